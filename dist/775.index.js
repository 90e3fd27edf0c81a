"use strict";
exports.id = 775;
exports.ids = [775];
exports.modules = {

3775:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  addedEntryNotices: () => (addedEntryNotices),
  guardCatalogue: () => (guardCatalogue)
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6115);


// resolve/catalogue-guard.js
function guardCatalogue(base, changed) {
    return {
        find: (name) => {
            const known = base.find(name);
            const proposed = changed.find(name);
            if (known === null || proposed === null)
                return known ?? proposed;
            return {
                ...known,
                versions: guardVersions(known, proposed),
                knownBad: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.b2)([...known.knownBad, ...proposed.knownBad]),
            };
        },
    };
}
function addedEntryNotices(base, plugins) {
    const added = plugins.filter(({ name, version, entry }) => version !== null && declares(entry, version) && !declares(base.find(name), version));
    if (added.length === 0)
        return [];
    const names = added.map(({ name, version }) => (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(`${name}@${version?.version}`)).join(', ');
    const message = `This change adds catalogue entries that it is judged by: ${names}. Review them with it.`;
    return [{ message, location: null }];
}
function guardVersions(known, proposed) {
    const added = proposed.versions.filter(({ version }) => !declares(known, version));
    const isAdded = (version) => added.some((each) => (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aq)(each.version, version) === 0);
    return [...known.versions.filter(({ version }) => !isAdded(version)), ...added].sort((a, b) => (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aq)(a.version, b.version));
}
function declares(entry, version) {
    return (entry?.versions ?? []).some((each) => each.requirement !== null && (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aq)(each.version, version) === 0);
}




})

};
;