import { expect, test } from '@jest/globals';
import { dayInWords } from '../../src/model/day.js';
import {
  aboutBoth,
  aboutCore,
  aboutFile,
  aboutPlugin,
  aboutRepository,
  byCalendar,
  datedText,
  dayText,
  latestWords,
  nameOfCore,
  nameOfPlugin,
  nearestText,
  textIn,
  willNotRun,
} from '../../src/questions/wording.js';
import { day } from '../support/day.js';
import { makeFacts } from '../support/make-facts.js';
import { makeReport } from '../support/make-report.js';

const facts = makeFacts({
  inputs: {
    'core-version': '2025.1',
    'plugin-versions': 'a@v1.0.0 >=1.0\nb@latest',
    'current-core-version': '2025.1.0',
    'current-plugin-versions': 'a@0.9.0 >=1.0\nb@latest',
    'target-date': '2025-08-05',
  },
});
const [a, b] = facts.plugins;
if (facts.core === null || a === undefined || b === undefined) throw new Error('Nothing is given.');

test('subjects are named in full, without what people put around a version', () => {
  expect(aboutCore(facts.core as NonNullable<typeof facts.core>)).toEqual({
    subject: 'core 2025.1.0',
    about: [{ name: 'core', version: '2025.1.0' }],
    location: null,
    touched: false,
  });
  expect(aboutPlugin(a)).toEqual({
    subject: 'a@1.0.0',
    about: [{ name: 'a', version: '1.0.0' }],
    location: null,
    touched: true,
  });
});

test('a breach between two is touched when either is', () => {
  const standing = facts.core as NonNullable<typeof facts.core>;
  expect([a, b].map((plugin) => aboutBoth(standing, plugin).touched)).toEqual([true, false]);
  expect(aboutBoth({ ...standing, changed: true }, b).touched).toBe(true);
});

test('what floats or is too long is shown as it was written, cut', () => {
  const floating = makeFacts({ inputs: { 'core-version': 'LATEST' } }).core;
  expect(floating && nameOfCore(floating)).toBe('core LATEST');
  expect(nameOfPlugin(b)).toBe('b@latest');
  expect(nameOfPlugin({ ...a, name: 'x'.repeat(150) })).toBe(`${'x'.repeat(100)}…@1.0.0`);
});

test('days are told with their weekday, and with the version they belong to', () => {
  expect(dayInWords(day('2025-08-05'))).toBe('Tue 5 Aug 2025');
  expect(datedText({ date: day('2025-08-05'), version: '2025.1.0' })).toBe(
    'Tue 5 Aug 2025 (2025.1.0)',
  );
  expect(datedText({ date: day('2024-10-01'), version: null })).toBe('Tue 1 Oct 2024');
});

const [thursday, tuesday] = ['2025-08-07', '2025-10-07'].map((text) => ({
  date: day(text),
  version: null,
}));

test.each([
  ['on both sides', thursday, tuesday, '; the nearest are Thu 7 Aug 2025 and Tue 7 Oct 2025'],
  ['before', thursday, null, '; the nearest is Thu 7 Aug 2025'],
  ['after', null, tuesday, '; the nearest is Tue 7 Oct 2025'],
  ['on neither side', null, null, ''],
])('a sentence ends with the legal days %s', (_, previous, next, end) => {
  expect(nearestText(previous ?? null, next ?? null)).toBe(end);
});

test.each([
  ['2025-08-05', '2025.1 has been latest since Tue 5 Aug 2025'],
  ['2026-04-07', '2026.2 is planned for Tue 7 Apr 2026 by the calendar of kestra-calver'],
  ['2026-04-08', '2026.2 was planned for Tue 7 Apr 2026 by the calendar of kestra-calver'],
])('what is known of the latest line on %s', (date, words) => {
  expect(latestWords(makeFacts({ inputs: { 'target-date': date } }))).toBe(words);
});

test('a file is its own subject, whatever stands in it', () => {
  const location = { path: 'a.yml', line: 1, column: 1, endColumn: 6 };
  expect(aboutFile('a.yml', location)).toEqual({
    subject: 'a.yml',
    about: [{ name: 'a.yml', version: '' }],
    location,
    touched: true,
  });
});

test('the repository as a whole is touched by every change, and stands nowhere', () => {
  expect(aboutRepository).toEqual({
    subject: 'repository',
    about: [{ name: 'repository', version: '' }],
    location: null,
    touched: true,
  });
});

test('where no line is latest, another is', () => {
  const none = { ...facts, timeline: { ...facts.timeline, latest: null } };
  expect(latestWords(none)).toBe('another line is latest');
  expect(byCalendar(facts.policy)).toBe('by the calendar of kestra-calver');
});

test('what has no version is about any', () => {
  expect(nameOfPlugin({ ...b, version: null, text: '' })).toBe('b');
  expect(aboutPlugin({ ...b, text: '' }).about).toEqual([{ name: 'b', version: '*' }]);
});

test('a plugin will not run on the core that is judged', () => {
  expect(willNotRun(makeReport())).toBe('will not run on core 2025.1.0');
});

test('data that are not there leave a clause whole', () => {
  expect([dayText('2025-08-05'), dayText(null)]).toEqual(['Tue 5 Aug 2025', 'this day']);
  expect([textIn('2.0.0'), textIn(undefined)]).toEqual(['2.0.0', '']);
});
