import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../../../src/evaluate/evaluate.js';
import type { Finding } from '../../../src/model/report.js';
import {
  catalogueOverBuiltIn,
  propertyReader,
} from '../../../src/resolve/catalogue/catalogue-over-built-in.js';
import { applySourceDefaults } from '../../../src/resolve/policy/finder-defaults.js';
import { resolve } from '../../../src/resolve/resolve.js';
import { core } from '../../support/core.js';
import { makeSources, readPolicy } from '../../support/make-facts.js';

const kestra = { platform: 'kestra' };

const dbt = (requires: string) =>
  JSON.stringify({ plugins: { 'plugin-dbt': { versions: { '1.7.3': requires } } } });

async function requirementOf(version: string, ...texts: string[]) {
  const sources = texts.map((text, index) => ({ path: `c${index}.json`, text }));
  const { catalogue, problems } = await catalogueOverBuiltIn(sources, core('1.3.0'), kestra);
  expect(problems).toEqual([]);
  const found = catalogue
    .find('plugin-dbt')
    ?.versions.find((each) => each.version.version === version);
  return found?.requirement?.text;
}

test('without files the built-in catalogue speaks', async () => {
  expect(await requirementOf('1.7.3')).toBe('1.3.26');
});

test('a file wins, and the last of several', async () => {
  expect(await requirementOf('1.7.3', dbt('1.3.1'))).toBe('1.3.1');
  expect(await requirementOf('1.7.3', dbt('1.3.1'), dbt('1.3.2'))).toBe('1.3.2');
  expect(await requirementOf('1.5.0', dbt('1.3.1'))).toBe('1.3.0');
});

test("a vendor's list for the core to judge fills what nobody declares, and no more", async () => {
  const text = '[{"artifactId": "plugin-dbt", "versions": ["1.7.3", "9.0.0"]}]';
  const source = { path: 'list.json', text, core: '1.3.0' };
  const { catalogue } = await catalogueOverBuiltIn([source], core('1.3.0'), kestra);
  const versions = new Map(
    catalogue
      .find('plugin-dbt')
      ?.versions.map(({ version, requirement }) => [version.version, requirement?.text]),
  );
  expect([versions.get('1.7.3'), versions.get('9.0.0')]).toEqual(['1.3.26', '[1.3.0]']);
});

describe('under a policy of another platform', () => {
  const docker = {
    'plugin-versions': 'plugin-docker@1.0.0',
    'core-version': '26.6.0',
    releasing: 'none',
    'target-date': '2026-07-01',
  };

  test.each([null, 'home-assistant'])('%s, only files speak', async (platform) => {
    const alone = await catalogueOverBuiltIn([], null, { platform });
    expect(alone.catalogue.find('plugin-dbt')).toBeNull();
    const source = { path: 'c.json', text: dbt('1.3.1') };
    const { catalogue } = await catalogueOverBuiltIn([source], null, { platform });
    expect(catalogue.find('plugin-dbt')?.versions).toHaveLength(1);
    expect(catalogue.find('plugin-git')).toBeNull();
  });

  test.each([
    ['extends: none\nname: acme\n', 'requirement-undeclared'],
    ['extends: none\nname: kestra-calver\ncore: { name: kestra }\n', 'requirement-undeclared'],
    ['extends: home-assistant\n', 'requirement-undeclared'],
    ['extends: kestra-semver\nname: acme\ncore: { name: acme }\n', undefined],
    ['name: acme\n', undefined],
  ])('%j: plugin-docker is %s', async (text, rule) => {
    const policy = { kind: 'files', files: [{ path: 'policy.yml', text }] } as const;
    const { facts, problems } = await resolve({ ...makeSources({ inputs: docker }), policy });
    expect(problems).toEqual([]);
    const rules = facts === null ? [] : evaluate(facts).findings.map((each) => each.rule);
    expect(rules.find((each) => each === 'requirement-undeclared')).toBe(rule);
  });
});

async function findingsOf(plugin: string, coreVersion: string): Promise<readonly Finding[]> {
  const inputs = {
    'plugin-versions': plugin,
    'core-version': coreVersion,
    releasing: 'none',
    'target-date': '2026-07-01',
  };
  const policy = { kind: 'preset', name: 'kestra-semver' } as const;
  const { facts } = await resolve({ ...makeSources({ inputs }), policy });
  return facts === null ? [] : evaluate(facts).findings;
}

