import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import { calendarPicture, calendarSection } from '../../src/render/calendar-section.js';
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
    expect(section?.title).toBe('Calendar: due on this day: core bugfixes');
    expect(calendarSection(makeReport({ latest: null }), '')?.title).toBe(
      'Calendar: due on this day: a core major and plugin majors; next bugfix Thu 7 Aug 2025, next major 2025.2.0 on Tue 7 Oct 2025',
    );
  });

  test.each([
    ['Calendar', noDays],
    [
      'Calendar: next major Tue 7 Oct 2025',
      { ...noDays, nextCoreMajor: { version: null, date: '2025-10-07' as Day } },
    ],
  ])('%s', (title, calendar) => {
    expect(calendarSection(makeReport({ calendar }), '')?.title).toBe(title);
  });

  test('names the days that are left out', () => {
    expect(calendarSection(makeReport(), '')?.leftOut(5)).toBe('and 1 day not shown.');
  });

  test.each([
    [['core'], true],
    [[], false],
  ])('of a release of %j the picture stands above the folded table: %s', (releasing, shown) => {
    const section = calendarSection({ ...report, releasing }, 'picture');
    expect(section?.title === null).toBe(shown);
    expect(section?.lead?.[0] === 'picture').toBe(shown);
    expect(section?.lead?.slice(-2)).toEqual(table);
    expect(section?.tail?.join('')).toBe(shown ? '</details>' : '');
  });
});

test('the calendar is a Gantt chart of milestones, a refused target date in red', () => {
  const report = makeReport({ targetDate: '2025-08-06' as Day, verdict: 'fail' });
  expect(calendarPicture(report)).toBe(
    `\`\`\`mermaid
gantt
  dateFormat YYYY-MM-DD
  axisFormat %b
  tickInterval 2month
  todayMarker off
  section Core majors
  1.0.0 :milestone, 2025-06-03, 0d
  2025.2.0 :milestone, 2025-10-07, 0d
  2025.3.0 :milestone, 2025-12-02, 0d
  section Target
  target date :crit, milestone, 2025-08-06, 0d
  next core bugfix :milestone, 2025-08-07, 0d
\`\`\``,
  );
});

test('a target date that may stand is not red', () => {
  expect(calendarPicture(makeReport())).toContain('target date :done, milestone, 2025-08-05, 0d');
});

test.each([
  ['2025-08-05', true, false],
  ['2025-08-05', true, true],
  ['2025-08-06', false, false],
])('on %s the line that came out on 2025-08-05 is drawn: %s', (targetDate, drawn, isPlanned) => {
  const latest = { line: '2025.1', date: '2025-08-05' as Day, isPlanned };
  const picture = calendarPicture(makeReport({ targetDate: targetDate as Day, latest }));
  expect(picture.includes('  2025.1 :milestone, 2025-08-05, 0d')).toBe(drawn);
});

test('a version that Mermaid or Markdown could misread is not drawn', () => {
  const date = '2025-10-07' as Day;
  const calendar = {
    ...makeReport().calendar,
    previousCoreMajor: { version: '1.0:x;\n```', date },
    nextCoreMajors: [
      { version: null, date },
      { version: 'x :1.0', date },
    ],
  };
  const picture = calendarPicture(makeReport({ calendar }));
  expect(picture).toContain('\n  previous core major :milestone');
  expect(picture).toContain('\n  next core major :milestone');
  expect(picture).toContain('\n  later core major :milestone');
  expect(picture.match(/```/g)).toHaveLength(2);
});

test('a chart section without days is missing', () => {
  const calendar = { ...makeReport().calendar, previousCoreMajor: null, nextCoreMajors: [] };
  expect(calendarPicture(makeReport({ calendar, latest: null }))).toContain(
    'todayMarker off\n  section Target\n',
  );
});

test('without any day there is no picture', () => {
  const calendar = {
    ...makeReport().calendar,
    ...{ previousCoreMajor: null, nextCoreMajors: [], nextCoreBugfix: null },
  };
  expect(calendarPicture(makeReport({ targetDate: null, latest: null, calendar }))).toBe('');
});
