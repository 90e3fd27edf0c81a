import type { Requirement } from '../../src/model/requirement.js';
import {
  parseRequirement,
  type RequirementNotation,
} from '../../src/model/requirement-notation.js';

/** A requirement; anything else is a mistake in the test. */
export function requirement(text: string, notation?: RequirementNotation): Requirement {
  const read = parseRequirement(text, notation);
  if ('wrong' in read) throw new Error(`${text} is no requirement: ${read.wrong}.`);
  return read;
}
