import type { Location } from './location.js';
import type { Problem } from './report.js';

/** What a problem is made of besides its sentence: both as clauses, and the place if there is one. */
export interface ProblemParts {
  readonly found: string;
  readonly expected: string;
  readonly at?: Location | null;
}

/** Why the gate cannot judge. The message says what was found, what was expected and what to do. */
export function problem(message: string, { found, expected, at = null }: ProblemParts): Problem {
  return { message, found, expected, location: at };
}
