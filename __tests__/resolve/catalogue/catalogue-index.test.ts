import { describe, expect, test } from '@jest/globals';
import type { IndexShape, IndexSource } from '../../../src/model/catalogue.js';
import type { Policy } from '../../../src/model/policy.js';
import { resolveCatalogue } from '../../../src/resolve/catalogue/catalogue.js';
import { newestOf } from '../../../src/resolve/catalogue/catalogue-file.js';
import { noIndex, readIndex } from '../../../src/resolve/catalogue/catalogue-index.js';
import { propertyReader } from '../../../src/resolve/catalogue/catalogue-over-built-in.js';
import { resolvePreset } from '../../../src/resolve/policy/apply-defaults.js';
import { applySourceDefaults } from '../../../src/resolve/policy/finder-defaults.js';
import { ending } from '../../support/ending.js';

const jenkins = resolvePreset('jenkins-lts') as Policy;
const address = 'https://updates.jenkins.io/update-center.actual.json';

/** A document in the shape of Jenkins' update center. */
function updateCenter(plugins: object, warnings: readonly object[] = []): string {
  return JSON.stringify({ core: { version: '2.249.3' }, plugins, warnings });
}

function laid(text: string, path = address) {
  const { plugins, catalogues } = jenkins;
  return resolveCatalogue([{ path, text }], [], null, plugins, catalogues);
}

const git = { name: 'git', version: '5.10.1', requiredCore: '2.504.3' };

describe("Jenkins' update center", () => {
  test('says what the newest version of each plugin requires', () => {
    const { catalogue, problems } = laid(updateCenter({ git }));
    expect(problems).toEqual([]);
    const [version] = catalogue.find('git')?.versions ?? [];
    expect([version?.version.version, version?.requirement?.text]).toEqual(['5.10.1', '2.504.3']);
  });

  test.each([
    ['https://github.com/jenkinsci/git-plugin', 'jenkinsci/git-plugin'],
    ['https://git.example/git-plugin', null],
    [null, null],
  ])('says that the repository of a plugin is %s', (scm, repository) => {
    const { catalogue } = laid(updateCenter({ git: { ...git, scm } }));
    expect(catalogue.find('git')?.repository).toBe(repository);
  });

  test('may be a copy in the repository, whatever its name', () => {
    expect(laid(updateCenter({ git }), 'copies/uc.json').catalogue.find('git')).not.toBeNull();
  });

  test('warns of versions up to the last one that is bad', () => {
    const warning = {
      name: 'git',
      message: 'Stored XSS',
      url: 'https://www.jenkins.io/security/advisory/2020-01-01/',
      versions: [{ firstVersion: '4.0', lastVersion: '4.2.2' }, { lastVersion: '3.1' }],
    };
    const known = laid(updateCenter({ git }, [warning])).catalogue.find('git')?.knownBad ?? [];
    expect(known.map(({ versions, reason }) => `${versions.raw}: ${reason}`)).toEqual([
      '>=4.0 <=4.2.2: Stored XSS',
      '<=3.1: Stored XSS',
    ]);
    expect(known[0]).toMatchObject({ core: { text: '*' }, url: warning.url });
  });

  test('warns of all versions where it names no last one', () => {
    const warning = { name: 'git', versions: [{ pattern: '.*' }] };
    const [bad] = laid(updateCenter({ git }, [warning])).catalogue.find('git')?.knownBad ?? [];
    expect([bad?.versions.raw, bad?.reason]).toEqual(['*', 'its publisher warns of it']);
  });

  test('warns from a first version on where the last one cannot be read', () => {
    const warning = { name: 'git', versions: [{ firstVersion: '4.0', lastVersion: 'none' }] };
    const [bad] = laid(updateCenter({ git }, [warning])).catalogue.find('git')?.knownBad ?? [];
    expect(bad?.versions.raw).toBe('>=4.0');
  });

  test.each([
    'javascript:alert(1)',
    'http://www.jenkins.io/security/',
    'see https://www.jenkins.io/security/',
    'https://www.jenkins.io/ security/',
    'https://',
    1,
  ])('a warning links nothing but https: %s', (url) => {
    const warnings = [
      { name: 'git', message: 'x'.repeat(301), versions: [{}], url },
      { name: 'unknown', versions: [{}] },
    ];
    const [bad] = laid(updateCenter({ git }, warnings)).catalogue.find('git')?.knownBad ?? [];
    expect([bad?.reason.length, bad?.url]).toEqual([300, null]);
  });

  test.each([
    ['without a version', { name: 'bad', requiredCore: '2.0' }],
    ['with a version that is none', { name: 'bad', version: 'none', requiredCore: '2.0' }],
    [
      'with a version that is too long',
      { name: 'bad', version: '1'.repeat(300), requiredCore: '2' },
    ],
    [
      'with a name that is too long',
      { name: 'a'.repeat(201), version: '1.0', requiredCore: '2.0' },
    ],
    ['that is a text', 'bad'],
    ['that is null', null],
    ['without a name', { version: '1.0', requiredCore: '2.0' }],
    ['with an empty name', { name: ' ', version: '1.0', requiredCore: '2.0' }],
    ['without a requirement', { name: 'bad', version: '1.0', scm: 'acme/bad' }],
    [
      'with a requirement that is too long',
      { name: 'bad', version: '1.0', requiredCore: '2.0 '.repeat(1001) },
    ],
  ])('an entry %s spoils no other', (_, bad) => {
    const { catalogue, problems } = laid(updateCenter({ bad, git }));
    expect(problems).toEqual([]);
    expect(catalogue.find('git')?.versions).toHaveLength(1);
    expect(catalogue.names?.()).toEqual(['git']);
  });

  test('white space around a text is not part of it', () => {
    const spaced = { name: ' git\n', version: ' 5.10.1', requiredCore: '2.504.3 ' };
    const [version] = laid(updateCenter({ spaced })).catalogue.find('git')?.versions ?? [];
    expect([version?.version.version, version?.requirement?.text]).toEqual(['5.10.1', '2.504.3']);
  });

  test('of two entries about one version the last counts', () => {
    const again = { ...git, requiredCore: '2.516.1' };
    const { catalogue } = laid(updateCenter({ git, again }));
    expect(catalogue.find('git')?.versions[0]?.requirement?.text).toBe('2.516.1');
  });

  test('a key that every object has spoils no other', () => {
    const text = `{"plugins":{"__proto__":${JSON.stringify(git)},"constructor":1,"git":${JSON.stringify(git)}}}`;
    const { catalogue, problems } = laid(text);
    expect([problems, catalogue.find('git')?.versions.length]).toEqual([[], 1]);
  });

  test('a requirement that cannot be read leaves its version undecided', () => {
    const { catalogue } = laid(updateCenter({ git: { ...git, requiredCore: '???' } }));
    expect(catalogue.find('git')?.versions[0]?.requirement).toBeNull();
  });
});

