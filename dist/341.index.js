"use strict";
exports.id = 341;
exports.ids = [341];
exports.modules = {

3036:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (readFleetReport)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/model/shown.js
var shown = __webpack_require__(4431);
// EXTERNAL MODULE: ./lib/outside/workspace.js + 2 modules
var workspace = __webpack_require__(2009);
// EXTERNAL MODULE: ./lib/model/rule-id.js
var rule_id = __webpack_require__(6406);
;// CONCATENATED MODULE: ./lib/schema/fleet.js


const fleet_text = dist/* string */.YjP();
const day = dist/* pipe */.FsL(fleet_text, dist/* isoDate */._$n());
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const policy = dist/* object */.Ikc({ name: fleet_text, source: fleet_text });
const position = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1));
const fleet_location = dist/* object */.Ikc({
    path: fleet_text,
    line: position,
    column: position,
    endColumn: position,
});
const heldBack = dist/* object */.Ikc({
    name: fleet_text,
    version: fleet_text,
    requires: dist/* nullable */.mee(fleet_text),
    compatibility: dist/* picklist */.KIO(['incompatible', 'undecided']),
    newestCompatible: dist/* nullable */.mee(fleet_text),
});
const finding = dist/* object */.Ikc({
    rule: dist/* picklist */.KIO(rule_id/* ruleIds */.Z),
    severity: dist/* picklist */.KIO(['error', 'warning', 'notice']),
    undecided: dist/* boolean */.zMY(),
    subject: fleet_text,
    message: fleet_text,
    remedy: fleet_text,
    location: dist/* nullable */.mee(fleet_location),
});
const repository = dist/* object */.Ikc({
    repository: fleet_text,
    status: dist/* picklist */.KIO(['ready', 'breaks', 'undecided']),
    reason: dist/* nullable */.mee(fleet_text),
    read: dist/* boolean */.zMY(),
    core: dist/* nullable */.mee(fleet_text),
    plugins: count,
    heldBack: dist/* array */.YOg(heldBack),
    findings: dist/* array */.YOg(finding),
    warnings: count,
});
const fleetReportSchema = dist/* object */.Ikc({
    schemaVersion: dist/* literal */.euz(1),
    question: dist/* object */.Ikc({ core: fleet_text, targetDate: day, policy, digest: fleet_text }),
    shard: dist/* object */.Ikc({ index: position, count: position }),
    repositories: dist/* array */.YOg(repository),
});
const fleetSchema = dist/* object */.Ikc({
    schemaVersion: dist/* literal */.euz(1),
    core: fleet_text,
    targetDate: day,
    policy,
    counts: dist/* object */.Ikc({ ready: count, breaks: count, undecided: count }),
    missing: dist/* array */.YOg(fleet_text),
    plugins: dist/* array */.YOg(dist/* object */.Ikc({
        name: fleet_text,
        upgradeTo: dist/* nullable */.mee(fleet_text),
        incompatible: count,
        undecided: count,
        versions: dist/* array */.YOg(dist/* object */.Ikc({ version: fleet_text, repositories: count })),
        frees: count,
    })),
    repositories: dist/* array */.YOg(repository),
});

// EXTERNAL MODULE: ./lib/command/flags.js
var flags = __webpack_require__(1341);
;// CONCATENATED MODULE: ./lib/command/fleet-report.js





const mostReportBytes = 500_000_000;
async function readFleetReport(folder, path) {
    const read = await (0,workspace/* ownFiles */.a)(folder, path).read(path, mostReportBytes);
    if (read.kind === 'missing')
        return null;
    if (read.kind === 'refused') {
        throw new flags/* UsageError */.eb(`${(0,shown/* shown */.S)(path)} cannot be read: ${read.why}.`);
    }
    const parsed = (0,dist/* safeParse */.xLC)(fleetReportSchema, jsonOf(read.text));
    if (parsed.success)
        return parsed.output;
    throw new flags/* UsageError */.eb(`${(0,shown/* shown */.S)(path)} is no report of release-gate fleet.`);
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

8341:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (merge)
});

