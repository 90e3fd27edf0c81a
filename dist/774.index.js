"use strict";
exports.id = 774;
exports.ids = [774];
exports.modules = {

8774:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  init: () => (init)
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6115);



// render/init-text.js
const kinds = {
    plugin: "This is a plugin's own repository",
    core: "This is the core's own repository",
    deployment: 'This repository pins a core or plugins',
    unknown: 'No file here names a core or a plugin, so the workflow has versions to fill in',
};
function initText(kind, manifests, files, paint) {
    const read = manifests.map((path) => (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.f)(path)).join(', ');
    const rows = files.map(({ path, outcome, why }) => [outcome, path, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.f)(why)]);
    return [
        read === '' ? `${kinds[kind]}.` : `${kinds[kind]}: ${read}.`,
        '',
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_1__.A)(rows),
        '',
        paint('bold', 'What to do next'),
        ...nextSteps(kind).map((step, index) => `  ${index + 1}. ${step}`),
        '',
    ].join('\n');
}
function nextSteps(kind) {
    const history = 'See what the gate would have said so far: release-gate backtest --tags';
    return [
        ...(kind === 'unknown' ? ['Fill in the versions in the workflow.'] : []),
        'Read the policy and change what is different for you.',
        'See what it plans: release-gate calendar',
        ...(kind === 'core' ? [history] : []),
        'Commit both files and open a pull request.',
    ];
}

// starter/repository-kind.js
function repositoryKind({ paths, releasing }) {
    if (paths.length === 0 || releasing === null)
        return 'unknown';
    if (releasing.names.includes('core'))
        return 'core';
    return releasing.names.length > 0 ? 'plugin' : 'deployment';
}

// starter/starter-policy.js
function starterPolicy(preset, year) {
    return `# The policy of Release Gate: what may ship when. The file is yours; change what you like.
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

// starter/starter-workflow.js
function starterWorkflow(kind, manifests) {
    return `# Written by "release-gate init". The file is yours; change what you like.
# ${purposes[kind]}
name: Release gate
on:
  pull_request:
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
    permissions:
      contents: read # reads the policy and the versions
      pull-requests: write # comments, and sets labels
      issues: write # creates the labels the first time
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      - uses: release-gate/release-gate@v1
        with:
${kind === 'unknown' ? versionsToFill : namedManifests(manifests)}`;
}
const purposes = {
    plugin: "A patch that raises the plugin's minimum core is caught before it is published.",
    core: 'A core version is judged by its number, its day and its line.',
    deployment: 'A pull request whose plugins do not run on its core is stopped.',
    unknown: 'A pull request whose plugins do not run on its core is stopped: fill in the versions.',
};
const versionsToFill = `          core-version: '2025.1.0' # the core you run; keep the quotes
          plugin-versions: | # your plugins, each with the cores it runs on
            plugin-dbt@1.1.5 2025.1.0+
          releasing: none # nothing is released here
`;
function namedManifests(paths) {
    return ['          manifests: |', ...paths.map((path) => `            ${path}`), ''].join('\n');
}

// command/init.js
const workflowPath = '.github/workflows/release-gate.yml';
async function init(flags, terminal) {
    (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.E)(flags);
    const preset = flags.values.policy ?? _core_js__WEBPACK_IMPORTED_MODULE_1__.ax;
    const policy = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ay)(preset);
    if (policy === null)
        throw (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.au)(preset, _core_js__WEBPACK_IMPORTED_MODULE_1__.az);
    const files = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.k)(terminal.folder);
    const manifests = await manifestsIn(terminal.folder, files, policy);
    const kind = repositoryKind(manifests);
    const year = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.S)((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.a3)(terminal.now, policy.timeZone));
    const written = [
        await writeNew(files, _core_js__WEBPACK_IMPORTED_MODULE_1__.aC, starterPolicy(preset, year)),
        await writeNew(files, workflowPath, starterWorkflow(kind, manifests.paths)),
    ];
    terminal.print(initText(kind, manifests.paths, written, terminal.paint));
    return written.some(({ outcome }) => outcome === 'failed') ? 2 : 0;
}
async function manifestsIn(folder, files, { core }) {
    const named = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aA)((0,_core_js__WEBPACK_IMPORTED_MODULE_1__.r)(() => ''), files.find);
    const { manifests } = await (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.aB)(named, files.read);
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.ag)(manifests, core, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder));
}
async function writeNew(files, path, text) {
    const there = await files.read(path, 1);
    if (there.kind !== 'missing')
        return { path, outcome: 'kept', why: 'it is there already' };
    const why = await files.write(path, text);
    return why === null ? { path, outcome: 'written', why: '' } : { path, outcome: 'failed', why };
}




})

};
;