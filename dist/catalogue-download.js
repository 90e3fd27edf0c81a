"use strict";
exports.id = 3692;
exports.ids = [3692];
exports.modules = {

/***/ 3692:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   download: function() { return /* binding */ download; }
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3535);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5045);





// outside/catalogue-address.js
const nonPublic = {
    ipv4: [
        [
            '0.0.0.0',
            8
        ],
        [
            '10.0.0.0',
            8
        ],
        [
            '100.64.0.0',
            10
        ],
        [
            '127.0.0.0',
            8
        ],
        [
            '169.254.0.0',
            16
        ],
        [
            '172.16.0.0',
            12
        ],
        [
            '192.0.0.0',
            24
        ],
        [
            '192.0.2.0',
            24
        ],
        [
            '192.88.99.0',
            24
        ],
        [
            '192.168.0.0',
            16
        ],
        [
            '198.18.0.0',
            15
        ],
        [
            '198.51.100.0',
            24
        ],
        [
            '203.0.113.0',
            24
        ],
        [
            '224.0.0.0',
            3
        ]
    ],
    ipv6: [
        [
            '2001::',
            23
        ],
        [
            '2001:db8::',
            32
        ],
        [
            '2002::',
            16
        ],
        [
            '3fff::',
            20
        ]
    ]
};
const globalUnicast = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
const refused = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
for (const [network, prefix] of nonPublic.ipv4)refused.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of nonPublic.ipv6)refused.addSubnet(network, prefix, 'ipv6');
function isPublicAddress(address) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
    if (family === 4) return !refused.check(address, 'ipv4');
    if (family === 0) return false;
    return globalUnicast.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}

// outside/catalogue-download.js
const maxRedirects = 5;
async function download(address, maxBytes, deadline = null, wire = {
    exchange: _exchange_js__WEBPACK_IMPORTED_MODULE_3__.e,
    isPublic: isPublicAddress
}) {
    try {
        return await follow(new URL(address), {
            maxBytes,
            wire,
            deadline
        }, maxRedirects);
    } catch (error) {
        return refuse((0,_core_js__WEBPACK_IMPORTED_MODULE_2__.$)(error.message));
    }
}
async function follow(url, errand, redirectsLeft) {
    const { maxBytes, wire, deadline } = errand;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (url.username !== '' || url.password !== '') return refuse('the URL holds credentials');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) !== 0 && !wire.isPublic(host)) return refuse(privateAddress(host));
    const headers = {
        accept: 'application/json, application/yaml',
        'user-agent': 'release-gate'
    };
    const lookup = publicLookup(wire.isPublic);
    const question = {
        url,
        method: 'GET',
        headers,
        maxBytes,
        lookup
    };
    const { status, reason, headers: answered, text } = await wire.exchange(question, deadline);
    if (status >= 300 && status < 400 && answered.location !== undefined) {
        const next = new URL(answered.location, url);
        if (redirectsLeft === 0) return refuse(`it redirects more than ${maxRedirects} times`);
        if (next.origin !== url.origin) return refuse(`it redirects to ${(0,_core_js__WEBPACK_IMPORTED_MODULE_2__.$)(next.origin)}`);
        return follow(next, errand, redirectsLeft - 1);
    }
    if (status !== 200) return refuse(`the server answered ${status} ${(0,_core_js__WEBPACK_IMPORTED_MODULE_2__.$)(reason)}`);
    return {
        kind: 'text',
        text
    };
}
function publicLookup(isPublic) {
    return (name, options, callback)=>{
        (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(name, {
            ...options,
            all: true
        }, (error, addresses)=>{
            if (error !== null) return callback(error, []);
            const wrong = addresses.find(({ address })=>!isPublic(address));
            if (wrong !== undefined) return callback(new Error(privateAddress(wrong.address)), []);
            const [first] = addresses;
            if (options.all === true || first === undefined) return callback(null, addresses);
            callback(null, first.address, first.family);
        });
    };
}
function privateAddress(address) {
    return `${address} is not a public address`;
}
function refuse(why) {
    return {
        kind: 'refused',
        why
    };
}




/***/ }),

/***/ 5045:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* binding */ exchange; }
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9783);
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3535);






