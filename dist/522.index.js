"use strict";
exports.id = 522;
exports.ids = [522];
exports.modules = {

4522:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  baselineAt: () => (baselineAt)
});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);




// outside/git.js
const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
async function baselineAt(folder, ref, standing) {
    const commit = await commitOf(folder, ref);
    if (commit === null)
        return null;
    const prefix = (await git(folder, ['rev-parse', '--show-prefix']))?.trimEnd() ?? '';
    return {
        read: (path, mostBytes) => {
            const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            const inside = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(prefix, way);
            return /^\.\.(?:\/|$)/.test(inside)
                ? standing.read(path, mostBytes)
                : readBlob(folder, { commit, ref, path: inside }, mostBytes);
        },
    };
}
async function commitOf(folder, ref) {
    const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    return (await git(folder, words))?.trim() ?? null;
}
async function readBlob(folder, { commit, ref, path }, mostBytes) {
    const object = `${commit}:${path}`;
    const size = await git(folder, ['cat-file', '-s', object]);
    if (size === null)
        return { kind: 'missing' };
    if (Number(size) > mostBytes) {
        return { kind: 'refused', why: `it has more than the ${mostBytes} bytes allowed` };
    }
    const text = await git(folder, ['cat-file', 'blob', object], mostBytes);
    return text === null
        ? { kind: 'refused', why: `in ${ref} it is no file` }
        : { kind: 'text', text };
}
async function git(folder, words, mostBytes = 1000) {
    const options = { cwd: folder, maxBuffer: mostBytes + 1 };
    const ended = await run('git', words, options).catch(() => null);
    return ended === null ? null : ended.stdout;
}




})

};
;