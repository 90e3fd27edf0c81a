// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of shells.
import { expect, test } from '@jest/globals';
import type { Marks } from '../../../src/model/manifest.js';
import { isCalledPlugin, readArchive } from '../../../src/resolve/manifests/archive.js';
import { type Passage, passageIn } from '../../../src/resolve/manifests/passage.js';
import { markedIn } from '../../support/manifest-lines.js';
import { marksUnder } from '../../support/policy-marks.js';
import { usualFinders } from '../../support/usual-finders.js';

function whole(text: string): Passage {
  return passageIn({ path: 'p', text }, 0, text.length);
}

/** What a path installs, its version marked: `plugin-a@1.0.0 in 1| x/plugin-a-«1.0.0».jar`. */
function read(
  path: string,
  isPluginFolder: boolean,
  marks: Pick<Marks, 'finders'> = { finders: usualFinders },
): string {
  const installed = readArchive(whole(path), whole(path), { isPluginFolder, name: null }, marks);
  if (installed.kind !== 'plugin') return installed.kind;
  const { name, version, location } = installed.plugin;
  return `${name}@${version} in ${markedIn(path, location)}`;
}

test.each([
  ['plugin-a-1.0.0.jar', 'plugin-a@1.0.0 in 1| plugin-a-«1.0.0».jar'],
  [
    'x/plugin-jdbc-mysql-1.2.3-rc1.jar',
    'plugin-jdbc-mysql@1.2.3-rc1 in 1| x/plugin-jdbc-mysql-«1.2.3-rc1».jar',
  ],
  ['plugin-2fa-1.0.0.jar', 'plugin-2fa@1.0.0 in 1| plugin-2fa-«1.0.0».jar'],
  ['plugin-a-v1.0.0-all.jar', 'plugin-a@v1.0.0 in 1| plugin-a-«v1.0.0»-all.jar'],
  [
    'https://m.example/io/acme/plugin-a/1.0.0/plugin-a-1.0.0-all.jar?x=1#y',
    'plugin-a@1.0.0 in 1| https://m.example/io/acme/plugin-a/1.0.0/plugin-a-«1.0.0»-all.jar?x=1#y',
  ],
  [
    'https://m.example/io/acme/plugin-a/1.1.0-SNAPSHOT/plugin-a-1.1.0-20250101.120000-1.jar',
    'plugin-a@1.1.0-SNAPSHOT in 1| https://m.example/io/acme/plugin-a/«1.1.0-SNAPSHOT»/plugin-a-1.1.0-20250101.120000-1.jar',
  ],
  ['plugin-a-10.0.0.jar', 'plugin-a@10.0.0 in 1| plugin-a-«10.0.0».jar'],
  ['plugin-all-in-1.0.0.jar', 'plugin-all-in@1.0.0 in 1| plugin-all-in-«1.0.0».jar'],
  ['plugin-a/lib/plugin-a-1.0.0.jar', 'plugin-a@1.0.0 in 1| plugin-a/lib/plugin-a-«1.0.0».jar'],
  ['lib/2.0/plugin-a-1.0.0.jar', 'plugin-a@1.0.0 in 1| lib/2.0/plugin-a-«1.0.0».jar'],
  ['/2.0/plugin-a-1.0.0.jar', 'plugin-a@1.0.0 in 1| /2.0/plugin-a-«1.0.0».jar'],
  [
    'plugins/io_kestra_plugin__plugin-aws__1_2_0.jar',
    'plugin-aws@1.2.0 in 1| plugins/io_kestra_plugin__plugin-aws__«1_2_0».jar',
  ],
])('%s is a plugin wherever it goes', (path, expected) => {
  expect(read(path, true)).toBe(expected);
  expect(read(path, false)).toBe(expected);
});

test.each([
  ['invoice-1.4.0.jar', 'invoice@1.4.0 in 1| invoice-«1.4.0».jar', 'nothing'],
  ['invoice-17.hpi', 'invoice@17 in 1| invoice-«17».hpi', 'nothing'],
  ['plugin-a.jar', 'unreadable', 'nothing'],
  ['plugin-a-latest.jar', 'unreadable', 'nothing'],
  ['jars/*.jar', 'unreadable', 'nothing'],
  ['plugins', 'unreadable', 'nothing'],
  ['plugins.tar.gz', 'unreadable', 'nothing'],
  ['plugins.tbz', 'unreadable', 'nothing'],
  ['plugins.jar.d', 'nothing', 'nothing'],
  ['a.plugins/x', 'unreadable', 'nothing'],
  ['-1.0.0.jar', 'unreadable', 'nothing'],
  ['plugin-a-${V}.jar', 'unreadable', 'nothing'],
  ['plugin-a-1.0.0-javadoc.jar', 'nothing', 'nothing'],
  ['LICENSE.txt', 'nothing', 'nothing'],
  [`${'x'.repeat(5000)}-1.0.0.jar`, 'unreadable', 'nothing'],
])('%s is in a folder of plugins %s, and elsewhere %s', (path, there, elsewhere) => {
  expect(read(path, true)).toBe(there);
  expect(read(path, false)).toBe(elsewhere);
});

