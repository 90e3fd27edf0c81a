import { expect, test } from '@jest/globals';
import { readGradleProperties } from '../../../../src/resolve/manifests/builds/gradle-properties.js';
import type { FormatReading, Surroundings } from '../../../../src/resolve/manifests/format.js';
import { alone, linesOf } from '../../../support/manifest-lines.js';

function beside(settings: string, name = 'settings.gradle'): Surroundings {
  const file = { path: `a/${name}`, text: settings };
  return { ...alone, open: (path) => (path.endsWith(name) ? file : null) };
}

function read(text: string, surroundings: Surroundings, path = 'gradle.properties'): FormatReading {
  return readGradleProperties({ path, text }, surroundings);
}

const plugin = 'version=1.1.5\nkestraVersion=1.0.0\n';

test('a plugin, its version and its requirement, where each is written', () => {
  const text =
    '# build\nversion = 1.2.0-SNAPSHOT\nkestraVersion=[1.0,1.3)\norg.gradle.caching=true';
  const settings = beside("rootProject.name = 'plugin-dbt'");
  expect(linesOf(readGradleProperties, text, 'gradle.properties', settings)).toEqual([
    'plugin-dbt@1.2.0-SNAPSHOT in 2| version = «1.2.0-SNAPSHOT» needs [1.0,1.3) in 3| kestraVersion=«[1.0,1.3)»',
  ]);
});

test('a value that is continued is shown by its first line', () => {
  const text = 'version=1.\\\n  1.5\nkestraVersion=1.0.0';
  expect(linesOf(readGradleProperties, text, 'plugin-x/gradle.properties')).toEqual([
    'plugin-x@1.1.5 in 1| «version=1.\\» needs 1.0.0 in 3| kestraVersion=«1.0.0»',
  ]);
});

test('as in Java, the last of two equal keys counts', () => {
  const text = 'version=1.0.0\nversion=1.1.0\nkestraVersion=1.0.0';
  expect(linesOf(readGradleProperties, text, 'plugin-x/gradle.properties')).toEqual([
    'plugin-x@1.1.0 in 2| version=«1.1.0» needs 1.0.0 in 3| kestraVersion=«1.0.0»',
  ]);
});

test.each([
  [
    'the settings name it',
    beside("rootProject.name = 'plugin-a'"),
    'x/gradle.properties',
    ['plugin-a'],
  ],
  [
    'Kotlin settings name it',
    beside('rootProject.name = "plugin-a"', 'settings.gradle.kts'),
    'gradle.properties',
    ['plugin-a'],
  ],
  ['its folder names it', alone, 'plugins/plugin-b/gradle.properties', ['plugin-b']],
  [
    'the repository names it',
    { ...alone, repository: 'plugin-c' },
    'gradle.properties',
    ['plugin-c'],
  ],
  [
    'the build includes several',
    beside("rootProject.name = 'plugin-jdbc'\ninclude 'plugin-jdbc-mysql', 'plugin-jdbc-duckdb'"),
    'gradle.properties',
    ['plugin-jdbc-mysql', 'plugin-jdbc-duckdb'],
  ],
])('a plugin is released, and %s', (_, surroundings, path, expected) => {
  const { plugins, release } = read(plugin, surroundings, path);
  expect(release).toBe('plugin');
  expect(plugins?.map(({ name }) => name)).toEqual(expected);
});

test('without a requirement, under the name of the core, it is the core that is released', () => {
  const reading = read('version=1.3.0', beside("rootProject.name = 'kestra'"));
  expect(reading).toEqual({
    cores: [
      { text: '1.3.0', location: { path: 'gradle.properties', line: 1, column: 9, endColumn: 14 } },
    ],
    release: 'core',
  });
});

test.each([
  ['under another name', 'version=1.3.0', { ...alone, repository: 'service' }],
  ['under no name', 'version=1.3.0', alone],
  ['without a version', 'org.gradle.caching=true', { ...alone, repository: 'kestra' }],
  [
    'where the policy has no name for the core',
    'version=1.3.0',
    { ...alone, marks: { ...alone.marks, name: null } },
  ],
])('without a requirement, %s, it says nothing', (_, text, surroundings) => {
  expect(read(text, surroundings)).toEqual({});
});

test('which property is a requirement is for the policy to say', () => {
  const marks = { ...alone.marks, properties: ['appVersion', 'coreVersion'] };
  const { plugins } = read('version=1.0.0\ncoreVersion=2.0.0', {
    ...alone,
    marks,
    repository: 'x',
  });
  expect(plugins?.[0]?.requirement).toBe('2.0.0');
});

test.each([
  [
    'a requirement without a version',
    'kestraVersion=1.0.0',
    'The file says which core the plugin needs (kestraVersion), but not which version the plugin has; add `version=`. In 1| kestraVersion=«1.0.0»',
  ],
  [
    'a plugin without a name',
    plugin,
    "The plugin that has this version has no known name; name it in settings.gradle: rootProject.name = 'plugin-dbt'. In 1| version=«1.1.5»",
  ],
])('%s is a problem', (_, text, expected) => {
  expect(linesOf(readGradleProperties, text, 'gradle.properties')).toEqual([expected]);
});

test.each([
  ['version=1.0.0\nhome=C:\\users', '2| home=C:«\\u»sers'],
  ['# C:\\users\n\\u00zz=1', '2| «\\u»00zz=1'],
  ['a=\\unknown', '1| a=«\\u»nknown'],
  ['a=\\\\\\\\u b=\\\\\\u12', '1| a=\\\\\\\\u b=\\\\«\\u»12'],
])('what Java cannot read is a problem, and no end of the run: %j', (text, place) => {
  expect(linesOf(readGradleProperties, text)).toEqual([
    `The file cannot be read: in \`.properties\` a \`\\u\` begins a code point of four digits; write a backslash as \`\\\\\`. In ${place}`,
  ]);
});

test.each(['# C:\\users\nversion=1.0.0', ' \t# C:\\users', 'a=\\\\users', 'a=\\u0041'])(
  'a backslash before a u that Java can read is none: %j',
  (text) => {
    expect(linesOf(readGradleProperties, text)).toEqual([]);
  },
);

test.each([
  ['kestraVersion=1.0.0', 'no `version`', 'a line such as version=1.1.5'],
  [plugin, 'version 1.1.5 of no name', "rootProject.name = 'plugin-dbt' in settings.gradle"],
  [
    'home=C:\\users',
    '\\u without four hexadecimal digits',
    'an escape such as \\u0041, or \\\\u for a backslash before a u',
  ],
])('%j: %s was found, and %s expected', (text, found, expected) => {
  expect(read(text, alone).problems).toEqual([expect.objectContaining({ found, expected })]);
});
