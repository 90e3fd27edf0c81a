"use strict";
exports.id = 3564;
exports.ids = [3564];
exports.modules = {

/***/ 3564:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connect: function() { return /* binding */ connect; }
/* harmony export */ });
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


// outside/retries.js
const usualPatience = {
    attempts: 3,
    seconds: 60,
    repeatsBroken: true
};
const unnamedWait = 60;
function withRetries(client, sleep, { attempts, seconds, repeatsBroken } = usualPatience) {
    let secondsLeft = seconds;
    async function patiently(send, isMutation) {
        for(let attempt = 1;; attempt++){
            try {
                return await send();
            } catch (error) {
                if (isMutation && isPartlyDone(error)) throw error;
                const wait = waitAfter((0,_core_js__WEBPACK_IMPORTED_MODULE_0__.aH)(error), attempt, repeatsBroken && !isMutation);
                if (wait === null || wait > secondsLeft || attempt === attempts) throw error;
                secondsLeft -= wait;
                await sleep(wait);
            }
        }
    }
    return {
        graphql: (text, variables)=>patiently(()=>client.graphql(text, variables), text.startsWith('mutation')),
        request: (route, parameters)=>patiently(()=>client.request(route, parameters), false)
    };
}
function waitAfter(failure, attempt, mayRepeat) {
    if (isBusy(failure)) return namedWait(failure) ?? unnamedWait;
    const isBroken = failure.status !== null && failure.status >= 500;
    return isBroken && mayRepeat ? 2 ** (attempt - 1) : null;
}
function isBusy(failure) {
    if (failure.status === 429) return true;
    const isSecondary = /secondary rate limit/i.test(failure.message);
    if (failure.status === null) return isSecondary;
    return failure.status === 403 && (isSecondary || namedWait(failure) !== null);
}
function namedWait({ headers }) {
    const seconds = headers['retry-after'] ?? '';
    return /^\d+$/.test(seconds) ? Number(seconds) : null;
}
function isPartlyDone(error) {
    const { data } = error ?? {};
    return Object.values(data ?? {}).some((part)=>part !== null);
}

// outside/connect.js
async function connect({ token, apiUrl, graphqlUrl }, patience = usualPatience, deadline = _core_js__WEBPACK_IMPORTED_MODULE_0__.ba) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 5434).then(__webpack_require__.bind(__webpack_require__, 5434));
    const { runnerFetch } = await __webpack_require__.e(/* import() */ 1363).then(__webpack_require__.bind(__webpack_require__, 1363));
    const request = {
        fetch: runnerFetch(deadline)
    };
    const octokit = getOctokit(token, {
        baseUrl: apiUrl,
        request
    });
    const graphql = octokit.graphql.defaults({
        baseUrl: graphqlUrl.replace(/\/graphql\/?$/, '')
    });
    const client = {
        graphql: (query, variables)=>graphql(query, {
                ...variables
            }),
        request: (route, parameters)=>octokit.request(route, {
                ...parameters
            })
    };
    return withRetries(client, (seconds)=>(0,_core_js__WEBPACK_IMPORTED_MODULE_0__.bb)(seconds * 1000, deadline()), patience);
}




/***/ })

};
;