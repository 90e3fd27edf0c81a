"use strict";
exports.id = 274;
exports.ids = [274];
exports.modules = {

/***/ 274:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fleet: function() { return /* binding */ fleet; }
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3535);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5278);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1937);
/* harmony import */ var _key_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4828);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5784);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var _fleet_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7170);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3068);
/* harmony import */ var _graphql_reply_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5174);
/* harmony import */ var _remote_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7856);












// tools/fleet/fleet-flags.js
function readFleetFlags({ values }) {
    const { repositories: list, to, shard: part } = values;
    const goal = to === undefined ? undefined : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.Z)(to.trim());
    const shard = part === undefined ? whole : shardOf(part);
    const mistakes = [
        list ? null : 'fleet needs --repositories FILE, a list of owner/name.',
        goal === undefined ? wrongCore(to) : null,
        shard === null ? `--shard is "${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(part ?? '')}"; write it as 1/4, the first of four.` : null
    ].filter((mistake)=>mistake !== null);
    if (!list || goal === undefined || shard === null) throw new _core_js__WEBPACK_IMPORTED_MODULE_1__.Y(mistakes.join('\n'));
    return {
        list,
        goal,
        shard,
        reportFile: values['report-file'] ?? fileOf(shard)
    };
}
const whole = {
    index: 1,
    count: 1
};
function wrongCore(to) {
    if (to === undefined) return 'fleet needs --to VERSION, the coming core.';
    if ((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.at)(to.trim())) return `--to is "${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(to)}"; give one version.`;
    return `--to is "${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(to)}", which is not a core version; write ${_core_js__WEBPACK_IMPORTED_MODULE_1__._}.`;
}
function shardOf(text) {
    const groups = /^(?<index>[1-9]\d{0,3})\/(?<count>[1-9]\d{0,3})$/.exec(text)?.groups;
    const shard = {
        index: Number(groups?.index),
        count: Number(groups?.count)
    };
    return shard.index <= shard.count ? shard : null;
}
function fileOf({ index, count }) {
    return count === 1 ? 'fleet.json' : `fleet-${index}-of-${count}.json`;
}

