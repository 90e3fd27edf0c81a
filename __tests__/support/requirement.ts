import type { Requirement } from '../../src/model/requirement.js';
import { parseRequirement } from '../../src/model/requirement-notation.js';

/** A requirement; anything else is a mistake in the test. */
export function requirement(text: string): Requirement {
  const read = parseRequirement(text);
  if ('wrong' in read) throw new Error(`${text} is no requirement: ${read.wrong}.`);
  return read;
}
