import { describe, expect, test } from '@jest/globals';
import { calendarSection } from '../../src/render/calendar-section.js';
import { makeReport } from '../support/make-report.js';

const noDays = {
  ...{ due: [], previousCoreMajor: null, nextCoreMajor: null },
  ...{ nextCoreMajors: [], nextCoreBugfix: null },
};

describe('calendarSection', () => {
  const report = makeReport({ latest: null, calendar: { ...noDays, due: ['core-bugfix'] } });
  const table = ['| Date | Weekday | What | Version |', '| - | - | - | - |'];
  const row = '| 2025-08-05 | Tuesday | **target date** | |';

  test('is none without a day', () => {
    const empty = makeReport({ targetDate: null, latest: null, calendar: noDays });
    expect(calendarSection(empty, '')).toBeNull();
  });

  test('is a table and what is due', () => {
    const section = calendarSection(report, '');
    expect(section?.lead).toEqual(table);
    expect(section?.rows).toEqual([row]);
    expect(section?.tail).toEqual(['', 'Due on 2025-08-05: core-bugfix.']);
  });

  test('names the days that are left out', () => {
    expect(calendarSection(makeReport(), '')?.leftOut(5)).toBe('and 1 day not shown.');
  });

  test('stands below the picture', () => {
    expect(calendarSection(report, 'picture')?.lead).toEqual(['picture', '', ...table]);
  });
});
