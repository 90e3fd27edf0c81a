import { describe, expect, test } from '@jest/globals';
import { advised } from '../../src/advice/remedies.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { RuleId } from '../../src/model/policy.js';
import { findingKey } from '../../src/model/report.js';
import { reasonFor, sharedReason } from '../../src/render/groups.js';
import { helpfulLinks } from '../../src/render/opening.js';
import { ruleIds, ruleOf, rules } from '../../src/rules/index.js';
import { judge } from '../support/judge.js';
import { readPolicy } from '../support/make-facts.js';
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

/** Links that are not safe, so that a page has their names alone. */
const links = { migration: 'm', support: 's', board: 'b', others: {} };

/** Of each rule what the run that breaks it on its page comes to. */
const broken: readonly (readonly [RuleId, string, string, string, string])[] = [
  [
    'core-too-old',
    'plugin-aws 2.0.0 will not run on core 2025.1.0',
    'set-core',
    'gate: incompatible',
    'migration',
  ],
  ['core-too-new', 'plugin-ai 0.23.2 will not run on core 2025.1.0', '', 'gate: incompatible', ''],
  [
    'combination-known-bad',
    'plugin-git 1.1.5 will not run on core 1.2.1',
    'set-core',
    'gate: incompatible',
    '',
  ],
  [
    'requirement-undeclared',
    'no minimum core is known for plugin-legacy-crm 1.0.0',
    'declare',
    '',
    '',
  ],
  ['nothing-found', 'no core image and no plugin was found', 'name-manifests', '', ''],
  ['manifest-silent', 'main.yml names no core and no plugin', 'name-manifests', '', ''],
  ['pin-vanished', 'core is no longer pinned anywhere', '', '', ''],
  ['core-unidentified', 'it is not known which core these plugins run on', 'name-core', '', ''],
  ['install-unreadable', 'what Dockerfile installs cannot be read', 'write-plainly', '', ''],
  ['version-floating', 'core latest is not a fixed version', 'pin', '', ''],
  [
    'core-number-out-of-turn',
    '2025.1.0 is next',
    'set-core, ship-on',
    'gate: off-cadence',
    'board',
  ],
  [
    'core-major-off-cadence',
    'Wed 6 Aug 2025 is not its day (it was due on Tue 5 Aug 2025)',
    'publish',
    'gate: off-cadence',
    '',
  ],
  [
    'core-bugfix-off-cadence',
    'Fri 8 Aug 2025 is not a bugfix day',
    'ship-on',
    'gate: off-cadence',
    'board',
  ],
  ['backport-unrequested', 'no request is named for this backport', 'name-request', '', 'support'],
  [
    'ships-in-freeze',
    'Thu 25 Dec 2025 is in a freeze (year-end freeze)',
    'ship-on',
    'gate: off-cadence',
    '',
  ],
  [
    'plugin-number-out-of-turn',
    'plugin-dbt 1.1.5 is not the next number',
    'set-plugin',
    'gate: off-cadence',
    '',
  ],
  [
    'plugin-major-off-cadence',
    'Tue 12 Aug 2025 is not a day for plugin majors',
    'ship-on',
    'gate: off-cadence',
    '',
  ],
  [
    'plugin-update-off-cadence',
    'Fri 8 Aug 2025 is not a day for plugin updates',
    'ship-on',
    'gate: off-cadence',
    '',
  ],
  [
    'minimum-raised-in-patch',
    'a patch raises its minimum core (1.0.0 → 1.2.3)',
    'set-plugin',
    '',
    '',
  ],
  ['minimum-raised-in-minor', 'a minor raises its minimum core (1.0.0 → 1.2.3)', '', '', ''],
  ['minimum-unreleased', 'core 2025.2.0, which it needs, is not out yet', 'ship-on', '', ''],
  ['deployment-off-window', 'Fri 8 Aug 2025 is not a deployment day', 'ship-on', '', ''],
  [
    'core-outdated',
    'core 2025.1.3 no longer gets bugfixes',
    'set-core',
    '',
    'migration, support, board',
  ],
  ['core-unreleased', 'core 2025.2.0 is not out yet', 'set-core', '', ''],
  ['plugin-downgraded', 'plugin-dbt 1.1.4 is older than before', '', '', ''],
  [
    'breaking-plugin-upgrade',
    'plugin-aws 2.0.0 is a major upgrade',
    '',
    'gate: breaking',
    'migration',
  ],
  ['core-downgraded', 'core goes back from 2025.2.1 to 2025.1.5', 'set-core', '', 'migration'],
  [
    'stop-skipped',
    "core 0.22.0 can't go straight to 2025.1.0",
    'set-core',
    'gate: breaking',
    'migration',
  ],
  [
    'breaking-core-upgrade',
    'core 2025.2.0 may break what runs on it',
    '',
    'gate: breaking',
    'migration',
  ],
];

