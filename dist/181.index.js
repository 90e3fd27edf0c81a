"use strict";
exports.id = 181;
exports.ids = [181];
exports.modules = {

6562:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  calendar: () => (calendar)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3769);
var _json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5784);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7161);
var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5278);





// calendar/period.js
const usualMonths = 12;
const mostMonths = 1200;
function readPeriod(written, today) {
    const from = written.from === '' ? today : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.K)(written.from);
    const until = written.until === '' ? null : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.K)(written.until);
    const months = written.months === '' ? usualMonths : wholeNumber(written.months);
    const problems = [
        ...(from === undefined ? [noDay('from', written.from)] : []),
        ...(until === undefined ? [noDay('until', written.until)] : []),
        ...(months === undefined ? [noMonths(written.months)] : []),
        ...(written.until !== '' && written.months !== '' ? [bothEnds(written)] : []),
    ];
    if (problems.length > 0 || from === undefined || months === undefined) {
        return { period: null, problems };
    }
    const end = until ?? afterMonths(from, months);
    const wrong = outOfReach(from, end);
    return wrong === null
        ? { period: { from, until: end }, problems: [] }
        : { period: null, problems: [wrong] };
}
function afterMonths(from, months) {
    return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.M)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.O)(from), (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(from) + months, Number(from.slice(8))), -1);
}
function wholeNumber(text) {
    const number = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
    return number === undefined || number > mostMonths ? undefined : number;
}
function outOfReach(from, until) {
    const farthest = afterMonths(from, mostMonths);
    if (from <= until && until <= farthest)
        return null;
    return {
        message: `The calendar cannot reach from ${from} to ${until}.`,
        found: until,
        expected: `a last day from ${from} to ${farthest}`,
        location: null,
    };
}
function noDay(flag, text) {
    return {
        message: `--${flag} is no day of the calendar: "${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(text)}".`,
        found: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(text),
        expected: 'a day as YYYY-MM-DD such as 2025-08-05',
        location: null,
    };
}
function noMonths(text) {
    return {
        message: `--months is no number of months: "${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(text)}".`,
        found: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(text),
        expected: `a whole number from 1 to ${mostMonths}`,
        location: null,
    };
}
function bothEnds({ until, months }) {
    return {
        message: 'Both --until and --months say where the calendar ends; give one of them.',
        found: `--until ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(until)} --months ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(months)}`,
        expected: 'either --until or --months',
        location: null,
    };
}

// calendar/latest-spans.js
function latestSpans({ lines }, from, until) {
    const changes = [...lines.values()].map(({ out }) => out);
    const starts = [from, ...changes.filter((out) => from < out && out <= until)];
    const spans = [];
    for (const start of [...new Set(starts)].sort()) {
        const line = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(lines, start)?.line ?? null;
        const before = spans.at(-1);
        if (before !== undefined && before.line === line)
            continue;
        if (before !== undefined)
            spans[spans.length - 1] = { ...before, until: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(start, -1) };
        spans.push({ line, from: start, until });
    }
    return spans;
}
function latestIn(spans, day) {
    return spans.findLast(({ from }) => from <= day)?.line ?? null;
}

// calendar/series.js
function recurringSeries(policy, timeline, latest, period) {
    const { major, minor, patch } = policy.plugins;
    const ofPlugins = [
        ['plugin-major', major],
        ['plugin-minor', minor],
        ['plugin-patch', patch],
    ];
    return [
        ...bugfixSeries(policy, timeline, latest, period),
        ...ofPlugins.flatMap(([kind, on]) => {
            if (on === null || on === 'any' || on === 'core-major')
                return [];
            const days = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Q)(on, period.from, period.until);
            return seriesOf(policy, kind, null, on, days);
        }),
    ];
}
function bugfixSeries(policy, timeline, latest, period) {
    const on = policy.core.bugfix?.on ?? 'any';
    if (on === 'any')
        return [];
    const byLine = new Map();
    for (const day of (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Q)(on, period.from, period.until)) {
        for (const line of fixedLines(policy, timeline, latestIn(latest, day), day)) {
            byLine.set(line, [...(byLine.get(line) ?? []), day]);
        }
    }
    return [...byLine].flatMap(([line, days]) => seriesOf(policy, 'core-bugfix', line, on, days));
}
function fixedLines({ core }, timeline, latest, day) {
    const alive = core.bugfix?.lines ?? [];
    if (alive === 'all')
        return [null];
    const ended = core.support.filter(({ until }) => until < day).map(({ line }) => line);
    const kept = alive.filter((line) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.S)(timeline, line, day) && !ended.includes(line));
    const lines = [latest, ...kept.filter((line) => line !== latest).toReversed()];
    return lines.filter((line) => line === null || timeline.lines.get(line)?.out !== day);
}
function seriesOf(policy, kind, line, recurrence, days) {
    if (days.length === 0)
        return [];
    const frozenDays = days.filter((day) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(policy.freezes, day, 'releases') !== null);
    return [{ kind, line, recurrence, days, frozenDays }];
}

