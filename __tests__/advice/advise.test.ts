import { describe, expect, test } from '@jest/globals';
import { type Advised, reportOf, waysOf } from '../support/advised.js';
import { judge } from '../support/judge.js';
import { at, makeManifests, pinned } from '../support/make-sight.js';

const release = (version: string, day: string, more: Advised['inputs'] = {}): Advised => ({
  inputs: { 'core-version': version, 'target-date': day, ...more },
});

const deployment = (version: string, day: string, more: Advised['inputs'] = {}): Advised =>
  release(version, day, { releasing: 'none', ...more });

const freeze =
  'name: acme\nfreezes:\n  - { from: 2025-10-06, to: 2025-10-10, reason: audit, for: all }\n';

const forge = `extends: none
core:
  name: forge
  numbering: [{ from: "0.1", format: MAJOR.MINOR.PATCH }]
  major: { on: { week: third, weekday: thursday } }
  bugfix: { on: { weekday: wednesday }, lines: [latest] }
  backport: never
  releases: { "16.10.0": 2024-03-21, "16.11.0": 2024-04-18, "16.11.1": 2024-04-24 }
`;

const aws = { 'plugin-aws': { versions: { '1.9.0': '>=1.0.0', '2.0.0': '>=2025.2.0' } } };
const twoPlugins = 'plugin-a@1.0.0 [0.20,1.0)\nplugin-b@2.0.0 >=2025.1.0';

