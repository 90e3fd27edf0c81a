import { describe, expect, test } from '@jest/globals';
import type { InputName } from '../../../src/model/input.js';
import type { Manifests } from '../../../src/model/manifest.js';
import type { Location, Written } from '../../../src/model/written.js';
import { readPluginList } from '../../../src/resolve/facts/plugin-list.js';
import {
  type BothManifests,
  noManifests,
  overrideNotices,
  readVersions,
} from '../../../src/resolve/facts/versions.js';
import { makeSources, readCatalogue } from '../../support/make-facts.js';

const location = { path: 'Dockerfile', line: 1, column: 20, endColumn: 28 };

const catalogue = readCatalogue('plugins: { a: { versions: { "1.0.0": ">=1.0" } } }');

function read(inputs: Partial<Record<InputName, string>>, manifests: BothManifests = noManifests) {
  return readVersions(makeSources({ inputs }), catalogue, manifests);
}

/** What manifests say that name a core and plugins, different only in what is given. */
function manifestsOf(
  core: string,
  plugins: string,
  difference: Partial<Manifests> = {},
): Manifests {
  const listed = readPluginList('list', plugins).plugins;
  const cores = core === '' ? [] : [{ text: core, location }];
  return {
    ...noManifests.now,
    paths: ['Dockerfile'],
    core: cores[0] ?? null,
    cores,
    plugins: listed.map((plugin) => ({ ...plugin, location })),
    ...difference,
  };
}

describe('given by hand', () => {
  test('the versions are those of the inputs, with what was before', () => {
    const { versions, problems } = read({
      'core-version': '2025.1',
      'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
      'current-core-version': '1.0.3',
      'current-plugin-versions': 'plugin-dbt@1.1.4',
    });
    expect(problems).toEqual([]);
    expect(versions).toMatchObject({
      written: { core: { text: '2025.1' }, plugins: [{ name: 'plugin-dbt' }] },
      core: { text: '2025.1.0' },
      plugins: [{ name: 'plugin-dbt', version: { version: '1.1.5' } }],
      currentCore: { text: '1.0.3' },
    });
    expect(versions.baseline?.get('plugin-dbt')).toMatchObject({ text: '1.1.4' });
  });

  test('nothing is nothing, and then there is no baseline', () => {
    expect(read({})).toMatchObject({
      versions: {
        written: { core: null, plugins: [] },
        core: null,
        plugins: [],
        currentCore: null,
        baseline: null,
        notices: [],
      },
      problems: [],
    });
  });

  test('a floating core is its text alone', () => {
    const { versions, problems } = read({ 'core-version': 'latest' });
    expect([versions.written.core?.text, versions.core, problems]).toEqual(['latest', null, []]);
  });

  test('what cannot be read is told by its input', () => {
    const { problems } = read({
      'core-version': 'x',
      'plugin-versions': 'a@1\nnothing',
      'current-core-version': 'y',
      'current-plugin-versions': 'b@1\nnaught',
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'core-version is not a core version: "x".',
      'plugin-versions has an entry that names no plugin and version: "nothing".',
      'plugin-versions: the version of a cannot be read: "1". Write 1.0.0 if that is meant.',
      'current-core-version is not a core version: "y".',
      'current-plugin-versions has an entry that names no plugin and version: "naught".',
      'current-plugin-versions: the version of b cannot be read: "1". Write 1.0.0 if that is meant.',
    ]);
  });

  test('what differs between environments is told once, and the first of each plugin stands', () => {
    const conflict = { message: 'two', found: 'two', expected: 'one', location: null };
    const now = manifestsOf('2025.1.0', 'a@1.0.0\na@1.0.1\nb@2.0.0', { conflict });
    const { versions, problems } = read({}, { now, before: null });
    expect(problems).toEqual([conflict]);
    expect(versions.plugins.map(({ name, text }) => `${name}@${text}`)).toEqual([
      'a@1.0.0',
      'b@2.0.0',
    ]);
  });

  test('all that cannot be read is reported at once', () => {
    const { problems } = read({
      'core-version': '2025.01.0',
      'plugin-versions': 'a@1.1\nnothing',
      'current-core-version': 'build 17 of 2025.2.1',
      'current-plugin-versions': 'b@1.0.0 never',
    });
    expect(problems.map(({ found }) => found)).toEqual([
      '2025.01.0',
      'nothing',
      '1.1',
      'build 17 of 2025.2.1',
      'never',
    ]);
  });
});

