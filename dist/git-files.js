"use strict";
exports.id = 9160;
exports.ids = [9160];
exports.modules = {

/***/ 9160:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: function() { return /* binding */ gitChanges; },
/* harmony export */   IU: function() { return /* binding */ gitFiles; },
/* harmony export */   gitChangesBetween: function() { return /* binding */ gitChangesBetween; },
/* harmony export */   n9: function() { return /* binding */ skippedTexts; }
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);





// outside/git-files.js
const maxNames = 100_000_000;
const maxWait = 120_000;
const maxCompared = 20_000;
async function gitFiles(folder) {
    return git(folder, [
        'ls-files',
        '-z',
        '--cached',
        '--others',
        '--exclude-standard'
    ]);
}
const names = [
    '-z',
    '--no-renames',
    '--relative',
    '--ignore-submodules=all'
];
async function gitChangesBetween(folder, base, head) {
    const stands = await git(folder, [
        'rev-parse',
        '--verify',
        '--quiet',
        'HEAD'
    ]);
    if (stands?.[0]?.trim() !== head) return null;
    return git(folder, [
        'diff-tree',
        '-r',
        '--name-only',
        ...names,
        '--end-of-options',
        base,
        head
    ]);
}
async function gitChanges(folder, base) {
    const quiet = await withoutFilters(folder);
    if (quiet === null) return null;
    const [staged, dirty, others] = await Promise.all([
        git(folder, [
            'diff-index',
            '--cached',
            '--name-only',
            ...names,
            '--end-of-options',
            base
        ]),
        git(folder, [
            ...quiet,
            'diff-files',
            '--raw',
            '--abbrev=64',
            ...names
        ]),
        git(folder, [
            'ls-files',
            '-z',
            '--others',
            '--exclude-standard'
        ])
    ]);
    if (staged === null || dirty === null || others === null) return null;
    return [
        ...new Set([
            ...staged,
            ...reallyChanged(folder, dirty),
            ...others
        ])
    ].sort();
}
const maxSkipped = 2_000;
async function skippedTexts(folder, gone) {
    const isGone = new Set(gone);
    const tagged = await git(folder, [
        'ls-files',
        '-z',
        '-t',
        '--cached'
    ]) ?? [];
    const skipped = tagged.flatMap((line)=>/^[Ss] /.test(line) ? line.slice(2) : []);
    const paths = skipped.filter((path)=>isGone.has(path));
    const texts = new Map();
    for (const path of paths){
        const isLooked = texts.size < maxSkipped;
        texts.set(path, isLooked ? await gitText(folder, path) : null);
    }
    return texts;
}
function gitText(folder, path) {
    const options = {
        cwd: folder,
        maxBuffer: maxText,
        timeout: maxWait,
        encoding: 'latin1'
    };
    const local = [
        '-c',
        'protocol.allow=never'
    ];
    return new Promise((answer)=>{
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [
            ...safe,
            ...local,
            'cat-file',
            'blob',
            `:./${path}`
        ], options, (error, stdout)=>answer(error === null ? stdout : null));
    });
}
const maxText = 2_000_000;
async function withoutFilters(folder) {
    const pattern = '^filter\\..*\\.(clean|process|required)$';
    const keys = await git(folder, [
        'config',
        '-z',
        '--name-only',
        '--get-regexp',
        pattern
    ]) ?? [];
    if (keys.some((key)=>key.includes('='))) return null;
    return keys.flatMap((key)=>[
            '-c',
            `${key}=${key.endsWith('.required') ? 'false' : ''}`
        ]);
}
function reallyChanged(folder, dirty) {
    const files = dirty.flatMap((line, n)=>{
        const object = /^:\d+ \d+ (?<object>[0-9a-f]+) /.exec(line)?.groups?.object;
        const path = dirty[n + 1];
        return object === undefined || path === undefined ? [] : [
            {
                object,
                path
            }
        ];
    });
    if (files.length > maxCompared) return files.map(({ path })=>path);
    return files.filter(({ object, path })=>objectOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path), object.length) !== object).map(({ path })=>path);
}
function objectOf(place, length) {
    try {
        const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(place);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)(length === 64 ? 'sha256' : 'sha1');
        return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
    } catch  {
        return null;
    }
}
const safe = [
    '--no-optional-locks',
    '--literal-pathspecs',
    '-c',
    'core.fsmonitor=false'
];
function git(folder, words) {
    const options = {
        cwd: folder,
        maxBuffer: maxNames,
        timeout: maxWait
    };
    return new Promise((answer)=>{
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [
            ...safe,
            ...words
        ], options, (error, stdout)=>answer(error === null ? stdout.split('\0').filter((part)=>part !== '') : null));
    });
}




/***/ })

};
;