test.each([
  ['HTML', '<!doctype html><title>Not found</title>'],
  ['cut off', updateCenter({ git }).slice(0, 60)],
  ['empty', ''],
  ['another document', '{ "a": 1 }'],
  ['deeply nested', `{"plugins":${'['.repeat(5000)}${']'.repeat(5000)}}`],
])('%s is one problem', (_, text) => {
  const { problems } = laid(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toContain(`The index ${address} cannot be used`);
});

test('a problem with a copy stands in the copy, and shows its first line', () => {
  expect(noIndex({ path: 'uc.json', text: '\n<html>\n<body>' })).toEqual({
    message:
      'The index uc.json cannot be used: none of its entries is where the policy says; it begins with "<html>".',
    found: '<html>',
    expected: 'a document with entries that have a name and a version',
    location: { path: 'uc.json', line: 1, column: 1, endColumn: 1 },
  });
  const { found, location } = noIndex({ path: address, text: 'x'.repeat(100) });
  expect([found.length, location]).toEqual([40, null]);
});

describe("SonarQube's update center", () => {
  const { catalogues, plugins } = resolvePreset('sonarqube-server') as Policy;
  const text = [
    '#Generated file',
    'date=2026-08-01T00\\:00\\:00+0000',
    'sqs=2025.1,2025.1.1',
    'plugins=findbugs,42crunch',
    'findbugs.4.2.9.sqs=2025.1,2025.1.1',
    'findbugs.4.2.9.sqcb=24.12,25.1',
    'findbugs.4.2.9.sqVersions=9.9,9.9.1',
    'findbugs.4.2.8.sqVersions=9.9',
    'findbugs.4.2.9.downloadUrl=https\\://a.example/b.jar',
    'findbugs.scm=https\\://github.com/acme/findbugs',
    '42crunch.1.0.sqs=2025.1',
    'private.1.0.sqs=2025.1,LATEST',
    'serveronly.1.0.sqs=2025.1',
    'serveronly.1.0.sqVersions=',
  ].join('\n');

  test('says which releases each version of a plugin was made for', async () => {
    const properties = await propertyReader(catalogues);
    const file = { path: 'a copy.txt', text };
    const { catalogue, problems } = resolveCatalogue(
      [file],
      [],
      null,
      plugins,
      catalogues,
      properties,
    );
    expect(problems).toEqual([]);
    const said = (name: string) =>
      catalogue
        .find(name)
        ?.versions.map(({ version, requirement }) => `${version.version}: ${requirement?.text}`);
    expect(said('findbugs')).toEqual(['4.2.8: 9.9', '4.2.9: 2025.1,2025.1.1 || 9.9,9.9.1']);
    expect(said('42crunch')).toEqual(['1.0: 2025.1']);
    expect(said('private')).toEqual(['1.0: undefined']);
    expect(said('serveronly')).toEqual(['1.0: 2025.1']);
  });
});

test('an open end in an index means the newest release of the day that it says', async () => {
  const { catalogues, core, plugins } = resolvePreset('sonarqube-server') as Policy;
  const text = 'date=2025-04-01T10\\:00\\:00+0100\na.1.0.sqs=[10.8,LATEST]\n';
  const { catalogue, made } = resolveCatalogue(
    [{ path: 'copy', text }],
    [],
    null,
    plugins,
    catalogues,
    await propertyReader(catalogues),
    newestOf(core),
  );
  expect(made).toEqual([{ path: 'copy', day: '2025-04-01', isIndex: true }]);
  expect(catalogue.find('a')?.versions[0]?.requirement?.text).toBe('[10.8,2025.2.0]');
});

test.each([
  ['2026-11-29T08:00:00Z', '2026-11-29'],
  ['2026-11-29', '2026-11-29'],
  [1_764_403_200_000, '2025-11-29'],
  ['29 November 2026', undefined],
  [1e300, undefined],
  [-1, undefined],
  [true, undefined],
  [null, undefined],
])('an index that was made at %j is of %s', (written, day) => {
  const { made } = laid(JSON.stringify({ generationTimestamp: written, plugins: { git } }));
  expect(made[0]?.day).toBe(day);
});

describe('keys may say which plugin and version they are about', () => {
  const [source] = applySourceDefaults([{ index: 'a', key: '{name}.{version}.requires' }]);
  const { shape } = source as { shape: IndexShape };
  const read = { plugins: { a: { versions: { '1.0': '2.0', '1.1': '>=2.1' } } } };

  test.each([
    ['a.properties', '# all\na.1.0.requires=2.0\na.1.1.requires = >=2.1\na.name=A\n'],
    ['a.properties', 'a.1.0.requires 2.0\na.1.1.requires\t>=2.1\n'],
    ['a.properties', 'a.1.0.requires: 2.0\n! a.1.1.requires=1\na.1.1.requires=\\\n  >=2.1\n'],
    ['a copy of it.txt', 'a.1.0.requires=2.0\r\na.1.1.requires=\\u003e=2.1\r\n'],
    [
      'a.json',
      '{ "a.1.0.requires": "2.0", "a.1.1.requires": ">=2.1", "a.1.2.requires": 2, "a.1.3.requires": " " }',
    ],
  ])('%s: %j', async (path, text) => {
    const properties = await propertyReader([source as IndexSource]);
    expect(readIndex({ path, text }, [shape], 'natural', properties)).toEqual(read);
  });

  test.each([
    ['a page', '<html>a.1.0.requires</html>'],
    ['another document', 'a=1\nb=2\n'],
    ['a text', '"a.1.0.requires"'],
    ['nothing', 'null'],
    ['what no Java program can read', 'a.1.0.requires=\\u00\n'],
  ])('%s has none', async (_, text) => {
    const properties = await propertyReader([source as IndexSource]);
    expect(readIndex({ path: 'a.properties', text }, [shape], 'natural', properties)).toBeNull();
  });
});

test('a list is only its items', () => {
  const [source] = applySourceDefaults([
    { index: 'a', at: 'all.*', name: 'n', version: 'v', requires: 'r.s' },
  ]);
  const { shape } = source as { shape: IndexShape };
  const read = (r: unknown) =>
    readIndex(
      { path: 'a.json', text: JSON.stringify({ all: [{ n: 'a', v: '1.0', r }] }) },
      [shape],
      'natural',
      null,
    );
  expect(read({ s: '2.0' })).toEqual({ plugins: { a: { versions: { '1.0': '2.0' } } } });
  expect(read(['2.0'])).toBeNull();
  expect(read('2.0')).toBeNull();
});

test('each plugin of a large site is found', () => {
  const plugins = Object.fromEntries(
    Array.from({ length: 1762 }, (_, n) => [
      `plugin-${n}`,
      {
        ...{ name: `plugin-${n}`, version: `${n}.v0a_${n}`, requiredCore: '2.504.3' },
        dependencies: Array.from({ length: 10 }, (__, m) => ({
          name: `plugin-${m}`,
          version: '1',
        })),
        excerpt: 'x'.repeat(800),
      },
    ]),
  );
  const text = updateCenter(plugins);
  const { catalogue } = ending(() => laid(text));
  for (const name of Object.keys(plugins)) {
    expect(catalogue.find(name)?.versions[0]?.requirement).not.toBeNull();
  }
});
