"use strict";
exports.id = 5007;
exports.ids = [5007];
exports.modules = {

/***/ 5007:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCompanions: function() { return /* binding */ readCompanions; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


// read/companions.js
const maxCompanions = 500;
async function readCompanions(sources, wanted, { snapshot, readBefore, isTouched, ask }) {
    const { manifests, base } = sources;
    const standing = wanted.before.filter((path)=>!isTouched(path));
    const head = unknownTo(manifests, [
        ...wanted.now,
        ...standing
    ]);
    const before = base === null ? [] : unknownTo(base.manifests, wanted.before.filter(isTouched));
    await ask({
        head: head.filter(isInside),
        base: before.filter(isInside)
    });
    const now = await readEach(head, snapshot.read);
    const files = withCompanions(manifests, now);
    const problems = [
        ...(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cC)(now.unread),
        ...files.companions.length > maxCompanions ? [
            tooMany(files.companions.length)
        ] : []
    ];
    const known = {
        ...sources,
        manifests: files,
        problems: [
            ...sources.problems,
            ...problems
        ]
    };
    if (base === null || readBefore === null) return known;
    const past = await readEach(before, readBefore);
    const same = standing.flatMap((path)=>fileAt(files, path) ?? []);
    const gone = standing.filter((path)=>fileAt(files, path) === null);
    const stood = withCompanions(base.manifests, {
        files: [
            ...past.files,
            ...same
        ],
        absent: [
            ...past.absent,
            ...past.unread.map(({ path })=>path),
            ...gone
        ]
    });
    const unseen = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cC)(past.unread.filter((file)=>file.unseen));
    return {
        ...known,
        base: {
            ...base,
            manifests: stood
        },
        problems: [
            ...known.problems,
            ...unseen
        ]
    };
}
function unknownTo(files, paths) {
    return [
        ...new Set(paths)
    ].filter((path)=>fileAt(files, path) === null && !files.absent.includes(path));
}
function fileAt({ files, companions }, path) {
    return [
        ...files,
        ...companions
    ].find((file)=>file.path === path) ?? null;
}
async function readEach(paths, read) {
    const files = [];
    const absent = [];
    const unread = [];
    for (const path of paths){
        const file = isInside(path) ? await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cD)(path, read) : {
            kind: 'missing'
        };
        if (file.kind === 'text') files.push({
            path,
            text: file.text
        });
        else if (file.kind === 'missing') absent.push(path);
        else unread.push({
            path,
            why: file.why,
            unseen: file.unseen !== undefined
        });
    }
    return {
        files,
        absent,
        unread
    };
}
function isInside(path) {
    return !/^\/|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)/.test(path);
}
function withCompanions(known, read) {
    const { companions, absent } = known;
    const unread = (read.unread ?? []).map(({ path })=>path);
    const others = read.files.filter(({ path })=>fileAt(known, path) === null);
    return {
        ...known,
        companions: [
            ...companions,
            ...others
        ],
        absent: [
            ...new Set([
                ...absent,
                ...read.absent,
                ...unread
            ])
        ]
    };
}
function tooMany(count) {
    const found = `${count.toLocaleString('en')} files`;
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.I)(`The manifests are read together with ${found}, which is more than one run reads; say which manifests count in \`manifests\`.`, {
        found,
        expected: `at most ${maxCompanions} files`
    });
}




/***/ })

};
;