// tools/fleet/repository-list.js
const namePattern = /^[\w-]{1,39}\/[\w.-]{1,100}$/;
function readRepositoryList(text, path) {
    const isJson = text.trimStart().startsWith('[');
    const entries = isJson ? entriesOfJson(text) : entriesOfLines(text);
    if (entries === null) return {
        repositories: [],
        problems: [
            noArray(path)
        ]
    };
    const byName = new Map();
    const problems = [];
    for (const { name, line } of entries){
        const key = name.toLowerCase();
        if (!namePattern.test(name)) problems.push(noName(name, path, line));
        else if (!byName.has(key)) byName.set(key, name);
    }
    if (entries.length === 0) problems.push(noEntry(path));
    return {
        repositories: [
            ...byName.values()
        ],
        problems
    };
}
function shareOf(list, { index, count }) {
    return list.filter((_, place)=>place % count === index - 1);
}
function entriesOfLines(text) {
    return text.split('\n').map((line, index)=>({
            name: line.replace(/#.*/, '').trim(),
            line: index + 1
        })).filter(({ name })=>name !== '');
}
function entriesOfJson(text) {
    try {
        const names = JSON.parse(text);
        return names.map((name)=>({
                name: typeof name === 'string' ? name : JSON.stringify(name),
                line: null
            }));
    } catch  {
        return null;
    }
}
function noName(name, path, line) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.I)(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(path)} lists "${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(name)}", which is not a repository.`, {
        found: (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(name),
        expected: 'owner/name, such as acme/platform',
        at: line === null ? null : {
            path,
            line,
            column: 1,
            endColumn: 1
        }
    });
}
function noEntry(path) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.I)(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(path)} lists no repository.`, {
        found: 'nothing, or remarks alone',
        expected: 'at least one owner/name, such as acme/platform'
    });
}
function noArray(path) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.I)(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(path)} begins with [ and is not a JSON array.`, {
        found: 'JSON that cannot be read',
        expected: 'a JSON array of owner/name, or one owner/name on each line'
    });
}

// tools/fleet/fleet-question.js
const mostListBytes = 20_000_000;
async function readAsked(flags, { folder, now, download }) {
    const { list: path, goal, shard, reportFile } = readFleetFlags(flags);
    const { values } = flags;
    const { list, source, policy, catalogues, problems } = await readNamed(path, values, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.V)(folder, path, values.policy, values.catalog), download);
    if (policy === null || problems.length > 0) return problems;
    const given = {
        'core-version': goal.text,
        'target-date': values['target-date'] ?? ''
    };
    const coming = comingDay(given, now, policy);
    if (!('targetDate' in coming)) return coming;
    const { targetDate } = coming;
    const laid = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.au)(catalogues, goal, policy);
    if (laid.problems.length > 0) return laid.problems;
    const inputs = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.z)((name)=>name === 'target-date' ? targetDate : '');
    return {
        question: {
            core: goal.text,
            targetDate,
            policy: {
                name: policy.name,
                source: policy.source
            },
            digest: digestOf([
                _core_js__WEBPACK_IMPORTED_MODULE_1__.av,
                goal.text,
                targetDate,
                list,
                source,
                catalogues
            ])
        },
        shard,
        list,
        reportFile,
        ground: {
            goal,
            policy,
            catalogue: laid.catalogue,
            inputs,
            now
        }
    };
}
async function readNamed(path, values, files, download) {
    const list = readRepositoryList(await listText(path, files), path);
    const written = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aw)(values.policy ?? '', (name)=>files.read(name, _core_js__WEBPACK_IMPORTED_MODULE_1__.az));
    const resolved = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ax)(written.policy);
    const catalogues = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ay)(values.catalog ?? '', files, download);
    return {
        list: list.repositories,
        source: written.policy,
        policy: resolved.policy,
        catalogues: catalogues.catalogues,
        problems: [
            list,
            written,
            resolved,
            catalogues
        ].flatMap(({ problems })=>problems)
    };
}
function comingDay(given, now, policy) {
    const inputs = {
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.z)(()=>''),
        ...given,
        releasing: 'core'
    };
    const { facts, problems } = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aq)({
        ...nothing,
        inputs,
        now
    }, policy, {
        find: ()=>null
    });
    return facts === null ? problems : {
        targetDate: facts.targetDate
    };
}
async function listText(path, files) {
    const read = await files.read(path, mostListBytes);
    if (read.kind === 'text') return read.text;
    const why = read.kind === 'missing' ? 'there is no such file' : read.why;
    throw new _core_js__WEBPACK_IMPORTED_MODULE_1__.Y(`--repositories is ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(path)}, which cannot be read: ${why}.`);
}
function digestOf(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_6__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}
const nothing = {
    door: 'command',
    policy: {
        kind: 'files',
        files: []
    },
    policyReason: null,
    proposedPolicy: null,
    catalogues: [],
    manifests: _core_js__WEBPACK_IMPORTED_MODULE_1__.ap,
    repository: null,
    base: null,
    event: null,
    pullRequest: null,
    notices: [],
    problems: []
};

// tools/fleet/held-back.js
function heldBackBy(errors, plugins) {
    return plugins.flatMap((plugin)=>{
        const { name, version, requires, compatibility, newestCompatible } = plugin;
        if (compatibility === null || compatibility === 'compatible') return [];
        if (!errors.some((finding)=>isAbout(finding, plugin))) return [];
        return [
            {
                name,
                version,
                requires,
                compatibility,
                newestCompatible
            }
        ];
    });
}
function isAbout({ about }, { name, version }) {
    return about.some((subject)=>subject.name === name && subject.version === version);
}

// tools/fleet/reason.js
function reasonOf([first, ...others]) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    const place = first?.location ? `${first.location.path}:${first.location.line}: ` : '';
    return `${place}${(first?.message ?? '').replace(/\.$/, '')}${more}`;
}

// tools/fleet/starting-core.js
function startingCore({ core, conflict, sight }, { name }, goal) {
    if (conflict !== null) {
        const clause = `the files are several environments (${conflict.found}), ${nobodyKnows}`;
        return {
            text: null,
            before: null,
            unknown: placed(clause, conflict)
        };
    }
    if (core === null) {
        const image = sight.images.find(({ text })=>name !== null && text.includes(name));
        if (image === undefined) return {
            text: null,
            before: null,
            unknown: null
        };
        const clause = `the image ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(image.text)} is not known to be the core, ${nobodyKnows}`;
        return {
            text: null,
            before: null,
            unknown: placed(clause, image)
        };
    }
    if (core.floats === true || (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.at)(core.text)) {
        const clause = `the core is not a fixed version ("${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(core.text)}"), ${nobodyKnows}`;
        return {
            text: core.text,
            before: null,
            unknown: placed(clause, core)
        };
    }
    const { version, problems } = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aA)('the core', core);
    if (version === null) return {
        text: core.text,
        before: null,
        unknown: reasonOf(problems)
    };
    const starts = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ak)(version, goal) < 0;
    return {
        text: version.text,
        before: starts ? version : null,
        unknown: null
    };
}
const nobodyKnows = 'so nobody knows where its upgrade starts';
function placed(message, { location }) {
    return reasonOf([
        {
            message,
            location
        }
    ]);
}

// tools/fleet/judge-repository.js
async function judgeRepository(repository, files, ground) {
    const { goal, policy, catalogue, now } = ground;
    const name = nameOf(repository);
    const marks = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aB)(policy);
    const manifests = mattering(files, marks);
    const found = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aC)(manifests, marks, name);
    if (found.wanted.length > 0) return {
        wanted: found.wanted
    };
    if (found.paths.length === 0) return undecided(repository, nothingFound(found, marks), true);
    const start = startingCore(found, policy.core, goal);
    const sources = {
        inputs: {
            ...ground.inputs,
            ...deployment(goal, start)
        },
        door: 'command',
        now,
        policy: {
            kind: 'preset',
            name: policy.name
        },
        policyReason: null,
        proposedPolicy: null,
        catalogues: [],
        manifests,
        repository: name,
        base: null,
        event: null,
        pullRequest: null,
        notices: [],
        problems: []
    };
    const { facts, problems } = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aq)(sources, policy, catalogue, {
        now: found,
        before: null
    });
    if (facts === null) return undecided(repository, reasonOf(problems), true);
    return reportOf$1(repository, start, (0,_remedies_js__WEBPACK_IMPORTED_MODULE_8__.advised)(facts, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.X)(facts)));
}
function nameOf(repository) {
    return repository.slice(repository.indexOf('/') + 1);
}
function mattering(manifests, marks) {
    const holds = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aD)(marks, 'text');
    const files = manifests.files.filter(({ path, text })=>holds(text, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aE)(path)?.holds ?? 'anything'));
    return {
        ...manifests,
        files
    };
}
function undecided(repository, reason, read) {
    return {
        repository,
        status: 'undecided',
        reason,
        read,
        core: null,
        plugins: 0,
        heldBack: [],
        findings: [],
        warnings: 0
    };
}
function nothingFound({ sight }, { images, properties }) {
    const marks = [
        ...images,
        ...properties
    ].join(', ');
    const where = sight.searchedFiles === null ? 'no file' : `none of ${sight.searchedFiles} files`;
    const [image] = sight.images;
    const close = sight.seen.find(({ leftOut })=>leftOut !== null);
    return [
        `${where} names a core (${marks === '' ? 'the policy knows no mark of one' : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(marks)}) or a plugin`,
        ...image === undefined ? [] : [
            `the image ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(image.text)} is not known to be a core`
        ],
        ...close === undefined ? [] : [
            `${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.$)(close.path)} was left out, because ${close.leftOut}`
        ]
    ].join('; ');
}
function deployment(goal, { before }) {
    return {
        'core-version': goal.text,
        'current-core-version': before?.text ?? '',
        releasing: 'none'
    };
}
function reportOf$1(repository, start, report) {
    const errors = report.findings.filter(isOpenError);
    const breaking = errors.some((finding)=>!finding.undecided);
    const doubt = start.unknown ?? errors[0]?.message ?? null;
    return {
        repository,
        status: breaking ? 'breaks' : doubt === null ? 'ready' : 'undecided',
        reason: breaking ? null : doubt,
        read: true,
        core: start.text,
        plugins: report.plugins.length,
        heldBack: heldBackBy(errors, report.plugins),
        findings: errors.map(({ rule, severity, undecided, subject, message, remedy, location })=>{
            return {
                rule,
                severity,
                undecided,
                subject,
                message,
                remedy,
                location
            };
        }),
        warnings: report.counts.warning
    };
}
function isOpenError({ severity, status }) {
    return severity === 'error' && status === 'open';
}

// tools/fleet/read-fleet-answer.js
function listsIn(repositories, { answer: nodes, refusals }) {
    if (repositories.some((_, n)=>nodes[`repository${n}`] === undefined)) return null;
    return repositories.map((repository, n)=>{
        const refused = refusals.filter(({ path })=>(0,_remote_files_js__WEBPACK_IMPORTED_MODULE_10__.i)(path, [
                `repository${n}`
            ]));
        const node = nodes[`repository${n}`] ?? null;
        const why = whyUnread(node, refused);
        if (why !== null || node === null) return {
            kind: 'unread',
            repository,
            why: why ?? ''
        };
        if (node.head === null) {
            return {
                kind: 'unread',
                repository,
                why: 'it has no commit on its default branch'
            };
        }
        return {
            kind: 'listed',
            repository,
            ...filesIn(node.tree ?? null, '')
        };
    });
}
function deepenedBy(lists, asked, reply) {
    const parts = partsIn(asked, reply);
    if (parts === null) return null;
    return lists.map((list)=>{
        const part = parts.get(list.repository);
        if (list.kind === 'unread' || part === undefined) return list;
        if (typeof part === 'string') return {
            kind: 'unread',
            repository: list.repository,
            why: part
        };
        const found = [
            ...part
        ].map(([folder, tree])=>filesIn(tree, `${folder}/`));
        return {
            ...list,
            paths: [
                ...list.paths,
                ...found.flatMap(({ paths })=>paths)
            ],
            deeper: [
                ...list.deeper.filter((folder)=>!part.has(folder)),
                ...found.flatMap(({ deeper })=>deeper)
            ]
        };
    });
}
function textsIn(asked, reply) {
    const parts = partsIn(asked, reply);
    if (parts === null) return null;
    return new Map([
        ...parts
    ].map(([repository, part])=>[
            repository,
            typeof part === 'string' ? part : filesOf(part)
        ]));
}
function filesOf(parts) {
    const files = [];
    for (const [path, blob] of parts){
        if (blob === null) continue;
        const content = (0,_remote_files_js__WEBPACK_IMPORTED_MODULE_10__.c)(blob);
        if (content.kind === 'unreadable') return `of ${path}, ${content.reason}`;
        files.push({
            path,
            text: content.text
        });
    }
    return files;
}
function partsIn(asked, { answer: nodes, refusals }) {
    if (asked.some((_, n)=>nodes[`repository${n}`] === undefined)) return null;
    return new Map(asked.map(({ repository, paths }, n)=>{
        const refused = refusals.filter(({ path })=>path?.[0] === `repository${n}`);
        const node = nodes[`repository${n}`] ?? null;
        const why = whyUnread(node, refused);
        if (why !== null) return [
            repository,
            why
        ];
        return [
            repository,
            new Map(paths.map((path, m)=>[
                    path,
                    node?.[`part${m}`] ?? null
                ]))
        ];
    }));
}
function whyUnread(node, refused) {
    const [first] = refused;
    if (node !== null && first === undefined) return null;
    return (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_9__.w)(first, 'contents: read');
}
function filesIn(tree, prefix) {
    const paths = [];
    const deeper = [];
    for (const entry of tree?.entries ?? []){
        const path = prefix + entry.name;
        if (entry.type === 'tree') {
            if (entry.object?.entries) {
                const inside = filesIn(entry.object, `${path}/`);
                paths.push(...inside.paths);
                deeper.push(...inside.deeper);
            } else if (!_core_js__WEBPACK_IMPORTED_MODULE_1__.aF.includes(entry.name)) deeper.push(path);
        } else if (isFile(entry)) paths.push(path);
    }
    return {
        paths,
        deeper
    };
}
const symlinkMode = 0o120000;
function isFile({ type, mode }) {
    return type === 'blob' && mode !== symlinkMode;
}

// tools/fleet/read-fleet-query.js
const levels = 4;
const entries = Array.from({
    length: levels
}).reduce((deeper)=>`... on Tree { entries { name type mode${deeper === '' ? '' : ` object { ${deeper} }`} } }`, '');
function treesQuery(repositories) {
    const fragment = `fragment whole on Repository {
  head: object(expression: "HEAD") { oid }
  tree: object(expression: "HEAD:") { ${entries} }
}`;
    const asked = repositories.map((repository)=>({
            repository,
            paths: []
        }));
    return queryOf(asked, ()=>'...whole', fragment);
}
function foldersQuery(asked) {
    const fragment = `fragment folder on GitObject { ${entries} }`;
    return queryOf(asked, partsOf('...folder'), fragment);
}
function filesQuery(asked) {
    return queryOf(asked, partsOf('...file'), 'fragment file on Blob { text isTruncated }');
}
function partsOf(selection) {
    return (paths, n)=>paths.map((_, m)=>`part${m}: object(expression: $path${n}_${m}) { ${selection} }`).join(' ');
}
function queryOf(asked, selectionOf, fragment) {
    const variables = {};
    const parts = asked.map(({ repository, paths }, n)=>{
        const [owner = '', name = ''] = repository.split('/');
        variables[`owner${n}`] = owner;
        variables[`name${n}`] = name;
        for (const [m, path] of paths.entries())variables[`path${n}_${m}`] = `HEAD:${path}`;
        return `repository${n}: repository(owner: $owner${n}, name: $name${n}) { ${selectionOf(paths, n)} }`;
    });
    const declared = Object.keys(variables).map((name)=>`$${name}: String!`);
    const text = `query (${declared.join(', ')}) {
  rateLimit { cost remaining resetAt }
  ${parts.join('\n  ')}
}
${fragment}`;
    return {
        text,
        variables
    };
}

// tools/fleet/read-fleet-ask.js
const maxInQuery = 300;
const maxFiles = 300;
const maxDepths = 4;
async function askFor(client, repositories) {
    let budget = null;
    const send = async (request)=>{
        const reply = await (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_9__.a)(client, request);
        budget = reply.answer.rateLimit ?? budget;
        return reply;
    };
    try {
        const lists = await listEach(send, repositories);
        const reads = await readEach(send, lists);
        return {
            kind: 'answer',
            reads,
            budget
        };
    } catch (error) {
        return error instanceof OtherAnswer ? {
            kind: 'broken',
            why: 'GitHub answered another question'
        } : asFailed(error);
    }
}
async function askForMore(client, reads, wanted) {
    const known = new Map(reads.map((read)=>[
            read.repository,
            read
        ]));
    const there = ([repository, paths])=>{
        const read = known.get(repository);
        return read?.kind === 'files' ? paths.filter((path)=>read.paths.has(path)) : [];
    };
    const asked = [
        ...wanted
    ].map((want)=>({
            repository: want[0],
            paths: there(want)
        }));
    const send = (request)=>(0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_9__.a)(client, request);
    let texts;
    try {
        texts = await readTexts(send, asked);
    } catch (error) {
        const why = error instanceof OtherAnswer ? error.message : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aG)((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aH)(error));
        return reads.map((read)=>wanted.has(read.repository) ? unread$1(read.repository, why) : read);
    }
    return reads.map((read)=>{
        const paths = wanted.get(read.repository);
        if (read.kind === 'unread' || paths === undefined) return read;
        const found = texts.get(read.repository) ?? [];
        return typeof found === 'string' ? unread$1(read.repository, found) : withCompanions(read, paths, found);
    });
}
class OtherAnswer extends Error {
}
async function listEach(send, repositories) {
    let lists = orOther(listsIn(repositories, await send(treesQuery(repositories))));
    for(let depth = 1; depth < maxDepths; depth++){
        const asked = lists.flatMap((list)=>list.kind === 'listed' && list.deeper.length > 0 ? {
                repository: list.repository,
                paths: list.deeper
            } : []);
        for (const some of inQueries(asked)){
            lists = orOther(deepenedBy(lists, some, await send(foldersQuery(some))));
        }
    }
    return lists;
}
async function readEach(send, lists) {
    const named = lists.map((list)=>list.kind === 'listed' ? namesIn(list) : list);
    const asked = named.flatMap((each)=>each.kind === 'unread' ? [] : each);
    const texts = await readTexts(send, asked);
    return named.map((each)=>{
        if (each.kind === 'unread') return each;
        const { repository, leftOut, all } = each;
        const files = texts.get(repository) ?? [];
        if (typeof files === 'string') return unread$1(repository, files);
        const manifests = {
            ..._core_js__WEBPACK_IMPORTED_MODULE_1__.ap,
            searched: true,
            files,
            leftOut,
            searchedFiles: all.length
        };
        return {
            kind: 'files',
            repository,
            manifests,
            paths: new Set(all)
        };
    });
}
function namesIn({ repository, paths: all, deeper }) {
    if (deeper.length > 0) return unread$1(repository, `its folders are too deep, as ${deeper[0]} is`);
    const charts = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aI)(all);
    const candidates = all.filter((path)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aE)(path) !== null).sort();
    const leftOut = candidates.flatMap((path)=>{
        const why = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aJ)(path, charts);
        return why === null ? [] : {
            path,
            why
        };
    });
    const files = candidates.filter((path)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aJ)(path, charts) === null);
    if (files.length > maxFiles) {
        return unread$1(repository, `versions could stand in ${files.length} files, more than ${maxFiles}`);
    }
    const isThere = new Set(all);
    const settings = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aK)(files).filter((path)=>isThere.has(path));
    return {
        kind: 'named',
        repository,
        paths: [
            ...files,
            ...settings
        ],
        leftOut,
        all
    };
}
async function readTexts(send, asked) {
    const texts = new Map();
    for (const some of inQueries(asked)){
        const found = orOther(textsIn(some, await send(filesQuery(some))));
        for (const [repository, files] of found){
            const before = texts.get(repository) ?? [];
            const whole = typeof before === 'string' ? before : typeof files === 'string' ? files : null;
            texts.set(repository, whole ?? [
                ...before,
                ...files
            ]);
        }
    }
    return texts;
}
function inQueries(asked) {
    const each = asked.flatMap(({ repository, paths })=>paths.map((path)=>[
                repository,
                path
            ]));
    const queries = [];
    for(let start = 0; start < each.length; start += maxInQuery){
        const paths = new Map();
        for (const [repository, path] of each.slice(start, start + maxInQuery)){
            paths.set(repository, [
                ...paths.get(repository) ?? [],
                path
            ]);
        }
        queries.push([
            ...paths
        ].map(([repository, some])=>({
                repository,
                paths: some
            })));
    }
    return queries;
}
function withCompanions(read, paths, found) {
    const { companions, absent } = read.manifests;
    const gone = paths.filter((path)=>!found.some((file)=>file.path === path));
    const manifests = {
        ...read.manifests,
        companions: [
            ...companions,
            ...found
        ],
        absent: [
            ...absent,
            ...gone
        ]
    };
    return {
        ...read,
        manifests
    };
}
function unread$1(repository, why) {
    return {
        kind: 'unread',
        repository,
        why
    };
}
function orOther(found) {
    if (found === null) throw new OtherAnswer('GitHub answered another question');
    return found;
}
function asFailed(error) {
    const failure = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aH)(error);
    const limit = limitOf(error, failure);
    if (limit !== null) return {
        kind: 'refused',
        why: limit
    };
    const broken = failure.status === null || failure.status >= 500;
    return {
        kind: broken ? 'broken' : 'refused',
        why: (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aG)(failure)
    };
}
const primary = "GitHub\u2019s rate limit is used up";
const secondary = "GitHub\u2019s secondary limit, which slows down who asks for much at once, outlasts the patience of one run";
function limitOf(error, { status, message, headers }) {
    const { errors } = error;
    const isTold = status === 403 || status === 429;
    if ((isTold || status === null) && /secondary rate limit/i.test(message)) return secondary;
    if (errors?.some(({ type })=>type === 'RATE_LIMITED')) return primary;
    if (!isTold) return null;
    if (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)) return primary;
    return status === 429 || headers['retry-after'] !== undefined ? secondary : null;
}

// tools/fleet/read-fleet-part.js
const mostTimes = 5;
const longestSilence = 15;
const longestWait$1 = 16;
async function readPart(client, repositories, sleep, silenceBefore = 0) {
    for(let times = 1;; times++){
        const silence = silenceBefore + times;
        if (silence > 1) await sleep(Math.min(2 ** (silence - 2), longestWait$1));
        const asked = await askFor(client, repositories);
        if (asked.kind === 'answer') {
            const { reads, budget } = asked;
            return {
                reads,
                budget,
                refused: null,
                silence: 0,
                heard: true
            };
        }
        if (asked.kind === 'refused') return stopped(asked.why, silence);
        if (silence > longestSilence) return stopped(noAnswer(silence, asked.why), silence);
        if (repositories.length === 1 && times === mostTimes) {
            return unread(repositories, `${asked.why}, ${mostTimes} times`, silence);
        }
        if (repositories.length > 1) return readHalves(client, repositories, sleep, silence);
    }
}
function noAnswer(queries, why) {
    return `each of the last ${queries} queries failed: ${why}`;
}
async function readHalves(client, repositories, sleep, silence) {
    const middle = Math.ceil(repositories.length / 2);
    const first = await readPart(client, repositories.slice(0, middle), sleep, silence);
    if (first.refused !== null) return first;
    const second = await readPart(client, repositories.slice(middle), sleep, first.silence);
    return {
        reads: [
            ...first.reads,
            ...second.reads
        ],
        budget: second.budget ?? first.budget,
        refused: second.refused,
        silence: second.silence,
        heard: first.heard || second.heard
    };
}
function stopped(why, silence) {
    return {
        reads: [],
        budget: null,
        refused: why,
        silence,
        heard: false
    };
}
function unread(repositories, why, silence) {
    const reads = repositories.map((repository)=>({
            kind: 'unread',
            repository,
            why
        }));
    return {
        reads,
        budget: null,
        refused: null,
        silence,
        heard: false
    };
}

// tools/fleet/read-fleet.js
const mostRepositories = 25;
const reserve = 50;
const longestWait = 4_000;
async function readFleet(client, repositories, pace, onPart) {
    let budget = null;
    let secondsLeft = longestWait;
    let silence = 0;
    let heard = false;
    for(let next = 0; next < repositories.length;){
        if (budget !== null && budget.remaining < reserve) {
            const seconds = secondsUntil(budget.resetAt, pace.clock());
            if (seconds > secondsLeft) return spent(budget);
            secondsLeft -= seconds;
            pace.onWait(budget.resetAt);
            await pace.sleep(seconds);
        }
        const part = repositories.slice(next, next + mostRepositories);
        const { reads, refused, ...read } = await readPart(client, part, pace.sleep, silence);
        if (reads.length > 0) await onPart(reads);
        next += reads.length;
        ({ budget, silence } = read);
        heard ||= read.heard;
        if (refused !== null) return refused;
        if (!heard) return noAnswer(silence, silentReason(reads));
    }
    return null;
}
function silentReason(reads) {
    const last = reads.at(-1);
    return last?.kind === 'unread' ? last.why : '';
}
function secondsUntil(instant, now) {
    return Math.max(0, Math.ceil((Date.parse(instant) - now.getTime()) / 1000)) + 1;
}
function spent({ resetAt }) {
    return `the hourly limit of GitHub is used up until ${resetAt}`;
}

// tools/fleet/fleet-command.js
const patience = {
    attempts: 10,
    seconds: 1_800,
    repeatsBroken: false
};
async function fleet(flags, terminal$1) {
    (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.R)(flags);
    const asked = await readAsked(flags, terminal$1);
    if (!('question' in asked)) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__.r)(asked, terminal$1);
    const path = asked.reportFile;
    const found = await findingsBefore(path, asked, terminal$1);
    const share = shareOf(asked.list, asked.shard);
    const open = share.filter((repository)=>found.get(repository)?.read !== true);
    const save = ()=>(0,_replace_file_js__WEBPACK_IMPORTED_MODULE_3__.r)(terminal$1.folder, path, textOf(reportOf(asked, share, found)));
    const client = await connected(terminal$1);
    const stopped = await readFleet(client, open, paceOf(terminal$1), async (reads)=>{
        for (const report of (await judgeTogether(client, reads, asked))){
            found.set(report.repository, report);
        }
        await save();
        terminal$1.progress?.(`${found.size} of ${share.length} repositories`);
    });
    terminal$1.progress?.('');
    await save();
    terminal$1.print(`${(0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_7__.s)(reportOf(asked, share, found))}\n`);
    if (stopped === null) return 0;
    const left = share.filter((repository)=>found.get(repository)?.read !== true).length;
    terminal$1.warn(`The run stopped with ${left} of ${share.length} not read: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.g)(stopped, _core_js__WEBPACK_IMPORTED_MODULE_1__.l)}. Run it again; what was done is kept.`);
    return 2;
}
async function findingsBefore(path, { question, shard }, terminal$1) {
    const before = await (0,_fleet_words_js__WEBPACK_IMPORTED_MODULE_7__.r)(terminal$1.folder, path);
    if (before === null) return new Map();
    const isSame = before.question.digest === question.digest;
    if (isSame && before.shard.index === shard.index && before.shard.count === shard.count) {
        const read = before.repositories.filter((repository)=>repository.read);
        return new Map(read.map((report)=>[
                report.repository,
                report
            ]));
    }
    terminal$1.warn(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.g)(path)} answers another question and is made anew.`);
    return new Map();
}
async function connected({ connect }) {
    if (connect) return connect(patience);
    throw new _core_js__WEBPACK_IMPORTED_MODULE_1__.Y('GitHub answers only with a token; set GITHUB_TOKEN in the environment.');
}
function paceOf({ clock, now, progress, sleep }) {
    return {
        clock: clock ?? (()=>now),
        sleep: sleep ?? ((seconds)=>(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000)),
        onWait: (until)=>progress?.(`waiting for GitHub\u{2019}s rate limit until ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.g)(until)}`)
    };
}
async function judgeTogether(client, reads, asked) {
    const reports = [];
    let open = reads;
    for(let round = 0; open.length > 0; round++){
        const wanted = new Map();
        for (const read of open){
            const judged = await judge(read, asked);
            if (!('wanted' in judged)) reports.push(judged);
            else if (round < _core_js__WEBPACK_IMPORTED_MODULE_1__.aL) wanted.set(read.repository, judged.wanted);
            else reports.push(undecided(read.repository, tooDeep, true));
        }
        const wanting = open.filter(({ repository })=>wanted.has(repository));
        open = wanting.length === 0 ? [] : await askForMore(client, wanting, wanted);
    }
    return reports;
}
const tooDeep = 'its files name other files that they are read together with, too deep to follow';
async function judge(read, { ground }) {
    return read.kind === 'files' ? judgeRepository(read.repository, read.manifests, ground) : undecided(read.repository, `it could not be read, because ${read.why}`, false);
}
function textOf(report) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_5__.j)((0,_key_order_js__WEBPACK_IMPORTED_MODULE_4__.i)(report, _key_order_js__WEBPACK_IMPORTED_MODULE_4__.k.fleetReport));
}
function reportOf({ question, shard }, share, found) {
    const repositories = share.map((repository)=>found.get(repository) ?? undecided(repository, notRead, false));
    return {
        schemaVersion: 1,
        question,
        shard,
        repositories
    };
}
const notRead = 'the run ended before it was read';




