import { expect, test } from '@jest/globals';
import { conflictsOf } from '../../src/advice/remedies.js';
import { findingsOf } from '../../src/evaluate/findings.js';
import type { RuleId } from '../../src/model/policy.js';
import { type Advised, reportOf } from '../support/advised.js';
import { makeFacts } from '../support/make-facts.js';

const parts = {
  'plugin-a': { versions: { '1.0.0': '[0.20,1.0)', '2.0.0': '>=1.0' } },
  'plugin-git': {
    versions: { '1.1.4': '>=0.20', '1.1.5': '>=0.20' },
    knownBad: [
      { versions: '1.1.5', core: '>=2025.1', reason: 'breaks', url: 'https://example.com/1' },
    ],
  },
};

const behind = {
  'core-version': '2025.1.0',
  'current-core-version': '0.22.0',
  'plugin-versions': 'plugin-a@1.0.0\nplugin-git@1.1.5',
  'current-plugin-versions': 'plugin-a@1.0.0\nplugin-git@1.1.4',
  'target-date': '2025-08-20',
};

/** A stop is skipped, and neither the core before nor any other runs the set. */
const stuck = {
  inputs: {
    'core-version': '2025.1.0',
    'current-core-version': '0.22.0',
    'plugin-versions': 'plugin-new@1.0.0\nplugin-old@1.0.0 [0.20,1.0)\nplugin-b@1.0.0',
    'target-date': '2025-08-20',
    releasing: 'none',
  },
  catalogue: {
    'plugin-b': { versions: { '0.9.0': '[0.20,1.0)', '1.0.0': '>=2025.1.0' } },
    'plugin-new': { versions: { '0.9.0': '>=0.20', '1.0.0': '>=2025.3.0' } },
  },
};

const wave = { 'plugin-versions': 'a@2.0.0 >=1.0\nb@1.1.0 >=1.0', 'target-date': '2025-08-06' };

test.each<[RuleId, string, Advised, string]>([
  [
    'stop-skipped',
    'comes first, with the guide',
    { inputs: { ...behind, releasing: 'none' }, catalogue: parts },
    'Upgrade to 1.0 first (any final 1.0.x), then to core 2025.1.0; or go back to core 0.22.0. See https://kestra.io/docs/migration-guide.',
  ],
  [
    'core-too-new',
    'moves with the stop that it needs',
    { inputs: { ...behind, releasing: 'none' }, catalogue: parts },
    'Upgrade to 1.0 first (any final 1.0.x), then to core 2025.1.0, with plugin-a 2.0.0; or go back to core 0.22.0.',
  ],
  [
    'breaking-core-upgrade',
    'says what its rule says',
    { inputs: { ...behind, releasing: 'none' }, catalogue: parts },
    'Read before you merge: https://kestra.io/docs/migration-guide and https://github.com/kestra-io/helper-scripts',
  ],
  [
    'core-major-off-cadence',
    'may be no release at all',
    { inputs: { ...behind, 'plugin-versions': '', 'current-plugin-versions': '' } },
    'If it is deployed and not released, set `releasing: none`; or publish the new day in the policy, in a change of its own: `core: { schedule: { "2025.1": 2025-08-20 } }`.',
  ],
  [
    'plugin-major-off-cadence',
    'ships on its own day',
    { inputs: wave },
    'Ship a@2.0.0 on Tue 7 Oct 2025.',
  ],
  [
    'plugin-update-off-cadence',
    'ships on its own day',
    { inputs: wave },
    'Ship b@1.1.0 on Thu 7 Aug 2025.',
  ],
  [
    'core-too-new',
    'names the plugin that no core runs beside it',
    {
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'a@1.0.0 [0.20,1.0)\nb@1.0.0 >=2025.1',
        'target-date': '2025-08-20',
        releasing: 'none',
      },
    },
    'No core runs both a@1.0.0 (needs [0.20,1.0)) and b@1.0.0 (needs >=2025.1), and no other known version of either helps: replace one of them, or ask their maintainers.',
  ],
  [
    'core-outdated',
    'names the board',
    { inputs: { 'core-version': '2025.1.3', 'target-date': '2025-10-08', releasing: 'none' } },
    'Move to core 2025.2.0. Older lines get fixes on request only. What is coming: https://github.com/orgs/kestra-io/projects/15/views/1.',
  ],
])('%s %s', async (rule, _, given, remedy) => {
  const { findings } = await reportOf(given);
  expect(findings.filter((each) => each.rule === rule).map((each) => each.remedy)).toEqual([
    remedy,
  ]);
});

