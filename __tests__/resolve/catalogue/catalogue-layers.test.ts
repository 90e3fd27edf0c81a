import { describe, expect, test } from '@jest/globals';
import type { ListedVersion } from '../../../src/model/catalogue.js';
import { type PluginVersion, parsePluginVersion } from '../../../src/model/plugin-version.js';
import { completePlugin, layCatalogues } from '../../../src/resolve/catalogue/catalogue-layers.js';
import type { WrittenCataloguePlugin } from '../../../src/schema/written-catalogue.js';
import { requirement } from '../../support/requirement.js';
import { textReaders } from '../../support/text-readers.js';

const jdbc: WrittenCataloguePlugin = {
  artifacts: ['plugin-jdbc-mysql'],
  versions: { '1.0.0': { requires: '[1.0,)', released: '2025-09-08' }, '1.1.0': {} },
};

const listed = (artifact: string, version: string): ListedVersion => ({
  artifact,
  version: parsePluginVersion(version) as PluginVersion,
  requirement: requirement('[1.3.26]'),
});

function versionsOf(name: string, lists: readonly ListedVersion[]) {
  const catalogue = layCatalogues([{ plugins: { 'plugin-jdbc': jdbc } }], lists, textReaders());
  return catalogue
    .find(name)
    ?.versions.map(({ version, requirement: requires, released }) => [
      version.version,
      requires?.text ?? null,
      released,
    ]);
}

test('a list speaks where no catalogue declares, under the entry that owns the artifact', () => {
  const lists = ['1.0.0', '1.1.0', '1.2.0'].map((version) => listed('plugin-jdbc-mysql', version));
  const expected = [
    ['1.0.0', '[1.0,)', '2025-09-08'],
    ['1.1.0', '[1.3.26]', null],
    ['1.2.0', '[1.3.26]', null],
  ];
  expect(versionsOf('plugin-jdbc', lists)).toEqual(expected);
  expect(versionsOf('plugin-jdbc-mysql', lists)).toEqual(expected);
});

test('a list makes an entry for an artifact that no catalogue has', () => {
  expect(versionsOf('plugin-new', [listed('plugin-new', '2.0.0')])).toEqual([
    ['2.0.0', '[1.3.26]', null],
  ]);
  expect(versionsOf('plugin-new', [])).toBeUndefined();
});

test('an entry is completed once, whichever of its names is asked for', () => {
  const catalogue = layCatalogues([{ plugins: { 'plugin-jdbc': jdbc } }], [], textReaders());
  expect(catalogue.find('plugin-jdbc-mysql')).toBe(catalogue.find('plugin-jdbc'));
});

test('all names that find an entry are known', () => {
  const catalogue = layCatalogues(
    [{ plugins: { 'plugin-jdbc': jdbc, 'plugin-bare': {} } }],
    [listed('plugin-new', '2.0.0')],
    textReaders(),
  );
  const names = ['plugin-jdbc', 'plugin-bare', 'plugin-jdbc-mysql', 'plugin-new'];
  expect(catalogue.names?.()).toEqual(names);
});

test('a package URL is the name that it holds', () => {
  const plugins = {
    'pkg:maven/io.acme/plugin-a': { versions: { '1.0.0': '[1.0,)' } },
    'plugin-a': { versions: { '1.1.0': '[1.1,)' } },
    'pkg:npm/%40acme/b': { artifacts: ['pkg:npm/%40acme/c'], versions: { '2.0.0': '[2.0,)' } },
  };
  const catalogue = layCatalogues([{ plugins }], [], textReaders());
  expect(catalogue.find('plugin-a')?.versions).toHaveLength(2);
  expect(catalogue.find('pkg:maven/other/plugin-a')?.versions).toHaveLength(2);
  expect(catalogue.find('@acme/c')?.name).toBe('@acme/b');
});

describe('catalogue plugin', () => {
  function complete(...layers: WrittenCataloguePlugin[]) {
    return completePlugin('plugin-dbt', layers, textReaders());
  }

  function versionsOf(...layers: WrittenCataloguePlugin[]) {
    return complete(...layers).versions.map(({ version, requirement, released }) => [
      version.version,
      requirement?.text ?? null,
      released,
    ]);
  }

  test('an entry of nothing is empty', () => {
    expect(complete({})).toEqual({
      name: 'plugin-dbt',
      group: null,
      repository: null,
      ranges: [],
      versions: [],
      knownBad: [],
    });
  });

  test('versions are put in order, with requirement and day where they are known', () => {
    const versions = {
      '1.10.0': '2025.2.0+',
      '1.9.0': { requires: '[1.0,)', released: '2025-06-03' },
      '1.9.0-rc.1': {},
    };
    expect(versionsOf({ versions })).toEqual([
      ['1.9.0-rc.1', null, null],
      ['1.9.0', '[1.0,)', '2025-06-03'],
      ['1.10.0', '2025.2.0+', null],
    ]);
  });

  test('the last layer counts, version by version', () => {
    const under = { group: 'a', versions: { '1.0.0': '1.0', '1.1.0': '1.1' } };
    const over = { group: 'b', versions: { 'v1.1.0': '1.2', '1.2.0': '1.3' } };
    expect(versionsOf(under, over)).toEqual([
      ['1.0.0', '1.0', null],
      ['1.1.0', '1.2', null],
      ['1.2.0', '1.3', null],
    ]);
    expect(complete(under, over).group).toBe('b');
    const named = complete(over, { repository: 'x/y' }, { group: 'c' });
    expect(named).toMatchObject({ group: 'c', repository: 'x/y' });
  });

  test('a requirement that cannot be read is none', () => {
    expect(versionsOf({ versions: { '1.0.0': '[2.0,1.0)' } })).toEqual([['1.0.0', null, null]]);
  });

  test('what one layer knows to be bad stays bad', () => {
    const bad = { core: '>=2025.2.0 <2025.2.2', reason: 'r' };
    const { knownBad } = complete(
      { knownBad: [{ ...bad, versions: '1.1.4' }] },
      { knownBad: [{ ...bad, versions: '1.1.5', url: 'https://example.org' }] },
    );
    expect(
      knownBad.map(({ versions, core, reason, url }) => [versions.raw, core.text, reason, url]),
    ).toEqual([
      ['1.1.4', '>=2025.2.0 <2025.2.2', 'r', null],
      ['1.1.5', '>=2025.2.0 <2025.2.2', 'r', 'https://example.org'],
    ]);
  });

  test('what two layers know to be bad is bad once, unless they differ in a word', () => {
    const bad = { versions: '1.1.4', core: '>=2025.2.0 <2025.2.2', reason: 'r' };
    const { knownBad } = complete(
      { knownBad: [bad, { ...bad, reason: 'another' }] },
      { knownBad: [bad, { ...bad, url: 'https://example.org' }] },
    );
    expect(knownBad.map(({ reason, url }) => [reason, url])).toEqual([
      ['r', null],
      ['another', null],
      ['r', 'https://example.org'],
    ]);
  });
});
