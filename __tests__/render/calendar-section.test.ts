import { describe, expect, test } from '@jest/globals';
import { calendarSection } from '../../src/render/calendar-section.js';
import { makeReport } from '../support/make-report.js';

const noDays = {
  ...{ due: [], previousCoreMajor: null, nextCoreMajor: null },
  ...{ nextCoreMajors: [], nextCoreBugfix: null },
};

describe('calendarSection', () => {
  const report = makeReport({ latest: null, calendar: { ...noDays, due: ['core-bugfix'] } });
  const table = ['| Day | What |', '|---|---|'];
  const row = '| 2025-08-05 Tue | **this day** |';

  test('is none without a day', () => {
    const empty = makeReport({ targetDate: null, latest: null, calendar: noDays });
    expect(calendarSection(empty, '')).toBeNull();
  });

  test('is a table, and its title says what is due and what is next', () => {
    const section = calendarSection(report, '');
    expect(section?.lead).toEqual(table);
    expect(section?.rows).toEqual([row]);
    expect(section?.tail).toEqual([]);
    expect(section).toMatchObject({
      title: 'Calendar: due on this day: core bugfixes',
      unfolded: false,
    });
    expect(calendarSection(makeReport({ latest: null }), '')?.title).toBe(
      'Calendar: due on this day: a core major and plugin majors; next bugfix Thu 7 Aug 2025, next major 2025.2.0 on Tue 7 Oct 2025',
    );
  });

  test('names the days that are left out', () => {
    expect(calendarSection(makeReport(), '')?.leftOut(5)).toBe('and 1 day not shown.');
  });

  test.each([
    [['core'], true],
    [[], false],
  ])('of a release of %j the picture stands above the folded table: %s', (releasing, shown) => {
    const section = calendarSection({ ...report, releasing }, 'picture');
    expect(section?.unfolded).toBe(shown);
    expect(section?.lead[0] === 'picture').toBe(shown);
    expect(section?.lead.slice(-2)).toEqual(table);
    expect(section?.tail.join('')).toBe(shown ? '</details>' : '');
  });
});
