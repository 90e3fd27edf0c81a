import { describe, expect, test } from '@jest/globals';
import {
  asWritten,
  firstOf,
  isFirstOfLine,
  isForeign,
  isNamedAfter,
  isNamedByMonth,
  isNext,
  isPossible,
  isWhole,
  lineAfter,
  missingBetween,
  numberingOf,
  yearOfLine,
} from '../../src/model/numbering.js';
import type { Numbering, NumberWord } from '../../src/model/policy.js';
import { core } from '../support/core.js';
import { day } from '../support/day.js';
import { readPolicy } from '../support/make-facts.js';

const kestra = [format('0.1', 'MAJOR.MINOR.PATCH'), format('2025.1', 'YEAR.MAJOR.PATCH')];
const gitLab = [format('1.0', 'MAJOR.MINOR.PATCH')];
const homeAssistant = [format('0.1', 'MAJOR.MINOR.PATCH'), format('2020.12', 'YEAR.MONTH.PATCH')];
const shortYear = [format('24.1', 'YY.MAJOR.PATCH')];
const counted = [format('0.1', 'MAJOR.MINOR.PATCH'), format('2.0', 'MAJOR.N.PATCH')];
const anyNumber = [format('1.0', 'MAJOR.N.PATCH')];

describe('the format of a line is the newest that begins at or below it', () => {
  test.each([
    ['0.22', kestra, kestra[0]],
    ['1.0', kestra, kestra[0]],
    ['2025.1', kestra, kestra[1]],
    ['2031.6', kestra, kestra[1]],
    ['0.0', kestra, null],
    ['2021.1', homeAssistant, homeAssistant[1]],
  ])('%s', (line, formats, expected) => {
    expect(numberingOf(line, formats)).toBe(expected);
  });
});

describe('the line that takes a slot', () => {
  test.each([
    ['2026.1', '2026-04-07', kestra, 6, '2026.2'],
    ['2026.6', '2027-02-02', kestra, 6, '2027.1'],
    ['2026.6', '2026-12-29', kestra, 6, null],
    ['2025.3', '2026-02-03', kestra, 6, '2026.1'],
    ['2026.1', '2025-12-30', kestra, 6, '2026.2'],
    ['0.22', '2024-12-03', kestra, 6, '0.23'],
    ['1.0', '2025-08-05', kestra, 6, '2025.1'],
    ['1.0', '2026-02-03', kestra, 6, '2026.1'],
    ['16.11', '2024-06-20', gitLab, null, '16.12'],
    ['2025.7', '2025-08-06', homeAssistant, null, '2025.8'],
    ['2025.8', '2025-08-27', homeAssistant, null, null],
    [null, '2025-08-06', homeAssistant, null, '2025.8'],
    [null, '2024-06-20', gitLab, null, '1.0'],
    ['1.9', '2024-06-20', counted, null, '2.0'],
    ['26.1', '2026-04-07', shortYear, 6, '26.2'],
    ['26.6', '2027-02-02', shortYear, 6, '27.1'],
  ] as const)('after %s, on %s', (previous, date, formats, perYear, line) => {
    expect(lineAfter(previous, day(date), formats, perYear)).toBe(line);
  });
});

describe('a line may come right after another', () => {
  test.each([
    ['16.12', '16.11', gitLab, true],
    ['17.0', '16.11', gitLab, true],
    ['17.1', '16.11', gitLab, false],
    ['18.0', '16.11', gitLab, false],
    ['16.13', '16.11', gitLab, false],
    ['2025.2', '2025.1', kestra, true],
    ['2025.3', '2025.1', kestra, false],
    ['2026.1', '2025.3', kestra, true],
    ['2026.2', '2025.3', kestra, false],
    ['2025.1', '1.0', kestra, true],
    ['2025.8', '2025.6', homeAssistant, true],
    ['2026.1', '2025.12', homeAssistant, true],
    ['2025.6', '2025.8', homeAssistant, false],
    ['2025.8', '2025.8', homeAssistant, false],
    ['1.9', '1.2', anyNumber, true],
    ['1.2', '1.9', anyNumber, false],
    ['1.2', '1.2', anyNumber, false],
    ['1.3', '1.1', [format('1.0', 'MAJOR.MINOR.N')], false],
    ['2025.1', '2026.3', kestra, false],
    // The first lines of a new format are skipped like others.
    ['2025.2', '1.0', kestra, false],
    ['2026.1', '1.0', kestra, true],
    ['2025.9', '0.118', homeAssistant, true],
    ['2026.0', '2025.3', kestra, true],
    ['2026.1', '2026.0', kestra, true],
    ['3.7', '1.2', [], true],
  ])('%s after %s', (line, previous, formats, next) => {
    expect(isNext(line, previous, formats)).toBe(next);
  });
});

