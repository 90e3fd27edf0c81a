"use strict";
exports.id = 36;
exports.ids = [36];
exports.modules = {

36:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (command)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/gate.js + 3 modules
var gate = __webpack_require__(2758);
// EXTERNAL MODULE: ./lib/model/input.js
var input = __webpack_require__(2418);
// EXTERNAL MODULE: ./lib/model/shown.js
var shown = __webpack_require__(4431);
// EXTERNAL MODULE: ./lib/outside/workspace.js + 2 modules
var workspace = __webpack_require__(2009);
// EXTERNAL MODULE: ./lib/read/inputs.js
var inputs = __webpack_require__(6060);
// EXTERNAL MODULE: ./lib/render/text.js
var render_text = __webpack_require__(6266);
// EXTERNAL MODULE: ./lib/command/flags.js
var command_flags = __webpack_require__(1341);
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
    const files = (0,workspace/* ownFiles */.a)(terminal.folder, values.policy, values.catalog, values.manifests);
    const judgement = await (0,gate/* judge */.S)({
        door: 'command',
        now: terminal.now,
        inputs: (0,inputs/* readInputs */.K)((name) => values[name] ?? ''),
        files,
        github: null,
        baseline: await baselineOf(values.base, terminal.folder, files),
    });
    terminal.print(await page(judgement, terminal.paint));
    const refused = await writeFiles(judgement.report, judgement.settings, files);
    for (const why of refused)
        terminal.warn(why);
    return (0,gate/* exitCodeOf */.F)(judgement);
}
async function baselineOf(ref, folder, files) {
    if (ref === undefined)
        return null;
    const { baselineAt } = await __webpack_require__.e(952).then(__webpack_require__.bind(__webpack_require__, 3952));
    const baseline = await baselineAt(folder, ref, files);
    if (baseline !== null)
        return baseline;
    throw new command_flags/* UsageError */.eb(`--base is "${(0,shown/* shown */.S)(ref)}", and git knows no such commit in this folder.`);
}
async function writeFiles(report, settings, files) {
    if (settings.reportFile === '' && settings.sarifFile === '')
        return [];
    const { writeAsked } = await __webpack_require__.e(914).then(__webpack_require__.bind(__webpack_require__, 1914));
    return (await writeAsked(report, settings, () => null, files)).values();
}
const pages = {
    text: ({ report }, paint) => (0,render_text/* text */.Q)(report, paint),
    json: async ({ report }) => (await __webpack_require__.e(435).then(__webpack_require__.bind(__webpack_require__, 2435))).json(report),
    markdown: async ({ report, links }) => (await __webpack_require__.e(459).then(__webpack_require__.bind(__webpack_require__, 2459))).summary(report, { links, pageOf: () => null }),
    sarif: async ({ report }) => (await __webpack_require__.e(412).then(__webpack_require__.bind(__webpack_require__, 4412))).sarifOf(report, () => null),
};

;// CONCATENATED MODULE: ./lib/command/commands.js

