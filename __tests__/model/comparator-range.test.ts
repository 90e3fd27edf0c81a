import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import satisfies from 'semver/functions/satisfies.js';
import {
  familyOf,
  readComparators,
  readEnd,
  readWildcard,
  upTo,
} from '../../src/model/comparator-range.js';
import { fitOf } from '../../src/model/requirement.js';
import { parseRequirement } from '../../src/model/requirement-notation.js';
import { core } from '../support/core.js';
import { writtenInterval } from '../support/written-intervals.js';

test.each([
  ['1.0', '>=1.0.0'],
  ['1.0+', '>=1.0.0'],
  ['5', '>=5.0.0'],
  ['v5', '>=5.0.0'],
  ['=1.0', '>=1.0.0 <=1.0.0'],
  ['>= 1.0', '>=1.0.0'],
  ['>1.0', '>1.0.0'],
  ['<1.0', '<1.0.0'],
  ['<=1.0', '<=1.0.0'],
  ['>=5', '>=5.0.0'],
  ['>5', '>5.0.0'],
  ['<6', '<6.0.0'],
  ['>=5 <6', '>=5.0.0 <6.0.0'],
  ['>=1.0<2.0', '>=1.0.0 <2.0.0'],
  ['>=1.0 >=1.2 <3.0 <2.0', '>=1.2.0 <2.0.0'],
  ['>=1.2 >=1.0 <2.0 <3.0', '>=1.2.0 <2.0.0'],
  ['1.0+ <2.0', '>=1.0.0 <2.0.0'],
  ['1.0.x', '>=1.0.0 <1.1.0'],
  ['1.x', '>=1.0.0 <2.0.0'],
  ['1.x.x', '>=1.0.0 <2.0.0'],
  ['1.*', '>=1.0.0 <2.0.0'],
  ['1.0.3.+', '>=1.0.3 <1.0.4'],
  ['>=1.x', '>=1.0.0'],
  ['>1.x', '>=2.0.0'],
  ['<1.2.x', '<1.2.0'],
  ['<=1.2.*', '<1.3.0'],
  ['=1.2.x', '>=1.2.0 <1.3.0'],
  ['*', ''],
  ['x', ''],
  ['X', ''],
  ['* <2.0', '<2.0.0'],
  ['1.2 - 2.3', '>=1.2.0 <2.4.0'],
  ['1.2.3 - 2.3.4', '>=1.2.3 <=2.3.4'],
  ['1 - 2', '>=1.0.0 <3.0.0'],
  ['1.x - 2.x', '>=1.0.0 <3.0.0'],
  ['* - 2.3', '<2.4.0'],
  ['1.2  -  x', '>=1.2.0'],
  ['2025.1 - 2025.2.0-rc1', '>=2025.1.0 <=2025.2.0-rc1'],
  ['2025.1 - 2025.2-rc1', '>=2025.1.0 <=2025.2.0-rc1'],
  ['>=2025.1.0-0', '>=2025.1.0-0'],
  ['>=2025.1.0-0 <2025.2', '>=2025.1.0-0 <2025.2.0'],
  ['<2025.2.0-0', '<2025.2.0-0'],
  ['>=2025.1-0', '>=2025.1.0-0'],
  ['^1.2.3-0', '>=1.2.3-0 <2.0.0'],
  ['2025.1.0-0', '>=2025.1.0-0'],
  ['^2025.1', '>=2025.1.0 <2026.0.0'],
  ['~2025.1', '>=2025.1.0 <2025.2.0'],
  ['^1.x', '>=1.0.0 <2.0.0'],
  ['^1.x.x', '>=1.0.0 <2.0.0'],
  ['^0.0.rc1', '>=0.0.0.rc1 <0.1.0'],
  ['~1.2.*', '>=1.2.0 <1.3.0'],
  ['^999999999999999.0', '>=999999999999999.0.0 <1000000000000000.0.0'],
])('%s is %s', (text, expected) => {
  const read = readComparators(text, true);
  expect('wrong' in read ? read.wrong : writtenInterval(read)).toBe(expected);
});