test('plugin-dbt 1.7.3 is too new for core 1.3.0, where 1.5.0 is the newest that fits', async () => {
  expect(await findingsOf('plugin-dbt@1.7.3', '1.3.0')).toMatchObject([
    {
      rule: 'core-too-old',
      subject: 'plugin-dbt@1.7.3',
      data: { newestCompatible: '1.5.0', lowestCore: '1.3.26' },
    },
  ]);
});

test('plugin-git 1.1.4 is not known to break on core 1.2.1', async () => {
  const broken = (await findingsOf('plugin-git@1.1.4', '1.2.1')).map(({ rule }) => rule);
  expect(broken).not.toContain('combination-known-bad');
});

test.each(['1.2.0', '1.2.1', '1.2.6'])('plugin-git 1.1.5 breaks on core %s', async (version) => {
  const broken = (await findingsOf('plugin-git@1.1.5', version)).map(({ rule }) => rule);
  expect(broken).toContain('combination-known-bad');
});

test('plugin-git 1.1.5 is not known to break on core 1.1.0', async () => {
  const broken = (await findingsOf('plugin-git@1.1.5', '1.1.0')).map(({ rule }) => rule);
  expect(broken).not.toContain('combination-known-bad');
});

test('without files no reader of files is loaded, for it would only cost time', () => {
  const loaded = loadedBy('src/resolve/catalogue/catalogue-over-built-in.ts');
  const libraries = [...loaded].filter((name) => !name.startsWith('src/'));
  // What reads versions and days is small, and which of the two is needed the policy says.
  const versions = /^(?:semver\/|date-fns\/|@renovatebot\/pep440$)/;
  expect(libraries.filter((name) => !versions.test(name))).toEqual([]);
});

/** All that is loaded with a module at once: what it imports by name, and so on; types are not. */
function loadedBy(path: string, loaded = new Set<string>()): ReadonlySet<string> {
  loaded.add(path);
  for (const { groups } of readFileSync(path, 'utf8').matchAll(staticImport)) {
    const name = groups?.name ?? '';
    const place = name.startsWith('.') ? join(path, '..', name.replace(/js$/, 'ts')) : name;
    if (loaded.has(place)) continue;
    if (place.startsWith('src/')) loadedBy(place, loaded);
    else loaded.add(place);
  }
  return loaded;
}

const staticImport = /^(?:import|export) (?!type )[^;]*?from '(?<name>[^']+)';$/gm;

test('an index that ends with the newest release is closed as the policy knows it', async () => {
  const policy = {
    ...readPolicy(
      'extends: none\ncore: { releases: { "1.3.2": 2025-03-01, "1.3.3": 2025-05-01 } }',
    ),
    catalogues: applySourceDefaults([
      { index: 'i', at: 'all.*', name: 'n', version: 'v', requires: 'r', made: 'at' },
      { file: 'a.json' },
    ]),
  };
  const text = '{"at":"2025-04-01","all":[{"n":"a","v":"1.0.0","r":"[1.0,LATEST]"}]}';
  const { catalogue } = await catalogueOverBuiltIn([{ path: 'i', text }], null, policy);
  expect(catalogue.find('a')?.versions[0]?.requirement?.text).toBe('[1.0,1.3.2]');
});

test('a file may be learnt from before any source is known', async () => {
  const source = { path: 'c.json', text: dbt('1.3.1') };
  const { problems, core: said } = await catalogueOverBuiltIn([source], null, kestra);
  expect([problems, said]).toEqual([[], { releases: {}, support: {} }]);
  const alone = await catalogueOverBuiltIn([], null, kestra);
  expect([alone.core, alone.made, alone.problems]).toEqual([{}, [], []]);
});

const keyed = applySourceDefaults([{ index: 'a', key: '{name}.{version}.r' }]);

test('properties are read where a source has keys that say what they are about', async () => {
  const read = await propertyReader(keyed);
  expect(read?.('a = 1\nb 2\na = 3')).toEqual({ a: '3', b: '2' });
  expect(read?.('a = \\u00')).toBeNull();
});

test('and nothing is loaded for any other', async () => {
  const others = applySourceDefaults([
    { file: 'a.json' },
    { index: 'a', at: 'p.*', name: 'n', version: 'v', requires: 'r' },
  ]);
  expect(await propertyReader(others)).toBeNull();
  expect(await propertyReader([...others, ...keyed])).not.toBeNull();
});
