"use strict";
exports.id = 2250;
exports.ids = [2250];
exports.modules = {

/***/ 2250:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: function() { return /* binding */ init; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3535);



// tools/init/init-text.js
const kinds = {
    plugin: "This is a plugin's own repository",
    core: "This is the core's own repository",
    deployment: 'This repository pins a core or plugins',
    unknown: 'No core and no plugin was found'
};
const maxListed = 10;
function initText(kind, { preset, manifests: found }, files, paint) {
    const rows = files.map(({ path, outcome, why })=>[
            outcome,
            path,
            (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.g)(why)
        ]);
    return [
        ...foundLines(kind, found),
        ...preset === '' ? [] : [
            `Policy: ${preset}; it reads ${readBy(found)}.`
        ],
        '',
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.N)(rows),
        '',
        paint('bold', 'What to do next'),
        ...nextSteps(kind, found).map((step, index)=>`  ${index + 1}. ${step}`),
        ''
    ].join('\n');
}
function askText(recognised, presets) {
    const rows = recognised.map(({ preset, manifests })=>[
            `  ${preset}`,
            readBy(manifests)
        ]);
    const lines = recognised.length > 0 ? [
        'Several policies could judge this repository; say which one: release-gate init --policy NAME',
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.N)(rows)
    ] : [
        'No platform was recognised by its files, so nothing was written.',
        `If yours is one of these, name it: release-gate init --policy NAME (${presets.join(', ')}).`,
        "Else say where the core's version stands, in .github/release-gate.yml, and run init again:",
        '  extends: none',
        '  core:',
        '    name: acme',
        '    find:',
        '      - { in: versions.yaml, at: core }',
        '  plugins:',
        '    find:',
        '      - { in: plugins.txt, line: "{name}:{version}" }'
    ];
    return `${lines.join('\n')}\n`;
}
function readBy({ cores, plugins }) {
    const versions = [
        ...new Set(cores.map(({ text })=>(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.g)(text)))
    ];
    const places = [
        ...new Set(plugins.flatMap(({ location })=>location?.path ?? []))
    ];
    const core = versions.length === 0 ? 'no core' : `core ${listed(versions)}`;
    const names = new Set(plugins.map(({ name })=>name)).size;
    const where = places.length === 0 ? '' : ` in ${listed(places.map((path)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.g)(path)))}`;
    return `${core}, ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.j)(names, 'plugin')}${where}`;
}
function foundLines(kind, { sight, environments, problems }) {
    const read = sight.seen.filter(({ leftOut })=>leftOut === null);
    const close = sight.seen.flatMap((file)=>closeTo(file));
    const images = sight.images.map(({ text, location })=>location === null ? (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.g)(text) : `${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.g)(text)} (${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.g)(location.path)})`);
    const coreless = environments.length === 0 || environments.some(({ core })=>core === null);
    return [
        read.length === 0 ? `${kinds[kind]}${lookedThrough(sight.searchedFiles)}.` : `${kinds[kind]}.`,
        ...read.length === 0 ? [] : [
            `Read: ${listed(read.map(seenFile))}.`
        ],
        ...coreless && images.length > 0 ? [
            `These images are not known to be a core: ${listed(images)}.`
        ] : [],
        ...close.length === 0 ? [] : [
            `Left out: ${listed(close)}.`
        ],
        ...problems.slice(0, maxListed).map(({ message })=>`Cannot be read: ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.g)(message, _core_js__WEBPACK_IMPORTED_MODULE_1__.l)}`),
        ...environments.length < 2 ? [] : environmentParagraph(environments)
    ];
}
function lookedThrough(files) {
    return files === null ? '' : ` in ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.j)(files, 'file')}`;
}
function seenFile({ path, core, plugins }) {
    const what = [
        ...core ? [
            'core'
        ] : [],
        ...plugins > 0 ? [
            (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.j)(plugins, 'plugin')
        ] : []
    ];
    return what.length === 0 ? (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.g)(path) : `${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.g)(path)} (${what.join(', ')})`;
}
function closeTo({ path, leftOut }) {
    return leftOut === null ? [] : [
        `${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.g)(path)}, because ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.g)(leftOut)}`
    ];
}
function environmentParagraph(environments) {
    const rows = environments.map((each)=>[
            `  ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.g)((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.a_)(each, environments))}`,
            each.core === null ? 'a core that is not known' : `core ${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.g)(each.core.text)}`
        ]);
    return [
        `It holds ${environments.length} environments, and the workflow judges each:`,
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.N)(rows)
    ];
}
function listed(all) {
    const more = all.length - maxListed;
    const some = all.slice(0, maxListed).join(all.some((each)=>each.includes(', because ')) ? '; ' : ', ');
    return more > 0 ? `${some} and ${more} more` : some;
}
function nextSteps(kind, { environments }) {
    const history = 'See what the gate would have said so far: release-gate backtest --tags';
    const coreless = kind === 'deployment' && environments.some(({ core })=>core === null);
    return [
        ...kind === 'unknown' ? [
            'Fill in the versions in the workflow.'
        ] : [],
        ...coreless ? [
            'Name the core: add its image to `core.images` in the policy, or set `core-version` beside `manifests` and `releasing: none` in the workflow.'
        ] : [],
        'Read the policy and change what is different for you.',
        'See what it plans: release-gate calendar',
        ...kind === 'core' ? [
            history
        ] : [],
        'Commit both files and open a pull request.'
    ];
}

