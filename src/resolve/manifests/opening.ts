import { type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { SourceFile } from '../../model/written.js';
import type { Surroundings } from './format.js';
import { pathWithin } from './paths.js';

/** How many files are looked for beside one. */
export const maxOpened = 400;

/** The files beside one that is read. */
export interface Opening {
  /** The file at a path from the repository's root, `..` and all; null where there is none. */
  readonly open: (path: string) => SourceFile | null;
  /** The other files that were opened. */
  readonly included: () => readonly string[];
  /** That more was asked for than is looked for; to be asked for when all is read. */
  readonly problems: () => readonly Problem[];
}

/** Opens files beside the one at a path, and looks for each once. */
export function openingBeside(path: string, surroundings: Surroundings): Opening {
  const opened = new Map<string, SourceFile | null>();
  let isExceeded = false;
  const open = (other: string): SourceFile | null => {
    const inside = pathWithin('', other);
    if (inside === null || inside === '') return null;
    const known = opened.get(inside);
    if (known !== undefined) return known;
    if (opened.size === maxOpened) {
      isExceeded = true;
      return null;
    }
    const file = surroundings.open(inside);
    const plain = file === null ? null : { path: file.path, text: plainText(file.text) };
    opened.set(inside, plain);
    return plain;
  };
  return {
    open,
    included: () =>
      [...opened.values()].flatMap((file) =>
        file === null || file.path === path ? [] : file.path,
      ),
    problems: () => (isExceeded ? [tooManyParts(path)] : []),
  };
}

/** That a file is put together from more parts than are read. */
export function tooManyParts(path: string): Problem {
  return problem(
    `${shown(path)} is put together from too many parts; name a smaller one in \`manifests\`.`,
    {
      found: `more than ${maxOpened} files, or parts that build on each other too often`,
      expected: `at most ${maxOpened} files`,
      at: { path, line: 1, column: 1, endColumn: 1 },
    },
  );
}

/**
 * A byte order mark is not a column to an editor, and a lone carriage return no line to git; some
 * libraries take either for one, and would point beside the place.
 */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, ' ');
}