/***/ }),

/***/ 7170:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: function() { return /* binding */ fleetSentence; },
/* harmony export */   p: function() { return /* binding */ pinnedWords; },
/* harmony export */   r: function() { return /* binding */ readFleetReport; },
/* harmony export */   s: function() { return /* binding */ shardSentence; },
/* harmony export */   u: function() { return /* binding */ upgradeWords; },
/* harmony export */   w: function() { return /* binding */ whyWords; }
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);




// schema/report.js
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const day = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .isoDate */ ._$n());
const count = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(0));
const position = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1));
const location = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: text,
    line: position,
    column: position,
    endColumn: position
});
const change = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
    'added',
    'removed',
    'none',
    'patch',
    'minor',
    'major',
    'prerelease',
    'downgrade'
]);
const seen = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: text,
    core: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    plugins: count,
    leftOut: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(text)
});
const core = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: text,
    location: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(location),
    line: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'core-major',
        'core-bugfix',
        'core-backport',
        'core-prerelease'
    ])),
    plannedDate: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(day),
    movesLatest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
});
const plugin = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    version: text,
    requires: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    compatibility: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'compatible',
        'incompatible',
        'undecided'
    ])),
    newestCompatible: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    lowestCore: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    lowestCoreDate: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(day),
    change: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(change),
    location: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(location)
});
const finding = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    rule: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_core_js__WEBPACK_IMPORTED_MODULE_0__.aP),
    severity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'error',
        'warning',
        'notice'
    ]),
    status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'open',
        'waived'
    ]),
    undecided: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    subject: text,
    about: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: text,
        version: text
    })),
    message: text,
    remedy: text,
    data: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
    location: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(location),
    touched: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    waiver: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        reason: text,
        until: day
    }))
});
const notice = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    message: text,
    location: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(location)
});
const problem = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    message: text,
    found: text,
    expected: text,
    location: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(location)
});
const datedVersion = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    date: day
});
const releaseKind = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
    'core-major',
    'core-bugfix',
    'plugin-major',
    'plugin-minor',
    'plugin-patch'
]);
const calendar = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    due: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(releaseKind),
    previousCoreMajor: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(datedVersion),
    nextCoreMajor: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(datedVersion),
    nextCoreMajors: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(datedVersion),
    nextCoreBugfix: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        date: day
    }))
});
const pluginMove = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    from: text,
    to: text,
    change: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(change),
    requires: text,
    when: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'before',
        'with'
    ])
});
const wayOut = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    core: text,
    version: text,
    date: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(day)
});
const planStep = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    line: text,
    core: text,
    orLater: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    date: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(day),
    calendar: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
    moves: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pluginMove),
    stays: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    blocked: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: text,
        version: text,
        wayOut: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(wayOut)
    }))
});
const plan = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    from: text,
    to: text,
    steps: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(planStep),
    undecided: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: text,
        version: text
    }))
});
const advice = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    way: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'stay',
        'move',
        'back',
        'ship'
    ]),
    steps: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        do: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
            'set-core',
            'set-plugin',
            'ship-on',
            'publish',
            'name-request',
            'declare',
            'pin',
            'deploy-only',
            'name-core',
            'name-manifests',
            'write-plainly'
        ]),
        subject: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
        to: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text)),
        date: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(day),
        policy: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text),
        names: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text)),
        closes: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text)
    })),
    leaves: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text)
});
valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'pass',
        'warn',
        'fail'
    ]),
    targetDate: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(day),
    timeZone: text,
    policy: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: text,
        source: text,
        reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text)
    }),
    seen: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(seen),
    releasing: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    releasingReason: text,
    core: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(core),
    latest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        line: text,
        date: day,
        isPlanned: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY())
    })),
    plugins: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(plugin),
    findings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(finding),
    notices: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(notice),
    problems: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(problem),
    counts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        error: count,
        warning: count,
        notice: count,
        undecided: count,
        waived: count
    }),
    compatible: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    onCadence: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    minimumCore: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    calendar,
    labels: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    plan: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(plan),
    advice: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(advice)
});

