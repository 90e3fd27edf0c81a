import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { shown } from '../model/shown.js';
import type { FileRead } from '../world.js';
import { isPublicAddress } from './catalogue-address.js';
import { type Exchange, exchange, hostOf } from './exchange.js';

/** What a download goes through; a test puts a server of its own here. */
export interface Wire {
  readonly exchange: Exchange;
  readonly isPublic: (address: string) => boolean;
}

/** How many redirects are followed. */
const maxRedirects = 5;

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
