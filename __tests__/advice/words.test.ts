import { describe, expect, test } from '@jest/globals';
import type { RuleId } from '../../src/model/policy.js';
import { annotations } from '../../src/render/annotations.js';
import { comment } from '../../src/render/pages.js';
import { sarif } from '../../src/render/sarif.js';
import { summary } from '../../src/render/summary.js';
import { text } from '../../src/render/text.js';
import { type Advised, reportOf } from '../support/advised.js';
import { findingsOf, judge } from '../support/judge.js';
import type { Given } from '../support/make-facts.js';
import { noLinks } from '../support/make-report.js';
import { at, makeManifests, pinned } from '../support/make-sight.js';

const aws = { 'plugin-aws': { versions: { '1.9.0': '>=1.0.0', '2.0.0': '>=2025.2.0' } } };

const released = `name: acme
core: { releases: { "1.0.0": 2025-06-03, "1.0.4": 2025-07-10 } }
`;

function deployment(version: string, day: string, more: Advised['inputs'] = {}): Advised {
  return { inputs: { 'core-version': version, 'target-date': day, releasing: 'none', ...more } };
}

describe('the first step', () => {
  test.each<[string, Advised, string]>([
    [
      'of a stop without a known release leaves open which',
      deployment('2025.1.0', '2025-08-20', { 'current-core-version': '0.22.0' }),
      'Upgrade to 1.0 first (any final 1.0.x), then to core 2025.1.0.',
    ],
    [
      'of a stop with a known release names it',
      {
        ...deployment('2025.1.0', '2025-08-20', { 'current-core-version': '0.22.0' }),
        policy: released,
      },
      'Upgrade to core 1.0.4 first, then to core 2025.1.0.',
    ],
    [
      'of several stops names them in their order',
      {
        ...deployment('2025.2.0', '2025-10-08', { 'current-core-version': '0.22.0' }),
        policy: 'core: { stops: ["1.0", "2025.1"] }',
      },
      'Upgrade to 1.0 first (any final 1.0.x), then to 2025.1 (any final 2025.1.x), then to core 2025.2.0.',
    ],
    [
      'of a stop that is to come says when',
      {
        ...deployment('2025.3.0', '2025-08-20', { 'current-core-version': '2025.1.0' }),
        policy: 'core: { stops: ["2025.2"] }',
      },
      'Upgrade to 2025.2 first (any final 2025.2.x), planned for Tue 7 Oct 2025, then to core 2025.3.0, planned for Tue 2 Dec 2025.',
    ],
    [
      'of a day to publish is that alone',
      {
        inputs: { 'core-version': '2025.2.0', 'target-date': '2025-10-07' },
        policy: 'freezes: [{ from: 2025-10-06, to: 2025-10-10, reason: audit }]',
      },
      'Publish the new day in the policy, in a change of its own: `core: { schedule: { "2025.2": 2025-10-11 } }`.',
    ],
    [
      'of what floats, and has no version that is known, leaves open which',
      deployment('2025.1.0', '2025-08-20', {
        'plugin-versions': 'plugin-crm@latest\nplugin-aws@latest',
      }),
      'Pin plugin-crm to a full version.',
    ],
    [
      'of a plugin that is too old is no downgrade',
      {
        ...deployment('2025.1.0', '2025-08-20', { 'plugin-versions': 'plugin-b@1.0.0 [0.20,1.0)' }),
        catalogue: { 'plugin-b': { versions: { '2.0.0': '>=1.0.0' } } },
      },
      'Use plugin-b 2.0.0, the newest known version that runs on core 2025.1.0.',
    ],
    [
      'of a plugin that went down is to go back',
      deployment('2025.1.0', '2025-08-20', {
        'plugin-versions': 'plugin-b@1.0.0 >=1.0',
        'current-plugin-versions': 'plugin-b@1.5.0 >=1.0',
      }),
      'Go back to plugin-b 1.5.0.',
    ],
    [
      'of a plugin names the version that runs',
      {
        ...deployment('2025.1.0', '2025-08-20', { 'plugin-versions': 'plugin-aws@2.0.0' }),
        catalogue: aws,
      },
      'Use plugin-aws 1.9.0, the newest known version that runs on core 2025.1.0 (a downgrade).',
    ],
    [
      'of a plan tells the plan',
      deployment('2026.2.0', '2026-03-01'),
      'Deploy core 2026.2.0 on Tue 7 Apr 2026 or later, as planned by the calendar of kestra-calver.',
    ],
    [
      'of a plan that is past tells the plan too',
      deployment('2026.1.2', '2026-06-09'),
      'Move to core 2026.2.0, planned for Tue 7 Apr 2026 by the calendar of kestra-calver.',
    ],
    [
      'of a request names the input',
      { inputs: { 'core-version': '2025.1.4', 'target-date': '2025-10-08' } },
      'Name the request that it serves in `backport-request`.',
    ],
    [
      'of one plugin without a requirement names it',
      deployment('2025.1.0', '2025-08-20', { 'plugin-versions': 'plugin-crm@1.0.0' }),
      'Say which core plugin-crm needs.',
    ],
    [
      'of several counts them',
      deployment('2025.1.0', '2025-08-20', {
        'plugin-versions': 'plugin-crm@1.0.0\nplugin-erp@1.0.0',
      }),
      'Say which core each of these 2 plugins needs.',
    ],
    [
      'of two plugins that no core runs both names both',
      deployment('2025.1.0', '2025-08-20', {
        'plugin-versions': 'plugin-a@1.0.0 [0.20,1.0)\nplugin-b@2.0.0 >=2025.1.0',
      }),
      'No core runs both plugin-a@1.0.0 (needs [0.20,1.0)) and plugin-b@2.0.0 (needs >=2025.1.0), and no other known version of either helps: replace one of them, or ask their maintainers.',
    ],
    [
      'of something to deploy is to say so',
      {
        inputs: {
          'core-version': '2025.1.0',
          'current-core-version': '0.22.0',
          'target-date': '2025-08-05',
        },
      },
      'If it is deployed and not released, set `releasing: none`.',
    ],
  ])('%s', async (_, given, sentence) => {
    expect((await reportOf(given)).firstStep).toBe(sentence);
  });

  test('is none where all is well', async () => {
    expect((await reportOf(deployment('2025.1.0', '2025-08-20'))).firstStep).toBeUndefined();
  });
});

