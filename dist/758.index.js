"use strict";
exports.id = 758;
exports.ids = [758];
exports.modules = {

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

2377:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readDockerfile: () => (readDockerfile)
});
var dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8390);
var _install_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9210);
var _passage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1298);




// resolve/manifests/dockerfile-scopes.js
const mostExpanded = 1_000_000;
function emptyScopes() {
    const globals = new Map();
    let here = globals;
    let left = mostExpanded;
    const valuesIn = (scope) => (name) => {
        const value = scope.get(name);
        if (value === undefined || value.text.length > left)
            return null;
        left -= value.text.length;
        return value;
    };
    const expandHere = (passage) => (0,_install_command_js__WEBPACK_IMPORTED_MODULE_1__.e)(passage, valuesIn(here));
    return {
        enterStage: () => {
            here = new Map();
        },
        define: (name, value) => {
            const known = value === null ? globals.get(name) : expandHere(value);
            if (known !== undefined)
                here.set(name, known);
        },
        expandGlobal: (passage) => (0,_install_command_js__WEBPACK_IMPORTED_MODULE_1__.e)(passage, valuesIn(globals)),
        expandHere,
    };
}

// resolve/manifests/dockerfile.js
function readDockerfile(file, { marks }) {
    const cores = [];
    const installs = [];
    const locate = (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.l)(file);
    const passageOf = passagesOf(file.text);
    const scopes = emptyScopes();
    for (const instruction of instructionsIn(file.text)) {
        if (instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.From) {
            scopes.enterStage();
            const image = scopes.expandGlobal(passageOf(instruction.getImageRange()));
            const core = (0,_install_command_js__WEBPACK_IMPORTED_MODULE_1__.c)(image, marks.images, locate);
            if (core !== null)
                cores.push(core);
        }
        else if (instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Arg || instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Env) {
            for (const property of instruction.getProperties()) {
                scopes.define(property.getName(), valueFrom(property, passageOf));
            }
        }
        else if (isCommand(instruction)) {
            const command = scopes.expandHere(commandOf(instruction, passageOf));
            installs.push((0,_install_command_js__WEBPACK_IMPORTED_MODULE_1__.r)(command, locate));
        }
    }
    return {
        cores,
        plugins: installs.flatMap(({ plugins }) => plugins),
        problems: installs.flatMap(({ problems }) => problems),
    };
}
function instructionsIn(text) {
    return dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.DockerfileParser.parse(`${text}\n`).getInstructions();
}
function passagesOf(text) {
    const starts = (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.b)(text);
    const offsetOf = ({ line, character }) => (starts[line] ?? 0) + character;
    return (range) => range === null
        ? (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.p)('', 0, 0)
        : (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.p)(text, offsetOf(range.start), offsetOf(range.end));
}
function valueFrom(property, passageOf) {
    const range = property.getValueRange();
    if (range === null)
        return null;
    const value = passageOf(range);
    const [quote = ''] = /^["']/.exec(value.text) ?? [];
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.a)(value, quote.length, /["']$/.test(value.text) ? -1 : undefined);
}
function isCommand(instruction) {
    return [dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Run, dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Cmd, dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Entrypoint].some((kind) => instruction instanceof kind);
}
function commandOf(instruction, passageOf) {
    if (instruction instanceof dockerfile_ast__WEBPACK_IMPORTED_MODULE_0__.Run && instruction.getHeredocs().length > 0) {
        return passageOf(instruction.getRange());
    }
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.s)(instruction.getArguments().map((each) => passageOf(each.getRange())));
}




}),

9210:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  a: () => (coreOfTag),
  c: () => (coreOfImage),
  e: () => (expand),
  r: () => (readInstalls)
});
var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6115);
var _passage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1298);
var _coordinates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6533);




