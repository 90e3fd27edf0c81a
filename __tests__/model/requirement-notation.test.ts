import { describe, expect, test } from '@jest/globals';
import satisfies from 'semver/functions/satisfies.js';
import { fitOf } from '../../src/model/requirement.js';
import { parseRequirement, readMavenRange } from '../../src/model/requirement-notation.js';
import { core } from '../support/core.js';
import { packaging } from '../support/oracles/packaging.js';
import { requirement } from '../support/requirement.js';
import { written, writtenInterval } from '../support/written-intervals.js';

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

describe('a bare version means what the platform says', () => {
  test.each([
    ['minimum', '4.25.0', '>=4.25.0'],
    ['npm', '4.25.0', '>=4.25.0 <=4.25.0'],
    ['exact', '4.25.0', '>=4.25.0 <=4.25.0'],
    ['maven', '4.25.0', '>=4.25.0'],
    ['pep440', '4.25.0', '4.25.0 has no operator: write >= or == before it'],
    ['npm', '4.25', '>=4.25.0 <4.26.0'],
    ['npm', '18', '>=18.0.0 <19.0.0'],
    ['exact', '3.2', '>=3.2.0 <=3.2.0'],
    ['npm', '4.25.0+', '>=4.25.0'],
    ['exact', '16.13.1 || 17.0.0', '>=16.13.1 <=16.13.1 || >=17.0.0 <=17.0.0'],
    ['exact', '10.4,10.4.1, 10.5', '>=10.4.0 <=10.4.0 || >=10.4.1 <=10.4.1 || >=10.5.0 <=10.5.0'],
    [
      'exact',
      '10.4,10.5 || 2025.1',
      '>=10.4.0 <=10.4.0 || >=10.5.0 <=10.5.0 || >=2025.1.0 <=2025.1.0',
    ],
    ['exact', '10.4,,10.5', 'nothing stands on one side of a comma'],
    ['exact', '10.4, ,10.5', 'nothing stands on one side of a comma'],
    ['exact', '10.4, 10.5 - 10.6', '>=10.4.0 <=10.4.0 || >=10.5.0 <10.7.0'],
    ['exact', '10.4, >=10.6', '>=10.4.0 <=10.4.0 || >=10.6.0'],
    ['exact', '[10.4, 10.7]', '>=10.4.0 <=10.7.0'],
    ['minimum', '16.13.1 || ^17.0.0', '16.13.1 stands beside others: write >= or = before it'],
  ] as const)('%s: %s is %s', (notation, text, meaning) => {
    expect(written(parseRequirement(text, notation))).toBe(meaning);
  });
});

test.each([
  ['exact', '26.6,26.7', '26.7.0.124771', 'fits'],
  ['exact', '[10.4,10.7]', '10.7.0.96327', 'fits'],
  ['exact', '26.7', '26.7.1', 'too-new'],
  ['exact', '26.7.0.1', '26.7.0.124771', 'too-new'],
  ['exact', '<26.7', '26.7.0.124771', 'too-new'],
  ['exact', '26.7', '26.7.0-rc1', 'too-old'],
  ['minimum', '[10.4,10.7]', '10.7.0.96327', 'too-new'],
  ['minimum', '26.7', '26.7.0.124771', 'fits'],
] as const)('%s: for %s the core %s %s', (notation, text, version, fit) => {
  const read = parseRequirement(text, notation);
  expect('wrong' in read ? read.wrong : fitOf(core(version), read)).toBe(fit);
});

test('a list of versions may be as long as a platform has had releases, and no range may', () => {
  const list = Array.from({ length: 400 }, (_, n) => `10.${n}`).join(',');
  expect(parseRequirement(list, 'exact')).toMatchObject({ intervals: { length: 400 } });
  expect(parseRequirement(`${list},${list},${list}`, 'exact')).toHaveProperty('wrong');
  expect(parseRequirement(`>=${list}`, 'exact')).toHaveProperty('wrong');
});