// EXTERNAL MODULE: ./lib/model/plugin-version.js
var plugin_version = __webpack_require__(938);
;// CONCATENATED MODULE: ./lib/fleet/holding-plugins.js

function holdingPlugins(repositories) {
    const order = [...pinsByPlugin(repositories)].map(weigh).toSorted(byWeight);
    const freed = freedAt(order, repositories);
    return order.map((plugin, place) => ({ ...plugin, frees: freed[place] ?? 0 }));
}
function pinsByPlugin(repositories) {
    const pins = new Map();
    for (const { heldBack } of repositories) {
        const own = new Map(heldBack.map((pin) => [pin.name, pin]));
        for (const [name, pin] of own) {
            const others = pins.get(name);
            if (others === undefined)
                pins.set(name, [pin]);
            else
                others.push(pin);
        }
    }
    return pins;
}
function weigh([name, pins]) {
    const incompatible = pins.filter(({ compatibility }) => compatibility === 'incompatible').length;
    return {
        name,
        upgradeTo: highest(pins.flatMap(({ newestCompatible }) => newestCompatible ?? [])),
        incompatible,
        undecided: pins.length - incompatible,
        versions: counted(pins.map(({ version }) => version)),
    };
}
function highest(versions) {
    let best = null;
    for (const version of new Set(versions)) {
        const [one, other] = [(0,plugin_version/* parsePluginVersion */.z$)(version), best && (0,plugin_version/* parsePluginVersion */.z$)(best)];
        if (one && (!other || (0,plugin_version/* comparePluginVersions */.CL)(one, other) > 0))
            best = version;
    }
    return best;
}
function counted(versions) {
    const counts = new Map();
    for (const version of versions)
        counts.set(version, (counts.get(version) ?? 0) + 1);
    return [...counts]
        .map(([version, repositories]) => ({ version, repositories }))
        .toSorted((a, b) => b.repositories - a.repositories || (a.version < b.version ? -1 : 1));
}
function byWeight(a, b) {
    const isSure = Number(b.incompatible > 0) - Number(a.incompatible > 0);
    const hasWay = Number(b.upgradeTo !== null) - Number(a.upgradeTo !== null);
    const weight = b.incompatible - a.incompatible || b.undecided - a.undecided;
    return isSure || hasWay || weight || (a.name < b.name ? -1 : 1);
}
function freedAt(order, repositories) {
    const places = new Map(order.map(({ name }, place) => [name, place]));
    const freed = order.map(() => 0);
    for (const { heldBack } of repositories) {
        if (heldBack.length === 0)
            continue;
        const last = Math.max(...heldBack.map(({ name }) => places.get(name) ?? 0));
        freed[last] = (freed[last] ?? 0) + 1;
    }
    return freed;
}

;// CONCATENATED MODULE: ./lib/fleet/merge-reports.js

