"use strict";
exports.id = 7885;
exports.ids = [7885];
exports.modules = {

/***/ 7885:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: function() { return /* binding */ explain; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


// render/example-command.js
function exampleCommand({ inputs, filesBefore }, program) {
    const flags = Object.entries(inputs).map(([name, value])=>`--${name} ${quoted(value)}`);
    const base = filesBefore === undefined ? [] : [
        '--base main'
    ];
    return [
        `${program} check`,
        ...flags,
        ...base
    ].join(' \\\n  ');
}
function quoted(word) {
    return /^[\w.,:@/+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// tools/explain/explanation.js
function explanation(rule, paint) {
    const { id, severity, undecided, on, why, breaks, keeps, data, examples } = rule;
    const keys = Object.entries(data).map(([key, meaning])=>[
            `  ${key}`,
            meaning
        ]);
    return [
        paint('bold', id),
        `${severity}${undecided ? ', undecided' : ''} by default; judges: ${_core_js__WEBPACK_IMPORTED_MODULE_0__.aY[on].called}`,
        '',
        ...titled('Why', [
            why
        ], paint),
        ...titled('What breaks it', [
            breaks,
            ...exampleLines(examples.breaks)
        ], paint),
        ...titled('What keeps it', [
            keeps,
            ...exampleLines(examples.keeps)
        ], paint),
        paint('bold', 'What a finding holds in `data`'),
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.N)(keys),
        '',
        `The same as a page: docs/rules/${id}.md`,
        ''
    ].join('\n');
}
function ruleList(rules, paint) {
    const rows = rules.map(({ id, severity, breaks })=>[
            id,
            severity,
            breaks
        ]);
    const ask = 'Ask about one: release-gate explain core-too-old';
    return [
        paint('bold', 'Rules'),
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.N)(rows),
        '',
        ask,
        ''
    ].join('\n');
}
function titled(title, lines, paint) {
    return [
        paint('bold', title),
        ...lines.map(indented),
        ''
    ];
}
function exampleLines(example) {
    const { says, files = {}, filesBefore = {} } = example;
    const command = exampleCommand(example, 'release-gate').split('\n').map(indented);
    return [
        ...[
            '',
            `Example: ${says}`,
            '',
            ...command
        ],
        ...fileLines('with this', files),
        ...fileLines('and on `main` this', filesBefore)
    ];
}
function fileLines(words, files) {
    return Object.entries(files).flatMap(([path, text])=>[
            ...[
                '',
                `${words} ${path}:`,
                ''
            ],
            ...text.trimEnd().split('\n').map(indented)
        ]);
}
function indented(line) {
    return line === '' ? '' : `  ${line}`;
}

// tools/explain/explain-command.js
async function explain({ operands }, { print, paint }) {
    const [name, extra] = operands;
    if (extra !== undefined) throw (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aV)(extra, []);
    if (name === undefined) {
        print(ruleList(_core_js__WEBPACK_IMPORTED_MODULE_0__.r, paint));
        return 0;
    }
    const rule = _core_js__WEBPACK_IMPORTED_MODULE_0__.r.find(({ id })=>id === name);
    if (rule === undefined) {
        throw (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aV)(name, _core_js__WEBPACK_IMPORTED_MODULE_0__.r.map(({ id })=>id));
    }
    print(explanation(rule, paint));
    return 0;
}




/***/ })

};
;