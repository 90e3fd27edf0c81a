import { expect, test } from '@jest/globals';
import * as v from 'valibot';
import { readWrittenPolicy } from '../../src/resolve/policy/read-written.js';
import { writtenCadence, writtenPluginCadence } from '../../src/schema/written-core.js';
import { problemLines } from '../support/problem-lines.js';

test.each([
  ['any'],
  [{ weekday: 'thursday' }],
  [{ week: 'last', weekday: 'friday', months: [1, 12] }],
  [{ day: 22, 'offset-days': -1 }],
  [{ week: 'second' }],
  [{ week: null }],
])('%j is a cadence, of which a file may write a part', (written) => {
  expect(v.is(writtenCadence, written)).toBe(true);
  expect(v.is(writtenPluginCadence, written)).toBe(true);
});

test.each([
  ['sometimes'],
  [{ weekday: 'Thursday' }],
  [{ week: 'fifth' }],
  [{ day: 0 }],
  [{ day: 32 }],
  [{ months: [] }],
  [{ months: [0] }],
  [{ months: [13] }],
  [{ months: 1 }],
  [{ 'offset-days': 0.5 }],
  [{ offset: 1 }],
  [['any']],
])('%j is no cadence', (written) => {
  expect(v.is(writtenCadence, written)).toBe(false);
  expect(v.is(writtenPluginCadence, written)).toBe(false);
});

test("only plugins can follow the core's majors", () => {
  expect(v.is(writtenCadence, 'core-major')).toBe(false);
  expect(v.is(writtenPluginCadence, 'core-major')).toBe(true);
});

const formatForm =
  'it should be two to four of the words YEAR, YY, MONTH, MAJOR, MINOR, PATCH, N, joined by dots, such as YEAR.MAJOR.PATCH.';

test.each([
  [
    'numbering: [{ from: "1.0", format: YEAR }]',
    `2:38-42 \`core.numbering[0].format\` is \`YEAR\`; ${formatForm}`,
  ],
  [
    'numbering: [{ from: "1.0", format: YEAR-N }]',
    `2:38-44 \`core.numbering[0].format\` is \`YEAR-N\`; ${formatForm}`,
  ],
  [
    'numbering: [{ from: 2025.10, format: YEAR.N }]',
    '2:23-30 `core.numbering[0].from` is the unquoted number 2025.10; quote it, because numbers lose their last zeros: "2025.10".',
  ],
  [
    'numbering: [{ from: "2.0", format: N.N }, { from: "1.0", format: N.N }]',
    '2:53-58 `core.numbering[1].from` is `"1.0"`; it should be a higher line than 2.0, which stands before it.',
  ],
  [
    'numbering: [{ from: "26.5", format: YEAR.MONTH.PATCH }]',
    '2:23-29 `core.numbering[0].from` is `"26.5"`; it should be a line whose year has four digits, such as 2026.1, because its format says YEAR.',
  ],
  [
    'numbering: [{ from: "0.1", format: N.N }, { from: "3.26", format: MAJOR.YEAR.PATCH }]',
    '2:53-59 `core.numbering[1].from` is `"3.26"`; it should be a line whose year has four digits, such as 2026.1, because its format says YEAR.',
  ],
  [
    'major: { per-year: 0 }',
    '2:22-23 `core.major.per-year` is `0`; it should be a whole number from 1 to 366.',
  ],
  [
    'bugfix: { lines: [lates] }',
    '2:21-26 `core.bugfix.lines[0]` is `lates`; it should be latest, or a line in quotes, such as "1.0".',
  ],
  [
    'bugfix: { lines: [v1.0] }',
    '2:21-25 `core.bugfix.lines[0]` is `v1.0`; it should be latest, or a line in quotes, such as "1.0".',
  ],
  [
    'bugfix: { lines: [2025.1.0] }',
    '2:21-29 `core.bugfix.lines[0]` is `2025.1.0`; it should be latest, or a line in quotes, such as "1.0".',
  ],
  [
    'bugfix: { lines: some }',
    '2:20-24 `core.bugfix.lines` is `some`; it should be all, or a list such as [latest, "1.0"].',
  ],
  ['backport: on-requst', '2:13-22 `core.backport` is `on-requst`; did you mean `on-request`?'],
  [
    'schedule: { "2025.1.0": 2025-08-05 }',
    '2:15-25 The key `2025.1.0` in `core.schedule` should be a line of two numbers in quotes, such as "2025.1".',
  ],
  [
    'releases: { "2025.01.0": 2025-08-05 }',
    '2:15-26 The key `2025.01.0` in `core.releases` should be two to four numbers without leading zeros, such as 2025.1.0, 1.0 or 2025.1.0-rc1.',
  ],
  [
    'stops: [one]',
    '2:11-14 `core.stops[0]` is `one`; it should be a line of two numbers in quotes, such as "2025.1".',
  ],
  [
    'support: { "1.0": {} }',
    '2:21-23 The key `until` is missing in `core.support["1.0"]`; add it.',
  ],
  [
    'breaking: [{ from: "1.0", reason: r, guide: "http://x" }]',
    '2:47-57 `core.breaking[0].guide` is `"http://x"`; it should be a link that begins with https:// and holds no spaces, quotes, backslashes or angle brackets.',
  ],
  ['imagse: [a]', '2:3-9 Unknown key `imagse`; did you mean `images`?'],
])('in core, %s is a problem', (core, line) => {
  const { problems } = readWrittenPolicy({ path: 'p', text: `core:\n  ${core}` });
  expect(problemLines(problems)).toEqual([line]);
});
