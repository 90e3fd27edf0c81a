import { describe, expect, test } from '@jest/globals';
import { annotations } from '../../src/render/annotations.js';
import { comment } from '../../src/render/pages.js';
import { sarif } from '../../src/render/sarif.js';
import { summary } from '../../src/render/summary.js';
import { text } from '../../src/render/text.js';
import { type Advised, reportOf } from '../support/advised.js';
import { noLinks } from '../support/make-report.js';

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
