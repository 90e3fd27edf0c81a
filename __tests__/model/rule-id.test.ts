import { expect, test } from '@jest/globals';
import { ruleIds, undecidedRuleIds } from '../../src/model/rule-id.js';

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
  expect(undecidedRuleIds).toEqual([
    'requirement-undeclared',
    'nothing-found',
    'manifest-silent',
    'core-unidentified',
    'install-unreadable',
    'version-floating',
  ]);
});
