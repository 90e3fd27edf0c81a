import { type Problem, problem } from '../../model/report.js';
import type { Document } from './document.js';
import type { Path } from './places.js';

/** How many such problems are listed: a file with one of them is a mistake as a whole. */
const maxTold = 20;

/**
 * The problem of lists or maps of a document that hold more than anybody writes. It is asked before anything is done
 * with what they hold: much of that looks at each entry once for every other.
 *
 * @param mostOf how many entries the part of the document at a path may have
 */
export function tooManyEntries(
  document: Document,
  mostOf: (at: Path) => number,
): readonly Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, at: Path): void => {
    if (typeof value !== 'object' || value === null || problems.length === maxTold) return;
    const count = Array.isArray(value) ? value.length : Object.keys(value).length;
    const most = mostOf(at);
    if (count > most) {
      problems.push(tooMany(document, at, count, most));
      return;
    }
    const steps = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [step, part] of steps) visit(part, [...at, step]);
  };
  visit(document.value, []);
  return problems;
}

function tooMany(document: Document, at: Path, count: number, most: number): Problem {
  const last = at.at(-1);
  const what =
    last === undefined ? 'The file' : `\`${typeof last === 'number' ? at.join('.') : last}\``;
  return problem(
    `${what} has ${count} entries, more than the ${most} that are read; leave out what is no longer needed.`,
    {
      found: `${count} entries`,
      expected: `at most ${most} entries`,
      at: document.placeOf(at, at.length === 0 ? 'value' : 'key').location,
    },
  );
}