const found = marksUnder(
  'plugins:',
  '  find:',
  '    - { archive: "acme-{name}-plugin-{version}.jar" }',
  '    - { archive: "*__{name}__{version}.zip", dots: _, keys: "x-*" }',
);

test.each([
  ['acme-a-plugin-1.0.0.jar', 'a@1.0.0', 'a@1.0.0'],
  ['other-a-1.0.0.jar', 'unreadable', 'nothing'],
  ['g__x-a__1_0_0.zip', 'x-a@1.0.0', 'x-a@1.0.0'],
  ['g__a__1_0_0.zip', 'a@1.0.0', 'nothing'],
  // In Maven's layout the folder says which part of a name is the version.
  ['m/acme-a-plugin/1.1-SNAPSHOT/acme-a-plugin-1.1-2025.1.jar', 'a@1.1-SNAPSHOT', 'a@1.1-SNAPSHOT'],
  ['m/acme-a-plugin/1.0/acme-a-plugin-1.0-all.jar', 'a@1.0', 'a@1.0'],
  ['https://${HOST}/acme-a-plugin-1.0.0.jar', 'a@1.0.0', 'a@1.0.0'],
  ['acme-a-plugin-1.${V}.jar', 'unreadable', 'unreadable'],
  ['acme-a-plugin-1.0.0-sources.jar', 'nothing', 'nothing'],
])('%s is by names of a policy %s there, and elsewhere %s', (path, there, elsewhere) => {
  expect(read(path, true, found).split(' in ')[0]).toBe(there);
  expect(read(path, false, found).split(' in ')[0]).toBe(elsewhere);
});

test('what it is called where it goes may say more than where it comes from', () => {
  const to = { isPluginFolder: true, name: whole('plugins/plugin-a-1.0.0.jar') };
  const marks = { finders: usualFinders };
  const source = whole('https://a.example/download?id=1');
  expect(readArchive(source, source, to, marks)).toMatchObject({
    plugin: { name: 'plugin-a', version: '1.0.0' },
  });
  const unnamed = { ...to, name: whole('plugins/plugin-a.jar') };
  expect(readArchive(source, source, unnamed, marks)).toMatchObject({
    install: {
      why: 'the name of the archive does not say which version of which plugin it holds',
    },
  });
});

test('a folder of archives is to be named one by one', () => {
  const to = { isPluginFolder: true, name: null };
  const installed = (marks: Pick<Marks, 'finders'>) =>
    readArchive(whole('jars/*.jar'), whole('jars/*.jar'), to, marks);
  expect(installed({ finders: usualFinders })).toMatchObject({
    install: {
      text: 'jars/*.jar',
      why: 'it is not known which plugins it holds',
      remedy:
        'Name each archive with its version, such as plugins/plugin-dbt-1.1.5.jar, or install the plugins by their coordinates.',
    },
  });
  const words = marksUnder(
    'plugins: { find: [{ command: a add, word: "{name}" }, { command: a all, installs: all }] }',
  );
  expect(installed(words)).toMatchObject({
    install: {
      remedy: 'Name each archive with its version, such as plugins/plugin-dbt-1.1.5.jar.',
    },
  });
});

test('without names of its own a policy has those of artifacts, in folders of plugins', () => {
  const marks = marksUnder('plugins: { find: [{ in: a.txt, line: "{name}" }] }');
  expect(read('plugin-a-1.0.0.jar', true, marks)).toMatch(/^plugin-a@1\.0\.0/);
  expect(read('plugin-a-1.0.0.jar', false, marks)).toBe('nothing');
});

test.each([
  [
    { finders: usualFinders },
    'such as plugin-dbt-1.1.5.jar, or install the plugin by its coordinates.',
  ],
  [found, 'such as acme-{name}-plugin-{version}.jar.'],
])('an archive without a version is to be named as the policy reads it', (marks, remedy) => {
  const to = { isPluginFolder: true, name: null };
  const installed = readArchive(whole('a.jar'), whole('a.jar'), to, marks);
  expect(installed).toMatchObject({
    install: { remedy: `Name the archive with its version, ${remedy}` },
  });
});

test.each([
  ['plugin-a', true],
  ['invoice', false],
])('%s is called a plugin: %s', (name, expected) => {
  expect(isCalledPlugin(name, { finders: usualFinders })).toBe(expected);
  expect(isCalledPlugin(name, found)).toBe(false);
});
