"use strict";
exports.id = 4779;
exports.ids = [4779];
exports.modules = {

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