// schema/fleet.js
const policy = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    source: text
});
const heldBack = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    version: text,
    requires: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    compatibility: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'incompatible',
        'undecided'
    ]),
    newestCompatible: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text)
});
const { rule, severity, undecided, subject, message, remedy } = finding.entries;
const repository = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: text,
    status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([
        'ready',
        'breaks',
        'undecided'
    ]),
    reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    read: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    core: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    plugins: count,
    heldBack: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(heldBack),
    findings: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        rule,
        severity,
        undecided,
        subject,
        message,
        remedy,
        location: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(location)
    })),
    warnings: count
});
const fleetReportSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    question: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        core: text,
        targetDate: day,
        policy,
        digest: text
    }),
    shard: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        index: position,
        count: position
    }),
    repositories: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(repository)
});
const holdingPlugin = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: text,
    upgradeTo: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text),
    incompatible: count,
    undecided: count,
    versions: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        version: text,
        repositories: count
    })),
    frees: count
});
valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    core: text,
    targetDate: day,
    policy,
    counts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        ready: count,
        breaks: count,
        undecided: count
    }),
    missing: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text),
    plugins: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(holdingPlugin),
    repositories: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(repository)
});

// tools/fleet/fleet-report.js
const mostReportBytes = 500_000_000;
async function readFleetReport(folder, path) {
    const read = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.V)(folder, path).read(path, mostReportBytes);
    if (read.kind === 'missing') return null;
    if (read.kind === 'refused') {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(path)} cannot be read: ${read.why}.`);
    }
    const parsed = (0,valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC)(fleetReportSchema, jsonOf(read.text));
    if (parsed.success) return parsed.output;
    throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.Y(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(path)} is not a report of release-gate fleet.`);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    } catch  {
        return null;
    }
}

