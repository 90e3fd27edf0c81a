import { describe, expect, test } from '@jest/globals';
import { parseRequirement } from '../../src/model/requirement-notation.js';
import { written } from '../support/written-intervals.js';

describe('every notation in use', () => {
  test.each([
    ['2025.1.0', '>=2025.1.0'],
    ['2025.1', '>=2025.1.0'],
    ['2025.1.0+', '>=2025.1.0'],
    ['2025.1+', '>=2025.1.0'],
    ['>=2025.1.0', '>=2025.1.0'],
    ['>=2025.1 <2026.2', '>=2025.1.0 <2026.2.0'],
    ['>=1.0 <1.2 || >=1.3', '>=1.0.0 <1.2.0 || >=1.3.0'],
    ['[0.23,)', '>=0.23.0'],
    ['[1.0,2.0)', '>=1.0.0 <2.0.0'],
    ['[0.19,0.20.0)', '>=0.19.0 <0.20.0'],
    ['(,1.0]', '<=1.0.0'],
    ['[1.0]', '>=1.0.0 <=1.0.0'],
    ['[1.0,1.2),[1.3,)', '>=1.0.0 <1.2.0 || >=1.3.0'],
    ['1.0.+', '>=1.0.0 <1.1.0'],
    ['[10.8,2025.1.*]', '>=10.8.0 <2025.2.0'],
    ['^1.2', '>=1.2.0 <2.0.0'],
    ['~1.2', '>=1.2.0 <1.3.0'],
    ['  >=1.0  ', '>=1.0.0'],
    ['>=5', '>=5.0.0'],
    ['*', ''],
    ['1.x', '>=1.0.0 <2.0.0'],
    ['1.2 - 2.3', '>=1.2.0 <2.4.0'],
    ['>=2025.1.0-0', '>=2025.1.0-0'],
    ['>=2025.1.0-0 <2025.2 || >=2025.2.0-0', '>=2025.1.0-0 <2025.2.0 || >=2025.2.0-0'],
    ['[0.22,0.23) || >=2025.1', '>=0.22.0 <0.23.0 || >=2025.1.0'],
    ['>=2025.1||[0.22,0.23)', '>=0.22.0 <0.23.0 || >=2025.1.0'],
    [
      '[0.22,0.23),[1.0] || ^2.1 || 3.x',
      '>=0.22.0 <0.23.0 || >=1.0.0 <=1.0.0 || >=2.1.0 <3.0.0 || >=3.0.0 <4.0.0',
    ],
    ['2025.1+ || =1.0', '>=1.0.0 <=1.0.0 || >=2025.1.0'],
    ['1.2 - 2.3 || [5,6)', '>=1.2.0 <2.4.0 || >=5.0.0 <6.0.0'],
  ])('%s means %s', (text, meaning) => {
    expect(written(parseRequirement(text))).toBe(meaning);
  });

  test('the text stays as it was written, and its intervals ascend', () => {
    const union = '[1.3,),[1.0,1.2)';
    expect(parseRequirement(union)).toMatchObject({ text: union });
    expect(written(parseRequirement(union))).toBe('>=1.0.0 <1.2.0 || >=1.3.0');
  });

  test('what was read prints and reads again', () => {
    for (const text of ['2025.1', '>=1.0 <1.2 || >=1.3', '[0.19,0.20.0)', '(,1.0]', '^0.2.3']) {
      const once = written(parseRequirement(text));
      expect(written(parseRequirement(once))).toBe(once);
    }
  });
});

describe('what is no requirement', () => {
  test.each([
    ['', 'it is empty'],
    [' ', 'it is empty'],
    ['[2.0,1.0)', 'no core can lie in this range'],
    ['(1.0,1.0]', 'no core can lie in this range'],
    ['[1.0,1.2),[2.0,1.3)', 'no core can lie in this range'],
    ['>=2.0 <1.0', 'no core can lie in this range'],
    ['>=2.0-rc1 <2.0', 'no core can lie in this range'],
    ['>=2.0.0-0 <2.0.0', 'no core can lie in this range'],
    ['2.3 - 1.2', 'no core can lie in this range'],
    ['>=1.0 || 1.2', '1.2 stands beside others: write >= or = before it'],
    ['[0.22,0.23) || 2025.1', '2025.1 stands beside others: write >= or = before it'],
    ['1.0 || 1.2', '1.0 stands beside others: write >= or = before it'],
    ['>=1.0 ||', 'one side of || is empty'],
    ['|| >=1.0', 'one side of || is empty'],
    ['||', 'one side of || is empty'],
    ['[1.0,2.0) || [2.0,1.0)', 'no core can lie in this range'],
    ['[1.0,2.0) >=3.0 || 4.x', 'its brackets do not form intervals such as [1.0,2.0) or [0.23,)'],
    ['1.0'.repeat(101), 'it is longer than 300 characters'],
  ])('"%s", because %s', (text, wrong) => {
    expect(parseRequirement(text)).toEqual({ wrong });
  });

  test.each([
    `>=${'9'.repeat(298)}`,
    '['.repeat(300),
    '1.0 '.repeat(75),
    `${'<'.repeat(150)}${'|'.repeat(150)}`,
    `${','.repeat(299)}]`,
    '__proto__',
    '\u0000',
  ])('hostile text is refused in a few words, and at once', (text) => {
    const { wrong } = parseRequirement(text) as { wrong: string };
    expect(wrong.length).toBeLessThan(250);
  });
});
