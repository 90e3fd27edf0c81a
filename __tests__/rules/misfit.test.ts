import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../src/model/facts.js';
import { scopes } from '../../src/questions/scope.js';
import { coreTooNew, coreTooOld, misfitData, misfitOf } from '../../src/rules/misfit.js';
import { findingOf, findingsOf } from '../support/judge.js';
import { makeFacts } from '../support/make-facts.js';
import { makeFinding, makeReport } from '../support/make-report.js';
import { testExamples } from '../support/test-examples.js';

testExamples(coreTooOld);

test('names plugin, required core, given core, and the day that a core that fits is planned for', () => {
  expect(findingOf('core-too-old', coreTooOld.examples.breaks)).toMatchObject({
    subject: 'plugin-aws@2.0.0',
    message: 'plugin-aws@2.0.0 needs core 2025.2.0 or later; this is 2025.1.0.',
    remedy: 'Move to core 2025.2.0, planned for Tue 7 Oct 2025.',
    data: {
      requires: '>=2025.2.0',
      core: '2025.1.0',
      lowestCore: '2025.2.0',
      lowestCoreDate: '2025-10-07',
      newestCompatible: null,
    },
  });
});

describe('the remedy', () => {
  const catalogue = 'plugins: { a: { versions: { "1.4.0": ">=1.0", "2.0.0": ">=2025.2" } } }';

  test.each([
    [
      'a@2.0.0',
      'Use a 1.4.0, the newest known version that runs on core 2025.1.0 (a downgrade); or move to core 2025.2.0, planned for Tue 7 Oct 2025.',
    ],
    ['b@2.0.0 >=1.3', null],
    [
      'b@2.0.0 >=2026.7',
      'No known version runs on core 2025.1.0, and no known core runs the whole set: ask the maintainers.',
    ],
  ])('of %s is %s', (plugins, remedy) => {
    const inputs = {
      'core-version': '2025.1.0',
      'plugin-versions': plugins,
      'target-date': '2025-08-05',
    };
    const remedies = findingsOf('core-too-old', { inputs, catalogue }).map((each) => each.remedy);
    expect(remedies).toEqual(remedy === null ? [] : [remedy]);
  });
});

test('a core that nobody plans has no day in the message', () => {
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'b@2.0.0 >=2026.7' };
  expect(findingOf('core-too-old', { inputs }).message).toBe(
    'b@2.0.0 needs core 2026.7.0 or later; this is 2025.1.0.',
  );
});

test.each([
  ['2025.1.0', 0],
  ['2025.1', 0],
  ['2025.2.3', 0],
  ['1.0.0', 1],
  ['0.22.0', 1],
  ['2025.1.0-rc1', 1],
  ['latest', 0],
  ['', 0],
])('plugin-dbt@1.1.5 2025.1.0+ on core "%s" has %i findings', (version, count) => {
  const inputs = {
    'core-version': version,
    'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
    releasing: 'none',
  };
  expect(findingsOf('core-too-old', { inputs })).toHaveLength(count);
});

test('each plugin has its own finding', () => {
  const inputs = {
    'core-version': '1.0.0',
    'plugin-versions': 'a@1.0.0 >=2025.1\nb@1.0.0 >=2025.2\nc@1.0.0 >=1.0',
  };
  const subjects = findingsOf('core-too-old', { inputs }).map(({ subject }) => subject);
  expect(subjects).toEqual(['a@1.0.0', 'b@1.0.0']);
});

testExamples(coreTooNew);

test('says what the plugin allows, and what would fit', () => {
  expect(findingOf('core-too-new', coreTooNew.examples.breaks)).toMatchObject({
    subject: 'plugin-ai@0.23.2',
    message: 'plugin-ai@0.23.2 does not support core 2025.1.0 (it supports [0.23,0.24)).',
    remedy:
      'No known version runs on core 2025.1.0, and no known core runs the whole set: ask the maintainers.',
    data: { lowestCore: '0.23.0', lowestCoreDate: null },
  });
});

test('offers the newest known version that fits first', () => {
  const catalogue = 'plugins: { a: { versions: { "1.4.0": ">=1.0", "1.0.0": "[0.23,0.24)" } } }';
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0' };
  expect(findingOf('core-too-new', { inputs, catalogue }).remedy).toBe(
    'Use a 1.4.0, the newest known version that runs on core 2025.1.0.',
  );
});

test.each([
  ['2026.1.9', '>=2025.1 <2026.2', 0],
  ['2026.2.0-rc1', '>=2025.1 <2026.2', 1],
  ['2026.2.0', '>=2025.1 <2026.2', 1],
  ['2025.1.8', '[10.8,2025.1.*]', 0],
  ['2025.2.0', '[10.8,2025.1.*]', 1],
  ['1.2.5', '[1.0,1.2),[1.3,)', 0],
])('core %s with %s has %i findings', (version, requirement, count) => {
  const inputs = {
    'core-version': version,
    'plugin-versions': `a@1.0.0 ${requirement}`,
    releasing: 'none',
  };
  expect(findingsOf('core-too-new', { inputs })).toHaveLength(count);
});

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

test.each([
  ['2025.2.0', '2025.2.0'],
  ['2025.2', '2025.2'],
  ['2025.2.x', '2025.2.x'],
  ['2025.2.0+', '2025.2.0 or later'],
  ['>=2025.2', '2025.2.0 or later'],
  ['>= 2025.2.3', '2025.2.3 or later'],
  ['>=2025.2 <2026.2', '2025.2.0 or later (it supports >=2025.2 <2026.2)'],
  ['[2025.2,)', '2025.2.0 or later (it supports [2025.2,))'],
  ['^2025.2.0', '2025.2.0 or later (it supports ^2025.2.0)'],
  ['>2025.1.5', '2025.1.6 or later (it supports >2025.1.5)'],
  ['[0.22,0.23) || >=2025.2', '2025.2.0 or later (it supports [0.22,0.23) || >=2025.2)'],
  ['>=2025.2.0 || [0.22,0.23)', '2025.2.0 or later (it supports >=2025.2.0 || [0.22,0.23))'],
])('a plugin that declares %s needs core %s', (requirement, needed) => {
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': `a@1.0.0 ${requirement}` };
  expect(findingOf('core-too-old', { inputs }).message).toBe(
    `a@1.0.0 needs core ${needed}; this is 2025.1.0.`,
  );
});

test('plugins of which no core is known to run them are told together all the same', () => {
  const findings = ['a@1.0.0', 'b@1.0.0'].map((subject) =>
    makeFinding({ subject, data: { lowestCore: null } }),
  );
  expect(coreTooOld.inShort.many?.(findings, makeReport())).toBe('will not run on core 2025.1.0');
});
