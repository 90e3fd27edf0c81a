"use strict";
exports.id = 414;
exports.ids = [414];
exports.modules = {

9253:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  f: () => (fleetSentence),
  p: () => (pinnedWords),
  r: () => (readFleetReport),
  s: () => (shardSentence),
  u: () => (upgradeWords),
  w: () => (whyWords)
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6115);
var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
var _rule_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7062);





// render/fleet-words.js
function shardSentence({ shard, question, repositories }) {
    const { index, count } = shard;
    const read = repositories.filter((repository) => repository.read).length;
    return `Shard ${index}/${count} for core ${question.core}: ${read} of ${total(repositories.length)} read, ${statuses(repositories)}.`;
}
function fleetSentence({ core, targetDate, counts, repositories, missing }) {
    const ready = `${counts.ready} of ${total(repositories.length)} ready`;
    const lost = missing.length === 0 ? '' : `; no report of shard ${missing.join(', ')}`;
    return `Core ${core} on ${targetDate}: ${ready}, ${counts.breaks} would break, ${counts.undecided} undecided${lost}.`;
}
function upgradeWords({ upgradeTo, incompatible }) {
    if (upgradeTo !== null)
        return `upgrade to ${upgradeTo}`;
    return incompatible > 0 ? 'no known version fits' : 'nothing says what it needs';
}
function pinnedWords({ versions }) {
    const named = versions.slice(0, mostVersions);
    const more = versions.length - named.length;
    const list = named.map(({ version, repositories }) => `${version} (${repositories})`).join(', ');
    return more === 0 ? list : `${list} and ${more} more`;
}
function whyWords({ reason, findings }) {
    if (reason !== null)
        return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.v)(reason);
    const first = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.v)(findings.find(({ undecided }) => !undecided)?.message ?? '');
    return findings.length < 2 ? first : `${first} And ${findings.length - 1} more.`;
}
const mostVersions = 5;
function total(count) {
    return count === 1 ? '1 repository' : `${count} repositories`;
}
function statuses(repositories) {
    const counted = (status) => repositories.filter((repository) => repository.status === status).length;
    return `${counted('ready')} ready, ${counted('breaks')} would break, ${counted('undecided')} undecided`;
}

// schema/fleet.js
const text = valibot__WEBPACK_IMPORTED_MODULE_1__.YjP();
const day = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_1__._$n());
const count = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(0));
const policy = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ name: text, source: text });
const position = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(1));
const location = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    path: text,
    line: position,
    column: position,
    endColumn: position,
});
const heldBack = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    name: text,
    version: text,
    requires: valibot__WEBPACK_IMPORTED_MODULE_1__.mee(text),
    compatibility: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(['incompatible', 'undecided']),
    newestCompatible: valibot__WEBPACK_IMPORTED_MODULE_1__.mee(text),
});
const finding = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    rule: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(_rule_id_js__WEBPACK_IMPORTED_MODULE_2__.r),
    severity: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(['error', 'warning', 'notice']),
    undecided: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),
    subject: text,
    message: text,
    remedy: text,
    location: valibot__WEBPACK_IMPORTED_MODULE_1__.mee(location),
});
const repository = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    repository: text,
    status: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(['ready', 'breaks', 'undecided']),
    reason: valibot__WEBPACK_IMPORTED_MODULE_1__.mee(text),
    read: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),
    core: valibot__WEBPACK_IMPORTED_MODULE_1__.mee(text),
    plugins: count,
    heldBack: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(heldBack),
    findings: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(finding),
    warnings: count,
});
const fleetReportSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(1),
    question: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ core: text, targetDate: day, policy, digest: text }),
    shard: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ index: position, count: position }),
    repositories: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(repository),
});
valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(1),
    core: text,
    targetDate: day,
    policy,
    counts: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ ready: count, breaks: count, undecided: count }),
    missing: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(text),
    plugins: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        name: text,
        upgradeTo: valibot__WEBPACK_IMPORTED_MODULE_1__.mee(text),
        incompatible: count,
        undecided: count,
        versions: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ version: text, repositories: count })),
        frees: count,
    })),
    repositories: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(repository),
});

