"use strict";
exports.id = 1876;
exports.ids = [1876,4779];
exports.modules = {

/***/ 1876:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMakefile: function() { return /* binding */ readMakefile; }
/* harmony export */ });
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1298);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3535);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4779);
/* harmony import */ var _dockerfile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2377);





// resolve/manifests/makefile.js
const maxNesting = 20;
const maxExpanded = 200_000;
const readMakefile = (file, surroundings)=>{
    const found = (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.o)();
    const make = emptyMake();
    const recipes = [];
    for (const line of logicalLines((0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.p)(file, 0, file.text.length), (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.l)(file))){
        if (line.text.startsWith('\t')) recipes.push(line);
        else readLine(line, make, recipes);
    }
    const context = (0,_script_js__WEBPACK_IMPORTED_MODULE_2__.repositoryContext)(surroundings, (0,_core_js__WEBPACK_IMPORTED_MODULE_1__.cP)(file.path), (name)=>{
        const value = make.exported.has(name) ? make.values.get(name) : undefined;
        return value === undefined || value === null ? null : valueIn(make, name, 0);
    });
    for (const recipe of recipes){
        const start = recipe.text.search(/[^\s@+-]/);
        if (start === -1) continue;
        (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.n)(found, (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_3__.a)(expandMake((0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.a)(recipe, start), make), context));
    }
    return found;
};
function emptyMake() {
    return {
        values: new Map(),
        exported: new Set(),
        depth: 0,
        isDefining: false,
        left: maxExpanded
    };
}
function logicalLines(text, starts) {
    const lines = [];
    const parts = [];
    for (const [index, start] of starts.entries()){
        const next = starts[index + 1] ?? text.text.length + 1;
        const line = (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.a)(text, start, next - (text.text.charAt(next - 2) === '\r' ? 2 : 1));
        const goesOn = /(?<!\\)(?:\\\\)*\\$/.test(line.text.slice(-50));
        parts.push(goesOn ? (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.a)(line, 0, -1) : line);
        if (goesOn) parts.push(blank);
        else lines.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.j)(parts.splice(0)));
    }
    if (parts.length > 0) lines.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.j)(parts));
    return lines;
}
const blank = (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.i)(' ');
const assignmentPattern = /^ *(?<words>(?:(?:export|override|private|unexport) +){0,4})(?<name>[\w.-]+)[ \t]*(?<operator>::?:?=|\?=|\+=|!=|=)[ \t]*/;
const conditionPattern = /^[ \t]*(?<word>ifn?eq|ifn?def|else|endif|define|endef)\b/;
function readLine(line, make, recipes) {
    const word = conditionPattern.exec(line.text)?.groups?.word;
    if (word === 'define' || word === 'endef') make.isDefining = word === 'define';
    if (make.isDefining) return;
    if (word?.startsWith('if')) make.depth += 1;
    if (word === 'endif') make.depth = Math.max(0, make.depth - 1);
    if (word !== undefined) return;
    const match = assignmentPattern.exec(line.text);
    const { words = '', name, operator = '' } = match?.groups ?? {};
    if (match === null || name === undefined) {
        readRule(line, make);
        const rule = rulePattern.exec(line.text);
        if (rule !== null) recipes.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.a)(line, rule[0].length));
        return;
    }
    setVariable(make, name, operator, withoutRemark((0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.a)(line, match[0].length)));
    if (words.includes('export')) make.exported.add(name);
}
const rulePattern = /^[^\s:=#][^:=#;]*::?(?!=)[^=;#]*;/;
function readRule(line, make) {
    const exported = /^ *export +(?<names>[\w .-]+)$/.exec(line.text)?.groups?.names;
    for (const name of exported?.split(/ +/) ?? [])make.exported.add(name);
    const name = /^[^:=#]+:[ \t]*(?<name>[\w.-]+)[ \t]*[:?+]?=/.exec(line.text)?.groups?.name;
    if (name !== undefined) make.values.set(name, null);
}
function setVariable(make, name, operator, value) {
    const { values, depth } = make;
    const known = values.get(name);
    if (operator === '?=' && known !== undefined) return;
    if (operator === '!=' || depth > 0 && known !== undefined) values.set(name, null);
    else if (operator === '+=' && known !== undefined) {
        known?.push(blank, value);
    } else values.set(name, [
        value
    ]);
}
function withoutRemark(value) {
    const remark = value.text.search(/(?<!\\)#/);
    const text = remark === -1 ? value : (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.a)(value, 0, remark);
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.a)(text, 0, text.text.trimEnd().length);
}
const referencePattern = /\$(?:(?<dollar>\$)|\((?<round>[\w.-]+)\)|\{(?<curly>[\w.-]+)\}|\(shell +(?<command>[^()]*)\)|(?<one>\w))/dg;
function expandMake(text, make, depth = 0) {
    if (!text.text.includes('$')) return text;
    const parts = [];
    let end = 0;
    for (const match of text.text.matchAll(referencePattern)){
        const { dollar, round, curly, one } = match.groups ?? {};
        const written = (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.a)(text, match.index, match.index + match[0].length);
        const command = match.indices?.groups?.command;
        parts.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.a)(text, end, match.index));
        end = match.index + match[0].length;
        if (dollar !== undefined) parts.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.a)(written, 1));
        else if (command !== undefined) {
            parts.push((0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.i)('$('), (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.a)(text, ...command), (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.i)(')'));
        } else parts.push(valueIn(make, round ?? curly ?? one ?? '', depth) ?? withoutValue(written));
    }
    return (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.j)([
        ...parts,
        (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.a)(text, end)
    ]);
}
function valueIn(make, name, depth) {
    const parts = make.values.get(name) ?? null;
    if (parts === null || depth >= maxNesting || make.left <= 0) return null;
    const value = (0,_passage_js__WEBPACK_IMPORTED_MODULE_0__.j)(parts);
    make.left -= value.text.length + parts.length;
    return make.left < 0 ? null : expandMake(value, make, depth + 1);
}
function withoutValue(written) {
    const name = /^\$\((?<name>[\w.-]+)\)$/.exec(written.text)?.groups?.name;
    return name === undefined ? written : {
        text: `\${${name}}`,
        pieces: written.pieces
    };
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
const readScript = (file, surroundings)=>(0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.a)((0,_passage_js__WEBPACK_IMPORTED_MODULE_1__.p)(file, 0, file.text.length), repositoryContext(surroundings, (0,_core_js__WEBPACK_IMPORTED_MODULE_2__.cP)(file.path)));
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
    const file = find((0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.k)('', path));
    if (file === null) return {
        images: [
            {
                text: path,
                location: null
            }
        ]
    };
    return (0,_dockerfile_js__WEBPACK_IMPORTED_MODULE_0__.m)(file, surroundings, {
        args,
        target,
        contextFolder
    });
}




/***/ })

};
;