"use strict";
exports.id = 596;
exports.ids = [596];
exports.modules = {

3596:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  readBasePolicy: () => (readBasePolicy),
  readBaseSources: () => (readBaseSources)
});
var _catalogues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3199);
var _manifests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8203);
var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4051);



async function readBasePolicy(input, here, readBefore) {
    if ((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.S1)(input))
        return { ...here, notices: [] };
    const needed = input !== '' && isEmpty(here.policy);
    const read = await (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__.T4)(input, (path) => readBefore(path, _policy_js__WEBPACK_IMPORTED_MODULE_1__.LG), needed);
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
    const { manifests, problems } = await (0,_manifests_js__WEBPACK_IMPORTED_MODULE_2__.xt)(named, readBefore, true);
    const standing = async (address) => textOf(now.find(({ path }) => path === address));
    const catalogues = await (0,_catalogues_js__WEBPACK_IMPORTED_MODULE_0__.H)(catalog, { read: readBefore }, standing, true);
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