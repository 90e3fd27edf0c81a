"use strict";
exports.id = 4354;
exports.ids = [4354,4779];
exports.modules = {

/***/ 4354:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOtherTool: function() { return /* binding */ readOtherTool; }
/* harmony export */ });
/* harmony import */ var _coordinates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6533);
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2377);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1298);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7098);





// resolve/manifests/other-tools.js
const readOtherTool = (file, { marks })=>{
    const found = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__.o)();
    const text = withoutRemarks(file.text);
    const whole = {
        path: file.path,
        text
    };
    const wordAt = (start, end)=>(0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.p)(whole, start, end);
    for (const { 0: word, index } of text.matchAll(imageWord)){
        const image = wordAt(index, index + word.length);
        const core = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__.b)(image, marks);
        if (core === null) continue;
        if (/[:@]/.test(word.slice(word.lastIndexOf('/') + 1))) found.cores.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_3__.u)(core));
        else if (imageKey.test(lineBefore(text, index))) found.cores.push(core);
        else addInParts(image, index, text, wordAt, found);
    }
    const install = installPattern.exec(text);
    if (install === null || marks.finders.plugins.length > 0) return found;
    for (const { 0: word, index } of text.matchAll(coordinatesWord)){
        addPlugin(wordAt(index, index + word.length), found);
    }
    const { plugins, unreadableInstalls } = found;
    if (plugins.length + unreadableInstalls.length === 0) (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__.p)(found, wordAt(install.index, install.index + install[0].length), unknownLanguage);
    return found;
};
const imageWord = /(?:[\w.-]+(?::\d+)?\/|\$\{[\w.]+\}\/?)*[\w.-]+(?:[:@](?:[\w.-]|@|:|\$?\{\{?[^{}\n]*\}\}?)+)?/g;
const imageKey = /image["']?[ \t]*[=:][ \t]*["']?$|^[ \t]*FROM[ \t]+$/i;
const coordinatesWord = /(?<![\w./:-])[A-Za-z_][\w-]*(?:\.[\w-]+)+:[\w.-]+(?::(?:[\w.+-]|\$?\{\{?[^{}\n]*\}\}?|\$\w+)+)?/g;
const installPattern = /\bplugins?\b["',\s]{1,20}(?:-[^\n]{0,80}?)?\binstall\b|\bplugins["']?\s{0,5}[=:]\s{0,5}[[(]/;
const unknownLanguage = {
    why: 'only coordinates with a version are read in such a file',
    remedy: 'Write each plugin as group:artifact:version, or keep the list in plugins.txt.'
};
const notReplaced = {
    why: 'a variable in it has no known value here',
    remedy: 'Write the version out.'
};
function addPlugin(word, found) {
    const plugin = (0,_coordinates_js__WEBPACK_IMPORTED_MODULE_0__.r)(word) ?? (0,_coordinates_js__WEBPACK_IMPORTED_MODULE_0__.b)(word);
    if ((0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__.h)(word.text) || word.text.includes('{')) (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__.p)(found, word, notReplaced);
    else if (plugin !== null && !/^(?:https?|localhost)$/.test(word.text.split(':')[0] ?? '')) found.plugins.push(plugin);
}
const maxApart = 200;
function addInParts(name, index, text, wordAt, found) {
    const end = index + name.text.length;
    const behind = tagPattern.exec(text.slice(end, end + maxApart).split('}', 1)[0] ?? '');
    const tag = behind?.groups?.tag;
    if (behind === null || tag === undefined) return;
    const start = end + behind.index + behind[0].length - tag.length;
    const core = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__.a)(wordAt(start, start + tag.length));
    if (core !== null) found.cores.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_3__.u)(core));
}
const tagPattern = /(?:^|[\s,{"'_-])(?:tag|version)["']?\s*[=:]\s*["']?(?<tag>[^\s"',}]+)/i;
function lineBefore(text, index) {
    return text.slice(Math.max(text.lastIndexOf('\n', index - 1) + 1, index - 100), index);
}
function withoutRemarks(text) {
    return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, blank).replace(/^[ \t]*(?:#(?!!)|\/\/|;|--[ \t]|@?rem[ \t]).*$/gim, blank).replace(/(?<=[\s"',;)}\]])(?:#[ \t]|\/\/[ \t]).*$/gm, blank);
}
function blank(text) {
    return text.replaceAll(/[^\n]/g, ' ');
}




/***/ }),

/***/ 7098:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ readContainer; },
/* harmony export */   b: function() { return /* binding */ readRun; },
/* harmony export */   c: function() { return /* binding */ commandPart; },
/* harmony export */   r: function() { return /* binding */ readImage; },
/* harmony export */   t: function() { return /* binding */ together; },
/* harmony export */   u: function() { return /* binding */ unlessTemplate; }
/* harmony export */ });
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2377);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1298);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4779);
/* harmony import */ var _find_in_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4862);





