import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import { ruleIds } from '../src/rules/index.js';

/** What the files of a room may import: whole rooms, or single files of another. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: ['model/'],
  schema: [
    'schema/',
    'model/',
    'resolve/catalogue/catalogue-range',
    'resolve/catalogue/catalogue-requirements',
    'rules/index',
  ],
  packs: ['packs/', 'model/', 'schema/'],
  questions: ['questions/', 'model/'],
  rules: ['model/', 'questions/', 'rules/rule'],
  advice: [
    'advice/',
    'model/',
    'questions/',
    'rules/index',
    'rules/rule',
    'evaluate/findings',
    'resolve/facts/choose-policy',
    'resolve/facts/core',
    'resolve/timeline/timeline',
  ],
  evaluate: ['evaluate/', 'model/', 'questions/', 'rules/'],
  resolve: ['resolve/', 'model/', 'schema/', 'packs/'],
  render: [
    'render/',
    'model/',
    'questions/wording',
    'rules/index',
    'rules/rule',
    'schema/key-order',
    'version',
  ],
  read: [
    'read/',
    'model/',
    'packs/',
    'resolve/written-files',
    'resolve/suggest',
    'resolve/manifests/builds/gradle-settings',
    'resolve/manifests/find/file-tree',
    'resolve/manifests/format-of-path',
    'resolve/manifests/search-words',
    'resolve/manifests/yaml/value',
    'resolve/manifests/paths',
    'resolve/policy/apply-defaults',
    'world',
  ],
  gather: ['gather/', 'read/', 'resolve/', 'model/', 'packs/index', 'world'],
  publish: ['publish/', 'model/', 'render/', 'resolve/settings', 'world'],
  outside: ['outside/', 'model/', 'world'],
};

/** What the work and the pages of a tool may import; only its commands and readers know the outside. */
const toolMayImport = [
  'model/',
  'schema/',
  'resolve/',
  'rules/',
  'evaluate/',
  'advice/',
  'questions/',
  'render/',
];

/** The files of a tool that open it to the command line and read the outside for it. */
const toolDoor = /-command$|\/read-[^/]+$|\/fleet-(?:question|report)$|catalog-text$/;

/** The list of rules holds them; and where a type comes from what says it, nothing is loaded. */
const exceptions =
  /^rules\/index imports rules\/|^model\/policy imports rules\/index$|^model\/report imports schema\/report$/;

/** Rooms that know neither files, nor the network, nor the time. */
const pureRooms = Object.keys(mayImport).filter(
  (room) => !['read', 'gather', 'publish', 'outside'].includes(room),
);

/** The room that opens the program to a command line; it may use all of it. */
const doors = ['command', 'tools'];

/** The only files that stand in no room: the doors, the story, and what both are given. */
const looseFiles = ['cli', 'gate', 'index', 'main', 'version', 'world'];

/** The only files that may ask for the time or the process. */
const doorFiles = ['main', 'cli'];

