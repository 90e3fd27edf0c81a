import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type PluginVersion, parsePluginVersion } from '../../src/model/plugin-version.js';
import { builtInCatalogue } from '../../src/packs/built-in-catalogue.js';
import { readCatalogueFile } from '../../src/resolve/catalogue/catalogue-file.js';
import { catalogueOverBuiltIn } from '../../src/resolve/catalogue/catalogue-over-built-in.js';
import { rememberRequirements } from '../../src/resolve/catalogue/catalogue-requirements.js';

const { plugins } = JSON.parse(readFileSync('data/kestra-plugin-releases.json', 'utf8')) as {
  plugins: Record<string, RawPlugin>;
};

interface RawPlugin {
  readonly repository: string;
  readonly artifacts: readonly string[];
  readonly releases: readonly { version: string; date: string; requires?: string }[];
}

const builtIn = await builtInCatalogue();
const { catalogue } = await catalogueOverBuiltIn([], null, { platform: 'kestra' });

test('it is valid as a file of a user must be', () => {
  const text = JSON.stringify(builtIn);
  const { written, problems } = readCatalogueFile(
    { path: 'catalogue.json', text },
    rememberRequirements(),
  );
  expect(problems).toEqual([]);
  expect(Object.keys(written?.plugins ?? {})).toHaveLength(42);
});

test.each(Object.entries(plugins))('%s has every release of the data', (name, raw) => {
  const entry = catalogue.find(name);
  const versions = (entry?.versions ?? []).map(({ version, requirement, released }) => ({
    version: version.version,
    date: released,
    ...(requirement === null ? {} : { requires: requirement.text }),
  }));
  expect(entry?.repository).toBe(raw.repository);
  expect(versions).toHaveLength(raw.releases.length);
  expect(versions).toEqual(expect.arrayContaining([...raw.releases]));
});

const artifacts = Object.entries(plugins).flatMap(([name, raw]) =>
  raw.artifacts.map((artifact): [string, string] => [artifact, name]),
);

test('each artifact finds the entry of its repository', () => {
  const found = artifacts.map(([artifact]) => [artifact, catalogue.find(artifact)?.name]);
  expect(found).toEqual(artifacts);
  expect(artifacts.length).toBeGreaterThan(42);
});

test('plugin-git 1.1.5 is known to break on 1.2.x, with its issue', () => {
  expect(catalogue.find('plugin-git')?.knownBad).toMatchObject([
    {
      versions: { raw: '1.1.5' },
      core: { text: '[1.2,1.3)' },
      url: 'https://github.com/kestra-io/kestra/issues/14294',
    },
  ]);
});

test('what it knows to be bad are single versions, and each is bad alone', () => {
  const written = Object.values(builtIn.plugins).flatMap(({ knownBad }) => knownBad ?? []);
  expect(written.map(({ versions }) => parsePluginVersion(versions)?.version)).toEqual(['1.1.5']);
  const [bad] = catalogue.find('plugin-git')?.knownBad ?? [];
  const broken = ['1.1.4', '1.1.5', '1.1.6'].filter((version) =>
    bad?.versions.test(parsePluginVersion(version) as PluginVersion),
  );
  expect(broken).toEqual(['1.1.5']);
});
