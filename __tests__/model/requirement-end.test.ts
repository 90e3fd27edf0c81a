import { expect, test } from '@jest/globals';
import { familyOf, readEnd, readWildcard, upTo } from '../../src/model/requirement-end.js';
import { writtenInterval } from '../support/written-intervals.js';

test('an end is a core version, read strictly', () => {
  expect(readEnd('2025.1')).toMatchObject({ text: '2025.1.0' });
  expect(readEnd('2025.01')).toEqual({
    wrong:
      '"2025.01" is not a core version (two to four numbers without leading zeros, such as 2025.1.0, 1.0 or 2025.1.0-rc1)',
  });
});

test.each([
  ['5', '5.0.0'],
  ['v5', '5.0.0'],
  ['2025.1.0-0', '2025.1.0-0'],
  ['2025.1-0', '2025.1.0-0'],
  ['5-0', '5.0.0-0'],
  ['v1.2.3.4-0', '1.2.3.4-0'],
])('%s is the end %s', (written, text) => {
  expect(readEnd(written)).toMatchObject({ text });
});

test.each(['05', '1.0-00', '1.0-1', '1.0-rc1-0', '-0', '1.0.-0', '1.0-0-0', ''])(
  '%s is no end',
  (text) => {
    expect(readEnd(text)).toHaveProperty('wrong');
  },
);

test.each([
  ['1.0.+', '>=1.0.0 <1.1.0'],
  ['1.0.*', '>=1.0.0 <1.1.0'],
  ['v1.0.X', '>=1.0.0 <1.1.0'],
  ['2025.*', '>=2025.0.0 <2026.0.0'],
  ['1.x.x', '>=1.0.0 <2.0.0'],
  ['1.*.*.*', '>=1.0.0 <2.0.0'],
  ['1.2.3.+', '>=1.2.3 <1.2.4'],
])('the wildcard %s is %s', (text, interval) => {
  const family = readWildcard(text);
  expect(family === null ? null : writtenInterval(family)).toBe(interval);
});

test.each(['1.0', '1.0+', '*', '+', '01.*', '1.2.3.4.*', '1.*.0', '1.+.+', '1.x.+'])(
  '%s is no wildcard',
  (text) => {
    expect(readWildcard(text)).toBeNull();
  },
);

test('numbers that are missing at an end are 0', () => {
  expect(writtenInterval(upTo([1], [1, 2, 3]))).toBe('>=1.0.0 <1.2.3');
});

test('a family is all that begins with its numbers', () => {
  expect(writtenInterval(familyOf([2]))).toBe('>=2.0.0 <3.0.0');
  expect(writtenInterval(familyOf([2, 5]))).toBe('>=2.5.0 <2.6.0');
});
