"use strict";
exports.id = 363;
exports.ids = [363];
exports.modules = {

1363:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  runnerFetch: () => (runnerFetch)
});
var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2779);
var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9783);



// outside/runner-fetch.js
function runnerFetch(server, patience) {
    return (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_1__.s)(new URL(server)) === undefined ? fetch : fetchThroughProxy(patience);
}
function fetchThroughProxy(patience) {
    const client = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__.Qq(undefined, [], { allowRedirects: false, socketTimeout: patience });
    return async (address, { method, headers, body }) => {
        const answer = await client.request(method, address, body ?? null, headers);
        const text = await answer.readBody();
        const { statusCode: status = 500, headers: answered } = answer.message;
        return new Response(text === '' ? null : text, { status, headers: singleHeaders(answered) });
    };
}
function singleHeaders(headers) {
    return Object.entries(headers).filter((header) => typeof header[1] === 'string');
}




})

};
;