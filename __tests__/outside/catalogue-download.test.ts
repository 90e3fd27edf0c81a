import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { download, isPublicAddress, type Wire } from '../../src/outside/catalogue-download.js';
import { type Exchange, exchange } from '../../src/outside/exchange.js';

let server: Server;
let seen: { readonly path: string; readonly headers: Readonly<Record<string, unknown>> }[] = [];

afterEach(() => {
  seen = [];
  server?.closeAllConnections();
  server?.close();
});

/** The real exchange without the encryption, with a server of this machine, and a short patience. */
const plain: Exchange = (question, deadline) =>
  exchange(
    { ...question, url: new URL(question.url.href.replace('https:', 'http:')) },
    deadline,
    200,
  );
const wire: Wire = { exchange: plain, isPublic: () => true };

async function serve(answer: RequestListener): Promise<string> {
  server = createServer((request, response) => {
    seen.push({ path: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

const redirect =
  (location: string): RequestListener =>
  (request, response) => {
    if (request.url === '/there') response.end('arrived');
    else response.writeHead(302, { location }).end();
  };

test('a text is read, and no credentials are sent', async () => {
  const host = await serve((_, response) => response.end('{"plugins": {}}'));
  expect(await download(`${host}/c.json?a=b`, 100, null, wire)).toEqual({
    kind: 'text',
    text: '{"plugins": {}}',
  });
  expect(seen.map(({ path }) => path)).toEqual(['/c.json?a=b']);
  expect(Object.keys(seen[0]?.headers ?? {}).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ]);
});

test.each([
  ['an HTTP 500', 500, 'the server answered 500 Internal Server Error'],
  ['an HTTP 404', 404, 'the server answered 404 Not Found'],
  ['an answer without content', 204, 'the server answered 204 No Content'],
  ['a redirect to nowhere', 302, 'the server answered 302 Found'],
])('%s is refused', async (_, status, why) => {
  const host = await serve((_request, response) => response.writeHead(status).end());
  expect(await download(host, 100, null, wire)).toEqual({ kind: 'refused', why });
});

test('a redirect within the host is followed', async () => {
  const host = await serve(redirect('/there'));
  expect(await download(host, 100, null, wire)).toEqual({ kind: 'text', text: 'arrived' });
});

test.each([
  ['another host', 'https://example.org/c.json', 'it redirects to https://example.org'],
  ['the same host without encryption', 'http://localhost/c', 'it redirects to http://localhost'],
  ['another port', 'https://localhost:1/c', 'it redirects to https://localhost:1'],
  ['itself', '/', 'it redirects more than 5 times'],
])('a redirect to %s is refused', async (_, location, why) => {
  const host = await serve(redirect(location));
  expect(await download(host, 100, null, wire)).toEqual({ kind: 'refused', why });
});

test('a text that is larger than allowed is cut off, not read to its end', async () => {
  const host = await serve((_, response) => {
    response.on('error', () => {});
    const flood = () => {
      while (!response.destroyed && response.write('x'.repeat(1000)));
    };
    response.on('drain', flood);
    flood();
  });
  const why = 'it has more than the 20000 bytes allowed';
  expect(await download(host, 20_000, null, wire)).toEqual({ kind: 'refused', why });
});

test.each([
  ['never answers', () => {}],
  ['never ends', (_request, response) => response.write('{')],
] as [string, RequestListener][])('a server that %s is given up', async (_, answer) => {
  const host = await serve(answer);
  expect(await download(host, 100, null, wire)).toEqual({
    kind: 'refused',
    why: 'it took longer than 0.2 seconds',
  });
});

test('a name is refused when it leads to an address that is not public', async () => {
  const host = await serve((_, response) => response.end('secret'));
  const read = await download(host, 100, null, { exchange: plain, isPublic: () => false });
  expect(read).toMatchObject({ kind: 'refused' });
  expect(read).toMatchObject({ why: expect.stringMatching(/^(127\.0\.0\.1|::1) is not a public/) });
  expect(seen).toEqual([]);
});

test.each([
  ['https://127.0.0.1/c.json', '127.0.0.1 is not a public address'],
  ['https://[::1]/c.json', '::1 is not a public address'],
  ['https://[::ffff:a9fe:a9fe]/latest', '::ffff:a9fe:a9fe is not a public address'],
  ['https://2130706433/c.json', '127.0.0.1 is not a public address'],
  ['https://me:secret@example.org/c.json', 'the URL holds credentials'],
  ['https://', 'Invalid URL'],
])('%s is refused before anything is sent: %s', async (address, why) => {
  expect(await download(address, 100)).toEqual({ kind: 'refused', why });
});

test.each(['1.1.1.1', '140.82.121.4', '172.15.255.255', '172.32.0.0', '2606:50c0:8000::153'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ['this network', '0.0.0.0'],
  ['a private network', '10.1.2.3'],
  ['a private network', '172.16.0.1'],
  ['a private network', '172.31.255.255'],
  ['a private network', '192.168.1.1'],
  ['a shared network', '100.64.0.1'],
  ['this machine', '127.0.0.1'],
  ['this machine', '127.8.8.8'],
  ['a cloud machine telling its secrets', '169.254.169.254'],
  ['documentation', '203.0.113.9'],
  ['multicast', '224.0.0.1'],
  ['a broadcast', '255.255.255.255'],
  ['this machine', '::1'],
  ['no address', '::'],
  ['a private network', 'fd00::1'],
  ['a link', 'fe80::1'],
  ['an IPv4 address in disguise', '::ffff:127.0.0.1'],
  ['an IPv4 address in disguise', '::ffff:1.1.1.1'],
  ['an IPv4 address behind a translator', '64:ff9b::7f00:1'],
  ['an IPv4 address in a tunnel', '2002:7f00:1::'],
  ['documentation', '2001:db8::1'],
  ['a name', 'localhost'],
  ['nothing', ''],
])('%s is not public: %s', (_, address) => {
  expect(isPublicAddress(address)).toBe(false);
});