function mergeReports(reports) {
    const [first] = reports;
    if (first === undefined)
        return { why: 'There is no report to merge.' };
    const why = strangersAmong(first, reports) ?? doublesAmong(reports);
    if (why !== null)
        return { why };
    const repositories = reports.flatMap((report) => report.repositories).toSorted(byName);
    const missing = missingOf(first.shard.count, reports);
    if (repositories.length + missing.length === 0)
        return { why: noRepository };
    const count = (status) => repositories.filter((repository) => repository.status === status).length;
    const { core, targetDate, policy } = first.question;
    return {
        schemaVersion: 1,
        core,
        targetDate,
        policy,
        counts: { ready: count('ready'), breaks: count('breaks'), undecided: count('undecided') },
        missing,
        plugins: holdingPlugins(repositories),
        repositories,
    };
}
const noRepository = 'The reports name no repository, so nothing is known to be ready. Give fleet a list that names some.';
function strangersAmong(first, reports) {
    const stranger = reports.find(({ question, shard }) => question.digest !== first.question.digest || shard.count !== first.shard.count);
    if (stranger === undefined)
        return null;
    return `The reports answer different questions: ${sketch(first)}, and ${sketch(stranger)}. Merge those of one run.`;
}
function sketch({ question, shard }) {
    return `core ${question.core} on ${question.targetDate} in ${shard.count} shards (${question.digest.slice(0, 12)})`;
}
function doublesAmong(reports) {
    const indexes = reports.map(({ shard }) => shard.index);
    const double = indexes.find((index, place) => indexes.indexOf(index) !== place);
    return double === undefined ? null : `Shard ${double} is given twice. Give each report once.`;
}
function missingOf(count, reports) {
    const given = new Set(reports.map(({ shard }) => shard.index));
    const all = Array.from({ length: count }, (_, place) => place + 1);
    return all.filter((index) => !given.has(index)).map((index) => `${index}/${count}`);
}
function byName({ repository: a }, { repository: b }) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/model/fleet.js
function isReady({ counts, missing }) {
    return counts.ready > 0 && counts.breaks === 0 && counts.undecided === 0 && missing.length === 0;
}

// EXTERNAL MODULE: ./lib/model/shown.js
var shown = __webpack_require__(4431);
// EXTERNAL MODULE: ./lib/render/fleet-words.js
var fleet_words = __webpack_require__(6121);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(4796);
;// CONCATENATED MODULE: ./lib/render/fleet-markdown.js



