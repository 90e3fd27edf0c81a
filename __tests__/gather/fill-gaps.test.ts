import { afterEach, expect, test } from '@jest/globals';
import { fillGaps } from '../../src/gather/fill-gaps.js';
import type { Facts } from '../../src/model/facts.js';
import { noFiles } from '../../src/model/manifest.js';
import type { Sources } from '../../src/model/sources.js';
import { connect } from '../../src/outside/connect.js';
import { resolve } from '../../src/resolve/resolve.js';
import type { GitHub } from '../../src/world.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import { makeSources } from '../support/make-facts.js';

let server: LoopbackGitHub;
afterEach(() => server.close());

const tag = {
  date: '2026-10-01T09:00:00Z',
  files: { 'gradle.properties': 'kestraVersion=1.3.30' },
};

const own = {
  path: 'own.yml',
  text: 'plugins: { plugin-own: { repository: acme/plugin-own } }',
};

interface Given extends Partial<Pick<Sources, 'catalogues' | 'base'>> {
  readonly plugins: string;
  readonly onPullRequest?: boolean;
  readonly withoutToken?: boolean;
}

/** What each plugin requires in the end, and which repositories were asked. */
async function judge({ plugins, onPullRequest = false, withoutToken = false, ...given }: Given) {
  server = await startGitHub({
    repositories: {
      'kestra-io/plugin-dbt': { tags: { 'v99.0.0': tag } },
      'acme/plugin-own': { tags: { 'v1.0.0': tag } },
    },
  });
  const sources: Sources = {
    ...makeSources({ inputs: { 'plugin-versions': plugins }, onPullRequest }),
    ...given,
  };
  const client = () =>
    connect({ token: 'secret', apiUrl: server.url, graphqlUrl: `${server.url}/graphql` });
  const github = { connect: withoutToken ? null : client } as GitHub;
  const filled = await fillGaps({ github }, sources, await factsOf(sources));
  const facts = await factsOf(filled);
  const asked = server.requests.map(({ body }) => {
    const { variables } = body as { variables: Record<string, string> };
    return `${variables.owner0}/${variables.repo0}`;
  });
  return {
    requires: facts.plugins.map(({ requirement }) => requirement?.text ?? null),
    notices: [...facts.notices, ...filled.notices].map(({ message }) => message),
    asked,
  };
}

async function factsOf(sources: Sources): Promise<Facts> {
  const { facts } = await resolve(sources);
  if (facts === null) throw new Error('The sources cannot be judged.');
  return facts;
}

const manifests = noFiles;

test('a version that nobody has catalogued is looked up in its repository', async () => {
  expect(await judge({ plugins: 'plugin-dbt@99.0.0' })).toEqual({
    requires: ['1.3.30'],
    notices: [],
    asked: ['kestra-io/plugin-dbt'],
  });
});

test('what is found is no part of a pull request, which so adds nothing', async () => {
  const base = { manifests, catalogues: [own] };
  const given = { plugins: 'plugin-own@1.0.0', onPullRequest: true, catalogues: [own], base };
  expect(await judge(given)).toEqual({
    requires: ['1.3.30'],
    notices: [],
    asked: ['acme/plugin-own'],
  });
});

test.each([
  [
    'a repository that only the pull request names',
    { onPullRequest: true, catalogues: [own], base: { manifests, catalogues: [] } },
  ],
  [
    'a repository of a pull request whose base is not known',
    { onPullRequest: true, catalogues: [own] },
  ],
  ['anybody without a token', { withoutToken: true, catalogues: [own] }],
])('nobody asks %s', async (_, given) => {
  const { requires, asked } = await judge({ plugins: 'plugin-own@1.0.0', ...given });
  expect([requires, asked]).toEqual([[null], []]);
});

test('nobody is asked where every version is catalogued', async () => {
  expect((await judge({ plugins: 'plugin-dbt@1.7.3' })).asked).toEqual([]);
});

test('what cannot be looked up stays undecided, and a notice says why', async () => {
  expect(await judge({ plugins: 'plugin-dbt@98.0.0' })).toEqual({
    requires: [null],
    notices: [
      'The repository kestra-io/plugin-dbt has no tag v98.0.0, so nothing is known of that version of plugin-dbt.',
    ],
    asked: ['kestra-io/plugin-dbt'],
  });
});
