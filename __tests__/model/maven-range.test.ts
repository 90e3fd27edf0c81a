import { expect, test } from '@jest/globals';
import { readMavenRange } from '../../src/model/maven-range.js';
import { writtenInterval } from '../support/written-intervals.js';

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
  ['[1.0,2.0,3.0)', 'has more than two ends'],
  ['[]', 'is not a core version'],
  ['[1.0,2025.01)', '"2025.01" is not a core version'],
  ['[1.0,2025.1.*)', 'the wildcard 2025.1.* needs a square bracket beside it'],
])('%s is refused: %s', (text, wrong) => {
  expect(readMavenRange(text)).toEqual({ wrong: expect.stringContaining(wrong) });
});
