"use strict";
exports.id = 758;
exports.ids = [758];
exports.modules = {

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

1453:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (problemSection),
  b: () => (planSection),
  n: () => (noticeSection),
  p: () => (planRows)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3769);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7161);



// render/notices.js
function problemSection({ problems }) {
    if (problems.length === 0)
        return null;
    const heading = ['Problem', 'Found', 'Expected', 'Where'];
    const rows = problems.map(({ message, found, expected, location }) => {
        return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p)(message), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.c)(found), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p)(expected), whereCell(location)];
    });
    const [head = '', rule = '', ...lines] = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.t)(heading, rows);
    return {
        title: 'Problems',
        unfolded: true,
        lead: [head, rule],
        rows: lines,
        tail: [],
        leftOut: (kept) => `and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(problems.length - kept, 'problem')} not shown.`,
    };
}
function noticeSection({ notices }) {
    if (notices.length === 0)
        return null;
    return {
        title: 'Worth knowing',
        unfolded: false,
        lead: [],
        rows: notices.map(({ message, location }) => {
            return location === null
                ? `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p)(message)}`
                : `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p)(message)} (${whereCell(location)})`;
        }),
        tail: [],
        leftOut: (kept) => `and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(notices.length - kept, 'notice')} not shown.`,
    };
}
function whereCell(location) {
    return location === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.c)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.aA)(location));
}

// render/plan.js
function planSection(report) {
    if (report.plan === null || !(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.aH)(report.plan))
        return null;
    const rows = planRows(report);
    return {
        title: 'The plan',
        unfolded: false,
        lead: [],
        rows,
        tail: [],
        leftOut: (kept) => `and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(rows.length - kept, 'line')} of the plan not shown.`,
    };
}
function planRows({ plan, targetDate }) {
    const entries = plan === null ? [] : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.aG)(plan, targetDate, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.c);
    return entries.flatMap(({ isStep, title, details }, index) => [
        `${isStep ? `${index + 1}.` : '-'} ${title}`,
        ...details.map((detail) => `${' '.repeat(4)}- ${detail}`),
    ]);
}




}),

2377:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  a: () => (page),
  b: () => (summary$1),
  c: () => (closing),
  o: () => (opening),
  p: () => (pageSections),
  s: () => (summary)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3769);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7161);
var _plan2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1453);




// render/calendar-section.js
function calendarSection(report, picture) {
    const entries = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.aw)(report);
    if (report.targetDate === null || entries.length === 0)
        return null;
    const rows = entries.map(({ date, what, version }) => {
        const name = what === 'target date' ? '**target date**' : what;
        return [date, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.X)(date), name, version === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.c)(version)];
    });
    const [head = '', rule = '', ...lines] = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.t)(['Date', 'Weekday', 'What', 'Version'], rows);
    return {
        title: 'Calendar',
        unfolded: false,
        lead: picture === '' ? [head, rule] : [picture, '', head, rule],
        rows: lines,
        tail: ['', (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ax)(report)],
        leftOut: (kept) => `and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(lines.length - kept, 'day')} not shown.`,
    };
}

