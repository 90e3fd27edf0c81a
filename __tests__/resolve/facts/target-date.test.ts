import { describe, expect, test } from '@jest/globals';
import { type PluginVersion, parsePluginVersion } from '../../../src/model/plugin-version.js';
import { plannedDay, readTargetDate, unplanned } from '../../../src/resolve/facts/target-date.js';
import { resolveTimeline } from '../../../src/resolve/timeline/timeline.js';
import { core } from '../../support/core.js';
import { day } from '../../support/day.js';
import { readPolicy } from '../../support/make-facts.js';

const today = day('2025-08-04');

describe('the input target-date', () => {
  test.each([
    ['', today],
    ['2025-10-07', '2025-10-07'],
    ['9799-12-31', '9799-12-31'],
    ['planned', null],
    ['Planned', null],
  ])('"%s" is %s', (text, date) => {
    expect(readTargetDate(text, today)).toEqual({ date, problems: [] });
  });

  test.each(['2026-13-01', '2025-02-30', 'tomorrow', '2025‑10‑07', '2025-10-07T00:00:00Z'])(
    '"%s" is a problem',
    (text) => {
      expect(readTargetDate(text, today)).toEqual({
        date: null,
        problems: [
          {
            message: `target-date is not a day of the calendar: "${text}".`,
            found: text,
            expected: 'a day as YYYY-MM-DD such as 2025-08-05, or planned',
            location: null,
          },
        ],
      });
    },
  );
});

test.each(['9800-01-01', '9999-12-31'])('%s is too far ahead to be judged', (text) => {
  const { date, problems } = readTargetDate(text, today);
  expect(date).toBeNull();
  expect(problems).toEqual([
    {
      message: `target-date is too far ahead: "${text}".`,
      found: text,
      expected: 'a day as YYYY-MM-DD such as 2025-08-05, 9799-12-31 at the latest, or planned',
      location: null,
    },
  ]);
});

describe('the planned day', () => {
  test.each([
    ['2025-08-04', '2025.1.0', '2025-08-05'],
    ['2025-08-05', '2025.1.0', '2025-08-05'],
    ['2025-08-04', '2026.2.0', '2026-04-07'],
    ['2025-08-05', '2025.1.1', '2025-08-07'],
    ['2025-08-07', '2025.1.1', '2025-08-07'],
    ['2025-08-08', '2025.1.1', '2025-08-14'],
    ['2025-08-08', '2025.2.1', '2025-10-09'],
    ['2025-08-08', '2025.2.0-rc1', null],
    ['2025-08-08', '0.22.14', null],
    ['2025-08-08', '1.3.0', null],
  ])('from %s on, of core %s is %s', (from, version, planned) => {
    expect(plan(from, { core: core(version), plugins: [] })).toBe(planned);
  });

  test.each([
    ['2025-08-04', ['1.1.5'], '2025-08-07'],
    ['2025-08-07', ['1.1.5', '1.2.0'], '2025-08-07'],
    ['2025-08-04', ['2.0.0'], '2025-08-05'],
    ['2025-08-06', ['2.0.0'], '2025-10-07'],
    ['2025-08-04', ['2.0.0', '1.1.5'], null],
    ['2025-08-04', ['2.0.0-rc.1'], null],
    ['2025-08-04', [], null],
  ])('from %s on, of plugins %j is %s', (from, versions, planned) => {
    const plugins = versions.map((text) => parsePluginVersion(text) as PluginVersion);
    expect(plan(from, { core: null, plugins })).toBe(planned);
  });

  test.each([
    [
      'a freeze',
      ['2.0.0'],
      'freezes: [{ from: 2025-08-05, to: 2025-08-07, reason: x }]',
      '2025-10-07',
    ],
    [
      'a freeze',
      ['1.1.5'],
      'freezes: [{ from: 2025-08-05, to: 2025-08-07, reason: x }]',
      '2025-08-14',
    ],
    [
      'a core that came early',
      ['2.0.0'],
      'core: { releases: { "2025.1.0": 2025-08-04 } }',
      '2025-10-07',
    ],
  ])('leaves out %s, for plugins %j under %s', (_, versions, policy, planned) => {
    const plugins = versions.map((text) => parsePluginVersion(text) as PluginVersion);
    expect(plan('2025-08-04', { core: null, plugins }, policy)).toBe(planned);
  });

  test('where any day passes, none is planned', () => {
    expect(
      plan('2025-08-08', { core: core('2025.7.4'), plugins: [] }, 'home-assistant'),
    ).toBeNull();
  });

  test('that nothing plans it is a problem with a way out', () => {
    expect(unplanned()).toMatchObject({
      message: 'target-date is planned, but the policy plans no single day for what is released.',
      found: 'planned',
      expected: 'a day such as 2025-08-05, or a core or plugin version with a day of its own',
    });
  });
});

function plan(from: string, candidate: Parameters<typeof plannedDay>[0], name = 'kestra-calver') {
  const policy = readPolicy(name);
  const { timeline } = resolveTimeline(policy.core, day(from), day('2026-12-31'));
  return plannedDay(candidate, day(from), policy, timeline);
}
