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

describe('compatibilitySection', () => {
  test('shows the core, then its plugins, those that need attention first', () => {
    const section = compatibilitySection(
      makeReport({ plugins: [makePlugin(), unknown, aws, removed] }),
    );
    expect([...(section?.lead ?? []), ...(section?.rows ?? []), ...(section?.tail ?? [])]).toEqual([
      '| Part | Version | Requires | Verdict | Newest that fits | Lowest core | Due | Change |',
      '| - | - | - | - | - | - | - | - |',
      '| core | `2025.1.0` | – | – | – | – | – | – |',
      '| `plugin-aws` | `2.0.0` | `>=2025.2.0` | **incompatible** | `1.9.0` | `2025.2.0` | 2025-10-07 | major |',
      '| `plugin-x` | `1.1.5` | – | undecided | – | – | – | – |',
      '| `plugin-dbt` | `1.1.5` | `2025.1.0+` | compatible | `1.1.5` | `2025.1.0` | 2025-08-05 | – |',
      '| `plugin-old` | `1.1.5` | `2025.1.0+` | – | `1.1.5` | `2025.1.0` | 2025-08-05 | removed |',
      '',
      'The lowest core that fits every plugin is `2025.1.0`.',
    ]);
  });

  test('shows plugins without a core, and a core without plugins', () => {
    const withoutCore = compatibilitySection(makeReport({ core: null, minimumCore: null }));
    expect(withoutCore?.rows).toEqual([expect.stringContaining('| `plugin-dbt` |')]);
    expect(withoutCore?.tail).toEqual([]);
    const alone = compatibilitySection(makeReport({ plugins: [] }));
    expect(alone?.rows).toEqual([expect.stringContaining('| core | `2025.1.0` |')]);
  });

  test('is missing when there is no core and no plugin', () => {
    expect(compatibilitySection(makeReport({ core: null, plugins: [] }))).toBeNull();
  });

  test.each([
    ['compatible ones alone', 3, 'and 1 compatible plugin not shown.'],
    ['others too', 1, 'and 3 plugins not shown, 1 of them compatible.'],
  ])('what is left out is named: %s', (_, kept, expected) => {
    const section = compatibilitySection(makeReport({ plugins: [makePlugin(), unknown, aws] }));
    expect(section?.leftOut(kept)).toBe(expected);
  });
});
