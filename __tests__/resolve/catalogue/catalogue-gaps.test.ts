import { describe, expect, test } from '@jest/globals';
import type { Plugin } from '../../../src/model/facts.js';
import { gapsOf, withRepositories } from '../../../src/resolve/catalogue/catalogue-gaps.js';
import { makeFacts } from '../../support/make-facts.js';

const catalogue = `
plugins:
  plugin-dbt:
    repository: kestra-io/plugin-dbt
    artifacts: [plugin-dbt-core]
    versions: { "1.0.0": "1.0", "1.1.0": {} }
  plugin-homeless: {}
`;

function gaps(plugins: string, current = '') {
  const inputs = { 'plugin-versions': plugins, 'current-plugin-versions': current };
  const facts = makeFacts({ catalogue, inputs });
  return gapsOf(facts, facts.catalogue).map(({ name, version }) => `${name}@${version}`);
}

test.each([
  ['a version that the catalogue does not know', 'plugin-dbt@v1.2.0', ['plugin-dbt@1.2.0']],
  ['an artifact', 'plugin-dbt-core@1.2.0', ['plugin-dbt-core@1.2.0']],
  ['a version that it knows', 'plugin-dbt@1.0.0', []],
  ['a version that it knows to declare nothing', 'plugin-dbt@1.1.0', []],
  ['a version that says itself what it needs', 'plugin-dbt@1.2.0 >=1.0', []],
  ['a version that is still to come', 'plugin-dbt@1.2.0-SNAPSHOT', []],
  ['a version that floats', 'plugin-dbt@latest', []],
  ['a plugin without a repository', 'plugin-homeless@1.0.0', []],
  ['a plugin that nobody knows', 'plugin-unknown@1.0.0', []],
])('%s', (_, plugins, expected) => {
  expect(gaps(plugins)).toEqual(expected);
});

test('what floated before is not looked up', () => {
  expect(gaps('plugin-dbt@1.0.0', 'plugin-dbt@latest')).toEqual([]);
});

test('what was before is looked up too', () => {
  expect(gaps('plugin-dbt@1.2.1', 'plugin-dbt@1.2.0')).toEqual([
    'plugin-dbt@1.2.1',
    'plugin-dbt@1.2.0',
  ]);
});

describe('a repository that a file names beside a plugin', () => {
  const inputs = { 'plugin-versions': 'meter@1.0.0\nplugin-dbt@1.2.0' };
  const facts = makeFacts({ catalogue, inputs });

  /** The repository that may be asked about `meter`, whose files name these. */
  function laid(now: string | null, before: string | null, isChange = false) {
    const plugins = facts.plugins.map((plugin) => ({
      ...plugin,
      ...(now === null ? {} : { repository: now }),
      before:
        before === null
          ? null
          : { text: '0.9.0', version: null, requirement: null, repository: before },
    }));
    return withRepositories(facts.catalogue, { plugins }, isChange);
  }

  function asked(...files: Parameters<typeof laid>) {
    const known = laid(...files);
    expect(known.find('plugin-dbt')?.repository).toBe('kestra-io/plugin-dbt');
    return known.find('meter')?.repository ?? null;
  }

  test('may be asked', () => {
    expect(asked('https://github.com/acme/meter/issues', null)).toBe('acme/meter');
    expect(asked('https://gitlab.com/acme/meter', null)).toBeNull();
  });

  test('makes an entry where no catalogue has one, or joins the one there is', () => {
    const known = laid('acme/meter', null);
    expect(known.find('meter')).toEqual({
      name: 'meter',
      group: null,
      repository: 'acme/meter',
      versions: [],
      knownBad: [],
    });
    expect(known.find('plugin-unknown')).toBeNull();
    const homeless = { ...facts.plugins[0], name: 'plugin-homeless', repository: 'acme/home' };
    const joined = withRepositories(facts.catalogue, { plugins: [homeless as Plugin] }, false);
    expect(joined.find('plugin-homeless')).toMatchObject({ repository: 'acme/home', ranges: [] });
    expect(gapsOf(facts, known).map(({ name }) => name)).toEqual(['meter', 'plugin-dbt']);
  });

  test('of a change the base has the say', () => {
    expect(asked('evil/meter', 'acme/meter', true)).toBe('acme/meter');
    expect(asked('evil/meter', null, true)).toBeNull();
  });
});
