import { afterEach, describe, expect, test } from '@jest/globals';
import { outputNames } from '../../src/model/input.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import {
  certificate,
  encrypt,
  type Loopback,
  type LoopbackProxy,
  type ProxyFault,
  serveHttps,
  startProxy,
} from '../support/loopback.js';
import { commit, pullRequest, runAction, type StepEnd } from '../support/run-action.js';
import { runtimes } from '../support/runtimes.js';

const offCadence = { 'core-version': '2025.1.0', 'target-date': '2025-08-06' };
const inTime = { 'core-version': '2025.1.0', 'target-date': '2025-08-05' };
const catalogue = '{ "plugins": { "plugin-x": { "versions": { "2.0.0": ">=2025.2.0" } } } }';
const fromCatalogue = {
  ...inTime,
  'plugin-versions': 'plugin-x@2.0.0',
  catalog: 'https://catalogue.test/c.json',
};

const open: { readonly close: () => Promise<void> }[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

async function opened<Server extends Loopback | LoopbackProxy | LoopbackGitHub>(
  starting: Promise<Server>,
): Promise<Server> {
  const server = await starting;
  open.push(server);
  return server;
}

function gitHub(): Promise<LoopbackGitHub> {
  return opened(startGitHub({ commits: { [`${commit}^1`]: {} } }));
}

function portOf({ url }: LoopbackGitHub): number {
  return Number(new URL(url).port);
}

function everyOutputOf({ outputs }: StepEnd) {
  expect(Object.keys(outputs).sort()).toEqual([...outputNames].sort());
}

describe.each(runtimes)('behind a proxy, on Node $version', (runtime) => {
  test.each([
    ['plain', 'http', 'http_proxy', 80, false],
    ['encrypted', 'https', 'HTTPS_PROXY', 443, false],
    ['encrypted', 'https', 'https_proxy', 443, false],
    ['encrypted, the proxy too', 'https', 'HTTPS_PROXY', 443, true],
  ])('the pull request is told over a connection that is %s', async (...row) => {
    const [, scheme, variable, port, isEncrypted] = row;
    const github = await gitHub();
    const behind =
      scheme === 'https' ? (await opened(encrypt(portOf(github)))).port : portOf(github);
    const name = `github.test:${port}`;
    const proxy = await opened(startProxy({ [name]: behind }, null, isEncrypted));
    const url = `${scheme}://github.test`;
    const variables = {
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: `${url}/graphql`,
      NODE_EXTRA_CA_CERTS: certificate,
      [variable]: proxy.url.replace('://', '://me:s3cret@').replace('127.0.0.1', 'localhost'),
    };
    const end = await runAction({ runtime, event: pullRequest, inputs: offCadence, variables });
    expect([end.exitCode, end.outputs.verdict]).toEqual([1, 'fail']);
    everyOutputOf(end);
    expect(github.comments()).toHaveLength(1);
    expect(proxy.tunnels).toEqual(github.requests.map(() => name));
    expect(`${end.log}${end.stderr}`).not.toContain('s3cret');
  });

  test('what NO_PROXY names is reached without it', async () => {
    const github = await gitHub();
    const proxy = await opened(startProxy({}));
    const variables = { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' };
    const end = await runAction({
      ...{ runtime, github, event: pullRequest, inputs: offCadence, variables },
    });
    expect([end.exitCode, github.comments().length, proxy.tunnels]).toEqual([1, 1, []]);
  });

  test('a catalogue is downloaded', async () => {
    const host = await opened(serveHttps((_, answer) => answer.end(catalogue)));
    const proxy = await opened(startProxy({ 'catalogue.test:443': host.port }));
    const variables = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: certificate };
    const end = await runAction({ runtime, inputs: fromCatalogue, variables });
    expect([end.exitCode, end.outputs.compatible]).toEqual([1, 'false']);
    expect(end.report?.problems).toEqual([]);
    expect(proxy.tunnels).toEqual(['catalogue.test:443']);
  });

  test.each(['localhost', '127.0.0.1', '169.254.169.254'])(
    'a catalogue on %s is not asked for',
    async (name) => {
      const proxy = await opened(startProxy({}));
      const inputs = { ...fromCatalogue, catalog: `https://${name}/c.json` };
      const end = await runAction({ runtime, inputs, variables: { HTTPS_PROXY: proxy.url } });
      expect(end.exitCode).toBe(1);
      expect(end.report?.problems[0]?.message).toContain('is not a public address');
      expect(proxy.tunnels).toEqual([]);
    },
  );

  test('a proxy in trouble is told, and what needs it does not pass', async () => {
    const faults: ProxyFault[] = ['refuses', 'hangs up', 'breaks off', 'answers with a page'];
    const runs = faults.map(async (fault) => {
      const names = { 'catalogue.test:443': 9, 'github.test:80': 9 };
      const proxy = await opened(startProxy(names, fault));
      const variables = {
        GITHUB_API_URL: 'http://github.test',
        GITHUB_GRAPHQL_URL: 'http://github.test/graphql',
        HTTPS_PROXY: proxy.url,
        http_proxy: proxy.url,
      };
      return Promise.all([
        runAction({ runtime, inputs: fromCatalogue, variables }),
        runAction({ runtime, inputs: inTime, event: pullRequest, variables }),
      ]);
    });
    for (const [needing, told] of await Promise.all(runs)) {
      everyOutputOf(needing);
      everyOutputOf(told);
      expect([needing.exitCode, needing.outputs.verdict]).toEqual([1, 'fail']);
      expect(needing.annotations[0]?.message).toContain(
        'The catalogue https://catalogue.test/c.json cannot be read: ',
      );
      expect(told.log).toMatch(/GitHub did not answer: .*; run it again/);
      expect(`${needing.log}${told.log}`).not.toContain('which is a bug');
    }
  });
});
