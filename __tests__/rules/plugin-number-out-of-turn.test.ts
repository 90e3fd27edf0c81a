import { expect, test } from '@jest/globals';
import { pluginNumberOutOfTurn } from '../../src/rules/plugin-number-out-of-turn.js';
import { findingOf, findingsOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(pluginNumberOutOfTurn);

test('names the newest of the line and the number whose turn it is', () => {
  expect(
    findingOf('plugin-number-out-of-turn', pluginNumberOutOfTurn.examples.breaks),
  ).toMatchObject({
    subject: 'plugin-dbt@1.1.5',
    message: 'plugin-dbt@1.1.5 skips a number: 1.1.3 is the newest known version of its line.',
    remedy: 'Release plugin-dbt 1.1.4 instead.',
    data: { previous: '1.1.3', expected: '1.1.4' },
  });
});

const catalogue = `
plugins:
  a:
    versions: { "1.0.9": ">=1.0", "1.1.0": ">=1.0", "1.2.0": ">=1.0", "1.2.1": ">=1.0", "1.2.2-rc.1": ">=1.0", "2.0.0": ">=1.0", "2.5.0": ">=1.0" }
`;

test.each([
  ['1.2.2', null],
  ['1.2.3', '1.2.2'],
  ['1.3.0', null],
  ['1.4.0', '1.3.0'],
  ['2.1.0', null],
  ['2.2.0', '2.1.0'],
  ['2.5.0', '2.1.0'],
  ['2.0.1', null],
  ['2.0.2', '2.0.1'],
  ['1.0.10', null],
  ['1.1.1', null],
  ['1.2.1', null],
  ['3.0.0', null],
  ['4.0.0', null],
  ['3.1.0', null],
  ['3.2.0', null],
  ['1.3.5', null],
  ['1.4.0-rc.1', null],
  ['1.4.0-SNAPSHOT', null],
])('after the catalogue, a@%s is told to be %s', (version, expected) => {
  const inputs = { 'plugin-versions': `a@${version} >=1.0` };
  const found = findingsOf('plugin-number-out-of-turn', { inputs, catalogue });
  expect(found.map(({ data }) => data.expected)).toEqual(expected === null ? [] : [expected]);
});

test.each([
  ['a candidate that ran before is no number', 'a@1.2.3', 'a@1.2.2-rc.1', '1.2.2'],
  ['a release that ran before is', 'a@1.2.4', 'a@1.2.2', '1.2.3'],
])('%s: %s after %s', (_, plugin, before, expected) => {
  const inputs = { 'plugin-versions': `${plugin} >=1.0`, 'current-plugin-versions': before };
  const { data } = findingOf('plugin-number-out-of-turn', { inputs, catalogue });
  expect(data.expected).toBe(expected);
});

test('what will be out only after the target date takes no number', () => {
  const later =
    'plugins: { a: { versions: { "1.0.0": ">=1.0", "1.0.1": { requires: ">=1.0", released: 2025-12-01 } } } }';
  const inputs = { 'plugin-versions': 'a@1.0.2 >=1.0', 'target-date': '2025-08-07' };
  const { data } = findingOf('plugin-number-out-of-turn', { inputs, catalogue: later });
  expect(data).toMatchObject({ previous: '1.0.0', expected: '1.0.1' });
});

test('what is only deployed has no turn', () => {
  const inputs = { 'plugin-versions': 'a@1.4.0 >=1.0', releasing: 'none' };
  expect(findingsOf('plugin-number-out-of-turn', { inputs, catalogue })).toEqual([]);
});