// command/fleet-report.js
const mostReportBytes = 500_000_000;
async function readFleetReport(folder, path) {
    const read = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.H)(folder, path).read(path, mostReportBytes);
    if (read.kind === 'missing')
        return null;
    if (read.kind === 'refused') {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.U(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)} cannot be read: ${read.why}.`);
    }
    const parsed = (0,valibot__WEBPACK_IMPORTED_MODULE_1__.xLC)(fleetReportSchema, jsonOf(read.text));
    if (parsed.success)
        return parsed.output;
    throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.U(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)} is no report of release-gate fleet.`);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}




}),

6414:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  fleet: () => (fleet)
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6115);
var _github_client_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7615);
var _graphql_reply_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5174);
var _remote_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7856);
var _fleet_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9253);
var _json_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5784);
var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
var node_crypto__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_3__);
var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5278);
var _replace_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1937);











// fleet/held-back.js
function heldBackBy(errors, plugins) {
    return plugins.flatMap((plugin) => {
        const { name, version, requires, compatibility, newestCompatible } = plugin;
        if (compatibility === null || compatibility === 'compatible')
            return [];
        if (!errors.some((finding) => isAbout(finding, plugin)))
            return [];
        return [{ name, version, requires, compatibility, newestCompatible }];
    });
}
function isAbout({ subject, data }, { name, version }) {
    if (subject !== 'plugins')
        return subjectsOf(name, version).includes(subject);
    const { plugins, versions } = data;
    return (plugins ?? []).some((each, place) => each === name && versions?.[place]?.replace(/^v/, '') === bare(version));
}
function subjectsOf(name, version) {
    return [version, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.s)(version)].map((text) => `${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.s)(name)}@${text}`);
}
function bare(version) {
    return version.replace(/^v/, '');
}

// fleet/reason.js
function reasonOf([first, ...others]) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    const place = first?.location ? `${first.location.path}:${first.location.line}: ` : '';
    return `${place}${(first?.message ?? '').replace(/\.$/, '')}${more}`;
}

// fleet/starting-core.js
function startingCore({ core, conflict }, goal) {
    if (conflict !== null) {
        const clause = `the manifests name different cores (${conflict.found}), ${nobodyKnows}`;
        return { text: null, before: null, unknown: placed(clause, conflict) };
    }
    if (core === null)
        return { text: null, before: null, unknown: null };
    if (core.floats === true || (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ae)(core.text)) {
        const clause = `the core floats ("${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.s)(core.text)}"), ${nobodyKnows}`;
        return { text: core.text, before: null, unknown: placed(clause, core) };
    }
    const { version, problems } = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.af)('the core', core);
    if (version === null)
        return { text: core.text, before: null, unknown: reasonOf(problems) };
    const starts = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.a4)(version, goal) < 0;
    return { text: version.text, before: starts ? version : null, unknown: null };
}
const nobodyKnows = 'so nobody knows where its upgrade starts';
function placed(message, { location }) {
    return reasonOf([{ message, location }]);
}

// fleet/judge-repository.js
async function judgeRepository(repository, files, ground) {
    const { goal, policy, catalogue, now } = ground;
    const name = repository.slice(repository.indexOf('/') + 1);
    const found = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ag)({ ..._core_js__WEBPACK_IMPORTED_MODULE_1__.aa, files, searched: true }, policy.core, name);
    const start = startingCore(found, goal);
    if (found.paths.length === 0)
        return undecided(repository, nothingFound, true);
    const sources = {
        inputs: { ...ground.inputs, ...deployment(goal, start) },
        door: 'command',
        now,
        policy: { kind: 'preset', name: policy.name },
        proposedPolicy: null,
        catalogues: [],
        manifests: { ..._core_js__WEBPACK_IMPORTED_MODULE_1__.aa, files, searched: true },
        repository: name,
        base: null,
        event: null,
        pullRequest: null,
        notices: [],
        problems: [],
    };
    const { facts, problems } = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ab)(sources, policy, catalogue, {
        now: found,
        before: null,
    });
    if (facts === null)
        return undecided(repository, reasonOf(problems), true);
    return reportOf$1(repository, start, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.J)(facts));
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
        warnings: 0,
    };
}
const nothingFound = 'none of the files that versions are read from names a core or a plugin';
function deployment(goal, { before }) {
    return {
        'core-version': goal.text,
        'current-core-version': before?.text ?? '',
        releasing: 'none',
    };
}
function reportOf$1(repository, start, report) {
    const errors = report.findings.filter(isOpenError);
    const breaking = errors.some((finding) => !finding.undecided);
    const doubt = start.unknown ?? errors[0]?.message ?? null;
    return {
        repository,
        status: breaking ? 'breaks' : doubt === null ? 'ready' : 'undecided',
        reason: breaking ? null : doubt,
        read: true,
        core: start.text,
        plugins: report.plugins.length,
        heldBack: heldBackBy(errors, report.plugins),
        findings: errors.map(({ rule, severity, undecided, subject, message, remedy, location }) => {
            return { rule, severity, undecided, subject, message, remedy, location };
        }),
        warnings: report.counts.warning,
    };
}
function isOpenError({ severity, status }) {
    return severity === 'error' && status === 'open';
}