// calendar/release-calendar.js
const kindsInOrder = [
    'core-major',
    'core-bugfix',
    'plugin-major',
    'plugin-minor',
    'plugin-patch',
];
function releaseCalendar(policy, period) {
    const { from, until } = period;
    const { timeline, problems } = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.T)(policy.core, from, until);
    const latest = latestSpans(timeline, from, until);
    const series = recurringSeries(policy, timeline, latest, period);
    const recurring = series.flatMap(({ kind, line, days }) => days.map((date) => ({ date, kind, line, basis: 'recurring' })));
    const releases = [...slotReleases(policy, timeline, period), ...recurring]
        .sort(inOrder)
        .map((release) => ({
        ...release,
        latest: latestIn(latest, release.date),
        frozen: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(policy.freezes, release.date, 'releases')?.reason ?? null,
    }));
    const calendar = {
        policy: { name: policy.name, source: policy.source },
        coreName: policy.core.name,
        timeZone: policy.timeZone,
        ...{ from, until, latest, releases, series },
        freezes: policy.freezes
            .filter((freeze) => freeze.to >= from && freeze.from <= until)
            .sort((a, b) => compareDays(a.from, b.from)),
        supportEnds: policy.core.support
            .filter((window) => window.until >= from && window.until <= until)
            .sort((a, b) => compareDays(a.until, b.until)),
    };
    return { calendar, problems };
}
function slotReleases(policy, timeline, period) {
    const inPeriod = timeline.slots.filter(({ date }) => date >= period.from && date <= period.until);
    return inPeriod.flatMap(({ date, line, kind }) => {
        if (kind === 'empty')
            return [];
        const major = { date, kind: 'core-major', line, basis: kind };
        const shared = policy.plugins.major === 'core-major';
        return shared ? [major, { ...major, kind: 'plugin-major', line: null }] : [major];
    });
}
function inOrder(a, b) {
    const kinds = kindsInOrder.indexOf(a.kind) - kindsInOrder.indexOf(b.kind);
    return compareDays(a.date, b.date) || kinds || newestFirst(a, b);
}
function newestFirst(a, b) {
    return a.line === null || b.line === null ? 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(b.line, a.line);
}
function compareDays(a, b) {
    return a < b ? -1 : Number(a > b);
}

// render/release-calendar-json.js
function calendarJson(calendar) {
    const { policy, timeZone, from, until, latest, releases, freezes, supportEnds } = calendar;
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_3__.j)({
        policy,
        timeZone,
        from,
        until,
        latest,
        releases: releases.map(({ date, kind, line, basis, latest, frozen }) => ({
            date,
            weekday: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(date),
            kind,
            line,
            basis,
            latest,
            frozen,
        })),
        freezes,
        supportEnds,
    });
}

// render/release-calendar-rows.js
const bases = {
    published: 'published',
    planned: 'planned',
    open: 'any number',
    recurring: '',
};
function calendarRows(calendar) {
    const rows = [
        ...releaseRows(calendar.releases),
        ...calendar.freezes.map(freezeRow),
        ...calendar.supportEnds.map(supportRow),
    ];
    return rows.sort((a, b) => (a.when.slice(0, 10) < b.when.slice(0, 10) ? -1 : 1));
}
function releaseRows(releases) {
    const days = new Map();
    for (const release of releases) {
        days.set(release.date, [...(days.get(release.date) ?? []), release]);
    }
    const rows = new Map();
    for (const [date, due] of days) {
        const row = rowOf(date, due);
        const { when: _, ...rest } = row;
        const key = `${date.slice(0, 7)} ${JSON.stringify(rest)}`;
        const before = rows.get(key);
        rows.set(key, before === undefined ? row : { ...before, when: `${before.when} ${date.slice(8)}` });
    }
    return [...rows.values()];
}
function rowOf(date, due) {
    const [first] = due;
    const frozen = first?.frozen ?? null;
    const names = releaseNames(due);
    const isMajor = first?.kind === 'core-major';
    return {
        when: date,
        weekday: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.X)(date),
        what: frozen === null ? names : `frozen (${frozen}): ${names}`,
        basis: bases[first?.basis ?? 'recurring'],
        latest: first?.latest ?? '',
        look: frozen !== null ? 'frozen' : isMajor ? 'major' : 'usual',
    };
}
function releaseNames(due) {
    const byKind = new Map();
    for (const { kind, line } of due) {
        const number = line !== null && kind === 'core-major' ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Y)(line).text : line;
        const before = byKind.get(kind) ?? kind.replace('-', ' ');
        byKind.set(kind, number === null ? before : `${before} ${number}`);
    }
    return [...byKind.values()].join(', ');
}
function freezeRow({ from, to, reason, for: what }) {
    const name = what === 'all' ? 'releases and deployments' : what;
    return spanRow(`${from} to ${to}`, '', `freeze of ${name}: ${reason}`, 'frozen');
}
function supportRow({ line, until }) {
    return spanRow(until, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.X)(until), `last day of support for ${line}`, 'usual');
}
function spanRow(when, weekday, what, look) {
    return { when, weekday, what, basis: '', latest: '', look };
}