describe('a line is named after the day of its slot', () => {
  test.each([
    ['2025.2', '2025-10-07', kestra, true],
    ['2025.2', '2026-02-03', kestra, false],
    ['0.22', '2026-02-03', kestra, true],
    ['2025.8', '2025-08-06', homeAssistant, true],
    ['2025.8', '2025-09-03', homeAssistant, false],
    ['2025.8', '2026-08-05', homeAssistant, false],
    ['25.2', '2025-10-07', shortYear, true],
    ['25.2', '2026-02-03', shortYear, false],
    ['3.7', '2025-10-07', [], true],
  ])('%s on %s', (line, date, formats, named) => {
    expect(isNamedAfter(line, day(date), formats)).toBe(named);
  });
});

describe('a line can be given at all', () => {
  test.each([
    ['2026.6', 'YEAR.MAJOR.PATCH', 6, true],
    ['2026.7', 'YEAR.MAJOR.PATCH', 6, false],
    ['2026.0', 'YEAR.MAJOR.PATCH', 6, false],
    ['2026.99', 'YEAR.MAJOR.PATCH', null, true],
    ['2026.12', 'YEAR.MONTH.PATCH', null, true],
    ['2026.1', 'YEAR.MONTH.PATCH', null, true],
    ['2026.0', 'YEAR.MONTH.PATCH', null, false],
    ['2026.13', 'YEAR.MONTH.PATCH', null, false],
    ['1.0', 'MAJOR.MINOR.PATCH', 6, true],
    ['1.99', 'MAJOR.MINOR.PATCH', 6, true],
  ])('%s as %s, %s a year', (line, words, perYear, possible) => {
    expect(isPossible(line, format('0.1', words), perYear)).toBe(possible);
  });
});

test.each([
  ['2025.3', kestra, 2025],
  ['26.3', shortYear, 2026],
  ['0.22', kestra, null],
  ['3.7', [], null],
])('the year of %s %#', (line, formats, year) => {
  expect(yearOfLine(line, formats)).toBe(year);
});

describe('lines that nobody published', () => {
  test.each([
    ['within a year', '2025.1', '2025.4', kestra, 2, null],
    ['none', '2025.1', '2025.2', kestra, 0, null],
    ['across years, those below the later', '2025.2', '2026.3', kestra, 2, '2026-01-01'],
    ['years in two digits', '24.2', '26.3', shortYear, 2, '2026-01-01'],
    ['across majors', '16.9', '17.2', gitLab, 2, null],
    ['across formats', '1.0', '2025.3', kestra, 2, '2025-01-01'],
    ['across formats, none', '1.0', '2025.1', kestra, 0, '2025-01-01'],
    ['across formats and years', '1.0', '2026.2', kestra, 1, '2026-01-01'],
    [
      'across formats that begin within a year',
      '1.9',
      '2025.5',
      [format('1.0', 'MAJOR.MINOR'), format('2025.3', 'YEAR.MAJOR')],
      2,
      '2025-01-01',
    ],
    ['across years, before the first', '2025.2', '2026.0', kestra, 0, '2026-01-01'],
    ['named by the month', '2025.6', '2025.9', homeAssistant, 0, null],
    ['of any number', '1.2', '1.9', anyNumber, 0, null],
    ['without a format', '3.1', '3.4', [], 0, null],
    ['after the last', '2025.1', null, kestra, 0, null],
  ])('%s', (_, line, next, formats, count, from) => {
    expect(missingBetween(line, next, formats)).toEqual({ count, from });
  });
});

test('only a format with MONTH names its lines by the day alone', () => {
  expect(homeAssistant.map(isNamedByMonth)).toEqual([false, true]);
});