// fleet/repository-list.js
const namePattern = /^[\w-]{1,39}\/[\w.-]{1,100}$/;
function readRepositoryList(text, path) {
    const isJson = text.trimStart().startsWith('[');
    const entries = isJson ? entriesOfJson(text) : entriesOfLines(text);
    if (entries === null)
        return { repositories: [], problems: [noArray(path)] };
    const byName = new Map();
    const problems = [];
    for (const { name, line } of entries) {
        const key = name.toLowerCase();
        if (!namePattern.test(name))
            problems.push(noName(name, path, line));
        else if (!byName.has(key))
            byName.set(key, name);
    }
    if (entries.length === 0)
        problems.push(noEntry(path));
    return { repositories: [...byName.values()], problems };
}
function shareOf(list, { index, count }) {
    return list.filter((_, place) => place % count === index - 1);
}
function entriesOfLines(text) {
    return text
        .split('\n')
        .map((line, index) => ({ name: line.replace(/#.*/, '').trim(), line: index + 1 }))
        .filter(({ name }) => name !== '');
}
function entriesOfJson(text) {
    try {
        const names = JSON.parse(text);
        return names.map((name) => ({
            name: typeof name === 'string' ? name : JSON.stringify(name),
            line: null,
        }));
    }
    catch {
        return null;
    }
}
function noName(name, path, line) {
    return {
        message: `${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.s)(path)} lists "${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.s)(name)}", which is no repository.`,
        found: (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.s)(name),
        expected: 'owner/name, such as acme/platform',
        location: line === null ? null : { path, line, column: 1, endColumn: 1 },
    };
}
function noEntry(path) {
    return {
        message: `${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.s)(path)} lists no repository.`,
        found: 'nothing, or remarks alone',
        expected: 'at least one owner/name, such as acme/platform',
        location: null,
    };
}
function noArray(path) {
    return {
        message: `${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.s)(path)} begins with [ and is no JSON array.`,
        found: 'JSON that cannot be read',
        expected: 'a JSON array of owner/name, or one owner/name on each line',
        location: null,
    };
}

// read/fleet-query.js
const fleetFiles = [..._core_js__WEBPACK_IMPORTED_MODULE_1__.ah, ..._core_js__WEBPACK_IMPORTED_MODULE_1__.ai];
const fileParts = fleetFiles.map((path, n) => `file${n}: object(expression: "HEAD:${path}") { ... on Blob { text isTruncated } }`);
function fleetQuery(repositories) {
    const variables = {};
    const parts = repositories.map((repository, n) => {
        const [owner = '', name = ''] = repository.split('/');
        variables[`owner${n}`] = owner;
        variables[`name${n}`] = name;
        return `repository${n}: repository(owner: $owner${n}, name: $name${n}) { ...manifests }`;
    });
    const declared = Object.keys(variables).map((name) => `$${name}: String!`);
    const text = `query (${declared.join(', ')}) {
  rateLimit { cost remaining resetAt }
  ${parts.join('\n  ')}
}
fragment manifests on Repository {
  head: object(expression: "HEAD") { oid }
  ${fileParts.join('\n  ')}
}`;
    return { text, variables };
}

// read/fleet-answer.js
function readsIn(repositories, { answer: nodes, refusals }) {
    if (repositories.some((_, n) => nodes[`repository${n}`] === undefined))
        return null;
    return repositories.map((repository, n) => {
        const refused = refusals.filter(({ path }) => path?.[0] === `repository${n}`);
        const node = nodes[`repository${n}`] ?? null;
        const content = node === null ? (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_6__.w)(refused[0], 'contents: read') : filesOf(node, refused);
        return typeof content === 'string'
            ? { kind: 'unread', repository, why: content }
            : { kind: 'files', repository, files: content };
    });
}
function filesOf(node, refused) {
    const [first] = refused;
    if (first !== undefined)
        return (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_6__.w)(first, 'contents: read');
    if (node.head === null)
        return 'it has no commit on its default branch';
    const files = [];
    for (const [n, path] of fleetFiles.entries()) {
        const blob = node[`file${n}`] ?? null;
        if (blob === null)
            continue;
        const content = (0,_remote_files_js__WEBPACK_IMPORTED_MODULE_7__.c)(blob);
        if (content.kind === 'unreadable')
            return `of ${path}, ${content.reason}`;
        files.push({ path, text: content.text });
    }
    return files;
}

// read/fleet-ask.js
async function askFor(client, repositories) {
    let reply;
    try {
        reply = await (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_6__.a)(client, fleetQuery(repositories));
    }
    catch (error) {
        return asFailed(error);
    }
    const reads = readsIn(repositories, reply);
    if (reads === null)
        return { kind: 'broken', why: 'GitHub answered another question' };
    const { rateLimit = null } = reply.answer;
    return { kind: 'answer', reads, budget: rateLimit };
}
function asFailed(error) {
    const failure = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_8__.f)(error);
    const limit = limitOf(error, failure);
    if (limit !== null)
        return { kind: 'refused', why: limit };
    const broken = failure.status === null || failure.status >= 500;
    return { kind: broken ? 'broken' : 'refused', why: (0,_github_client_js__WEBPACK_IMPORTED_MODULE_8__.d)(failure) };
}
const primary = 'GitHub\u2019s rate limit is used up';
const secondary = 'GitHub\u2019s secondary limit, which slows down who asks for much at once, outlasts the patience of one run';
function limitOf(error, { status, message, headers }) {
    const { errors } = error;
    const isTold = status === 403 || status === 429;
    if ((isTold || status === null) && /secondary rate limit/i.test(message))
        return secondary;
    if (errors?.some(({ type }) => type === 'RATE_LIMITED'))
        return primary;
    if (!isTold)
        return null;
    if (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message))
        return primary;
    return status === 429 || headers['retry-after'] !== undefined ? secondary : null;
}

// read/fleet-part.js
const mostTimes = 5;
const longestSilence = 15;
const longestWait$1 = 16;
async function readPart(client, repositories, sleep, silenceBefore = 0) {
    for (let times = 1;; times++) {
        const silence = silenceBefore + times;
        if (silence > 1)
            await sleep(Math.min(2 ** (silence - 2), longestWait$1));
        const asked = await askFor(client, repositories);
        if (asked.kind === 'answer') {
            const { reads, budget } = asked;
            return { reads, budget, refused: null, silence: 0, heard: true };
        }
        if (asked.kind === 'refused')
            return stopped(asked.why, silence);
        if (silence > longestSilence)
            return stopped(noAnswer(silence, asked.why), silence);
        if (repositories.length === 1 && times === mostTimes) {
            return unread(repositories, `${asked.why}, ${mostTimes} times`, silence);
        }
        if (repositories.length > 1)
            return readHalves(client, repositories, sleep, silence);
    }
}
function noAnswer(queries, why) {
    return `each of the last ${queries} queries failed: ${why}`;
}
async function readHalves(client, repositories, sleep, silence) {
    const middle = Math.ceil(repositories.length / 2);
    const first = await readPart(client, repositories.slice(0, middle), sleep, silence);
    if (first.refused !== null)
        return first;
    const second = await readPart(client, repositories.slice(middle), sleep, first.silence);
    return {
        reads: [...first.reads, ...second.reads],
        budget: second.budget ?? first.budget,
        refused: second.refused,
        silence: second.silence,
        heard: first.heard || second.heard,
    };
}
function stopped(why, silence) {
    return { reads: [], budget: null, refused: why, silence, heard: false };
}
function unread(repositories, why, silence) {
    const reads = repositories.map((repository) => ({ kind: 'unread', repository, why }));
    return { reads, budget: null, refused: null, silence, heard: false };
}

// read/fleet.js
const mostRepositories = 25;
const reserve = 50;
const longestWait = 4_000;
async function readFleet(client, repositories, pace, onPart) {
    let budget = null;
    let secondsLeft = longestWait;
    let silence = 0;
    let heard = false;
    for (let next = 0; next < repositories.length;) {
        if (budget !== null && budget.remaining < reserve) {
            const seconds = secondsUntil(budget.resetAt, pace.clock());
            if (seconds > secondsLeft)
                return spent(budget);
            secondsLeft -= seconds;
            pace.onWait(budget.resetAt);
            await pace.sleep(seconds);
        }
        const part = repositories.slice(next, next + mostRepositories);
        const { reads, refused, ...read } = await readPart(client, part, pace.sleep, silence);
        if (reads.length > 0)
            await onPart(reads);
        next += reads.length;
        ({ budget, silence } = read);
        heard ||= read.heard;
        if (refused !== null)
            return refused;
        if (!heard)
            return noAnswer(silence, silentReason(reads));
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

// command/fleet-flags.js
function readFleetFlags({ values }) {
    const { repositories: list, to, shard: part } = values;
    const goal = to === undefined ? undefined : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.K)(to.trim());
    const shard = part === undefined ? whole : shardOf(part);
    const mistakes = [
        list ? null : 'fleet needs --repositories FILE, a list of owner/name.',
        goal === undefined ? wrongCore(to) : null,
        shard === null
            ? `--shard is "${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.s)(part ?? '')}"; write it as 1/4, the first of four.`
            : null,
    ].filter((mistake) => mistake !== null);
    if (!list || goal === undefined || shard === null)
        throw new _core_js__WEBPACK_IMPORTED_MODULE_1__.U(mistakes.join('\n'));
    return { list, goal, shard, reportFile: values['report-file'] ?? fileOf(shard) };
}
const whole = { index: 1, count: 1 };
function wrongCore(to) {
    if (to === undefined)
        return 'fleet needs --to VERSION, the coming core.';
    if ((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ae)(to.trim()))
        return `--to is "${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.s)(to)}"; give one version.`;
    return `--to is "${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.s)(to)}", which is no core version; write ${_core_js__WEBPACK_IMPORTED_MODULE_1__.L}.`;
}
function shardOf(text) {
    const groups = /^(?<index>[1-9]\d{0,3})\/(?<count>[1-9]\d{0,3})$/.exec(text)?.groups;
    const shard = { index: Number(groups?.index), count: Number(groups?.count) };
    return shard.index <= shard.count ? shard : null;
}
function fileOf({ index, count }) {
    return count === 1 ? 'fleet.json' : `fleet-${index}-of-${count}.json`;
}

// command/fleet-question.js
const mostListBytes = 20_000_000;
async function readAsked(flags, { folder, now }) {
    const { list: path, goal, shard, reportFile } = readFleetFlags(flags);
    const { values } = flags;
    const { list, source, policy, catalogues, problems } = await readNamed(path, values, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.H)(folder, path, values.policy, values.catalog));
    if (policy === null || problems.length > 0)
        return problems;
    const given = { 'core-version': goal.text, 'target-date': values['target-date'] ?? '' };
    const coming = comingDay(given, now, policy);
    if (!('targetDate' in coming))
        return coming;
    const { targetDate } = coming;
    const laid = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aj)(catalogues, goal);
    if (laid.problems.length > 0)
        return laid.problems;
    const inputs = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.r)((name) => (name === 'target-date' ? targetDate : ''));
    return {
        question: {
            core: goal.text,
            targetDate,
            policy: { name: policy.name, source: policy.source },
            digest: digestOf([_core_js__WEBPACK_IMPORTED_MODULE_1__.ak, goal.text, targetDate, list, source, catalogues]),
        },
        shard,
        list,
        reportFile,
        ground: { goal, policy, catalogue: laid.catalogue, inputs, now },
    };
}
async function readNamed(path, values, files) {
    const list = readRepositoryList(await listText(path, files), path);
    const written = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.al)(values.policy ?? '', (name) => files.read(name, _core_js__WEBPACK_IMPORTED_MODULE_1__.ao));
    const resolved = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.am)(written.policy);
    const catalogues = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.an)(values.catalog ?? '', files);
    return {
        list: list.repositories,
        source: written.policy,
        policy: resolved.policy,
        catalogues: catalogues.catalogues,
        problems: [list, written, resolved, catalogues].flatMap(({ problems }) => problems),
    };
}
function comingDay(given, now, policy) {
    const inputs = { ...(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.r)(() => ''), ...given, releasing: 'core' };
    const { facts, problems } = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ab)({ ...nothing, inputs, now }, policy, {
        find: () => null,
    });
    return facts === null ? problems : { targetDate: facts.targetDate };
}
async function listText(path, files) {
    const read = await files.read(path, mostListBytes);
    if (read.kind === 'text')
        return read.text;
    const why = read.kind === 'missing' ? 'there is no such file' : read.why;
    throw new _core_js__WEBPACK_IMPORTED_MODULE_1__.U(`--repositories is ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.s)(path)}, which cannot be read: ${why}.`);
}
function digestOf(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}
const nothing = {
    door: 'command',
    policy: { kind: 'files', files: [] },
    proposedPolicy: null,
    catalogues: [],
    manifests: _core_js__WEBPACK_IMPORTED_MODULE_1__.aa,
    repository: null,
    base: null,
    event: null,
    pullRequest: null,
    notices: [],
    problems: [],
};

