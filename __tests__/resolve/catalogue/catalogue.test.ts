import { describe, expect, test } from '@jest/globals';
import { requirementOf } from '../../../src/model/catalogue.js';
import { type PluginVersion, parsePluginVersion } from '../../../src/model/plugin-version.js';
import { resolveCatalogue } from '../../../src/resolve/catalogue/catalogue.js';
import { applySourceDefaults } from '../../../src/resolve/policy/finder-defaults.js';
import { ending } from '../../support/ending.js';
import { problemLines } from '../../support/problem-lines.js';

function resolve(...texts: string[]) {
  return resolveCatalogue(texts.map((text, index) => ({ path: `catalogue${index}.yml`, text })));
}

const jdbc = `
plugins:
  plugin-jdbc:
    group: io.kestra.plugin
    artifacts: [plugin-jdbc-mysql, plugin-jdbc-postgres]
    versions:
      "1.1.5": 2025.1.0+
`;

test.each(['plugin-jdbc', 'plugin-jdbc-mysql', 'plugin-jdbc-postgres'])(
  '%s finds its entry',
  (name) => {
    expect(resolve(jdbc).catalogue.find(name)?.name).toBe('plugin-jdbc');
  },
);

test.each(['plugin-dbt', 'toString', '__proto__', ''])('"%s" finds nothing', (name) => {
  expect(resolve(jdbc).catalogue.find(name)).toBeNull();
});

test('an entry of its own name goes before an artifact of another', () => {
  const { catalogue } = resolve(jdbc, 'plugins: { plugin-jdbc-mysql: { group: own } }');
  expect(catalogue.find('plugin-jdbc-mysql')).toMatchObject({
    name: 'plugin-jdbc-mysql',
    group: 'own',
  });
});

test('later files are laid over earlier ones, version by version', () => {
  const { catalogue, problems } = resolve(
    jdbc,
    '{"plugins": {"plugin-jdbc": {"versions": {"1.1.5": "2025.2.0+", "1.1.6": "2025.3.0+"}}}}',
  );
  expect(problems).toEqual([]);
  const versions = catalogue.find('plugin-jdbc-mysql')?.versions ?? [];
  expect(versions.map(({ version, requirement }) => [version.version, requirement?.text])).toEqual([
    ['1.1.5', '2025.2.0+'],
    ['1.1.6', '2025.3.0+'],
  ]);
});

test('no files are an empty catalogue', () => {
  const { catalogue, problems } = resolve();
  expect([catalogue.find('plugin-dbt'), problems]).toEqual([null, []]);
});

test.each([
  ['an empty file', '', '1:1-1 The file is empty; it should be a map of keys and values.'],
  ['no plugins', '{}', '1:1-3 The key `plugins` is missing in the file; add it.'],
  [
    'an unquoted version',
    'plugins: { a: { versions: { 1.10: "1.0" } } }',
    '1:29-33 The key 1.10 is an unquoted number; quote it, because numbers lose their last zeros: "1.10".',
  ],
  [
    'a version of two numbers',
    'plugins: { a: { versions: { "1.1": "1.0" } } }',
    '1:29-34 The key `1.1` in `plugins.a.versions` should be a SemVer version of three numbers, such as 1.1.5 or 2.0.0-rc.1, or a range such as >=1.1.0.',
  ],
  [
    'an unquoted requirement',
    'plugins: { a: { versions: { 1.1.0: 0.20 } } }',
    '1:36-40 `plugins.a.versions["1.1.0"]` is the unquoted number 0.20; quote it, because numbers lose their last zeros: "0.20".',
  ],
  [
    'a bad range',
    'plugins: { a: { versions: { 1.1.0: "[2.0,1.0)" } } }',
    '1:36-47 `plugins.a.versions["1.1.0"]` is `"[2.0,1.0)"`; it should be a requirement such as ">=2025.1.0"; this is none, because no core can lie in this range.',
  ],
  [
    'a bad range in a map',
    'plugins: { a: { versions: { 1.1.0: { requires: "" } } } }',
    '1:48-50 `plugins.a.versions["1.1.0"].requires` is `""`; it should be a requirement such as ">=2025.1.0"; this is none, because it is empty.',
  ],
  [
    'a misspelt key',
    'plugins: { a: { version: {} } }',
    '1:17-24 Unknown key `version`; did you mean `versions`?',
  ],
  [
    'a bad range of plugin versions',
    'plugins: { a: { knownBad: [{ versions: x y, core: "1.0", reason: r }] } }',
    '1:40-43 `plugins.a.knownBad[0].versions` is `x y`; it should be a range of plugin versions, such as 1.1.4 or >=1.1.0 <1.2.0.',
  ],
])('%s is a problem', (_, text, line) => {
  expect(problemLines(resolve(text).problems)).toEqual([line]);
});

test('problems of all files are told at once', () => {
  const { problems } = resolve('plugins: []', jdbc.replace('2025.1.0+', 'soon'));
  expect(problems.map(({ location }) => location?.path)).toEqual([
    'catalogue0.yml',
    'catalogue1.yml',
  ]);
});

