import { afterEach, expect, test } from '@jest/globals';
import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, parse, validate } from 'graphql';
import { connect } from '../../src/outside/connect.js';
import { liveQuery, readLive } from '../../src/read/catalogue-live.js';
import { declaredByProperties } from '../../src/read/catalogue-tags.js';
import { resolveCatalogue } from '../../src/resolve/catalogue/catalogue.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import type { TagState } from '../support/github/state.js';
import { readCatalogue } from '../support/make-facts.js';

let github: LoopbackGitHub;
afterEach(() => github.close());

const tag = (date: string, properties: string, annotated = false): TagState => ({
  date: `${date}T23:00:00Z`,
  files: { 'gradle.properties': properties },
  annotated,
});

const repositories = {
  'kestra-io/plugin-dbt': {
    tags: {
      'v1.0.0': tag('2025-09-08', 'version=1.0.0\nkestraVersion=[1.0,)'),
      'v1.1.0': tag('2025-10-31', 'version=1.1.0\nkestraVersion = 1.0.4'),
      'not-a-version': tag('2025-11-01', 'kestraVersion=9.9.9'),
      'v1.2.0': tag('2026-02-10', 'kestraVersion=1.2.3', true),
      'v1.3.0': tag('2026-03-03', 'version=1.3.0'),
    },
  },
};

const trusted = readCatalogue(`
plugins:
  plugin-dbt:
    repository: kestra-io/plugin-dbt
    artifacts: [plugin-dbt-core]
    versions: { "1.0.0": "1.0" }
  plugin-gone: { repository: kestra-io/plugin-gone }
  plugin-odd: { repository: "https://evil.example/x" }
  plugin-homeless: {}
`);

async function lookUp(...names: string[]) {
  const { url } = github;
  const client = await connect({ token: 'secret', apiUrl: url, graphqlUrl: `${url}/graphql` });
  const wanted = names.map((each) => {
    const [name = '', version = ''] = each.split('@');
    return { name, version };
  });
  const { catalogue, notices } = await readLive(
    client,
    wanted,
    trusted,
    declaredByProperties(['kestraVersion']),
  );
  return { catalogue, notices: notices.map(({ message }) => message) };
}

test('what a version declares at its tag is found, and the newest tags beside it', async () => {
  github = await startGitHub({ repositories });
  const { catalogue, notices } = await lookUp('plugin-dbt@1.1.0', 'plugin-dbt-core@1.1.0');
  expect(notices).toEqual([]);
  const found = resolveCatalogue(catalogue === null ? [] : [catalogue]).catalogue.find(
    'plugin-dbt',
  );
  const versions = (found?.versions ?? []).map(({ version, requirement, released }) => [
    version.version,
    requirement?.text ?? null,
    released,
  ]);
  expect(versions).toEqual([
    ['1.1.0', '1.0.4', '2025-10-31'],
    ['1.2.0', '1.2.3', '2026-02-10'],
    ['1.3.0', null, '2026-03-03'],
  ]);
});

test('one plugin’s broken tag spoils that version only', async () => {
  const dbt = repositories['kestra-io/plugin-dbt'].tags;
  const broken = { ...dbt, 'v1.1.0': tag('2025-10-31', 'kestraVersion=1.0.4\nx=\\u00') };
  const tags = { 'v1.1.0': tag('2026-01-01', 'kestraVersion=1.0.0') };
  github = await startGitHub({
    repositories: { 'kestra-io/plugin-dbt': { tags: broken }, 'kestra-io/plugin-gone': { tags } },
  });
  const { catalogue, notices } = await lookUp('plugin-dbt@1.1.0', 'plugin-gone@1.1.0');
  expect(notices).toEqual([]);
  const { catalogue: found } = resolveCatalogue(catalogue === null ? [] : [catalogue]);
  const requirementOf = (name: string, wanted: string) =>
    found.find(name)?.versions.find(({ version }) => version.version === wanted)?.requirement;
  expect(requirementOf('plugin-dbt', '1.1.0')).toBeNull();
  expect(requirementOf('plugin-dbt', '1.2.0')?.text).toBe('1.2.3');
  expect(requirementOf('plugin-gone', '1.1.0')?.text).toBe('1.0.0');
});