// tools/fleet/fleet-words.js
function shardSentence({ shard, question, repositories }) {
    const { index, count } = shard;
    const read = repositories.filter((repository)=>repository.read).length;
    return `Shard ${index}/${count} for core ${question.core}: ${read} of ${total(repositories.length)} read, ${statuses(repositories)}.`;
}
function fleetSentence({ core, targetDate, counts, repositories, missing }) {
    const ready = `${counts.ready} of ${total(repositories.length)} ready`;
    const lost = missing.length === 0 ? '' : `; no report of shard ${missing.join(', ')}`;
    return `Core ${core} on ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Q)(targetDate)}: ${ready}, ${counts.breaks} would break, ${counts.undecided} undecided${lost}.`;
}
function upgradeWords({ upgradeTo, incompatible }) {
    if (upgradeTo !== null) return `upgrade to ${upgradeTo}`;
    return incompatible > 0 ? 'no known version fits' : 'no minimum core is known for it';
}
function pinnedWords({ versions }) {
    const named = versions.slice(0, mostVersions);
    const more = versions.length - named.length;
    const list = named.map(({ version, repositories })=>`${version} (${repositories})`).join(', ');
    return more === 0 ? list : `${list} and ${more} more`;
}
function whyWords({ reason, findings }) {
    if (reason !== null) return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(reason, _core_js__WEBPACK_IMPORTED_MODULE_0__.l);
    const message = findings.find(({ undecided })=>!undecided)?.message ?? '';
    const first = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(message, _core_js__WEBPACK_IMPORTED_MODULE_0__.l);
    return findings.length < 2 ? first : `${first} And ${findings.length - 1} more.`;
}
const mostVersions = 5;
function total(count) {
    return count === 1 ? '1 repository' : `${count} repositories`;
}
function statuses(repositories) {
    const counted = (status)=>repositories.filter((repository)=>repository.status === status).length;
    return `${counted('ready')} ready, ${counted('breaks')} would break, ${counted('undecided')} undecided`;
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

/***/ 4828:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ inOrder; },
/* harmony export */   k: function() { return /* binding */ keyOrder; }
/* harmony export */ });
// model/key-order.js
function inOrder(value, order) {
    if (order === null || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each)=>inOrder(each, order));
    const found = value;
    return Object.fromEntries(Object.entries(order).filter(([key])=>found[key] !== undefined).map(([key, inside])=>[
            key,
            inOrder(found[key], inside)
        ]));
}