// render/release-calendar-markdown.js
function calendarMarkdown(calendar) {
    const { policy, from, until, timeZone } = calendar;
    const rows = calendarRows(calendar).map(({ when, weekday, what, basis, latest, look }) => {
        const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.e)(what);
        return [when, weekday, look === 'major' ? `**${shown}**` : shown, basis, latest];
    });
    const days = rows.length === 0 ? [] : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.t)(heading, rows);
    return [
        `# Release calendar of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.e)(policy.name)}`,
        '',
        `${from} to ${until}, days in ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.e)(timeZone)}.`,
        '',
        ...landmarkPicture(calendar),
        ...(days.length === 0 ? ['The policy plans no release in these days.'] : days),
        '',
    ].join('\n');
}
const heading = ['Days', 'Weekday', 'What', 'Date is', 'Latest line'];
function landmarkPicture(calendar) {
    const sections = [
        ...chartSection('Core majors', majorTasks(calendar)),
        ...chartSection('Latest line', latestTasks(calendar)),
        ...chartSection('Freezes', freezeTasks(calendar)),
        ...chartSection('Support ends', supportTasks(calendar)),
    ];
    if (sections.length === 0)
        return [];
    const axis = ['gantt', '  dateFormat YYYY-MM-DD', '  axisFormat %b %Y', '  todayMarker off'];
    return ['```mermaid', ...axis, ...sections, '```', ''];
}
function chartSection(title, tasks) {
    return tasks.length === 0 ? [] : [`  section ${title}`, ...tasks];
}
function majorTasks({ releases }) {
    const majors = releases.filter(({ kind }) => kind === 'core-major');
    return majors.map(({ date, line, frozen }) => {
        const name = line === null ? 'core major' : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Y)(line).text;
        return `  ${name} (${date}) :${frozen === null ? '' : 'done, '}milestone, ${date}, 0d`;
    });
}
function latestTasks({ latest }) {
    return latest.flatMap(({ line, from, until }) => {
        const days = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Z)(from, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(until, 1));
        return line === null ? [] : [`  ${line} :active, ${from}, ${days}d`];
    });
}
function freezeTasks({ freezes }) {
    return freezes.map(({ from, to }) => {
        return `  freeze (${from} to ${to}) :crit, ${from}, ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Z)(from, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(to, 1))}d`;
    });
}
function supportTasks({ supportEnds }) {
    return supportEnds.map(({ line, until }) => `  ${line} (${until}) :milestone, ${until}, 0d`);
}

// render/release-calendar-text.js
const styles = {
    major: 'bold',
    usual: null,
    frozen: 'dim',
};
function calendarText(calendar, paint) {
    const rows = calendarRows(calendar);
    const cells = rows.map(({ when, weekday, what, basis, latest }) => [
        when,
        weekday,
        (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.e)(what),
        basis,
        latest === '' ? '' : `latest ${latest}`,
    ]);
    const lines = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(cells).map((line, index) => {
        const style = styles[rows[index]?.look ?? 'usual'];
        return style === null ? line : paint(style, line);
    });
    const { policy, from, until, timeZone } = calendar;
    const none = 'The policy plans no release in these days.';
    return [
        paint('bold', `Release calendar of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.e)(policy.name)}`),
        `${from} to ${until}, days in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.e)(timeZone)}`,
        '',
        ...(lines.length === 0 ? [none] : lines),
        '',
    ].join('\n');
}

// command/calendar.js
const pages = {
    text: calendarText,
    json: calendarJson,
    markdown: calendarMarkdown,
    ics: async (calendar) => {
        return (await __webpack_require__.e(784).then(__webpack_require__.bind(__webpack_require__, 1784))).calendarIcs(calendar);
    },
};
async function calendar(flags, terminal) {
    (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.A)(flags);
    const { format = 'text', from = '', until = '', months = '' } = flags.values;
    const page = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)('format', format, pages);
    const { policy, problems } = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__.p)(flags.values.policy, terminal);
    const today = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._)(terminal.now, policy?.timeZone ?? 'UTC');
    const read = readPeriod({ from, until, months }, today);
    const wrong = [...problems, ...read.problems];
    if (policy === null || read.period === null)
        return (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__.r)(wrong, terminal);
    const planned = releaseCalendar(policy, read.period);
    if (planned.problems.length > 0)
        return (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__.r)(planned.problems, terminal);
    terminal.print(await page(planned.calendar, terminal.paint));
    return 0;
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

5278:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  p: () => (policyOfFlag),
  r: () => (reportProblems)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3769);


// command/policy.js
async function policyOfFlag(flag, { folder }) {
    const files = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)(folder, flag);
    const read = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.af)(flag ?? '', (path) => files.read(path, _index_js__WEBPACK_IMPORTED_MODULE_0__.ai));
    if (read.problems.length > 0)
        return { policy: null, problems: read.problems };
    return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ag)(read.policy);
}
function reportProblems(problems, terminal) {
    terminal.warn((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ap)(problems, terminal.paint).join('\n'));
    return 2;
}




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