describe('the run that breaks a rule on its page', () => {
  test.each(broken)('%s: %s; closed by: %s; %s; %s', async (id, headline, deeds, label, pages) => {
    const facts = await factsOfExample(ruleOf(id).examples.breaks);
    const report = advised(facts, evaluate(facts));
    const found = report.findings.filter(({ rule }) => rule === id);
    const keys = found.map(findingKey);
    const steps = report.advice
      .flatMap((way) => way.steps)
      .filter(({ closes }) => closes.some((key) => keys.includes(key)));
    expect(reasonFor(found, report)).toBe(headline);
    expect([...new Set(steps.map((step) => step.do))].join(', ')).toBe(deeds);
    expect(report.labels.filter((each) => each.startsWith('gate:')).join()).toBe(label);
    const helpful = helpfulLinks({ ...report, findings: found }, links);
    expect(helpful).toEqual(pages.split(', ').filter((name) => name !== ''));
  });

  test.each(ruleIds)('%s says by itself what to do, whatever ways are found', async (id) => {
    const { findings } = evaluate(await factsOfExample(ruleOf(id).examples.breaks));
    const remedies = findings.filter(({ rule }) => rule === id).map(({ remedy }) => remedy);
    expect(remedies).toEqual([expect.stringMatching(/^[A-Z].+(?:\.|https:\S+)$/)]);
  });

  test.each(rules)('$id helps with links that a policy may have', (rule) => {
    expect(Object.keys(links)).toEqual(expect.arrayContaining([...rule.links]));
  });

  test('is said of every rule', () => {
    expect(broken.map(([id]) => id)).toEqual(ruleIds);
  });
});

describe('several plugins that break a rule are told at once', () => {
  const set = (plugins: string, before = '', date = '2025-08-08', core = '2025.1.0') => ({
    'core-version': core,
    'plugin-versions': plugins,
    'current-plugin-versions': before,
    'target-date': date,
    releasing: core === '' ? 'plugins' : 'none',
  });
  const alone = (plugins: string, date: string) => set(plugins, '', date, '');
  const closed = 'freezes: [{ from: 2025-12-20, to: 2026-01-02, reason: closed }]';

  test.each<[RuleId, Readonly<Record<string, string>>, string, string | null]>([
    [
      'core-too-old',
      set('a@1.0.0 >=2025.2, b@1.0.0 >=2025.2'),
      'name: acme',
      'need core 2025.2.0 or later',
    ],
    [
      'core-too-old',
      set('a@1.0.0 >=2025.2, b@1.0.0 >=2025.3'),
      'name: acme',
      'will not run on core 2025.1.0',
    ],
    [
      'core-too-new',
      set('a@1.0.0 [0.23,0.24), b@1.0.0 (,1.0]'),
      'name: acme',
      'do not support core 2025.1.0',
    ],
    ['version-floating', set('a@latest, b@develop'), 'name: acme', 'have no fixed version'],
    [
      'ships-in-freeze',
      alone('a@1.0.1 >=1.0, b@1.0.1 >=1.0', '2025-12-25'),
      closed,
      'would ship on Thu 25 Dec 2025, in a freeze',
    ],
    [
      'plugin-number-out-of-turn',
      {
        ...alone('a@1.0.3 >=1.0, b@1.0.3 >=1.0', '2025-08-07'),
        'current-plugin-versions': 'a@1.0.1 >=1.0, b@1.0.1 >=1.0',
      },
      'name: acme',
      null,
    ],
    [
      'plugin-major-off-cadence',
      alone('a@2.0.0 >=1.0, b@3.0.0 >=1.0', '2025-08-12'),
      'name: acme',
      'are majors, and Tue 12 Aug 2025 is not a day for them',
    ],
    [
      'plugin-update-off-cadence',
      alone('a@1.1.0 >=1.0, b@1.0.1 >=1.0', '2025-08-08'),
      'name: acme',
      'are updates, and Fri 8 Aug 2025 is not a day for them',
    ],
    [
      'deployment-off-window',
      { ...alone('a@1.0.0 >=1.0, b@1.0.0 >=1.0', '2025-08-08'), releasing: 'none' },
      'deployments: { on: { weekday: monday } }',
      'would go out on Fri 8 Aug 2025, not a deployment day',
    ],
    [
      'plugin-downgraded',
      set('a@1.0.0 >=1.0, b@1.0.0 >=1.0', 'a@1.0.1, b@1.1.0'),
      'name: acme',
      'are older than before',
    ],
    [
      'breaking-plugin-upgrade',
      set('a@2.0.0 >=1.0, b@2.0.0 >=1.0', 'a@1.0.1, b@1.1.0'),
      'name: acme',
      'are major upgrades',
    ],
  ])('%s: %j', (id, inputs, policy, predicate) => {
    const report = judge({ inputs, policy });
    const found = report.findings.filter(({ rule }) => rule === id);
    expect(found).toHaveLength(2);
    expect(sharedReason(found, report)).toBe(predicate);
  });
});

