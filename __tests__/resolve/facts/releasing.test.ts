import { describe, expect, test } from '@jest/globals';
import type { Releasing } from '../../../src/model/facts.js';
import type { Written, WrittenPlugin } from '../../../src/model/written.js';
import { resolveReleasing } from '../../../src/resolve/facts/releasing.js';

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

  test('every name that is not in the set is a problem of its own', () => {
    const { problems } = resolve('one, core, two', both);
    expect(problems.map(({ found }) => found)).toEqual(['one', 'two']);
    expect(problems[0]?.expected).toBe('core, plugins, plugin-dbt, plugin-aws, or none alone');
  });
});

function plugin(name: string): WrittenPlugin {
  return { name, version: '1.0.0', requirement: null, location: null, requirementLocation: null };
}
