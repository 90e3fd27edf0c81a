import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import { compatibilitySection } from '../../src/render/compatibility.js';
import { makePlugin, makeReport } from '../support/make-report.js';

const aws = makePlugin({
  name: 'plugin-aws',
  version: '2.0.0',
  requires: '>=2025.2.0',
  compatibility: 'incompatible',
  newestCompatible: '1.9.0',
  lowestCore: '2025.2.0',
  lowestCoreDate: '2025-10-07' as Day,
  change: 'major',
});
const unknown = makePlugin({
  ...{ name: 'plugin-x', requires: null, compatibility: 'undecided', newestCompatible: null },
  ...{ lowestCore: null, lowestCoreDate: null },
});
const removed = makePlugin({ name: 'plugin-old', compatibility: null, change: 'removed' });
const same = makePlugin({ name: 'plugin-git', change: 'none', lowestCoreDate: null });

describe('compatibilitySection', () => {
  test('shows each plugin, those that need attention first', () => {
    const section = compatibilitySection(
      makeReport({ plugins: [makePlugin(), same, unknown, aws, removed] }),
    );
    expect(section?.title).toBe('Compatibility: 2 of 4 plugins run on core 2025.1.0, 1 undecided');
    expect([...(section?.lead ?? []), ...(section?.rows ?? []), ...(section?.tail ?? [])]).toEqual([
      '|   | Plugin |',
      '|---|---|',
      '| ❌ | **plugin-aws** 2.0.0 · major · needs `>=2025.2.0`, due Tue 7 Oct 2025 · `1.9.0` runs |',
      '| ❓ | **plugin-x** 1.1.5 |',
      '| ✅ | **plugin-dbt** 1.1.5 · needs `2025.1.0+` |',
      '| ✅ | **plugin-git** 1.1.5 · needs `2025.1.0+` |',
      '|  | **plugin-old** 1.1.5 · removed · needs `2025.1.0+` · `1.1.5` runs |',
      '',
      'The lowest core that runs every plugin is `2025.1.0`.',
    ]);
  });

  const two = [makePlugin(), makePlugin({ name: 'plugin-git' })];
  test.each([
    ['all run', { plugins: two }, 'Compatibility: 2 of 2 plugins run on core 2025.1.0'],
    ['one alone runs', {}, 'Compatibility: plugin-dbt 1.1.5 runs on core 2025.1.0'],
    [
      'one alone does not',
      { plugins: [aws, removed] },
      'Compatibility: plugin-aws 2.0.0 does not run on core 2025.1.0',
    ],
    [
      'nothing is known of one',
      { plugins: [unknown] },
      'Compatibility: nobody can say whether plugin-x 1.1.5 runs on core 2025.1.0',
    ],
    [
      'nothing is known of any',
      { plugins: [unknown, { ...unknown, name: 'plugin-y' }] },
      'Compatibility: nobody can say whether these 2 plugins run on core 2025.1.0',
    ],
    [
      'one of several runs',
      { plugins: [makePlugin(), aws] },
      'Compatibility: 1 of 2 plugins runs on core 2025.1.0',
    ],
    [
      'the only one was removed',
      { plugins: [removed], minimumCore: null },
      'Plugins: plugin-old 1.1.5',
    ],
    ['one needs a core', { core: null }, 'Plugins: plugin-dbt 1.1.5 needs at least core 2025.1.0'],
    [
      'several need a core',
      { core: null, plugins: two },
      'Plugins: 2 plugins need at least core 2025.1.0',
    ],
  ])('its title tells that %s', (_, difference, title) => {
    expect(compatibilitySection(makeReport(difference))?.title).toBe(title);
  });

  test('shows plugins without a core', () => {
    const section = compatibilitySection(makeReport({ core: null, minimumCore: null }));
    expect(section?.title).toBe('Plugins: plugin-dbt 1.1.5');
    expect(section?.rows).toEqual([expect.stringContaining('**plugin-dbt** 1.1.5')]);
    expect(section?.tail).toEqual([]);
  });

  test('is missing when there is no plugin', () => {
    expect(compatibilitySection(makeReport({ plugins: [] }))).toBeNull();
  });

  test.each([
    ['compatible ones alone', 2, 'and 1 compatible plugin not shown.'],
    ['others too', 0, 'and 3 plugins not shown, 1 of them compatible.'],
  ])('what is left out is named: %s', (_, kept, expected) => {
    const section = compatibilitySection(makeReport({ plugins: [makePlugin(), unknown, aws] }));
    expect(section?.leftOut(kept)).toBe(expected);
  });
});
