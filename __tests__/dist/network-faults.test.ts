import { describe, expect, test } from '@jest/globals';
import { outputNames } from '../../src/model/input.js';
import { blockedPlugin, catalogue } from '../support/blocked-plugin.js';
import { type Failure, startGitHub } from '../support/github/server.js';
import { certificate, serveHttps, startProxy } from '../support/loopback.js';
import { commit, pullRequest, runAction, type Step, type StepEnd } from '../support/run-action.js';
import { type Runtime, runtimes } from '../support/runtimes.js';

const faults: readonly Failure[] = [
  ...([401, 403, 404, 429, 500, 503, 'limited', 'cut', 'lost', 'half', 'switching'] as const),
  ...(['redirecting', 'moved', 'unmodified', 'page', 'nothing', 'without', 'null'] as const),
  ...(['list', 'text', 'numbers', 'gzip', 'flood'] as const),
];

/** What passes, and has a comment and labels to write all the same. */
const passing = {
  setup: { commits: { [`${commit}^1`]: {} } },
  files: {},
  inputs: { 'core-version': '2025.1.0', 'target-date': '2025-08-05', comment: 'always' },
};

const names = ['the query', 'a label', 'another label', 'the changed files', 'the mutation'];

type Fault = readonly [failure: Failure, request: number];

/** Every fault at all requests from the first on, and at one of the later ones. */
const all: readonly Fault[] = faults.flatMap((failure, n): Fault[] => [
  [failure, 1],
  [failure, 2 + (n % (names.length - 1))],
]);

/** The runs of some faults, a few at a time; each on one Node, and each Node with half of them. */
async function runAll(
  scenario: typeof blockedPlugin | typeof passing,
  chosen: readonly Fault[],
): Promise<[string, StepEnd][]> {
  const left = [...chosen.entries()];
  const ends: [string, StepEnd][] = [];
  const work = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [n, [failure, request]] = next;
      const runtime = runtimes[n % runtimes.length] as Runtime;
      const github = await startGitHub(scenario.setup);
      // The read is sent again; the writes are not, or succeed then.
      github.failAt(request === 1 ? 'every' : request, failure, headersOf(failure));
      const { inputs, files } = scenario;
      const end = await runAction({ runtime, github, event: pullRequest, inputs, files });
      await github.close();
      ends.push([`${failure} at request ${request} on Node ${runtime.version}`, end]);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return ends;
}

/** A limit without a wait, which nobody here sits out. */
function headersOf(failure: Failure): Record<string, string> {
  return failure === 429 || failure === 'limited' ? { 'retry-after': '0' } : {};
}

function expectWhole(title: string, { outputs, log, stderr }: StepEnd): void {
  expect([title, Object.keys(outputs).sort()]).toEqual([title, [...outputNames].sort()]);
  expect([title, stderr]).toEqual([title, '']);
  expect([title, /which is a bug/.exec(log)?.input]).toEqual([title, undefined]);
}

describe('whatever befalls a request of the built action', () => {
  test('what is blocked stays blocked', async () => {
    for (const [title, end] of await runAll(blockedPlugin, all)) {
      expectWhole(title, end);
      expect([title, end.exitCode, end.outputs.verdict]).toEqual([title, 1, 'fail']);
    }
  });

  test('what passes has passed once it is known, because reporting decides nothing', async () => {
    // It has one label to create, and no files to look at.
    const writes = faults.map((failure, n): Fault => [failure, 2 + (n % 2)]);
    for (const [title, end] of await runAll(passing, writes)) {
      expectWhole(title, end);
      expect([title, end.exitCode, end.outputs.verdict]).toEqual([title, 0, 'pass']);
    }
  });
});

describe('whatever befalls a catalogue of the built action', () => {
  const answers: readonly [string, Parameters<typeof serveHttps>[0]][] = [
    ['a 404', (_, answer) => answer.writeHead(404).end()],
    ['a 503', (_, answer) => answer.writeHead(503).end()],
    ['a switch of protocols', (_, { socket }) => socket?.write(switching)],
    ['a text marked as packed', (_, answer) => answer.writeHead(200, packed).end(catalogue)],
    ['half a text', (_, answer) => half(answer)],
    ['a reset', (_, { socket }) => socket?.destroy()],
    ['nothing', (_, answer) => answer.end()],
    ['a page', (_, answer) => answer.end('<title>Sign in</title>')],
    ['another host', (_, answer) => answer.writeHead(302, { location: 'https://x.test' }).end()],
    ['more than is read', (_, answer) => answer.end(' '.repeat(20_000_001))],
  ];
  const switching = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n';
  const packed = { 'content-encoding': 'gzip' };

  test('nothing passes that needs it, and fail-on forgives nothing', async () => {
    const runs = answers.map(async ([title, answer], n) => {
      const host = await serveHttps(answer);
      const proxy = await startProxy({ 'catalogue.test:443': host.port });
      const step: Step = {
        runtime: runtimes[n % runtimes.length] as Runtime,
        inputs: {
          ...{ 'core-version': '2025.1.0', 'target-date': '2025-08-05', 'fail-on': 'never' },
          ...{ 'plugin-versions': 'plugin-x@1.4.0', catalog: 'https://catalogue.test/c.yml' },
        },
        variables: { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: certificate },
      };
      const end = await runAction(step);
      await Promise.all([host.close(), proxy.close()]);
      return [title, end] as const;
    });
    for (const [title, end] of await Promise.all(runs)) {
      expectWhole(title, end);
      expect([title, end.exitCode, end.outputs.verdict]).toEqual([title, 1, 'fail']);
      expect([title, end.report?.problems.length]).toEqual([title, 1]);
    }
  });

  function half(answer: Parameters<Parameters<typeof serveHttps>[0]>[1]): void {
    answer.writeHead(200, { 'content-length': 1000 }).write('plugins:');
    setTimeout(() => answer.destroy(), 20);
  }
});