const mostRows = 100;
function fleetMarkdown(fleet) {
    const parts = [
        `## ${isReady(fleet) ? '\u2705' : '\u274c'} ${(0,markdown/* escapeMarkdown */.FV)((0,fleet_words/* fleetSentence */.yh)(fleet))}`,
        pluginPart(fleet),
        repositoryPart('Would break', 'breaks', fleet),
        repositoryPart('Undecided', 'undecided', fleet),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function pluginPart({ plugins }) {
    const rows = plugins.map((plugin, index) => [
        `${index + 1}`,
        (0,markdown/* code */.aY)(plugin.name),
        `${plugin.incompatible}`,
        `${plugin.undecided}`,
        `${plugin.frees}`,
        (0,markdown/* escapeMarkdown */.FV)((0,fleet_words/* upgradeWords */.iy)(plugin)),
        (0,markdown/* escapeMarkdown */.FV)((0,fleet_words/* pinnedWords */.mE)(plugin)),
    ]);
    const head = ['', 'Plugin', 'Holds back', 'Undecided', 'Then free', 'What to do', 'Pinned'];
    return part('Plugins, in the order to upgrade them', head, rows);
}
function repositoryPart(title, status, { repositories }) {
    const rows = repositories
        .filter((repository) => repository.status === status)
        .map((report) => [(0,markdown/* code */.aY)(report.repository), (0,markdown/* prose */.CS)((0,fleet_words/* whyWords */.WV)(report))]);
    return part(title, ['Repository', 'Why'], rows);
}
function part(title, head, rows) {
    if (rows.length === 0)
        return '';
    const more = rows.length - mostRows;
    const note = more > 0 ? [`And ${more} more; the merged JSON report has them all.`] : [];
    const table = (0,markdown/* tableLines */.oW)(head, rows.slice(0, mostRows)).join('\n');
    return [`### ${title}`, table, ...note].join('\n\n');
}

// EXTERNAL MODULE: ./lib/render/columns.js
var columns = __webpack_require__(1618);
// EXTERNAL MODULE: ./lib/render/size.js
var size = __webpack_require__(7112);
// EXTERNAL MODULE: ./lib/render/terminal.js
var terminal = __webpack_require__(5269);
;// CONCATENATED MODULE: ./lib/render/fleet-text.js





function fleetText(fleet, paint) {
    const style = isReady(fleet) ? 'green' : 'red';
    const parts = [
        [paint(style, paint('bold', (0,fleet_words/* fleetSentence */.yh)(fleet)))],
        pluginLines(fleet, paint),
        repositoryLines('Would break', 'breaks', fleet, paint),
        repositoryLines('Undecided', 'undecided', fleet, paint),
    ];
    const shown = parts.filter((lines) => lines.length > 0);
    return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function pluginLines({ plugins }, paint) {
    if (plugins.length === 0)
        return [];
    const head = ['   ', 'plugin', 'holds back', 'undecided', 'then free', 'what to do', 'pinned'];
    const rows = plugins.map((plugin, index) => [
        `${index + 1}.`.padStart(3),
        (0,terminal/* terminal */.F)(plugin.name),
        `${plugin.incompatible}`,
        `${plugin.undecided}`,
        `${plugin.frees}`,
        (0,fleet_words/* upgradeWords */.iy)(plugin),
        (0,terminal/* terminal */.F)((0,fleet_words/* pinnedWords */.mE)(plugin)),
    ]);
    return [paint('bold', 'Plugins, in the order to upgrade them'), ...(0,columns/* columns */.Y)([head, ...rows])];
}
function repositoryLines(title, status, { repositories }, paint) {
    const rows = repositories
        .filter((repository) => repository.status === status)
        .map((report) => [
        `  ${(0,terminal/* terminal */.F)(report.repository)}`,
        (0,terminal/* terminal */.F)((0,fleet_words/* whyWords */.WV)(report), size/* longestMessage */.qk),
    ]);
    return rows.length === 0 ? [] : [paint('bold', title), ...(0,columns/* columns */.Y)(rows)];
}

// EXTERNAL MODULE: ./lib/render/json-text.js
var json_text = __webpack_require__(7619);
// EXTERNAL MODULE: ./lib/command/flags.js
var flags = __webpack_require__(1341);
// EXTERNAL MODULE: ./lib/command/fleet-report.js + 1 modules
var fleet_report = __webpack_require__(3036);
;// CONCATENATED MODULE: ./lib/command/merge.js








const pages = {
    text: fleetText,
    json: json_text/* jsonText */.s,
    markdown: fleetMarkdown,
};
async function merge({ values, operands }, terminal) {
    const page = (0,flags/* choose */.Sw)('format', values.format ?? 'text', pages);
    const reports = await readAll(operands, terminal);
    const fleet = mergeReports(reports);
    if ('why' in fleet)
        throw new flags/* UsageError */.eb(fleet.why);
    terminal.print(page(fleet, terminal.paint));
    if (fleet.missing.length > 0)
        return 2;
    return isReady(fleet) ? 0 : 1;
}
async function readAll(paths, { folder }) {
    const reports = [];
    const mistakes = [];
    for (const path of paths) {
        const read = await (0,fleet_report/* readFleetReport */.N)(folder, path).catch(mistakeOf);
        if (read instanceof flags/* UsageError */.eb)
            mistakes.push(read.message);
        else if (read === null)
            mistakes.push(`There is no report ${(0,shown/* shown */.S)(path)}.`);
        else
            reports.push(read);
    }
    if (mistakes.length > 0)
        throw new flags/* UsageError */.eb(mistakes.join('\n'));
    return reports;
}
function mistakeOf(error) {
    if (error instanceof flags/* UsageError */.eb)
        return error;
    throw error;
}


}),

6406:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Z: () => (ruleIds),
  w: () => (undecidedRuleIds)
});
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


}),

6121:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  WV: () => (whyWords),
  YE: () => (shardSentence),
  iy: () => (upgradeWords),
  mE: () => (pinnedWords),
  yh: () => (fleetSentence)
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8123);

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
        return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(reason);
    const first = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__.R)(findings.find(({ undecided }) => !undecided)?.message ?? '');
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


}),

7619:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  s: () => (jsonText)
});
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


})

};
;