"use strict";
exports.id = 8164;
exports.ids = [8164,8772,6391];
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
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6211);
/* harmony import */ var _graphql_reply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5174);
/* harmony import */ var _gradle_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3841);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5784);








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
            const reply = await (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_4__.a)(client, request);
            const node = reply.answer.repository;
            if (node === null) {
                return {
                    kind: 'refused',
                    why: (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_4__.w)(reply.refusals[0], 'contents: read')
                };
            }
            const { refs, groovy, kotlin } = node;
            const news = refs.nodes.flatMap((tag)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aP)(tag, declaration) ?? []).filter(({ version })=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aQ)(version) && !known.has(version.version));
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
            why: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aR)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aG)(error))
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
${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aS)(declaration)}`;
}
function artifactsOf(settings) {
    const { name, included } = (0,_gradle_settings_js__WEBPACK_IMPORTED_MODULE_6__.r)(settings);
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
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aT)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aU)('kestra-calver')?.core?.properties ?? []);
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
    const requirement = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aV)(policy.plugins.requires);
    const read = catalogues.map((file)=>(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_3__.r)(file, requirement, policy.plugins, policy.catalogues));
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
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ax)(names.join('\n'), (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.T)(folder), download);
}

// tools/catalog/catalog-show-command.js
const longestLine = 1000;
const pages = {
    text: textOf,
    json: (plugin)=>(0,_json_text_js__WEBPACK_IMPORTED_MODULE_5__.j)(plain(plugin))
};
async function show({ values, operands }, terminal) {
    const page = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Q)('format', values.format ?? 'text', pages);
    const [wanted = '', ...others] = operands;
    if (wanted === '' || others.length > 0) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.W('catalog show needs one plugin, such as plugin-dbt or plugin-dbt@1.7.3.');
    }
    const { catalogues, problems } = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ax)(values.catalog ?? '', (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.T)(terminal.folder, values.catalog), terminal.download);
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
    const { catalogue, problems: wrong } = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.at)(all, null, policy);
    const told = [
        ...problems,
        ...learnt.problems,
        ...wrong
    ];
    if (told.length > 0) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(told, terminal);
    const [, name = wanted, version = null] = /^(.+)@([^@]+)$/.exec(wanted) ?? [];
    const plugin = catalogue.find(name);
    if (plugin === null) throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.W(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(name)} is in no catalogue.${hintOf(policy)}`);
    terminal.print(page(version === null ? plugin : onlyVersion(plugin, version)));
    return 0;
}
function hintOf({ platform, name }) {
    return platform === _core_js__WEBPACK_IMPORTED_MODULE_0__.aW ? '' : ` The built-in catalogue is not asked: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(name)} extends none of the presets it belongs to.`;
}
function onlyVersion(plugin, text) {
    const wanted = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aM)(text, plugin.versions[0]?.version.scheme);
    const versions = plugin.versions.filter(({ version })=>wanted !== undefined && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(version, wanted) === 0);
    if (versions.length === 0) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.W(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(text)} of ${plugin.name} is in no catalogue.`);
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
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.L)(rows),
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
            version: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aM)(text)
        })).sort((a, b)=>a.version && b.version ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aN)(a.version, b.version) : 0).map(({ text, entry })=>`${JSON.stringify(text)}: ${JSON.stringify(entry)}`);
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
    const found = deed === '' ? '' : `, not ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(deed)}`;
    throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.W(`catalog needs one of ${Object.keys(deeds).join(', ')}${found}.`);
}
async function build({ values, operands }, terminal) {
    if (operands[0] !== undefined) throw (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aX)(operands[0], []);
    const { output, repository = '', property, policy } = values;
    if (output === undefined) throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.W('catalog build needs --output FILE.');
    const repositories = wordsOf(repository);
    if (repositories.length === 0) {
        const learnt = await learntFrom(policy, terminal);
        if (learnt === null) {
            throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.W('catalog build needs --repository OWNER/NAME, once for each repository, or a --policy with `catalogues`.');
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
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.W('catalog update needs one catalogue file.');
    }
    const read = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.T)(terminal.folder, path).read(path, mostCatalogueBytes);
    if (read.kind === 'missing') throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.W(`There is no file ${path}; see catalog build.`);
    if (read.kind === 'refused') throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.W(`${path} cannot be read: ${read.why}.`);
    const { versions, requires } = await notationOf(values.policy, terminal);
    const { written, problems } = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_3__.a)({
        path,
        text: read.text
    }, (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aV)(requires), versions);
    if (written === null || problems.length > 0) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(problems, terminal);
    if (!/^\s*\{/.test(read.text)) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.W(`${path} is YAML; catalog update writes JSON and would lose its remarks.`);
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
    throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.W('GitHub answers only with a token; set GITHUB_TOKEN in the environment.');
}
async function notationOf(flag, terminal) {
    if (flag === undefined) return _core_js__WEBPACK_IMPORTED_MODULE_0__.aY;
    return (await (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.p)(flag, terminal)).policy?.plugins ?? _core_js__WEBPACK_IMPORTED_MODULE_0__.aY;
}
async function declarationBy(property, policyFlag, terminal) {
    if (property !== undefined) return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aT)(wordsOf(property));
    if (policyFlag === undefined) return usualDeclaration();
    const { policy, problems } = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.p)(policyFlag, terminal);
    return policy === null ? {
        problems
    } : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aZ)(policy);
}
function wordsOf(flag) {
    return flag.split(/[\s,]+/).filter((word)=>word !== '');
}
function nameOf(repository) {
    const name = /^[\w-]{1,39}\/(?<name>[\w.-]{1,100})$/.exec(repository)?.groups?.name;
    if (name === undefined) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.W(`--repository is "${repository}"; write it as OWNER/NAME.`);
    }
    return name;
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
    const why = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.co)(told);
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cp)(told) === 'permission' ? `${why}; the token needs ${permission}` : why;
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
        throw error instanceof TypeError ? new _core_js__WEBPACK_IMPORTED_MODULE_0__.cl(_core_js__WEBPACK_IMPORTED_MODULE_0__.cn) : error;
    }
}
function replyOf(answer, refusals) {
    if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) {
        return {
            answer: answer,
            refusals
        };
    }
    throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.cl(_core_js__WEBPACK_IMPORTED_MODULE_0__.cn);
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
    const hidden = new RegExp(`(?!\\n)${_core_js__WEBPACK_IMPORTED_MODULE_0__.bx}`, 'gu');
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
    const files = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.T)(folder, flag);
    const read = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.av)(flag ?? '', (path)=>files.read(path, _core_js__WEBPACK_IMPORTED_MODULE_0__.ay));
    if (read.problems.length > 0) return {
        policy: null,
        problems: read.problems
    };
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aw)(read.policy);
}
function reportProblems(problems, terminal) {
    terminal.warn((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.a_)(problems, terminal.paint).join('\n'));
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
        throw new _core_js__WEBPACK_IMPORTED_MODULE_2__.W(`${path} cannot be written: ${error.message}.`);
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
        message: `This is not valid YAML: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.Z)(withoutSource(message))}.`,
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




/***/ })

};
;