describe('every surface names the first step', () => {
  const runs: readonly (readonly [string, Advised, string])[] = [
    [
      'of a stop',
      deployment('2025.1.0', '2025-08-20', { 'current-core-version': '0.22.0' }),
      'Upgrade to 1.0 first',
    ],
    [
      'of a version',
      {
        ...deployment('2025.1.0', '2025-08-20', { 'plugin-versions': 'plugin-aws@2.0.0' }),
        catalogue: aws,
      },
      'Use plugin-aws 1.9.0',
    ],
    [
      'of a day',
      { inputs: { 'core-version': '2025.2.0', 'target-date': '2025-10-06' } },
      'Ship it on Tue 7 Oct 2025',
    ],
    [
      'of things that ship apart',
      {
        inputs: { 'plugin-versions': 'a@2.0.0 >=1.0\nb@1.1.0 >=1.0', 'target-date': '2025-08-06' },
      },
      'Ship b@1.1.0 on Thu 7 Aug 2025',
    ],
  ];

  test.each(runs)('%s', async (_, given, words) => {
    const report = await reportOf(given);
    const page = { pageOf: () => null, links: noLinks };
    const pages = [
      text(report, (_style, written) => written),
      comment(report, page).body,
      summary(report, page),
    ];
    const steps = pages.map(firstFix);
    expect(steps).toEqual(pages.map(() => expect.stringContaining(words)));
    expect(
      plain(
        annotations(report)
          .map(({ message }) => message)
          .join('\n'),
      ),
    ).toContain(words);
    expect(plain(sarif(report, () => null))).toContain(words);
  });
});

/** Where a page first says what to do: on one line, as a terminal breaks long ones. */
function firstFix(page: string): string {
  const start = page.search(/\b(?:First|Fix|What to do):/);
  return start === -1 ? '' : plain(page.slice(start, start + 400)).replaceAll(/\s+/g, ' ');
}

/** A page without what keeps names from being links. */
function plain(page: string): string {
  return page.replaceAll(/<\/?span>/g, '');
}