test('many versions are asked for in one query per 50 tags', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `plugin-${index}`);
  const tags = { 'v1.1.0': tag('2026-01-01', 'kestraVersion=1.0.0') };
  github = await startGitHub({
    repositories: Object.fromEntries(names.map((name) => [`acme/${name}`, { tags }])),
  });
  const text = names.map((name) => `  ${name}: { repository: acme/${name} }`).join('\n');
  const { url } = github;
  const client = await connect({ token: 'secret', apiUrl: url, graphqlUrl: `${url}/graphql` });
  const wanted = names.map((name) => ({ name, version: '1.1.0' }));
  const base = readCatalogue(`plugins:\n${text}`);
  const { catalogue, notices } = await readLive(
    client,
    wanted,
    base,
    declaredByProperties(['kestraVersion']),
  );
  expect(notices).toEqual([]);
  expect(Object.keys(JSON.parse(catalogue?.text ?? '{}').plugins)).toEqual(names);
  expect(github.requests.map(({ operation }) => operation)).toEqual(['query', 'query']);
});

test.each([
  [
    'a version without a tag',
    'plugin-dbt@9.9.9',
    [
      'The repository kestra-io/plugin-dbt has no tag v9.9.9, so nothing is known of that version of plugin-dbt.',
    ],
  ],
  [
    'a repository that cannot be seen',
    'plugin-gone@1.0.0',
    [
      'The repository kestra-io/plugin-gone could not be asked what plugin-gone needs: GitHub answered "Could not resolve to a Repository with that name or number.".',
    ],
  ],
])('%s gives a notice', async (_, name, expected) => {
  github = await startGitHub({ repositories });
  expect((await lookUp(name)).notices).toEqual(expected);
});

test.each(['plugin-homeless@1.0.0', 'plugin-odd@1.0.0', 'plugin-unknown@1.0.0', 'plugin-dbt@1.1'])(
  'nobody is asked about %s',
  async (name) => {
    github = await startGitHub({ repositories });
    expect(await lookUp(name)).toEqual({ catalogue: null, notices: [] });
    expect(github.requests).toEqual([]);
  },
);

test('a GitHub that fails gives a notice for each repository, and no catalogue', async () => {
  github = await startGitHub({ repositories });
  github.failAt('every', 403);
  expect(await lookUp('plugin-dbt@1.1.0')).toEqual({
    catalogue: null,
    notices: [
      'The repository kestra-io/plugin-dbt could not be asked what plugin-dbt needs: GitHub answered 403 "Resource not accessible by integration".',
    ],
  });
});

const hostile = 'v1.0.0") { id } } #';
const query = liveQuery(
  [
    { owner: 'kestra-io', repo: 'plugin-dbt', tags: ['v1.0.0', hostile] },
    { owner: 'kestra-io', repo: 'plugin-git', tags: ['v1.1.5'] },
  ],
  { file: 'gradle.properties' },
);

test("it is valid against GitHub's published schema", () => {
  const schema = buildSchema(published.idl, { assumeValid: true });
  expect(validate(schema, parse(query.text))).toEqual([]);
});

test('what comes from outside is in the variables only', () => {
  expect(query.text).not.toContain('v1.0.0');
  expect(query.text).not.toContain('plugin-dbt');
  expect(query.variables).toEqual({
    owner0: 'kestra-io',
    repo0: 'plugin-dbt',
    tag0_0: 'refs/tags/v1.0.0',
    tag0_1: `refs/tags/${hostile}`,
    owner1: 'kestra-io',
    repo1: 'plugin-git',
    tag1_0: 'refs/tags/v1.1.5',
  });
});
