import { describe, expect, test } from '@jest/globals';
import { hasProgram, runStep } from './support/run-step.js';

const plan = {
  workflow: 'fleet',
  job: 'plan',
  step: 'Make the list, and the numbers of the shards',
};

const gh = '#!/bin/sh\ncat pages.json\n';

/** Makes the list of a search that finds these pages. */
function search(pages: readonly object[], program = gh) {
  const variables = { LIST: '', SEARCH: 'org:acme', SHARDS: '2' };
  const text = pages.map((page) => JSON.stringify(page)).join('');
  return runStep(plan, variables, { gh: program }, { 'pages.json': text });
}

function page(names: readonly string[], incomplete = false) {
  const items = names.map((name) => ({ full_name: name }));
  return { total_count: 3, incomplete_results: incomplete, items };
}

/** The runners of GitHub have jq; without it only a machine that is no CI leaves these tests out. */
const whereJqIs = hasProgram('jq') || process.env.CI === 'true' ? describe : describe.skip;

whereJqIs('the list of a fleet', () => {
  test('has all that a search finds, and the shards are numbered', async () => {
    const ended = await search([page(['acme/two', 'acme/three']), page(['acme/one'])]);
    expect(ended).toMatchObject({ exitCode: 0, printed: '' });
    expect(ended.files['fleet-list.txt']).toBe('acme/one\nacme/three\nacme/two\n');
    expect(ended.files.output).toBe('shards=[1,2]\n');
  });

  const thousand = Array.from({ length: 1_000 }, (_, n) => `acme/${n}`);
  test.each([
    ['that finds nothing', [page([])], 'The search finds no repository'],
    [
      'that GitHub did not get through',
      [page(['acme/one'], true), page(['acme/two'])],
      'GitHub did not get through the search',
    ],
    ['that may have been cut', [page(thousand)], 'The search finds 1000 repositories or more'],
  ])('is not made from a search %s', async (_, pages, words) => {
    const ended = await search(pages);
    expect(ended).toMatchObject({ exitCode: 1, printed: expect.stringContaining(words) });
    expect(ended.files.output).toBe('');
  });

  test('is not made from a search that fails on its way', async () => {
    const ended = await search([page(['acme/one'])], `${gh}exit 1\n`);
    expect(ended).toMatchObject({ exitCode: 1 });
    expect(ended.files.output).toBe('');
  });

  test('is the file that the caller names', async () => {
    const variables = { LIST: 'ours.txt', SEARCH: '', SHARDS: '1' };
    const ended = await runStep(plan, variables, {}, { 'ours.txt': 'acme/one\n' });
    expect(ended.files['fleet-list.txt']).toBe('acme/one\n');
  });
});

whereJqIs('the commit that the workflow is of', () => {
  const own = { workflow: 'fleet', job: 'plan', step: 'Find out which commit this workflow is of' };
  const repository = 'release-gate/release-gate';
  const sha = '0123456789abcdef0123456789abcdef01234567';
  const find = (job: object) => runStep(own, { JOB: JSON.stringify(job) }, {});

  test('is what the later jobs run', async () => {
    const { exitCode, files } = await find({
      status: 'success',
      workflow_repository: repository,
      workflow_sha: sha,
    });
    expect(exitCode).toBe(0);
    expect(files.output).toBe(`repository=${repository}\ncommit=${sha}\n`);
  });

  test.each([
    ['is not told', {}],
    ['is half told', { workflow_repository: repository }],
    ['is a branch', { workflow_repository: repository, workflow_sha: 'main' }],
    ['is of no repository', { workflow_repository: 'x', workflow_sha: sha }],
    ['holds a second line', { workflow_repository: `${repository}\nx=y`, workflow_sha: sha }],
  ])('ends the run where it %s', async (_, job) => {
    const { exitCode, printed, files } = await find(job);
    expect({ exitCode, output: files.output }).toEqual({ exitCode: 1, output: '' });
    expect(printed).toContain('does not tell a workflow which commit it is of');
  });
});