test.each([
  [
    'plugin-new@1.0.0',
    'another version of its own',
    'Use plugin-new 0.9.0, the newest known version that runs on core 2025.1.0 (a downgrade).',
  ],
  [
    'plugin-old@1.0.0',
    'to ask, where no known version and no known core helps',
    'No known version runs on core 2025.1.0, and no known core runs the whole set: ask the maintainers.',
  ],
])('without a way for all, the answer for %s is %s', async (subject, _, remedy) => {
  const { findings } = await reportOf(stuck);
  const found = findings.find((each) => each.subject === subject);
  expect(found?.remedy).toBe(remedy);
});

test('what is waived keeps the words of its rule', async () => {
  const policy =
    'waivers: [{ rule: core-major-off-cadence, subject: core, reason: agreed, until: 2025-12-31 }]';
  const inputs = { 'core-version': '2025.1.0', 'target-date': '2025-08-06' };
  const { findings, advice } = await reportOf({ inputs, policy: `${policy}\n` });
  expect(advice).toEqual([]);
  expect(findings[0]?.remedy).toContain('ask whoever keeps the calendar');
});

test.each<[RuleId, Advised, string]>([
  [
    'core-too-new',
    {
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'a@1.0.0 [0.20,1.0)',
        releasing: 'none',
        'target-date': '2025-08-20',
      },
      policy:
        'waivers: [{ rule: core-too-new, subject: a, reason: replaced, until: 2025-12-31 }]\n',
    },
    'Stay on a core within [0.20,1.0).',
  ],
  [
    'core-downgraded',
    {
      inputs: {
        'core-version': '2025.1.5',
        'current-core-version': '2025.2.1',
        releasing: 'none',
        'target-date': '2025-10-08',
      },
    },
    'Keep core 2025.2.1, or restore a backup taken on 2025.1.5 before going back.',
  ],
])(
  '%s keeps the words of its rule where it is waived, or says best itself what to do',
  async (rule, given, words) => {
    const { findings } = await reportOf(given);
    expect(findings.filter((each) => each.rule === rule).map(({ remedy }) => remedy)).toEqual([
      words,
    ]);
  },
);

function conflicting(plugins: string, catalogue = '') {
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': plugins, releasing: 'none' };
  const facts = makeFacts({ inputs, catalogue });
  return [...conflictsOf(facts, findingsOf(facts)).keys()];
}

test.each([
  ['two plugins that share no core', 'a@1.0.0 [0.20,1.0)\nb@1.0.0 >=2025.1', '', ['a']],
  ['two that share one elsewhere', 'a@1.0.0 [0.20,1.0)\nb@1.0.0 >=0.21', '', []],
  [
    'one whose other version helps',
    'a@1.0.0 [0.20,1.0)\nb@1.0.0 >=2025.1',
    'plugins: { a: { versions: { "2.0.0": ">=1.0" } } }',
    [],
  ],
  [
    'one whose other version does not',
    'a@1.0.0 [0.20,1.0)\nb@1.0.0 >=2025.1',
    'plugins: { a: { versions: { "0.9.0": "[0.20,0.22)" } } }',
    ['a'],
  ],
  ['one that nothing declares', 'a@1.0.0 [0.20,1.0)\nb@1.0.0', '', []],
])('a conflict is found of %s', (_, plugins, catalogue, names) => {
  expect(conflicting(plugins, catalogue)).toEqual(names);
});

test('one that a version beside it could share a core with is none, released or not', () => {
  const plugins = 'a@1.0.0 [0.20,1.0)\nb@1.0.0-rc.1 >=2025.1';
  const catalogue = 'plugins: { a: { versions: { "2.0.0": ">=2025.1" } } }';
  expect(conflicting(plugins, catalogue)).toEqual([]);
  expect(conflicting(plugins)).toEqual(['a']);
});

test('what is waived, and what is wrong for another reason, is in no conflict', () => {
  const inputs = {
    'core-version': '2025.1.0',
    'plugin-versions': 'a@1.0.0 [0.20,1.0)\nb@1.0.0 >=2025.1\nc@1.0.0 >=0.20',
    'current-plugin-versions': 'c@1.1.0',
    releasing: 'none',
  };
  const waiver = '{ rule: core-too-new, subject: a, reason: replaced, until: 2025-12-31 }';
  const facts = makeFacts({ inputs, policy: `waivers: [${waiver}]` });
  expect([...conflictsOf(facts, findingsOf(facts))]).toEqual([]);
});

test('a conflict names both, with what each needs', () => {
  const inputs = {
    'core-version': '2025.1.0',
    'plugin-versions': 'a@1.0.0 [0.20,1.0)\nb@1.0.0 >=2025.1',
    releasing: 'none',
  };
  const facts = makeFacts({ inputs });
  expect(conflictsOf(facts, findingsOf(facts)).get('a')).toMatch(
    /^No core runs both a@1\.0\.0 \(needs \[0\.20,1\.0\)\) and b@1\.0\.0 \(needs >=2025\.1\), .*\.$/,
  );
});
