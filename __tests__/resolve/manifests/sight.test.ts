import { describe, expect, test } from '@jest/globals';
import { type Manifest, type ManifestFiles, noFiles } from '../../../src/model/manifest.js';
import { rootsOf, speaks } from '../../../src/resolve/manifests/counting.js';
import { readBothManifests } from '../../../src/resolve/manifests/manifests.js';
import { holdsNothing, sightOf } from '../../../src/resolve/manifests/sight.js';
import { coreIn, makeManifest, pluginIn } from '../../support/make-manifest.js';
import { alone } from '../../support/manifest-lines.js';

const dockerfile = makeManifest('Dockerfile', {
  readAs: 'a Dockerfile',
  cores: [coreIn('Dockerfile')],
});
const list = makeManifest('plugins.txt', {
  readAs: 'a list of plugins',
  plugins: [pluginIn('plugins.txt'), pluginIn('plugins.txt', 'plugin-b')],
});

function sight(manifests: readonly Manifest[], given: Partial<ManifestFiles> = {}) {
  const counting = { manifests, leftOut: [], workflows: [], endedBy: null };
  const files = manifests.map(({ path }) => ({ path, text: '' }));
  return sightOf({ ...noFiles, files, ...given }, counting, rootsOf(manifests.filter(speaks)));
}

function seen(...manifests: readonly Manifest[]) {
  return sight(manifests, { searched: true }).seen.map(({ path, core, plugins }) => [
    path,
    core,
    plugins,
  ]);
}

test('a file that is named was seen, whatever it says', () => {
  const silent = makeManifest('service/Dockerfile');
  expect(sight([dockerfile, silent]).seen).toEqual([
    { path: 'Dockerfile', core: true, plugins: 0, leftOut: null },
    { path: 'service/Dockerfile', core: false, plugins: 0, leftOut: null },
  ]);
});

describe('what was seen', () => {
  test('is each file that names something, with what', () => {
    expect(seen(dockerfile, list, makeManifest('service/Dockerfile'))).toEqual([
      ['Dockerfile', true, 0],
      ['plugins.txt', false, 2],
    ]);
  });

  test('counts what is written in a file there, and a core that is taken from it in both', () => {
    const compose = makeManifest('compose.yaml', {
      cores: [coreIn('.env')],
      plugins: [pluginIn('Dockerfile'), pluginIn('plugins.txt', 'plugin-b')],
      includes: ['.env', 'Dockerfile', 'plugins.txt'],
    });
    expect(seen(compose, dockerfile, list)).toEqual([
      ['compose.yaml', true, 0],
      ['.env', true, 0],
      ['Dockerfile', false, 1],
      ['plugins.txt', false, 1],
    ]);
  });

  test('counts a plugin that a file names twice once', () => {
    const twice = makeManifest('x.txt', { plugins: [pluginIn('x.txt'), pluginIn('x.txt')] });
    expect(seen(twice)).toEqual([['x.txt', false, 1]]);
  });

  test('ends with what was left out, and why', () => {
    const { seen, searchedFiles } = sightOf(
      {
        ...noFiles,
        searched: true,
        searchedFiles: 214,
        leftOut: [{ path: 'docs/compose.yaml', why: 'it lies in a folder named docs' }],
      },
      {
        manifests: [],
        leftOut: [{ path: '.gitlab-ci.yml', why: 'it is a workflow' }],
        workflows: [],
        endedBy: null,
      },
      [],
    );
    expect(seen.map(({ path, leftOut }) => `${path}, because ${leftOut}`)).toEqual([
      '.gitlab-ci.yml, because it is a workflow',
      'docs/compose.yaml, because it lies in a folder named docs',
    ]);
    expect(searchedFiles).toBe(214);
  });

  test.each([
    ['searched', { searched: true, files: [] }],
    ['named', { named: [{ pattern: '*.x', paths: [] }], files: [] }],
    ['named', {}],
    ['not', { files: [] }],
  ])('was %s', (asked, given) => {
    expect(sight([dockerfile], given).asked).toBe(asked);
  });

  test('has each image once, of what speaks and of what does not, but none that a build names', () => {
    const location = { path: 'x', line: 1, column: 1, endColumn: 2 };
    const image = (text: string) => ({ images: [{ text, location }] });
    const compose = makeManifest('compose.yaml', {
      ...dockerfile,
      ...image('a'),
      path: 'compose.yaml',
      includes: ['b/Dockerfile'],
    });
    const built = makeManifest('b/Dockerfile', { ...image('b'), cores: [coreIn('b/Dockerfile')] });
    const manifests = [
      compose,
      built,
      makeManifest('c.yaml', image('c')),
      makeManifest('d.yaml', image('a')),
    ];
    expect(sight(manifests).images.map(({ text }) => text)).toEqual(['a', 'c']);
  });
});