test.each([
  ['>=1.0 1.2', '1.2 stands beside others: write >= or = before it'],
  ['1.0 1.2', '1.0 stands beside others: write >= or = before it'],
  ['>=', '">=" is not a comparison'],
  ['>=>1.0', '">=>1.0" is not a comparison'],
  ['>=1.0 >=', '">=" is not a comparison'],
  ['xyz', '"xyz" is not a core version'],
  ['^1.x.2', '"1.x.2" is not a core version'],
  ['>=*', '"*" is not a core version'],
  ['^01', '"01" is not a core version'],
  ['01.+', '"01." is not a core version'],
  ['1.*.0', '"1.*.0" is not a core version'],
  ['>=1.0,<2.0', '"1.0," is not a core version'],
  ['>=1.0-1', '"1.0-1" is not a core version'],
  ['>=1.0-00', '"1.0-00" is not a core version'],
  ['>=1.0-rc1-0', '"1.0-rc1-0" is not a core version'],
  ['1.2 - 2.3 - 3.4', '1.2 stands beside others'],
  ['1.2 - 02', '"02" is not a core version'],
  ['01 - 2', '"01" is not a core version'],
  ['1.2 -', '1.2 stands beside others'],
  ['latest', '"latest" is not a core version'],
])('%s is refused: %s', (text, wrong) => {
  expect(readComparators(text, true)).toEqual({ wrong: expect.stringContaining(wrong) });
});

test('a bare version beside another alternative is refused, and a family is not', () => {
  expect(readComparators('1.2', false)).toEqual({
    wrong: '1.2 stands beside others: write >= or = before it',
  });
  expect(readComparators('1.2+', false)).not.toHaveProperty('wrong');
  expect(readComparators('1.x', false)).not.toHaveProperty('wrong');
});

describe('npm means the same', () => {
  const number = fc.oneof(fc.nat(2), fc.nat(30));
  const version = fc.tuple(number, number, number).map((numbers) => numbers.join('.'));
  const partial = fc
    .tuple(version, fc.integer({ min: 1, max: 3 }))
    .map(([full, count]) => full.split('.').slice(0, count).join('.'));
  const family = fc
    .tuple(partial, fc.constantFrom('.x', '.*', '.X'))
    .map(([begin, end]) => begin.split('.').slice(0, 2).join('.') + end);
  const sign = fc.constantFrom('>', '>=', '<', '<=', '=');
  const joined = (one: fc.Arbitrary<string>, two: fc.Arbitrary<string>, by = '') =>
    fc.tuple(one, two).map((parts) => parts.join(by));

  const ranges: Readonly<Record<string, fc.Arbitrary<string>>> = {
    'by ^ and ~ of any version': joined(fc.constantFrom('^', '~'), fc.oneof(partial, family)),
    'by a plain comparison': joined(sign, version),
    'by a comparison of one or two numbers': joined(fc.constantFrom('>=', '<'), partial),
    'by a family': fc.oneof(family, fc.constant('*')),
    'by a comparison with a family': joined(sign, family),
    'by a range with a hyphen': joined(fc.oneof(partial, family), fc.oneof(partial, family), ' - '),
    'by -0': joined(
      fc.constantFrom('>=', '<', '^', '~'),
      version.map((each) => `${each}-0`),
    ),
  };

  test.each(Object.entries(ranges))('%s, on any final version', (_, range) => {
    fc.assert(
      fc.property(range, version, (text, candidate) => {
        expect(`${candidate} in ${text}: ${fits(candidate, text)}`).toBe(
          `${candidate} in ${text}: ${satisfies(candidate, text)}`,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('by alternatives of all of these', () => {
    const any = fc.oneof(...Object.values(ranges));
    fc.assert(
      fc.property(joined(any, any, ' || '), version, (text, candidate) => {
        fc.pre(!('wrong' in parseRequirement(text)));
        expect(fits(candidate, text)).toBe(satisfies(candidate, text));
      }),
      { numRuns: 1000 },
    );
  });

  test('by -0 at both ends, on any prerelease', () => {
    const prerelease = joined(version, fc.constantFrom('', '-alpha.1', '-beta.2', '-rc.10'));
    fc.assert(
      fc.property(version, version, prerelease, (from, to, candidate) => {
        const text = `>=${from}-0 <${to}-0`;
        fc.pre(!('wrong' in parseRequirement(text)));
        const options = { includePrerelease: true };
        expect(fits(candidate, text)).toBe(satisfies(candidate, text, options));
      }),
      { numRuns: 1000 },
    );
  });

  /** A range that is empty holds no version; we say so when it is read. */
  function fits(candidate: string, text: string): boolean {
    const read = parseRequirement(text);
    if (!('wrong' in read)) return fitOf(core(candidate), read) === 'fits';
    expect(read.wrong).toBe('no core can lie in this range');
    return false;
  }
});

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
