// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of shells.
import { expect, test } from '@jest/globals';
import { readArchive } from '../../../src/resolve/manifests/archive.js';
import { type Passage, passageIn } from '../../../src/resolve/manifests/passage.js';
import { markedIn } from '../../support/manifest-lines.js';
import { noFinders } from '../../support/no-finders.js';

function whole(text: string): Passage {
  return passageIn({ path: 'p', text }, 0, text.length);
}

/** What a path installs, its version marked: `plugin-a@1.0.0 in 1| x/plugin-a-«1.0.0».jar`. */
function read(path: string, isPluginFolder: boolean): string {
  const installed = readArchive(
    whole(path),
    whole(path),
    { isPluginFolder, name: null },
    { finders: noFinders },
  );
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
  ['plugin-a-${V}.jar', 'unreadable', 'nothing'],
  ['plugin-a-1.0.0-javadoc.jar', 'nothing', 'nothing'],
  ['LICENSE.txt', 'nothing', 'nothing'],
  [`${'x'.repeat(5000)}-1.0.0.jar`, 'unreadable', 'nothing'],
])('%s is in a folder of plugins %s, and elsewhere %s', (path, there, elsewhere) => {
  expect(read(path, true)).toBe(there);
  expect(read(path, false)).toBe(elsewhere);
});