// command/fleet.js
const patience = { attempts: 10, seconds: 1_800, repeatsBroken: false };
async function fleet(flags, terminal$1) {
    (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.E)(flags);
    const asked = await readAsked(flags, terminal$1);
    if (!('question' in asked))
        return (0,_policy_js__WEBPACK_IMPORTED_MODULE_4__.r)(asked, terminal$1);
    const path = asked.reportFile;
    const found = await findingsBefore(path, asked, terminal$1);
    const share = shareOf(asked.list, asked.shard);
    const open = share.filter((repository) => found.get(repository)?.read !== true);
    const save = () => (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_5__.r)(terminal$1.folder, path, (0,_json_text_js__WEBPACK_IMPORTED_MODULE_9__.j)(reportOf(asked, share, found)));
    const client = await connected(terminal$1);
    const stopped = await readFleet(client, open, paceOf(terminal$1), async (reads) => {
        for (const read of reads)
            found.set(read.repository, await judged(read, asked));
        await save();
        terminal$1.progress?.(`${found.size} of ${share.length} repositories`);
    });
    terminal$1.progress?.('');
    await save();
    terminal$1.print(`${(0,_fleet_report_js__WEBPACK_IMPORTED_MODULE_2__.s)(reportOf(asked, share, found))}\n`);
    if (stopped === null)
        return 0;
    const left = share.filter((repository) => found.get(repository)?.read !== true).length;
    terminal$1.warn(`The run stopped with ${left} of ${share.length} not read: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.f)(stopped, _core_js__WEBPACK_IMPORTED_MODULE_1__.l)}. Run it again; what was done is kept.`);
    return 2;
}
async function findingsBefore(path, { question, shard }, terminal$1) {
    const before = await (0,_fleet_report_js__WEBPACK_IMPORTED_MODULE_2__.r)(terminal$1.folder, path);
    if (before === null)
        return new Map();
    const isSame = before.question.digest === question.digest;
    if (isSame && before.shard.index === shard.index && before.shard.count === shard.count) {
        const read = before.repositories.filter((repository) => repository.read);
        return new Map(read.map((report) => [report.repository, report]));
    }
    terminal$1.warn(`${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.f)(path)} answers another question and is made anew.`);
    return new Map();
}
async function connected({ connect }) {
    if (connect)
        return connect(patience);
    throw new _core_js__WEBPACK_IMPORTED_MODULE_1__.U('GitHub answers only with a token; set GITHUB_TOKEN in the environment.');
}
function paceOf({ clock, now, progress, sleep }) {
    return {
        clock: clock ?? (() => now),
        sleep: sleep ?? ((seconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000)),
        onWait: (until) => progress?.(`waiting for GitHub\u2019s rate limit until ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.f)(until)}`),
    };
}
async function judged(read, { ground }) {
    return read.kind === 'files'
        ? judgeRepository(read.repository, read.files, ground)
        : undecided(read.repository, `it could not be read, because ${read.why}`, false);
}
function reportOf({ question, shard }, share, found) {
    const repositories = share.map((repository) => found.get(repository) ?? undecided(repository, notRead, false));
    return { schemaVersion: 1, question, shard, repositories };
}
const notRead = 'the run ended before it was read';




}),

