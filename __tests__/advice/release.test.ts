import { expect, test } from '@jest/globals';
import { releaseDrafts } from '../../src/advice/release.js';
import { type Step, triesOf } from '../../src/advice/trial.js';
import { findingsOf } from '../../src/evaluate/findings.js';
import { findingKey } from '../../src/model/report.js';
import { type Given, makeFacts } from '../support/make-facts.js';
import { at, makeManifests } from '../support/make-sight.js';

/** The ways to ship, each as what is done in it. */
function ways(given: Given) {
  return draftsOf(given).map(({ way, steps }) => [way, ...steps.map(wordsOf)].join(' '));
}

function draftsOf(given: Given) {
  const facts = makeFacts(given);
  const open = findingsOf(facts);
  return releaseDrafts({ facts, open }, open, triesOf(open));
}

function wordsOf({ do: deed, subject, names = [], to, date, policy }: Step) {
  const several = names.length > 1 && names.join('+');
  return [deed, subject, several, to, policy, date && `from ${date}`].filter(Boolean).join(' ');
}

const freeze = 'freezes: [{ from: 2025-10-06, to: 2025-10-10, reason: audit }]';
const forge =
  'extends: none\ncore: { numbering: [{ from: "0.1", format: MAJOR.MINOR.PATCH }], major: { on: any }, releases: { "16.11.0": 2024-04-18 } }';
const known = 'core: { releases: { "2025.1.0": 2025-08-05, "2025.1.1": 2025-08-07 } }';
const older = 'plugins: { a: { versions: { "1.0.0": ">=1.0" } } }';
const raised =
  'plugins: { a: { versions: { "1.2.0": ">=1.0", "1.2.1": ">=2025.1" } }, b: { versions: { "2.2.0": ">=1.0", "2.2.1": ">=2025.1" } } }';

const core = (version: string, day: string, more: object = {}) => ({
  'core-version': version,
  'target-date': day,
  ...more,
});

const misfit = { 'plugin-versions': 'a@2.0.0 >=2025.2' };