describe('a release', () => {
  test.each<[string, Advised, readonly string[]]>([
    [
      'a day late is published for that day',
      release('2025.1.0', '2025-08-06'),
      ['ship: publish core core: { schedule: { "2025.1": 2025-08-06 } }'],
    ],
    [
      'a week late is published for that day too',
      release('2025.1.0', '2025-08-12'),
      ['ship: publish core core: { schedule: { "2025.1": 2025-08-12 } }'],
    ],
    [
      'on another line’s day has that line’s number, since the day cannot be published',
      release('2025.1.0', '2025-10-07'),
      ['ship: set-core core 2025.2.0'],
    ],
    [
      'after a later line is out has the next number, on its day',
      release('2025.1.0', '2025-10-08'),
      ['ship: set-core core 2025.3.0; ship-on 2025-12-02'],
    ],
    [
      'too early has the number of the day, or the day of the number',
      release('2025.2.0', '2025-08-05'),
      ['ship: set-core core 2025.1.0', 'ship: ship-on 2025-10-07'],
    ],
    [
      'of a planned line goes to a later slot of its year, or is published',
      release('2026.2.0', '2026-04-08'),
      [
        'ship: ship-on 2026-06-02',
        'ship: publish core core: { schedule: { "2026.2": 2026-04-08 } }',
      ],
    ],
    [
      'in a freeze is published for the first day after it',
      { ...release('2025.2.0', '2025-10-07'), policy: freeze },
      ['ship: publish core core: { schedule: { "2025.2": 2025-10-11 } }; ship-on 2025-10-11'],
    ],
    [
      'of a bugfix waits for the next bugfix day outside freezes',
      { ...release('2025.2.1', '2025-10-08'), policy: freeze },
      ['ship: ship-on 2025-10-16'],
    ],
    [
      'of a bugfix of a line that is not out waits for its first bugfix day',
      release('2025.2.1', '2025-08-07'),
      ['ship: ship-on 2025-10-09'],
    ],
    [
      'of a bugfix whose line has no day left becomes a backport',
      release('2025.1.4', '2025-10-03'),
      ['ship: name-request core; ship-on 2025-10-07'],
    ],
    [
      'of a bugfix that skips a number has the next one, as a backport where no day is left',
      {
        ...release('2025.1.9', '2025-10-03'),
        policy: 'core: { releases: { "2025.1.0": 2025-08-05, "2025.1.3": 2025-09-25 } }',
      },
      ['ship: set-core core 2025.1.4; name-request core; ship-on 2025-10-07'],
    ],
    [
      'of a bugfix that can never be is helped by no request',
      release('2025.4.2', '2025-05-30', { 'plugin-versions': 'plugin-crm@1.0.0' }),
      ['ship: declare plugins'],
    ],
    [
      'of the older line names the request',
      release('2025.1.4', '2025-10-08'),
      ['ship: name-request core'],
    ],
    [
      'of the older line where none is allowed has the next number of the latest line',
      { ...release('16.10.5', '2024-05-15'), policy: forge },
      ['ship: set-core core 16.11.2'],
    ],
    [
      'with a number that nothing schedules has either number that may follow',
      { ...release('16.13.0', '2024-05-16'), policy: forge },
      ['ship: set-core core 16.12.0', 'ship: set-core core 17.0.0'],
    ],
    [
      'with a repeated number has the next one',
      { ...release('16.11.1', '2024-05-15'), policy: forge },
      ['ship: set-core core 16.11.2'],
    ],
    [
      'with a seventh major has the number of the slot',
      release('2026.7.0', '2026-12-01'),
      ['ship: set-core core 2026.6.0'],
    ],
    [
      'of a prerelease whose final is out leads to a version that is still to come',
      release('2025.1.0-rc1', '2025-09-13'),
      ['ship: set-core core 2025.1.1-rc1', 'ship: set-core core 2025.2.0-rc1'],
    ],
    [
      'asked of a deployment is none',
      release('2025.1.4', '2025-08-19', { 'current-core-version': '2025.1.3' }),
      ['ship: ship-on 2025-08-21', 'ship: deploy-only core'],
    ],
    [
      'past a stop is only gone as a deployment',
      release('2025.1.0', '2025-08-05', { 'current-core-version': '0.22.0' }),
      [
        'move: deploy-only core; set-core core 1.0.0; set-core core 2025.1.0',
        'back: deploy-only core; set-core core 0.22.0',
      ],
    ],
    [
      'past a stop is only gone as a deployment, plugins that stand beside it or not',
      release('2025.1.0', '2025-08-05', {
        'current-core-version': '0.22.0',
        'plugin-versions': 'plugin-a@1.0.0 >=0.20',
      }),
      [
        'move: deploy-only core; set-core core 1.0.0; set-core core 2025.1.0',
        'back: deploy-only core; set-core core 0.22.0',
      ],
    ],
    [
      'past a stop has no way where plugins ship with it',
      release('2025.1.0', '2025-08-05', {
        'current-core-version': '0.22.0',
        'plugin-versions': 'plugin-a@1.1.0 >=0.20',
        releasing: 'core, plugins',
      }),
      [],
    ],
    [
      'beside plugins is not taken for a deployment while its way is right',
      {
        ...release('2025.1.0', '2025-08-05', {
          'current-core-version': '1.0.0',
          'plugin-versions': 'plugin-aws@2.0.0',
        }),
        catalogue: aws,
      },
      ['stay: set-plugin plugin-aws 1.9.0', 'move: set-core core 2025.2.0 from 2025-10-07'],
    ],
    [
      'with a plugin that does not run beside it takes another version, or the core of a later day',
      {
        ...release('2025.1.0', '2025-08-05', { 'plugin-versions': 'plugin-aws@2.0.0' }),
        catalogue: aws,
      },
      ['stay: set-plugin plugin-aws 1.9.0', 'move: set-core core 2025.2.0 from 2025-10-07'],
    ],
  ])('%s', async (_, given, ways) => {
    expect(await waysOf(given)).toEqual(ways);
  });
});