// resolve/manifests/reading.js
function together(readings) {
    return {
        cores: oncePerPlace(readings.flatMap(({ cores = [] })=>cores)),
        plugins: oncePerPlace(readings.flatMap(({ plugins = [] })=>plugins)),
        images: oncePerPlace(readings.flatMap(({ images = [] })=>images)),
        floatingInstalls: oncePerPlace(readings.flatMap((each)=>each.floatingInstalls ?? [])),
        unreadableInstalls: oncePerPlace(readings.flatMap((each)=>each.unreadableInstalls ?? [])),
        problems: oncePerPlace(readings.flatMap(({ problems = [] })=>problems))
    };
}
function oncePerPlace(parts) {
    const known = new Map(parts.map((part)=>[
            JSON.stringify(part),
            part
        ]));
    return [
        ...known.values()
    ];
}
function readImage(image, { marks }) {
    const { cores, images } = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.k)((0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.e)(image, ()=>null), marks);
    return {
        cores: cores.map(unlessTemplate),
        images
    };
}
function unlessTemplate(core) {
    return core.text.includes('{{') ? {
        ...core,
        floats: true
    } : core;
}
const containerFolder = '/app';
function readContainer(parts, container) {
    const context = {
        ...container,
        folder: containerFolder,
        isPluginFolder: (path)=>/(?:^|\/)plugins\/?$/.test(path),
        build: ()=>({})
    };
    const written = parts.filter(({ texts })=>texts.length > 0);
    const words = written.flatMap(({ texts })=>texts);
    if (words.length === 0) return {};
    const isScript = /^-[a-z]*c$/.test(words.at(-2)?.text ?? '');
    if (isScript || written.every(({ isList })=>isList)) {
        const scripts = words.filter(({ text })=>/\s/.test(text.trim()));
        const asked = [
            (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.m)(words, context),
            ...scripts.map((word)=>(0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.l)(word, context))
        ];
        return together(asked);
    }
    return together(written.map(({ texts, isList })=>isList ? (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.m)(texts, context) : (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.l)(lines(texts), context)));
}
function commandPart(value) {
    return {
        texts: (0,_find_in_file_js__WEBPACK_IMPORTED_MODULE_3__.a)(value),
        isList: value?.kind === 'list'
    };
}
function readRun(script, lookUp, surroundings) {
    if (script.length === 0) return {};
    return (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.l)(lines(script), (0,_script_js__WEBPACK_IMPORTED_MODULE_2__.repositoryContext)(surroundings, '', lookUp));
}
function lines(texts) {
    const newline = (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.i)('\n');
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.j)(texts.flatMap((text)=>[
            text,
            newline
        ]));
}




/***/ }),

/***/ 4779:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readScript: function() { return /* binding */ readScript; },
/* harmony export */   repositoryContext: function() { return /* binding */ repositoryContext; }
/* harmony export */ });
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2377);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1298);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3535);




// resolve/manifests/script.js
const readScript = (file, surroundings)=>(0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.l)((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.p)(file, 0, file.text.length), repositoryContext(surroundings, (0,_core_js__WEBPACK_IMPORTED_MODULE_2__.cd)(file.path)));
const folderVariables = [
    'PWD',
    'CURDIR',
    'GITHUB_WORKSPACE',
    'CI_PROJECT_DIR'
];
function repositoryContext(surroundings, folder, lookUp = ()=>null) {
    const open = (path)=>{
        if (path === '' || path.startsWith('/') || path.startsWith('..')) return null;
        return surroundings.open(path);
    };
    const find = (path)=>{
        const isInside = folder !== '' && path.startsWith(`${folder}/`);
        return open(path) ?? (isInside ? open(path.slice(folder.length + 1)) : null);
    };
    return {
        surroundings,
        folder,
        lookUp: (name)=>lookUp(name) ?? (folderVariables.includes(name) ? here : null),
        fileAt: (path)=>wholeOf(find(path)),
        isPluginFolder: (path)=>/(?:^|\/)plugins\/?$/.test(path),
        build: (build)=>readBuild(build, find, surroundings)
    };
}
const here = (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.i)('.');
function wholeOf(file) {
    return file === null ? null : (0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.p)(file, 0, file.text.length);
}
function readBuild({ path, args, target, contextFolder }, find, surroundings) {
    const file = find((0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.j)('', path));
    if (file === null) return {
        images: [
            {
                text: path,
                location: null
            }
        ]
    };
    return (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.g)(file, surroundings, {
        args,
        target,
        contextFolder
    });
}




/***/ })

};
;