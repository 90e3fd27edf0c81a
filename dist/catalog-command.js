"use strict";
exports.id = 8164;
exports.ids = [8164,8772,8513,6391];
exports.modules = {

/***/ 1585:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalog: function() { return /* binding */ catalog; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5278);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1937);
/* harmony import */ var _catalogue_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8513);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6211);
/* harmony import */ var _graphql_reply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5174);
/* harmony import */ var _gradle_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3841);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5784);









// tools/catalog/read-catalogue-repository.js
const maxPages = 200;
async function readRepository(client, { repository, known, declaration }, onPage) {
    const [owner = '', repo = ''] = repository.split('/');
    const releases = [];
    const artifacts = new Set();
    try {
        let after = null;
        for(let page = 1; page <= maxPages; page++){
            const request = {
                text: queryFor(declaration),
                variables: {
                    owner,
                    repo,
                    after
                }
            };
            const reply = await (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_5__.a)(client, request);
            const node = reply.answer.repository;
            if (node === null) {
                return {
                    kind: 'refused',
                    why: (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_5__.w)(reply.refusals[0], 'contents: read')
                };
            }
            const { refs, groovy, kotlin } = node;
            const news = refs.nodes.flatMap((tag)=>(0,_catalogue_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseOf */ .l7)(tag, declaration) ?? []).filter(({ version })=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aQ)(version) && !known.has(version.version));
            releases.push(...news);
            for (const name of artifactsOf(groovy?.text ?? kotlin?.text ?? ''))artifacts.add(name);
            onPage(releases.length);
            if (!refs.pageInfo.hasNextPage || news.length === 0) {
                return {
                    kind: 'releases',
                    releases,
                    artifacts: [
                        ...artifacts
                    ]
                };
            }
            after = refs.pageInfo.endCursor;
        }
        return {
            kind: 'refused',
            why: `it has more than ${maxPages * 50} tags`
        };
    } catch (error) {
        return {
            kind: 'refused',
            why: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aR)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aH)(error))
        };
    }
}
function queryFor(declaration) {
    return `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    groovy: object(expression: "HEAD:settings.gradle") { ... on Blob { text } }
    kotlin: object(expression: "HEAD:settings.gradle.kts") { ... on Blob { text } }
    refs(
      refPrefix: "refs/tags/", first: 50, after: $after
      orderBy: { field: TAG_COMMIT_DATE, direction: DESC }
    ) { nodes { ...tag } pageInfo { hasNextPage endCursor } }
  }
}
${(0,_catalogue_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .tagFragments */ .Ar)(declaration)}`;
}
function artifactsOf(settings) {
    const { name, included } = (0,_gradle_settings_js__WEBPACK_IMPORTED_MODULE_7__.r)(settings);
    return included.length > 0 || name === null ? included : [
        name
    ];
}