// outside/exchange.js
const maxWait = 30_000;
const exchange = async (question, deadline, wait = maxWait)=>{
    const sockets = [];
    const keep = (socket)=>{
        sockets.push(socket);
        return socket;
    };
    try {
        return await (0,_core_js__WEBPACK_IMPORTED_MODULE_4__.cM)(wait, deadline, async ()=>send(question, await open(question, keep)));
    } catch (error) {
        throw error instanceof _core_js__WEBPACK_IMPORTED_MODULE_4__.cG ? error : new _core_js__WEBPACK_IMPORTED_MODULE_4__.cN(reasonOf(error));
    } finally{
        for (const socket of sockets)socket.destroy();
    }
};
async function open({ url, lookup }, keep) {
    const proxy = (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_3__/* .getProxyUrl */ .s)(url);
    const socket = proxy === undefined ? await dial(url, keep, lookup) : await tunnel(proxy, url, keep, lookup);
    return url.protocol === 'https:' ? secure(socket, url, keep) : socket;
}
function dial(url, keep, lookup) {
    const options = {
        host: hostOf(url),
        port: portOf(url),
        ...lookup ? {
            lookup
        } : {}
    };
    return opened(keep((0,node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(options)), 'connect');
}
function secure(socket, url, keep) {
    const host = hostOf(url);
    const servername = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) === 0 ? {
        servername: host
    } : {};
    const options = {
        socket,
        host,
        ...servername,
        ALPNProtocols: [
            'http/1.1'
        ]
    };
    return opened(keep((0,node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)(options)), 'secureConnect');
}
async function tunnel(proxy, url, keep, lookup) {
    if (!/^https?:$/.test(proxy.protocol)) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_4__.cN(`the proxy is one of ${(0,_core_js__WEBPACK_IMPORTED_MODULE_4__.$)(proxy.protocol)}, not of http: or https:`);
    }
    if (lookup !== undefined) await check(hostOf(url), lookup);
    const dialled = await dial(proxy, keep);
    const socket = proxy.protocol === 'https:' ? await secure(dialled, proxy, keep) : dialled;
    const path = `${url.hostname}:${portOf(url)}`;
    const headers = {
        host: path,
        ...credentialsOf(proxy)
    };
    return new Promise((resolve, reject)=>{
        const asked = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
            method: 'CONNECT',
            path,
            headers,
            createConnection: ()=>socket
        });
        asked.on('connect', ({ statusCode, statusMessage = '' }, _socket, head)=>{
            if (statusCode !== 200) reject(new _core_js__WEBPACK_IMPORTED_MODULE_4__.cN(`the proxy answered ${statusCode} ${(0,_core_js__WEBPACK_IMPORTED_MODULE_4__.$)(statusMessage)}`));
            if (head.length > 0) socket.unshift(head);
            resolve(socket);
        });
        asked.on('error', reject);
        asked.on('close', ()=>reject(new _core_js__WEBPACK_IMPORTED_MODULE_4__.cN('the proxy closed the connection')));
        asked.end();
    });
}
function check(name, lookup) {
    return new Promise((resolve, reject)=>{
        lookup(name, {
            all: true
        }, (error)=>{
            if (error === null || error.syscall === 'getaddrinfo') resolve();
            else reject(error);
        });
    });
}
function credentialsOf({ username, password }) {
    if (username === '' && password === '') return {};
    const credentials = Buffer.from(`${username}:${password}`).toString('base64');
    return {
        'proxy-authorization': `Basic ${credentials}`
    };
}
function opened(socket, event) {
    return new Promise((resolve, reject)=>{
        socket.once(event, ()=>resolve(socket));
        socket.on('error', reject);
        socket.on('close', ()=>reject(new _core_js__WEBPACK_IMPORTED_MODULE_4__.cN(closed)));
    });
}
function send({ url, method, headers, body, maxBytes }, socket) {
    return new Promise((resolve, reject)=>{
        const asked = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
            method,
            path: `${url.pathname}${url.search}`,
            headers: {
                host: url.host,
                ...headers,
                'accept-encoding': 'identity'
            },
            createConnection: ()=>socket
        });
        let isAnswered = false;
        asked.on('response', (incoming)=>{
            isAnswered = true;
            answerIn(incoming, maxBytes).then(resolve, reject);
        });
        asked.on('information', ({ statusCode })=>statusCode === 101 && reject(switched()));
        asked.on('upgrade', ()=>reject(switched()));
        asked.on('error', reject);
        asked.on('close', ()=>isAnswered || reject(new _core_js__WEBPACK_IMPORTED_MODULE_4__.cN(closed)));
        asked.end(body);
    });
}
async function answerIn(incoming, maxBytes) {
    const { statusCode: status = 0, statusMessage: reason = '', headers } = incoming;
    if (status < 200) throw switched();
    const encoding = headers['content-encoding'] ?? 'identity';
    if (encoding.toLowerCase() !== 'identity') {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_4__.cG(`it is encoded as ${(0,_core_js__WEBPACK_IMPORTED_MODULE_4__.$)(encoding)}, which nobody asked for`);
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming){
        size += chunk.length;
        if (size > maxBytes) throw new _core_js__WEBPACK_IMPORTED_MODULE_4__.cG(`it has more than the ${maxBytes} bytes allowed`);
        chunks.push(chunk);
    }
    if (!incoming.complete) throw new _core_js__WEBPACK_IMPORTED_MODULE_4__.cN(closed);
    return {
        status,
        reason,
        headers,
        text: Buffer.concat(chunks).toString('utf8')
    };
}
const closed = 'the connection was closed before the answer was complete';
function switched() {
    return new _core_js__WEBPACK_IMPORTED_MODULE_4__.cG('it is 101 Switching Protocols, which nobody asked for');
}
function reasonOf({ message, code }) {
    if (message === 'aborted' || message === 'socket hang up') return closed;
    return message || code || 'the connection failed';
}
function hostOf({ hostname }) {
    return hostname.replace(/^\[|\]$/g, '');
}
function portOf({ port, protocol }) {
    if (port !== '') return Number(port);
    return protocol === 'https:' ? 443 : 80;
}




/***/ }),

/***/ 9783:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: function() { return /* binding */ getProxyUrl; }
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ })

};
;