// tools/init/recognise.js
function recognise(readings) {
    const signs = [
        ({ releasing })=>releasing !== null && releasing.names.length > 0,
        ({ cores })=>cores.length > 0,
        ({ plugins })=>plugins.length > 0
    ];
    for (const isSign of signs){
        const recognised = readings.filter(({ manifests })=>isSign(manifests));
        if (recognised.length > 0) return closest(recognised);
    }
    return [];
}
function closest(readings) {
    const publishing = readings.filter(({ policy, manifests })=>manifests.cores.some(({ text })=>{
            const version = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.Z)(text);
            const line = version === undefined ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.a0)(version);
            return policy.core.schedule.some((published)=>published.line === line);
        }));
    const names = new Set(readings.map(({ policy })=>policy.core.name));
    if (names.size > 1) return readings;
    const remaining = publishing.length > 0 ? publishing : readings;
    const isStated = remaining.every(({ policy })=>policy.core.schedule.length > 0);
    return isStated ? remaining.slice(0, 1) : remaining;
}

// tools/init/repository-kind.js
function repositoryKind({ paths, releasing }) {
    if (paths.length === 0 || releasing === null) return 'unknown';
    if (releasing.names.includes('core')) return 'core';
    return releasing.names.length > 0 ? 'plugin' : 'deployment';
}

// tools/init/starter-policy.js
const schema = 'https://raw.githubusercontent.com/release-gate/release-gate/main/schema/policy.schema.json';
function starterPolicy(preset, year) {
    return `# yaml-language-server: $schema=${schema}
# The policy of Release Gate: what may ship when. The file is yours; change what you like.
# A line such as "#name: acme" is an example: remove its "#" to use it.

# The policy that holds wherever this file is silent: a preset, another file, or none.
extends: ${preset}

# Shown in reports.
#name: acme

# The time zone whose days count, UTC if left out.
#time-zone: Europe/Paris

# How many days from its planned day a release may be.
#tolerance-days: 1

# How bad a breach is: error, warning, notice or off. "release-gate explain" lists the rules.
#rules:
#  core-bugfix-off-cadence: error

# Days on which nothing ships, both ends included.
#freezes:
#  - { from: ${year}-12-20, to: ${year + 1}-01-02, reason: year-end freeze }

# Findings that you accept, why, and until when.
#waivers:
#  - { rule: core-too-old, subject: plugin-legacy-crm, reason: is being replaced, until: ${year}-12-31 }
`;
}

// tools/init/starter-workflow.js
function starterWorkflow(kind, environments) {
    const { strategy, steps } = kind === 'unknown' ? versionsToFill : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.a$)(environments);
    const matrix = strategy.length === 0 ? [] : [
        '    strategy:',
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.b1)(strategy, 3)
    ];
    return `# Written by "release-gate init". The file is yours; change what you like.
# ${purposes[kind]}
name: Release gate
on:
  pull_request:
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
${matrix.map((line)=>`${line}\n`).join('')}    permissions:
      contents: read # reads the policy and the versions
      pull-requests: write # comments, and sets labels
      issues: write # creates the labels the first time
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
${(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.b1)(steps, 3).join('\n')}
`;
}
const purposes = {
    plugin: "A patch that raises the plugin's minimum core is caught before it is published.",
    core: 'A core version is judged by its number, its day and its line.',
    deployment: 'A pull request whose plugins do not run on its core is stopped.',
    unknown: 'A pull request whose plugins do not run on its core is stopped: fill in the versions.'
};
const versionsToFill = {
    strategy: [],
    steps: [
        `- uses: ${_core_js__WEBPACK_IMPORTED_MODULE_1__.b0}`,
        '  with:',
        "    core-version: '2025.1.0' # the core you run; keep the quotes",
        '    plugin-versions: | # your plugins, each with the cores it runs on',
        '      plugin-dbt@1.1.5 2025.1.0+',
        '    releasing: none # nothing is released here'
    ]
};