const commands = {
    check: { flags: checkFlags, run: check },
    plan: {
        flags: [
            ...['to', 'core-version', 'plugin-versions', 'manifests'],
            ...['policy', 'catalog', 'target-date', 'format'],
        ],
        run: async (flags, terminal) => (await __webpack_require__.e(846).then(__webpack_require__.bind(__webpack_require__, 7846))).plan(flags, terminal),
    },
    calendar: {
        flags: ['policy', 'from', 'until', 'months', 'format'],
        run: async (flags, terminal) => (await __webpack_require__.e(127).then(__webpack_require__.bind(__webpack_require__, 5127))).calendar(flags, terminal),
    },
    backtest: {
        flags: ['policy', 'releases', 'since', 'format'],
        switches: ['tags'],
        run: async (flags, terminal) => (await Promise.all([__webpack_require__.e(815), __webpack_require__.e(496)]).then(__webpack_require__.bind(__webpack_require__, 9496))).backtest(flags, terminal),
    },
    fleet: {
        flags: [
            ...['repositories', 'shard', 'to', 'target-date'],
            ...['policy', 'catalog', 'report-file'],
        ],
        run: async (flags, terminal) => (await Promise.all([__webpack_require__.e(934), __webpack_require__.e(285)]).then(__webpack_require__.bind(__webpack_require__, 4285))).fleet(flags, terminal),
    },
    merge: {
        flags: ['format'],
        run: async (flags, terminal) => (await Promise.all([__webpack_require__.e(934), __webpack_require__.e(341)]).then(__webpack_require__.bind(__webpack_require__, 8341))).merge(flags, terminal),
    },
    catalog: {
        flags: ['repository', 'output', 'property', 'catalog', 'format'],
        run: async (flags, terminal) => (await Promise.all([__webpack_require__.e(934), __webpack_require__.e(815), __webpack_require__.e(101), __webpack_require__.e(654)]).then(__webpack_require__.bind(__webpack_require__, 5654))).catalog(flags, terminal),
    },
    explain: {
        flags: [],
        run: async (flags, terminal) => (await __webpack_require__.e(230).then(__webpack_require__.bind(__webpack_require__, 3230))).explain(flags, terminal),
    },
    init: {
        flags: ['policy'],
        run: async (flags, terminal) => (await __webpack_require__.e(852).then(__webpack_require__.bind(__webpack_require__, 4852))).init(flags, terminal),
    },
};

// EXTERNAL MODULE: ./lib/outside/connection.js
var connection = __webpack_require__(4034);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/outside/standard-output.js

const standardOutput = 1;
const patience = 5;
function print(text, write = external_node_fs_.writeSync) {
    let rest = Buffer.from(text);
    while (rest.length > 0) {
        try {
            rest = rest.subarray(write(standardOutput, rest));
        }
        catch (error) {
            const { code } = error;
            if (code === 'EPIPE')
                return;
            if (code !== 'EAGAIN')
                throw error;
            wait(patience);
        }
    }
}
function mayBeTerminal() {
    return (0,external_node_fs_.fstatSync)(standardOutput).isCharacterDevice();
}
function wait(milliseconds) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(7992);
;// CONCATENATED MODULE: ./lib/cli.js






const couldNotJudge = 2;
const clearLine = '\r\u001b[K';
async function command(words) {
    const terminal = terminalOf(mayBeTerminal() && process.stdout.isTTY && !process.env.NO_COLOR);
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
        terminal.print((await __webpack_require__.e(423).then(__webpack_require__.bind(__webpack_require__, 1423))).helpOf(name));
    else
        return chosen.run(flags, terminal);
    return 0;
}
function terminalOf(colours) {
    return {
        folder: process.cwd(),
        now: new Date(),
        paint: colours ? (style, words) => (0,external_node_util_.styleText)(style, words) : (_, words) => words,
        print: (text) => print(text),
        warn: (line) => process.stderr.write(`${line}\n`),
        get progress() {
            return process.stderr.isTTY
                ? (line) => process.stderr.write(`${clearLine}${line}`)
                : null;
        },
        connect: (0,connection/* connectorOf */.d)((0,connection/* connectionOf */.a)(process.env.GITHUB_TOKEN, process.env)),
        clock: () => new Date(),
    };
}


}),

1341:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  L5: () => (unknown),
  RF: () => (refuseOperands),
  Sw: () => (choose),
  eb: () => (UsageError),
  uW: () => (readFlags)
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
var _model_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4431);
var _resolve_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3181);



const lists = [
    ...['plugin-versions', 'current-plugin-versions', 'releasing'],
    ...['manifests', 'catalog', 'repository', 'property'],
];
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
        else
            values[token.name] = joined(token.name, values[token.name], givenValue(token));
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
function givenValue({ name, value, inlineValue }) {
    if (value === undefined || (!inlineValue && value.startsWith('--'))) {
        throw new UsageError(`--${name} needs a value.`);
    }
    if (value.trim() === '') {
        throw new UsageError(`--${name} is empty. Give it a value, or leave it out.`);
    }
    return value;
}
function joined(name, before, value) {
    if (before === undefined)
        return value;
    if (lists.includes(name))
        return `${before}\n${value}`;
    throw new UsageError(`--${name} is given twice. Keep one of them.`);
}


}),

7992:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  r: () => (version)
});
const version = '0.1.0';


})

};
;