import { describe, expect, test } from '@jest/globals';
import {
  changeBetween,
  comparePluginVersions,
  isFinal,
  isSnapshot,
  parsePluginVersion,
  pluginKindOf,
  sameReleaseLine,
} from '../../src/model/plugin-version.js';
import { packaging } from '../support/oracles/packaging.js';
import { inOrder, plugin } from '../support/plugin.js';

describe('a plugin version', () => {
  test.each([
    ['1.1.5', '1.1.5'],
    ['v1.1.5', '1.1.5'],
    ['0.1.0-SNAPSHOT', '0.1.0-SNAPSHOT'],
    ['2.0.0-rc.1+build.5', '2.0.0-rc.1'],
  ])('%s is read as %s', (text, version) => {
    expect(parsePluginVersion(text)?.version).toBe(version);
  });

  test.each([
    '',
    '1',
    '1.1',
    '01.1.5',
    '1.1.5 ',
    ' 1.1.5',
    '=1.1.5',
    'vv1.1.5',
    '1.1.5.1',
    '1.1.x',
    '1.1.5rc1',
    'latest',
    `1.1.5-${'a'.repeat(256)}`,
  ])('"%s" is no SemVer version', (text) => {
    expect(parsePluginVersion(text)).toBeUndefined();
  });

  test.each([
    ['1.0.0', 'plugin-major'],
    ['0.0.0', 'plugin-major'],
    ['1.1.0', 'plugin-minor'],
    ['0.1.0', 'plugin-minor'],
    ['1.0.1', 'plugin-patch'],
    ['0.1.1', 'plugin-patch'],
    ['2.0.0-SNAPSHOT', 'plugin-major'],
  ])('%s has the shape of a %s', (text, kind) => {
    expect(pluginKindOf(plugin(text))).toBe(kind);
  });

  test.each([
    ['1.0.0', true, false],
    ['1.0.0-rc.1', false, false],
    ['1.0.0-SNAPSHOT', false, true],
    ['1.0.0-rc.1.snapshot', false, true],
  ])('%s: final %s, a snapshot %s', (text, final, snapshot) => {
    expect(isFinal(plugin(text))).toBe(final);
    expect(isSnapshot(plugin(text))).toBe(snapshot);
  });

  test('rc.9 < rc.10 < final', () => {
    const ordered = ['1.0.0-rc.9', '1.0.0-rc.10', '1.0.0'].map((each) => plugin(each));
    expect(ordered.toReversed().sort(comparePluginVersions)).toEqual(ordered);
  });
});

describe('the release line', () => {
  test.each([
    ['1.2.3', '1.2.0', true],
    ['1.2.3', '1.2.9', true],
    ['1.2.3', '1.1.3', false],
    ['1.2.3', '2.2.3', false],
    ['1.3.0', '1.2.9', true],
    ['1.3.0', '1.0.0', true],
    ['1.3.0', '0.9.0', false],
    ['1.3.0-SNAPSHOT', '1.2.0', true],
    ['2.0.0', '1.9.9', false],
    ['2.0.0', '2.0.0-rc.1', false],
  ])('of %s holds %s: %s', (version, other, same) => {
    expect(sameReleaseLine(plugin(version), plugin(other))).toBe(same);
  });
});

describe('the change', () => {
  test.each([
    ['1.1.4', '1.1.5', 'patch'],
    ['1.1.5', '1.2.0', 'minor'],
    ['1.9.9', '2.0.0', 'major'],
    ['1.1.5', '1.1.5', 'none'],
    ['1.1.5+a', '1.1.5+b', 'none'],
    ['1.1.5', '1.1.4', 'downgrade'],
    ['1.1.5', '1.1.5-SNAPSHOT', 'downgrade'],
    ['1.1.5-rc.1', '1.1.5', 'prerelease'],
    ['1.1.5-rc.1', '1.1.5-rc.2', 'prerelease'],
    ['1.1.5', '1.2.0-rc.1', 'minor'],
  ])('from %s to %s is %s', (before, now, change) => {
    expect(changeBetween(plugin(before), plugin(now))).toBe(change);
  });
});

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
