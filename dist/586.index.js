"use strict";
exports.id = 586;
exports.ids = [586];
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
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3769);
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
        return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.v)(reason);
    const first = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.v)(findings.find(({ undecided }) => !undecided)?.message ?? '');
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
    const read = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)(folder, path).read(path, mostReportBytes);
    if (read.kind === 'missing')
        return null;
    if (read.kind === 'refused') {
        throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.U(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)} cannot be read: ${read.why}.`);
    }
    const parsed = (0,valibot__WEBPACK_IMPORTED_MODULE_1__.xLC)(fleetReportSchema, jsonOf(read.text));
    if (parsed.success)
        return parsed.output;
    throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.U(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)} is no report of release-gate fleet.`);
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

7161:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  c: () => (code),
  e: () => (escapeMarkdown),
  l: () => (link),
  p: () => (prose),
  t: () => (tableLines)
});
var markdown_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(735);
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3769);



// render/markdown.js
const active = /(?<markup>[&<>|\\`*_[\]~])|[@#$]|:(?=\/\/)|(?<=www)\.|(?<=\bgh)-(?=\d)/gi;
const host = '[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\\d+)?';
const path = '/(?:[\\w.~/?#=&%+-]*[\\w/])?';
const secureUrl = `https://${host}(?:${path})?`;
const wholeSecureUrl = new RegExp(`^${secureUrl}$`, 'i');
const codeOrUrl = new RegExp(`(\`[^\`]+\`|\\b${secureUrl})`, 'i');
function escapeMarkdown(text) {
    return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.v)(text).replace(active, (...match) => {
        const character = match[0];
        const { markup } = match.at(-1);
        return markup === undefined ? `<span>${character}</span>` : `&#${character.charCodeAt(0)};`;
    });
}
function prose(text) {
    const [first = '', ...block] = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.c)(text, _index_js__WEBPACK_IMPORTED_MODULE_0__.l).split(/\r?\n/);
    const sentence = first.split(codeOrUrl).map((part, index) => {
        if (index % 2 === 0)
            return escapeMarkdown(part);
        return part.startsWith('`') ? codeSpan(part.slice(1, -1)) : `<${part}>`;
    });
    if (block.length === 0)
        return sentence.join('');
    return `${sentence.join('')}<pre>${block.map(escapeMarkdown).join('<br>')}</pre>`;
}
function code(text) {
    return codeSpan((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.c)(text));
}
function link(label, url) {
    return url !== null && wholeSecureUrl.test(url) ? `[${label}](${url})` : label;
}
function tableLines(heading, rows) {
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_1__.Q)([heading, ...rows], { alignDelimiters: false }).split('\n');
}
function codeSpan(text) {
    const shown = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.v)(text);
    if (shown === '')
        return '';
    const plain = /^[^`|\\\s](?:[^`|\\]*[^`|\\\s])?$/.test(shown);
    return plain ? `\`${shown}\`` : `<code>${escapeMarkdown(shown)}</code>`;
}




}),

586:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  merge: () => (merge)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3769);
var _fleet_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9253);
var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7161);
var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5784);





// fleet/holding-plugins.js
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
        const [one, other] = [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.aj)(version), best && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.aj)(best)];
        if (one && (!other || (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ak)(one, other) > 0))
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

// fleet/merge-reports.js
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

// model/fleet.js
function isReady({ counts, missing }) {
    return counts.ready > 0 && counts.breaks === 0 && counts.undecided === 0 && missing.length === 0;
}