// render/compatibility.js
const heading$1 = [
    'Part',
    'Version',
    'Requires',
    'Verdict',
    'Newest that fits',
    'Lowest core',
    'Due',
    'Change',
];
const nothing = '\u2013';
function compatibilitySection(report) {
    const { core, minimumCore } = report;
    const plugins = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ay)(report.plugins);
    if (core === null && plugins.length === 0)
        return null;
    const coreRows = core === null ? [] : [coreCells(core.version)];
    const rows = [...coreRows, ...plugins.map(pluginCells)];
    const [head = '', rule = '', ...lines] = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.t)(...withoutEmptyColumns(heading$1, rows));
    return {
        title: 'Compatibility',
        unfolded: false,
        lead: [head, rule],
        rows: lines,
        tail: minimumCore === null
            ? []
            : ['', `The lowest core that fits every plugin is ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.c)(minimumCore)}.`],
        leftOut: (kept) => leftOut$1(plugins.slice(Math.max(0, kept - coreRows.length))),
    };
}
function coreCells(version) {
    return ['core', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.c)(version), ...Array(heading$1.length - 2).fill(nothing)];
}
function pluginCells(plugin) {
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.c)(plugin.name),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.c)(plugin.version),
        codeOrNothing(plugin.requires),
        plugin.compatibility === 'incompatible'
            ? '**incompatible**'
            : (plugin.compatibility ?? nothing),
        codeOrNothing(plugin.newestCompatible),
        codeOrNothing(plugin.lowestCore),
        plugin.lowestCoreDate ?? nothing,
        plugin.change ?? nothing,
    ];
}
function withoutEmptyColumns(head, rows) {
    const told = head.map((_, column) => rows.some((row) => row[column] !== nothing));
    const kept = (row) => row.filter((_, column) => told[column]);
    return [kept(head), rows.map(kept)];
}
function codeOrNothing(text) {
    return text === null ? nothing : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.c)(text);
}
function leftOut$1(missing) {
    const compatible = missing.filter(({ compatibility }) => compatibility === 'compatible').length;
    if (compatible === missing.length)
        return `and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(compatible, 'compatible plugin')} not shown.`;
    return `and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(missing.length, 'plugin')} not shown, ${compatible} of them compatible.`;
}

// render/findings.js
const heading = ['Severity', 'Rule', 'Subject', 'What is wrong'];
function findingSections(report, pageOf) {
    return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.az)(report).map((group) => {
        const lastHeading = group.kind === 'waived' ? 'Excused' : 'What to do';
        const rows = group.findings.map((finding) => cells(finding, pageOf));
        const [head = '', rule = '', ...lines] = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.t)([...heading, lastHeading], rows);
        return {
            title: group.title,
            unfolded: group.kind === 'change',
            lead: [head, rule],
            rows: lines,
            tail: [],
            leftOut: (kept) => leftOut(group, kept),
        };
    });
}
function cells(finding, pageOf) {
    const { rule, severity, undecided, subject, message, remedy, location, waiver } = finding;
    const place = location === null ? '' : `<br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.c)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.aA)(location))}`;
    return [
        undecided ? `${severity}<br>undecided` : severity,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.l)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.c)(rule), pageOf(rule)),
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.c)(subject)}${place}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p)(message),
        waiver === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p)(remedy) : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.e)(waiver.reason)}<br>until ${waiver.until}`,
    ];
}
function leftOut({ findings }, kept) {
    const missing = findings.slice(kept);
    const errors = missing.filter(({ severity }) => severity === 'error').length;
    const shown = `and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(missing.length, 'finding')} not shown`;
    return errors === 0 ? `${shown}.` : `${shown}, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(errors, 'error')} among them.`;
}

// render/mermaid.js
const plainVersion = /^\d+(?:\.\d+){1,3}[0-9A-Za-z.-]{0,40}$/;
function calendarPicture(report) {
    const entries = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.aw)(report);
    if (entries.length === 0)
        return '';
    const majors = entries.filter((entry) => isMajor(entry, report));
    const others = entries.filter(({ what }) => what.endsWith('date') || what.endsWith('bugfix'));
    return [
        '```mermaid',
        'gantt',
        '  dateFormat YYYY-MM-DD',
        '  axisFormat %b %Y',
        '  todayMarker off',
        ...chartSection('Core majors', majors, report.verdict),
        ...chartSection('Target', others, report.verdict),
        '```',
    ].join('\n');
}
function isMajor({ what, date }, { targetDate }) {
    return what.endsWith('core major') || (what === 'latest line' && date === targetDate);
}
function chartSection(title, entries, verdict) {
    if (entries.length === 0)
        return [];
    return [`  section ${title}`, ...entries.map((entry) => milestone(entry, verdict))];
}
function milestone({ what, date, version }, verdict) {
    const named = version !== null && plainVersion.test(version) ? version : what;
    const targetTags = verdict === 'fail' ? 'crit, milestone' : 'done, milestone';
    const tags = what === 'target date' ? targetTags : 'milestone';
    return `  ${named} (${date}) :${tags}, ${date}, 0d`;
}

