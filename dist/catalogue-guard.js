"use strict";
exports.id = 3775;
exports.ids = [3775];
exports.modules = {

/***/ 3775:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addedEntryNotices: function() { return /* binding */ addedEntryNotices; },
/* harmony export */   guardCatalogue: function() { return /* binding */ guardCatalogue; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


// resolve/catalogue/catalogue-guard.js
function guardCatalogue(base, changed) {
    return {
        find: (name)=>{
            const known = base.find(name);
            const proposed = changed.find(name);
            if (proposed === null) return known;
            if (known === null) return {
                ...proposed,
                versions: proposed.versions.map(asProposed)
            };
            return {
                ...known,
                versions: guardVersions(known, proposed),
                ranges: [
                    ...known.ranges ?? [],
                    ...proposed.ranges ?? []
                ],
                knownBad: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cB)([
                    ...known.knownBad,
                    ...proposed.knownBad
                ])
            };
        }
    };
}
function addedEntryNotices(base, plugins) {
    const added = plugins.filter(({ name, version, entry })=>version !== null && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cA)(entry, version) && !(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cA)(base.find(name), version));
    if (added.length === 0) return [];
    const names = added.map(({ name, version })=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(`${name}@${version?.version}`)).join(', ');
    const message = `This change adds catalogue entries that it is judged by: ${names}. Review them with it.`;
    return [
        {
            message,
            location: null
        }
    ];
}
function guardVersions(known, proposed) {
    const added = proposed.versions.filter(({ version })=>!(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cA)(known, version)).map(asProposed);
    const isAdded = (version)=>added.some((each)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aO)(each.version, version) === 0);
    return [
        ...known.versions.filter(({ version })=>!isAdded(version)),
        ...added
    ].sort((a, b)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aO)(a.version, b.version));
}
function asProposed(version) {
    return {
        ...version,
        proposed: true
    };
}




/***/ })

};
;