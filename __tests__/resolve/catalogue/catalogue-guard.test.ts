import { describe, expect, test } from '@jest/globals';
import { requirementOf } from '../../../src/model/catalogue.js';
import { type PluginVersion, parsePluginVersion } from '../../../src/model/plugin-version.js';
import {
  addedCoreNotices,
  addedEntryNotices,
  guardCatalogue,
} from '../../../src/resolve/catalogue/catalogue-guard.js';
import { readCatalogue } from '../../support/make-facts.js';

const base = readCatalogue(`
plugins:
  plugin-jdbc:
    repository: kestra-io/plugin-jdbc
    artifacts: [plugin-jdbc-mysql]
    versions: { "0.9.0": {}, "1.0.0": "2.0", "1.2.0": "2.0" }
    knownBad: [{ versions: "1.2.0", core: "2.1.0", reason: it breaks }]
`);

const changed = readCatalogue(`
plugins:
  plugin-jdbc:
    repository: mallory/plugin-jdbc
    versions: { "0.9.0": "1.0", "1.0.0": "1.0", "1.1.0": "1.0", "1.2.0": {} }
    knownBad:
      - { versions: "1.2.0", core: "2.1.0", reason: it breaks }
      - { versions: "1.0.0", core: "2.2.0", reason: it breaks too }
  plugin-jdbc-mysql: { versions: { "1.0.0": "1.0" } }
  plugin-new: { versions: { "1.0.0": "1.0" } }
`);

const guarded = guardCatalogue(base, changed);

function requirementsOf(name: string) {
  return guarded
    .find(name)
    ?.versions.map(({ version, requirement }) => [version.version, requirement?.text]);
}

describe("a change's catalogue", () => {
  test('adds what the base does not say and changes nothing that it says', () => {
    expect(requirementsOf('plugin-jdbc')).toEqual([
      ['0.9.0', '1.0'],
      ['1.0.0', '2.0'],
      ['1.1.0', '1.0'],
      ['1.2.0', '2.0'],
    ]);
  });

  test.each([
    ['plugin-jdbc', ['0.9.0', '1.1.0']],
    ['plugin-new', ['1.0.0']],
  ])('marks what only it says of %s: %j', (name, versions) => {
    const marked = guarded.find(name)?.versions.filter(({ proposed }) => proposed === true);
    expect(marked?.map(({ version }) => version.version)).toEqual(versions);
  });

  test('cannot hide an artifact of the base behind an entry of its own', () => {
    expect(requirementsOf('plugin-jdbc-mysql')).toEqual([
      ['0.9.0', undefined],
      ['1.0.0', '2.0'],
      ['1.2.0', '2.0'],
    ]);
  });

  test('cannot send the look-up to another repository', () => {
    expect(guarded.find('plugin-jdbc')?.repository).toBe('kestra-io/plugin-jdbc');
  });

  test('adds to what is known to be bad, takes nothing away and repeats nothing', () => {
    const reasons = guarded.find('plugin-jdbc')?.knownBad.map(({ reason }) => reason);
    expect(reasons).toEqual(['it breaks', 'it breaks too']);
  });

  test('brings new plugins along', () => {
    expect(requirementsOf('plugin-new')).toEqual([['1.0.0', '1.0']]);
    expect(guarded.find('plugin-other')).toBeNull();
  });
});

describe('the notice of added entries', () => {
  const plugin = (name: string, text: string) => ({
    name,
    version: parsePluginVersion(text) ?? null,
    entry: guarded.find(name),
  });

  test('names every plugin version that only the change knows', () => {
    const plugins = [
      plugin('plugin-jdbc', '1.0.0'),
      plugin('plugin-jdbc', '1.1.0'),
      plugin('plugin-new', '1.0.0'),
      plugin('plugin-new', '3.0.0'),
      plugin('plugin-other', '1.0.0'),
      plugin('plugin-jdbc', 'latest'),
    ];
    expect(addedEntryNotices(base, plugins)).toEqual([
      {
        message:
          'This change adds catalogue entries that it is judged by: plugin-jdbc@1.1.0, plugin-new@1.0.0. Review them with it.',
        location: null,
      },
    ]);
  });

  test('is not given where the change adds nothing that counts', () => {
    expect(addedEntryNotices(base, [plugin('plugin-jdbc', '1.2.0')])).toEqual([]);
  });
});

test('a range of the base is not narrowed by what a change adds', () => {
  const before = readCatalogue('plugins: { a: { versions: { ">=1.0.0": "2.0" } } }');
  const after = readCatalogue(
    'plugins: { a: { versions: { ">=1.0.0": "1.0", ">=1.1.0": "1.0", "1.2.0": "1.0", "0.9.0": "1.0" } } }',
  );
  const entry = guardCatalogue(before, after).find('a');
  const required = (text: string) =>
    requirementOf(entry, parsePluginVersion(text) as PluginVersion)?.text;
  expect(['1.0.0', '1.1.0', '1.2.0', '0.9.0'].map(required)).toEqual(['2.0', '2.0', '2.0', '1.0']);
});

test.each([
  [{ releases: { '1.0.0': '2026-01-01' } }, { releases: { '1.0.0': '2026-02-01' } }, []],
  [
    { releases: { '1.0.0': '2026-01-01' } },
    {
      releases: { '1.0.0': '2026-01-01', '1.1.0': '2026-02-01', '1.2.0': '2026-03-01' },
      support: { '1.1': { until: '2027-01-01' } },
    },
    [
      'This change adds to what a catalogue says of the core, and is judged by it: releases 1.1.0, 1.2.0; support 1.1. Review that with it.',
    ],
  ],
])('what a change adds to the facts of %j with %j is named', (before, now, expected) => {
  expect(addedCoreNotices(before, now).map(({ message }) => message)).toEqual(expected);
});
