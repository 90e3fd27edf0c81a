export const { fetch } = globalThis;

export class ProxyAgent {}
