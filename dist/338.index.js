"use strict";
exports.id = 338;
exports.ids = [338];
exports.modules = {

8338:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readCoordinatesList: () => (readCoordinatesList)
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6115);
var _coordinates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6533);
var _passage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1298);




// resolve/manifests/coordinates-list.js
const readCoordinatesList = (file) => {
    const locate = (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.l)(file);
    const plugins = [];
    const problems = [];
    for (const { 0: written, index } of file.text.matchAll(/[^\n]+/g)) {
        const entry = written.replace(/^[\s#]+/, '');
        if (entry === '')
            continue;
        const start = index + written.length - entry.length;
        const line = (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.p)(file.text, start, start + entry.trimEnd().length);
        const plugin = (0,_coordinates_js__WEBPACK_IMPORTED_MODULE_1__.r)(line, locate);
        const marked = written.trimStart().startsWith('#');
        const remark = marked && (plugin === null || !namesVersion(plugin));
        if (plugin !== null && !remark)
            plugins.push(plugin);
        else if (!remark)
            problems.push(unreadable(line, locate));
    }
    return { plugins, problems };
};
function namesVersion({ version }) {
    return /^v?\d/.test(version) || (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ae)(version);
}
function unreadable(line, locate) {
    return {
        message: `This line names no plugin: "${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(line.text)}"; write group:artifact:version, with a repository before it if need be.`,
        found: (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(line.text),
        expected: 'group:artifact:version or repository:group:artifact:version',
        location: locate(line),
    };
}




}),

6533:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  r: () => (readCoordinates)
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6115);
var _passage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1298);



// resolve/manifests/coordinates.js
const coordinatesPattern = /^(?:[\w.-]+:)?[\w.-]+:(?<name>[\w.-]+):(?<version>[^\s:]+)$/d;
function readCoordinates(text, locate) {
    const match = coordinatesPattern.exec(text.text);
    const name = match?.groups?.name;
    const place = match?.indices?.groups?.version;
    if (name === undefined || name.length > _core_js__WEBPACK_IMPORTED_MODULE_0__.aW || place === undefined)
        return null;
    const version = (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, ...place);
    return {
        name,
        version: version.text,
        requirement: null,
        location: locate(version),
        requirementLocation: null,
    };
}




}),

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




})

};
;