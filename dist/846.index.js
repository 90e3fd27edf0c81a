"use strict";
exports.id = 846;
exports.ids = [846];
exports.modules = {

7846:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (plan_plan)
});

// EXTERNAL MODULE: ./lib/evaluate/evaluate.js + 8 modules
var evaluate = __webpack_require__(8003);
// EXTERNAL MODULE: ./lib/model/core-version.js
var core_version = __webpack_require__(9802);
;// CONCATENATED MODULE: ./lib/model/plan.js
function isComplete({ steps, undecided }) {
    return undecided.length === 0 && steps.every(({ blocked }) => blocked.length === 0);
}

// EXTERNAL MODULE: ./lib/model/shown.js
var shown = __webpack_require__(4431);
// EXTERNAL MODULE: ./lib/outside/workspace.js + 2 modules
var workspace = __webpack_require__(2009);
// EXTERNAL MODULE: ./lib/read/inputs.js
var inputs = __webpack_require__(6060);
// EXTERNAL MODULE: ./lib/read/read.js + 1 modules
var read = __webpack_require__(2755);
// EXTERNAL MODULE: ./lib/render/plan-json.js
var plan_json = __webpack_require__(3657);
// EXTERNAL MODULE: ./lib/render/circumstances.js
var circumstances = __webpack_require__(543);
// EXTERNAL MODULE: ./lib/render/columns.js
var columns = __webpack_require__(1618);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(4796);
// EXTERNAL MODULE: ./lib/render/notices.js
var render_notices = __webpack_require__(3168);
// EXTERNAL MODULE: ./lib/render/plan.js
var plan = __webpack_require__(6322);
// EXTERNAL MODULE: ./lib/render/plan-text.js
var plan_text = __webpack_require__(6920);
// EXTERNAL MODULE: ./lib/render/plan-words.js
var plan_words = __webpack_require__(2166);
// EXTERNAL MODULE: ./lib/render/terminal.js
var terminal = __webpack_require__(5269);
// EXTERNAL MODULE: ./lib/render/text.js
var render_text = __webpack_require__(6266);
;// CONCATENATED MODULE: ./lib/render/plan-page.js










function planText(report, paint) {
    const style = isComplete(report.plan) ? 'green' : 'red';
    const facts = ground(report).map(({ name, value }) => [`${name}:`, (0,terminal/* terminal */.F)(value)]);
    const parts = [
        [paint(style, paint('bold', (0,plan_words/* planSentence */.t)(report.plan)))],
        (0,columns/* columns */.Y)(facts).map((line) => paint('dim', line)),
        (0,plan_text/* planList */.i)(report),
        (0,render_text/* noticeLines */.g)(report, paint),
    ];
    const shown = parts.filter((lines) => lines.length > 0);
    return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function planMarkdown(report) {
    const facts = ground(report).map(({ name, value }) => `**${name}:** ${(0,markdown/* escapeMarkdown */.FV)(value)}`);
    const notices = (0,render_notices/* noticeSection */.S)(report);
    const parts = [
        `## ${isComplete(report.plan) ? '\u2705' : '\u274c'} ${(0,markdown/* escapeMarkdown */.FV)((0,plan_words/* planSentence */.t)(report.plan))}`,
        facts.join(' · '),
        (0,plan/* planRows */.Lq)(report).join('\n'),
        ...(notices === null ? [] : [[`### ${notices.title}`, '', ...notices.rows].join('\n')]),
    ];
    return `${parts.join('\n\n')}\n`;
}
function ground(report) {
    return (0,circumstances/* circumstances */.X)({ ...report, core: null, releasingReason: '' });
}

// EXTERNAL MODULE: ./lib/resolve/notices.js
var notices = __webpack_require__(5318);
// EXTERNAL MODULE: ./lib/resolve/resolve.js
var resolve = __webpack_require__(819);
// EXTERNAL MODULE: ./lib/command/flags.js
var command_flags = __webpack_require__(1341);
// EXTERNAL MODULE: ./lib/command/policy.js
var policy = __webpack_require__(8582);
;// CONCATENATED MODULE: ./lib/command/plan.js













const pages = {
    text: planText,
    json: plan_json/* planJson */.i,
    markdown: planMarkdown,
};
async function plan_plan(flags, terminal) {
    (0,command_flags/* refuseOperands */.RF)(flags);
    const { values } = flags;
    const page = (0,command_flags/* choose */.Sw)('format', values.format ?? 'text', pages);
    const goal = goalOf(values.to);
    const sources = await (0,read/* read */.L)({
        door: 'command',
        now: terminal.now,
        inputs: (0,inputs/* readInputs */.K)((name) => values[name] ?? ''),
        files: (0,workspace/* ownFiles */.a)(terminal.folder, values.policy, values.catalog, values.manifests),
        github: null,
        baseline: null,
    });
    const here = await (0,resolve/* resolve */.h)(sources);
    if (here.facts === null)
        return (0,policy/* reportProblems */.T)(here.problems, terminal);
    const current = coreOf(here.facts);
    const there = await (0,resolve/* resolve */.h)(towards(goal, current, sources));
    if (there.facts === null)
        return (0,policy/* reportProblems */.T)(there.problems, terminal);
    const report = (0,evaluate/* evaluate */._)(there.facts);
    if (report.plan === null)
        throw noUpgrade(goal, current);
    const notices = noticesOf(here.facts, current, there.facts, goal);
    terminal.print(page({ ...report, plan: report.plan, notices }, terminal.paint));
    return isComplete(report.plan) ? 0 : 1;
}
function goalOf(to) {
    if (to === undefined)
        throw new command_flags/* UsageError */.eb('plan needs --to VERSION, the core to reach.');
    const goal = (0,core_version/* parseCoreVersion */.BE)(to.trim());
    if (goal !== undefined)
        return goal;
    throw new command_flags/* UsageError */.eb(`--to is "${(0,shown/* shown */.S)(to)}", which is no core version; write ${core_version/* coreVersionForm */.YN}.`);
}
function coreOf({ core }) {
    if (core !== null && core.version !== null)
        return core.version;
    throw new command_flags/* UsageError */.eb('plan needs the core that runs now: give --core-version, or call it where a manifest pins one.');
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
    return new command_flags/* UsageError */.eb(`--to is ${goal.text}, which is not above core ${current.text}: there is no upgrade to plan.`);
}
function noticesOf(here, current, { policy, timeline }, goal) {
    if ((0,core_version/* lineOf */.cA)(goal) === (0,core_version/* lineOf */.cA)(current))
        return here.notices;
    return [...here.notices, ...(0,notices/* unknownLineNotices */.Wu)(goal, policy, timeline)];
}


}),