function format(from: string, words: string): Numbering {
  return { from, words: words.split('.') as NumberWord[] };
}

const zero = policyOf('numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }]');
const one = policyOf('first: 1, numbering: [{ from: "1.0", format: MAJOR.N.PATCH }]');
const none = policyOf('first: none, numbering: [{ from: "1.0", format: MAJOR.MINOR }]');
const unwritten = policyOf('first: none, numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }]');
const any = policyOf(
  'first: any, numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }], releases: { "4.1.0": 2026-01-05, "4.1.2": 2026-01-01, "4.1.3": 2026-01-01, "4.2.1": 2026-02-01 }',
);

const shipped = policyOf('releases: { "2.568.3": 2026-01-01 }');
const anyOfTwo = policyOf('first: any, numbering: [{ from: "1.0", format: MAJOR.MINOR }]');

describe('the first release of a line', () => {
  test.each([
    ['0', zero, '2.568.0', true],
    ['0', zero, '2.568.1', false],
    ['0', zero, '2.568.0-rc1', false],
    ['1', one, '2.568.1', true],
    ['1', one, '2.568.2', false],
    ['1', one, '2.568.0', false],
    ['1', one, '2.568.1.1', false],
    ['none', none, '2.570', true],
    ['none', unwritten, '6.8', true],
    ['none', unwritten, '6.8.1', false],
    ['any', any, '4.1.2', true],
    ['any', any, '4.1.3', false],
    ['any', any, '4.2.1', true],
    ['any', any, '4.2.2', false],
    ['any', any, '4.3.5', true],
    // A fourth number is a build of the same release.
    ['any', any, '4.1.2.7', true],
    ['0', zero, '2.568.0.0', true],
  ])('under first: %s %#: %s', (_, policy, version, first) => {
    expect(isFirstOfLine(core(version), policy)).toBe(first);
  });

  test.each([
    [zero, '2.568', '2.568.0'],
    [one, '2.568', '2.568.1'],
    [none, '2.570', '2.570'],
    [any, '4.1', '4.1.2'],
    [any, '4.9', '4.9'],
    [shipped, '2.568', '2.568.0'],
  ])('is named as the platform names it %#', (policy, line, first) => {
    expect(firstOf(line, policy).text).toBe(first);
  });
});

test.each([
  [none, '2.570', '2.570'],
  [none, '2.570-rc1', '2.570-rc1'],
  [unwritten, '6.8.0', '6.8'],
  [unwritten, '6.8.2', '6.8.2'],
  [zero, '2.570', '2.570.0'],
  [none, '2.570.0.1', '2.570.0.1'],
  [unwritten, '6.10.0', '6.10'],
])('a version is written as its platform writes it %#', (policy, version, text) => {
  expect(asWritten(core(version), policy).text).toBe(text);
});

test.each([
  ['a third number under two', none, '2.568.2', true],
  ['two numbers under two', none, '2.570', false],
  ['below the first', one, '2.570', true],
  ['the first', one, '2.568.1', false],
  ['a patch', unwritten, '6.8.2', false],
  ['a build', any, '4.1.2.12345', false],
  ['a build under two', anyOfTwo, '4.1.2', false],
  ['a fourth number under two', none, '2.568.0.1', true],
  ['what no format numbers', shipped, '2.568.2', false],
])('%s is of another track: %#', (_, policy, version, foreign) => {
  expect(isForeign(core(version), policy)).toBe(foreign);
});

test.each([
  [none, '2.570', true],
  [zero, '2.570', false],
  [zero, 'v2.570.0', true],
  [zero, '2', false],
  [unwritten, '6.8', true],
  [policyOf('numbering: [{ from: "24.12", format: YY.MONTH }]'), '26.7', true],
  [policyOf('numbering: [{ from: "24.12", format: YY.MONTH.N.N }]'), '26.7.0', false],
  [{}, '1.3', false],
  [{}, '1.3.2', true],
  [zero, 'latest', false],
])('a tag with as many numbers as its format is whole %#', (policy, text, whole) => {
  expect(isWhole(text, policy)).toBe(whole);
});

function policyOf(core: string) {
  return readPolicy(`extends: none\ncore: { ${core} }`).core;
}
