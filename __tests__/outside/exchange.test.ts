import { createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { failureOf } from '../../src/model/github-client.js';
import { exchange } from '../../src/outside/exchange.js';
import { type Loopback, listen, startProxy } from '../support/loopback.js';

const variables = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];
const before = Object.fromEntries(variables.map((name) => [name, process.env[name]]));
const servers: Loopback[] = [];

beforeEach(() => {
  for (const name of variables) delete process.env[name];
});

afterEach(async () => {
  for (const name of variables) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A server that does this as soon as anything was said to it. */
async function serve(answer: (socket: Socket) => void): Promise<number> {
  const server = await listen(createServer((socket) => socket.once('data', () => answer(socket))));
  servers.push(server);
  return server.port;
}

const says = (text: string) => (socket: Socket) => void socket.end(text);
const question = { method: 'GET', headers: {}, maxBytes: 100 };

/** What comes of a question that nobody has much patience for, in milliseconds. */
async function ask(address: string, deadline: AbortSignal | null = null, wait = 200) {
  const url = new URL(address);
  return exchange({ ...question, url }, deadline, wait).catch((error: Error) => {
    const { kind, message } = failureOf(error);
    return { kind, message };
  });
}

test('an answer comes back with its status, words, headers and text', async () => {
  const port = await serve(
    says('HTTP/1.1 404 Nicht da\r\nRetry-After: 7\r\nContent-Length: 6\r\n\r\nzwölf'),
  );
  expect(await ask(`http://127.0.0.1:${port}/?a=b`)).toMatchObject({
    ...{ status: 404, reason: 'Nicht da', text: 'zwölf' },
    headers: { 'retry-after': '7' },
  });
});

test('what is said on the way to an answer is passed over', async () => {
  const port = await serve(
    says('HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'),
  );
  expect(await ask(`http://127.0.0.1:${port}`)).toMatchObject({ status: 200, text: 'ok' });
});

const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\n';
const cut = 'the connection was closed before the answer was complete';
const switched = 'it is 101 Switching Protocols, which nobody asked for';

describe('what is not an answer is told, and nobody waits for ever', () => {
  test.each<[string, (socket: Socket) => void, string, string | RegExp]>([
    ['closes at once', (socket) => socket.end(), 'unanswered', cut],
    ['resets', (socket) => socket.resetAndDestroy(), 'unanswered', /ECONNRESET|was closed/],
    ['speaks something else', says('220 mail\r\n\r\n'), 'unanswered', /^Parse Error/],
    [
      'ends in the middle of its text',
      says('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf'),
      ...(['unanswered', cut] as const),
    ],
    [
      'ends in the middle of a chunk',
      says('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf'),
      ...(['unanswered', cut] as const),
    ],
    [
      'switches protocols',
      (socket) => socket.write(`HTTP/1.1 101 Switching Protocols\r\n${upgrade}\r\n`),
      ...(['unreadable', switched] as const),
    ],
    [
      'switches protocols without saying to which',
      (socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n'),
      ...(['unreadable', switched] as const),
    ],
    [
      'says that its text is packed',
      says('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\nok'),
      ...(['unreadable', 'it is encoded as gzip, which nobody asked for'] as const),
    ],
    [
      'sends more than is read',
      says(`HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(101)}`),
      ...(['unreadable', 'it has more than the 100 bytes allowed'] as const),
    ],
    ['never answers', () => {}, 'unanswered', 'it took longer than 0.2 seconds'],
    [
      'never ends its headers',
      (socket) => socket.write('HTTP/1.1 200 OK\r\nA: '),
      ...(['unanswered', 'it took longer than 0.2 seconds'] as const),
    ],
    [
      'never ends its text',
      (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n{'),
      ...(['unanswered', 'it took longer than 0.2 seconds'] as const),
    ],
  ])('by a server that %s', async (_, answer, kind, message) => {
    const port = await serve(answer);
    const expected = typeof message === 'string' ? message : expect.stringMatching(message);
    expect(await ask(`http://127.0.0.1:${port}`)).toEqual({ kind, message: expected });
  });

  test('by a server that never begins to encrypt', async () => {
    const port = await serve(() => {});
    expect(await ask(`https://127.0.0.1:${port}`)).toEqual({
      kind: 'unanswered',
      message: 'it took longer than 0.2 seconds',
    });
  });

  test('where nobody listens', async () => {
    const server = await listen(createServer());
    await server.close();
    expect(await ask(`http://localhost:${server.port}`)).toMatchObject({
      kind: 'unanswered',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });
});

describe('the deadline of a run', () => {
  const overdue = {
    kind: 'unanswered',
    message: 'the two minutes that a run waits for the network are over',
  };

  test('ends a wait', async () => {
    const port = await serve(() => {});
    const deadline = AbortSignal.timeout(50);
    expect(await ask(`http://127.0.0.1:${port}`, deadline, 60_000)).toEqual(overdue);
  });

  test('lets nobody be asked after it', async () => {
    let asked = 0;
    const port = await serve(() => asked++);
    expect(await ask(`http://127.0.0.1:${port}`, AbortSignal.abort())).toEqual(overdue);
    expect(asked).toBe(0);
  });
});

describe('through a proxy', () => {
  test('a server is reached', async () => {
    const port = await serve(says('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'));
    const proxy = await startProxy({ 'server.test:80': port });
    servers.push(proxy);
    process.env.http_proxy = proxy.url;
    expect(await ask('http://server.test/c')).toMatchObject({ status: 200, text: 'ok' });
    expect(proxy.tunnels).toEqual(['server.test:80']);
  });

  test.each([
    ['refuses', 'the proxy answered 407 Proxy Authentication Required'],
    ['hangs up', cut],
    ['breaks off', cut],
  ] as const)('that %s none is', async (fault, message) => {
    const proxy = await startProxy({ 'server.test:80': 9 }, fault);
    servers.push(proxy);
    process.env.http_proxy = proxy.url;
    expect(await ask('http://server.test/c')).toEqual({ kind: 'unanswered', message });
  });

  test('of another kind none is', async () => {
    process.env.http_proxy = 'socks5://127.0.0.1:9';
    expect(await ask('http://server.test/c')).toEqual({
      kind: 'unanswered',
      message: 'the proxy is one of socks5:, not of http: or https:',
    });
  });
});
