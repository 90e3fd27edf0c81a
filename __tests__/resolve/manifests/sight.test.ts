import { describe, expect, test } from '@jest/globals';
import { type Manifest, type ManifestFiles, noFiles } from '../../../src/model/manifest.js';
import { rootsOf, speaks } from '../../../src/resolve/manifests/counting.js';
import { sightOf } from '../../../src/resolve/manifests/sight.js';
import { coreIn, makeManifest, pluginIn } from '../../support/make-manifest.js';

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
  ])('also where %s is something else than an empty list: %j', (path, text) => {
    const given = { named: [named(path, path)], files: [{ path, text }] };
    expect(sight([dockerfile, makeManifest(path)], given).silent).toHaveLength(1);
  });
});
