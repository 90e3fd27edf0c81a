import { afterEach, expect, test } from '@jest/globals';
import { connect } from '../../../src/outside/connect.js';
import { declaredByProperties } from '../../../src/read/catalogue-tags.js';
import { readRepository } from '../../../src/tools/catalog/read-catalogue-repository.js';
import { type LoopbackGitHub, startGitHub } from '../../support/github/server.js';
import type { TaggedRepository } from '../../support/github/state.js';

let github: LoopbackGitHub;
afterEach(() => github.close());

/** So many minors, from 1.0.0 on, with a prerelease before each. */
function manyReleases(count: number): TaggedRepository['tags'] {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const tag = { date: '2026-01-01T00:00:00Z', files: { 'gradle.properties': 'kestraVersion=1.0' } };
  return Object.fromEntries(
    numbers.flatMap((number) => [
      [`v1.${number}.0-rc.1`, tag],
      [`v1.${number}.0`, tag],
    ]),
  );
}

async function read(repository: TaggedRepository, known: readonly string[] = []) {
  github = await startGitHub({ repositories: { 'acme/plugin-many': repository } });
  const { url } = github;
  const client = await connect({ token: 'secret', apiUrl: url, graphqlUrl: `${url}/graphql` });
  const counts: number[] = [];
  const question = {
    plugin: 'plugin-many',
    repository: 'acme/plugin-many',
    known: new Set(known),
    declaration: declaredByProperties(['kestraVersion']),
  };
  const answer = await readRepository(client, question, (found) => counts.push(found));
  return { answer, counts };
}

test('all pages are read, and only final releases are taken', async () => {
  const { answer, counts } = await read({ tags: manyReleases(60) });
  const versions =
    answer.kind === 'releases' ? answer.releases.map(({ version }) => version.version) : [];
  expect(versions).toEqual(Array.from({ length: 60 }, (_, index) => `1.${59 - index}.0`));
  expect(counts).toEqual([25, 50, 60]);
});

test('a page without news is the last', async () => {
  const known = Array.from({ length: 59 }, (_, index) => `1.${index}.0`);
  const { answer, counts } = await read({ tags: manyReleases(60) }, known);
  expect(answer).toMatchObject({ releases: [{ version: { version: '1.59.0' } }] });
  expect(counts).toEqual([1, 1]);
});

test.each([
  ['the projects of a build', { 'settings.gradle': "include 'a'\ninclude 'b'" }, ['a', 'b']],
  ['a build of one project', { 'settings.gradle': "rootProject.name = 'one'" }, ['one']],
  ['a build in Kotlin', { 'settings.gradle.kts': 'rootProject.name = "one"' }, ['one']],
  ['a build that does not say', {}, []],
])('artifacts are %s', async (_, files, artifacts) => {
  const { answer } = await read({ tags: {}, files });
  expect(answer).toEqual({ kind: 'releases', releases: [], artifacts });
});

test('a repository that cannot be read is refused with the reason', async () => {
  github = await startGitHub();
  const { url } = github;
  const client = await connect({ token: 'secret', apiUrl: url, graphqlUrl: `${url}/graphql` });
  const question = {
    plugin: 'none',
    repository: 'acme/none',
    known: new Set<string>(),
    declaration: declaredByProperties([]),
  };
  expect(await readRepository(client, question, () => {})).toEqual({
    kind: 'refused',
    why: expect.stringContaining('Could not resolve to a Repository'),
  });
});
