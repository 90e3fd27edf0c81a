export const id = 381;
export const ids = [381];
export const modules = {

4762:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (command)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/gate.js + 3 modules
var gate = __webpack_require__(4463);
// EXTERNAL MODULE: ./lib/model/input.js
var input = __webpack_require__(7013);
// EXTERNAL MODULE: ./lib/model/shown.js
var shown = __webpack_require__(4564);
// EXTERNAL MODULE: ./lib/read/inputs.js
var inputs = __webpack_require__(3651);
// EXTERNAL MODULE: ./lib/render/json.js
var json = __webpack_require__(7544);
// EXTERNAL MODULE: ./lib/render/summary.js + 3 modules
var summary = __webpack_require__(833);
// EXTERNAL MODULE: ./lib/render/text.js
var render_text = __webpack_require__(2801);
// EXTERNAL MODULE: ./lib/report-files.js
var report_files = __webpack_require__(8463);
// EXTERNAL MODULE: ./lib/workspace.js + 1 modules
var workspace = __webpack_require__(2768);
// EXTERNAL MODULE: ./lib/command/flags.js
var command_flags = __webpack_require__(3446);
;// CONCATENATED MODULE: ./lib/command/check.js










const workflowOnly = ['comment', 'comment-key', 'labels', 'suggest', 'token'];
const checkFlags = [
    ...input/* inputNames */.v.filter((name) => !workflowOnly.includes(name)),
    'base',
    'format',
];
async function check({ values, operands }, terminal) {
    if (operands[0] !== undefined)
        throw (0,command_flags/* unknown */.L5)(operands[0], ['check']);
    const page = (0,command_flags/* choose */.Sw)('format', values.format ?? 'text', pages);
    const files = (0,workspace/* ownFiles */.a)(terminal.folder);
    const judgement = await (0,gate/* judge */.S)({
        door: 'command',
        now: terminal.now,
        inputs: (0,inputs/* readInputs */.K)((name) => values[name] ?? ''),
        files,
        github: null,
        baseline: await baselineOf(values.base, terminal.folder, files),
    });
    terminal.print(await page(judgement, terminal.paint));
    const { report, settings } = judgement;
    const refused = await (0,report_files/* writeAsked */.K)(report, settings, () => null, files);
    for (const why of refused.values())
        terminal.warn(why);
    return (0,gate/* exitCodeOf */.F)(judgement);
}
async function baselineOf(ref, folder, files) {
    if (ref === undefined)
        return null;
    const { baselineAt } = await __webpack_require__.e(151).then(__webpack_require__.bind(__webpack_require__, 9151));
    const baseline = await baselineAt(folder, ref, files);
    if (baseline !== null)
        return baseline;
    throw new command_flags/* UsageError */.eb(`--base is "${(0,shown/* shown */.S)(ref)}", and git knows no such commit in this folder.`);
}
const pages = {
    text: ({ report }, paint) => (0,render_text/* text */.Q)(report, paint),
    json: ({ report }) => (0,json/* json */.P)(report),
    markdown: ({ report, links }) => (0,summary/* summary */.z)(report, { links, pageOf: () => null }),
    sarif: async ({ report }) => (await __webpack_require__.e(793).then(__webpack_require__.bind(__webpack_require__, 7174))).sarifOf(report, () => null),
};

;// CONCATENATED MODULE: ./lib/command/commands.js

const commands = {
    check: { flags: checkFlags, run: check },
    plan: {
        flags: [
            ...['to', 'core-version', 'plugin-versions', 'manifests'],
            ...['policy', 'catalog', 'target-date', 'format'],
        ],
        run: async (flags, terminal) => (await __webpack_require__.e(726).then(__webpack_require__.bind(__webpack_require__, 6726))).plan(flags, terminal),
    },
    calendar: {
        flags: ['policy', 'from', 'until', 'months', 'format'],
        run: async (flags, terminal) => (await __webpack_require__.e(9).then(__webpack_require__.bind(__webpack_require__, 8009))).calendar(flags, terminal),
    },
    backtest: {
        flags: ['policy', 'releases', 'since', 'format'],
        switches: ['tags'],
        run: async (flags, terminal) => (await Promise.all([__webpack_require__.e(815), __webpack_require__.e(288)]).then(__webpack_require__.bind(__webpack_require__, 9288))).backtest(flags, terminal),
    },
    fleet: {
        flags: [
            ...['repositories', 'shard', 'to', 'target-date'],
            ...['policy', 'catalog', 'report-file'],
        ],
        run: async (flags, terminal) => (await Promise.all([__webpack_require__.e(934), __webpack_require__.e(710)]).then(__webpack_require__.bind(__webpack_require__, 5710))).fleet(flags, terminal),
    },
    merge: {
        flags: ['format'],
        run: async (flags, terminal) => (await Promise.all([__webpack_require__.e(934), __webpack_require__.e(697)]).then(__webpack_require__.bind(__webpack_require__, 2697))).merge(flags, terminal),
    },
    catalog: {
        flags: ['repository', 'output', 'property', 'catalog', 'format'],
        run: async (flags, terminal) => (await Promise.all([__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(657), __webpack_require__.e(405)]).then(__webpack_require__.bind(__webpack_require__, 9405))).catalog(flags, terminal),
    },
    explain: {
        flags: [],
        run: async (flags, terminal) => (await __webpack_require__.e(874).then(__webpack_require__.bind(__webpack_require__, 7493))).explain(flags, terminal),
    },
    init: {
        flags: ['policy'],
        run: async (flags, terminal) => (await __webpack_require__.e(870).then(__webpack_require__.bind(__webpack_require__, 5870))).init(flags, terminal),
    },
};

// EXTERNAL MODULE: ./lib/connect.js + 1 modules
var connect = __webpack_require__(5479);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/cli.js





const couldNotJudge = 2;
const clearLine = '\r\u001b[K';
async function command(words) {
    const terminal = terminalOf(process.stdout.isTTY === true && !process.env.NO_COLOR);
    try {
        process.exitCode = await run(words, terminal);
    }
    catch (error) {
        if (!(error instanceof command_flags/* UsageError */.eb)) {
            terminal.warn(`release-gate itself failed, which is a bug: ${error.message}`);
        }
        else
            terminal.warn(error.message);
        process.exitCode = couldNotJudge;
    }
}
async function run(words, terminal) {
    const named = words[0] !== undefined && !words[0].startsWith('-');
    const name = named ? words[0] : 'check';
    const chosen = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (chosen === undefined)
        throw (0,command_flags/* unknown */.L5)(name, Object.keys(commands));
    const switches = [...(chosen.switches ?? []), 'help', 'version'];
    const flags = (0,command_flags/* readFlags */.uW)(named ? words.slice(1) : words, chosen.flags, switches);
    if (flags.switches.includes('version'))
        terminal.print(`${version/* version */.r}\n`);
    else if (flags.switches.includes('help'))
        terminal.print((await __webpack_require__.e(678).then(__webpack_require__.bind(__webpack_require__, 9678))).helpOf(name));
    else
        return chosen.run(flags, terminal);
    return 0;
}
function terminalOf(colours) {
    const connection = (0,connect/* connectionOf */.a)(process.env.GITHUB_TOKEN, process.env);
    return {
        folder: process.cwd(),
        now: new Date(),
        paint: colours ? (style, words) => (0,external_node_util_.styleText)(style, words) : (_, words) => words,
        print: (text) => process.stdout.write(text),
        warn: (line) => process.stderr.write(`${line}\n`),
        progress: process.stderr.isTTY ? (line) => process.stderr.write(`${clearLine}${line}`) : null,
        connect: connection === null ? null : (patience) => (0,connect/* connect */.N)(connection, patience),
        clock: () => new Date(),
    };
}


}),

