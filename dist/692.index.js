"use strict";
exports.id = 692;
exports.ids = [692];
exports.modules = {

3692:
(function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.d(__webpack_exports__, {
  download: () => (download)
});
var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
var node_dns__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_0__);
var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
var node_net__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_2__);
var _core_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6971);





// read/catalogue-address.js
const nonPublic = {
    ipv4: [
        ['0.0.0.0', 8],
        ['10.0.0.0', 8],
        ['100.64.0.0', 10],
        ['127.0.0.0', 8],
        ['169.254.0.0', 16],
        ['172.16.0.0', 12],
        ['192.0.0.0', 24],
        ['192.0.2.0', 24],
        ['192.88.99.0', 24],
        ['192.168.0.0', 16],
        ['198.18.0.0', 15],
        ['198.51.100.0', 24],
        ['203.0.113.0', 24],
        ['224.0.0.0', 3],
    ],
    ipv6: [
        ['2001::', 23],
        ['2001:db8::', 32],
        ['2002::', 16],
        ['3fff::', 20],
    ],
};
const globalUnicast = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
const refused = new node_net__WEBPACK_IMPORTED_MODULE_2__.BlockList();
for (const [network, prefix] of nonPublic.ipv4)
    refused.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of nonPublic.ipv6)
    refused.addSubnet(network, prefix, 'ipv6');
function isPublicAddress(address) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(address);
    if (family === 4)
        return !refused.check(address, 'ipv4');
    if (family === 0)
        return false;
    return globalUnicast.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}

// read/catalogue-download.js
const patience = 30_000;
const mostRedirects = 5;
async function download(address, mostBytes, wire = { get: node_https__WEBPACK_IMPORTED_MODULE_1__.get, isPublic: isPublicAddress }, limit = AbortSignal.timeout(patience)) {
    try {
        return await follow(new URL(address), { mostBytes, wire, limit }, mostRedirects);
    }
    catch (error) {
        return refuse(limit.aborted ? 'the server took too long to answer' : (0,_core_js__WEBPACK_IMPORTED_MODULE_3__.s)(error.message));
    }
}
async function follow(url, errand, redirectsLeft) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (url.username !== '' || url.password !== '')
        return refuse('the URL holds credentials');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) !== 0 && !errand.wire.isPublic(host))
        return refuse(privateAddress(host));
    const response = await ask(url, errand);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        response.destroy();
        const next = new URL(headers.location, url);
        if (redirectsLeft === 0)
            return refuse(`it redirects more than ${mostRedirects} times`);
        if (next.origin !== url.origin)
            return refuse(`it redirects to ${(0,_core_js__WEBPACK_IMPORTED_MODULE_3__.s)(next.origin)}`);
        return follow(next, errand, redirectsLeft - 1);
    }
    if (statusCode !== 200) {
        response.destroy();
        return refuse(`the server answered ${statusCode} ${(0,_core_js__WEBPACK_IMPORTED_MODULE_3__.s)(response.statusMessage ?? '')}`);
    }
    return readBody(response, errand.mostBytes);
}
function ask(url, { wire, limit }) {
    const headers = { accept: 'application/json, application/yaml', 'user-agent': 'release-gate' };
    const options = { headers, signal: limit, lookup: publicLookup(wire.isPublic) };
    return new Promise((resolve, reject) => {
        wire.get(url, options, resolve).on('error', reject);
    });
}
function publicLookup(isPublic) {
    return (name, options, callback) => {
        (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(name, { ...options, all: true }, (error, addresses) => {
            if (error !== null)
                return callback(error, []);
            const wrong = addresses.find(({ address }) => !isPublic(address));
            if (wrong !== undefined)
                return callback(new Error(privateAddress(wrong.address)), []);
            const [first] = addresses;
            if (options.all === true || first === undefined)
                return callback(null, addresses);
            callback(null, first.address, first.family);
        });
    };
}
async function readBody(response, mostBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > mostBytes)
            return refuse(`it has more than the ${mostBytes} bytes allowed`);
        chunks.push(chunk);
    }
    return { kind: 'text', text: Buffer.concat(chunks).toString('utf8') };
}
function privateAddress(address) {
    return `${address} is no public address`;
}
function refuse(why) {
    return { kind: 'refused', why };
}




})

};
;