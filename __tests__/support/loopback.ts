import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';

/** The certificate that all servers here show; it names `github.test` and `catalogue.test`. */
export const certificate = resolve('__tests__/support/tls/certificate.pem');

/** A server on a free port of 127.0.0.1. */
export interface Loopback {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** A proxy, and the names that it was asked to reach. */
export interface LoopbackProxy extends Loopback {
  readonly url: string;
  readonly tunnels: readonly string[];
}

/** What a proxy does instead of its work. */
export type ProxyFault = 'refuses' | 'hangs up' | 'breaks off' | 'answers with a page';

/** Starts any server, and closes its connections with it. */
export async function listen(server: Server): Promise<Loopback> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A server of encrypted answers. */
export function serveHttps(answer: RequestListener): Promise<Loopback> {
  return listen(createHttpsServer(identity(), answer));
}

/** Encrypts what goes to and from a port. */
export function encrypt(port: number): Promise<Loopback> {
  return listen(createTlsServer(identity(), (socket) => bridge(socket, port)));
}

/**
 * A proxy to which names are ports of this machine.
 *
 * @param isEncrypted whether it is itself spoken to by `https`
 */
export async function startProxy(
  ports: Readonly<Record<string, number>>,
  fault: ProxyFault | null = null,
  isEncrypted = false,
): Promise<LoopbackProxy> {
  const tunnels: string[] = [];
  const server = isEncrypted ? createHttpsServer(identity()) : createHttpServer();
  server.on('connect', ({ url = '' }, socket: Socket) => {
    tunnels.push(url);
    socket.on('error', () => {});
    const port = ports[url];
    if (fault === 'hangs up') socket.destroy();
    else if (fault === 'answers with a page') {
      socket.write('HTTP/1.1 200 OK\r\n\r\n<title>Sign in</title>');
      socket.end();
    } else if (fault === 'refuses' || port === undefined) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
    } else {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      if (fault === 'breaks off') setTimeout(() => socket.destroy(), 20);
      else bridge(socket, port);
    }
  });
  const listening = await listen(server);
  const scheme = isEncrypted ? 'https' : 'http';
  return { ...listening, url: `${scheme}://127.0.0.1:${listening.port}`, tunnels };
}

function bridge(socket: Socket, port: number): void {
  const onward = connect(port, '127.0.0.1');
  socket.on('error', () => onward.destroy());
  onward.on('error', () => socket.destroy());
  socket.pipe(onward).pipe(socket);
}

function identity() {
  const key = readFileSync(resolve('__tests__/support/tls/key.pem'));
  return { key, cert: readFileSync(certificate) };
}
