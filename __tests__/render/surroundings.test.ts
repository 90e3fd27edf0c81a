import { describe, expect, test } from '@jest/globals';
import { nowhere, surroundingsOf } from '../../src/render/surroundings.js';

const told = { isChange: true, today: null, commit: 'c0ffee' };
const variables = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/platform',
  GITHUB_RUN_ID: '42',
  GITHUB_REF_NAME: '7/merge',
  GITHUB_BASE_REF: 'main',
  GITHUB_ACTION_REPOSITORY: 'release-gate/release-gate',
};

describe('surroundingsOf', () => {
  test('a run links to the judged commit, the base branch’s editor, itself and what this is', () => {
    const { addressOf, editorOf, run, about } = surroundingsOf(variables, told);
    expect([
      addressOf('deploy/My File.yml', 12),
      addressOf('Dockerfile', null),
      editorOf('.github/release-gate.yml'),
      run,
      about,
    ]).toEqual([
      'https://github.com/acme/platform/blob/c0ffee/deploy/My%20File.yml#L12',
      'https://github.com/acme/platform/blob/c0ffee/Dockerfile',
      'https://github.com/acme/platform/edit/main/.github/release-gate.yml',
      'https://github.com/acme/platform/actions/runs/42',
      'https://github.com/release-gate/release-gate#readme',
    ]);
  });

  test('outside a pull request the run’s own branch is edited', () => {
    const { editorOf } = surroundingsOf({ ...variables, GITHUB_BASE_REF: '' }, told);
    expect(editorOf('a.yml')).toBe('https://github.com/acme/platform/edit/7/merge/a.yml');
  });

  test.each([
    ['nobody names the repository', {}, told],
    ['nobody names the commit', variables, { ...told, commit: '' }],
  ])('no file is linked where %s', (_, known, asked) => {
    expect(surroundingsOf(known, asked).addressOf('Dockerfile', 1)).toBeNull();
    expect(surroundingsOf(known, asked).isChange).toBe(true);
  });
});

test('nowhere nothing is linked', () => {
  expect([nowhere.addressOf('a', 1), nowhere.editorOf('a'), nowhere.run]).toEqual([
    null,
    null,
    null,
  ]);
});

test.each([
  ['server', 'GITHUB_SERVER_URL'],
  ['action', 'GITHUB_ACTION_REPOSITORY'],
])('without a %s nothing tells what this is', (_, name) => {
  expect(surroundingsOf({ ...variables, [name]: undefined }, told).about).toBeNull();
});

test.each([
  ['a branch', { GITHUB_BASE_REF: '', GITHUB_REF_NAME: '' }],
  ['a server', { GITHUB_SERVER_URL: undefined }],
  ['a repository', { GITHUB_REPOSITORY: undefined }],
])('without %s no file can be edited', (_, unknown) => {
  expect(surroundingsOf({ ...variables, ...unknown }, told).editorOf('a.yml')).toBeNull();
});