describe('beside manifests', () => {
  const now = manifestsOf('1.0.0', 'b@2.0.0 >=1.0\na@1.0.0 >=2025.1');

  test('plugins given by hand come first and win', () => {
    const given = { 'plugin-versions': 'c@1.0.0\na@1.1.0' };
    const { versions, problems } = read(given, { now, before: null });
    expect(problems).toEqual([]);
    expect(versions.written.plugins).toHaveLength(3);
    expect(versions.plugins.map(({ name, text }) => `${name}@${text}`)).toEqual([
      'c@1.0.0',
      'a@1.1.0',
      'b@2.0.0',
    ]);
  });

  test('a core given by hand wins, and says over which', () => {
    const { versions } = read({ 'core-version': '2025.1.0' }, { now, before: null });
    expect(versions.core?.text).toBe('2025.1.0');
    expect(versions.notices).toEqual([
      { message: 'core-version says core 2025.1.0 and wins over 1.0.0 here.', location },
    ]);
  });

  test('two cores are a problem, unless one is given by hand', () => {
    const conflict = { message: 'two cores', found: '1.0 and 1.1', expected: 'one', location };
    const manifests = { now: { ...now, conflict }, before: null };
    expect(read({}, manifests).problems).toEqual([conflict]);
    expect(read({ 'core-version': '2025.1.0' }, manifests).problems).toEqual([]);
  });

  test('what differs between environments is told once, unless the core is given by hand', () => {
    const conflict = { message: 'two', found: 'a@1 and a@2', expected: 'one', location };
    const two = [...now.plugins, ...manifestsOf('', 'a@2.0.0').plugins];
    const manifests = { now: { ...now, plugins: two, conflict }, before: null };
    expect(read({}, manifests).problems).toEqual([conflict]);
    const chosen = read({ 'core-version': '1.0.0' }, manifests).problems;
    expect(chosen.map(({ message }) => message)).toEqual([
      expect.stringContaining('a is named twice'),
    ]);
  });

  test('a requirement given by hand wins over the catalogue', () => {
    const { versions } = read({ 'plugin-versions': 'a@1.0.0 >=2025.1' });
    expect(versions.plugins[0]?.requirement?.text).toBe('>=2025.1');
  });

  test('a core whose image moves floats, though its text could be a version', () => {
    const core = { text: '1.3', location, floats: true };
    const { versions, problems } = read({}, { now: { ...now, core }, before: null });
    expect([versions.core, versions.written.core?.text, problems]).toEqual([null, '1.3', []]);
  });

  test.each([
    ['a deployment: the catalogue wins', null, '>=1.0'],
    [
      'a plugin of its own repository: the declaration wins',
      { names: ['a'], reason: 'its own' },
      '>=2025.1',
    ],
  ])('%s', (_, releasing, requirement) => {
    const { versions } = read({}, { now: { ...now, releasing }, before: null });
    const [, a] = versions.plugins;
    expect(a?.requirement?.text).toBe(requirement);
  });
});

