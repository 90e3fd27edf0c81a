import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../src/model/facts.js';
import { misfitData, misfitOf } from '../../src/questions/misfit.js';
import { scopes } from '../../src/questions/scope.js';
import { makeFacts } from '../support/make-facts.js';

const word = () => ({ message: 'a message', remedy: 'a remedy' });

const facts = makeFacts({
  inputs: {
    'core-version': '2025.1.0',
    'plugin-versions': [
      'fits@1.0.0 >=1.0',
      'old@1.0.0 >=2025.2',
      'new@1.0.0 [0.23,0.24)',
      'gap@1.0.0 [1.0,1.1),[2026.1,)',
      'undeclared@1.0.0',
      'floating@latest >=2025.2',
    ].join('\n'),
    'target-date': '2025-08-05',
  },
});

describe('a breach for each plugin that stands so to the core', () => {
  test.each([
    ['too-old', ['old@1.0.0', 'gap@1.0.0']],
    ['too-new', ['new@1.0.0']],
  ] as const)('%s: %j', (wrong, subjects) => {
    expect(misfits(facts, wrong, word).map(({ subject }) => subject)).toEqual(subjects);
  });

  test('has the data that is documented', () => {
    const [breach] = misfits(facts, 'too-old', word);
    expect(breach?.data).toEqual({
      requires: '>=2025.2',
      core: '2025.1.0',
      lowestCore: '2025.2.0',
      lowestCoreDate: '2025-10-07',
      newestCompatible: null,
    });
    expect(Object.keys(breach?.data ?? {})).toEqual(Object.keys(misfitData));
  });

  test('a core that is too old is not told to go back: the lowest core lies above it', () => {
    const [, gap] = misfits(facts, 'too-old', word);
    expect(gap?.data).toMatchObject({ lowestCore: '2026.1.0', lowestCoreDate: '2026-02-03' });
  });

  test('a core that is too new is told the lowest core that fits', () => {
    const [breach] = misfits(facts, 'too-new', word);
    expect(breach?.data).toMatchObject({ lowestCore: '0.23.0', lowestCoreDate: null });
  });
});

test('the rule words it from names that are ready to show', () => {
  let said = '';
  misfits(facts, 'too-new', ({ plugin, pluginName, core, requires }) => {
    said = `${plugin}, ${pluginName}, ${core}, ${requires}`;
    return word();
  });
  expect(said).toBe('new@1.0.0, new, core 2025.1.0, [0.23,0.24)');
});

test('a floating core has no misfits, and neither has none', () => {
  for (const version of ['latest', '']) {
    const inputs = { 'core-version': version, 'plugin-versions': 'old@1.0.0 >=2025.2' };
    expect(misfits(makeFacts({ inputs }), 'too-old', word)).toEqual([]);
  }
});

/** Of every plugin and the core. */
function misfits(
  facts: Facts,
  wrong: Parameters<typeof misfitOf>[2],
  word: Parameters<typeof misfitOf>[3],
) {
  return scopes.pair.subjectsOf(facts).flatMap((pair) => misfitOf(facts, pair, wrong, word) ?? []);
}
