import { expect, test } from '@jest/globals';
import { completePolicy } from '../../../src/resolve/policy/complete.js';
import { locateNowhere } from '../../../src/resolve/policy/locate.js';
import type { WrittenPolicy } from '../../../src/schema/written-policy.js';

function complete(written: WrittenPolicy) {
  return completePolicy(written, 'policy.yml', locateNowhere, {});
}

test('a policy of nothing is named after its file and has the defaults', () => {
  expect(complete({})).toMatchObject({
    name: 'policy.yml',
    source: 'policy.yml',
    timeZone: 'UTC',
    prereleases: 'strict',
    plugins: { major: null, minor: null, patch: null },
    toleranceDays: 0,
    rules: {},
    waivers: [],
    freezes: [],
    links: { migration: null, support: null, board: null, others: {} },
  });
});

test('plugins follow the core or have days of their own', () => {
  const { plugins } = complete({ plugins: { major: { on: 'core-major' }, patch: { on: 'any' } } });
  expect(plugins).toMatchObject({ major: 'core-major', minor: null, patch: 'any' });
});

test.each([
  ['plugin-dbt', 'plugin-dbt', null],
  ['plugin-dbt@1.1.5', 'plugin-dbt', '1.1.5'],
  ['@scope/plugin', '@scope/plugin', null],
  ['@scope/plugin@2.0.0', '@scope/plugin', '2.0.0'],
  ['core', 'core', null],
])('a waiver of %s is for %s, version %s', (written, subject, version) => {
  const waiver = { rule: 'core-too-old', reason: 'r', until: '2025-12-31' } as const;
  expect(complete({ waivers: [{ ...waiver, subject: written }] }).waivers).toEqual([
    { ...waiver, subject, version, location: null },
  ]);
});

test('a freeze is for releases unless it says otherwise', () => {
  const freeze = { from: '2025-12-20', to: '2026-01-02', reason: 'r' };
  const { freezes } = complete({ freezes: [freeze, { ...freeze, for: 'all' }] });
  expect(freezes.map((each) => each.for)).toEqual(['releases', 'all']);
});

test('only links of other names are others', () => {
  const links = { support: 'https://a', wiki: 'https://b', gone: null };
  expect(complete({ links }).links).toEqual({
    migration: null,
    support: 'https://a',
    board: null,
    others: { wiki: 'https://b' },
  });
});

test('only levels that are set are kept', () => {
  const rules = { 'core-too-old': 'off', 'core-too-new': null } as const;
  expect(complete({ rules }).rules).toEqual({ 'core-too-old': 'off' });
});
