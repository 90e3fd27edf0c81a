import type { WrittenCore, WrittenPlugin } from './written.js';

/** How this action is named in a workflow. */
export const actionReference =
  'release-gate/release-gate@5550606136447c3ed136b78d1b061aec85a8631b # main, before 1.0.0';

/** A core, what runs on it, and the files that say so: what one step judges. */
export interface Environment {
  /** The files to name in `manifests`, the one that decides the core first. */
  readonly paths: readonly string[];
  /** Null where no core is known. */
  readonly core: WrittenCore | null;
  readonly plugins: readonly WrittenPlugin[];
}

/** How many environments have steps of their own; more are shorter as a matrix. */
const maxSteps = 4;

/** What a job needs to judge each environment by itself: lines of YAML, each list from its margin on. */
interface EnvironmentJob {
  /** What stands below `strategy:`; empty without a matrix. */
  readonly strategy: readonly string[];
  /** What stands below `steps:`, the checkout left out. */
  readonly steps: readonly string[];
}

/**
 * A step for each environment, or a matrix where they are many. Where naming its files does not tell
 * one from another, as they stand in one file, its core is named too.
 */
export function jobOf(environments: readonly Environment[]): EnvironmentJob {
  const isApart = apartIn(environments);
  if (environments.length > maxSteps && environments.every(isApart)) return matrixOf(environments);
  const labelled = environments.length > 1;
  return {
    strategy: [],
    steps: environments.flatMap((each) =>
      stepLines(each, labelled ? labelOf(each, environments) : null, isApart(each)),
    ),
  };
}

/** What to write into a job, as one text to paste, line by line. */
export function jobLines(environments: readonly Environment[]): readonly string[] {
  const { strategy, steps } = jobOf(environments);
  if (strategy.length === 0) return steps;
  return ['strategy:', ...indented(strategy), 'steps:', ...indented(steps)];
}

/** Lines moved in by so many levels. */
export function indented(lines: readonly string[], levels = 1): readonly string[] {
  return lines.map((line) => '  '.repeat(levels) + line);
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

/** Whether naming its files tells an environment from the others. */
function apartIn(environments: readonly Environment[]): (environment: Environment) => boolean {
  const listOf = ({ paths }: Environment) => [...paths].sort().join('\n');
  const lists = environments.map(listOf);
  return (each) => lists.indexOf(listOf(each)) === lists.lastIndexOf(listOf(each));
}

function stepLines(
  { paths, core }: Environment,
  label: string | null,
  apart: boolean,
): readonly string[] {
  const uses = `uses: ${actionReference}`;
  return [
    ...(label === null
      ? [`- ${uses}`]
      : [`- name: ${quoted(`Release Gate: ${label}`)}`, `  ${uses}`]),
    '  with:',
    // A core that is given by hand would be its release.
    ...(apart || core === null
      ? []
      : [`    core-version: ${quoted(core.text)}`, '    releasing: none']),
    '    manifests: |',
    ...indented(paths, 3),
  ];
}

function matrixOf(environments: readonly Environment[]): EnvironmentJob {
  return {
    strategy: [
      'fail-fast: false',
      'matrix:',
      '  manifests:',
      ...environments.map(({ paths }) => `    - ${quoted(paths.join(', '))}`),
    ],
    steps: [`- uses: ${actionReference}`, '  with:', `    manifests: $` + '{{ matrix.manifests }}'],
  };
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
