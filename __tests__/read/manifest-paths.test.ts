import { describe, expect, test } from '@jest/globals';
import { type InputName, inputNames } from '../../src/model/input.js';
import { type Marks, marksOf } from '../../src/model/manifest.js';
import type { Policy } from '../../src/model/policy.js';
import {
  manifestPaths,
  manifestsAsked,
  matcherOf,
  settingsBeside,
  type Touched,
  untouched,
  withFound,
  wrongPattern,
} from '../../src/read/manifest-paths.js';
import { resolvePreset } from '../../src/resolve/policy/apply-defaults.js';
import { marksUnder } from '../support/policy-marks.js';

function inputsWith(given: Partial<Record<InputName, string>>) {
  const none = Object.fromEntries(inputNames.map((name) => [name, '']));
  return { ...none, ...given } as Record<InputName, string>;
}

const asked = (manifests: string) => manifestsAsked(inputsWith({ manifests }));

/** A folder with these files, of which some are ignored. */
function folderOf(paths: readonly string[], ignored: readonly string[] = [], cut = false) {
  return {
    list: async () => ({ paths, cut }),
    walk: async (under: string) => ({
      paths: [...paths, ...ignored].filter((path) => under === '' || path.startsWith(`${under}/`)),
      cut: false,
    }),
  };
}

const touching = (...paths: string[]): Touched => ({
  isTouched: (path) => paths.includes(path),
  paths,
});

describe('what is asked for', () => {
  test.each([
    ['a search, where nothing is given', {}, 'searched', []],
    ['one, where only a baseline is', { 'current-core-version': '1.2.0' }, 'searched', []],
    ['no file, where a core is given', { 'core-version': '1.2.0' }, 'none', []],
    ['no file, where plugins are', { 'plugin-versions': 'a@1.0.0' }, 'none', []],
    ['no file, where it says so', { manifests: 'none' }, 'none', []],
    ['files beside a core', { 'core-version': '1.2.0', manifests: 'a' }, 'named', ['a']],
    ['one path', { manifests: './docker/Dockerfile' }, 'named', ['docker/Dockerfile']],
    ['lines and commas', { manifests: 'a, b\r\n\n .plugins,' }, 'named', ['a', 'b', '.plugins']],
    ['a name once', { manifests: 'a, ./a' }, 'named', ['a']],
    ['a pattern with a comma', { manifests: '{a,b}.yaml,c' }, 'named', ['{a,b}.yaml', 'c']],
  ] as const)('%s', (_, given, kind, names) => {
    expect(manifestsAsked(inputsWith(given))).toEqual({ kind, names, without: [] });
  });

  test.each([
    ['a search without some', '!examples/**, ! ./a.yml', 'searched', []],
    ['named files without some', 'deploy/**\n!deploy/old/**', 'named', ['deploy/**']],
  ])('%s', (_, manifests, kind, names) => {
    expect(asked(manifests)).toMatchObject({ kind, names });
    expect(asked(manifests).without).not.toEqual([]);
  });
});

const tree = [
  '.github/release-gate.yml',
  'Chart.yaml',
  'docs/compose.yaml',
  'kestra/Dockerfile',
  'main.ts',
  'node_modules/x/values.yaml',
  'prod/a.yaml',
  'prod/b.yaml',
];

describe('named files', () => {
  test.each([
    ['in the order named', 'z, a', ['z', 'a']],
    ['of a pattern in the order of letters', 'prod/*.yaml', ['prod/a.yaml', 'prod/b.yaml']],
    ['each once', 'prod/b.yaml, prod/*', ['prod/b.yaml', 'prod/a.yaml']],
    ['in folders that a search leaves out', '**/compose.yaml', ['docs/compose.yaml']],
    ['hidden ones', '**/*gate.yml', ['.github/release-gate.yml']],
    ['less what is taken away', 'prod/*, !**/b.*', ['prod/a.yaml']],
    ['less a path that is taken away', 'prod/*, !prod/a.yaml', ['prod/b.yaml']],
    ['that git ignores, where nothing else is', 'build/*.yaml', ['build/x.yaml']],
  ])('%s', async (_, manifests, head) => {
    const folder = folderOf(tree, ['build/x.yaml', 'prod/c.yaml']);
    const found = await manifestPaths(asked(manifests), folder, untouched, []);
    expect(found).toMatchObject({ kind: 'named', head, before: [], listed: null, problems: [] });
  });

  test('are not listed where each is named by its path', async () => {
    const list = async () => Promise.reject(new Error('listed'));
    const folder = { list, walk: list };
    expect((await manifestPaths(asked('a, b'), folder, untouched, [])).head).toEqual(['a', 'b']);
  });

  test.each([
    ['a path', 'prod/a.yaml, prod/b.yaml', ['prod/a.yaml']],
    ['a path that is gone now', 'prod/gone.yaml, prod/b.yaml', ['prod/gone.yaml']],
    ['what a pattern matches, gone ones too', 'prod/*', ['prod/a.yaml', 'prod/gone.yaml']],
    ['but nothing that is taken away', 'prod/*, !prod/g*', ['prod/a.yaml']],
  ])('are looked into before, where the change touches them: %s', async (_, manifests, before) => {
    const touched = touching('prod/a.yaml', 'prod/gone.yaml', 'main.ts');
    const found = await manifestPaths(asked(manifests), folderOf(tree), touched, []);
    expect(found.before).toEqual(before);
  });

  test('tell which patterns match nothing', async () => {
    const found = await manifestPaths(asked('*.toml, prod/*'), folderOf(tree), untouched, []);
    expect(found.unmatched).toEqual(['*.toml']);
    expect(found.named).toContainEqual({ pattern: '*.toml', paths: [] });
  });
});

