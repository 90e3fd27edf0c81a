import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import { ruleIds } from '../src/model/rule-id.js';

/** What the files of a room may import: whole rooms, or single files of another. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: ['model/'],
  judge: ['judge/', 'model/'],
  rules: ['model/', 'judge/', 'rules/rule'],
  evaluate: ['evaluate/', 'model/', 'judge/', 'rules/'],
  resolve: ['resolve/', 'model/', 'presets/'],
  presets: ['presets/', 'model/', 'resolve/policy/written-policy', 'resolve/written-catalogue'],
  render: ['render/', 'model/', 'rules/rule', 'starter/repository-kind'],
  starter: ['starter/', 'model/'],
  calendar: ['calendar/', 'model/', 'resolve/timeline'],
  backtest: ['backtest/', 'model/', 'resolve/', 'rules/', 'evaluate/'],
  fleet: ['fleet/', 'model/', 'resolve/', 'evaluate/'],
  schema: ['schema/', 'model/', 'resolve/'],
  read: [
    'read/',
    'model/',
    'presets/',
    'resolve/written-files',
    'resolve/suggest',
    'resolve/manifests/gradle-settings',
    'world',
  ],
  publish: ['publish/', 'model/', 'world'],
  outside: ['outside/', 'model/', 'world'],
};

/** Rooms that know neither files, nor the network, nor the time. */
const pureRooms = Object.keys(mayImport).filter(
  (room) => !['read', 'publish', 'outside'].includes(room),
);

/** The rooms and files that open the program to the outside; they may use all of it. */
const doors = ['command'];

/** The only files that may ask for the time or the process. */
const doorFiles = ['main', 'cli'];

/** Tests of the project itself or of whole runs; they mirror no source. */
const testsWithoutSource = [
  'action',
  'docs',
  'example-policies',
  'failures',
  'fleet-workflow',
  'incident',
  'laws',
  'release-workflow',
  'workflows',
  'dist/',
  'fuzz/',
  'golden/',
  'support/',
];

const sources = filesUnder('src', '.ts');
const tests = filesUnder('__tests__', '.test.ts');

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
    expect(strays.filter((stray) => !stray.startsWith('rules/index imports rules/'))).toEqual([]);
  });

  test.each(pureRooms)('%s is pure', (room) => {
    const impure = /['"]node:|@actions\/|\bprocess\b|\bfetch\(|\bDate\.now\b|\bnew Date\(\)/;
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

  test('each file is a rule of the list, and each rule of the list has its file', () => {
    expect(ruleFiles.toSorted()).toEqual([...ruleIds].sort());
  });

  test.each(ruleFiles)('%s has its id, its test and its page', (name) => {
    expect(codeOf(`rules/${name}`)).toContain(`id: '${name}'`);
    expect(tests).toContain(`rules/${name}`);
    expect(existsSync(`docs/rules/${name}.md`)).toBe(true);
  });
});

describe('files', () => {
  test('the list of tests equals the list of sources that do something', () => {
    const mirrors = tests.filter(
      (path) => !testsWithoutSource.some((start) => path === start || isInside(path, start)),
    );
    expect(mirrors).toEqual(sources.filter((path) => doesSomething(codeOf(path))));
  });

  test('none is longer than 300 lines', () => {
    const long = sources.filter((path) => textOf(path).trimEnd().split('\n').length > 300);
    expect(long).toEqual([]);
  });
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

/** Whether a file has an export that is there at run time; one of types alone has nothing to test. */
function doesSomething(code: string): boolean {
  return /^export (?:async |default |const |function |\{(?! type))/m.test(code);
}

/** A source without its comments, in which words may stand that the code must not use. */
function codeOf(path: string): string {
  return textOf(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

function textOf(path: string): string {
  return readFileSync(`src/${path}.ts`, 'utf8');
}