7615:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  d: () => (describeFailure),
  f: () => (failureOf)
});
// model/github-client.js
const longestShown = 100;
function failureOf(error) {
    const { status, message, response, headers } = (error ?? {});
    return {
        status: status ?? null,
        message: response?.data?.message ?? message ?? String(error),
        codes: (response?.data?.errors ?? []).flatMap(({ code }) => code ?? []),
        headers: response?.headers ?? headers ?? {},
    };
}
function describeFailure({ status, message }) {
    const line = message.replace(/\s+/g, ' ');
    const words = line.length > longestShown ? `${line.slice(0, longestShown)}\u2026` : line;
    return `GitHub answered ${status === null ? '' : `${status} `}"${words}"`;
}




}),

5174:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (ask),
  p: () => (partOf),
  w: () => (whyRefused)
});
var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7615);
var _graphql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7419);



// read/graphql-reply.js
function ask(client, { text, variables }) {
    return (0,_graphql_js__WEBPACK_IMPORTED_MODULE_0__.r)(client.graphql(text, variables));
}
function partOf({ answer }, name) {
    return answer.repository?.[name] ?? null;
}
function whyRefused(refusal, permission) {
    const message = refusal?.message ?? 'nothing';
    const answered = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__.d)({ status: null, message });
    return refusal?.type === 'FORBIDDEN' ? `${answered}; the token needs ${permission}` : answered;
}




}),

