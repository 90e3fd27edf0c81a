import { describe, expect, test } from '@jest/globals';
import { safeParse } from 'valibot';
import {
  writtenFinders,
  writtenOwnFinders,
  writtenSources,
} from '../../src/schema/written-finder.js';

function wrongs(of: 'core' | 'plugins', finder: object): readonly string[] {
  return (safeParse(writtenFinders(of), [finder]).issues ?? []).map(({ message }) => message);
}

describe.each([
  [
    'plugins',
    [
      { in: 'plugins.txt', line: '{name}:{version}[:*]' },
      { in: 'plugins.yaml', at: 'plugins.*', name: 'artifactId', version: 'source.version' },
      { in: 'values.yaml', at: 'controller.installPlugins.*', text: '{name}:{version}' },
      { command: 'jenkins-plugin-cli', options: { '-f': 'list' }, word: '{name}:{version}' },
      { command: 'grafana cli plugins install', words: '{name} {version}' },
      { variable: 'GF_INSTALL_PLUGINS', item: '{name} {version}' },
      { in: 'package.json', at: 'dependencies', keys: '@acme/*' },
      { archive: 'sonar-{name}-plugin-{version}.jar' },
      { in: 'custom_components/*/manifest.json', name: 'domain', version: 'optional' },
      { command: '{core} plugins install', word: 'coordinates', installs: 'all' },
      { archive: 'artifact', keys: 'plugin-*' },
      { archive: '*__{name}__{version}.jar', dots: '_' },
      { folder: '/app/plugins' },
      { folder: '$PLUGINS_PATH' },
      { lists: 'coordinates' },
    ],
  ],
  [
    'core',
    [
      { image: 'jenkins/jenkins', tag: '{version:3}[-*]' },
      { image: 'jenkins/jenkins' },
      { in: '.HA_VERSION', line: '{version}' },
      { in: 'backstage.json', at: 'version' },
      { variable: 'CORE', item: '{version}' },
    ],
  ],
] as const)('finders of %s', (of, finders) => {
  test('take each of their forms', () => {
    expect(finders.map((finder) => wrongs(of, finder))).toEqual(finders.map(() => []));
  });
});

test.each([
  ['plugins', { in: 'a.txt', line: '{name' }, 'its `{` is not closed'],
  ['plugins', { in: 'a.txt', line: 'name' }, 'a template with {name} in it'],
  ['core', { in: 'a.txt', line: '{name}' }, 'a template with {version} in it'],
  ['plugins', { in: '../a.txt', line: '{name}' }, 'a pattern of the end of a path'],
  ['plugins', { in: '/a.txt', line: '{name}' }, 'a pattern of the end of a path'],
  ['plugins', { in: 'a.txt' }, 'a finder with one of these sets of keys'],
  ['plugins', { in: 'a.txt', line: '{name}', word: '{name}' }, 'a finder with one of these'],
  ['plugins', { in: 'a.txt', line: '{name}', version: 'at.key' }, 'a finder with one of these'],
  ['plugins', { archive: 'coordinates' }, 'or artifact'],
  ['plugins', { folder: 'plugins' }, 'a folder in an image'],
  ['plugins', { folder: '$' }, 'a folder in an image'],
  ['plugins', { lists: '{name}' }, 'one of coordinates'],
  ['plugins', { in: 'a.txt', line: 'artifact' }, 'a template with {name} in it'],
  ['core', { in: 'a.txt', line: 'coordinates' }, 'a template with {version} in it'],
  ['plugins', { image: 'a' }, 'a finder with one of these sets of keys'],
  ['core', { archive: '{version}' }, 'a finder with one of these sets of keys'],
  ['plugins', { command: 'a', options: { '-a': 'many' }, word: '{name}' }, 'one of items, list'],
  ['plugins', { in: 'a.json', at: 'a..b', keys: '*' }, 'keys with dots between them'],
] as const)('of %s %j is wrong', (of, finder, message) => {
  expect(wrongs(of, finder)).toEqual([expect.stringContaining(message)]);
});

test('a plugin says itself what it is, in one file or several', () => {
  const own = {
    in: 'src/plugin.json',
    name: 'id',
    version: { in: 'package.json', at: 'version' },
    requires: 'dependencies.grafanaDependency',
  };
  expect(safeParse(writtenOwnFinders, [own]).success).toBe(true);
  const { requires, ...without } = own;
  expect(safeParse(writtenOwnFinders, [without]).success).toBe(false);
});

const entries = { at: 'plugins.*', name: 'name', version: 'version', requires: 'requiredCore' };
const warnings = { at: 'warnings.*', name: 'name' };

test.each([
  [{ file: 'catalogue.json' }, true],
  [{ file: 'https://a.example/catalogue.json' }, true],
  [{ index: 'https://a.example/index.json', ...entries }, true],
  [{ index: 'index.json', ...entries, warnings }, true],
  [{ index: 'index.json', ...entries, repository: 'scm' }, true],
  [{ index: 'index.json', ...entries, repository: 'scm', warnings }, true],
  [{ index: 'a.properties', key: '{name}.{version}.requires' }, true],
  [{ index: 'a.properties', key: '{name}.{version}.requires', repository: 'scm' }, false],
  [{ file: 'a.json', repository: 'scm' }, false],
  [{ lock: 'package-lock.json', core: '@acme/core' }, true],
  [{ tag: 'hacs.json', at: 'homeassistant' }, true],
  [{}, false],
  [{ file: '../catalogue.json' }, false],
  [{ file: '/catalogue.json' }, false],
  [{ file: 'http://a.example/catalogue.json' }, false],
  [{ file: 'a.json', lock: 'b.json' }, false],
  [{ index: 'index.json' }, false],
  [{ index: 'a.properties', key: '{name}.requires' }, false],
  [{ index: 'index.json', ...entries, at: 'a..b' }, false],
])('%j is a source: %s', (source, expected) => {
  expect(safeParse(writtenSources, [source]).success).toBe(expected);
});