describe('compared with the manifests before', () => {
  const now = manifestsOf('2025.1.0', 'a@1.0.0');

  test('the core and the plugins before are theirs', () => {
    const before = manifestsOf('1.0.0', 'a@0.9.0 >=1.0');
    const { versions } = read({}, { now, before });
    expect(versions.currentCore?.text).toBe('1.0.0');
    expect(versions.baseline?.get('a')?.text).toBe('0.9.0');
  });

  test('what is given by hand wins', () => {
    const before = manifestsOf('1.0.0', 'a@0.9.0');
    const given = { 'current-core-version': '0.22.0', 'current-plugin-versions': 'a@0.8.0' };
    const { versions } = read(given, { now, before });
    expect(versions.currentCore?.text).toBe('0.22.0');
    expect(versions.baseline?.get('a')?.text).toBe('0.8.0');
  });

  test('without a manifest on either side nothing is compared', () => {
    const none = noManifests.now;
    expect(read({}, { now: none, before: none }).versions.baseline).toBeNull();
    expect(read({}, { now, before: none }).versions.baseline?.size).toBe(0);
    expect(
      read({}, { now: none, before: manifestsOf('', 'a@0.9.0') }).versions.baseline?.size,
    ).toBe(1);
  });

  test('a floating core before is no core to compare with', () => {
    const before = manifestsOf('latest', 'a@0.9.0');
    const { versions, problems } = read({}, { now, before });
    expect([versions.currentCore, problems]).toEqual([null, []]);
    expect(versions.baseline?.get('a')?.text).toBe('0.9.0');
  });

  test.each([
    [
      {},
      [
        'The core before the change is latest, which names no one version, so no upgrade of the core is judged.',
      ],
    ],
    [{ 'current-core-version': '0.22.0' }, []],
  ])('a floating core before is said, unless %j is given by hand', (given, messages) => {
    const { versions } = read(given, { now, before: manifestsOf('latest', 'a@0.9.0') });
    expect(versions.notices.map(({ message }) => message)).toEqual(messages);
  });

  test('several environments before give no core to compare with, and a notice says so', () => {
    const conflict = { message: '', found: 'core 1.0; core 2.0', expected: '', location };
    const before = manifestsOf('1.0', 'a@0.9.0', { conflict });
    const { versions, problems } = read({}, { now, before });
    expect([versions.currentCore, problems]).toEqual([null, []]);
    expect(versions.baseline?.get('a')?.text).toBe('0.9.0');
    expect(versions.notices.map(({ message }) => message)).toEqual([
      "The base's files are several environments (core 1.0; core 2.0), so no upgrade of the core is judged.",
    ]);
  });

  test('manifests that cannot be read are no fault of the change: a notice says so', () => {
    const before = manifestsOf('1.0', 'a@1.1');
    const { versions, problems } = read({}, { now, before });
    expect([versions.currentCore, versions.baseline, problems]).toEqual([null, null, []]);
    expect(versions.notices).toEqual([
      {
        message: expect.stringContaining(
          "The base's manifests cannot be read, so nothing is compared with them:",
        ),
        location: null,
      },
    ]);
  });
});

function written(core: string, plugins: string, place: Location | null): Written {
  const listed = readPluginList('list', plugins).plugins;
  return {
    core: core === '' ? null : { text: core, location: place },
    plugins: listed.map((plugin) => ({ ...plugin, location: place })),
  };
}

describe('an input that wins over a manifest says so, where the manifest says it', () => {
  test.each([
    [
      'another core',
      '2025.1.0',
      '',
      '1.0.0',
      '',
      ['core-version says core 2025.1.0 and wins over 1.0.0 here.'],
    ],
    ['the same core', '1.0.0', '', '1.0.0', '', []],
    ['the same core in another form', 'v1.0', '', '1.0.0', '', []],
    ['one of the cores of the files', '1.1.0', '', '1.0.0 1.1.0', '', []],
    ['a core in one place only', '', '', '1.0.0', '', []],
    [
      'another plugin version',
      '',
      'a@1.1.0',
      '',
      'b@1.0.0\na@1.0.0',
      ['plugin-versions says a@1.1.0 and wins over 1.0.0 here.'],
    ],
    ['the same plugin version', '', 'a@1.0.0', '', 'a@1.0.0', []],
    ['a plugin in one place only', '', 'a@1.0.0', '', 'b@1.0.0', []],
  ])('%s', (_, core, plugins, coreThere, pluginsThere, messages) => {
    const there = written(coreThere, pluginsThere, location);
    const cores = coreThere.split(' ').flatMap((text) => (text === '' ? [] : { text, location }));
    const manifests = { ...noManifests.now, ...there, cores };
    expect(overrideNotices(written(core, plugins, null), manifests)).toEqual(
      messages.map((message) => ({ message, location })),
    );
  });
});
