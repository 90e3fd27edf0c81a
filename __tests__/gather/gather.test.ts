import { afterEach, describe, expect, test } from '@jest/globals';
import { fillGaps, gather, maxRounds } from '../../src/gather/gather.js';
import type { Facts } from '../../src/model/facts.js';
import { type ManifestFiles, noFiles } from '../../src/model/manifest.js';
import type { Sources } from '../../src/model/sources.js';
import { connect } from '../../src/outside/connect.js';
import { refuseDownload } from '../../src/read/catalogues.js';
import { resolve } from '../../src/resolve/resolve.js';
import type { FileRead, GitHub } from '../../src/world.js';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import { makeSources } from '../support/make-facts.js';
import { makeWorld } from '../support/make-world.js';

test('what a run reads is resolved once where nothing else is wanted', async () => {
  const world = makeWorld({ files: { Dockerfile: 'FROM kestra/kestra:v2025.1.0\n' } });
  const { sources, resolution } = await gather(world);
  expect(sources.manifests).toMatchObject({ companions: [], absent: [] });
  expect(resolution.wanted).toEqual({ now: [], before: [], catalogues: [] });
  expect(maxRounds).toBe(5);
});

describe('fill gaps', () => {
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
    const filled = await fillGaps(
      { github, download: refuseDownload },
      sources,
      await factsOf(sources),
    );
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

  describe('an address of the policy', () => {
    const address = 'https://a.example/catalogue.json';
    const policy = {
      kind: 'files',
      files: [{ path: 'gate.yml', text: `extends: none\ncatalogues: [{ file: "${address}" }]` }],
    } as const;

    /** The sources in the end, and how often something was fetched. */
    async function filled(plugins: string, read: FileRead) {
      server = await startGitHub({});
      const inputs = { 'plugin-versions': plugins, 'core-version': '2.0.0' };
      const sources: Sources = { ...makeSources({ inputs }), policy };
      const fetched: string[] = [];
      const download = async (from: string) => {
        fetched.push(from);
        return read;
      };
      const after = await fillGaps({ github: null, download }, sources, await factsOf(sources));
      return { fetched, resolution: await resolve(after) };
    }

    const text = '{ "plugins": { "a": { "versions": { "1.0.0": ">=1.5" } } } }';

    test('is fetched when a plugin needs it', async () => {
      const { fetched, resolution } = await filled('a@1.0.0', { kind: 'text', text });
      expect(fetched).toEqual([address]);
      expect(resolution.facts?.plugins[0]?.requirement?.text).toBe('>=1.5');
    });

    test('is not fetched where a copy in its shape is given, whatever that says of a plugin', async () => {
      server = await startGitHub({});
      const shape = { at: 'p.*', name: 'n', version: 'v', requires: 'r' };
      const sources: Sources = {
        ...makeSources({ inputs: { 'plugin-versions': 'a@1.0.0', 'core-version': '2.0.0' } }),
        policy: {
          kind: 'files',
          files: [
            {
              path: 'gate.json',
              text: JSON.stringify({ extends: 'none', catalogues: [{ index: address, ...shape }] }),
            },
          ],
        },
        catalogues: [
          { path: 'copy.json', text: '{ "p": { "b": { "n": "b", "v": "1.0.0", "r": "1" } } }' },
        ],
      };
      const download = async () => {
        throw new Error('Nothing may be fetched.');
      };
      const after = await fillGaps({ github: null, download }, sources, await factsOf(sources));
      expect(after).toBe(sources);
    });

    test('is not fetched when every plugin says what it needs', async () => {
      const { fetched } = await filled('a@1.0.0 >=1.0', { kind: 'text', text });
      expect(fetched).toEqual([]);
    });

    test.each([
      ['cannot be had', { kind: 'refused', why: 'it is too large' }, 'it is too large'],
      ['is HTML', { kind: 'text', text: '<html><b>no' }, 'cannot be used'],
    ] as const)('that %s is one problem', async (_, read, why) => {
      const { resolution } = await filled('a@1.0.0', read);
      expect(resolution.problems.map(({ message }) => message)).toEqual([
        expect.stringContaining(why),
      ]);
    });
  });

  test('a file at a tag is the one that the policy names', async () => {
    const files = { 'hacs.json': '{ "homeassistant": "2024.11.0" }' };
    server = await startGitHub({
      repositories: { 'acme/meter': { tags: { '1.4.0': { date: tag.date, files } } } },
    });
    const text = [
      'extends: home-assistant',
      'catalogues: [{ tag: hacs.json, at: homeassistant }]',
    ].join('\n');
    const sources: Sources = {
      ...makeSources({ inputs: { 'plugin-versions': 'meter@1.4.0', 'core-version': '2026.6.4' } }),
      policy: { kind: 'files', files: [{ path: 'gate.yml', text }] },
      catalogues: [{ path: 'own.yml', text: 'plugins: { meter: { repository: acme/meter } }' }],
    };
    const client = () =>
      connect({ token: 'secret', apiUrl: server.url, graphqlUrl: `${server.url}/graphql` });
    const world = { github: { connect: client } as GitHub, download: refuseDownload };
    const facts = await factsOf(await fillGaps(world, sources, await factsOf(sources)));
    expect(facts.plugins.map(({ requirement }) => requirement?.text)).toEqual(['2024.11.0']);
    expect(facts.notices).toEqual([]);
  });

  describe("a plugin's own file says where its repository is", () => {
    const fileWith = (version: string, issues: string) => {
      const text = JSON.stringify({ domain: 'meter', version, issue_tracker: issues });
      const files = [{ path: 'custom_components/meter/manifest.json', text }];
      return { ...noFiles, files, searched: true };
    };
    const issues = 'https://github.com/acme/meter/issues';

    async function requires(now: ManifestFiles, before: ManifestFiles | null) {
      const files = { 'hacs.json': '{ "homeassistant": "2024.11.0" }' };
      server = await startGitHub({
        repositories: { 'acme/meter': { tags: { 'v1.4.0': { date: tag.date, files } } } },
      });
      const inputs = { 'core-version': '2026.6.4' };
      const sources: Sources = {
        ...makeSources({ inputs, onPullRequest: before !== null }),
        policy: { kind: 'preset', name: 'home-assistant' },
        manifests: now,
        base: before === null ? null : { manifests: before, catalogues: [] },
      };
      const client = () =>
        connect({ token: 'secret', apiUrl: server.url, graphqlUrl: `${server.url}/graphql` });
      const world = { github: { connect: client } as GitHub, download: refuseDownload };
      const facts = await factsOf(await fillGaps(world, sources, await factsOf(sources)));
      const [plugin] = facts.plugins;
      return [plugin?.requirement?.text ?? null, server.requests.length];
    }

    test('and is asked there', async () => {
      expect(await requires(fileWith('1.4.0', issues), null)).toEqual(['2024.11.0', 1]);
    });

    test('on a pull request where the base says the same', async () => {
      const now = fileWith('1.4.0', issues);
      expect(await requires(now, fileWith('1.3.0', issues))).toEqual(['2024.11.0', 1]);
    });

    test('but not where the pull request alone says it', async () => {
      expect(await requires(fileWith('1.4.0', issues), noFiles)).toEqual([null, 0]);
    });
  });
});