test('a bad range in a fetched catalogue leaves that version without a requirement', () => {
  const text = '{"plugins": {"a": {"versions": {"1.0.0": "soon", "1.1.0": "1.0"}}}}';
  const { catalogue, problems } = resolveCatalogue([{ path: 'https://example.org/c.json', text }]);
  expect(problems).toEqual([]);
  const requirements = catalogue.find('a')?.versions.map(({ requirement }) => requirement?.text);
  expect(requirements).toEqual([undefined, '1.0']);
});

test('100,000 versions are resolved', () => {
  const versions = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [`1.${index}.0`, `>=2025.${index % 6}.0`]),
  );
  const plugins = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [`plugin-${index}`, { versions }]),
  );
  const { catalogue, problems } = ending(() => resolve(JSON.stringify({ plugins })));
  expect(problems).toEqual([]);
  expect(catalogue.find('plugin-99')?.versions).toHaveLength(1000);
});

test('keys may be ranges, of which the one that begins highest counts, and a version goes before them', () => {
  const versions =
    '">=3.2.0": "2024.6", ">=3.24.3": "2024.11", "<3.2.0": "2023.1", "3.30.0": "2025.1"';
  const { catalogue, problems } = resolve(`plugins: { a: { versions: { ${versions} } } }`);
  expect(problems).toEqual([]);
  const required = (text: string) =>
    requirementOf(catalogue.find('a'), parsePluginVersion(text) as PluginVersion)?.text;
  expect(['3.25.0', '3.24.2', '3.2.0', '3.1.0', '3.30.0'].map(required)).toEqual([
    ...['2024.11', '2024.6', '2024.6', '2023.1', '2025.1'],
  ]);
});

test.each([
  ['a range that holds all', '"*": "2023.1", ">=3.2.0": "2024.6", ">=3.24.3": "2024.11"'],
  ['the same, between the others', '">=3.2.0": "2024.6", "*": "2023.1", ">=3.24.3": "2024.11"'],
  [
    'a range with an end alone',
    '"<4.0.0": "2023.1", ">=3.2.0 <9": "2024.6", ">=3.24.3": "2024.11"',
  ],
  [
    'an end before the beginning',
    '"<9.0.0 >=1.0.0": "2023.1", ">=3.2.0": "2024.6", ">=3.24.3": "2024.11"',
  ],
])('%s begins lower than what names a version', (_, versions) => {
  const { catalogue, problems } = resolve(`plugins: { a: { versions: { ${versions} } } }`);
  expect(problems).toEqual([]);
  const required = (text: string) =>
    requirementOf(catalogue.find('a'), parsePluginVersion(text) as PluginVersion)?.text;
  expect(['3.25.0', '3.3.0', '3.1.0'].map(required)).toEqual(['2024.11', '2024.6', '2023.1']);
});

test('a range may be a map, and one that declares nothing leaves what fits it undecided', () => {
  const versions = '">=3.2.0": { requires: "2024.6" }, ">=4.0.0": {}, ">=5.0.0": "2025.1"';
  const { catalogue, problems } = resolve(`plugins: { a: { versions: { ${versions} } } }`);
  expect(problems).toEqual([]);
  const required = (text: string) =>
    requirementOf(catalogue.find('a'), parsePluginVersion(text) as PluginVersion)?.text;
  expect(['3.2.0', '4.0.0', '5.0.0'].map(required)).toEqual(['2024.6', undefined, '2025.1']);
});

describe('where a policy learns from a lock file', () => {
  const learnt = applySourceDefaults([{ lock: 'package-lock.json', core: 'acme' }]);
  const lock = '{"packages":{"node_modules/a":{"version":"1.0.0","engines":{"acme":">=2.0"}}}}';

  function found(path: string, text: string) {
    const { catalogue, problems, made } = resolveCatalogue(
      [{ path, text }],
      [],
      null,
      undefined,
      learnt,
    );
    const requirement = catalogue.find('a')?.versions[0]?.requirement?.text;
    return { requirement, made, problems: problemLines(problems) };
  }

  test.each([
    ['package-lock.json', lock],
    ['a copy.json', lock],
    ['catalogue.yml', 'plugins: { a: { versions: { "1.0.0": ">=2.0" } } }'],
  ])('%s is read', (path, text) => {
    expect(found(path, text)).toEqual({ requirement: '>=2.0', made: [], problems: [] });
  });

  test('another document in its place is a problem', () => {
    expect(found('package-lock.json', '{}').problems).toEqual([
      '1:1-1 The index package-lock.json cannot be used: none of its entries is where the policy says; it begins with "{}".',
    ]);
  });
});

test("a vendor's list is not read as a catalogue", () => {
  const list = {
    path: 'list.json',
    text: '[{"artifactId":"a","version":"1.0.0"}]',
    core: '1.3.26',
  };
  const { catalogue, problems } = resolveCatalogue([list]);
  expect([catalogue.find('a')?.versions.length, problems]).toEqual([1, []]);
});

test('a history of thousands of repositories as ranges is small', () => {
  const versions = Object.fromEntries(
    Array.from({ length: 5 }, (_, n) => [`>=${n + 1}.0.0`, `202${n}.11.0`]),
  );
  const plugins = Object.fromEntries(
    Array.from({ length: 3000 }, (_, n) => [
      `integration_${n}`,
      { repository: `owner-${n}/ha-integration-${n}`, versions },
    ]),
  );
  const text = JSON.stringify({ plugins });
  expect(text.length).toBeLessThan(1_000_000);
  expect(resolve(text).problems).toEqual([]);
});
