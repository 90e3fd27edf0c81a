"use strict";
exports.id = 307;
exports.ids = [307];
exports.modules = {

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

8146:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (planInOrder),
  p: () => (planJson)
});
var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5784);


// render/plan-json.js
function planJson({ targetDate, policy, notices, plan }) {
    const { name, source } = policy;
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.j)({
        targetDate,
        policy: { name, source },
        plan: plan && planInOrder(plan),
        notices,
    });
}
function planInOrder({ from, to, steps, undecided }) {
    return {
        from,
        to,
        steps: steps.map(stepInOrder),
        undecided: undecided.map(({ name, version }) => ({ name, version })),
    };
}
function stepInOrder({ line, core, orLater, date, moves, stays, blocked }) {
    return {
        line,
        core,
        orLater,
        date,
        moves: moves.map(moveInOrder),
        stays,
        blocked: blocked.map(blockedInOrder),
    };
}
function moveInOrder({ name, from, to, change, requires, when }) {
    return { name, from, to, change, requires, when };
}
function blockedInOrder({ name, version, wayOut }) {
    if (wayOut === null)
        return { name, version, wayOut };
    return {
        name,
        version,
        wayOut: { core: wayOut.core, version: wayOut.version, date: wayOut.date },
    };
}




}),

9307:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  plan: () => (plan)
});
var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3769);
var _plan_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8146);
var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7161);
var _plan2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1453);
var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5278);






// render/plan-page.js
function planText(report, paint) {
    const style = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.q)(report.plan) ? 'green' : 'red';
    const facts = ground(report).map(({ name, value }) => [`${name}:`, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.e)(value)]);
    const parts = [
        [paint(style, paint('bold', (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.u)(report.plan)))],
        (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.w)(facts).map((line) => paint('dim', line)),
        (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.x)(report),
        (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.y)(report, paint),
    ];
    const shown = parts.filter((lines) => lines.length > 0);
    return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function planMarkdown(report) {
    const facts = ground(report).map(({ name, value }) => `**${name}:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.e)(value)}`);
    const notices = (0,_plan2_js__WEBPACK_IMPORTED_MODULE_2__.n)(report);
    const parts = [
        `## ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.q)(report.plan) ? '\u2705' : '\u274c'} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.e)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.u)(report.plan))}`,
        facts.join(' · '),
        (0,_plan2_js__WEBPACK_IMPORTED_MODULE_2__.p)(report).join('\n'),
        ...(notices === null ? [] : [[`### ${notices.title}`, '', ...notices.rows].join('\n')]),
    ];
    return `${parts.join('\n\n')}\n`;
}
function ground(report) {
    return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)({ ...report, core: null, releasingReason: '' });
}

// command/plan.js
const pages = {
    text: planText,
    json: _plan_json_js__WEBPACK_IMPORTED_MODULE_4__.p,
    markdown: planMarkdown,
};
async function plan(flags, terminal) {
    (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.A)(flags);
    const { values } = flags;
    const page = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)('format', values.format ?? 'text', pages);
    const goal = goalOf(values.to);
    const sources = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.C)({
        door: 'command',
        now: terminal.now,
        inputs: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.r)((name) => values[name] ?? ''),
        files: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)(terminal.folder, values.policy, values.catalog, values.manifests),
        github: null,
        baseline: null,
    });
    const here = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(sources);
    if (here.facts === null)
        return (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__.r)(here.problems, terminal);
    const current = coreOf(here.facts);
    const there = await (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(towards(goal, current, sources));
    if (there.facts === null)
        return (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__.r)(there.problems, terminal);
    const report = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)(there.facts);
    if (report.plan === null)
        throw noUpgrade(goal, current);
    const notices = noticesOf(here.facts, current, there.facts, goal);
    terminal.print(page({ ...report, plan: report.plan, notices }, terminal.paint));
    return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.q)(report.plan) ? 0 : 1;
}
function goalOf(to) {
    if (to === undefined)
        throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.U('plan needs --to VERSION, the core to reach.');
    const goal = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.G)(to.trim());
    if (goal !== undefined)
        return goal;
    throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.U(`--to is "${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.s)(to)}", which is no core version; write ${_index_js__WEBPACK_IMPORTED_MODULE_0__.H}.`);
}
function coreOf({ core }) {
    if (core !== null && core.version !== null)
        return core.version;
    throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.U('plan needs the core that runs now: give --core-version, or call it where a manifest pins one.');
}
function towards(goal, current, sources) {
    const inputs = {
        ...sources.inputs,
        'core-version': goal.text,
        'current-core-version': current.text,
        releasing: 'none',
    };
    return { ...sources, inputs };
}
function noUpgrade(goal, current) {
    return new _index_js__WEBPACK_IMPORTED_MODULE_0__.U(`--to is ${goal.text}, which is not above core ${current.text}: there is no upgrade to plan.`);
}
function noticesOf(here, current, { policy, timeline }, goal) {
    if ((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(goal) === (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(current))
        return here.notices;
    return [...here.notices, ...(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.J)(goal, policy, timeline)];
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