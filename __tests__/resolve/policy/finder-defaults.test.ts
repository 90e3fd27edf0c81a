import { expect, test } from '@jest/globals';
import { parseTemplate } from '../../../src/model/template.js';
import {
  applyFinderDefaults,
  applyOwnFinderDefaults,
  applySourceDefaults,
} from '../../../src/resolve/policy/finder-defaults.js';
import { locateNowhere } from '../../../src/resolve/policy/locate.js';
import type { WrittenFinder } from '../../../src/schema/written-finder.js';

const nothing = { location: null, optional: false };
const nameOnly = parseTemplate('{name}');
const versionOnly = parseTemplate('{version}');
const entry = {
  kind: 'entry',
  in: 'a.yaml',
  at: [],
  name: ['a'],
  version: null,
  requires: null,
  repository: null,
  unless: null,
  keys: null,
  template: null,
};
const command = {
  kind: 'command',
  command: ['a'],
  options: new Map(),
  arguments: [],
  template: null,
  several: false,
  installsAll: false,
};

test.each<[string, WrittenFinder, unknown]>([
  [
    'lines',
    { in: 'a.txt', line: '{name}', keys: '@acme/*', version: 'optional' },
    { kind: 'line', in: 'a.txt', keys: '@acme/*', template: nameOnly, optional: true },
  ],
  [
    'texts',
    { in: 'a.yaml', at: 'a.*', text: '{name}' },
    { kind: 'value', in: 'a.yaml', at: ['a', '*'], keys: null, isList: false, template: nameOnly },
  ],
  [
    'a list in a text',
    { in: 'a.yaml', at: 'a', item: '{name}' },
    { kind: 'value', in: 'a.yaml', at: ['a'], keys: null, isList: true, template: nameOnly },
  ],
  [
    'a value',
    { in: 'a.yaml', at: 'a' },
    { kind: 'value', in: 'a.yaml', at: ['a'], keys: null, isList: false, template: null },
  ],
  [
    'keys',
    { in: 'a.yaml', at: 'a', keys: '*' },
    { kind: 'keys', in: 'a.yaml', at: ['a'], keys: '*' },
  ],
  [
    'keys of a whole file',
    { in: 'a.yaml', keys: '*' },
    { kind: 'keys', in: 'a.yaml', at: [], keys: '*' },
  ],
  [
    'entries with all there is',
    {
      in: 'a.yaml',
      at: 'a',
      name: 'b.c',
      version: 'd.e',
      requires: 'f',
      repository: 'g',
      unless: 'h',
      keys: '*',
    },
    {
      kind: 'entry',
      in: 'a.yaml',
      at: ['a'],
      name: ['b', 'c'],
      version: ['d', 'e'],
      requires: ['f'],
      repository: ['g'],
      unless: ['h'],
      keys: '*',
      template: null,
    },
  ],
  [
    'entries whose version may be missing',
    { in: 'a.yaml', name: 'a', version: 'optional' },
    { ...entry, version: ['version'], optional: true },
  ],
  [
    'entries of a text',
    { in: 'a.yaml', name: 'a', text: '{name}' },
    { ...entry, template: nameOnly },
  ],
  [
    'a resource',
    { resource: 'Jenkins', at: 'spec', item: '{name}', version: 'optional' },
    {
      kind: 'resource',
      resource: 'Jenkins',
      optional: true,
      inside: {
        ...nothing,
        kind: 'value',
        in: '',
        at: ['spec'],
        keys: null,
        isList: true,
        optional: true,
        template: nameOnly,
      },
    },
  ],
  [
    'the words of a command',
    { command: ' a  b ', options: { '-f': 'list' }, words: '{name}' },
    {
      ...command,
      command: ['a', 'b'],
      options: new Map([['-f', 'list']]),
      template: nameOnly,
      several: true,
    },
  ],
  [
    'one word of a command',
    { command: 'a', word: '{name}', arguments: ['list', 'value'] },
    { ...command, arguments: ['list', 'value'], template: nameOnly },
  ],
  [
    'a command that installs all',
    { command: 'a', installs: 'all' },
    { ...command, installsAll: true },
  ],
  ['an image', { image: 'a' }, { kind: 'image', image: 'a', template: null }],
  ['a tag', { image: 'a', tag: '{version}' }, { kind: 'image', image: 'a', template: versionOnly }],
  [
    'a variable',
    { variable: 'A', item: '{name}' },
    { kind: 'variable', variable: 'A', template: nameOnly },
  ],
  [
    'archives',
    { archive: '{name}' },
    { kind: 'archive', template: nameOnly, keys: null, dots: '.' },
  ],
  [
    'archives of artifacts',
    { archive: 'artifact', keys: 'plugin-*', dots: '_' },
    { kind: 'archive', template: null, keys: 'plugin-*', dots: '_' },
  ],
  ['a folder', { folder: '/app/plugins//' }, { kind: 'folder', folder: '/app/plugins' }],
  ['lists', { lists: 'coordinates' }, { kind: 'lists' }],
])('%s', (_, written, finder) => {
  const [completed] = applyFinderDefaults([written], ['plugins', 'find'], locateNowhere);
  expect(completed).toEqual({ ...nothing, ...(finder as object) });
});

test("a plugin's own values stand in one file where no other is named", () => {
  const [own] = applyOwnFinderDefaults(
    [{ in: 'a.json', name: 'a', version: { in: 'b.json', at: 'c.d' }, requires: 'e' }],
    locateNowhere,
  );
  expect(own).toEqual({
    ...nothing,
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
    {
      kind: 'index',
      from: 'b.properties',
      shape: { entries: null, key: { fields: ['name', 'version'] }, warnings: null },
    },
    {
      kind: 'index',
      shape: { entries: { at: ['plugins', '*'], requires: ['r', 's'] }, warnings: { first: [] } },
    },
  ]);
});
