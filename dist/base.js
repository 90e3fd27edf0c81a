"use strict";
exports.id = 2905;
exports.ids = [2905];
exports.modules = {

/***/ 2905:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseCatalogues: function() { return /* binding */ readBaseCatalogues; },
/* harmony export */   readBasePolicy: function() { return /* binding */ readBasePolicy; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


// read/base.js
async function readBasePolicy(input, here, readBefore) {
    if ((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.cE)(input)) return judging(here);
    const needed = input !== '' && here.trouble === 'missing';
    const before = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aw)(input, (path)=>readBefore(path, _core_js__WEBPACK_IMPORTED_MODULE_0__.az), needed);
    if (isSame(before.policy, here.policy) || before.trouble === 'failed') return judging(before);
    if (before.trouble === 'denied') {
        return here.policy.kind !== 'files' ? unseen(here, before) : judging(before);
    }
    const wrongHere = here.trouble === 'missing' ? [] : await faultsOf(here);
    if (wrongHere.length > 0) return {
        ...judging(before),
        problems: wrongHere
    };
    const [fault] = await faultsOf(before);
    if (fault !== undefined && here.trouble === 'missing') return judging(here);
    return fault === undefined ? {
        ...judging(before),
        proposed: {
            ...here,
            change: 'edits'
        }
    } : repaired(here, fault);
}
function judging(policy) {
    return {
        ...policy,
        notices: [],
        reason: null,
        proposed: null
    };
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
async function faultsOf({ policy, problems }) {
    if (problems.length > 0 || policy.kind !== 'files') return problems;
    const { resolvePolicy } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(1084), __webpack_require__.e(4758), __webpack_require__.e(4862), __webpack_require__.e(6211), __webpack_require__.e(5587), __webpack_require__.e(8772)]).then(__webpack_require__.bind(__webpack_require__, 5587));
    return resolvePolicy(policy.files).problems;
}
function unseen(here, { problems: [problem] }) {
    const message = `No policy of the base could be seen, so the default judges: ${problem?.message}`;
    return {
        ...judging(here),
        notices: [
            {
                message,
                location: null
            }
        ]
    };
}
function repaired(here, { message: fault, location }) {
    const place = location === null ? '' : ` (line ${location.line} of ${(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.$)(location.path)})`;
    const reason = `the base\u{2019}s policy is broken${place}: ${fault}`;
    const message = `The default policy judges, as where there is none, because ${reason}`;
    return {
        ...judging(_core_js__WEBPACK_IMPORTED_MODULE_0__.cF),
        notices: [
            {
                message,
                location: null
            }
        ],
        reason,
        proposed: here.policy.kind !== 'files' ? null : {
            ...here,
            change: 'repairs'
        }
    };
}
async function readBaseCatalogues(catalog, now, readBefore) {
    const standing = async (address)=>textOf(now.find(({ path })=>path === address));
    const read = await (0,_core_js__WEBPACK_IMPORTED_MODULE_0__.ay)(catalog, {
        read: readBefore
    }, standing, true);
    const notices = read.broken.map(({ message })=>{
        return {
            message: `At the base ${lowerFirst(message)}`,
            location: null
        };
    });
    return {
        ...read,
        notices
    };
}
function lowerFirst(sentence) {
    return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
function textOf(source) {
    return source === undefined ? {
        kind: 'missing'
    } : {
        kind: 'text',
        text: source.text
    };
}




/***/ })

};
;