import { expect, test } from '@jest/globals';
import {
  applyFinderDefaults,
  applyOwnFinderDefaults,
  applySourceDefaults,
} from '../../../src/resolve/policy/finder-defaults.js';
import { locateNowhere } from '../../../src/resolve/policy/locate.js';

test('each form is of its kind', () => {
  const finders = applyFinderDefaults(
    [
      { in: 'a.txt', line: '{name}' },
      { in: 'a.yaml', at: 'a.*', text: '{name}' },
      { in: 'a.yaml', at: 'a' },
      { in: 'a.yaml', at: 'a', keys: '*' },
      { in: 'a.yaml', name: 'a.b', version: 'optional' },
      { command: ' a  b ', options: { '-f': 'list' }, words: '{name}' },
      { image: 'a', tag: '{version}' },
      { variable: 'A', item: '{name}' },
      { archive: '{name}.jar', version: 'optional' },
      { archive: 'artifact', keys: 'plugin-*', dots: '_' },
      { folder: '/app/plugins/' },
      { lists: 'coordinates' },
      { command: 'a', word: 'coordinates', installs: 'all' },
    ],
    ['plugins', 'find'],
    locateNowhere,
  );
  expect(finders.map(({ kind }) => kind)).toEqual([
    ...['line', 'value', 'value', 'keys', 'entry', 'command', 'image', 'variable', 'archive'],
    ...['archive', 'folder', 'lists', 'command'],
  ]);
  expect(finders[2]).toMatchObject({ at: ['a'], template: null });
  expect(finders[4]).toMatchObject({
    at: [],
    name: ['a', 'b'],
    version: ['version'],
    optional: true,
  });
  expect(finders[5]).toMatchObject({ command: ['a', 'b'], several: true, arguments: [] });
  expect(finders[8]).toMatchObject({ optional: true, keys: null, dots: '.' });
  expect(finders[9]).toMatchObject({ template: null, keys: 'plugin-*', dots: '_' });
  expect(finders[10]).toMatchObject({ folder: '/app/plugins' });
  expect(finders[12]).toMatchObject({ installsAll: true, template: { isCoordinates: true } });
});

test("a plugin's own values stand in one file where no other is named", () => {
  const [own] = applyOwnFinderDefaults(
    [{ in: 'a.json', name: 'a', version: { in: 'b.json', at: 'c.d' }, requires: 'e' }],
    locateNowhere,
  );
  expect(own).toMatchObject({
    name: { in: 'a.json', at: ['a'] },
    version: { in: 'b.json', at: ['c', 'd'] },
    requires: { in: 'a.json', at: ['e'] },
  });
});

test('each source is of its kind, and what an index does not name stands nowhere', () => {
  const sources = applySourceDefaults([
    { file: 'a.json' },
    { lock: 'package-lock.json', core: '@acme/core' },
    { tag: 'hacs.json', at: 'homeassistant' },
    { index: 'b.properties', key: '{name}.{version}' },
    {
      index: 'c.json',
      at: 'plugins.*',
      name: 'n',
      version: 'v',
      requires: 'r.s',
      warnings: { at: 'w.*', name: 'n' },
    },
  ]);
  expect(sources).toMatchObject([
    { kind: 'file', from: 'a.json' },
    { kind: 'lock', core: '@acme/core' },
    { kind: 'tag', file: 'hacs.json', at: ['homeassistant'] },
    { kind: 'index', shape: { entries: null, key: { fields: ['name', 'version'] } } },
    {
      kind: 'index',
      shape: { entries: { at: ['plugins', '*'], requires: ['r', 's'] }, warnings: { first: [] } },
    },
  ]);
});
