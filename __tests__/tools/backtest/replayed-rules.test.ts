import { describe, expect, test } from '@jest/globals';
import type { CoreKind } from '../../../src/model/report.js';
import type { RuleId } from '../../../src/model/rule-id.js';
import { replayedRules } from '../../../src/tools/backtest/replayed-rules.js';
import { makeReplayed } from '../../support/make-backtest.js';
import { readPolicy } from '../../support/make-facts.js';

/** So many bugfixes, of which some break a rule. */
function bugfixes(count: number, broken: number, rule: RuleId) {
  return Array.from({ length: count }, (_, index) =>
    makeReplayed({ findings: index < broken ? [rule] : [] }),
  );
}

function ruleIn(policy: string, rule: RuleId, count: number, broken: number) {
  const fared = replayedRules(readPolicy(policy), bugfixes(count, broken, rule));
  return fared.find((each) => each.rule === rule);
}

describe('a rule could bear', () => {
  test.each([
    ['an error when no release broke it', 20, 0, 'error'],
    ['a warning when one in ten did', 20, 2, 'warning'],
    ['no more than a notice when more did', 20, 3, 'notice'],
    ['an error from five releases on', 5, 0, 'error'],
    ['nothing that a few releases could tell', 4, 0, 'too few'],
  ])('%s', (_, judged, broken, advice) => {
    const fared = ruleIn('kestra-calver', 'core-bugfix-off-cadence', judged, broken);
    expect(fared).toEqual({ rule: 'core-bugfix-off-cadence', broken, judged, advice });
  });
});

test.each<[string, RuleId, string]>([
  ['rules: { core-bugfix-off-cadence: off }', 'core-bugfix-off-cadence', 'off'],
  ['core: { bugfix: null }', 'core-bugfix-off-cadence', 'not judged'],
  ['core: { major: { on: any } }', 'core-major-off-cadence', 'not judged'],
  ['extends: none', 'core-major-off-cadence', 'not judged'],
  ['name: acme', 'core-number-out-of-turn', 'error'],
  ['core: { backport: null }', 'backport-unrequested', 'not judged'],
  ['core: { backport: allowed }', 'backport-unrequested', 'not judged'],
  ['core: { backport: on-request }', 'backport-unrequested', 'not known'],
  ['name: acme', 'ships-in-freeze', 'not judged'],
  ['freezes: [{ from: 2025-12-20, to: 2026-01-02, reason: year end }]', 'ships-in-freeze', 'error'],
])('under the policy %s the history says of %s: %s', (policy, rule, advice) => {
  expect(ruleIn(policy, rule, 20, 0)?.advice).toBe(advice);
});

test('a rule for one kind of release is measured by that kind alone', () => {
  const releases = [
    ...bugfixes(10, 0, 'core-bugfix-off-cadence'),
    makeReplayed({ kind: 'core-major', findings: ['core-major-off-cadence'] }),
  ];
  const fared = replayedRules(readPolicy('kestra-calver'), releases);
  expect(fared.map(({ rule, judged }) => [rule, judged])).toEqual([
    ['core-number-out-of-turn', 11],
    ['core-major-off-cadence', 1],
    ['core-bugfix-off-cadence', 10],
    ['backport-unrequested', 0],
    ['ships-in-freeze', 11],
  ]);
});

test.each<[string, RuleId, CoreKind, string]>([
  ['majors have days', 'core-major-off-cadence', 'core-major', 'name: acme'],
  [
    'backports are never allowed',
    'backport-unrequested',
    'core-backport',
    'core: { backport: never }',
  ],
])('where %s, %s is measured by them', (_, rule, kind, policy) => {
  const releases = Array.from({ length: 5 }, () => makeReplayed({ kind }));
  const fared = replayedRules(readPolicy(policy), [...releases, makeReplayed()]);
  expect(fared.find((each) => each.rule === rule)).toMatchObject({ judged: 5, advice: 'error' });
});