7419:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  r: () => (replyTo)
});
// model/graphql.js
async function replyTo(sent) {
    try {
        return replyOf(await sent, []);
    }
    catch (error) {
        const { data, errors } = error;
        if (data && Array.isArray(errors))
            return replyOf(data, errors);
        throw error instanceof TypeError ? new Error(shapeless) : error;
    }
}
const shapeless = 'a page without the data that was asked for';
function replyOf(answer, refusals) {
    if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) {
        return { answer: answer, refusals };
    }
    throw new Error(shapeless);
}




}),

5784:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  j: () => (jsonText)
});
// render/json-text.js
const hidden = String.raw `[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]`;
const plain = /^[\n -~]*$/;
function jsonText(value) {
    const text = JSON.stringify(value, null, 2);
    return `${plain.test(text) ? text : text.replace(new RegExp(hidden, 'gu'), escapeUnits)}\n`;
}
function escapeUnits(character) {
    const units = [...Array(character.length).keys()].map((index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}




}),

5278:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  p: () => (policyOfFlag),
  r: () => (reportProblems)
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6115);


// command/policy.js
async function policyOfFlag(flag, { folder }) {
    const files = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.H)(folder, flag);
    const read = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.al)(flag ?? '', (path) => files.read(path, _core_js__WEBPACK_IMPORTED_MODULE_0__.ao));
    if (read.problems.length > 0)
        return { policy: null, problems: read.problems };
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.am)(read.policy);
}
function reportProblems(problems, terminal) {
    terminal.warn((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aw)(problems, terminal.paint).join('\n'));
    return 2;
}




}),

