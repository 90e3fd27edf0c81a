import type { WrittenCore, WrittenPlugin } from './written.js';

/** How this action is named in a workflow. */
export const actionReference = 'release-gate/release-gate@v1';

/** A core, what runs on it, and the files that say so: what one step judges. */
export interface Environment {
  /** The files to name in `manifests`, the one that decides the core first. */
  readonly paths: readonly string[];
  /** Null where no core is known. */
  readonly core: WrittenCore | null;
  readonly plugins: readonly WrittenPlugin[];
}

/** From so many environments on a matrix is shorter than steps. */
const maxSteps = 4;

/**
 * What to write in a job so that each environment is judged by itself, line by line: a step for
 * each, or a matrix where they are many. Where files hold several environments, naming them tells
 * nothing apart, so the core is named too.
 */
export function environmentLines(environments: readonly Environment[]): readonly string[] {
  const apart = areApart(environments);
  return environments.length > maxSteps && apart
    ? matrixLines(environments)
    : environments.flatMap((each) => stepLines(each, labelOf(each, environments), apart));
}

/** Where each environment is, as short as tells them apart: its folder, its first file, or its core. */
export function labelOf(environment: Environment, all: readonly Environment[]): string {
  const others = all.filter((each) => each !== environment);
  const isOnly = (nameOf: (each: Environment) => string) =>
    others.every((each) => nameOf(each) !== nameOf(environment));
  const folder = folderOf(firstOf(environment));
  if (folder !== '' && isOnly((each) => folderOf(firstOf(each)))) return folder;
  if (isOnly(firstOf)) return firstOf(environment);
  return `${firstOf(environment)}, core ${environment.core?.text ?? 'unknown'}`;
}

/** Whether naming its files tells each environment from the others. */
function areApart(environments: readonly Environment[]): boolean {
  const lists = environments.map(({ paths }) => [...paths].sort().join('\n'));
  return new Set(lists).size === lists.length;
}

function stepLines(environment: Environment, label: string, apart: boolean): string[] {
  const { paths, core } = environment;
  return [
    `- name: ${quoted(`Release Gate: ${label}`)}`,
    `  uses: ${actionReference}`,
    '  with:',
    ...(apart || core === null ? [] : [`    core-version: ${quoted(core.text)}`, releasesNothing]),
    '    manifests: |',
    ...paths.map((path) => `      ${path}`),
  ];
}

/** A core given by hand would be its release. */
const releasesNothing = '    releasing: none';

function matrixLines(environments: readonly Environment[]): string[] {
  return [
    'strategy:',
    '  fail-fast: false',
    '  matrix:',
    '    manifests:',
    ...environments.map(({ paths }) => `      - ${quoted(paths.join(', '))}`),
    'steps:',
    `  - uses: ${actionReference}`,
    '    with:',
    '      manifests: $' + '{{ matrix.manifests }}',
  ];
}

/** A text of JSON is one of YAML too, whatever it holds. */
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) && !/^[\d.-]/.test(text) ? text : JSON.stringify(text);
}

function firstOf({ paths }: Environment): string {
  return paths[0] ?? '';
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