// tools/catalog/catalog-refresh-command.js
const longestReason = 300;
async function refresh(catalogue, declaration, client, terminal$1) {
    const plugins = {
        ...catalogue.plugins
    };
    const counts = {
        added: 0,
        failed: 0
    };
    const named = Object.entries(plugins).filter(([, { repository }])=>repository !== undefined);
    for (const [index, [name, plugin]] of named.entries()){
        const { repository = '', versions = {} } = plugin;
        const place = `${index + 1} of ${named.length}: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(repository)}`;
        const question = {
            repository,
            known: new Set(Object.keys(versions)),
            declaration
        };
        const read = await readRepository(client, question, (found)=>terminal$1.progress?.(`${place}, ${found} new`));
        if (read.kind === 'refused') {
            counts.failed++;
            terminal$1.warn(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(repository)} could not be read: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(read.why, longestReason)}.`);
            continue;
        }
        counts.added += read.releases.length;
        plugins[name] = withReleases(plugin, read.releases, read.artifacts);
    }
    terminal$1.progress?.('');
    return {
        catalogue: {
            plugins
        },
        ...counts
    };
}
function usualDeclaration() {
    return (0,_catalogue_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredByProperties */ .Rz)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aS)('kestra-calver')?.core?.properties ?? []);
}
function withReleases(plugin, releases, artifacts) {
    const news = releases.map(({ version, requires, released })=>[
            version.version,
            {
                ...requires === null ? {} : {
                    requires
                },
                released
            }
        ]);
    return {
        ...artifacts.length === 0 ? {} : {
            artifacts: [
                ...artifacts
            ].sort()
        },
        ...plugin,
        versions: {
            ...plugin.versions,
            ...Object.fromEntries(news)
        }
    };
}

// tools/catalog/read-learnt.js
async function learntFrom(flag, terminal) {
    if (flag === undefined) return null;
    const { policy, problems: wrong } = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.p)(flag, terminal);
    if (policy === null) return {
        written: [],
        problems: wrong
    };
    const { catalogues, problems } = await readSources(policy, terminal);
    if (catalogues.length + problems.length === 0) return null;
    const requirement = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aT)(policy.plugins.requires);
    const read = catalogues.map((file)=>(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_4__.r)(file, requirement, policy.plugins, policy.catalogues));
    return {
        written: read.flatMap(({ written })=>written ?? []),
        problems: [
            ...problems,
            ...read.flatMap((each)=>each.problems)
        ]
    };
}
async function readSources({ catalogues }, { folder, download }) {
    const names = catalogues.flatMap((source)=>'from' in source ? [
            source.from
        ] : []);
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ay)(names.join('\n'), (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.V)(folder), download);
}

// tools/catalog/catalog-show-command.js
const longestLine = 1000;
const pages = {
    text: textOf,
    json: (plugin)=>(0,_json_text_js__WEBPACK_IMPORTED_MODULE_6__.j)(plain(plugin))
};
async function show({ values, operands }, terminal) {
    const page = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.S)('format', values.format ?? 'text', pages);
    const [wanted = '', ...others] = operands;
    if (wanted === '' || others.length > 0) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y('catalog show needs one plugin, such as plugin-dbt or plugin-dbt@1.7.3.');
    }
    const { catalogues, problems } = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ay)(values.catalog ?? '', (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.V)(terminal.folder, values.catalog), terminal.download);
    const { policy, problems: wrongPolicy } = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.p)(values.policy, terminal);
    if (policy === null) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)([
        ...problems,
        ...wrongPolicy
    ], terminal);
    const learnt = await readSources(policy, terminal);
    const all = [
        ...learnt.catalogues,
        ...catalogues
    ];
    const { catalogue, problems: wrong } = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.au)(all, null, policy);
    const told = [
        ...problems,
        ...learnt.problems,
        ...wrong
    ];
    if (told.length > 0) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(told, terminal);
    const [, name = wanted, version = null] = /^(.+)@([^@]+)$/.exec(wanted) ?? [];
    const plugin = catalogue.find(name);
    if (plugin === null) throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(name)} is in no catalogue.${hintOf(policy)}`);
    terminal.print(page(version === null ? plugin : onlyVersion(plugin, version)));
    return 0;
}
function hintOf({ platform, name }) {
    return platform === _core_js__WEBPACK_IMPORTED_MODULE_0__.aU ? '' : ` The built-in catalogue is not asked: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(name)} extends none of the presets it belongs to.`;
}
function onlyVersion(plugin, text) {
    const wanted = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(text, plugin.versions[0]?.version.scheme);
    const versions = plugin.versions.filter(({ version })=>wanted !== undefined && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aO)(version, wanted) === 0);
    if (versions.length === 0) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(text)} of ${plugin.name} is in no catalogue.`);
    }
    const knownBad = plugin.knownBad.filter((bad)=>wanted && bad.versions.test(wanted));
    return {
        ...plugin,
        versions,
        knownBad
    };
}
function textOf({ name, repository, versions, knownBad }) {
    const rows = versions.map(({ version, requirement, released })=>[
            version.version,
            requirement === null ? 'declares nothing' : `requires ${requirement.text}`,
            released ?? ''
        ]);
    const bad = knownBad.map(({ versions: range, core, reason, url })=>`${range.raw} is known to break on core ${core.text}: ${reason}${url === null ? '' : ` (${url})`}`);
    const lines = [
        `${name}${repository === null ? '' : `  ${repository}`}`,
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.N)(rows),
        ...bad
    ];
    return lines.map((line)=>`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(line, longestLine)}\n`).join('');
}
function plain({ name, group, repository, versions, knownBad }) {
    return {
        name,
        group,
        repository,
        versions: versions.map(({ version, requirement, released })=>({
                version: version.version,
                requires: requirement?.text ?? null,
                released
            })),
        knownBad: knownBad.map(({ versions: range, core, reason, url })=>({
                versions: range.raw,
                core: core.text,
                reason,
                url
            }))
    };
}

// tools/catalog/catalog-text.js
function catalogueText({ plugins }) {
    const entries = Object.keys(plugins).sort().map((name)=>`    ${JSON.stringify(name)}: ${pluginText(plugins[name] ?? {})}`);
    return `{\n  "plugins": {\n${entries.join(',\n')}\n  }\n}\n`;
}
const written = {
    group: JSON.stringify,
    artifacts: JSON.stringify,
    repository: JSON.stringify,
    versions: (versions)=>block('{', versionLines(versions), '}'),
    knownBad: (knownBad)=>block('[', knownBad.map(onOneLine), ']')
};
function pluginText(plugin) {
    const parts = Object.entries(written).flatMap(([key, write])=>{
        const value = plugin[key];
        if (value === undefined) return [];
        return `${JSON.stringify(key)}: ${write(value)}`;
    });
    return `{\n      ${parts.join(',\n      ')}\n    }`;
}
function onOneLine(value) {
    return JSON.stringify(value);
}
function versionLines(versions) {
    return Object.entries(versions).flatMap(([text, entry])=>({
            text,
            entry,
            version: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(text)
        })).sort((a, b)=>a.version && b.version ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aO)(a.version, b.version) : 0).map(({ text, entry })=>`${JSON.stringify(text)}: ${JSON.stringify(entry)}`);
}
function block(open, lines, close) {
    if (lines.length === 0) return open + close;
    return `${open}\n        ${lines.join(',\n        ')}\n      ${close}`;
}

// tools/catalog/learnt-catalogue.js
function laidUnder(catalogue, others) {
    const plugins = new Map();
    for (const [name, plugin] of [
        ...others,
        catalogue
    ].flatMap((each)=>Object.entries(each.plugins))){
        const known = plugins.get(name) ?? {};
        const knownBad = [
            ...known.knownBad ?? [],
            ...plugin.knownBad ?? []
        ];
        const distinct = new Map(knownBad.map((bad)=>[
                JSON.stringify(bad),
                bad
            ]));
        plugins.set(name, {
            ...known,
            ...plugin,
            versions: {
                ...known.versions,
                ...plugin.versions
            },
            ...distinct.size === 0 ? {} : {
                knownBad: [
                    ...distinct.values()
                ]
            }
        });
    }
    const laid = {
        plugins: Object.fromEntries(plugins)
    };
    return {
        catalogue: laid,
        added: versionsIn(laid) - versionsIn(catalogue)
    };
}
function versionsIn({ plugins }) {
    return Object.values(plugins).reduce((sum, { versions })=>sum + Object.keys(versions ?? {}).length, 0);
}

// tools/catalog/catalog-command.js
const mostCatalogueBytes = 20_000_000;
const deeds = {
    build,
    update,
    show
};
async function catalog(flags, terminal) {
    const [deed = '', ...operands] = flags.operands;
    const run = Object.hasOwn(deeds, deed) ? deeds[deed] : undefined;
    if (run !== undefined) return run({
        ...flags,
        operands
    }, terminal);
    const found = deed === '' ? '' : `, not ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(deed)}`;
    throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y(`catalog needs one of ${Object.keys(deeds).join(', ')}${found}.`);
}
async function build({ values, operands }, terminal) {
    if (operands[0] !== undefined) throw (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aV)(operands[0], []);
    const { output, repository = '', property, policy } = values;
    if (output === undefined) throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y('catalog build needs --output FILE.');
    const repositories = wordsOf(repository);
    if (repositories.length === 0) {
        const learnt = await learntFrom(policy, terminal);
        if (learnt === null) {
            throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y('catalog build needs --repository OWNER/NAME, once for each repository, or a --policy with `catalogues`.');
        }
        return writeLearnt(output, null, {
            plugins: {}
        }, learnt, terminal);
    }
    const plugins = Object.fromEntries(repositories.map((each)=>[
            nameOf(each),
            {
                repository: each
            }
        ]));
    const client = await connected(terminal);
    const declaration = await declarationBy(property, policy, terminal);
    if ('problems' in declaration) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(declaration.problems, terminal);
    const refreshed = await refresh({
        plugins
    }, declaration, client, terminal);
    return write(output, null, refreshed, terminal);
}
async function update({ values, operands }, terminal) {
    const [path, ...others] = operands;
    if (path === undefined || others.length > 0) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y('catalog update needs one catalogue file.');
    }
    const read = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.V)(terminal.folder, path).read(path, mostCatalogueBytes);
    if (read.kind === 'missing') throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y(`There is no file ${path}; see catalog build.`);
    if (read.kind === 'refused') throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y(`${path} cannot be read: ${read.why}.`);
    const { versions, requires } = await notationOf(values.policy, terminal);
    const { written, problems } = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_4__.a)({
        path,
        text: read.text
    }, (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aT)(requires), versions);
    if (written === null || problems.length > 0) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(problems, terminal);
    if (!/^\s*\{/.test(read.text)) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y(`${path} is YAML; catalog update writes JSON and would lose its remarks.`);
    }
    const learnt = await learntFrom(values.policy, terminal);
    if (learnt !== null) return writeLearnt(path, read.text, written, learnt, terminal);
    const client = await connected(terminal);
    const declaration = await declarationBy(values.property, values.policy, terminal);
    if ('problems' in declaration) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(declaration.problems, terminal);
    return write(path, read.text, await refresh(written, declaration, client, terminal), terminal);
}
async function writeLearnt(path, text, before, { written, problems }, terminal) {
    if (problems.length > 0) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(problems, terminal);
    const { catalogue, added } = laidUnder(before, written);
    return write(path, text, {
        catalogue,
        added,
        failed: 0
    }, terminal);
}
async function write(path, before, { catalogue, added, failed }, terminal) {
    const text = catalogueText(catalogue);
    if (text !== before) await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_2__.r)(terminal.folder, path, text);
    const versions = added === 1 ? '1 new version' : `${added} new versions`;
    terminal.print(`${path}: ${added === 0 ? 'nothing new' : versions}.\n`);
    return failed === 0 ? 0 : 2;
}
async function connected({ connect }) {
    if (connect) return connect();
    throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y('GitHub answers only with a token; set GITHUB_TOKEN in the environment.');
}
async function notationOf(flag, terminal) {
    if (flag === undefined) return _core_js__WEBPACK_IMPORTED_MODULE_0__.aW;
    return (await (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.p)(flag, terminal)).policy?.plugins ?? _core_js__WEBPACK_IMPORTED_MODULE_0__.aW;
}
async function declarationBy(property, policyFlag, terminal) {
    if (property !== undefined) return (0,_catalogue_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredByProperties */ .Rz)(wordsOf(property));
    if (policyFlag === undefined) return usualDeclaration();
    const { policy, problems } = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.p)(policyFlag, terminal);
    return policy === null ? {
        problems
    } : (0,_catalogue_tags_js__WEBPACK_IMPORTED_MODULE_3__.declarationOf)(policy);
}
function wordsOf(flag) {
    return flag.split(/[\s,]+/).filter((word)=>word !== '');
}
function nameOf(repository) {
    const name = /^[\w-]{1,39}\/(?<name>[\w.-]{1,100})$/.exec(repository)?.groups?.name;
    if (name === undefined) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y(`--repository is "${repository}"; write it as OWNER/NAME.`);
    }
    return name;
}




/***/ }),

/***/ 8513:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: function() { return /* binding */ tagFragments; },
/* harmony export */   Rz: function() { return /* binding */ declaredByProperties; },
/* harmony export */   declarationOf: function() { return /* binding */ declarationOf; },
/* harmony export */   l7: function() { return /* binding */ releaseOf; }
/* harmony export */ });
/* harmony import */ var properties_file_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1355);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);



// read/catalogue-tags.js
function declaredByProperties(properties) {
    const keys = properties.map((name)=>[
            name
        ]);
    return {
        file: 'gradle.properties',
        keys,
        versions: 'semver'
    };
}
function declarationOf({ core, plugins, catalogues }) {
    const source = catalogues.find((each)=>each.kind === 'tag');
    const { versions } = plugins;
    if (source === undefined) return {
        ...declaredByProperties(core.properties),
        versions
    };
    return {
        file: source.file,
        keys: [
            source.at
        ],
        versions
    };
}
function tagFragments({ file }) {
    return `
