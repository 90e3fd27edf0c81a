import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { runnerFetch } from '../../src/outside/runner-fetch.js';

const servers: Server[] = [];
afterEach(() => {
  delete process.env.http_proxy;
  for (const server of servers.splice(0)) server.close();
});

async function listening(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}

test('without a proxy Node’s own fetch is used', () => {
  expect(runnerFetch('https://api.github.com', 1000)).toBe(fetch);
});

test('through a proxy a request reaches the server, and its answer comes back', async () => {
  const asked: unknown[] = [];
  const port = await listening(
    createServer(async (incoming, outgoing) => {
      let body = '';
      for await (const part of incoming) body += part;
      asked.push([incoming.method, incoming.url, incoming.headers['x-asked'], body]);
      outgoing.writeHead(422, { 'content-type': 'application/json' }).end('{"message":"no"}');
    }),
  );
  const tunnels: unknown[] = [];
  const proxy = createServer().on('connect', ({ url }, socket) => {
    tunnels.push(url);
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
  });
  process.env.http_proxy = `http://127.0.0.1:${await listening(proxy)}`;
  const ask = runnerFetch('http://github.test', 5000);
  const answer = await ask('http://github.test/graphql', {
    method: 'POST',
    headers: { 'x-asked': 'yes' },
    body: '{"query":"{}"}',
  });
  expect(tunnels).toEqual(['github.test:80']);
  expect(asked).toEqual([['POST', '/graphql', 'yes', '{"query":"{}"}']]);
  expect(answer.status).toBe(422);
  expect(await answer.json()).toEqual({ message: 'no' });
});
