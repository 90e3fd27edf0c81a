import { describe, expect, test } from '@jest/globals';
import { coreOutdated } from '../../src/rules/core-outdated.js';
import { findingOf, findingsOf, ownRemediesOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(coreOutdated);

test('names the line that gets bugfixes', () => {
  expect(findingOf('core-outdated', coreOutdated.examples.breaks)).toMatchObject({
    subject: 'core 2025.1.3',
    message: 'core 2025.1.3 no longer gets bugfixes: 2025.2 has been latest since Tue 7 Oct 2025.',
    remedy:
      'Move to core 2025.2.0. Older lines get fixes on request only. What is coming: https://github.com/orgs/kestra-io/projects/15/views/1.',
    data: { line: '2025.1', latest: '2025.2', supportUntil: null },
  });
});

describe('a line gets bugfixes', () => {
  test.each([
    ['as latest', '2025.2.0', '2025-10-07', 'name: acme', 0],
    ['above latest', '2025.3.0', '2025-10-07', 'name: acme', 0],
    ['below latest no more', '2025.1.3', '2025-10-07', 'name: acme', 1],
    ['kept alive', '1.0.5', '2025-10-07', 'core: { bugfix: { lines: [latest, "1.0"] } }', 0],
    ['like all', '0.20.1', '2025-10-07', 'core: { bugfix: { lines: all } }', 0],
    [
      'on the last day of its support',
      '1.0.5',
      '2026-09-09',
      'core: { support: { "1.0": { until: 2026-09-09 } } }',
      0,
    ],
    [
      'and no longer',
      '1.0.5',
      '2026-09-10',
      'core: { support: { "1.0": { until: 2026-09-09 } } }',
      1,
    ],
    [
      'whatever the support of another line',
      '0.22.0',
      '2025-10-07',
      'core: { support: { "1.0": { until: 2026-09-09 } } }',
      1,
    ],
    [
      'of no kind, where the policy has none',
      '2025.1.3',
      '2025-10-07',
      'core: { bugfix: null }',
      1,
    ],
    ['or nobody knows which is latest', '2025.1.0', '2025-10-07', 'extends: none\nname: acme', 0],
    ['never, and cannot be called outdated', '2025.4.1', '2026-03-01', 'name: acme', 0],
    ['after its support window, though it is named', '1.0.50', '2026-10-06', 'kestra-semver', 1],
  ])('%s: %s on %s', (_, version, date, policy, count) => {
    const inputs = { 'core-version': version, 'target-date': date, releasing: 'none' };
    expect(findingsOf('core-outdated', { inputs, policy })).toHaveLength(count);
  });
});

test('says when its support ended', () => {
  const policy = 'core: { support: { "1.0": { until: 2026-09-09 } } }';
  const inputs = { 'core-version': '1.0.5', 'target-date': '2026-09-10', releasing: 'none' };
  const { message, data } = findingOf('core-outdated', { inputs, policy });
  expect(message).toContain('Its support ended with Wed 9 Sep 2026.');
  expect(data.supportUntil).toBe('2026-09-09');
});

test('without a board it names none', () => {
  const given = { ...coreOutdated.examples.breaks, policy: 'links: null' };
  expect(findingOf('core-outdated', given).remedy).toBe(
    'Move to core 2025.2.0. Older lines get fixes on request only.',
  );
});

test.each([
  ['on-request', ' Older lines get fixes on request only.'],
  ['never', ' An older line gets no fixes at all.'],
  ['allowed', ''],
  ['null', ''],
])('what the policy says of backports is said as it is: %s', (backport, sentence) => {
  const policy = `{ core: { backport: ${backport} }, links: null }`;
  const given = { ...coreOutdated.examples.breaks, policy };
  expect(findingOf('core-outdated', given).remedy).toBe(`Move to core 2025.2.0.${sentence}`);
  // Where every core that is known is older, nobody can be told to move to one.
  const inputs = { 'core-version': '2025.1.3', 'target-date': '2026-11-30', releasing: 'none' };
  const alone = `{ core: { backport: ${backport}, releases: { "2026.5.0": 2026-10-06 }, support: {} }, links: null }`;
  expect(findingOf('core-outdated', { inputs, policy: alone }).remedy).toContain(sentence);
});

test('what is being released is not outdated', () => {
  const inputs = { 'core-version': '2025.1.4', 'target-date': '2025-10-08' };
  expect(findingsOf('core-outdated', { inputs })).toEqual([]);
});

test('the support of another line says nothing of this one', () => {
  const policy = 'core: { support: { "1.0": { until: 2025-09-09 } } }';
  const { message, data } = findingOf('core-outdated', { ...coreOutdated.examples.breaks, policy });
  expect(data.supportUntil).toBeNull();
  expect(message).not.toContain('support');
});

test('the rule itself says no more than the policy does', () => {
  const silent = 'core: { backport: null }\nlinks: null';
  const given = coreOutdated.examples.breaks;
  expect(ownRemediesOf('core-outdated', { ...given, policy: silent })).toEqual([
    'Move to a line that still gets bugfixes.',
  ]);
  const board = 'core: { backport: null }\nlinks: { board: "https://example.org/b" }';
  expect(ownRemediesOf('core-outdated', { ...given, policy: board })).toEqual([
    'Move to a line that still gets bugfixes. What is coming: https://example.org/b.',
  ]);
});
