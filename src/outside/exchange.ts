import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { connect, isIP, type LookupFunction, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { NoAnswer, UnreadableAnswer } from '../model/github-client.js';
import { shown } from '../model/shown.js';
import { within } from './deadline.js';

/** The longest that one exchange may take, in milliseconds; a gate must not hang on a dead server. */
const maxWait = 30_000;

/** How many redirects are followed from one address to the next. */
export const maxRedirects = 5;

/** One question to a server. */
export interface Question {
  /** `http` or `https` */
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** The longest answer that is read, in bytes. */
  readonly maxBytes: number;
  /** How the server's name is looked up, where not as usual. */
  readonly lookup?: LookupFunction;
}

export interface Answer {
  readonly status: number;
  /** The words after the status, as they came. */
  readonly reason: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks a server; it rejects with `NoAnswer` or `UnreadableAnswer`, and always settles. */
export type Exchange = (
  question: Question,
  deadline: AbortSignal | null,
  wait?: number,
) => Promise<Answer>;

/**
 * Asks a server once, on a connection of its own, through the proxy that the runner's variables
 * name, if any. Node's own `fetch` is not used: it knows no proxy, and on Node 20 a body that is not
 * encoded as it says, or a protocol that is switched, leaves it waiting for ever.
 */
export const exchange: Exchange = async (question, deadline, wait = maxWait) => {
  const sockets: Socket[] = [];
  const keep = <Kind extends Socket>(socket: Kind): Kind => {
    sockets.push(socket);
    return socket;
  };
  try {
    return await within(wait, deadline, async () => send(question, await open(question, keep)));
  } catch (error) {
    throw error instanceof UnreadableAnswer ? error : new NoAnswer(reasonOf(error as Error));
  } finally {
    for (const socket of sockets) socket.destroy();
  }
};

/** Notes a socket, so that it is closed whatever happens. */
type Keep = <Kind extends Socket>(socket: Kind) => Kind;

async function open({ url, lookup }: Question, keep: Keep): Promise<Socket> {
  const proxy = getProxyUrl(url);
  const socket =
    proxy === undefined ? await dial(url, keep, lookup) : await tunnel(proxy, url, keep, lookup);
  return url.protocol === 'https:' ? secure(socket, url, keep) : socket;
}

function dial(url: URL, keep: Keep, lookup?: LookupFunction): Promise<Socket> {
  const options = { host: hostOf(url), port: portOf(url), ...(lookup ? { lookup } : {}) };
  return opened(keep(connect(options)), 'connect');
}

function secure(socket: Socket, url: URL, keep: Keep): Promise<Socket> {
  const host = hostOf(url);
  const servername = isIP(host) === 0 ? { servername: host } : {};
  const options = { socket, host, ...servername, ALPNProtocols: ['http/1.1'] };
  return opened(keep(connectSecurely(options)), 'secureConnect');
}

/** A connection to a server that a proxy makes, who sees nothing of what is encrypted. */
async function tunnel(proxy: URL, url: URL, keep: Keep, lookup?: LookupFunction): Promise<Socket> {
  if (!/^https?:$/.test(proxy.protocol)) {
    throw new NoAnswer(`the proxy is one of ${shown(proxy.protocol)}, not of http: or https:`);
  }
  if (lookup !== undefined) await check(hostOf(url), lookup);
  const dialled = await dial(proxy, keep);
  const socket = proxy.protocol === 'https:' ? await secure(dialled, proxy, keep) : dialled;
  const path = `${url.hostname}:${portOf(url)}`;
  const headers = { host: path, ...credentialsOf(proxy) };
  return new Promise((resolve, reject) => {
    const asked = request({ method: 'CONNECT', path, headers, createConnection: () => socket });
    asked.on('connect', ({ statusCode, statusMessage = '' }, _socket, head) => {
      if (statusCode !== 200)
        reject(new NoAnswer(`the proxy answered ${statusCode} ${shown(statusMessage)}`));
      if (head.length > 0) socket.unshift(head);
      resolve(socket);
    });
    asked.on('error', reject);
    asked.on('close', () => reject(new NoAnswer('the proxy closed the connection')));
    asked.end();
  });
}

/** A proxy looks a name up by itself; what this machine knows of the name must be allowed all the same. */
function check(name: string, lookup: LookupFunction): Promise<void> {
  return new Promise((resolve, reject) => {
    lookup(name, { all: true }, (error) => {
      // Behind a proxy a machine may know no names of the outside at all.
      if (error === null || error.syscall === 'getaddrinfo') resolve();
      else reject(error);
    });
  });
}

function credentialsOf({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const credentials = Buffer.from(`${username}:${password}`).toString('base64');
  return { 'proxy-authorization': `Basic ${credentials}` };
}

function opened(socket: Socket, event: 'connect' | 'secureConnect'): Promise<Socket> {
  return new Promise((resolve, reject) => {
    socket.once(event, () => resolve(socket));
    socket.on('error', reject);
    socket.on('close', () => reject(new NoAnswer(closed)));
  });
}

function send({ url, method, headers, body, maxBytes }: Question, socket: Socket): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({
      method,
      path: `${url.pathname}${url.search}`,
      headers: { host: url.host, ...headers, 'accept-encoding': 'identity' },
      createConnection: () => socket,
    });
    let isAnswered = false;
    asked.on('response', (incoming) => {
      isAnswered = true;
      answerIn(incoming, maxBytes).then(resolve, reject);
    });
    // It may come as a message on the way to an answer, as an end of all answers, or as one.
    asked.on('information', ({ statusCode }) => statusCode === 101 && reject(switched()));
    asked.on('upgrade', () => reject(switched()));
    asked.on('error', reject);
    asked.on('close', () => isAnswered || reject(new NoAnswer(closed)));
    asked.end(body);
  });
}

async function answerIn(incoming: IncomingMessage, maxBytes: number): Promise<Answer> {
  const { statusCode: status = 0, statusMessage: reason = '', headers } = incoming;
  if (status < 200) throw switched();
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') {
    throw new UnreadableAnswer(`it is encoded as ${shown(encoding)}, which nobody asked for`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes)
      throw new UnreadableAnswer(`it has more than the ${maxBytes} bytes allowed`);
    chunks.push(chunk);
  }
  if (!incoming.complete) throw new NoAnswer(closed);
  return { status, reason, headers, text: Buffer.concat(chunks).toString('utf8') };
}

const closed = 'the connection was closed before the answer was complete';

function switched(): UnreadableAnswer {
  return new UnreadableAnswer('it is 101 Switching Protocols, which nobody asked for');
}

/** In plain words; several addresses that were all tried in vain have a code and none. */
function reasonOf({ message, code }: NodeJS.ErrnoException): string {
  if (message === 'aborted' || message === 'socket hang up') return closed;
  return message || code || 'the connection failed';
}

/** The host of an address, an IPv6 one without its brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}
