exports.fetch = globalThis.fetch;
exports.ProxyAgent = class ProxyAgent {};
