"use strict";
exports.id = 223;
exports.ids = [223];
exports.modules = {

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
    const hidden = new RegExp(`(?!\\n)${_core_js__WEBPACK_IMPORTED_MODULE_0__.bl}`, 'gu');
    return `${plain.test(text) ? text : text.replace(hidden, escapeUnits)}\n`;
}
function escapeUnits(character) {
    const units = [
        ...Array(character.length).keys()
    ].map((index)=>character.charCodeAt(index));
    return units.map((unit)=>`\\u${unit.toString(16).padStart(4, '0')}`).join('');
}




/***/ }),

/***/ 9223:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: function() { return /* binding */ plan; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5278);
/* harmony import */ var _plan_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8146);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9307);





// render/circumstances.js
function circumstances(report) {
    const { targetDate, timeZone, policy } = report;
    const known = [];
    if (targetDate !== null) known.push({
        name: 'Target date',
        value: `${targetDate} (${timeZone})`
    });
    if (policy.name !== '') known.push({
        name: 'Policy',
        value: `${policy.name} (${policy.source})`
    });
    return known;
}

// tools/plan/plan-page.js
function planText(report, paint) {
    const style = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(report.plan) ? 'green' : 'red';
    const facts = ground(report).map(({ name, value })=>[
            `${name}:`,
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(value)
        ]);
    const read = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.H)(report);
    const parts = [
        [
            paint(style, paint('bold', (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.J)(report.plan)))
        ],
        [
            ...(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.K)(facts).map((line)=>paint('dim', line)),
            ...read === null ? [] : [
                paint('dim', `Read: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.g)(read)}`)
            ]
        ],
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.L)(report),
        (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.M)(report, paint)
    ];
    const shown = parts.filter((lines)=>lines.length > 0);
    return `${shown.map((lines)=>lines.join('\n')).join('\n\n')}\n`;
}
function planMarkdown(report) {
    const facts = ground(report).map(({ name, value })=>`**${name}:** ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)(value)}`);
    const notices = (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.n)(report);
    const read = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.H)(report);
    const parts = [
        `## ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(report.plan) ? "\u2705" : "\u274C"} ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.J)(report.plan))}`,
        facts.join(" \xb7 "),
        ...read === null ? [] : [
            `**Read:** ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)(read)}`
        ],
        (0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.p)(report).join('\n'),
        ...notices === null ? [] : [
            [
                `### ${notices.title}`,
                '',
                ...notices.rows
            ].join('\n')
        ]
    ];
    return `${parts.join('\n\n')}\n`;
}
function ground(report) {
    return circumstances({
        ...report});
}

// tools/plan/plan-command.js
const pages = {
    text: planText,
    json: _plan_json_js__WEBPACK_IMPORTED_MODULE_2__.p,
    markdown: planMarkdown
};
async function plan(flags, terminal) {
    (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.N)(flags);
    const { values } = flags;
    const page = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.O)('format', values.format ?? 'text', pages);
    const goal = goalOf(values.to);
    const { sources, resolution: here } = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.P)({
        door: 'command',
        now: terminal.now,
        inputs: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.x)((name)=>values[name] ?? ''),
        files: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.R)(terminal.folder, values.policy, values.catalog, values.manifests),
        download: terminal.download ?? _core_js__WEBPACK_IMPORTED_MODULE_0__.Q,
        github: null,
        baseline: null
    });
    if (here.facts === null) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(here.problems, terminal);
    const current = coreOf(here.facts);
    const there = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.S)(towards(goal, current, sources));
    if (there.facts === null) return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.r)(there.problems, terminal);
    const report = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.T)(there.facts);
    if (report.plan === null) throw noUpgrade(goal, current);
    const notices = noticesOf(here.facts, current, there.facts, goal);
    terminal.print(page({
        ...report,
        plan: report.plan,
        notices
    }, terminal.paint));
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(report.plan) ? 0 : 1;
}
function goalOf(to) {
    if (to === undefined) throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.U('plan needs --to VERSION, the core to reach.');
    const goal = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.V)(to.trim());
    if (goal !== undefined) return goal;
    throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.U(`--to is "${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.X)(to)}", which is no core version; write ${_core_js__WEBPACK_IMPORTED_MODULE_0__.W}.`);
}
function coreOf({ core }) {
    if (core !== null && core.version !== null) return core.version;
    throw new _core_js__WEBPACK_IMPORTED_MODULE_0__.U('plan needs the core that runs now: give --core-version, or call it where a manifest pins one.');
}
function towards(goal, current, sources) {
    const inputs = {
        ...sources.inputs,
        'core-version': goal.text,
        'current-core-version': current.text,
        releasing: 'none'
    };
    return {
        ...sources,
        inputs
    };
}
function noUpgrade(goal, current) {
    return new _core_js__WEBPACK_IMPORTED_MODULE_0__.U(`--to is ${goal.text}, which is not above core ${current.text}: there is no upgrade to plan.`);
}
function noticesOf(here, current, { policy, timeline }, goal) {
    if ((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Y)(goal) === (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Y)(current)) return here.notices;
    return [
        ...here.notices,
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.Z)(goal, policy, timeline)
    ];
}