describe('the first step where something was not seen', () => {
  const silent = { path: 'main.yml', readAs: null, location: at('main.yml') };
  const install = { text: '-f', location: at('Dockerfile'), why: 'it is a loop', remedy: 'Write.' };
  const core = { text: '2025.1.0', location: at('Dockerfile') };

  test.each<[NonNullable<Given['manifests']>, string]>([
    [makeManifests(), 'Name the files that pin the core and the plugins in `manifests`.'],
    [
      makeManifests({ asked: 'named', silent: [silent] }),
      'Name the files that pin the core and the plugins in `manifests`, in place of main.yml.',
    ],
    [
      makeManifests({}, { plugins: [pinned('a@1.0.0 >=1.0')] }),
      'Say which image is the core, in `core.images` of the policy.',
    ],
    [
      makeManifests({ unreadableInstalls: [install] }, { core }),
      'Write in Dockerfile which plugins are installed, each with its version.',
    ],
    [
      makeManifests({}, { core: { ...core, text: 'latest', floats: true } }),
      'Pin the core to 2025.1.0.',
    ],
  ])('%#: %s', (manifests, sentence) => {
    expect(judge({ manifests, inputs: { 'target-date': '2025-08-20' } }).firstStep).toBe(sentence);
  });

  test('a plugin is pinned to the newest version that fits', () => {
    const catalogue = 'plugins: { a: { versions: { "1.0.0": ">=1.0", "2.0.0": ">=2026.1" } } }';
    const manifests = makeManifests({}, { core, plugins: [pinned('a@latest')] });
    const inputs = { 'target-date': '2025-08-20' };
    expect(judge({ manifests, catalogue, inputs }).firstStep).toBe(
      'Pin a to 1.0.0, the newest known version that fits.',
    );
  });
});

