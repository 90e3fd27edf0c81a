import { describe, expect, test } from '@jest/globals';
import { fixOf, lineOutDate, oneOf } from '../../src/questions/remedy.js';
import { core } from '../support/core.js';
import { makeFacts } from '../support/make-facts.js';

function fix(version: string, plugin: string, from: string | null, catalogue = '') {
  const inputs = {
    'core-version': version,
    'plugin-versions': plugin,
    'target-date': '2025-08-05',
  };
  const facts = makeFacts({ inputs, catalogue });
  const [first] = facts.plugins;
  if (first === undefined) throw new Error('No plugin is given.');
  return fixOf(facts, first, from === null ? null : core(from));
}

describe('the ways out for a plugin', () => {
  test('are another core, with the day of its line', () => {
    expect(fix('2025.1.0', 'a@1.0.0 >=2025.2.0', '2025.1.0')).toEqual({
      newestCompatible: null,
      lowestCore: '2025.2.0',
      lowestCoreDate: '2025-10-07',
    });
  });

  test('are another version of it', () => {
    const catalogue = 'plugins: { a: { versions: { "1.0.0": ">=1.0", "2.0.0": ">=2025.2" } } }';
    expect(fix('1.0.0', 'a@2.0.0', '1.0.0', catalogue)).toMatchObject({
      newestCompatible: '1.0.0',
    });
  });

  test.each([
    ['>=0.22', '2025.1.0', null],
    ['(,1.0]', '2025.1.0', null],
    ['>=0.22', null, '0.22.0'],
    ['>2025.1.0', null, '2025.1.1'],
    ['>=1.3', null, '1.3.0'],
    ['(,1.0]', null, null],
  ])('for %s from core %s on: %s', (requirement, from, lowestCore) => {
    expect(fix('2025.1.0', `a@1.0.0 ${requirement}`, from)).toMatchObject({ lowestCore });
  });

  test('name no core where nothing is declared', () => {
    expect(fix('2025.1.0', 'a@1.0.0', null)).toMatchObject({ lowestCore: null });
  });
});

test.each([
  ['2025.2.3', '2025-10-07'],
  ['2026.6.0', '2026-12-01'],
  ['1.3.0', null],
])('the line of %s is out on %s', (version, date) => {
  expect(lineOutDate(makeFacts({ inputs: { 'core-version': '2026.1.0' } }), core(version))).toBe(
    date,
  );
});

test.each([
  [['use a 1.0.0', 'move to core 2.0.0'], 'Use a 1.0.0; or move to core 2.0.0.'],
  [[null, 'move to core 2.0.0'], 'Move to core 2.0.0.'],
  [[null, null], 'Wait.'],
])('%j is one sentence', (ways, sentence) => {
  expect(oneOf(ways, 'wait')).toBe(sentence);
});
