import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../../src/command/flags.js';
import { readPeriod } from '../../../src/tools/calendar/calendar-command.js';
import { callCommand } from '../../support/call-command.js';
import { day } from '../../support/day.js';

describe('the command calendar', () => {
  test('plans a year from today by the default policy', async () => {
    const { printed, exitCode } = await callCommand('calendar');
    expect(printed).toMatch(/^Release calendar of kestra-calver\n2025-08-04 to 2026-08-03, /);
    expect(printed).toContain('2025-08-05           ');
    expect(exitCode).toBe(0);
  });

  test('begins with the day that it is in the policy’s zone', async () => {
    const files = { '.github/release-gate.yml': 'time-zone: Pacific/Auckland\n' };
    const { printed } = await callCommand('calendar', {}, files);
    expect(printed).toContain('2025-08-05 to 2026-08-04, days in Pacific/Auckland');
  });

  test.each([
    ['json', /^\{\n {2}"policy": \{/],
    [
      'markdown',
      /^# Release calendar of home-assistant: next is core 2025\.8\.0 on Wed 6 Aug 2025\n/,
    ],
    ['ics', /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/],
  ])('prints %s', async (format, page) => {
    const values = { format, policy: 'home-assistant', from: '2025-08-01', until: '2025-08-31' };
    expect((await callCommand('calendar', { values })).printed).toMatch(page);
  });

  test('reports a wrong policy and a wrong period at once', async () => {
    const { warned, printed, exitCode } = await callCommand(
      'calendar',
      { values: { policy: 'acme.yml', from: '2025-13-01' } },
      { 'acme.yml': 'time-zne: UTC\n' },
    );
    expect(warned).toContain('time-zone');
    expect(warned).toContain('--from is not a day of the calendar: "2025-13-01".');
    expect({ printed, exitCode }).toEqual({ printed: '', exitCode: 2 });
  });

  test('reports a schedule that cannot be laid out', async () => {
    const files = { 'acme.yml': 'core: { schedule: { "2025.2": 2025-08-05 } }\n' };
    const called = await callCommand('calendar', { values: { policy: 'acme.yml' } }, files);
    expect(called.warned).toContain('acme.yml:1');
    expect(called.exitCode).toBe(2);
  });

  test('refuses a format that it does not have, and words of no flag', async () => {
    await expect(callCommand('calendar', { values: { format: 'pdf' } })).rejects.toThrow(
      new UsageError('--format is "pdf"; choose one of text, json, markdown, ics.'),
    );
    await expect(callCommand('calendar', { operands: ['2025'] })).rejects.toThrow(UsageError);
  });
});

const nothing = { from: '', until: '', months: '' };

describe('the period of a calendar', () => {
  test.each([
    ['a year from today when nothing is said', {}, '2025-08-05', '2026-08-04'],
    ['a year from the first day', { from: '2024-02-29' }, '2024-02-29', '2025-02-28'],
    ['up to the last day', { until: '2025-08-05' }, '2025-08-05', '2025-08-05'],
    ['so many months', { months: '2' }, '2025-08-05', '2025-10-04'],
    ['over the turn of the year', { from: '2025-12-01', months: '1' }, '2025-12-01', '2025-12-31'],
    ['far ahead', { from: '9799-12-31', months: '1200' }, '9799-12-31', '9899-12-30'],
    ['a century at most', { months: '1200' }, '2025-08-05', '2125-08-04'],
  ])('is %s', (_, flags, from, until) => {
    const { period, problems } = readPeriod({ ...nothing, ...flags }, day('2025-08-05'));
    expect(problems).toEqual([]);
    expect(period).toEqual({ from, until });
  });

  test.each([
    [{ from: '2025-13-01' }, '--from is not a day of the calendar: "2025-13-01".'],
    [{ until: 'soon' }, '--until is not a day of the calendar: "soon".'],
    [{ months: '0' }, '--months is not a number of months: "0".'],
    [{ months: '1201' }, '--months is not a number of months: "1201".'],
    [{ months: '1.5' }, '--months is not a number of months: "1.5".'],
    [{ from: '9800-01-01' }, '--from is too far ahead: "9800-01-01".'],
    [{ from: '9999-12-01' }, '--from is too far ahead: "9999-12-01".'],
    [{ until: '2025-08-04' }, 'The calendar cannot reach from 2025-08-05 to 2025-08-04.'],
    [{ until: '2125-08-05' }, 'The calendar cannot reach from 2025-08-05 to 2125-08-05.'],
    [
      { until: '2026-01-01', months: '3' },
      'Both --until and --months say where the calendar ends; give one of them.',
    ],
  ])('is refused for %j', (flags, message) => {
    const { period, problems } = readPeriod({ ...nothing, ...flags }, day('2025-08-05'));
    expect(period).toBeNull();
    expect(problems.map((problem) => problem.message)).toEqual([message]);
  });

  test('reports every flag that is wrong at once', () => {
    const { problems } = readPeriod({ from: 'a', until: 'b', months: '' }, day('2025-08-05'));
    expect(problems).toHaveLength(2);
  });
});

test.each([
  [{ from: '2025-13-01' }, '2025-13-01', 'a day as YYYY-MM-DD such as 2025-08-05'],
  [{ until: 'soon' }, 'soon', 'a day as YYYY-MM-DD such as 2025-08-05'],
  [{ from: '9800-01-01' }, '9800-01-01', 'a day until 9799-12-31'],
  [{ months: '1201' }, '1201', 'a whole number from 1 to 1200'],
  [{ until: '2025-08-04' }, '2025-08-04', 'a last day from 2025-08-05 to 2125-08-04'],
  [
    { until: '2026-01-01', months: '3' },
    '--until 2026-01-01 --months 3',
    'either --until or --months',
  ],
])('a problem says what was found and what was expected: %j', (flags, found, expected) => {
  const { problems } = readPeriod({ ...nothing, ...flags }, day('2025-08-05'));
  expect(problems).toMatchObject([{ found, expected, location: null }]);
});
