"use strict";
exports.id = 2994;
exports.ids = [2994];
exports.modules = {

/***/ 2994:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stepOf: function() { return /* binding */ stepOf; }
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);


// publish/step.js
const maxKey = 100;
const digestDigits = 16;
const keyInputs = [
    'manifests',
    'policy',
    'catalog',
    'releasing'
];
const judgedInputs = [
    'core-version',
    'plugin-versions',
    'current-core-version',
    'current-plugin-versions',
    ...keyInputs
];
function stepOf({ commentKey, inputs, variables, matrix }) {
    const { GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_ACTION, GITHUB_WORKFLOW_REF = '' } = variables;
    const names = [
        GITHUB_WORKFLOW,
        GITHUB_JOB,
        GITHUB_ACTION
    ].map((name)=>name ?? '');
    const [file = ''] = GITHUB_WORKFLOW_REF.split('@');
    const place = [
        ...names,
        file,
        matrix
    ];
    const digest = digestOf([
        ...place,
        ...judgedInputs.map((name)=>inputs[name])
    ]);
    if (commentKey !== '') {
        return {
            key: bounded(commentKey),
            given: true,
            oneOfSeveral: true,
            digest
        };
    }
    const leg = legOf(matrix);
    const words = [
        ...names,
        ...leg
    ].filter((word)=>word !== '').join('/');
    const made = digestOf([
        ...place,
        ...keyInputs.map((name)=>inputs[name])
    ]);
    return {
        key: withDigest(words, made),
        given: false,
        oneOfSeveral: leg.length > 0,
        digest
    };
}
function legOf(matrix) {
    try {
        const leg = JSON.parse(matrix);
        if (typeof leg !== 'object' || leg === null) return [];
        return Object.values(leg).map((value)=>typeof value === 'object' ? JSON.stringify(value) : String(value));
    } catch  {
        return [];
    }
}
function bounded(key) {
    return key.length <= maxKey ? key : withDigest(key, digestOf([
        key
    ]));
}
function withDigest(words, digest) {
    return `${words.slice(0, maxKey - digestDigits - 1)}-${digest}`;
}
function digestOf(texts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(texts));
    return hash.digest('hex').slice(0, digestDigits);
}




/***/ })

};
;