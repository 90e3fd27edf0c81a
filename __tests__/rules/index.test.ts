import { expect, test } from '@jest/globals';
import type { RuleId } from '../../src/model/policy.js';
import { ruleIds, ruleOf, rules } from '../../src/rules/index.js';

test('the rules are these, so grave, and cannot judge: policies and waivers count on it', () => {
  expect(rules.map(({ id, severity, undecided }) => [id, severity, undecided])).toEqual([
    ['core-too-old', 'error', false],
    ['core-too-new', 'error', false],
    ['combination-known-bad', 'error', false],
    ['requirement-undeclared', 'error', true],
    ['nothing-found', 'error', true],
    ['manifest-silent', 'error', true],
    ['pin-vanished', 'error', false],
    ['core-unidentified', 'error', true],
    ['install-unreadable', 'error', true],
    ['version-floating', 'error', true],
    ['core-number-out-of-turn', 'error', false],
    ['core-major-off-cadence', 'error', false],
    ['core-bugfix-off-cadence', 'warning', false],
    ['backport-unrequested', 'error', false],
    ['ships-in-freeze', 'error', false],
    ['plugin-number-out-of-turn', 'warning', false],
    ['plugin-major-off-cadence', 'error', false],
    ['plugin-update-off-cadence', 'warning', false],
    ['minimum-raised-in-patch', 'error', false],
    ['minimum-raised-in-minor', 'warning', false],
    ['minimum-unreleased', 'warning', false],
    ['deployment-off-window', 'warning', false],
    ['core-outdated', 'notice', false],
    ['core-unreleased', 'error', false],
    ['plugin-downgraded', 'warning', false],
    ['breaking-plugin-upgrade', 'warning', false],
    ['core-downgraded', 'error', false],
    ['stop-skipped', 'error', false],
    ['breaking-core-upgrade', 'warning', false],
  ]);
});

test('a rule is found by its id', () => {
  expect(ruleIds.map((id) => ruleOf(id).id)).toEqual(ruleIds);
  expect(() => ruleOf('no-such-rule' as RuleId)).toThrow('There is no rule no-such-rule.');
});