describe('npm takes what its own library takes', () => {
  const versions = [
    ...['0.0.3', '0.2.3', '0.2.9', '1.2.2', '1.2.3', '1.2.9', '1.3.0', '2.0.0', '2.3.4', '2.3.5'],
    ...[
      '2.4.0',
      '3.0.0',
      '4.25.0',
      '5.0.0',
      '5.1.0',
      '6.0.0',
      '7.1.2',
      '8.3.0',
      '10.4.0',
      '11.6.7',
    ],
    ...['12.0.6', '12.1.2', '12.2.1', '16.13.1', '17.0.5', '18.9.9'],
    ...[
      '1.2.3-alpha.1',
      '1.2.3-beta.2',
      '1.2.4-beta.1',
      '5.0.0-beta.1',
      '5.0.0-beta.2',
      '5.0.0-rc.1',
    ],
    ...[
      '5.10.0-beta.1',
      '6.0.0-alpha.1',
      '10.4.0-rc.1',
      '10.5.0-rc.1',
      '2.0.0-rc.1',
      '12.0.0-next.2',
    ],
  ];
  test.each([
    ...[
      '>=11.0.0',
      '5.x.x',
      '7.x.x',
      '^8.0.0',
      '>=9.0.0 <12',
      '>=10.4.0-0',
      '^1.75.0',
      '*',
      '^1.x',
    ],
    ...['18.x', '^18 || ^19', '16.13.1 || ^17.0.0 || ^18.0.0', '5.0.0 || ^4.0.0', '>=5'],
    ...['1.2.3 - 2.3.4', '1.2 - 2.3', '>=4.0.0 <6.0.0-0', '^5.0.0-beta.1', '^10.10.0 || ^11.0.0'],
    ...['>=11.6.7 <12 || >=12.0.6 <12.1 || >=12.1.3 <12.2 || >=12.2.1', '4.25.0', '=4.25.0', '1.2'],
    ...['>1.2', '<=1.2', '<1.2', '>1', '=1.2', '~1.2.3', '~1', '^0.2.3', '^0.0.3', '~1.2.3-beta.2'],
    ...[
      '>=1.2.3-beta.1 <2.0.0',
      '<=5.0.0-beta.1',
      '>5.0.0-beta.1',
      'x',
      '>=1.46.0 <=1.47.4',
      'v1.2.3',
    ],
    ...['>=2.0.0-rc.1 || 1.2.3-beta.2', '1.2.x', '~1.2', '^5', '<2.0.0', '<2.0.0-rc.2'],
  ])('%s', (text) => {
    const range = requirement(text, 'npm');
    const taken = versions.filter((version) => fitOf(core(version), range) === 'fits');
    expect(taken).toEqual(versions.filter((version) => satisfies(version, text)));
  });

  test.each([
    ['5.10.0-beta.1', '^5.0.0', 'too-old'],
    ['6.0.0-alpha.1', '^5.0.0', 'too-new'],
    ['5.0.0-beta.1', '>=5.0.0', 'too-old'],
  ] as const)('a prerelease %s is no core for %s: %s', (version, text, fit) => {
    expect(fitOf(core(version), requirement(text, 'npm'))).toBe(fit);
  });
});

/** What Maven's own tests of its ranges say, and its documentation. */
describe('Maven', () => {
  test.each([
    ['(,1.0]', ['0.9', '1.0'], ['1.0.1', '1.1']],
    ['[1.0]', ['1.0', '1.0.0'], ['0.9', '1.0.1', '1.1']],
    ['[1.2,1.3]', ['1.2', '1.2.9', '1.3'], ['1.1', '1.3.1']],
    ['[1.0,2.0)', ['1.0', '1.9.9'], ['0.9', '2.0']],
    ['[1.5,)', ['1.5', '100.0'], ['1.4.9']],
    ['(,1.0],[1.2,)', ['1.0', '1.2', '2.0'], ['1.1']],
    ['(,1.1),(1.1,)', ['1.0', '1.2'], ['1.1']],
    ['[3.9,)', ['3.9.0', '4.0.0'], ['3.8.8']],
    ['[30.0,32.*]', ['30.0.1', '32.5.0'], ['33.0.0', '29.0']],
  ])('%s takes %j and not %j', (text, inside, outside) => {
    const range = requirement(text, 'maven');
    expect(inside.map((version) => fitOf(core(version), range))).toEqual(inside.map(() => 'fits'));
    expect(outside.map((version) => fitOf(core(version), range))).not.toContain('fits');
  });
});

describe('a form that is not read says why', () => {
  test.each([
    ['minimum', '~> 16.0', '~> is not read; write ~ or >= and < instead'],
    ['minimum', '>=0.13, <0.15', /are read where the policy says `plugins.requires: pep440`/],
    ['minimum', '!=2.9.1', /are read where the policy says/],
    ['minimum', '~=2.9.0', /are read where the policy says/],
    ['npm', 'workspace:^', 'it names where to get the package, not a range of cores'],
    ['npm', 'http://a.example/b.tgz', 'it names where to get the package, not a range of cores'],
    ['npm', 'github:acme/b#v1', 'it names where to get the package, not a range of cores'],
    ['npm', 'git://a.example/b', 'it names where to get the package, not a range of cores'],
    ['npm', 'portal:../b', 'it names where to get the package, not a range of cores'],
    ['npm', 'git+ssh://git@a.example/b', 'it names where to get the package, not a range of cores'],
    ['exact', '10.4,next', /^"next" is not a core version/],
    ['pep440', '>=next', /^"next" is not a core version/],
    ['minimum', 'vers:npm/>=1.2.3|<2.0.0', /`vers:` specifier is not read/],
    ['minimum', '[2025.1,LATEST]', /LATEST says nothing without the day/],
    ['maven', '[2.0, 3.0[', /round bracket/],
    ['maven', ']1.0, 2.0]', /round bracket/],
    ['npm', 'next', /not a core version/],
    ['npm', '1.2.3 1.2.4', 'no core can lie in this range'],
  ] as const)('%s: %s', (notation, text, why) => {
    expect(written(parseRequirement(text, notation))).toMatch(why);
  });
});