describe('each way has its words', () => {
  const freeze = 'freezes: [{ from: 2025-10-06, to: 2025-10-10, reason: audit, for: all }]';
  const mondays = 'name: acme\ndeployments: { on: { weekday: monday } }';
  const known = 'plugins: { a: { versions: { "1.4.0": ">=1.0", "2.0.0": ">=2025.2" } } }';
  const stopped = 'plugins: { a: { versions: { "0.9.0": "[0.22,1.0)", "1.0.0": ">=1.0.3" } } }';
  const moved = {
    'core-version': '2025.1.0',
    'plugin-versions': 'a@2.0.0 >=2025.2',
    'current-plugin-versions': 'a@1.4.0 >=1.0',
    'target-date': '2025-08-20',
    releasing: 'none',
  };

  test.each<[RuleId, Given, string]>([
    [
      'core-bugfix-off-cadence',
      { inputs: { 'core-version': '2025.1.4', 'target-date': '2025-10-06' } },
      'Name the request that it serves in `backport-request`, and ship it on Tue 7 Oct 2025 as a backport of 2025.1.',
    ],
    [
      'core-major-off-cadence',
      { inputs: { 'core-version': '0.23.0', 'target-date': '2025-06-17' } },
      'Release core 2025.1.0 instead, and ship it on Tue 5 Aug 2025.',
    ],
    [
      'ships-in-freeze',
      { inputs: { 'core-version': '2025.2.0', 'target-date': '2025-10-07' }, policy: freeze },
      'Publish the new day in the policy, in a change of its own: `core: { schedule: { "2025.2": 2025-10-11 } }`, and ship it on Sat 11 Oct 2025.',
    ],
    [
      'stop-skipped',
      {
        inputs: {
          'core-version': '2025.1.0',
          'current-core-version': '0.22.0',
          'target-date': '2025-08-05',
        },
        policy: 'links: null',
      },
      'As a deployment (`releasing: none`), upgrade to 1.0 first (any final 1.0.x), then to core 2025.1.0; or as a deployment (`releasing: none`), go back to core 0.22.0.',
    ],
    [
      'stop-skipped',
      {
        inputs: {
          'core-version': '2025.1.0',
          'current-core-version': '0.22.0',
          'plugin-versions': 'a@1.0.0',
          'current-plugin-versions': 'a@0.9.0',
          'target-date': '2025-08-20',
          releasing: 'none',
        },
        policy: 'links: null',
        catalogue: stopped,
      },
      'Upgrade to 1.0 first (1.0.3 or a later 1.0.x), then to core 2025.1.0; or go back to core 0.22.0.',
    ],
    [
      'core-too-old',
      { inputs: moved },
      'Use a 1.4.0, the newest known version that runs on core 2025.1.0 (a downgrade); or move to core 2025.2.0, planned for Tue 7 Oct 2025.',
    ],
    [
      'core-too-old',
      {
        inputs: {
          ...moved,
          'core-version': '2025.1.5',
          'current-core-version': '2025.2.1',
          'current-plugin-versions': 'a@2.0.0 >=2025.2',
          'target-date': '2025-10-20',
        },
      },
      'Move to core 2025.3.0, planned for Tue 2 Dec 2025; or keep core 2025.2.1.',
    ],
    [
      'core-too-old',
      { inputs: moved, policy: mondays, catalogue: known },
      'Use a 1.4.0, the newest known version that runs on core 2025.1.0 (a downgrade); or move to core 2025.2.0, on Mon 13 Oct 2025 or later.',
    ],
    [
      'core-unreleased',
      {
        inputs: { 'core-version': '2025.2.0', 'target-date': '2025-08-20', releasing: 'none' },
        policy: mondays,
      },
      'Deploy core 2025.2.0 on Mon 13 Oct 2025 or later.',
    ],
    [
      'core-unreleased',
      {
        inputs: { 'core-version': '2026.2.0', 'target-date': '2026-03-02', releasing: 'none' },
        policy: mondays,
      },
      'Deploy core 2026.2.0 on Mon 13 Apr 2026 or later, planned for Tue 7 Apr 2026 by the calendar of acme.',
    ],
    [
      'core-unreleased',
      {
        inputs: {
          'core-version': '2025.2.0',
          'current-core-version': '2025.1.0',
          'target-date': '2025-08-20',
          releasing: 'none',
        },
        policy: mondays,
      },
      'Deploy core 2025.2.0 on Mon 13 Oct 2025 or later; or go back to core 2025.1.0, and deploy it on Mon 25 Aug 2025.',
    ],
    [
      'core-number-out-of-turn',
      {
        inputs: {
          'core-version': '2025.1.9',
          'plugin-versions': 'a@2.0.0 >=2025.2',
          'target-date': '2025-08-14',
        },
        policy: 'core: { releases: { "2025.1.0": 2025-08-05, "2025.1.1": 2025-08-07 } }',
        catalogue: known,
      },
      'Release core 2025.1.2 instead; or move to core 2025.2.0, planned for Tue 7 Oct 2025.',
    ],
    [
      'version-floating',
      {
        inputs: {
          'core-version': '2025.1.0',
          'plugin-versions': 'a@latest',
          'target-date': '2025-08-20',
          releasing: 'none',
        },
        catalogue: known,
      },
      'Pin a to 1.4.0, the newest known version that fits.',
    ],
    [
      'deployment-off-window',
      {
        inputs: { 'core-version': '2025.1.0', 'target-date': '2025-08-20', releasing: 'none' },
        policy: mondays,
      },
      'Deploy it on Mon 25 Aug 2025.',
    ],
    [
      'plugin-major-off-cadence',
      {
        inputs: {
          'core-version': '2025.1.1',
          'plugin-versions': 'a@2.0.0 >=1.0, b@3.0.0 >=1.0',
          'target-date': '2025-08-20',
          releasing: 'core, plugins',
        },
      },
      'Ship a@2.0.0, b@3.0.0 on Tue 7 Oct 2025.',
    ],
    [
      'core-bugfix-off-cadence',
      {
        inputs: {
          'core-version': '2025.1.1',
          'plugin-versions': 'a@2.0.0 >=1.0',
          'target-date': '2025-08-20',
          releasing: 'core, plugins',
        },
      },
      'Ship the core on Thu 21 Aug 2025.',
    ],
    [
      'plugin-number-out-of-turn',
      {
        inputs: {
          'plugin-versions': 'a@1.1.5 >=1.0',
          'current-plugin-versions': 'a@1.1.3 >=1.0',
          'target-date': '2025-08-07',
        },
      },
      'Release a 1.1.4 instead.',
    ],
    [
      'plugin-number-out-of-turn',
      {
        inputs: {
          'plugin-versions': 'a@1.1.5 >=1.0',
          'current-plugin-versions': 'a@1.1.3 >=1.0',
          'target-date': '2025-08-08',
        },
      },
      'Release a 1.1.4 instead, and ship it on Thu 14 Aug 2025.',
    ],
  ])('of %s: %j', (rule, given, remedy) => {
    const remedies = findingsOf(rule, given).map((finding) => finding.remedy);
    expect([...new Set(remedies)]).toEqual([remedy]);
  });

  test('a number is to be written where the build says it', () => {
    const own = (version: string, requirement: string) =>
      makeManifests(
        {},
        {
          plugins: [
            {
              ...{ name: 'a', version, requirement },
              ...{
                location: at('gradle.properties'),
                requirementLocation: at('gradle.properties', 2),
              },
            },
          ],
          releasing: { names: ['plugins'], reason: 'it is its own repository' },
        },
      );
    const given = {
      manifests: own('1.1.5', '>=1.0'),
      manifestsBefore: own('1.1.3', '>=1.0'),
      inputs: { 'target-date': '2025-08-07' },
      onPullRequest: true,
    };
    expect(findingsOf('plugin-number-out-of-turn', given).map(({ remedy }) => remedy)).toEqual([
      'Release a 1.1.4 instead (`version=1.1.4` in gradle.properties).',
    ]);
  });
});
