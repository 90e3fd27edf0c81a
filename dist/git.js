"use strict";
exports.id = 4522;
exports.ids = [4522,9160];
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




/***/ }),

/***/ 4522:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineAt: function() { return /* binding */ baselineAt; }
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3535);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9160);






// outside/git.js
const maxWait = 60_000;
const maxLine = 10_000;
async function baselineAt(folder, ref, standing) {
    const root = await git(folder, [
        'rev-parse',
        '--show-toplevel'
    ]);
    if (root.text === null) return {
        why: `git could not look: ${root.why}`
    };
    const commit = await commitOf(folder, ref);
    if (commit.text === null) return {
        why: commit.why
    };
    const repository = {
        folder,
        root: root.text.trimEnd(),
        commit: commit.text.trim()
    };
    return {
        read: (path, maxBytes)=>{
            const inside = pathInside(repository.root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path));
            return inside === null ? standing.read(path, maxBytes) : readBlob(repository, {
                ref,
                path: inside
            }, maxBytes);
        },
        changes: ()=>(0,_git_files_js__WEBPACK_IMPORTED_MODULE_4__/* .gitChanges */ .IF)(folder, repository.commit)
    };
}
async function commitOf(folder, ref) {
    const words = [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${ref}^{commit}`
    ];
    const said = await git(folder, words);
    if (said.text !== null) return said;
    const shallow = await git(folder, [
        'rev-parse',
        '--is-shallow-repository'
    ]);
    const hint = shallow.text?.trim() === 'true' ? '; the clone is shallow, so fetch its history first (`fetch-depth: 0` of actions/checkout, or `git fetch --unshallow`)' : '';
    return {
        text: null,
        why: `git knows no such commit in this folder${hint}`
    };
}
function pathInside(root, place) {
    const top = realPathOf(root) ?? root;
    for (const ancestor of ancestorsOf(place)){
        const real = realPathOf(ancestor);
        if (real === null) return null;
        const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, real);
        if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way)) continue;
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(way, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(ancestor, place)).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    }
    return null;
}
function ancestorsOf(place) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place);
    return above === place ? [
        place
    ] : [
        ...ancestorsOf(above),
        place
    ];
}
function realPathOf(place) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(place);
    } catch  {
        return null;
    }
}
async function readBlob(repository, { ref, path }, maxBytes) {
    const { folder, commit } = repository;
    if (path.includes('\n')) return refuse('its name has a line break');
    const check = [
        'cat-file',
        '--batch-check',
        '--follow-symlinks'
    ];
    const checked = await git(folder, check, maxLine, `${commit}:${path}\n`);
    if (checked.text === null) return unseen(checked.why);
    const found = /^(?<object>[0-9a-f]{40,64}) (?<kind>\w+) (?<size>\d+)$/m.exec(checked.text)?.groups;
    if (found === undefined) return whyNone(repository, {
        ref,
        path
    }, checked.text);
    if (found.kind !== 'blob') return refuse(`in ${ref} it is not a file`);
    if (Number(found.size) > maxBytes) {
        return refuse(`it has ${found.size} bytes, more than the ${maxBytes} allowed`);
    }
    const content = await git(folder, [
        'cat-file',
        'blob',
        found.object ?? ''
    ], maxBytes);
    return content.text === null ? unseen(content.why) : {
        kind: 'text',
        text: content.text
    };
}
async function whyNone({ folder, commit }, { ref, path }, said) {
    if (/^(?:symlink|loop) /.test(said)) return refuse(`in ${ref} it is a link that leads nowhere inside`);
    if (/^(?:dangling|notdir) /.test(said)) return {
        kind: 'missing'
    };
    const listed = await git(folder, [
        '--literal-pathspecs',
        'ls-tree',
        '-z',
        '--full-tree',
        commit,
        '--',
        path
    ], maxLine);
    if (listed.text === null) return unseen(listed.why);
    return listed.text === '' ? {
        kind: 'missing'
    } : unseen('an object of the repository is lost');
}
function refuse(why) {
    return {
        kind: 'refused',
        why
    };
}
function unseen(why) {
    return {
        kind: 'refused',
        why: `git could not read it: ${why}`,
        unseen: 'failed'
    };
}
function git(folder, words, maxBytes = maxLine, input = '') {
    const options = {
        cwd: folder,
        maxBuffer: maxBytes + 1,
        timeout: maxWait
    };
    return new Promise((answer)=>{
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', words, options, (error, stdout, stderr)=>answer(error === null ? {
                text: stdout
            } : {
                text: null,
                why: whyFailed(error, stderr)
            }));
        child.stdin?.on('error', ()=>{});
        child.stdin?.end(input);
    });
}
function whyFailed(error, stderr) {
    if (error.code === 'ENOENT') return 'there is no program git';
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'it printed too much';
    if (error.killed) return `it took more than ${maxWait / 1000} seconds`;
    const [first = ''] = stderr.split('\n').filter((line)=>line.trim() !== '');
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_3__.$)(first.replace(/^(?:fatal|error): /, '').replace(/[.:]$/, '')) || 'it does not say why';
}




/***/ })

};
;