// schema/key-order.js
const keyOrder = {
    report: {
        schemaVersion: null,
        verdict: null,
        targetDate: null,
        timeZone: null,
        policy: {
            name: null,
            source: null,
            reason: null
        },
        seen: {
            path: null,
            core: null,
            plugins: null,
            leftOut: null
        },
        releasing: null,
        releasingReason: null,
        core: {
            version: null,
            location: {
                path: null,
                line: null,
                column: null,
                endColumn: null
            },
            line: null,
            kind: null,
            plannedDate: null,
            movesLatest: null
        },
        latest: {
            line: null,
            date: null,
            isPlanned: null
        },
        plugins: {
            name: null,
            version: null,
            requires: null,
            compatibility: null,
            newestCompatible: null,
            lowestCore: null,
            lowestCoreDate: null,
            change: null,
            location: {
                path: null,
                line: null,
                column: null,
                endColumn: null
            }
        },
        findings: {
            rule: null,
            severity: null,
            status: null,
            undecided: null,
            subject: null,
            about: {
                name: null,
                version: null
            },
            message: null,
            remedy: null,
            data: null,
            location: {
                path: null,
                line: null,
                column: null,
                endColumn: null
            },
            touched: null,
            waiver: {
                reason: null,
                until: null
            }
        },
        notices: {
            message: null,
            location: {
                path: null,
                line: null,
                column: null,
                endColumn: null
            }
        },
        problems: {
            message: null,
            found: null,
            expected: null,
            location: {
                path: null,
                line: null,
                column: null,
                endColumn: null
            }
        },
        counts: {
            error: null,
            warning: null,
            notice: null,
            undecided: null,
            waived: null
        },
        compatible: null,
        onCadence: null,
        minimumCore: null,
        calendar: {
            due: null,
            previousCoreMajor: {
                version: null,
                date: null
            },
            nextCoreMajor: {
                version: null,
                date: null
            },
            nextCoreMajors: {
                version: null,
                date: null
            },
            nextCoreBugfix: {
                date: null
            }
        },
        labels: null,
        plan: {
            from: null,
            to: null,
            steps: {
                line: null,
                core: null,
                orLater: null,
                date: null,
                calendar: null,
                moves: {
                    name: null,
                    from: null,
                    to: null,
                    change: null,
                    requires: null,
                    when: null
                },
                stays: null,
                blocked: {
                    name: null,
                    version: null,
                    wayOut: {
                        core: null,
                        version: null,
                        date: null
                    }
                }
            },
            undecided: {
                name: null,
                version: null
            }
        },
        advice: {
            way: null,
            steps: {
                do: null,
                subject: null,
                to: null,
                date: null,
                policy: null,
                names: null,
                closes: null
            },
            leaves: null
        }
    },
    fleetReport: {
        schemaVersion: null,
        question: {
            core: null,
            targetDate: null,
            policy: {
                name: null,
                source: null
            },
            digest: null
        },
        shard: {
            index: null,
            count: null
        },
        repositories: {
            repository: null,
            status: null,
            reason: null,
            read: null,
            core: null,
            plugins: null,
            heldBack: {
                name: null,
                version: null,
                requires: null,
                compatibility: null,
                newestCompatible: null
            },
            findings: {
                rule: null,
                severity: null,
                undecided: null,
                subject: null,
                message: null,
                remedy: null,
                location: {
                    path: null,
                    line: null,
                    column: null,
                    endColumn: null
                }
            },
            warnings: null
        }
    },
    fleet: {
        schemaVersion: null,
        core: null,
        targetDate: null,
        policy: {
            name: null,
            source: null
        },
        counts: {
            ready: null,
            breaks: null,
            undecided: null
        },
        missing: null,
        plugins: {
            name: null,
            upgradeTo: null,
            incompatible: null,
            undecided: null,
            versions: {
                version: null,
                repositories: null
            },
            frees: null
        },
        repositories: {
            repository: null,
            status: null,
            reason: null,
            read: null,
            core: null,
            plugins: null,
            heldBack: {
                name: null,
                version: null,
                requires: null,
                compatibility: null,
                newestCompatible: null
            },
            findings: {
                rule: null,
                severity: null,
                undecided: null,
                subject: null,
                message: null,
                remedy: null,
                location: {
                    path: null,
                    line: null,
                    column: null,
                    endColumn: null
                }
            },
            warnings: null
        }
    }
};




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

