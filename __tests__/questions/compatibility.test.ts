import { describe, expect, test } from '@jest/globals';
import type { Facts, Plugin } from '../../src/model/facts.js';
import { parsePluginVersion } from '../../src/model/plugin-version.js';
import {
  comparedCore,
  compatibilityOf,
  knownBadOf,
  newestCompatible,
} from '../../src/questions/compatibility.js';
import { core } from '../support/core.js';
import { type Given, makeFacts } from '../support/make-facts.js';

const catalogue = `
plugins:
  plugin-git:
    versions:
      "1.0.0": ">=1.0"
      "1.1.0": ">=2025.1"
      "1.2.0": { requires: ">=2025.1", released: 2025-08-07 }
      "1.3.0": { requires: ">=2025.1", released: 2025-08-09 }
      "1.4.0-rc.1": ">=1.0"
      "2.0.0": ">=2026.1"
    knownBad:
      - { versions: 1.0.0, core: ">=2025.1", reason: it stops }
`;

function first(given: Given): { facts: Facts; plugin: Plugin } {
  const facts = makeFacts(given);
  const [plugin] = facts.plugins;
  if (plugin === undefined) throw new Error('No plugin is given.');
  return { facts, plugin };
}

describe('whether a plugin runs on the core', () => {
  test.each([
    ['2025.1.0', 'a@1.0.0 2025.1.0+', 'compatible'],
    ['2025.1', 'a@1.0.0 2025.1.0+', 'compatible'],
    ['2025.2.3', 'a@1.0.0 2025.1.0+', 'compatible'],
    ['1.0.0', 'a@1.0.0 2025.1.0+', 'incompatible'],
    ['0.22.0', 'a@1.0.0 2025.1.0+', 'incompatible'],
    ['2025.1.0-rc1', 'a@1.0.0 2025.1.0+', 'incompatible'],
    ['2025.1.0', 'a@1.0.0 (,1.0]', 'incompatible'],
    ['2025.1.0', 'a@1.0.0', 'undecided'],
    ['2025.1.0', 'a@latest >=1.0', 'undecided'],
    ['latest', 'a@1.0.0 >=1.0', 'undecided'],
    ['2025.1.0', 'plugin-git@1.0.0', 'incompatible'],
    ['1.0.0', 'plugin-git@1.0.0', 'compatible'],
    ['', 'a@1.0.0 >=1.0', null],
  ])('core "%s", %s: %s', (version, list, compatibility) => {
    const inputs = { 'core-version': version, 'plugin-versions': list };
    const { facts, plugin } = first({ inputs, catalogue });
    expect(compatibilityOf(facts, plugin)).toBe(compatibility);
  });

  test.each([
    ['2025.1.0', 'compatible'],
    ['1.0.0', 'incompatible'],
    ['', 'undecided'],
  ])('core "%s", a plugin that its policy lets have no version: %s', (version, compatibility) => {
    const inputs = { 'core-version': version, 'plugin-versions': 'plugin-git@1.0.0 >=2025.1' };
    const { facts, plugin } = first({ inputs: { ...inputs, releasing: 'none' }, catalogue });
    const bare = { ...plugin, version: null, text: '' };
    expect(compatibilityOf(facts, bare)).toBe(compatibility);
  });

  test.each([
    ['strict', '2025.1.0-rc1', '2025.1.0-rc1', 'incompatible'],
    ['as-final', '2025.1.0-rc1', '2025.1.0', 'compatible'],
    ['as-final', '1.0.1', '1.0.1', 'incompatible'],
  ])('prereleases %s: %s is compared as %s', (prereleases, version, compared, compatibility) => {
    const inputs = { 'core-version': version, 'plugin-versions': 'a@1.0.0 2025.1.0+' };
    const { facts, plugin } = first({ inputs, policy: `prereleases: ${prereleases}` });
    expect(comparedCore(facts)?.text).toBe(compared);
    expect(compatibilityOf(facts, plugin)).toBe(compatibility);
  });
});

describe('the newest version that fits', () => {
  test.each([
    ['2025.1.0', '2025-08-08', '1.2.0'],
    ['2025.1.0', '2025-08-09', '1.3.0'],
    ['2025.1.0', '2025-08-06', '1.1.0'],
    ['2026.1.0', '2025-08-08', '2.0.0'],
    ['1.0.0', '2025-08-08', '1.0.0'],
    ['0.22.0', '2025-08-08', null],
    ['latest', '2025-08-08', null],
  ])('core %s on %s: %s, final, sound and out', (version, date, newest) => {
    const inputs = {
      'core-version': version,
      'plugin-versions': 'plugin-git@1.1.0',
      'target-date': date,
    };
    const { facts, plugin } = first({ inputs, catalogue });
    expect(newestCompatible(facts, plugin)?.version ?? null).toBe(newest);
  });

  test.each([
    ['plugin-git@1.5.0 >=2025.1', '1.5.0'],
    ['plugin-git@1.0.1 >=2025.1', '1.2.0'],
    ['plugin-git@1.5.0-rc.1 >=2025.1', '1.2.0'],
    ['plugin-git@1.5.0 >=2025.2', '1.2.0'],
    ['a@1.0.0 >=1.0', '1.0.0'],
    ['a@1.0.0', null],
  ])('the version given counts too: of %s it is %s', (list, newest) => {
    const inputs = {
      'core-version': '2025.1.0',
      'plugin-versions': list,
      'target-date': '2025-08-08',
    };
    const { facts, plugin } = first({ inputs, catalogue });
    expect(newestCompatible(facts, plugin)?.version ?? null).toBe(newest);
  });
});

test('what only the change itself declares is no advice, but for what it pins', () => {
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'plugin-git@1.1.0' };
  const { facts, plugin } = first({ inputs, catalogue });
  const versions = (plugin.entry?.versions ?? []).map((each) => ({ ...each, proposed: true }));
  const entry = plugin.entry === null ? null : { ...plugin.entry, versions };
  const newest = (text: string) =>
    newestCompatible(facts, { ...plugin, entry, version: parsePluginVersion(text) ?? null })
      ?.version;
  expect(newest('1.1.0')).toBe('1.1.0');
  expect(newest('1.0.0')).toBeUndefined();
});

test('what the catalogue calls broken is broken on those cores only', () => {
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'plugin-git@1.0.0' };
  const { plugin } = first({ inputs, catalogue });
  if (plugin.version === null) throw new Error('The version floats.');
  expect(knownBadOf(plugin, plugin.version, core('2025.1.0'))).toMatchObject([
    { reason: 'it stops', url: null },
  ]);
  expect(knownBadOf(plugin, plugin.version, core('1.0.0'))).toEqual([]);
});