fragment tag on Ref { name target { ...commit ... on Tag { target { ...commit } } } }
fragment commit on Commit {
  committedDate
  file(path: ${JSON.stringify(file)}) { object { ... on Blob { text } } }
}`;
}
function releaseOf(node, declaration) {
    const { versions } = declaration;
    const version = typeof node.name === 'string' ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(node.name, versions) : undefined;
    const target = node.target ?? {};
    const commit = ('target' in target ? target.target : target) ?? {};
    if (version === undefined || typeof commit.committedDate !== 'string') return null;
    return {
        version,
        requires: declaredIn(commit.file?.object?.text ?? '', declaration),
        released: commit.committedDate.slice(0, 'YYYY-MM-DD'.length)
    };
}
function declaredIn(text, { file, keys }) {
    if (text.length > _core_js__WEBPACK_IMPORTED_MODULE_0__.c7) return null;
    const valueAt = /\.json$/i.test(file) ? jsonReader(text) : propertyReader(text);
    for (const key of keys){
        const value = valueAt(key)?.trim() ?? '';
        if (value !== '') return value;
    }
    return null;
}
function propertyReader(text) {
    const properties = propertiesIn(text);
    return (key)=>properties?.getEffectiveProperty(key.join('.'))?.value ?? null;
}
function jsonReader(text) {
    const root = jsonIn(text);
    return (key)=>{
        let value = root;
        for (const part of key){
            if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return null;
            value = value[part];
        }
        return typeof value === 'string' ? value : null;
    };
}
function jsonIn(text) {
    try {
        return JSON.parse(text);
    } catch  {
        return null;
    }
}
function propertiesIn(text) {
    try {
        return new properties_file_parser__WEBPACK_IMPORTED_MODULE_1__/* .Properties */ .O(text);
    } catch  {
        return null;
    }
}




/***/ }),

/***/ 3841:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: function() { return /* binding */ readGradleSettings; }
/* harmony export */ });
// resolve/manifests/gradle-settings.js
const quotedOrRemarkPattern = /(?<quoted>'[^'\n]*'|"[^"\n]*")|\/\/.*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))/g;
const namePattern = /\brootProject\s*\.\s*name\s*=\s*(?:'(?<single>[^'\n]+)'|"(?<double>[^"\n]+)")/;
const includePattern = /^[ \t]*include\b[\s(]*(?<list>(?:(?:'[^'\n]*'|"[^"\n]*")[\s,]*)+)/gm;
const quotedPattern = /'(?<single>[^'\n]+)'|"(?<double>[^"\n]+)"/g;
function readGradleSettings(text) {
    const code = text.replace(quotedOrRemarkPattern, (_, kept)=>kept ?? ' ');
    const included = [
        ...code.matchAll(includePattern)
    ].flatMap(({ groups })=>[
            ...(groups?.list ?? '').matchAll(quotedPattern)
        ].map(quoted));
    const name = namePattern.exec(code);
    return {
        name: name === null ? null : quoted(name),
        included: included.flatMap((path)=>path.split(':').at(-1) || [])
    };
}
function quoted({ groups }) {
    return groups?.single ?? groups?.double ?? '';
}




/***/ }),

/***/ 5174:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ ask; },
/* harmony export */   p: function() { return /* binding */ partOf; },
/* harmony export */   w: function() { return /* binding */ whyRefused; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7419);



// read/graphql-reply.js
function ask(client, { text, variables }) {
    return (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__.r)(client.graphql(text, variables));
}
function partOf({ answer }, name) {
    return answer.repository?.[name] ?? null;
}
function whyRefused(refusal, permission) {
    const told = {
        status: null,
        message: 'nothing',
        ...refusal
    };
    const why = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cJ)(told);
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cK)(told) === 'permission' ? `${why}; the token needs ${permission}` : why;
}




/***/ }),

/***/ 7419:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: function() { return /* binding */ replyTo; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


// model/graphql.js
async function replyTo(sent) {
    try {
        return replyOf(await sent, []);
    } catch (error) {
        const { data, errors } = error;
        if (data && Array.isArray(errors)) return replyOf(data, errors.map(refusalOf));
        throw error instanceof TypeError ? new _core_js__WEBPACK_IMPORTED_MODULE_0__.cG(_core_js__WEBPACK_IMPORTED_MODULE_0__.cI) : error;
    }
}
function replyOf(answer, refusals) {
    if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) {
        return {
            answer: answer,
            refusals
        };
    }
    throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.cG(_core_js__WEBPACK_IMPORTED_MODULE_0__.cI);
}
function refusalOf(error) {
    const { type, path, message } = error ?? {};
    return {
        ...typeof type === 'string' ? {
            type
        } : {},
        ...Array.isArray(path) ? {
            path
        } : {},
        message: typeof message === 'string' ? message : 'nothing'
    };
}




/***/ }),

/***/ 5784:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: function() { return /* binding */ jsonText; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


// render/json-text.js
const plain = /^[\n -~]*$/;
const command = /##\[/g;
function jsonText(value) {
    const text = JSON.stringify(value, null, 2).replace(command, '##\\u005b');
    const hidden = new RegExp(`(?!\\n)${_core_js__WEBPACK_IMPORTED_MODULE_0__.bu}`, 'gu');
    return `${plain.test(text) ? text : text.replace(hidden, escapeUnits)}\n`;
}
function escapeUnits(character) {
    const units = [
        ...Array(character.length).keys()
    ].map((index)=>character.charCodeAt(index));
    return units.map((unit)=>`\\u${unit.toString(16).padStart(4, '0')}`).join('');
}




/***/ }),

/***/ 5278:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ policyOfFlag; },
/* harmony export */   r: function() { return /* binding */ reportProblems; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


// command/policy.js
async function policyOfFlag(flag, { folder }) {
    const files = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.V)(folder, flag);
    const read = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aw)(flag ?? '', (path)=>files.read(path, _core_js__WEBPACK_IMPORTED_MODULE_0__.az));
    if (read.problems.length > 0) return {
        policy: null,
        problems: read.problems
    };
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ax)(read.policy);
}
function reportProblems(problems, terminal) {
    terminal.warn((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aX)(problems, terminal.paint).join('\n'));
    return 2;
}




/***/ }),

/***/ 1937:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: function() { return /* binding */ replaceFile; }
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3535);




// command/replace-file.js
async function replaceFile(folder, path, text) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place)}.new`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), {
            recursive: true
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(next, {
            force: true
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(next, text, {
            flag: 'wx'
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(next, place).catch(async (error)=>{
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(next, {
                force: true
            });
            throw error;
        });
    } catch (error) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_2__.Y(`${path} cannot be written: ${error.message}.`);
    }
}




/***/ }),

