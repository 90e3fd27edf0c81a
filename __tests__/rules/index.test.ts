import { describe, expect, expect, test, test } from '@jest/globals';
import { advised } from '../../src/advice/remedies.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { RuleId } from '../../src/model/policy.js';
import { findingKey } from '../../src/model/report.js';
import { reasonFor } from '../../src/render/groups.js';
import { ruleIds, ruleOf, rules } from '../../src/rules/index.js';
import { factsOfExample } from '../support/test-examples.js';

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

/** Of each rule what the run that breaks it on its page comes to. */
const broken: readonly (readonly [RuleId, string, string])[] = [
  ['core-too-old', 'plugin-aws 2.0.0 will not run on core 2025.1.0', 'set-core'],
  ['core-too-new', 'plugin-ai 0.23.2 will not run on core 2025.1.0', ''],
  ['combination-known-bad', 'plugin-git 1.1.5 will not run on core 1.2.1', 'set-core'],
  ['requirement-undeclared', 'no minimum core is known for plugin-legacy-crm 1.0.0', 'declare'],
  ['nothing-found', 'no core image and no plugin was found', 'name-manifests'],
  ['manifest-silent', 'main.yml names no core and no plugin', 'name-manifests'],
  ['pin-vanished', 'core is no longer pinned anywhere', ''],
  ['core-unidentified', 'it is not known which core these plugins run on', 'name-core'],
  ['install-unreadable', 'what Dockerfile installs cannot be read', 'write-plainly'],
  ['version-floating', 'core latest is not a fixed version', 'pin'],
  ['core-number-out-of-turn', '2025.1.0 is next', 'set-core, ship-on'],
  [
    'core-major-off-cadence',
    'Wed 6 Aug 2025 is not its day (it was due on Tue 5 Aug 2025)',
    'publish',
  ],
  ['core-bugfix-off-cadence', 'Fri 8 Aug 2025 is not a bugfix day', 'ship-on'],
  ['backport-unrequested', 'no request is named for this backport', 'name-request'],
  ['ships-in-freeze', 'Thu 25 Dec 2025 is in a freeze (year-end freeze)', 'ship-on'],
  ['plugin-number-out-of-turn', 'plugin-dbt 1.1.5 is not the next number', 'set-plugin'],
  ['plugin-major-off-cadence', 'Tue 12 Aug 2025 is not a day for plugin majors', 'ship-on'],
  ['plugin-update-off-cadence', 'Fri 8 Aug 2025 is not a day for plugin updates', 'ship-on'],
  ['minimum-raised-in-patch', 'a patch raises its minimum core (1.0.0 → 1.2.3)', 'set-plugin'],
  ['minimum-raised-in-minor', 'a minor raises its minimum core (1.0.0 → 1.2.3)', ''],
  ['minimum-unreleased', 'core 2025.2.0, which it needs, is not out yet', 'ship-on'],
  ['deployment-off-window', 'Fri 8 Aug 2025 is not a deployment day', 'ship-on'],
  ['core-outdated', 'core 2025.1.3 no longer gets bugfixes', 'set-core'],
  ['core-unreleased', 'core 2025.2.0 is not out yet', 'set-core'],
  ['plugin-downgraded', 'plugin-dbt 1.1.4 is older than before', ''],
  ['breaking-plugin-upgrade', 'plugin-aws 2.0.0 is a major upgrade', ''],
  ['core-downgraded', 'core goes back from 2025.2.1 to 2025.1.5', 'set-core'],
  ['stop-skipped', "core 0.22.0 can't go straight to 2025.1.0", 'set-core'],
  ['breaking-core-upgrade', 'core 2025.2.0 may break what runs on it', ''],
];

describe('the run that breaks a rule on its page', () => {
  test.each(broken)('%s: %s; closed by: %s', async (id, headline, deeds) => {
    const facts = await factsOfExample(ruleOf(id).examples.breaks);
    const report = advised(facts, evaluate(facts));
    const found = report.findings.filter(({ rule }) => rule === id);
    const keys = found.map(findingKey);
    const steps = report.advice
      .flatMap((way) => way.steps)
      .filter(({ closes }) => closes.some((key) => keys.includes(key)));
    expect(reasonFor(found, report)).toBe(headline);
    expect([...new Set(steps.map((step) => step.do))].join(', ')).toBe(deeds);
  });

  test('is said of every rule', () => {
    expect(broken.map(([id]) => id)).toEqual(ruleIds);
  });
});