3446:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L5: () => (unknown),
  RF: () => (refuseOperands),
  Sw: () => (choose),
  eb: () => (UsageError),
  uW: () => (readFlags)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
var _model_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4564);
var _resolve_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8954);



class UsageError extends Error {
}
function readFlags(words, valued, switches) {
    const values = {};
    const seen = [];
    const operands = [];
    for (const token of tokensOf(words, valued, switches)) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        if (switches.includes(token.name))
            seen.push(token.name);
        else if (!valued.includes(token.name))
            throw unknown(token.rawName, [...valued, ...switches]);
        else if (token.value === undefined)
            throw new UsageError(`--${token.name} needs a value.`);
        else
            values[token.name] = joined(values[token.name], token.value);
    }
    return { values, switches: seen, operands };
}
function unknown(word, known) {
    const meant = (0,_resolve_suggest_js__WEBPACK_IMPORTED_MODULE_1__.Z)(word.replace(/^-+/, ''), known);
    const dashes = word.startsWith('-') ? '--' : '';
    const hint = meant === null ? '' : ` Did you mean ${dashes}${meant}?`;
    return new UsageError(`${(0,_model_shown_js__WEBPACK_IMPORTED_MODULE_2__.S)(word)} is not known.${hint} See release-gate --help.`);
}
function choose(flag, given, choices) {
    const chosen = Object.hasOwn(choices, given) ? choices[given] : undefined;
    if (chosen !== undefined)
        return chosen;
    const known = Object.keys(choices).join(', ');
    throw new UsageError(`--${flag} is "${(0,_model_shown_js__WEBPACK_IMPORTED_MODULE_2__.S)(given)}"; choose one of ${known}.`);
}
function refuseOperands({ operands }) {
    if (operands[0] !== undefined)
        throw unknown(operands[0], []);
}
function tokensOf(words, valued, switches) {
    const options = Object.fromEntries([
        ...valued.map((name) => [name, { type: 'string' }]),
        ...switches.map((name) => [name, { type: 'boolean', short: name.charAt(0) }]),
    ]);
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options, strict: false, tokens: true }).tokens;
}
function joined(before, value) {
    return before === undefined ? value : `${before}\n${value}`;
}


}),

3411:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  r: () => (version)
});
const version = '0.1.0';


})

};
