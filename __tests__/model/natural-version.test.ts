import { describe, expect, test } from '@jest/globals';
import {
  changeBetween,
  isFinal,
  parsePluginVersion,
  pluginKindOf,
} from '../../src/model/plugin-version.js';
import { inOrder, plugin } from '../support/plugin.js';

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
      '1.0-alpha1',
      '1.0-beta2',
      '1.0b3',
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
  ] as const)('%s is a %s, final: %s', (text, kind, final) => {
    const version = plugin(text, 'natural');
    expect([pluginKindOf(version), isFinal(version)]).toEqual([kind, final]);
  });

  test.each([
    ['447.v97d1a_3', '1369.v1', null],
    ['1369.v1', '447.v97d1a_3', 'downgrade'],
    ['v1.4', '1.4', 'none'],
    ['5.7.0', '5.10.1', 'minor'],
    ['1.93', '2.0.0', null],
  ] as const)('from %s to %s is %s', (before, now, change) => {
    expect(changeBetween(plugin(before, 'natural'), plugin(now, 'natural'))).toBe(change);
  });
});