// render/helpful-links.js
const helpsWith = {
    migration: [
        ...['core-too-old', 'core-outdated', 'core-downgraded', 'stop-skipped'],
        ...['breaking-core-upgrade', 'breaking-plugin-upgrade'],
    ],
    support: ['backport-unrequested', 'core-outdated'],
    board: ['core-bugfix-off-cadence', 'core-number-out-of-turn', 'core-outdated'],
};
function helpfulLinks({ findings }, links) {
    const broken = findings.filter(({ status }) => status === 'open').map(({ rule }) => rule);
    const helps = (kind) => helpsWith[kind].some((rule) => broken.includes(rule));
    const named = {
        migration: helps('migration') ? links.migration : null,
        support: helps('support') ? links.support : null,
        board: helps('board') ? links.board : null,
        ...(helps('migration') ? links.others : {}),
    };
    return Object.entries(named).flatMap(([name, url]) => url === null ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.l)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.e)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.c)(name)), url)]);
}

// render/opening.js
function opening(report) {
    const { mark, sentence } = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.aC)(report);
    const advice = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.aD)(report);
    const facts = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(report).map(({ name, value }) => {
        return `**${name}:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.e)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.c)(value))}`;
    });
    return [
        `## ${mark} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.e)(sentence)}`,
        advice === null ? 'Nothing has to be done.' : `**${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.aE)(report)}:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p)(advice)}`,
        ...(facts.length === 0 ? [] : ['', facts.join(' · ')]),
    ].join('\n');
}
function closing(report, links) {
    const counts = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.aB)(report.counts);
    const pages = helpfulLinks(report, links);
    return pages.length === 0 ? counts : `${pages.join(' · ')}\n\n${counts}`;
}

// render/section.js
function fitSections(sections, frame, limit) {
    const fixed = sections.map((section) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.aF)(frame(section, bodyOf(section, 0))));
    const sizes = sections.map(({ rows }) => rows.map(bytesOfRow).reduce(sum, 0));
    const share = fairShare(sizes, limit - fixed.reduce(sum, 0));
    return sections.map((section) => frame(section, bodyOf(section, rowsWithin(section, share))));
}
function bodyOf({ lead, rows, tail, leftOut }, kept) {
    const missing = kept < rows.length ? ['', leftOut(kept)] : [];
    return [...lead, ...rows.slice(0, kept), ...missing, ...tail].join('\n');
}
function bytesOfRow(row) {
    return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.aF)(row) + 1;
}
function sum(total, next) {
    return total + next;
}
function fairShare(sizes, space) {
    const ascending = [...sizes].sort((a, b) => a - b);
    let left = space;
    for (const [index, size] of ascending.entries()) {
        const share = left / (ascending.length - index);
        if (size > share)
            return share;
        left -= size;
    }
    return Number.POSITIVE_INFINITY;
}
function rowsWithin({ rows }, share) {
    let bytes = 0;
    for (const [index, row] of rows.entries()) {
        bytes += bytesOfRow(row);
        if (bytes > share)
            return index;
    }
    return rows.length;
}

// render/summary.js
const summaryLimit = 1_048_576 - 1024;
function summary(report, { pageOf, links }) {
    const sections = pageSections(report, pageOf, calendarPicture(report));
    return page(opening(report), sections, closing(report, links), titled, summaryLimit);
}
function pageSections(report, pageOf, picture) {
    const sections = [
        (0,_plan2_js__WEBPACK_IMPORTED_MODULE_2__.a)(report),
        ...findingSections(report, pageOf),
        (0,_plan2_js__WEBPACK_IMPORTED_MODULE_2__.b)(report),
        compatibilitySection(report),
        calendarSection(report, picture),
        (0,_plan2_js__WEBPACK_IMPORTED_MODULE_2__.n)(report),
    ];
    return sections.filter((section) => section !== null);
}
function page(first, sections, last, frame, limit) {
    const taken = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.aF)(first) + (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.aF)(last) + 2 * (sections.length + 2);
    return `${[first, ...fitSections(sections, frame, limit - taken), last].join('\n\n')}\n`;
}
function titled({ title }, body) {
    return `### ${title}\n\n${body}`;
}

var summary$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    page: page,
    pageSections: pageSections,
    summary: summary
});




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