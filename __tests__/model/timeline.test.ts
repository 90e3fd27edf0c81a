import { describe, expect, test } from '@jest/globals';
import {
  isOut,
  type KnownLine,
  latestOn,
  type Slot,
  slotBefore,
  slotOn,
  slotsAfter,
  type Timeline,
} from '../../src/model/timeline.js';
import { day } from '../support/day.js';

const [june, august, october] = [
  slot('1.0', '2025-06-03'),
  slot('2025.1', '2025-08-05'),
  slot('2025.2', '2025-10-07'),
];

const timeline: Timeline = {
  slots: [june, august, october],
  lines: new Map([june, august, october].map((each) => [each.line ?? '', known(each)])),
  latest: null,
  scheduled: true,
};

describe('the slot on a day', () => {
  test.each([
    ['2025-08-05', 0, august],
    ['2025-08-06', 0, null],
    ['2025-08-06', 1, august],
    ['2025-08-03', 2, august],
    ['2025-07-04', 31, june],
    ['2025-07-04', 32, june],
    ['2025-07-05', 32, august],
    ['2025-09-05', 60, august],
  ])('%s with %i days of tolerance', (text, tolerance, expected) => {
    expect(slotOn(timeline, day(text), tolerance)).toBe(expected);
  });
});

test('the slots on either side of a slot are its neighbours', () => {
  expect(slotBefore(timeline, day('2025-08-05'))).toBe(june);
  expect(slotsAfter(timeline, day('2025-08-05'))).toEqual([october]);
  expect(slotBefore(timeline, day('2025-06-03'))).toBeNull();
  expect(slotsAfter(timeline, day('2025-10-07'))).toEqual([]);
});

describe('the latest line', () => {
  const backported: KnownLine = {
    line: '0.22',
    slot: null,
    out: day('2025-08-06'),
    basis: 'shipped',
  };
  const lines = new Map([...timeline.lines, ['0.22', backported]]);

  test.each([
    ['2025-06-02', null],
    ['2025-06-03', { line: '1.0', date: '2025-06-03' }],
    ['2025-08-05', { line: '2025.1', date: '2025-08-05' }],
    ['2025-08-06', { line: '2025.1', date: '2025-08-05' }],
    ['2030-01-01', { line: '2025.2', date: '2025-10-07' }],
  ])('on %s is %j: the highest, not the newest', (text, latest) => {
    expect(latestOn(lines, day(text))).toEqual(latest);
  });
});

test.each([
  ['2025.1', '2025-08-04', false],
  ['2025.1', '2025-08-05', true],
  ['1.3', '2025-08-05', true],
])('%s is out on %s: %s; what the timeline does not know counts as out', (line, text, out) => {
  expect(isOut(timeline, line, day(text))).toBe(out);
});

function slot(line: string, date: string): Slot {
  return { line, date: day(date), kind: 'published' };
}

function known(its: Slot): KnownLine {
  return { line: its.line ?? '', slot: its, out: its.date, basis: 'published' };
}