/***/ 8772:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ composeYaml; },
/* harmony export */   c: function() { return /* binding */ composeYamlStream; },
/* harmony export */   d: function() { return /* binding */ deepestNesting; },
/* harmony export */   n: function() { return /* binding */ nestingFault; }
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3535);



// resolve/document/yaml-tree.js
const deepestNesting = 100;
const deepestStack = deepestNesting + 5;
const nestingFault = {
    message: `Maps and lists are nested too deeply; at most ${deepestNesting} levels are read.`,
    expected: `at most ${deepestNesting} levels`
};
const maxDirectives = 100;
const maxLexemes = 500_000;
const mostFaults = 20;
const maxDocuments = 1000;
function composeYaml(text) {
    const { roots, faults } = composeDocuments(text, 1);
    return {
        root: roots[0] ?? null,
        faults
    };
}
function composeYamlStream(text) {
    return composeDocuments(text, maxDocuments);
}
function composeDocuments(text, most) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const tokens = [];
    const counts = new Map();
    let lexemes = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)){
        lexemes += 1;
        if (lexemes > maxLexemes || (counts.get('directive') ?? 0) > maxDirectives) {
            const fault = lexemes > maxLexemes ? sizeFault : directivesFault;
            return failed({
                ...fault,
                start: parser.offset,
                end: parser.offset + 1
            });
        }
        for (const token of parser.next(lexeme)){
            tokens.push(token);
            counts.set(token.type, (counts.get(token.type) ?? 0) + 1);
        }
        if (parser.stack.length > deepestStack) {
            return failed({
                ...nestingFault,
                start: parser.offset - 1,
                end: parser.offset
            });
        }
        if (counts.get('error') === mostFaults || (counts.get('document') ?? 0) > most) break;
    }
    tokens.push(...parser.end());
    const { documents, errors } = composeBounded(tokens, text.length);
    if (errors.length > 0) return {
        roots: [],
        faults: errors.map(syntaxFault)
    };
    const beyond = documents[most];
    if (beyond !== undefined) return failed(tooManyDocuments(most, beyond.range[0]));
    return {
        roots: documents.map(({ contents })=>contents),
        faults: []
    };
}
function composeBounded(tokens, length) {
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
        schema: 'core',
        uniqueKeys: false,
        resolveKnownTags: false
    });
    const notes = composer;
    const note = notes.onError;
    notes.onError = (source, code, message, isWarning)=>{
        if (isWarning === true) return;
        note(source, code, message);
        if (notes.errors.length >= mostFaults) throw new EnoughFaults();
    };
    try {
        const documents = [
            ...composer.compose(tokens, true, length)
        ];
        const errors = documents.flatMap((document)=>document.errors);
        return {
            documents,
            errors: errors.slice(0, mostFaults)
        };
    } catch (error) {
        if (!(error instanceof EnoughFaults)) throw error;
        return {
            documents: [],
            errors: notes.errors.slice(0, mostFaults)
        };
    }
}
const sizeFault = {
    message: `The file is made of more than ${maxLexemes} words and signs; shorten it, or write it as JSON.`,
    expected: `at most ${maxLexemes} words and signs`
};
const directivesFault = {
    message: `More than ${maxDirectives} lines begin with \`%\` before the document; leave them out.`,
    expected: `at most ${maxDirectives} directives`
};
class EnoughFaults extends Error {
}
function failed(fault) {
    return {
        roots: [],
        faults: [
            fault
        ]
    };
}
function syntaxFault({ message, pos: [start, end] }) {
    return {
        message: `This is not valid YAML: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(withoutSource(message))}.`,
        expected: 'valid YAML or JSON',
        start,
        end
    };
}
function withoutSource(message) {
    return message.replace(/(?<=YAML stream): ".*$/s, '');
}
function tooManyDocuments(most, start) {
    const end = start + '---'.length;
    return most === 1 ? {
        message: 'The file holds more than one YAML document; keep one, without `---` between parts.',
        expected: 'one YAML document',
        start,
        end
    } : {
        message: `The file holds more than ${most} YAML documents; split it.`,
        expected: `at most ${most} YAML documents`,
        start,
        end
    };
}




/***/ }),