// tools/init/init-command.js
const workflowPath = '.github/workflows/release-gate.yml';
async function init(flags, terminal) {
    (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.R)(flags);
    const named = flags.values.policy;
    if (named !== undefined && (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.b2)(named) === null) throw (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aV)(named, _core_js__WEBPACK_IMPORTED_MODULE_1__.aZ);
    const files = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.y)(terminal.folder);
    const there = await files.read(_core_js__WEBPACK_IMPORTED_MODULE_1__.b3, _core_js__WEBPACK_IMPORTED_MODULE_1__.az);
    const possible = named !== undefined ? [
        named
    ] : there.kind === 'missing' ? _core_js__WEBPACK_IMPORTED_MODULE_1__.aZ : [
        ''
    ];
    const readings = [];
    for (const preset of possible)readings.push(await readUnder(preset, terminal, files));
    const recognised = possible.length === 1 ? readings : recognise(readings);
    const [only] = recognised;
    if (only === undefined || recognised.length > 1) {
        terminal.print(askText(recognised, _core_js__WEBPACK_IMPORTED_MODULE_1__.aZ));
        return 2;
    }
    const { manifests, policy } = only;
    const kind = repositoryKind(manifests);
    const today = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.B)(terminal.now, policy.timeZone);
    const isDefault = policy.core.name === (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.b2)(_core_js__WEBPACK_IMPORTED_MODULE_1__.b9)?.core.name;
    const isChosen = named === undefined && only.preset !== '' && isDefault;
    const preset = isChosen ? await presetFor(manifests, today) : only.preset;
    const written = [
        await writeNew(files, _core_js__WEBPACK_IMPORTED_MODULE_1__.b3, starterPolicy(preset, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.a6)(today))),
        await writeNew(files, workflowPath, starterWorkflow(kind, manifests.environments))
    ];
    terminal.print(initText(kind, {
        preset,
        manifests
    }, written, terminal.paint));
    return written.some(({ outcome })=>outcome === 'failed') ? 2 : 0;
}
async function presetFor({ cores, plugins, releasing }, today) {
    const candidates = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.b5)({
        kind: 'unnamed'
    });
    const own = plugins.filter(({ name })=>releasing?.names.includes(name));
    const minimums = own.flatMap(({ requirement })=>{
        const read = requirement === null ? null : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.b6)(requirement);
        return read === null || 'wrong' in read ? [] : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.b7)(read) ?? [];
    });
    const named = cores.flatMap(({ text, floats })=>floats ? [] : (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.Z)(text) ?? []);
    const evidence = {
        core: null,
        before: null,
        minimums: [
            ...named,
            ...minimums
        ]
    };
    const { policy } = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.b8)(candidates, evidence, today);
    return candidates.find((each)=>each.policy === policy)?.preset ?? _core_js__WEBPACK_IMPORTED_MODULE_1__.b9;
}
async function readUnder(preset, { folder, now }, files) {
    const inputs = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.z)((name)=>name === 'policy' ? preset : '');
    let reading = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.b4)({
        door: 'command',
        now,
        inputs,
        files,
        download: _core_js__WEBPACK_IMPORTED_MODULE_1__.U,
        github: null,
        baseline: null
    });
    const { policy: there } = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ax)(reading.sources.policy);
    const policy = there ?? (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.b2)(_core_js__WEBPACK_IMPORTED_MODULE_1__.b9);
    let manifests = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aC)(reading.sources.manifests, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aB)(policy), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder));
    for(let round = 0; manifests.wanted.length > 0 && round < _core_js__WEBPACK_IMPORTED_MODULE_1__.aL; round++){
        reading = await reading.readMore({
            now: manifests.wanted,
            before: []
        });
        manifests = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aC)(reading.sources.manifests, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aB)(policy), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder));
    }
    return {
        preset,
        policy,
        manifests
    };
}
async function writeNew(files, path, text) {
    const there = await files.read(path, 1);
    if (there.kind !== 'missing') return {
        path,
        outcome: 'kept',
        why: 'it is there already'
    };
    const why = await files.write(path, text);
    return why === null ? {
        path,
        outcome: 'written',
        why: ''
    } : {
        path,
        outcome: 'failed',
        why
    };
}




/***/ })

};
;