import { describe, expect, test } from '@jest/globals';
import { noFiles } from '../../../src/model/manifest.js';
import { readBothManifests } from '../../../src/resolve/manifests/manifests.js';
import { holdsNothing } from '../../../src/resolve/manifests/vanished.js';
import { alone } from '../../support/manifest-lines.js';

type Texts = Readonly<Record<string, string>>;

const install = (...plugins: readonly string[]) =>
  `RUN kestra plugins install ${plugins.map((plugin) => `io.acme:${plugin}`).join(' ')}\n`;
const from = 'FROM kestra/kestra:v1.2.0\n';
const full = from + install('plugin-a:1.0.0', 'plugin-b:1.0.0');

function filesOf(texts: Texts) {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return { ...noFiles, files, searched: true };
}

/** Of each file what vanished, and whether on purpose. */
async function vanished(before: Texts, now: Texts): Promise<string[]> {
  const { marks } = alone;
  const both = await readBothManifests(filesOf(now), filesOf(before), marks, 'deployment');
  expect(both.now.problems).toEqual([]);
  return both.now.vanished.map(
    ({ path, names, emptied }) => `${path}${emptied ? ' emptied' : ''}: ${names.join(', ')}`,
  );
}

describe('what the base named and nothing names any more', () => {
  const list = { 'plugins.txt': 'plugin-a@1.0.0\nplugin-b@1.0.0\n' };
  const all = 'core, plugin-a, plugin-b';
  const silent = 'services: {}\n';
  const rows: readonly [string, Texts, Texts, readonly string[]][] = [
    ['nothing without a change', { Dockerfile: full }, { Dockerfile: full }, []],
    [
      'nothing where versions move',
      { Dockerfile: full },
      { Dockerfile: full.replaceAll('1.0.0', '2.0.0') },
      [],
    ],
    ['everything of a file that is gone', { Dockerfile: full }, {}, [`Dockerfile emptied: ${all}`]],
    [
      'everything of a file that is empty',
      { Dockerfile: full },
      { Dockerfile: '' },
      [`Dockerfile emptied: ${all}`],
    ],
    [
      'everything of a file that is commented out',
      { Dockerfile: full },
      { Dockerfile: full.replaceAll(/^/gm, '# ') },
      [`Dockerfile emptied: ${all}`],
    ],
    [
      'everything of a file that still holds text',
      { Dockerfile: full },
      { Dockerfile: 'FROM registry.acme.test/base:7\n' },
      [`Dockerfile: ${all}`],
    ],
    ['nothing that moved to another file', { Dockerfile: full }, { 'app/Dockerfile': full }, []],
    [
      'nothing that moved to two other files',
      { Dockerfile: full },
      { 'app/Dockerfile': from, ...list },
      [],
    ],
    [
      'what did not move along',
      { Dockerfile: full },
      { 'app/Dockerfile': from + install('plugin-a:1.0.0') },
      ['Dockerfile emptied: plugin-b'],
    ],
    [
      'nothing that was taken out of a file that is still read',
      { Dockerfile: full },
      { Dockerfile: from },
      [],
    ],
    [
      'a list that is gone beside an image that is there',
      { Dockerfile: from, ...list },
      { Dockerfile: from },
      ['plugins.txt emptied: plugin-a, plugin-b'],
    ],
    [
      'a list that is empty',
      { Dockerfile: from, ...list },
      { Dockerfile: from, 'plugins.txt': '# none any more\n\n' },
      ['plugins.txt emptied: plugin-a, plugin-b'],
    ],
    [
      'an image file of which nothing is left but services',
      { 'compose.yaml': 'services: { k: { image: kestra/kestra:v1.2.0 } }', ...list },
      { 'compose.yaml': silent, ...list },
      ['compose.yaml: core'],
    ],
    [
      'each file by itself',
      { Dockerfile: from, ...list },
      {},
      ['Dockerfile emptied: core', 'plugins.txt emptied: plugin-a, plugin-b'],
    ],
    [
      'nothing of a file that installs in a way that cannot be read: that is told by itself',
      { Dockerfile: full },
      { Dockerfile: `${from}RUN kestra plugins install --all\n` },
      [],
    ],
    [
      'no core where no core is left: the plugins say so',
      { Dockerfile: full },
      { Dockerfile: full.replace('kestra/kestra', 'mirror.acme.test/kestra-full') },
      [],
    ],
    [
      'a core that one of two environments gave up, while it still has plugins',
      { 'prod/compose.yaml': composed('kestra/kestra:v1.2.0'), 'staging/Dockerfile': full },
      { 'prod/compose.yaml': composed('registry.acme.test/base:7'), 'staging/Dockerfile': full },
      ['prod/compose.yaml: core'],
    ],
    [
      'no core that moved to a file that had none',
      { 'prod/compose.yaml': composed('kestra/kestra:v1.2.0') },
      { 'prod/compose.yaml': composed('registry.acme.test/base:7'), 'prod/Dockerfile': from },
      [],
    ],
    [
      'nothing of one of two environments that is gone, as the other names it',
      { 'a/Dockerfile': full, 'b/Dockerfile': full },
      { 'b/Dockerfile': full },
      [],
    ],
    ['nothing where the base named nothing', {}, { Dockerfile: full }, []],
  ];

  test.each(rows)('%s', async (_, before, now, expected) => {
    expect(await vanished(before, now)).toEqual(expected);
  });

  test('stands at the first line of the file, where it is there', async () => {
    const { marks } = alone;
    const before = filesOf({ Dockerfile: full, ...list });
    const { now } = await readBothManifests(
      filesOf({ Dockerfile: 'FROM alpine\nRUN x\n' }),
      before,
      marks,
      null,
    );
    expect(now.vanished.map(({ location }) => location)).toEqual([
      { path: 'Dockerfile', line: 1, column: 1, endColumn: 12 },
      null,
    ]);
  });
});

function composed(image: string): string {
  const command = 'plugins install io.acme:plugin-a:1.0.0 io.acme:plugin-b:1.0.0';
  return `services: { k: { image: '${image}', command: '${command}' } }\n`;
}

test.each([
  ['', true],
  ['\n \t\r\n', true],
  ['# a\n// b\n! c\n\uFEFF', true],
  ['\uFEFF# a', true],
  ['# a\nb', false],
  ['---', false],
  ['plugins: []', false],
])('%j holds nothing: %s', (text, expected) => {
  expect(holdsNothing(text)).toBe(expected);
});
