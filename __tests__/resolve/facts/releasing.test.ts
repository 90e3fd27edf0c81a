import { describe, expect, test } from '@jest/globals';
import type { Releasing } from '../../../src/model/facts.js';
import type { InputName } from '../../../src/model/input.js';
import { noFiles } from '../../../src/model/manifest.js';
import type { Written, WrittenPlugin } from '../../../src/model/written.js';
import { resolveReleasing } from '../../../src/resolve/facts/releasing.js';
import { resolve } from '../../../src/resolve/resolve.js';
import { makeSources } from '../../support/make-facts.js';

describe('releasing', () => {
  const nothing: Written = { core: null, plugins: [] };
  const plugins: Written = { core: null, plugins: [plugin('plugin-dbt'), plugin('plugin-aws')] };
  const both: Written = { core: { text: '2025.1.0', location: null }, plugins: plugins.plugins };

  const resolve = (input: string, byHand: Written, byManifests: Releasing | null = null) =>
    resolveReleasing(input, { byHand, written: byHand }, byManifests);

  describe('left out, the source decides', () => {
    test.each([
      ['a core and plugins', both, ['core'], 'core-version was given'],
      ['plugins alone', plugins, ['plugins'], 'plugin-versions was given without a core'],
      ['nothing', nothing, [], 'no version was given'],
    ])('%s', (_, written, names, reason) => {
      expect(resolve('', written)).toEqual({ releasing: { names, reason }, problems: [] });
    });
  });

  describe('what the manifests make of it', () => {
    const deployment = { names: [], reason: 'Dockerfile pins versions that are out already' };

    test('stands where nothing is given by hand', () => {
      expect(resolve('', nothing, deployment).releasing).toBe(deployment);
    });

    test('gives way to a version given by hand', () => {
      expect(resolve('', plugins, deployment).releasing.names).toEqual(['plugins']);
    });
  });

  describe('the input', () => {
    test.each([
      ['none', [], 'releasing is none'],
      ['core', ['core'], 'releasing names core'],
      ['plugins', ['plugins'], 'releasing names plugins'],
      ['core, plugin-dbt', ['core', 'plugin-dbt'], 'releasing names core, plugin-dbt'],
      [
        'plugin-dbt\nplugin-aws',
        ['plugin-dbt', 'plugin-aws'],
        'releasing names plugin-dbt, plugin-aws',
      ],
    ])('%j', (input, names, reason) => {
      expect(resolve(input, both)).toEqual({ releasing: { names, reason }, problems: [] });
    });

    test.each([
      [
        'plugin-dbd',
        both,
        'releasing names "plugin-dbd", which is not in the set. Did you mean "plugin-dbt"?',
      ],
      ['core', plugins, 'releasing names "core", which is not in the set.'],
      ['plugins', nothing, 'releasing names "plugins", which is not in the set.'],
      ['none, core', both, 'releasing names "none", which is not in the set. "none" stands alone.'],
    ])('%s is a problem', (input, written, message) => {
      const { problems } = resolve(input, written);
      expect(problems.map((problem) => problem.message)).toEqual([message]);
    });

    test.each([
      ['core', nothing, 'none, as no version was given'],
      ['core', plugins, 'plugins, plugin-dbt, plugin-aws, or none alone'],
      ['plugins', { ...both, plugins: [] }, 'core, or none alone'],
    ])('%s is none of what could be named: %j', (input, written, expected) => {
      expect(resolve(input, written).problems[0]?.expected).toBe(expected);
    });

    test('every name that is not in the set is a problem of its own', () => {
      const { problems } = resolve('one, core, two', both);
      expect(problems.map(({ found }) => found)).toEqual(['one', 'two']);
      expect(problems[0]?.expected).toBe('core, plugins, plugin-dbt, plugin-aws, or none alone');
    });
  });

  function plugin(name: string): WrittenPlugin {
    return { name, version: '1.0.0', requirement: null, location: null, requirementLocation: null };
  }
});