/** What no pure file may say. */
const impure = /['"]node:|@actions\/|\bprocess\b|\bfetch\(|\bDate\.now\b|\bnew Date\(\)/;

/** Tests of the project itself or of whole runs; they mirror no source. */
const testsWithoutSource = [
  'action',
  'advice-followed',
  'docs',
  'example-policies',
  'failures',
  'fleet-workflow',
  'incident',
  'language',
  'laws',
  'deployed',
  'moved-pins',
  'pack-contracts',
  'pack-forms',
  'pack-histories',
  'packs/nextcloud',
  'release-workflow',
  'tricks',
  'workflows',
  'dist/',
  'fuzz/',
  'golden/',
  'support/',
];

const sources = filesUnder('src', '.ts');
const tests = filesUnder('__tests__', '.test.ts');
const presets = filesUnder('src', '.yml');

describe('walls', () => {
  test('every room says what it may import', () => {
    const rooms = new Set(sources.filter((path) => path.includes('/')).map(roomOf));
    expect([...rooms].sort()).toEqual([...Object.keys(mayImport), ...doors].sort());
  });

  test.each(Object.entries(mayImport))('%s imports from %j only', (room, allowed) => {
    const strays = filesOf(room).flatMap((path) =>
      importsOf(path)
        .filter((target) => !allowed.some((start) => target === start || isInside(target, start)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(strays.filter((stray) => !exceptions.test(stray))).toEqual([]);
  });

  test('the nouns load nothing of other rooms', () => {
    const loads = filesOf('model').filter((path) =>
      /^import (?!type).*'\.\.\//m.test(codeOf(path)),
    );
    expect(loads).toEqual([]);
  });

  test('no check loads the schema of what it writes', () => {
    const loads = /^import (?!type).*\/schema\/(?:report|fleet|json-schemas)\.js'/m;
    const outside = sources.filter((path) => !path.startsWith('schema/'));
    const found = outside.filter((path) => loads.test(codeOf(path)));
    expect(found).toEqual(['tools/fleet/fleet-report']);
  });

  test('nothing is loaded in a circle', () => {
    const loads = new Map(sources.map((path) => [path, loadsOf(path)]));
    const inCircles = sources.filter((path) => {
      const reached = new Set(loads.get(path));
      for (const next of reached) for (const further of loads.get(next) ?? []) reached.add(further);
      return reached.has(path);
    });
    expect(inCircles).toEqual([]);
  });

  test('a problem is made in one place', () => {
    const made = /\{[^{}]*\bfound\b[^{}]*\bexpected\b[^{}]*(?<!at: |\.)\blocation\b[^{}]*\}/;
    const others = sources.filter((path) => !/^(?:render|schema)\/|^model\/report$/.test(path));
    expect(others.filter((path) => made.test(codeOf(path)))).toEqual([]);
  });

  test('no other file stands in no room', () => {
    expect(sources.filter((path) => !path.includes('/'))).toEqual(looseFiles);
  });

  test('a tool is a slice: it imports no other, and is as pure inside as the gate', () => {
    const strays = filesOf('tools').flatMap((path) => {
      const slice = `tools/${path.split('/')[1]}/`;
      const allowed = [slice, ...toolMayImport];
      return importsOf(path)
        .filter((target) => isInside(target, 'tools/') || !toolDoor.test(path))
        .filter((target) => !allowed.some((start) => isInside(target, start)))
        .map((target) => `${path} imports ${target}`);
    });
    expect(strays).toEqual([]);
    const inside = filesOf('tools').filter((path) => !toolDoor.test(path));
    expect(inside.filter((path) => impure.test(codeOf(path)))).toEqual([]);
  });

  test.each(pureRooms)('%s is pure', (room) => {
    expect(filesOf(room).filter((path) => impure.test(codeOf(path)))).toEqual([]);
  });

  test('only the doors ask for the time or the process', () => {
    const asks = /\bprocess\.|\bDate\.now\b|\bnew Date\(\)/;
    const found = sources.filter((path) => asks.test(codeOf(path)));
    expect(found.filter((path) => !doorFiles.includes(path))).toEqual([]);
  });

  test('only the connection loads the network client, and only when it is needed', () => {
    const loads = sources.filter((path) => codeOf(path).includes("'@actions/github'"));
    expect(loads).toEqual(['outside/connect']);
    expect(codeOf('outside/connect')).toContain("await import('@actions/github')");
  });
});

describe('rules', () => {
  const ruleFiles = filesOf('rules')
    .map((path) => path.replace('rules/', ''))
    .filter((name) => name !== 'index' && name !== 'rule');

  test('each rule of the list stands in one file, alone under its own name', () => {
    const stands = ruleFiles.flatMap((name) => idsIn(name).map((id) => ({ name, id })));
    expect(stands.map(({ id }) => id).toSorted()).toEqual([...ruleIds].sort());
    const alone = ruleFiles.filter((name) => idsIn(name).length === 1);
    expect(alone.filter((name) => !idsIn(name).includes(name))).toEqual([]);
  });

  test('no other file lists them: what follows from a rule stands on it', () => {
    const names = new RegExp(`'(?:${ruleIds.join('|')})'`);
    const others = sources.filter(
      (path) => !path.startsWith('rules/') && !path.startsWith('advice/'),
    );
    expect(others.filter((path) => names.test(codeOf(path)))).toEqual([]);
  });

  test('advice names no rule: what it does about one, a trait of the rule says', () => {
    const named = filesOf('advice').flatMap((path) =>
      ruleIds.filter((id) => codeOf(path).includes(`'${id}'`)).map((id) => `${path}: ${id}`),
    );
    expect(named).toEqual([]);
  });

  test.each(ruleFiles)('%s has its test, and each of its rules its page', (name) => {
    expect(idsIn(name)).not.toEqual([]);
    expect(tests).toContain(`rules/${name}`);
    expect(idsIn(name).filter((id) => !existsSync(`docs/rules/${id}.md`))).toEqual([]);
  });

  /** The rules that a file declares: one, or several that share a check. */
  function idsIn(name: string): readonly string[] {
    const ids = codeOf(`rules/${name}`).matchAll(/^ {2}id: '(?<id>[a-z-]+)',$/gm);
    return [...ids].map(({ groups }) => groups?.id ?? '');
  }
});

describe('files', () => {
  test('each that two others import, or that is no small thing, has a test of its own', () => {
    const imported = sources.flatMap((path) => [...new Set(importsOf(path))]);
    const needsTest = (path: string) =>
      linesOf(path) >= 60 || imported.filter((target) => target === path).length > 1;
    const doing = sources.filter((path) => doesSomething(codeOf(path)));
    const untested = doing.filter((path) => needsTest(path) && !tests.includes(path));
    expect(untested).toEqual([]);
  });

  test('each reader of a format has one, however small it is', () => {
    const readers = importsOf('resolve/manifests/formats').filter(
      (path) => isInside(path, 'resolve/manifests/') && doesSomething(codeOf(path)),
    );
    expect(readers.filter((path) => !tests.includes(path))).toEqual([]);
  });

  test('each test has its source, a rule, a preset or anything else', () => {
    const known = [...sources.filter((path) => doesSomething(codeOf(path))), ...presets];
    const strays = tests
      .filter((path) => !testsWithoutSource.some((at) => path === at || isInside(path, at)))
      .filter((path) => !known.includes(path));
    expect(strays).toEqual([]);
  });

  test('a bound says max', () => {
    const other = /\bconst (?:most|longest|largest|fewest)[A-Z]\w* = -?[\d_]+;/;
    expect(sources.filter((path) => other.test(codeOf(path)))).toEqual([]);
  });

  test('no two export the same name for two things', () => {
    // The words of a schema are a language of their own, and so are those of a shell.
    const own = /^schema\/|^resolve\/manifests\/(?:shell|compose|variables)/;
    const named = sources.filter((path) => !own.test(path)).flatMap(exportsOf);
    const twice = named.filter((name, index) => named.indexOf(name) !== index);
    // Both are the door that the built files open.
    expect(twice).toEqual(['main']);
  });

  test('none only forwards what another has', () => {
    const forwards = sources.filter((path) => {
      const statements = codeOf(path).replace(/^export (?:type )?(?:\*|\{[^}]*\}) from .*;$/gm, '');
      return statements.trim() === '';
    });
    // What shares a library is loaded together.
    expect(forwards).toEqual(['resolve/written-files']);
  });

  test('none that people write is longer than 300 lines', () => {
    const isGenerated = (path: string) => textOf(path).startsWith('// Generated');
    const long = sources.filter((path) => linesOf(path) > 300 && !isGenerated(path));
    expect(long).toEqual([]);
  });
});

test('the files to begin with are there, and as long as CONTRIBUTING says', () => {
  const page = readFileSync('CONTRIBUTING.md', 'utf8');
  const [, told = ''] = /in order, about (?<lines>[\d,]+) lines/.exec(page) ?? [];
  const named = [...page.matchAll(/^\d+\. `src\/(?<path>[\w/-]+)\.ts`: /gm)];
  const lines = named.reduce((sum, { groups }) => sum + linesOf(groups?.path ?? ''), 0);
  expect(named).toHaveLength(12);
  const about = Number(told.replace(',', ''));
  expect([lines > about * 0.9, lines < about * 1.1]).toEqual([true, true]);
});

/** Files with an ending under a folder, as paths from it without the ending, in order. */
function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length))
    .sort();
}