describe('a name in `manifests` is silent', () => {
  const silent = makeManifest('deploy/main.yml', { readAs: 'a YAML file' });
  const named = (pattern: string, ...paths: readonly string[]) => ({ pattern, paths });
  const start = (path: string) => ({ path, line: 1, column: 1, endColumn: 1 });

  test('where its file says nothing', () => {
    const given = {
      named: [named('Dockerfile', 'Dockerfile'), named('./deploy/main.yml', 'deploy/main.yml')],
    };
    expect(sight([dockerfile, silent], given).silent).toEqual([
      { path: './deploy/main.yml', readAs: 'a YAML file', location: start('deploy/main.yml') },
    ]);
  });

  test('where it is a pattern and none of its files says anything', () => {
    const other = { ...silent, path: 'deploy/other.yml' };
    const paths = ['deploy/main.yml', 'deploy/other.yml'];
    const given = { named: [named('deploy/*.yml', ...paths)] };
    expect(sight([silent, other], given).silent).toEqual([
      { path: 'deploy/*.yml', readAs: 'a YAML file', location: null },
    ]);
    const one = makeManifest('deploy/other.yml', { cores: [coreIn('deploy/other.yml')] });
    expect(sight([silent, one], given).silent).toEqual([]);
  });

  test('and not where only the base of a change has its files', () => {
    expect(sight([dockerfile], { named: [named('old/*.yml')] }).silent).toEqual([]);
  });

  test('and not where another file that speaks includes it', () => {
    const compose = makeManifest('compose.yaml', {
      cores: [coreIn('compose.yaml')],
      includes: ['.env'],
    });
    const given = { named: [named('compose.yaml', 'compose.yaml'), named('.env', '.env')] };
    expect(sight([compose, makeManifest('.env')], given).silent).toEqual([]);
  });

  test.each([
    ['plugins.txt', ''],
    ['plugins.txt', '# none yet\n'],
    ['my.plugins', '\n'],
    ['versions.yaml', 'plugins: []\n'],
    ['versions.yaml', 'plugins:\n'],
    ['versions.json', '{ "plugins": {} }'],
    ['versions.json', '\n{\n"plugins" : [ ] }\n'],
    ['versions.yaml', 'plugins:{ }'],
  ])('and not where %s is an empty list beside a file that speaks: %j', (path, text) => {
    const empty = makeManifest(path);
    const given = {
      named: [named('Dockerfile', 'Dockerfile'), named(path, path)],
      files: [{ path, text }],
    };
    expect(sight([dockerfile, empty], given).silent).toEqual([]);
    expect(sight([empty], given).silent.map((each) => each.path)).toEqual(['Dockerfile', path]);
  });

  test.each([
    ['plugins.txt', 'no list at all'],
    ['Dockerfile.app', '# nothing'],
    ['versions.yaml', 'plugins: []\nimage: x\n'],
    ['versions.yaml', 'image: x\nplugins: []'],
    ['plugins.txt.bak', ''],
  ])('also where %s is something else than an empty list: %j', (path, text) => {
    const given = { named: [named(path, path)], files: [{ path, text }] };
    expect(sight([dockerfile, makeManifest(path)], given).silent).toHaveLength(1);
  });
});

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