test.each([
  ['[1.0,2.0)', ['>=1.0.0 <2.0.0']],
  ['(1.0,2.0]', ['>1.0.0 <=2.0.0']],
  ['[ 1.0 , 2.0 )', ['>=1.0.0 <2.0.0']],
  ['[0.23,)', ['>=0.23.0']],
  ['(,1.0]', ['<=1.0.0']],
  ['(,)', ['']],
  ['[1.0]', ['>=1.0.0 <=1.0.0']],
  ['[1.0.*]', ['>=1.0.0 <1.1.0']],
  ['[10.8,2025.1.*]', ['>=10.8.0 <2025.2.0']],
  ['[1,2)', ['>=1.0.0 <2.0.0']],
  ['[5,)', ['>=5.0.0']],
  ['[2025.1.0-0,2025.2.0-0)', ['>=2025.1.0-0 <2025.2.0-0']],
  ['[10.x,11.x]', ['>=10.0.0 <12.0.0']],
  ['[1.*,2.0)', ['>=1.0.0 <2.0.0']],
  ['[1.0,1.2),[1.3,)', ['>=1.0.0 <1.2.0', '>=1.3.0']],
  ['[1.0,1.2) , (,0.5]', ['>=1.0.0 <1.2.0', '<=0.5.0']],
])('%s is %j', (text, intervals) => {
  const read = readMavenRange(text);
  expect('wrong' in read ? read.wrong : read.map(writtenInterval)).toEqual(intervals);
});

test.each([
  ['[1.0,2.0', 'its brackets do not form intervals'],
  ['1.0,2.0)', 'its brackets do not form intervals'],
  ['[1.0,2.0) or more', 'its brackets do not form intervals'],
  ['[1.0,1.2)[1.3,)', 'its brackets do not form intervals'],
  ['[1.0,1.2),', 'its brackets do not form intervals'],
  ['[[1.0,1.2)]', 'its brackets do not form intervals'],
  ['(1.0)', 'a single version stands in square brackets'],
  ['[1.0)', 'a single version stands in square brackets'],
  ['(1.0]', 'a single version stands in square brackets'],
  ['[2025.01,2.0)', '"2025.01" is not a core version'],
  ['[1.0,2.0,3.0)', 'has more than two ends'],
  ['[]', 'is not a core version'],
  ['[1.0,2025.01)', '"2025.01" is not a core version'],
  ['[1.0,2025.1.*)', 'the wildcard 2025.1.* needs a square bracket beside it'],
])('%s is refused: %s', (text, wrong) => {
  expect(readMavenRange(text)).toEqual({ wrong: expect.stringContaining(wrong) });
});

describe("Python's clauses take the cores that Python's own library takes", () => {
  test.each(Object.entries(packaging.ranges))('%s', (text, taken) => {
    const range = requirement(text, 'pep440');
    expect(packaging.cores.filter((each) => fitOf(core(each), range) === 'fits')).toEqual(taken);
  });
});

test.each([
  ['2.9.0', 'too-old', '>=2.9.0,!=2.9.0'],
  ['4.0.0', 'too-new', '>=2.9.0,<4'],
  ['2.9.1', 'too-old', '>=2.9.0,!=2.9.1'],
] as const)('%s is %s for %s', (version, fit, text) => {
  expect(fitOf(core(version), requirement(text, 'pep440'))).toBe(fit);
});

test.each([
  ['2.9.0', '2.9.0 has no operator: write >= or == before it'],
  ['>=2.9,', 'nothing stands on one side of a comma'],
  ['~=2', '~= needs a version of two numbers or more, unlike 2'],
  ['>=2.*', 'the wildcard 2.* stands behind == and != only'],
  ['~=2.9.*', 'the wildcard 2.9.* stands behind == and != only'],
  ['>3,<2', 'no core can lie in this range'],
  ['==2.9,==2.10', 'no core can lie in this range'],
  ['==2.*,!=2.*', 'no core can lie in this range'],
  ['>=2.9 <4', '>=2.9.0 <4.0.0'],
  ['*,<3', '<3.0.0'],
  ['~=2.9.rc1', '>=2.9.0.rc1 <3.0.0'],
  ['2.9 || >=3', '2.9 has no operator: write >= or == before it'],
  [
    Array.from({ length: 25 }, (_, index) => `!=1.${index}`).join(','),
    'it has more than 20 clauses',
  ],
])('%s reads as: %s', (text, meaning) => {
  expect(written(parseRequirement(text, 'pep440'))).toBe(meaning);
});