function filesOf(room: string): readonly string[] {
  return sources.filter((path) => isInside(path, `${room}/`));
}

function roomOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

/** Whether a path begins with a folder, which ends in a slash. */
function isInside(path: string, folder: string): boolean {
  return folder.endsWith('/') && path.startsWith(folder);
}

/** Our own files that a source imports, as paths from `src` without the ending. */
function importsOf(path: string): string[] {
  const imports = codeOf(path).matchAll(/(?:from|import\()\s*'(?<target>\.[^']+)\.js(?:on)?'/g);
  return [...imports].map(({ groups }) => join(dirname(path), groups?.target ?? ''));
}

/** Those of them that it loads before it does anything: not for types alone, and not when they are used. */
function loadsOf(path: string): string[] {
  const statements = codeOf(path).matchAll(
    /^(?:import|export) (?!type )(?<names>[^;]*?)from '(?<target>\.[^']+)\.js';/gm,
  );
  return [...statements].flatMap(({ groups }) => {
    const names = groups?.names?.replace(/[{}\s]/g, ' ').split(',') ?? [];
    const isType = names.every((name) => /^\s*(?:type |$)/.test(name));
    return isType ? [] : join(dirname(path), groups?.target ?? '');
  });
}

/** Whether a file has an export that is there at run time; one of types alone has nothing to test. */
function doesSomething(code: string): boolean {
  return /^export (?:async |default |const |function |\{(?! type))/m.test(code);
}

/** The names that a file declares and exports. */
function exportsOf(path: string): string[] {
  const declared = /^export (?:async )?(?:function\*?|const|class|type|interface) (?<name>\w+)/gm;
  return [...codeOf(path).matchAll(declared)].map(({ groups }) => groups?.name ?? '');
}

/** A source without its comments, in which words may stand that the code must not use. */
function codeOf(path: string): string {
  return textOf(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

function linesOf(path: string): number {
  return textOf(path).trimEnd().split('\n').length;
}

function textOf(path: string): string {
  return readFileSync(`src/${path}.ts`, 'utf8');
}
