"use strict";
exports.id = 905;
exports.ids = [905];
exports.modules = {

2905:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  readBasePolicy: () => (readBasePolicy),
  readBaseSources: () => (readBaseSources)
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6115);


// read/base.js
async function readBasePolicy(input, here, readBefore) {
    if ((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aQ)(input))
        return { ...here, notices: [] };
    const needed = input !== '' && isEmpty(here.policy);
    const read = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.al)(input, (path) => readBefore(path, _core_js__WEBPACK_IMPORTED_MODULE_0__.ao), needed);
    const unseen = read.problems.length > 0 && isEmpty(read.policy);
    return unseen && here.policy.kind === 'preset'
        ? { ...here, notices: [defaultJudges(read.problems)] }
        : { ...read, notices: [] };
}
function isEmpty(policy) {
    return policy.kind === 'files' && policy.files.length === 0;
}
function defaultJudges([problem]) {
    const message = `No policy of the base could be seen, so the default judges: ${problem?.message}`;
    return { message, location: null };
}
async function readBaseSources(catalog, named, now, readBefore) {
    const { manifests, problems } = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aB)(named, readBefore, true);
    const standing = async (address) => textOf(now.find(({ path }) => path === address));
    const catalogues = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.an)(catalog, { read: readBefore }, standing, true);
    return {
        base: { manifests, catalogues: catalogues.catalogues },
        problems: [...problems, ...catalogues.problems],
    };
}
function textOf(source) {
    return source === undefined ? { kind: 'missing' } : { kind: 'text', text: source.text };
}




})

};
;