describe('a release of plugins', () => {
  const plugins = (versions: string, day: string, more: Advised['inputs'] = {}): Advised => ({
    inputs: { 'plugin-versions': versions, 'target-date': day, ...more },
  });

  test.each<[string, Advised, readonly string[]]>([
    [
      'that share no day gives each its own',
      plugins('plugin-a@2.0.0 >=1.0\nplugin-b@1.1.0 >=1.0', '2025-08-06'),
      ['ship: ship-on plugin-b 2025-08-07; ship-on plugin-a 2025-10-07'],
    ],
    [
      'whose minimum is not out waits for it, and for a day of its own',
      plugins('plugin-a@1.2.0 >=2025.2.0', '2025-08-07'),
      ['ship: ship-on 2025-10-09'],
    ],
    [
      'whose minimum comes out inside a freeze waits for the end of it',
      { ...plugins('plugin-a@1.2.0 >=2025.2.0', '2025-08-07'), policy: freeze },
      ['ship: ship-on 2025-10-16'],
    ],
    [
      'that raises its minimum in a patch is a minor',
      plugins('plugin-a@1.2.1 >=2025.1.0', '2025-08-07', {
        'current-plugin-versions': 'plugin-a@1.2.0 >=1.0.0',
      }),
      ['ship: set-plugin plugin-a 1.3.0'],
    ],
    [
      'whose next number no catalogue knows says what that one needs',
      {
        ...plugins('plugin-a@1.2.1', '2025-08-07'),
        catalogue: { 'plugin-a': { versions: { '1.2.0': '1.0.0', '1.2.1': '2025.1.0' } } },
      },
      ['ship: declare plugins; set-plugin plugin-a 1.3.0'],
    ],
    [
      'that skips a number takes the one that is next',
      plugins('plugin-a@1.2.3 >=1.0.0', '2025-08-07', {
        'current-plugin-versions': 'plugin-a@1.2.0 >=1.0.0',
      }),
      ['ship: set-plugin plugin-a 1.2.1'],
    ],
  ])('%s', async (_, given, ways) => {
    expect(await waysOf(given)).toEqual(ways);
  });
});

describe('a deployment', () => {
  const misfit = { 'plugin-versions': 'plugin-aws@2.0.0' };

  test.each<[string, Advised, readonly string[]]>([
    [
      'with a plugin that does not run takes another version, or another core',
      { ...deployment('2025.1.0', '2025-08-20', misfit), catalogue: aws },
      ['stay: set-plugin plugin-aws 1.9.0', 'move: set-core core 2025.2.0 from 2025-10-07'],
    ],
    [
      'past a stop makes it first, and the plugins move with it',
      {
        ...deployment('2025.1.0', '2025-08-20', {
          'current-core-version': '0.22.0',
          'plugin-versions': 'plugin-x@1.0.0',
          'current-plugin-versions': 'plugin-x@1.0.0',
        }),
        catalogue: {
          'plugin-x': {
            versions: { '1.0.0': '[0.20,1.0)', '2.0.0': '[1.0,2025.1)', '3.0.0': '>=2025.1' },
          },
        },
      },
      [
        'move: set-core core 1.0.0; set-plugin plugin-x 2.0.0; set-core core 2025.1.0; set-plugin plugin-x 3.0.0',
        'back: set-core core 0.22.0',
      ],
    ],
    [
      'of a core that is not out waits for its day',
      deployment('2025.2.0', '2025-08-20'),
      ['move: set-core core 2025.2.0 from 2025-10-07'],
    ],
    [
      'of a core that can never be takes the newest that there is',
      deployment('2025.4.2', '2026-01-20'),
      ['move: set-core core 2025.3.0'],
    ],
    [
      'of a core without bugfixes goes through the stop to one that has them',
      deployment('0.21.0', '2025-08-20'),
      ['move: set-core core 1.0.0; set-core core 2025.1.0'],
    ],
    [
      'that goes down goes back up',
      deployment('2025.1.5', '2025-10-08', { 'current-core-version': '2025.2.1' }),
      ['back: set-core core 2025.2.1'],
    ],
    [
      'in a freeze waits for the end of it',
      { ...deployment('2025.1.0', '2025-10-07'), policy: freeze },
      ['ship: ship-on 2025-10-11', 'move: set-core core 2025.2.0 from 2025-10-11'],
    ],
    [
      'that floats is pinned, and its plugins stay with it',
      {
        ...deployment('latest', '2025-08-20', { ...misfit, 'current-core-version': '1.0.0' }),
        catalogue: aws,
      },
      ['stay: pin core 2025.1.0; set-plugin plugin-aws 1.9.0'],
    ],
    ['that floats is pinned', deployment('latest', '2026-01-20'), ['stay: pin core 2025.3.0']],
    [
      'with a plugin that nothing declares says so first',
      {
        ...deployment('2025.1.0', '2025-08-20', {
          'plugin-versions': 'plugin-aws@2.0.0\nplugin-crm@1.0.0',
        }),
        catalogue: aws,
      },
      [
        'stay: declare plugins; set-plugin plugin-aws 1.9.0',
        'move: declare plugins; set-core core 2025.2.0 from 2025-10-07',
      ],
    ],
    [
      'with another plugin beside these two says what that one needs, and no more',
      deployment('2025.1.0', '2025-08-20', { 'plugin-versions': `${twoPlugins}\nplugin-c@1.0.0` }),
      ['stay: declare plugins'],
    ],
    [
      'with two plugins that no core runs both has no way out of that',
      deployment('2025.1.0', '2025-08-20', { 'plugin-versions': twoPlugins }),
      [],
    ],
    ['in which all is well needs no advice', deployment('2025.1.0', '2025-08-20'), []],
  ])('%s', async (_, given, ways) => {
    expect(await waysOf(given)).toEqual(ways);
  });

  test('says what is closed by which step, and what is left', async () => {
    const { advice } = await reportOf({
      ...deployment('2025.1.0', '2025-08-20', { ...misfit, 'current-core-version': '2025.1.0' }),
      catalogue: aws,
    });
    const closes = ['core-too-old plugin-aws@2.0.0'];
    expect(advice).toEqual([
      {
        way: 'stay',
        steps: [{ do: 'set-plugin', subject: 'plugin-aws', to: '1.9.0', closes }],
        leaves: [],
      },
      {
        way: 'move',
        steps: [{ do: 'set-core', subject: 'core', to: '2025.2.0', date: '2025-10-07', closes }],
        leaves: ['breaking-core-upgrade core 2025.2.0'],
      },
    ]);
  });
});

