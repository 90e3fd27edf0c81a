import { expect, test } from '@jest/globals';
import { suggest } from '../../src/resolve/suggest.js';

const words = ['tolerance-days', 'time-zone', 'rules', 'core', 'core-too-old', 'core-too-new'];

test.each([
  ['a wrong letter', 'toleranse-days', 'tolerance-days'],
  ['a missing letter', 'rule', 'rules'],
  ['two swapped letters', 'croe', 'core'],
  ['the closest of several', 'core-too-ol', 'core-too-old'],
  ['several slips in a long word', 'tolerence-dais', 'tolerance-days'],
  ['another word', 'weather', null],
  ['a short word that is nothing like the others', 'x', null],
])('%s: "%s" suggests %s', (_, written, meant) => {
  expect(suggest(written, words)).toBe(meant);
});

test.each([
  ['fromat', ['from', 'format'], 'format'],
  ['form', ['for', 'from'], 'from'],
  ['formta', ['form', 'format'], 'format'],
  ['ot', ['on', 'to'], 'to'],
  ['aa', ['ab', 'ba'], 'ab'],
  ['nde', ['end', 'nest'], 'end'],
  ['abcd', ['abdx', 'abce'], 'abce'],
  ['acbx', ['abcd', 'acby'], 'acby'],
  ['abx', ['bacd', 'aby'], 'aby'],
])('letters in the wrong order are one slip: "%s" of %j is %s', (written, known, meant) => {
  expect(suggest(written, known)).toBe(meant);
});

test.each([
  ['CORE', ['cure', 'core'], 'core'],
  ['Core-Too-Odl', ['core-too-new', 'core-too-old'], 'core-too-old'],
  ['knownbad', ['knownBad'], 'knownBad'],
  ['KNOWNBDA', ['knownBad'], 'knownBad'],
])('capital letters are not slips: "%s" of %j is %s', (written, known, meant) => {
  expect(suggest(written, known)).toBe(meant);
});

test.each([
  ['core-bugfix', ['core-too-old', 'core-bugfix-off-cadence'], 'core-bugfix-off-cadence'],
  ['core-too', ['core-too-old', 'core-too-new', 'core'], null],
  ['ka', ['kestra-calver', 'kaolinite-mining'], null],
  ['kao', ['kestra-calver', 'kaolinite-mining'], 'kaolinite-mining'],
])('a word that is only begun: "%s" of %j is %s', (written, known, meant) => {
  expect(suggest(written, known)).toBe(meant);
});

test('nothing is suggested from no words', () => {
  expect(suggest('core', [])).toBeNull();
});
