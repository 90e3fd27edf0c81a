import { describe, expect, test } from '@jest/globals';
import {
  changeBetween,
  comparePluginVersions,
  isFinal,
  isLocalRange,
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

  test.each([
    ['1.2.3', '1.2'],
    ['1.2', '1.2.3'],
    ['447.v97d1a_3', '447.v0a1b'],
  ])('of %s does not hold %s: the shape of one tells no kind', (version, other) => {
    expect(sameReleaseLine(plugin(version, 'natural'), plugin(other, 'natural'))).toBe(false);
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
    expect(isSnapshot(version)).toBe(false);
  });

  test.each(['', '1.x', '1.0-foo', 'latest', '99999999999999999999.0'])('"%s" is none', (text) => {
    expect(parsePluginVersion(text, 'pep440')).toBeUndefined();
  });
});

describe('natural versions', () => {
  test.each([
    ['v1.4', '1.4'],
    ['447.v97d1a_3', '447.v97d1a_3'],
    ['3.2.0.0', '3.2.0.0'],
    ['2025041400', '2025041400'],
    ['1.0+build', '1.0+build'],
  ])('%s is read as %s', (text, version) => {
    expect(parsePluginVersion(text, 'natural')?.version).toBe(version);
  });

  test.each(['', 'latest', 'v', '1.0 beta', '1:0', '1/2', 'release-1.0', '1.0;'])(
    '"%s" is none',
    (text) => {
      expect(parsePluginVersion(text, 'natural')).toBeUndefined();
    },
  );

  test('they are compared number by number and word by word', () => {
    const ascending = [
      '1.0-dev1',
      '1.0-nightly2',
      '1.0-alpha1',
      '1.0a2',
      '1.0-ea3',
      '1.0-beta2',
      '1.0b3',
      '1.0-M4',
      '1.0-milestone5',
      '1.0-next1',
      '1.0-pre3',
      '1.0-preview4',
      '1.0-cr5',
      '1.0-rc9',
      '1.0-rc10',
      '1.0-SNAPSHOT',
      '1.0',
      '1.0-fix',
      '1.0.0-rc1',
      '1.0.0',
      '1.0.1',
      '1.9',
      '1.10',
      '5.10.1',
      '447',
      '447.v97d1a_3',
      '447.va1b',
      '447.1',
      '1369.v1',
      '1380.v0a_1b_2c_3d',
      '99999999999999999999',
      '100000000000000000000',
    ];
    expect(inOrder(ascending, 'natural')).toEqual(ascending);
  });

  test.each([
    ['5.10.1', 'plugin-patch', true],
    ['5.10.0', 'plugin-minor', true],
    ['6.0.0-rc1', 'plugin-major', false],
    ['447.v97d1a_3', null, true],
    ['4371.vb_33b_086d54a_1', null, true],
    ['3.2.0.0', null, true],
    ['1.93', null, true],
    ['608.v67378e9d3db_1', null, true],
    ['1.4b2', null, false],
    ['1.0-SNAPSHOT', null, false],
    ['1.0.007', 'plugin-patch', true],
    ['1.2.99999999999999999999', null, true],
    ['99999999999999999999.2.3', null, true],
  ] as const)('%s is a %s, final: %s', (text, kind, final) => {
    const version = plugin(text, 'natural');
    expect([pluginKindOf(version), isFinal(version)]).toEqual([kind, final]);
  });

  test.each([
    ['1.0-SNAPSHOT', true],
    ['1.0-rc1-snapshot', true],
    ['1.0-rc1', false],
    ['1.0-fix', false],
    ['1.0', false],
  ])('%s is a snapshot: %s', (text, snapshot) => {
    expect(isSnapshot(plugin(text, 'natural'))).toBe(snapshot);
  });

  test.each([
    ['447.v97d1a_3', '1369.v1', null],
    ['1369.v1', '447.v97d1a_3', 'downgrade'],
    ['v1.4', '1.4', 'none'],
    ['5.7.0', '5.10.1', 'minor'],
    ['1.93', '2.0.0', null],
    ['1.2.3', '1.93', null],
    ['1.02', '1.2', 'none'],
    ['1.0', '1.00', 'none'],
    ['1.0-fix', '1.0-hotfix', null],
    ['1.0-hotfix', '1.0-fix', 'downgrade'],
  ] as const)('from %s to %s is %s', (before, now, change) => {
    expect(changeBetween(plugin(before, 'natural'), plugin(now, 'natural'))).toBe(change);
  });
});

test.each([
  ['workspace:^', true],
  ['file:../plugin-a', true],
  ['link:../plugin-a', true],
  ['portal:../plugin-a', true],
  ['^1.0.0', false],
  ['npm:profile:1', false],
])('%s says where a package lies: %s', (range, local) => {
  expect(isLocalRange(range)).toBe(local);
});
