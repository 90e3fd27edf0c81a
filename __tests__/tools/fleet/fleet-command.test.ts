import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import type { Terminal } from '../../../src/command/terminal.js';
import type { GitHubClient } from '../../../src/model/github-client.js';
import { connect } from '../../../src/outside/connect.js';
import { fleet } from '../../../src/tools/fleet/fleet-command.js';
import { inFolder, writeTexts } from '../../support/folder.js';
import { clientOf } from '../../support/github/run.js';
import { type LoopbackGitHub, startGitHub } from '../../support/github/server.js';

const list = { 'list.txt': 'acme/one\nacme/gone\nacme/broken\n' };
const values = {
  repositories: 'list.txt',
  to: '2026.1.0',
  'target-date': '2026-02-03',
  'report-file': 'report.json',
};
const repositories = {
  'acme/one': { tags: {}, files: { Dockerfile: 'FROM kestra/kestra:v2025.3.1\n' } },
  'acme/broken': { tags: {}, files: { 'values.yaml': 'image: {unclosed\n' } },
};

let github: LoopbackGitHub;
afterEach(() => github?.close());

/** Calls the command so many times in one folder. */
function call(
  client: () => Promise<GitHubClient>,
  flags: readonly Record<string, string>[],
  path = 'report.json',
) {
  return inFolder(async (folder) => {
    writeTexts(folder, list);
    const warned: string[] = [];
    const codes: number[] = [];
    const terminal: Terminal = {
      folder,
      now: new Date('2026-01-15T09:00:00Z'),
      paint: (_, words) => words,
      print: () => {},
      warn: (line) => warned.push(line),
      connect: client,
      sleep: async () => {},
    };
    for (const each of flags) {
      codes.push(await fleet({ values: each, switches: [], operands: [] }, terminal));
    }
    const report = JSON.parse(readFileSync(join(folder, path), 'utf8'));
    return { codes, warned, repositories: report.repositories };
  });
}

test('every repository of the share is in the report, in the order of the list, with its reason', async () => {
  github = await startGitHub({ repositories });
  const ended = await call(() => clientOf(github), [values]);
  expect(ended).toMatchObject({ codes: [0], warned: [] });
  expect(ended.repositories).toMatchObject([
    { repository: 'acme/one', status: 'ready' },
    { repository: 'acme/gone', status: 'undecided', reason: expect.stringContaining('could not') },
    { repository: 'acme/broken', status: 'undecided', reason: expect.stringContaining('YAML') },
  ]);
});

test('run again, it asks only for what was not read', async () => {
  github = await startGitHub({ repositories });
  await call(() => clientOf(github), [values, values]);
  const asked = github.requests.map(({ body }) => (body as { variables: object }).variables);
  const owners = asked.map((variables) =>
    Object.keys(variables).filter((name) => name.startsWith('owner')),
  );
  // First which files there are, then the files; of the one that is gone there are none.
  expect(owners.map(({ length }) => length)).toEqual([3, 2, 1]);
  expect(asked[2]).toEqual({ owner0: 'acme', name0: 'gone' });
});

test('a report that answers another question is made anew, and that is said', async () => {
  github = await startGitHub({ repositories });
  const ended = await call(() => clientOf(github), [values, { ...values, to: '2026.2.0' }]);
  expect(ended.warned).toEqual(['report.json answers another question and is made anew.']);
  expect(github.requests).toHaveLength(4);
});

test('a run that GitHub stops names what is left, and keeps its place in the report', async () => {
  const refuse = () => Promise.reject({ status: 401, message: 'Bad credentials' });
  const ended = await call(async () => ({ graphql: refuse, request: refuse }), [values]);
  expect(ended.codes).toEqual([2]);
  expect(ended.warned[0]).toBe(
    'The run stopped with 3 of 3 not read: GitHub answered 401 "Bad credentials". Run it again; what was done is kept.',
  );
  expect(ended.repositories).toHaveLength(3);
  expect(ended.repositories[0]).toMatchObject({ status: 'undecided', read: false });
});

test('a GitHub that answers nothing ends the run, which keeps what was done', async () => {
  github = await startGitHub({ repositories });
  const before = await call(() => clientOf(github), [values]);
  expect(before.codes).toEqual([0]);
  github.failAt('every', 502);
  const retries = { attempts: 1, seconds: 0, repeatsBroken: false };
  const client = () => connect({ token: 't', apiUrl: github.url, graphqlUrl: github.url }, retries);
  const ended = await call(client, [values]);
  expect(ended.codes).toEqual([2]);
  expect(ended.warned[0]).toMatch(
    /^The run stopped with 3 of 3 not read: each of the last \d+ queries failed: /,
  );
});

test('the report stands in the folder where no place is given', async () => {
  github = await startGitHub({ repositories });
  const { 'report-file': _, ...others } = values;
  const ended = await call(
    () => clientOf(github),
    [{ ...others, shard: '1/2' }],
    'fleet-1-of-2.json',
  );
  expect(ended.repositories).toHaveLength(2);
});