describe('a search', () => {
  test('names what has the name of a manifest, less what is something else', async () => {
    const excluded = ['.github/release-gate.yml'];
    expect(await manifestPaths(asked(''), folderOf(tree), untouched, excluded)).toMatchObject({
      kind: 'searched',
      head: ['Chart.yaml', 'kestra/Dockerfile', 'prod/a.yaml', 'prod/b.yaml'],
      leftOut: [
        { path: 'docs/compose.yaml', why: 'it lies in a folder named docs' },
        { path: 'node_modules/x/values.yaml', why: 'it lies in a folder named node_modules' },
      ],
      listed: tree.length,
      problems: [],
    });
  });

  test('leaves out what a pattern takes away', async () => {
    const found = await manifestPaths(asked('!prod/**'), folderOf(tree), untouched, []);
    expect(found.head).toEqual(['.github/release-gate.yml', 'Chart.yaml', 'kestra/Dockerfile']);
  });

  test('looks into what the change touches, as it stood before', async () => {
    const touched = touching('prod/a.yaml', 'gone/Dockerfile', 'docs/gone.yaml', 'main.ts');
    const { before } = await manifestPaths(asked(''), folderOf(tree), touched, []);
    expect(before).toEqual(['gone/Dockerfile', 'prod/a.yaml']);
  });

  test('says that the list of files is not whole', async () => {
    const { problems } = await manifestPaths(asked(''), folderOf(tree, [], true), untouched, []);
    expect(problems.map(({ message }) => message)).toEqual([
      'The repository has more files than can be listed (8 were), so some may be overlooked; name the files to read in `manifests`, without patterns.',
    ]);
  });
});

test.each(['../*.yaml', '/etc/*', 'C:\\*', 'a/../../*', '!../**'])(
  '%s leads out of the folder, and nothing is read',
  async (pattern) => {
    const found = await manifestPaths(asked(`a.yaml\n${pattern}`), folderOf(tree), untouched, []);
    expect(found.head).toEqual([]);
    expect(found.problems.map(({ message }) => message)).toEqual([
      `The pattern ${pattern.replace('!', '')} in manifests leads out of the folder.`,
    ]);
  },
);

test('nothing is looked into where no file is asked for', async () => {
  const found = await manifestPaths(asked('none'), folderOf(tree), touching('Chart.yaml'), []);
  expect(found).toMatchObject({ head: [], before: [], leftOut: [], problems: [] });
});

test('no pattern matches nothing', async () => {
  expect((await matcherOf([]))('a')).toBe(false);
  expect((await matcherOf(['*', 'b/*']))('b/.c')).toBe(true);
});

test('a problem with a pattern says what was found', () => {
  expect(wrongPattern('*.toml', 'matches no file')).toEqual({
    message: 'The pattern *.toml in manifests matches no file.',
    found: '*.toml',
    expected: 'a pattern that matches files inside the folder, or none',
    location: null,
  });
});

test('settings are looked for in the folder of each gradle.properties', () => {
  expect(settingsBeside(['gradle.properties', 'a/b/gradle.properties', 'Dockerfile'])).toEqual([
    'settings.gradle',
    'settings.gradle.kts',
    'a/b/settings.gradle',
    'a/b/settings.gradle.kts',
  ]);
});

describe('files that a policy finds versions in', () => {
  const found = (path: string) => `{ in: "${path}", line: "{name}:{version}" }`;
  const under = (...paths: string[]) =>
    marksUnder(`plugins: { find: [${paths.map(found).join(', ')}] }`);
  const search = asked('');

  async function widened(marks: Marks, touched: Touched, ...listed: string[]) {
    const paths = await manifestPaths(search, folderOf(listed), touched, ['own.lst']);
    return withFound(paths, search, listed, touched, ['own.lst'], marks);
  }

  test('are searched beside all others, except where nothing is deployed and in policies', async () => {
    const listed = ['Dockerfile', 'a.lst', 'docs/a.lst', 'own.lst', 'x/a.lst', 'b.lst'];
    const { head, problems } = await widened(under('*.lst'), untouched, ...listed);
    expect(head).toEqual(['Dockerfile', 'a.lst', 'b.lst', 'x/a.lst']);
    expect(problems).toEqual([]);
  });

  test('count before a change too, gone ones as well', async () => {
    const { before } = await widened(
      under('*.lst'),
      touching('a.lst', 'gone.lst'),
      'a.lst',
      'b.lst',
    );
    expect(before).toEqual(['a.lst', 'gone.lst']);
  });

  test('that are nowhere are a problem at the finder', async () => {
    const { problems } = await widened(under('a.lst', 'no.lst'), untouched, 'a.lst');
    expect(problems.map(({ message, location }) => [message, location?.line])).toEqual([
      [
        'The policy finds versions in no.lst, but there is no such file; correct `in`, or remove the finder.',
        2,
      ],
    ]);
  });

  test('of a preset may be nowhere', async () => {
    const marks = marksOf(resolvePreset('jenkins-lts') as Policy);
    expect((await widened(marks, untouched, 'Dockerfile')).problems).toEqual([]);
  });
});
