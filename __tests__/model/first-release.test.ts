import { describe, expect, test } from '@jest/globals';
import {
  asWritten,
  firstOf,
  isFirstOfLine,
  isForeign,
  isWhole,
} from '../../src/model/first-release.js';
import { core } from '../support/core.js';
import { readPolicy } from '../support/make-facts.js';

const zero = policyOf('numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }]');
const one = policyOf('first: 1, numbering: [{ from: "1.0", format: MAJOR.N.PATCH }]');
const none = policyOf('first: none, numbering: [{ from: "1.0", format: MAJOR.MINOR }]');
const unwritten = policyOf('first: none, numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }]');
const any = policyOf(
  'first: any, numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }], releases: { "4.1.0": 2026-01-05, "4.1.2": 2026-01-01, "4.2.1": 2026-02-01 }',
);

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
  ])('under first: %s %#: %s', (_, policy, version, first) => {
    expect(isFirstOfLine(core(version), policy)).toBe(first);
  });

  test.each([
    [zero, '2.568', '2.568.0'],
    [one, '2.568', '2.568.1'],
    [none, '2.570', '2.570'],
    [any, '4.1', '4.1.2'],
    [any, '4.9', '4.9'],
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