describe('release tag', () => {
  type Inputs = Partial<Record<InputName, string>>;

  /** What a run on a GitHub release with this tag says of the tag. */
  async function told(tag: string | null, inputs: Inputs, properties: string | null = null) {
    const sources = makeSources({ inputs });
    const text = properties ?? '';
    const files = properties === null ? [] : [{ path: 'gradle.properties', text }];
    const event = sources.event === null ? null : { ...sources.event, name: 'release', tag };
    const manifests = { ...noFiles, files, searched: files.length > 0 };
    const { facts, problems } = await resolve({ ...sources, event, manifests });
    const notices = facts?.notices.map(({ message }) => message) ?? [];
    return { problems, notices: notices.filter((message) => message.includes('tag')) };
  }

  const core = { 'core-version': '2025.1.0' };
  const plugin = 'version=1.2.0\nkestraVersion=1.0.0\n';

  describe('the tag of a GitHub release', () => {
    test.each<[string | null, string, Inputs, string | null]>([
      ['v2025.1.0', 'the core', core, null],
      ['2025.1', 'the core, written shorter', core, null],
      ['v1.2.0', 'the plugin whose own repository it is', {}, plugin],
      ['v1.2.0', 'a plugin by hand', { 'plugin-versions': 'plugin-x@1.2.0 >=1.0' }, null],
      [
        'v1.2.0',
        'one of several plugins',
        { 'plugin-versions': 'plugin-y@1.3.0 >=1.0\nplugin-x@1.2.0 >=1.0' },
        null,
      ],
      ['v9.9.9', 'nothing, as nothing is released', { ...core, releasing: 'none' }, null],
      [null, 'nothing, as there is none', core, null],
      ['v1.2.0', 'nothing, as the plugin floats', { 'plugin-versions': 'a@latest >=1.0' }, null],
    ])('%j agrees with %s', async (tag, _, inputs, properties) => {
      expect(await told(tag, inputs, properties)).toEqual({ problems: [], notices: [] });
    });

    test.each<[string, string, Inputs, string | null]>([
      ['v2025.1.1', '2025.1.0', core, null],
      ['2025.1.0-rc1', '2025.1.0', core, null],
      ['v1.2.1', '1.2.0', {}, plugin],
      [
        'v1.3.0',
        '1.2.0',
        {
          'plugin-versions': 'plugin-x@1.2.0 >=1.0\nplugin-y@1.3.0 >=1.0',
          releasing: 'plugin-x',
        },
        null,
      ],
      [
        'v1.4.0',
        '1.2.0, 1.3.0',
        { 'plugin-versions': 'plugin-x@1.2.0 >=1.0\nplugin-y@1.3.0 >=1.0\nz@1.2.0 >=1.0' },
        null,
      ],
      ['v1.2.0', '1.2.0-SNAPSHOT', {}, 'version=1.2.0-SNAPSHOT\nkestraVersion=1.0.0\n'],
    ])('%s is a problem where %s is released', async (tag, judged, inputs, properties) => {
      const { problems } = await told(tag, inputs, properties);
      expect(problems.map(({ found, expected }) => ({ found, expected }))).toEqual([
        { found: tag, expected: judged },
      ]);
    });

    test('that differs says both, and where the version is written', async () => {
      const { problems } = await told('v1.2.1', {}, plugin);
      expect(problems[0]).toMatchObject({
        message:
          "The release's tag is v1.2.1, and what is judged is 1.2.0: nobody can say which of them ships.",
        location: { path: 'gradle.properties', line: 1, column: 9, endColumn: 14 },
      });
    });

    test('that differs from the core of a file says where that stands', async () => {
      const sources = makeSources({ inputs: { releasing: 'core' } });
      const event = sources.event && { ...sources.event, name: 'release', tag: 'v2025.1.1' };
      const file = { path: 'Dockerfile', text: 'FROM kestra/kestra:v2025.1.0\n' };
      const manifests = { ...noFiles, files: [file], searched: true };
      const { problems } = await resolve({ ...sources, event, manifests });
      expect(problems[0]?.location).toMatchObject({ path: 'Dockerfile', line: 1 });
    });

    test.each([
      ['v1.2', { 'plugin-versions': 'plugin-x@1.2.0 >=1.0' }],
      ['v1.2', { 'plugin-versions': 'plugin-x@latest >=1.0\nplugin-y@1.2.0 >=1.0' }],
    ])('%s, which no plugin could have, is a notice', async (tag, inputs) => {
      const { problems, notices } = await told(tag, inputs);
      expect([problems, notices.length]).toEqual([[], 1]);
    });

    test('that is no version is a notice, not a guess', async () => {
      expect(await told('nightly', core)).toEqual({
        problems: [],
        notices: [
          "The release's tag nightly is not a version, so it was not compared with what is being released.",
        ],
      });
    });
  });
});
