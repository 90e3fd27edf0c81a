import type { Problem } from '../model/report.js';
import { shown } from '../model/shown.js';

/** The most files that one pattern may match; on a pull request all are asked of GitHub at once. */
const mostMatches = 200;

/** Which files an input names, or what is wrong with how it names them. */
export interface PathsFound {
  /** Each once, in the order named; those of one pattern in the order of their letters. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * The files that an input names by paths and glob patterns, one per line or separated by commas;
 * `none` alone names none. Patterns stay inside the folder.
 */
export async function findPaths(
  input: string,
  find: (pattern: string) => Promise<readonly string[]>,
): Promise<PathsFound> {
  const names = namesIn(input);
  if (names.length === 1 && names[0] === 'none') return { paths: [], problems: [] };
  const paths = new Set<string>();
  const problems: Problem[] = [];
  for (const name of names) {
    const found = isPattern(name) ? await matchesOf(name, find) : { paths: [name], problems: [] };
    for (const path of found.paths) paths.add(path);
    problems.push(...found.problems);
  }
  return { paths: [...paths], problems };
}

/** A comma inside braces belongs to the pattern. */
function namesIn(input: string): string[] {
  return input
    .split('\n')
    .flatMap((line) => line.match(/(?:\{[^{}]*\}|[^,])+/g) ?? [])
    .map((name) => name.trim().replace(/^(?:\.\/)+/, ''))
    .filter((name) => name !== '');
}

function isPattern(name: string): boolean {
  return /[*?[{]/.test(name);
}

async function matchesOf(
  pattern: string,
  find: (pattern: string) => Promise<readonly string[]>,
): Promise<PathsFound> {
  if (/^[\\/]|^[A-Za-z]:|\.\./.test(pattern)) return wrong(pattern, 'leads out of the folder');
  const paths = (await find(pattern)).toSorted();
  if (paths.length === 0) return wrong(pattern, 'matches no file');
  if (paths.length > mostMatches) return wrong(pattern, `matches ${paths.length} files`);
  return { paths, problems: [] };
}

function wrong(pattern: string, what: string): PathsFound {
  const problem = {
    message: `The pattern ${shown(pattern)} in manifests ${what}.`,
    found: shown(pattern),
    expected: `a pattern that matches 1 to ${mostMatches} files inside the folder, or none`,
    location: null,
  };
  return { paths: [], problems: [problem] };
}
