import { lookup as systemLookup } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { shown } from '../model/shown.js';
import type { FileRead } from '../world.js';
import { isPublicAddress } from './catalogue-address.js';

/** What a download goes through; a test puts a server of its own here. */
export interface Wire {
  readonly get: typeof get;
  readonly isPublic: (address: string) => boolean;
}

/** How long a download may take, redirects included, in milliseconds. */
const patience = 30_000;

/** How many redirects are followed. */
const mostRedirects = 5;

/**
 * Downloads a text of at most so many bytes. Only `https`, only public addresses, redirects only to
 * the same host, within a time limit, and no credentials are sent. The address is checked where the
 * connection is made, so that a name cannot answer a public address first and a private one later.
 */
export async function download(
  address: string,
  mostBytes: number,
  wire: Wire = { get, isPublic: isPublicAddress },
  limit: AbortSignal = AbortSignal.timeout(patience),
): Promise<FileRead> {
  try {
    return await follow(new URL(address), { mostBytes, wire, limit }, mostRedirects);
  } catch (error) {
    return refuse(
      limit.aborted ? 'the server took too long to answer' : shown((error as Error).message),
    );
  }
}

interface Errand {
  readonly mostBytes: number;
  readonly wire: Wire;
  readonly limit: AbortSignal;
}

async function follow(url: URL, errand: Errand, redirectsLeft: number): Promise<FileRead> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.username !== '' || url.password !== '') return refuse('the URL holds credentials');
  // For a bare address no name is looked up, so the check there would never see it.
  if (isIP(host) !== 0 && !errand.wire.isPublic(host)) return refuse(privateAddress(host));
  const response = await ask(url, errand);
  const { statusCode = 0, headers } = response;
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
    response.destroy();
    const next = new URL(headers.location, url);
    if (redirectsLeft === 0) return refuse(`it redirects more than ${mostRedirects} times`);
    if (next.origin !== url.origin) return refuse(`it redirects to ${shown(next.origin)}`);
    return follow(next, errand, redirectsLeft - 1);
  }
  if (statusCode !== 200) {
    response.destroy();
    return refuse(`the server answered ${statusCode} ${shown(response.statusMessage ?? '')}`);
  }
  return readBody(response, errand.mostBytes);
}

function ask(url: URL, { wire, limit }: Errand): Promise<IncomingMessage> {
  const headers = { accept: 'application/json, application/yaml', 'user-agent': 'release-gate' };
  const options = { headers, signal: limit, lookup: publicLookup(wire.isPublic) };
  return new Promise((resolve, reject) => {
    wire.get(url, options, resolve).on('error', reject);
  });
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

async function readBody(response: IncomingMessage, mostBytes: number): Promise<FileRead> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return refuse(`it has more than the ${mostBytes} bytes allowed`);
    chunks.push(chunk);
  }
  return { kind: 'text', text: Buffer.concat(chunks).toString('utf8') };
}

function privateAddress(address: string): string {
  return `${address} is no public address`;
}

function refuse(why: string): FileRead {
  return { kind: 'refused', why };
}
