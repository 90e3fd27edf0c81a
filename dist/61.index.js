"use strict";
exports.id = 61;
exports.ids = [61];
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

8442:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  sarifOf: () => (sarifOf)
});
var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5784);
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7161);
var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3769);




// render/sarif.js
const levels = { error: 'error', warning: 'warning', notice: 'note' };
const urgencies = {
    error: 'error',
    warning: 'warning',
    notice: 'recommendation',
};
function sarif(report, { rules, version, fallbackPath }) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__.j)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'Release Gate', version, rules: rules.map(ruleObject) } },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: "The repository's root." } } },
                invocations: [invocation(report)],
                results: report.findings.map((finding) => result(finding, rules, fallbackPath)),
            },
        ],
    });
}
function ruleObject({ id, severity, summary, why, help, page }) {
    const words = [why, help].join(' ');
    return {
        id,
        shortDescription: { text: summary },
        fullDescription: { text: why },
        help: { text: words, markdown: `${words}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.l)(`About ${id}`, page)}` },
        ...(page === null ? {} : { helpUri: page }),
        defaultConfiguration: { level: levels[severity] },
        properties: { precision: 'very-high', 'problem.severity': urgencies[severity] },
    };
}
function invocation({ problems, notices }) {
    return {
        executionSuccessful: problems.length === 0,
        toolConfigurationNotifications: [
            ...problems.map(({ message, location }) => notification('error', message, location)),
            ...notices.map(({ message, location }) => notification('note', message, location)),
        ],
    };
}
function notification(level, message, location) {
    const locations = location === null ? {} : { locations: [place(location)] };
    return { level, message: { text: plain(message) }, ...locations };
}
function result(finding, rules, fallbackPath) {
    const { rule, severity, subject, message, remedy, undecided, touched, waiver } = finding;
    const location = finding.location ?? { path: fallbackPath, line: 1, column: 1, endColumn: 1 };
    const ruleIndex = rules.findIndex(({ id }) => id === rule);
    return {
        ruleId: rule,
        ...(ruleIndex < 0 ? {} : { ruleIndex }),
        level: levels[severity],
        message: { text: `${plain(message)}\n${plain(remedy)}` },
        locations: [place(location)],
        partialFingerprints: { primaryLocationLineHash: `${rule}:${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(subject)}` },
        ...(waiver === null ? {} : { suppressions: [suppression(waiver)] }),
        properties: { undecided, touched },
    };
}
function place({ path, line, column, endColumn }) {
    const uri = (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.v)(path).split('/').map(encodeURIComponent).join('/');
    return {
        physicalLocation: {
            artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
            region: { startLine: line, startColumn: column, endLine: line, endColumn },
        },
    };
}
function suppression({ reason, until }) {
    return {
        kind: 'external',
        status: 'accepted',
        justification: `${plain(reason)} (until ${until})`,
    };
}
function plain(text) {
    return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.aI)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.c)(text, _index_js__WEBPACK_IMPORTED_MODULE_1__.l)).join('\n').replaceAll('](', '] (');
}

// sarif-file.js
function sarifOf(report, pageOf) {
    const described = _index_js__WEBPACK_IMPORTED_MODULE_1__.a3.map(({ id, severity, breaks, why, keeps }) => ({
        id,
        severity,
        summary: breaks,
        why,
        help: keeps,
        page: pageOf(id),
    }));
    return sarif(report, { rules: described, version: _index_js__WEBPACK_IMPORTED_MODULE_1__.ae, fallbackPath: '.github/release-gate.yml' });
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