/***/ 7856:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ furtherQuery; },
/* harmony export */   c: function() { return /* binding */ contentOf; },
/* harmony export */   f: function() { return /* binding */ firstQuery; },
/* harmony export */   i: function() { return /* binding */ isAbout; },
/* harmony export */   r: function() { return /* binding */ remoteFiles; }
/* harmony export */ });
/* harmony import */ var _graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5174);


// read/pull-request-query.js
const pagePart = 'pageInfo { hasNextPage endCursor }';
const commentPart = 'nodes { id fullDatabaseId viewerDidAuthor body }';
const threadPart = `path isResolved isOutdated comments(first: 1) { totalCount ${commentPart} }`;
const labelsPart = `{ nodes { id name } ${pagePart} }`;
const commentsPart = `{ ${commentPart} ${pagePart} }`;
const threadsPart = `{ nodes { ${threadPart} } ${pagePart} }`;
const pullRequestPart = `pullRequest(number: $number) {
      id number state isDraft isCrossRepository headRefOid baseRefOid
      labels(first: 100) ${labelsPart}
      comments(first: 100) ${commentsPart}
      reviewThreads(first: 100) ${threadsPart}
    }`;
function firstQuery(question) {
    const { owner, repo, number, labels, files } = question;
    const expressions = files.map(({ commit, path })=>`${commit}:${path}`);
    const asked = {
        ...numbered('label', labels),
        ...numbered('commit', commitsOf(question)),
        ...numbered('file', expressions)
    };
    const text = `query (
  $owner: String!, $repo: String!${number === null ? '' : ', $number: Int!'}
  ${lines(Object.keys(asked), (name)=>`$${name}: String!`)}
) {
  repository(owner: $owner, name: $repo) {
    ${number === null ? '' : pullRequestPart}
    ${lines(labels, (_, n)=>`label${n}: label(name: $label${n}) { id name }`)}
    ${lines(commitsOf(question), (_, n)=>`commit${n}: object(expression: $commit${n}) { oid }`)}
    ${lines(files, (_, n)=>`file${n}: object(expression: $file${n}) { ... on Blob { text isTruncated } }`)}
  }
}`;
    return {
        text,
        variables: {
            owner,
            repo,
            ...number === null ? {} : {
                number
            },
            ...asked
        }
    };
}
function furtherQuery({ owner, repo, number }, { labels, comments, reviewThreads }) {
    const text = `query (
  $owner: String!, $repo: String!, $number: Int!
  $labelsAfter: String, $moreLabels: Boolean!, $commentsAfter: String, $moreComments: Boolean!
  $threadsAfter: String, $moreThreads: Boolean!
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      labels(first: 100, after: $labelsAfter) @include(if: $moreLabels) ${labelsPart}
      comments(first: 100, after: $commentsAfter) @include(if: $moreComments) ${commentsPart}
      reviewThreads(first: 100, after: $threadsAfter) @include(if: $moreThreads) ${threadsPart}
    }
  }
}`;
    const variables = {
        labelsAfter: labels?.pageInfo.endCursor,
        moreLabels: labels?.pageInfo.hasNextPage ?? false,
        commentsAfter: comments?.pageInfo.endCursor,
        moreComments: comments?.pageInfo.hasNextPage ?? false,
        threadsAfter: reviewThreads?.pageInfo.endCursor,
        moreThreads: reviewThreads?.pageInfo.hasNextPage ?? false
    };
    return {
        text,
        variables: {
            owner,
            repo,
            number,
            ...variables
        }
    };
}
function commitsOf({ files }) {
    return [
        ...new Set(files.map(({ commit })=>commit))
    ];
}
function numbered(name, values) {
    return Object.fromEntries(values.map((value, index)=>[
            `${name}${index}`,
            value
        ]));
}
function lines(items, line) {
    return items.map(line).join('\n    ');
}