/***/ }),

/***/ 8146:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ planInOrder; },
/* harmony export */   p: function() { return /* binding */ planJson; }
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5784);


// render/plan-json.js
function planJson({ targetDate, policy, notices, plan }) {
    const { name, source } = policy;
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.j)({
        targetDate,
        policy: {
            name,
            source
        },
        plan: plan && planInOrder(plan),
        notices
    });
}
function planInOrder({ from, to, steps, undecided }) {
    return {
        from,
        to,
        steps: steps.map(stepInOrder),
        undecided: undecided.map(({ name, version })=>({
                name,
                version
            }))
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
        blocked: blocked.map(blockedInOrder)
    };
}
function moveInOrder({ name, from, to, change, requires, when }) {
    return {
        name,
        from,
        to,
        change,
        requires,
        when
    };
}
function blockedInOrder({ name, version, wayOut }) {
    if (wayOut === null) return {
        name,
        version,
        wayOut
    };
    return {
        name,
        version,
        wayOut: {
            core: wayOut.core,
            version: wayOut.version,
            date: wayOut.date
        }
    };
}




/***/ }),

/***/ 9307:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ problemSection; },
/* harmony export */   b: function() { return /* binding */ planSection; },
/* harmony export */   n: function() { return /* binding */ noticeSection; },
/* harmony export */   p: function() { return /* binding */ planRows; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


// render/notices.js
function problemSection({ problems }, surroundings = _core_js__WEBPACK_IMPORTED_MODULE_0__.a) {
    if (problems.length === 0) return null;
    return {
        title: problems.length === 1 ? 'What to correct' : `${problems.length} things to correct`,
        unfolded: true,
        lead: [],
        rows: problems.map((problem, index)=>`${index + 1}. ${problemWords(problem, surroundings)}`),
        tail: [],
        leftOut: (kept)=>`and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(problems.length - kept, 'problem')} not shown.`
    };
}
function problemWords({ message, found, expected, location }, surroundings) {
    const isMeant = /did you mean/i.test(message) || /^did you mean/i.test(expected);
    const isShown = message.includes(found);
    const told = [
        ...found === '' || isShown ? [] : [
            `Found ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.k)(found)}.`
        ],
        ...expected === '' || isMeant && /did you mean/i.test(message) ? [] : [
            isMeant ? (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aH)(expected) : `Expected ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aH)(expected)}.`
        ]
    ];
    const where = location === null ? [] : [
        `<sub>${placeLink(location, surroundings)}</sub>`
    ];
    return [
        [
            (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aH)(message),
            ...told
        ].join(' '),
        ...where
    ].join('<br>');
}
function noticeSection({ notices }, surroundings = _core_js__WEBPACK_IMPORTED_MODULE_0__.a) {
    const [first, ...others] = notices;
    if (first === undefined) return null;
    return {
        title: others.length === 0 ? `Worth knowing: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.e)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b)(first.message))}` : `Worth knowing: ${notices.length} notes`,
        unfolded: false,
        lead: [],
        rows: notices.map(({ message, location })=>{
            return location === null ? `- ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aH)(message)}` : `- ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aH)(message)} (${placeLink(location, surroundings)})`;
        }),
        tail: [],
        leftOut: (kept)=>`and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(notices.length - kept, 'notice')} not shown.`
    };
}
function placeLink(location, { addressOf }) {
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.j)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.k)((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bg)(location)), addressOf(location.path, location.line));
}

// render/plan.js
function planSection(report) {
    if (report.plan === null || !(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bi)(report.plan)) return null;
    const rows = planRows(report);
    return {
        title: `Upgrade path: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bj)(report.plan).map(_core_js__WEBPACK_IMPORTED_MODULE_0__.e).join(" \u2192 ")}`,
        unfolded: false,
        lead: [],
        rows,
        tail: [],
        leftOut: (kept)=>`and ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.i)(rows.length - kept, 'line')} of the plan not shown.`
    };
}
function planRows({ plan, targetDate }) {
    const entries = plan === null ? [] : (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bh)(plan, targetDate, _core_js__WEBPACK_IMPORTED_MODULE_0__.k);
    return entries.flatMap(({ isStep, title, details }, index)=>[
            `${isStep ? `${index + 1}.` : '-'} ${title}`,
            ...details.map((detail)=>`${' '.repeat(4)}- ${detail}`)
        ]);
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
    const files = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.R)(folder, flag);
    const read = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.as)(flag ?? '', (path)=>files.read(path, _core_js__WEBPACK_IMPORTED_MODULE_0__.av));
    if (read.problems.length > 0) return {
        policy: null,
        problems: read.problems
    };
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.at)(read.policy);
}
function reportProblems(problems, terminal) {
    terminal.warn((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aR)(problems, terminal.paint).join('\n'));
    return 2;
}




/***/ })

};
;