7856:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (furtherQuery),
  c: () => (contentOf),
  f: () => (firstQuery),
  r: () => (remoteFiles)
});
var _graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5174);


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
    const expressions = files.map(({ commit, path }) => `${commit}:${path}`);
    const asked = {
        ...numbered('label', labels),
        ...numbered('commit', commitsOf(question)),
        ...numbered('file', expressions),
    };
    const text = `query (
  $owner: String!, $repo: String!${number === null ? '' : ', $number: Int!'}
  ${lines(Object.keys(asked), (name) => `$${name}: String!`)}
) {
  repository(owner: $owner, name: $repo) {
    ${number === null ? '' : pullRequestPart}
    ${lines(labels, (_, n) => `label${n}: label(name: $label${n}) { id name }`)}
    ${lines(commitsOf(question), (_, n) => `commit${n}: object(expression: $commit${n}) { oid }`)}
    ${lines(files, (_, n) => `file${n}: object(expression: $file${n}) { ... on Blob { text isTruncated } }`)}
  }
}`;
    return { text, variables: { owner, repo, ...(number === null ? {} : { number }), ...asked } };
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
        moreThreads: reviewThreads?.pageInfo.hasNextPage ?? false,
    };
    return { text, variables: { owner, repo, number, ...variables } };
}
function commitsOf({ files }) {
    return [...new Set(files.map(({ commit }) => commit))];
}
function numbered(name, values) {
    return Object.fromEntries(values.map((value, index) => [`${name}${index}`, value]));
}
function lines(items, line) {
    return items.map(line).join('\n    ');
}