describe('a core that floats along a line', () => {
  const core = { text: 'v1.0', location: at('Dockerfile'), floats: true };
  const policy = 'core: { releases: { "1.0.0": 2025-06-03, "1.0.4": 2025-07-10 } }';
  const catalogue = 'plugins: { b: { versions: { "1.0.0": ">=1.0" } } }';
  const stepsBeside = (plugin: string) => {
    const manifests = makeManifests({}, { core, plugins: [pinned(plugin), pinned('b@latest')] });
    const inputs = { 'target-date': '2025-08-20' };
    const { advice } = judge({ manifests, policy, catalogue, inputs });
    return advice.map(({ way, steps }) => [way, ...steps.map(({ subject, to }) => [subject, to])]);
  };

  test.each<[string, string, readonly unknown[]]>([
    ['to its newest release', 'a@1.0.0 >=1.0.2', [['stay', ['core', '1.0.4'], ['b', '1.0.0']]]],
    [
      'to the core that its plugins need',
      'a@1.0.0 >=2025.1',
      [['stay', ['core', '2025.1.0'], ['b', '1.0.0']]],
    ],
    ['to none that is not out', 'a@1.0.0 >=2025.2', []],
  ])('is pinned %s', (_, plugin, ways) => {
    expect(stepsBeside(plugin)).toEqual(ways);
  });
});

test('no release is advised under a number that only one of the presets knows', async () => {
  const inputs = { 'core-version': '0.20.0', 'target-date': '2025-08-06', releasing: 'core' };
  expect(await waysOf({ inputs, policy: null })).toEqual([]);
  expect(await waysOf({ inputs })).toEqual(['ship: set-core core 2025.2.0; ship-on 2025-10-07']);
});

test('no advice names a line that only one of the presets knows', async () => {
  const inputs = { 'core-version': '1.0.5', 'target-date': '2026-09-08', releasing: 'none' };
  const { advice, notices, findings } = await reportOf({ inputs, policy: null });
  expect(notices.map(({ message }) => message)).toEqual([
    'No policy is named, and 1.0 is a line of kestra-semver too; kestra-calver, the default, judges. If another is meant, name it in `policy`, or in `extends` of the policy file.',
  ]);
  expect([advice, findings.map(({ remedy }) => remedy).join()]).toEqual([
    [],
    expect.not.stringMatching(/202\d\.\d/),
  ]);
});
