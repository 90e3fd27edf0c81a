import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { shown } from '../model/shown.js';
import type { FileRead } from '../world.js';
import { type Exchange, exchange, hostOf, maxRedirects } from './exchange.js';

/** What a download goes through; a test puts a server of its own here. */
export interface Wire {
  readonly exchange: Exchange;
  readonly isPublic: (address: string) => boolean;
}

/**
 * Downloads a text of at most so many bytes. Only `https`, only public addresses, redirects only to
 * the same host, within a time limit, and no credentials are sent. The address is checked where the
 * connection is made, so that a name cannot answer a public address first and a private one later.
 */
export async function download(
  address: string,
  maxBytes: number,
  deadline: AbortSignal | null = null,
  wire: Wire = { exchange, isPublic: isPublicAddress },
): Promise<FileRead> {
  try {
    return await follow(new URL(address), { maxBytes, wire, deadline }, maxRedirects);
  } catch (error) {
    return refuse(shown((error as Error).message));
  }
}

interface Errand {
  readonly maxBytes: number;
  readonly wire: Wire;
  readonly deadline: AbortSignal | null;
}

async function follow(url: URL, errand: Errand, redirectsLeft: number): Promise<FileRead> {
  const { maxBytes, wire, deadline } = errand;
  const host = hostOf(url);
  if (url.username !== '' || url.password !== '') return refuse('the URL holds credentials');
  // For a bare address no name is looked up, so the check there would never see it.
  if (isIP(host) !== 0 && !wire.isPublic(host)) return refuse(privateAddress(host));
  const headers = { accept: 'application/json, application/yaml', 'user-agent': 'release-gate' };
  const lookup = publicLookup(wire.isPublic);
  const question = { url, method: 'GET', headers, maxBytes, lookup };
  const { status, reason, headers: answered, text } = await wire.exchange(question, deadline);
  if (status >= 300 && status < 400 && answered.location !== undefined) {
    const next = new URL(answered.location, url);
    if (redirectsLeft === 0) return refuse(`it redirects more than ${maxRedirects} times`);
    if (next.origin !== url.origin) return refuse(`it redirects to ${shown(next.origin)}`);
    return follow(next, errand, redirectsLeft - 1);
  }
  if (status !== 200) return refuse(`the server answered ${status} ${shown(reason)}`);
  return { kind: 'text', text };
}

/** Looks a name up as usual, and fails when any of its addresses is not public. */
function publicLookup(isPublic: Wire['isPublic']): LookupFunction {
  return (name, options, callback) => {
    systemLookup(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, []);
      const wrong = addresses.find(({ address }) => !isPublic(address));
      if (wrong !== undefined) return callback(new Error(privateAddress(wrong.address)), []);
      const [first] = addresses;
      if (options.all === true || first === undefined) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}

function privateAddress(address: string): string {
  return `${address} is not a public address`;
}

function refuse(why: string): FileRead {
  return { kind: 'refused', why };
}

/**
 * Addresses that are not on the public Internet: private, loopback, link-local, shared, reserved,
 * for documentation, multicast, and IPv6 forms that carry an IPv4 address.
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 * https://www.iana.org/assignments/iana-ipv6-special-registry
 */
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
} as const;

/** All of IPv6 that is given out for public use; whatever lies outside is not public. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

const refused = new BlockList();
for (const [network, prefix] of nonPublic.ipv4) refused.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of nonPublic.ipv6) refused.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address is on the public Internet; a name is not one. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !refused.check(address, 'ipv4');
  if (family === 0) return false;
  return globalUnicast.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}
