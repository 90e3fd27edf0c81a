"use strict";
exports.id = 479;
exports.ids = [479];
exports.modules = {

/***/ 479:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFound: function() { return /* binding */ readFound; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _find_in_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4862);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1298);




// resolve/manifests/find.js
async function readFound(file, surroundings, readFormat, called) {
    const own = await readOwn(file, surroundings);
    if (own !== null) return own;
    const around = await withLists(surroundings);
    const finders = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_1__.f)(file.path, surroundings.marks);
    if (finders === null) return readFormat(around);
    const tree = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_1__.d)(finders) ? await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7615)]).then(__webpack_require__.bind(__webpack_require__, 7615))).treeOf(file) : null;
    const found = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_1__.r)(file, finders, ()=>tree);
    const rest = called === null ? {} : await readFormat({
        ...around,
        isFound: true
    });
    const problems = [
        ...found.problems ?? [],
        ...rest.problems ?? []
    ];
    return {
        ...rest,
        readAs: rest.readAs ?? called ?? 'a file that the policy finds versions in',
        cores: firstAtEachPlace([
            ...found.cores ?? [],
            ...rest.cores ?? []
        ]),
        plugins: firstAtEachPlace([
            ...found.plugins ?? [],
            ...rest.plugins ?? []
        ]),
        unreadableInstalls: [
            ...found.unreadableInstalls ?? [],
            ...rest.unreadableInstalls ?? []
        ],
        problems: [
            ...new Map(problems.map((each)=>[
                    JSON.stringify(each),
                    each
                ])).values()
        ]
    };
}
async function readOwn(file, { marks, open }) {
    for (const finder of marks.finders.own){
        if (!(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cL)(file.path, finder)) continue;
        const valueAt = async ({ in: path, at })=>{
            const other = path === finder.name.in ? file : open(path);
            const tree = other === null ? null : await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7615)]).then(__webpack_require__.bind(__webpack_require__, 7615))).treeOf(other);
            return (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_1__.a)((0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_1__.n)(tree?.roots[0] ?? null, at)[0] ?? null);
        };
        const name = await valueAt(finder.name);
        const version = await valueAt(finder.version);
        const requires = await valueAt(finder.requires);
        if (name === null || version === null || requires === null) continue;
        const plugin = {
            name: name.text,
            version: version.text,
            requirement: requires.text,
            location: (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.b)(version),
            requirementLocation: (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.b)(requires)
        };
        return {
            plugins: [
                plugin
            ],
            release: 'plugin',
            readAs: "a plugin's own declaration"
        };
    }
    return null;
}
function firstAtEachPlace(all) {
    const places = new Set();
    return all.filter(({ location })=>{
        if (location === null) return true;
        const place = JSON.stringify(location);
        const isFirst = !places.has(place);
        places.add(place);
        return isFirst;
    });
}
async function withLists(surroundings) {
    const { marks } = surroundings;
    const hasLists = marks.finders.plugins.some((finder)=>finder.kind === 'command' && [
            ...finder.options.values()
        ].includes('list'));
    if (!hasLists) return surroundings;
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(1084), __webpack_require__.e(4758), __webpack_require__.e(6211), __webpack_require__.e(5587), __webpack_require__.e(6391)]).then(__webpack_require__.bind(__webpack_require__, 5587));
    const treeOf = (file)=>parseYaml((0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.p)(file, 0, file.text.length));
    const readList = (file)=>{
        const finders = (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_1__.f)(file.path, marks);
        return finders === null ? null : (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_1__.r)(file, finders, treeOf);
    };
    return {
        ...surroundings,
        readList
    };
}




/***/ })

};
;