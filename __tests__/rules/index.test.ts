import { expect, test } from '@jest/globals';
import { ruleIds, undecidedRuleIds } from '../../src/model/rule-id.js';
import { rules } from '../../src/rules/index.js';

test('the rules stand in the order of their ids', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds);
});

test('the rules that cannot judge say so, and no other does', () => {
  const undecided = rules.filter((rule) => rule.undecided).map(({ id }) => id);
  expect(undecided).toEqual(undecidedRuleIds);
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
  };
  expect(severity).toBe(ranks[id] ?? 'error');
});