/***/ 1355:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: function() { return /* binding */ Properties; }
});

;// CONCATENATED MODULE: ./node_modules/properties-file/dist/esm/escape/index.js
var escapeKey=function(e){return escapeContent(e,!0,arguments.length>1&&void 0!==arguments[1]&&arguments[1])};var escapeValue=function(e){return escapeContent(e,!1,arguments.length>1&&void 0!==arguments[1]&&arguments[1])};var REGEX_ESCAPE_NO_UNICODE=/[\s!#:=\\]/g,REGEX_ESCAPE_UNICODE=/[\s!#:=\\\u0000-\u001F\u007F-\uFFFF]/g,escapeContent=function(e,t,r){var n=r?REGEX_ESCAPE_UNICODE:REGEX_ESCAPE_NO_UNICODE;return n.lastIndex=0,e.replace(n,function(e,r){switch(e){case" ":return t||0===r?"\\ ":" ";case"\\":return"\\\\";case"\f":return"\\f";case"\n":return"\\n";case"\r":return"\\r";case"\t":return"\\t";case"=":case":":case"#":case"!":return"\\".concat(e);default:return"\\u"+("0000"+e.charCodeAt(0).toString(16)).slice(-4)}})};
;// CONCATENATED MODULE: ./node_modules/properties-file/dist/esm/parser/normalize.js
var BOM="\ufeff",wrapAtWidth=function(e,a){if(e.length<=a)return e;for(var r=[],i=0,t=e.length;i<t;){var o=Math.min(i+a,t);if(o<t)for(var n=0;n<6&&o-n>i;n++){var p=o-n;if(p+5<=t&&"\\"===e[p]&&"u"===e[p+1]){o=p;break}}r.push(e.slice(i,o)),i=o}return r.join("\\\n  ")},rebuildPropertyLine=function(e,a){var r,i,t,o,n,p=!0===a.escapeUnicode,s=a.removeLeadingWhitespace?"":e.leadingWhitespace,c=p?escapeKey(e.key,!0):e.escapedKey,d=null!==(r=a.separatorLeading)&&void 0!==r?r:e.separatorLeading,l=null!==(i=a.separatorTrailing)&&void 0!==i?i:e.separatorTrailing;void 0!==a.separatorChar?(n=" "===a.separatorChar?"":a.separatorChar," "===a.separatorChar&&(d=null!==(t=a.separatorLeading)&&void 0!==t?t:" ")):n=null!==(o=e.separatorChar)&&void 0!==o?o:"";var u=p?escapeValue(e.value,!0):e.escapedValue;return void 0!==a.wrapKeysAt&&a.wrapKeysAt>0&&(c=wrapAtWidth(c,a.wrapKeysAt)),void 0!==a.wrapValuesAt&&a.wrapValuesAt>0&&(u=wrapAtWidth(u,a.wrapValuesAt)),"".concat(s).concat(c).concat(d).concat(n).concat(l).concat(u)};var formatNormalized=function(e,a,r,i){var t,o,n=null!==(t=i.endOfLineCharacter)&&void 0!==t?t:r,p=void 0!==i.separatorChar||void 0!==i.separatorLeading||void 0!==i.separatorTrailing||!0===i.escapeUnicode||!0===i.collapseMultiline||void 0!==i.wrapKeysAt||void 0!==i.wrapValuesAt||!0===i.removeLeadingWhitespace;if(i.deduplicateKeys){for(var s={},c=[],d=e.length-1;d>=0;d--){var l=e[d];"property"===l.type&&(s[l.key]?c.push(d):s[l.key]=!0)}o={};for(var u=0;u<c.length;u++){var v=c[u];if(o[v]=!0,!i.deduplicateKeysKeepLeadingNodes)for(var h=v-1;h>=0&&"property"!==e[h].type;h--)o[h]=!0}}for(var f=[],y=0;y<e.length;y++)if(!(null==o?void 0:o[y])){var g=e[y];switch(g.type){case"comment":if(i.removeComments)continue;f.push(i.removeLeadingWhitespace?"".concat(g.delimiter).concat(g.body):g.rawLine);break;case"blank":if(i.removeBlankLines)continue;f.push(g.rawLine);break;case"property":p?f.push(rebuildPropertyLine(g,i)):f.push(g.rawLines.join(n))}}return(a?BOM:"")+f.join(n)};
;// CONCATENATED MODULE: ./node_modules/properties-file/dist/esm/characters.js
var CH_TAB=9;var CH_LF=10;var CH_FF=12;var CH_CR=13;var CH_SPACE=32;var CH_BANG=33;var CH_HASH=35;var CH_COLON=58;var CH_EQUALS=61;var CH_BACKSLASH=92;var CH_LOWER_F=102;var CH_LOWER_N=110;var CH_LOWER_R=114;var CH_LOWER_T=116;var CH_LOWER_U=117;var CH_BOM=65279;
;// CONCATENATED MODULE: ./node_modules/properties-file/dist/esm/unescape/index.js
var hexValue=function(e){return e>=48&&e<=57?e-48:e>=65&&e<=70?e-55:e>=97&&e<=102?e-87:-1};var unescapeContent=function(e){if(-1===e.indexOf("\\"))return e;for(var r=e.length,a="",c=0,t=0;t<r;)if(e.charCodeAt(t)===CH_BACKSLASH){if(t>c&&(a+=e.slice(c,t)),++t>=r){a+="\\",c=t;break}switch(e.charCodeAt(t)){case CH_LOWER_N:a+="\n",t++;break;case CH_LOWER_T:a+="\t",t++;break;case CH_LOWER_R:a+="\r",t++;break;case CH_LOWER_F:a+="\f",t++;break;case CH_LOWER_U:if(t+4>=r)throw new Error("malformed escaped unicode characters '".concat(e.slice(t-1,t+5),"'"));var o=hexValue(e.charCodeAt(t+1)),C=hexValue(e.charCodeAt(t+2)),_=hexValue(e.charCodeAt(t+3)),h=hexValue(e.charCodeAt(t+4));if(o<0||C<0||_<0||h<0)throw new Error("malformed escaped unicode characters '".concat(e.slice(t-1,t+5),"'"));a+=String.fromCharCode(o<<12|C<<8|_<<4|h),t+=5;break;default:a+=e.charAt(t),t++}c=t}else t++;return c<r&&(a+=e.slice(c,r)),a};
;// CONCATENATED MODULE: ./node_modules/properties-file/dist/esm/parser/parse.js
var isWhitespace=function(e){return e===CH_SPACE||e===CH_TAB||e===CH_FF},countTrailingBackslashes=function(e,r){for(var a=0,i=r-1;i>=0&&e.charCodeAt(i)===CH_BACKSLASH;)a++,i--;return a};var parseDocument=function(e){var r="string"==typeof e?e:e.toString(),a=r.length,i=0,s=a>0&&r.charCodeAt(0)===CH_BOM;s&&(i=1);for(var t="\n",n=i;n<a;n++){var C=r.charCodeAt(n);if(C===CH_CR){t=n+1<a&&r.charCodeAt(n+1)===CH_LF?"\r\n":"\r";break}if(C===CH_LF){t="\n";break}}for(var c=(i>0?r.slice(i):r).split(/\r\n|\r|\n/),o=[],l=0,h=c.length;l<h;){for(var H=c[l],p=l+1,v=0,A=H.length;v<A&&isWhitespace(H.charCodeAt(v));)v++;if(v>=A){var f={type:"blank",rawLine:H,lineNumber:p};o.push(f),l++}else{var _=H.charCodeAt(v);if(_!==CH_HASH&&_!==CH_BANG){for(var d=[H],u=p,g=v>0?H.slice(0,v):"",L=countTrailingBackslashes(H,A),S=L%2==1;S&&l+1<h;){var m=c[++l];d.push(m);var B=m.length;S=(L=countTrailingBackslashes(m,B))%2==1}var O=l+1,b=S,N=void 0;if(1===d.length){var k=v>0?H.slice(v):H;N=b?k.slice(0,-1):k}else{for(var y=[],W=0;W<d.length;W++){var F=d[W],E=void 0,T=void 0;if(0===W)E=v,T=F.length-1;else{E=0;for(var x=F.length;E<x&&isWhitespace(F.charCodeAt(E));)E++;T=W===d.length-1&&!b?x:x-1}y.push(F.slice(E,T))}N=y.join("")}for(var K=N.length,Q=0,U=!1;Q<K;){var j=N.charCodeAt(Q);if(j!==CH_BACKSLASH){if(!U&&(j===CH_EQUALS||j===CH_COLON||isWhitespace(j)))break;U=!1,Q++}else U=!U,Q++}var w=N.slice(0,Q),G="",M=void 0,P="",R=Q;if(R<K){for(var D=R;R<K&&isWhitespace(N.charCodeAt(R));)R++;if(R<K){var V=N.charCodeAt(R);if(V===CH_EQUALS||V===CH_COLON){G=N.slice(D,R),M=V===CH_EQUALS?"=":":";for(var q=++R;R<K&&isWhitespace(N.charCodeAt(R));)R++;P=N.slice(q,R)}else G=N.slice(D,R)}else G=N.slice(D,R)}var z=N.slice(R),I={type:"property",rawLines:d,leadingWhitespace:g,key:-1!==w.indexOf("\\")?unescapeContent(w):w,escapedKey:w,separatorLeading:G,separatorChar:M,separatorTrailing:P,value:-1!==z.indexOf("\\")?unescapeContent(z):z,escapedValue:z,startingLineNumber:u,endingLineNumber:O};o.push(I),l++}else{var J={type:"comment",rawLine:H,leadingWhitespace:v>0?H.slice(0,v):"",delimiter:_===CH_HASH?"#":"!",body:H.slice(v+1),lineNumber:p};o.push(J),l++}}}return{hasBom:s,eolCharacter:t,nodes:o}};
;// CONCATENATED MODULE: ./node_modules/properties-file/dist/esm/parser/properties.js
function _class_call_check(e,r){if(!(e instanceof r))throw new TypeError("Cannot call a class as a function")}function _defineProperties(e,r){for(var t=0;t<r.length;t++){var n=r[t];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,n.key,n)}}function _create_class(e,r,t){return r&&_defineProperties(e.prototype,r),t&&_defineProperties(e,t),e}var properties_BOM="\ufeff";var Properties=function(){"use strict";function e(r){_class_call_check(this,e);var t=parseDocument(r);this.hasBom=t.hasBom,this.eolCharacter=t.eolCharacter,this.nodes=t.nodes}return _create_class(e,[{key:"getProperties",value:function(){return this.nodes.filter(function(e){return"property"===e.type})}},{key:"getComments",value:function(){return this.nodes.filter(function(e){return"comment"===e.type})}},{key:"getBlankLines",value:function(){return this.nodes.filter(function(e){return"blank"===e.type})}},{key:"toObject",value:function(){for(var e={},r=0,t=this.nodes;r<t.length;r++){var n=t[r];"property"===n.type&&(e[n.key]=n.value)}return e}},{key:"getPropertyNodes",value:function(e){return this.nodes.filter(function(r){return"property"===r.type&&r.key===e})}},{key:"getEffectiveProperty",value:function(e){for(var r=this.nodes.length-1;r>=0;r--){var t=this.nodes[r];if("property"===t.type&&t.key===e)return t}}},{key:"getKeyCollisions",value:function(){for(var e={},r=0,t=this.nodes;r<t.length;r++){var n=t[r];if("property"===n.type){var o=e[n.key];void 0===o?e[n.key]=[n]:o.push(n)}}for(var i=[],a=0,s=Object.keys(e);a<s.length;a++){var u=s[a],f=e[u];void 0!==f&&f.length>1&&i.push({key:u,nodes:f})}return i}},{key:"getLeadingNodes",value:function(e){for(var r=-1,t=this.nodes.length-1;t>=0;t--){var n=this.nodes[t];if("property"===n.type&&n.key===e){r=t;break}}if(r<=0)return[];for(var o=[],i=r-1;i>=0;i--){var a=this.nodes[i];if("property"===a.type)break;o.unshift(a)}return o}},{key:"format",value:function(e){if(!e){for(var r=this.eolCharacter,t=[],n=0,o=this.nodes;n<o.length;n++){var i=o[n];"property"===i.type?t.push(i.rawLines.join(r)):t.push(i.rawLine)}return(this.hasBom?properties_BOM:"")+t.join(r)}return formatNormalized(this.nodes,this.hasBom,this.eolCharacter,e)}}]),e}();

/***/ })

};
;