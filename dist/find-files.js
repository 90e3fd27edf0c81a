"use strict";
exports.id = 1129;
exports.ids = [1129,9160];
exports.modules = {

/***/ 1129:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listFiles: function() { return /* binding */ listFiles; },
/* harmony export */   searchCheckout: function() { return /* binding */ searchCheckout; },
/* harmony export */   searchFiles: function() { return /* binding */ searchFiles; },
/* harmony export */   walkFiles: function() { return /* binding */ walkFiles; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9160);




// outside/find-files.js
const unwalked = [
    '.git',
    'node_modules'
];
const maxWalked = 1_000_000;
async function listFiles(folder) {
    const known = await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .gitFiles */ .IU)(folder) ?? [];
    if (known.length === 0) return walkFiles(folder, '');
    const paths = known.filter((path)=>!path.endsWith('/'));
    return {
        paths: [
            ...new Set(paths)
        ].sort(),
        cut: false
    };
}
function walkFiles(folder, under) {
    const paths = [];
    const waiting = [
        under
    ];
    while(waiting.length > 0 && paths.length < maxWalked){
        const at = waiting.pop() ?? '';
        const entries = entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, at));
        if (at !== under && entries.some(({ name })=>name === '.git')) continue;
        for (const entry of entries){
            const path = at === '' ? entry.name : `${at}/${entry.name}`;
            if (!entry.isDirectory()) paths.push(path);
            else if (!unwalked.includes(entry.name)) waiting.push(path);
        }
    }
    return {
        paths: paths.sort(),
        cut: waiting.length > 0
    };
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, {
            withFileTypes: true
        });
    } catch  {
        return [];
    }
}
const windowBytes = 1_048_576;
const overlap = 1_000;
async function searchCheckout(folder, paths, holds) {
    const found = searchFiles(folder, paths, holds);
    const gone = paths.filter((path)=>found.get(path) === 'gone');
    const skipped = gone.length === 0 ? new Map() : await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedTexts */ .n9)(folder, gone);
    return new Map([
        ...found
    ].map(([path, came])=>{
        if (came !== 'gone') return [
            path,
            came
        ];
        const text = skipped.get(path);
        const isAbsent = text !== undefined && (text === null || holds(path, text));
        return [
            path,
            isAbsent ? 'absent' : 'nothing'
        ];
    }));
}
function searchFiles(folder, paths, holds) {
    const window = Buffer.allocUnsafe(windowBytes);
    return new Map(paths.map((path)=>[
            path,
            searchFile(`${folder}/${path}`, window, (text)=>holds(path, text))
        ]));
}
function searchFile(place, window, holds) {
    const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(place, O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
    } catch (error) {
        const { code } = error;
        if (code === 'ELOOP') return 'symlink';
        return code === 'ENOENT' || code === 'ENOTDIR' ? 'gone' : 'found';
    }
    try {
        return readsOn(file, window, holds) ? 'found' : 'nothing';
    } catch (error) {
        return error.code === 'EISDIR' ? 'nothing' : 'found';
    } finally{
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function readsOn(file, window, holds) {
    for(let kept = 0;;){
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, window, kept, window.length - kept, null);
        const length = kept + read;
        if (holds(window.toString('latin1', 0, length))) return true;
        if (length < window.length) return false;
        window.copyWithin(0, length - overlap, length);
        kept = overlap;
    }
}




/***/ }),

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