import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { RRuleTemporal } from 'rrule-temporal';
import { makeCalendar } from './support/make-calendar.js';

const folder = 'examples/policies';

/** Each policy's cadence as RFC 5545 has it, and a day of it that a wall calendar shows. */
const platforms = [
  { name: 'gitlab', rule: 'FREQ=MONTHLY;BYDAY=3TH', shift: 0, example: '2024-05-16' },
  {
    name: 'gitlab-until-2023',
    rule: 'FREQ=MONTHLY;BYMONTHDAY=22',
    shift: 0,
    example: '2023-10-22',
  },
  { name: 'jenkins-weekly', rule: 'FREQ=WEEKLY;BYDAY=TU', shift: 0, example: '2024-10-01' },
  { name: 'discourse', rule: 'FREQ=MONTHLY;BYDAY=-1TU', shift: 0, example: '2026-01-27' },
  { name: 'backstage', rule: 'FREQ=MONTHLY;BYDAY=3WE', shift: -1, example: '2024-09-17' },
];

test('each policy in the folder is tested', () => {
  const names = readdirSync(folder).map((file) => file.replace(/\.yml$/, ''));
  expect(names.sort()).toEqual(platforms.map(({ name }) => name).sort());
});

describe.each(platforms)('examples/policies/$name.yml', ({ name, rule, shift, example }) => {
  const text = readFileSync(`${folder}/${name}.yml`, 'utf8');

  test('has ten lines at most', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
  });

  test('says the days that RFC 5545 says, to 2100', () => {
    const oracle = new RRuleTemporal({
      rruleString: `DTSTART:20230101T000000Z\nRRULE:${rule};UNTIL=21010115T000000Z`,
    });
    const dates = oracle
      .all()
      .map((date) => date.toPlainDate().add({ days: shift }).toString())
      .filter((date) => date <= '2100-12-31');
    const { releases } = makeCalendar(text, '2023-01-01', '2100-12-31');
    const majors = releases.filter(({ kind }) => kind === 'core-major').map(({ date }) => date);
    // The rule may count its start as an occurrence that no rule made.
    expect(majors).toEqual(dates.filter((date) => date > '2023-01-01'));
    expect(majors).toContain(example);
  });
});