8582:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  T: () => (reportProblems),
  m: () => (policyOfFlag)
});
var _outside_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2009);
var _read_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4051);
var _render_problem_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4596);
var _resolve_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(819);




async function policyOfFlag(flag, { folder }) {
    const files = (0,_outside_workspace_js__WEBPACK_IMPORTED_MODULE_0__.a)(folder, flag);
    const read = await (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_1__.T4)(flag ?? '', (path) => files.read(path, _read_policy_js__WEBPACK_IMPORTED_MODULE_1__.LG));
    if (read.problems.length > 0)
        return { policy: null, problems: read.problems };
    return (0,_resolve_resolve_js__WEBPACK_IMPORTED_MODULE_3__.U)(read.policy);
}
function reportProblems(problems, terminal) {
    terminal.warn((0,_render_problem_lines_js__WEBPACK_IMPORTED_MODULE_2__.p)(problems, terminal.paint).join('\n'));
    return 2;
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


}),

3168:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  B: () => (problemSection),
  S: () => (noticeSection)
});
var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2377);
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4796);
var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9318);



function problemSection({ problems }) {
    if (problems.length === 0)
        return null;
    const heading = ['Problem', 'Found', 'Expected', 'Where'];
    const rows = problems.map(({ message, found, expected, location }) => {
        return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.CS)(message), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(found), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.CS)(expected), whereCell(location)];
    });
    const [head = '', rule = '', ...lines] = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.oW)(heading, rows);
    return {
        title: 'Problems',
        unfolded: true,
        lead: [head, rule],
        rows: lines,
        tail: [],
        leftOut: (kept) => `and ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__.p)(problems.length - kept, 'problem')} not shown.`,
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
                ? `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.CS)(message)}`
                : `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.CS)(message)} (${whereCell(location)})`;
        }),
        tail: [],
        leftOut: (kept) => `and ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__.p)(notices.length - kept, 'notice')} not shown.`,
    };
}
function whereCell(location) {
    return location === null ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)((0,_place_js__WEBPACK_IMPORTED_MODULE_2__.$)(location));
}


}),

3657:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  F: () => (planInOrder),
  i: () => (planJson)
});
var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7619);

function planJson({ targetDate, policy, notices, plan }) {
    const { name, source } = policy;
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__.s)({
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


})

};
;