// resolve/manifests/variables.js
const variablePattern = /\$(?:(?<bare>[A-Za-z_]\w*)|\{(?<braced>[A-Za-z_]\w*)(?:(?<operator>:?-)(?<fallback>[^{}]*))?\})/dg;
function expand(passage, lookUp) {
    if (!hasVariable(passage.text))
        return passage;
    const parts = [];
    let end = 0;
    for (const match of passage.text.matchAll(variablePattern)) {
        parts.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(passage, end, match.index));
        end = match.index + match[0].length;
        parts.push(replacement(passage, match, lookUp) ?? (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(passage, match.index, end));
    }
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.j)([...parts, (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(passage, end)]);
}
function hasVariable(text) {
    return text.includes('$');
}
function replacement(passage, match, lookUp) {
    const { bare, braced, operator } = match.groups ?? {};
    const value = lookUp(bare ?? braced ?? '');
    if (value !== null && !(operator === ':-' && value.text === ''))
        return value;
    const fallback = match.indices?.groups?.fallback;
    return fallback === undefined ? null : (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(passage, ...fallback);
}

// resolve/manifests/image.js
const flavourPattern = /(?:-(?:no-plugins|slim|full))+$/i;
const movingTagPattern = /^v?\d+(?:\.\d+)?$|-lts$/i;
function coreOfImage(image, names, locate) {
    for (const name of names) {
        const end = endOfName(image.text, name);
        if (end !== null)
            return coreOfReference(image, end, locate);
    }
    return null;
}
function coreOfTag(tag, locate) {
    const version = tag.text.length > _core_js__WEBPACK_IMPORTED_MODULE_0__.aT ? tag : (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(tag, 0, endOfVersion(tag.text));
    const { text } = version;
    const moves = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ae)(text) || movingTagPattern.test(text) || hasVariable(text);
    return { text, location: locate(version), floats: moves };
}
function endOfName(reference, name) {
    const start = reference.startsWith(name) ? 0 : reference.lastIndexOf(`/${name}`) + 1;
    const end = start + name.length;
    if (!reference.startsWith(name, start))
        return null;
    if (end < reference.length && !':@'.includes(reference.charAt(end)))
        return null;
    return start === 0 || isRegistry(reference.slice(0, start)) ? end : null;
}
function isRegistry(prefix) {
    const [host = ''] = prefix.split('/', 1);
    return host === 'localhost' || /[.:]/.test(host) || hasVariable(host);
}
function coreOfReference(image, end, locate) {
    const at = image.text.indexOf('@', end);
    const tag = (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(image, end + 1, at === -1 ? undefined : at);
    if (image.text.charAt(end) === ':' && tag.text !== '')
        return coreOfTag(tag, locate);
    if (at === -1)
        return { text: 'latest', location: locate(image), floats: true };
    const digest = (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(image, at + 1);
    return { text: digest.text, location: locate(digest), floats: true };
}
function endOfVersion(tag) {
    return flavourPattern.exec(tag)?.index ?? tag.length;
}

// resolve/manifests/install-command.js
const tokenPattern = /(?<skipped>\\\r?\n|(?<=^|[\s;])#.*)|(?<end>[;&|\n])|(?<word>[^\s"'\\,;&|()[\]]+)/g;
const unversionedPattern = /^[A-Za-z][\w-]*\.[\w.-]+:[A-Za-z][\w.-]*:?$/;
function readInstalls(command, locate) {
    const plugins = [];
    const problems = [];
    for (const word of installedWords(command)) {
        const plugin = (0,_coordinates_js__WEBPACK_IMPORTED_MODULE_2__.r)(word, locate);
        if (plugin !== null)
            plugins.push(plugin);
        else if (hasVariable(word.text))
            problems.push(unknownValue(word, locate));
        else if (unversionedPattern.test(word.text))
            problems.push(unversioned(word, locate));
    }
    return { plugins, problems };
}
function installedWords(command) {
    const words = [];
    let installing = false;
    let previous = '';
    for (const { index, groups } of command.text.matchAll(tokenPattern)) {
        if (groups?.skipped !== undefined)
            continue;
        const word = groups?.word ?? '';
        if (groups?.end !== undefined)
            installing = false;
        else if (installing && !word.startsWith('-')) {
            words.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.a)(command, index, index + word.length));
        }
        else if (previous === 'plugins' && word === 'install')
            installing = true;
        previous = word;
    }
    return words;
}
function unknownValue(word, locate) {
    const text = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(word.text);
    return {
        message: `${text} stands for plugins to install, but has no value in this file; give it a default, or write the plugins out.`,
        found: text,
        expected: 'group:artifact:version, or a variable with a default',
        location: locate(word),
    };
}
function unversioned(word, locate) {
    const text = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.s)(word.text);
    return {
        message: `${text} names a plugin without a version; write ${text.replace(/:$/, '')}:1.0.0 with the version that is meant.`,
        found: text,
        expected: 'group:artifact:version',
        location: locate(word),
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