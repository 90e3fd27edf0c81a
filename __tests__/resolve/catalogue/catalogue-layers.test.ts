import { expect, test } from '@jest/globals';
import type { ListedVersion } from '../../../src/model/catalogue.js';
import { type PluginVersion, parsePluginVersion } from '../../../src/model/plugin-version.js';
import { layCatalogues } from '../../../src/resolve/catalogue/catalogue-layers.js';
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
