"use strict";
exports.id = 695;
exports.ids = [695];
exports.modules = {

1298:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (partOf),
  b: () => (lineStartsOf),
  j: () => (joined),
  l: () => (locatorOf),
  p: () => (passageIn),
  s: () => (spaced)
});
// resolve/manifests/passage.js
function passageIn(text, start, end) {
    const part = text.slice(start, end);
    return { text: part, offsets: Array.from({ length: part.length }, (_, index) => start + index) };
}
function partOf(passage, start, end) {
    return { text: passage.text.slice(start, end), offsets: passage.offsets.slice(start, end) };
}
function joined(passages) {
    return {
        text: passages.map(({ text }) => text).join(''),
        offsets: passages.flatMap(({ offsets }) => offsets),
    };
}
function spaced(passages) {
    return joined(passages.flatMap((passage, index) => (index === 0 ? [passage] : [space, passage])));
}
function locatorOf({ path, text }) {
    const starts = lineStartsOf(text);
    return ({ offsets }) => {
        const { start, length } = longestRun(offsets);
        const index = lastAtOrBelow(starts, start);
        const column = start - (starts[index] ?? 0) + 1;
        return { path, line: index + 1, column, endColumn: column + length };
    };
}
function lineStartsOf(text) {
    return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
const space = { text: ' ', offsets: [Number.NaN] };
function longestRun(offsets) {
    let longest = { start: offsets[0] ?? 0, length: 0 };
    let begin = 0;
    for (const [index, offset] of offsets.entries()) {
        if (offsets[index + 1] === offset + 1)
            continue;
        const length = index + 1 - begin;
        if (length > longest.length)
            longest = { start: offsets[begin] ?? 0, length };
        begin = index + 1;
    }
    return longest;
}
function lastAtOrBelow(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}




}),

5695:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readPlainList: () => (readPlainList)
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6115);
var _passage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1298);



// resolve/manifests/plain-list.js
const remarkPattern = /(?<=^|\s)#.*/gm;
const readPlainList = (file) => {
    const locate = (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.l)(file);
    const text = file.text.replace(remarkPattern, (remark) => ' '.repeat(remark.length));
    return (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aV)(file.path, text, (start, end) => locate((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.p)(text, start, end)));
};




})

};
;