test.each<[RuleId, string, string | undefined]>([
  ['core-major-off-cadence', 'kestra-calver', 'judged'],
  ['core-major-off-cadence', 'core: { major: { on: any } }', 'not judged'],
  ['core-major-off-cadence', 'extends: none\nname: acme', 'not judged'],
  ['core-bugfix-off-cadence', 'kestra-calver', 'judged'],
  ['core-bugfix-off-cadence', 'core: { bugfix: { on: any } }', 'not judged'],
  ['core-bugfix-off-cadence', 'core: { bugfix: null }', 'not judged'],
  ['backport-unrequested', 'core: { backport: on-request }', 'not known'],
  ['backport-unrequested', 'core: { backport: never }', 'judged'],
  ['backport-unrequested', 'core: { backport: allowed }', 'not judged'],
  ['ships-in-freeze', 'kestra-calver', 'not judged'],
  ['ships-in-freeze', 'freezes: [{ from: 2025-12-20, to: 2026-01-02, reason: a }]', 'judged'],
  ['core-number-out-of-turn', 'kestra-calver', undefined],
])('what a history tells of %s under %j: %s', (id, policy, told) => {
  expect(ruleOf(id).inHistory?.(readPolicy(policy))).toBe(told);
});

describe('what closes a rule, beside the run of its page', () => {
  const catalogue = `
plugins:
  a: { versions: { "1.0.0": ">=1.0", "2.0.0": ">=2025.2" } }
  capped: { versions: { "1.0.0": "[0.23,1.0)", "1.1.0": ">=1.0" } }
  bad:
    versions: { "1.0.0": ">=1.0", "1.1.0": ">=1.0" }
    knownBad: [{ versions: "1.1.0", core: ">=2025.1 <2025.2", reason: it breaks }]`;
  const deployed = { 'core-version': '2025.1.0', 'target-date': '2025-08-05', releasing: 'none' };
  const upgraded = { 'current-core-version': '0.23.0', 'current-plugin-versions': 'capped@1.0.0' };
  const older = { 'core-version': '2025.1.4', 'target-date': '2025-10-09' };
  const never = 'core: { backport: never, releases: { "2025.2.0": 2025-10-07 } }';

  test.each<[RuleId, Readonly<Record<string, string>>, string, string]>([
    [
      'core-too-old',
      { ...deployed, 'plugin-versions': 'a@2.0.0' },
      'name: acme',
      'set-plugin, set-core',
    ],
    [
      'core-too-new',
      { ...deployed, ...upgraded, 'plugin-versions': 'capped@1.0.0' },
      'name: acme',
      'set-plugin, set-core',
    ],
    [
      'combination-known-bad',
      { ...deployed, 'plugin-versions': 'bad@1.1.0' },
      'name: acme',
      'set-plugin, set-core',
    ],
    ['backport-unrequested', older, never, 'set-core'],
    [
      'plugin-downgraded',
      {
        ...deployed,
        'plugin-versions': 'a@0.9.0 [0.22,1.0)',
        'current-plugin-versions': 'a@1.0.0',
      },
      'name: acme',
      'set-plugin',
    ],
  ])('%s: %j', (id, inputs, policy, deeds) => {
    const { advice, findings } = judge({ inputs, policy, catalogue });
    const keys = findings.filter(({ rule }) => rule === id).map(findingKey);
    const steps = advice
      .flatMap((way) => way.steps)
      .filter(({ closes }) => closes.some((key) => keys.includes(key)));
    expect([...new Set(steps.map((step) => step.do))].join(', ')).toBe(deeds);
  });
});
