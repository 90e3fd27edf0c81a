import { describe, expect, test } from '@jest/globals';
import {
  comparePluginVersions,
  isFinal,
  parsePluginVersion,
  pluginKindOf,
} from '../../src/model/plugin-version.js';
import { packaging } from '../support/oracles/packaging.js';
import { inOrder, plugin } from '../support/plugin.js';

describe('Python versions', () => {
  test('are ordered as the library of Python orders them', () => {
    const { order } = packaging;
    expect(inOrder(order, 'pep440')).toEqual(order);
  });

  test('a missing number is 0', () => {
    expect(comparePluginVersions(plugin('9.12', 'pep440'), plugin('9.12.0', 'pep440'))).toBe(0);
  });

  test.each([
    ['0.0.6', 'plugin-patch', true],
    ['9.12', 'plugin-minor', true],
    ['1.0rc1', 'plugin-major', false],
    ['1.0.dev1', 'plugin-major', false],
    ['2.3.1.post1', 'plugin-patch', true],
    ['1.2.3.4', null, true],
  ] as const)('%s is a %s, final: %s', (text, kind, final) => {
    const version = plugin(text, 'pep440');
    expect([pluginKindOf(version), isFinal(version)]).toEqual([kind, final]);
  });

  test.each(['', '1.x', '1.0-foo', 'latest', '99999999999999999999.0'])('"%s" is none', (text) => {
    expect(parsePluginVersion(text, 'pep440')).toBeUndefined();
  });
});
