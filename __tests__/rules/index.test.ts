import { expect, test } from '@jest/globals';
import type { RuleId } from '../../src/model/rule-id.js';
import { scopes } from '../../src/questions/scope.js';
import { ruleIds, ruleOf, rules } from '../../src/rules/index.js';

test('the ids are these, for policies and waivers name them forever', () => {
  expect(ruleIds).toEqual([
    'core-too-old',
    'core-too-new',
    'combination-known-bad',
    'requirement-undeclared',
    'nothing-found',
    'manifest-silent',
    'pin-vanished',
    'core-unidentified',
    'install-unreadable',
    'version-floating',
    'core-number-out-of-turn',
    'core-major-off-cadence',
    'core-bugfix-off-cadence',
    'backport-unrequested',
    'ships-in-freeze',
    'plugin-number-out-of-turn',
    'plugin-major-off-cadence',
    'plugin-update-off-cadence',
    'minimum-raised-in-patch',
    'minimum-raised-in-minor',
    'minimum-unreleased',
    'deployment-off-window',
    'core-outdated',
    'core-unreleased',
    'plugin-downgraded',
    'breaking-plugin-upgrade',
    'core-downgraded',
    'stop-skipped',
    'breaking-core-upgrade',
  ]);
});

test('six rules say that they cannot judge', () => {
  const undecided = rules.filter((rule) => rule.undecided).map(({ id }) => id);
  expect(undecided).toEqual([
    'requirement-undeclared',
    'nothing-found',
    'manifest-silent',
    'core-unidentified',
    'install-unreadable',
    'version-floating',
  ]);
});

test('a rule is found by its id', () => {
  expect(ruleIds.map((id) => ruleOf(id).id)).toEqual(ruleIds);
  expect(() => ruleOf('no-such-rule' as RuleId)).toThrow('There is no rule no-such-rule.');
});

test.each(rules)('$id is ranked as the design ranks it', ({ id, severity }) => {
  const ranks: Readonly<Record<string, string>> = {
    'core-bugfix-off-cadence': 'warning',
    'plugin-number-out-of-turn': 'warning',
    'plugin-update-off-cadence': 'warning',
    'minimum-raised-in-minor': 'warning',
    'minimum-unreleased': 'warning',
    'core-outdated': 'notice',
    'plugin-downgraded': 'warning',
    'breaking-plugin-upgrade': 'warning',
    'breaking-core-upgrade': 'warning',
    'deployment-off-window': 'warning',
  };
  expect(severity).toBe(ranks[id] ?? 'error');
});

test.each(rules)('$id judges what the design says', ({ id, on }) => {
  const judged: Readonly<Record<string, readonly string[]>> = {
    always: [
      'core-too-old',
      'core-too-new',
      'combination-known-bad',
      'requirement-undeclared',
      'version-floating',
      'nothing-found',
      'manifest-silent',
      'install-unreadable',
    ],
    'a change': ['pin-vanished'],
    'released core': [
      'core-number-out-of-turn',
      'core-major-off-cadence',
      'core-bugfix-off-cadence',
      'backport-unrequested',
    ],
    'whatever the freeze is for': ['ships-in-freeze'],
    'released plugin': [
      'plugin-number-out-of-turn',
      'plugin-major-off-cadence',
      'plugin-update-off-cadence',
      'minimum-raised-in-patch',
      'minimum-raised-in-minor',
      'minimum-unreleased',
    ],
    deployment: ['core-unidentified', 'deployment-off-window', 'core-outdated', 'core-unreleased'],
    'deployment with baseline': ['plugin-downgraded', 'breaking-plugin-upgrade'],
    'any core with baseline': ['core-downgraded', 'stop-skipped', 'breaking-core-upgrade'],
  };
  expect(judged[scopes[on].called]).toContain(id);
});
