import { describe, expect, test } from '@jest/globals';
import { isMaintained, maintainedLines } from '../../src/model/maintenance.js';
import { resolveTimeline } from '../../src/resolve/timeline/timeline.js';
import { day } from '../support/day.js';
import { readPolicy } from '../support/make-facts.js';

/** The lines that get bugfixes on a day, newest first. */
function lines(policy: string, date: string): readonly string[] {
  const { core } = readPolicy(policy);
  const { timeline } = resolveTimeline(core, day(date), day(date));
  return maintainedLines(core, timeline, day(date));
}

const window = 'core: { support: { "1.0": { until: 2025-12-31 } } }';
const newest = 'core: { support: { newest: 3 } }';
const newestButOne = 'core: { support: { newest: 3, "2025.2": { until: 2025-12-02 } } }';
const shipped = 'core: { releases: { "2026.2.0": 2026-04-07 } }';

describe('lines that get bugfixes', () => {
  test.each([
    ['published: the latest alone', 'kestra-calver', '2025-10-08', ['2025.2']],
    ['planned: the one below it too', 'kestra-calver', '2026-04-09', ['2026.2', '2026.1']],
    ['two planned ones: only the next below', 'kestra-calver', '2026-06-11', ['2026.3', '2026.2']],
    ['planned and shipped: the latest alone', shipped, '2026-04-09', ['2026.2']],
    ['a window that is open', window, '2025-12-31', ['2025.3', '1.0']],
    ['a window that is over', window, '2026-01-01', ['2025.3']],
    ['a window of a line that is not out', window, '2025-05-01', ['0.22']],
    [
      'as many of the newest as the policy supports',
      newest,
      '2025-12-03',
      ['2025.3', '2025.2', '2025.1'],
    ],
    ['of the newest only those that are out', newest, '2025-08-05', ['2025.1', '1.0', '0.22']],
    ['a newest line whose window is over', newestButOne, '2025-12-03', ['2025.3', '2025.1']],
    ['named lines', 'kestra-semver', '2026-04-09', ['1.3', '1.0']],
    ['a named line whose window is over', 'kestra-semver', '2026-10-06', ['2.0', '1.3']],
    [
      'the latest whose window is over',
      'core: { support: { "2025.2": { until: 2025-10-08 } } }',
      '2025-10-10',
      ['2025.2'],
    ],
    ['nothing out', 'extends: none\ncore: { bugfix: { on: any } }', '2025-10-08', []],
  ])('%s', (_, policy, date, expected) => {
    expect(lines(policy, date)).toEqual(expected);
  });

  test('all lines, less those whose window is over', () => {
    const { core } = readPolicy(
      'core: { bugfix: { lines: all }, support: { "0.22": { until: 2025-12-31 } } }',
    );
    const { timeline } = resolveTimeline(core, day('2026-01-01'), day('2026-01-01'));
    const maintained = (line: string) => isMaintained(core, timeline, line, day('2026-01-01'));
    expect(['0.21', '0.22', '2025.3'].map(maintained)).toEqual([true, false, true]);
  });
});