test.each<[string, Given, readonly string[]]>([
  ['what is right needs no way', { inputs: core('2025.1.0', '2025-08-05') }, []],
  [
    'the set is put right first, then the day',
    { inputs: core('2025.1.0', '2025-08-06', misfit), catalogue: older },
    [
      'stay set-plugin a 1.0.0 publish core core: { schedule: { "2025.1": 2025-08-06 } }',
      'move set-core core 2025.2.0 from 2025-10-07',
    ],
  ],
  [
    'a plugin that is released itself moves to no other version',
    { inputs: core('2025.1.0', '2025-10-07', { ...misfit, releasing: 'plugins' }) },
    ['move set-core core 2025.2.0'],
  ],
  [
    'where other versions put only a part right, another core does',
    {
      inputs: core('2025.1.0', '2025-08-05', {
        'plugin-versions': 'a@2.0.0 >=2025.2\nb@1.0.0 >=2025.2',
      }),
      catalogue: older,
    },
    ['stay set-plugin a 1.0.0', 'move set-core core 2025.2.0 from 2025-10-07'],
  ],
  [
    'where other versions put all right, one other core is enough',
    {
      inputs: core('2025.1.0', '2025-08-05', {
        'plugin-versions': 'a@2.0.0 >=2025.2\nb@2.0.0 [1.0,2025.1)',
      }),
      catalogue:
        'plugins: { a: { versions: { "1.0.0": ">=1.0" } }, b: { versions: { "1.0.0": ">=1.0" } } }',
    },
    ['stay set-plugin a 1.0.0 set-plugin b 1.0.0', 'move set-core core 2025.2.0 from 2025-10-07'],
  ],
  [
    'where none does, two are tried',
    {
      inputs: core('2025.1.0', '2025-08-05', {
        'plugin-versions': 'a@2.0.0 >=2025.2\nb@1.0.0 [1.0,2025.1)',
      }),
    },
    ['move set-core core 2025.2.0 from 2025-10-07', 'move set-core core 2025.3.0 from 2025-12-02'],
  ],
  [
    'a core on which nothing more runs is no way',
    { inputs: core('2025.1.0', '2025-08-06', { 'plugin-versions': 'a@1.0.0 [0.20,1.0)' }) },
    ['ship publish core core: { schedule: { "2025.1": 2025-08-06 } }'],
  ],
  [
    'nor is one that skips a stop',
    {
      inputs: core('2025.1.0', '2026-04-07', {
        'current-core-version': '0.22.4',
        'plugin-versions': 'a@1.1.0 >=2025.1.2',
        releasing: 'plugins',
      }),
      policy: 'plugins: { minor: { on: { weekday: friday } } }',
    },
    ['ship ship-on 2026-04-10'],
  ],
  [
    'a core that no day is left for is no way',
    {
      inputs: core('2025.1.0', '2025-08-05', misfit),
      policy: 'freezes: [{ from: 2025-08-06, to: 2027-12-31, reason: audit }]',
    },
    [],
  ],
  [
    'core and plugins that share no day ship apart',
    {
      inputs: core('2025.1.1', '2025-08-08', {
        'plugin-versions': 'a@2.0.0 >=2025.1',
        releasing: 'core, plugins',
      }),
    },
    ['ship ship-on core 2025-08-14 ship-on a 2025-10-07'],
  ],
  [
    'a plugin that shares no day with the core that it needs ships after it',
    {
      inputs: core('2025.2.0', '2025-08-20', {
        'plugin-versions': 'a@1.1.0 >=2025.2\nb@1.1.0 >=1.0\nc@1.2.0 >=1.0',
        releasing: 'core, plugins',
      }),
    },
    ['ship ship-on plugins b+c 2025-08-21 ship-on core 2025-10-07 ship-on a 2025-10-09'],
  ],
  [
    'a number that is wrong is another one, with its day',
    { inputs: core('2025.1.9', '2025-08-13'), policy: known },
    ['ship set-core core 2025.1.2 ship-on 2025-08-14'],
  ],
  [
    'a number that is wrong, and has a day already, keeps the day',
    { inputs: core('2025.1.1', '2025-08-14'), policy: known },
    ['ship set-core core 2025.1.2'],
  ],
  [
    'a number that only comes too early waits for its day',
    {
      inputs: core('v2025.3.0', '2025-10-06'),
      policy: 'core: { releases: { "2025.2.0": 2025-09-30 } }',
    },
    ['ship ship-on 2025-12-02'],
  ],
  [
    'another core that is out already has its next number at once',
    {
      inputs: core('2025.1.0', '2025-08-14', { 'plugin-versions': 'a@1.0.0 >=2025.1.1' }),
      policy: known,
    },
    ['move set-core core 2025.1.2'],
  ],
  [
    'a plugin’s number says nothing of the core’s',
    {
      inputs: core('2025.2.0-rc1', '2025-08-14', {
        'plugin-versions': 'a@1.2.3 >=1.0',
        'current-plugin-versions': 'a@1.2.1 >=1.0',
        releasing: 'core, plugins',
      }),
      policy: known,
    },
    ['ship set-plugin a 1.2.2'],
  ],
  [
    'what the catalogue says of one number is said again for the next',
    {
      inputs: { 'plugin-versions': 'a@1.2.1\nb@2.2.1', 'target-date': '2025-08-07' },
      catalogue: raised,
    },
    ['ship declare plugins a+b set-plugin a 1.3.0 set-plugin b 2.3.0'],
  ],
  [
    'what is written beside a number holds for the next',
    {
      inputs: {
        'plugin-versions': 'a@1.2.1 >=2025.1.0',
        'current-plugin-versions': 'a@1.2.0 >=1.0',
        'target-date': '2025-08-07',
      },
      catalogue: raised,
    },
    ['ship set-plugin a 1.3.0'],
  ],
  [
    'what the build says of a number holds for the next',
    {
      manifests: ownBuild('1.2.1', '>=2025.1'),
      manifestsBefore: ownBuild('1.2.0', '>=1.0'),
      inputs: { 'target-date': '2025-08-07' },
      catalogue: raised,
      onPullRequest: true,
    },
    ['ship set-plugin a 1.3.0'],
  ],
  [
    'a line whose day is frozen is published for the next free one',
    { inputs: core('2025.2.0', '2025-10-07'), policy: freeze },
    ['ship publish core core: { schedule: { "2025.2": 2025-10-11 } } ship-on 2025-10-11'],
  ],
  [
    'a line that is early before a freeze keeps its day',
    {
      inputs: core('2025.3.0', '2025-11-25'),
      policy: 'freezes: [{ from: 2025-11-24, to: 2025-11-28, reason: audit }]',
    },
    ['ship ship-on 2025-12-02'],
  ],
  [
    'a prerelease in a freeze waits, and nothing is published for it',
    { inputs: core('2025.3.0-rc1', '2025-10-07'), policy: freeze },
    ['ship ship-on 2025-10-11'],
  ],
  [
    'where majors have no days, nothing is published either',
    { inputs: core('16.12.0', '2025-10-07'), policy: `${freeze}\n${forge}` },
    ['ship ship-on 2025-10-11'],
  ],
  [
    'a bugfix that has no day left is a backport, once one is requested',
    { inputs: core('2025.1.4', '2025-10-03') },
    ['ship name-request core ship-on 2025-10-07'],
  ],
  [
    'unless the policy has none',
    { inputs: core('2025.1.4', '2025-10-03'), policy: 'core: { backport: never }' },
    [],
  ],
])('%s', (_, given, expected) => {
  expect(ways(given)).toEqual(expected);
});

/** A plugin's own repository, whose build says its version and the core that it needs. */
function ownBuild(version: string, requirement: string) {
  const location = at('gradle.properties');
  const requirementLocation = at('gradle.properties', 2);
  return makeManifests(
    {},
    {
      plugins: [{ name: 'a', version, requirement, location, requirementLocation }],
      releasing: { names: ['plugins'], reason: 'it is its own repository' },
    },
  );
}

test('what ships apart leaves what has no day at all', () => {
  const plugins = { 'plugin-versions': 'a@2.0.0 >=1.0\nb@1.1.0 >=1.0' };
  const inputs = core('2025.1.4', '2025-11-12', { ...plugins, releasing: 'core, plugins' });
  const [draft] = draftsOf({ inputs, policy: 'core: { backport: never }' });
  expect(draft?.steps.map(wordsOf)).toEqual(['ship-on b 2025-11-13', 'ship-on a 2025-12-02']);
  expect(draft?.trial.open.map(findingKey)).toEqual(['backport-unrequested core 2025.1.4']);
});

test('where no more can be tried there is no way', () => {
  const facts = makeFacts({ inputs: core('2025.1.9', '2025-08-13', misfit), policy: known });
  const open = findingsOf(facts);
  expect(releaseDrafts({ facts, open }, open, () => null)).toEqual([]);
});