// read/remote-files.js
function remoteFiles(question, reply) {
    const commits = commitsOf(question);
    return question.files.map((file, index) => {
        const refusal = reply.refusals.find(({ path }) => path?.[1] === `file${index}`);
        if (refusal !== undefined) {
            return { ...file, kind: 'unreadable', reason: (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__.w)(refusal, 'contents: read') };
        }
        const blob = (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__.p)(reply, `file${index}`);
        if (blob !== null)
            return { ...file, ...contentOf(blob) };
        const commit = (0,_graphql_reply_js__WEBPACK_IMPORTED_MODULE_0__.p)(reply, `commit${commits.indexOf(file.commit)}`);
        if (commit !== null)
            return { ...file, kind: 'missing' };
        return { ...file, kind: 'unreadable', reason: `there is no commit ${file.commit}` };
    });
}
function contentOf({ text, isTruncated }) {
    if (text === undefined)
        return { kind: 'unreadable', reason: 'it is not a file' };
    if (text === null)
        return { kind: 'unreadable', reason: 'it is not a text' };
    if (isTruncated)
        return { kind: 'unreadable', reason: 'it is too large for GitHub to send whole' };
    return { kind: 'text', text };
}




}),

1937:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  r: () => (replaceFile)
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
var _core_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6115);




// command/replace-file.js
async function replaceFile(folder, path, text) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place)}.new`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(next, { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(next, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(next, place).catch(async (error) => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(next, { force: true });
            throw error;
        });
    }
    catch (error) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_2__.U(`${path} cannot be written: ${error.message}.`);
    }
}




}),

7062:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  r: () => (ruleIds),
  u: () => (undecidedRuleIds)
});
// model/rule-id.js
const ruleIds = [
    'core-too-old',
    'core-too-new',
    'combination-known-bad',
    'requirement-undeclared',
    'version-floating',
    'core-number-out-of-turn',
    'core-major-off-cadence',
    'core-bugfix-off-cadence',
    'backport-unrequested',
    'ships-in-freeze',
    'plugin-number-out-of-turn',
    'plugin-major-off-cadence',
    'plugin-update-off-cadence',
    'minimum-raised-in-patch',
    'minimum-raised-in-minor',
    'minimum-unreleased',
    'core-outdated',
    'core-unreleased',
    'plugin-downgraded',
    'breaking-plugin-upgrade',
    'core-downgraded',
    'stop-skipped',
    'breaking-core-upgrade',
];
const undecidedRuleIds = [
    'requirement-undeclared',
    'version-floating',
];




})

};
;