// read/remote-files.js
function remoteFiles(question, reply) {
    const commits = commitsOf(question);
    return question.files.map((file, index)=>{
        const blob = (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__.p)(reply, `file${index}`);
        const part = [
            'repository',
            `file${index}`
        ];
        const refusal = reply.refusals.find(({ path })=>isAbout(path, part));
        if (refusal !== undefined && (blob?.text ?? null) === null) {
            const reason = (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__.w)(refusal, 'contents: read');
            return {
                ...file,
                kind: 'unreadable',
                reason,
                unseen: whyUnseen(refusal)
            };
        }
        if (blob !== null) return {
            ...file,
            ...contentOf(blob)
        };
        const commit = (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__.p)(reply, `commit${commits.indexOf(file.commit)}`);
        if (isCommit(commit)) return {
            ...file,
            kind: 'missing'
        };
        const reason = `there is no commit ${file.commit}`;
        return {
            ...file,
            kind: 'unreadable',
            reason,
            unseen: 'failed'
        };
    });
}
function whyUnseen({ type }) {
    return type === 'FORBIDDEN' || type === 'NOT_FOUND' ? 'denied' : 'failed';
}
function isAbout(path, part) {
    return (path ?? []).every((step, n)=>n >= part.length || step === part[n]);
}
function isCommit(node) {
    return typeof node?.oid === 'string';
}
function contentOf(blob) {
    const { text, isTruncated } = blob;
    if (typeof blob !== 'object' || Array.isArray(blob)) return {
        kind: 'unreadable',
        reason: odd
    };
    if (text === undefined) return {
        kind: 'unreadable',
        reason: 'it is not a file'
    };
    if (text === null) return {
        kind: 'unreadable',
        reason: 'it is not a text'
    };
    if (typeof text !== 'string' || typeof isTruncated !== 'boolean') return {
        kind: 'unreadable',
        reason: odd
    };
    if (isTruncated) return {
        kind: 'unreadable',
        reason: 'it is too large for GitHub to send whole'
    };
    return {
        kind: 'text',
        text
    };
}
const odd = "GitHub's answer cannot be read: it is not what was asked for; run it again";




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




/***/ })

};
;