// render/fleet-markdown.js
const mostRows = 100;
function fleetMarkdown(fleet) {
    const parts = [
        `## ${isReady(fleet) ? '\u2705' : '\u274c'} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.e)((0,_fleet_report_js__WEBPACK_IMPORTED_MODULE_1__.f)(fleet))}`,
        pluginPart(fleet),
        repositoryPart('Would break', 'breaks', fleet),
        repositoryPart('Undecided', 'undecided', fleet),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function pluginPart({ plugins }) {
    const rows = plugins.map((plugin, index) => [
        `${index + 1}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.c)(plugin.name),
        `${plugin.incompatible}`,
        `${plugin.undecided}`,
        `${plugin.frees}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.e)((0,_fleet_report_js__WEBPACK_IMPORTED_MODULE_1__.u)(plugin)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.e)((0,_fleet_report_js__WEBPACK_IMPORTED_MODULE_1__.p)(plugin)),
    ]);
    const head = ['', 'Plugin', 'Holds back', 'Undecided', 'Then free', 'What to do', 'Pinned'];
    return part('Plugins, in the order to upgrade them', head, rows);
}
function repositoryPart(title, status, { repositories }) {
    const rows = repositories
        .filter((repository) => repository.status === status)
        .map((report) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.c)(report.repository), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.p)((0,_fleet_report_js__WEBPACK_IMPORTED_MODULE_1__.w)(report))]);
    return part(title, ['Repository', 'Why'], rows);
}
function part(title, head, rows) {
    if (rows.length === 0)
        return '';
    const more = rows.length - mostRows;
    const note = more > 0 ? [`And ${more} more; the merged JSON report has them all.`] : [];
    const table = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__.t)(head, rows.slice(0, mostRows)).join('\n');
    return [`### ${title}`, table, ...note].join('\n\n');
}

// render/fleet-text.js
function fleetText(fleet, paint) {
    const style = isReady(fleet) ? 'green' : 'red';
    const parts = [
        [paint(style, paint('bold', (0,_fleet_report_js__WEBPACK_IMPORTED_MODULE_1__.f)(fleet)))],
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
        (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.e)(plugin.name),
        `${plugin.incompatible}`,
        `${plugin.undecided}`,
        `${plugin.frees}`,
        (0,_fleet_report_js__WEBPACK_IMPORTED_MODULE_1__.u)(plugin),
        (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.e)((0,_fleet_report_js__WEBPACK_IMPORTED_MODULE_1__.p)(plugin)),
    ]);
    return [paint('bold', 'Plugins, in the order to upgrade them'), ...(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)([head, ...rows])];
}
function repositoryLines(title, status, { repositories }, paint) {
    const rows = repositories
        .filter((repository) => repository.status === status)
        .map((report) => [
        `  ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.e)(report.repository)}`,
        (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.e)((0,_fleet_report_js__WEBPACK_IMPORTED_MODULE_1__.w)(report), _index_js__WEBPACK_IMPORTED_MODULE_0__.l),
    ]);
    return rows.length === 0 ? [] : [paint('bold', title), ...(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(rows)];
}

// command/merge.js
const pages = {
    text: fleetText,
    json: _json_text_js__WEBPACK_IMPORTED_MODULE_3__.j,
    markdown: fleetMarkdown,
};
async function merge({ values, operands }, terminal) {
    const page = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)('format', values.format ?? 'text', pages);
    const reports = await readAll(operands, terminal);
    const fleet = mergeReports(reports);
    if ('why' in fleet)
        throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.U(fleet.why);
    terminal.print(page(fleet, terminal.paint));
    if (fleet.missing.length > 0)
        return 2;
    return isReady(fleet) ? 0 : 1;
}
async function readAll(paths, { folder }) {
    const reports = [];
    const mistakes = [];
    for (const path of paths) {
        const read = await (0,_fleet_report_js__WEBPACK_IMPORTED_MODULE_1__.r)(folder, path).catch(mistakeOf);
        if (read instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.U)
            mistakes.push(read.message);
        else if (read === null)
            mistakes.push(`There is no report ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(path)}.`);
        else
            reports.push(read);
    }
    if (mistakes.length > 0)
        throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.U(mistakes.join('\n'));
    return reports;
}
function mistakeOf(error) {
    if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.U)
        return error;
    throw error;
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




}),

735:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  Q: () => (markdownTable)
});
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn\u2019t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > \ud83d\udc49 **Note**: please don\u2019t use this: it could create fragile structures
 *   > that aren\u2019t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > \ud83d\udc49 **Note**: please don\u2019t use this: it could create fragile structures
 *   > that aren\u2019t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its \u201cvisible\u201d size;
 *   note that what is and isn\u2019t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['\u4e2d\u6587', 'Charlie'],
 *     ['\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | \u4e2d\u6587 | Charlie |
 *   | \ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['\u4e2d\u6587', 'Charlie'],
 *       ['\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | \u4e2d\u6587  | Charlie |
 *   | \ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don\u2019t align delimiters, but otherwise we\u2019d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don\u2019t add the opening space if we\u2019re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


})

};
;