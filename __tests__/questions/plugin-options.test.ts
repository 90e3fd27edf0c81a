import { describe, expect, test } from '@jest/globals';
import type { Facts, Plugin } from '../../src/model/facts.js';
import { parsePluginVersion } from '../../src/model/plugin-version.js';
import {
  bestOption,
  fixOf,
  lineOutDate,
  oneOf,
  optionsOf,
  runningBefore,
} from '../../src/questions/plugin-options.js';
import { core } from '../support/core.js';
import { makeFacts } from '../support/make-facts.js';

const catalogue = `
plugins:
  a:
    versions:
      "1.0.0": "[0.22,1.1)"
      "1.1.0": "[1.0,2025.1.1)"
      "1.2.0": "[1.0,1.1)"
      "1.3.0-rc1": ">=1.0"
      "2.0.0": ">=2025.1"
      "2.1.0": { requires: ">=2025.1", released: 2025-09-02 }
    knownBad:
      - { versions: "2.0.0", core: ">=2025.2 <2025.3", reason: breaks }
`;

describe('the versions that may be advised', () => {
  test('are final, known, not from after the target date, and ascend', () => {
    expect(versionsOf(given('a@1.0.0'))).toEqual(['1.0.0', '1.1.0', '1.2.0', '2.0.0']);
  });

  test('ascend with the one that is given among them', () => {
    const versions = ['1.0.0', '1.1.0', '1.1.1', '1.2.0', '2.0.0'];
    expect(versionsOf(given('a@1.1.1 >=1.0'))).toEqual(versions);
  });

  test('are those of the target date', () => {
    expect(versionsOf(given('a@1.0.0', '', '2025-09-02'))).toContain('2.1.0');
  });

  test('include the one that is given, with the requirement that stands beside it', () => {
    const { facts, plugin } = given('a@1.1.0 >=2025.2', 'a@1.1.1 >=1.0');
    const options = optionsOf(facts, plugin).map(({ version, requirement }) => {
      return `${version.version} ${requirement.text}`;
    });
    expect(options.filter((option) => option.startsWith('1.1.'))).toEqual([
      '1.1.0 >=2025.2',
      '1.1.1 >=1.0',
    ]);
  });

  test('leave out the given one when it is released after the target date', () => {
    expect(versionsOf(given('a@2.1.0'))).not.toContain('2.1.0');
  });

  test('are none where nothing is declared', () => {
    expect(versionsOf(given('b@1.0.0'))).toEqual([]);
  });
});

describe('the version to take', () => {
  test.each([
    [
      'the one that lasts longest, though a newer one runs now',
      '1.0.0',
      ['1.0.0', '2025.1.0'],
      '1.1.0',
    ],
    ['the newest of those that last as long', '1.0.0', ['1.0.3'], '1.2.0'],
    ['none that is known to be bad', '1.0.0', ['2025.2.0'], null],
    ['an older one only where no newer one runs', '2.0.0', ['1.0.0'], '1.2.0'],
    ['a newer one, though the current one lasts longer', '1.1.0', ['1.0.0', '2025.1.0'], '1.2.0'],
    ['none where no version runs', '1.0.0', ['0.21.0', '1.0.0'], null],
  ])('is %s', (_, current, ahead, version) => {
    expect(best(given('a@1.0.0'), current, ahead)).toBe(version);
  });

  test('is the one that the change brings, of those that last as long', () => {
    const set = given('a@1.1.5 >=1.0 <1.1', 'a@1.0.0 <1.0');
    expect(best(set, '1.0.0', ['1.0.0'])).toBe('1.1.5');
  });
});

test.each([
  ['the baseline’s', 'a@2.0.0', 'a@1.0.0', '1.0.0'],
  ['the written one without a baseline', 'a@2.0.0', '', '2.0.0'],
  ['the written one when the baseline’s floats', 'a@2.0.0', 'a@latest', '2.0.0'],
])('the version that runs before is %s', (_, now, before, version) => {
  expect(runningBefore(given(now, before).plugin).version?.version).toBe(version);
});

interface Set {
  readonly facts: Facts;
  readonly plugin: Plugin;
}

function given(now: string, before = '', date = '2025-09-01'): Set {
  const inputs = {
    'core-version': '2025.1.0',
    'plugin-versions': now,
    'current-plugin-versions': before,
    'target-date': date,
  };
  const facts = makeFacts({ inputs, catalogue });
  return { facts, plugin: facts.plugins[0] as Plugin };
}

function versionsOf({ facts, plugin }: Set): string[] {
  return optionsOf(facts, plugin).map(({ version }) => version.version);
}

function best({ facts, plugin }: Set, current: string, ahead: readonly string[]): string | null {
  const version = parsePluginVersion(current);
  if (version === undefined) throw new Error(`${current} is no version.`);
  const option = bestOption(plugin, optionsOf(facts, plugin), version, ahead.map(core));
  return option?.version.version ?? null;
}

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
