import { parseRequirement } from '../../model/requirement-notation.js';

/** Reads a requirement. */
export type ReadRequirement = typeof parseRequirement;

/** A reader that parses each text once: a catalogue repeats a few requirements many times. */
export function rememberRequirements(): ReadRequirement {
  const known = new Map<string, ReturnType<ReadRequirement>>();
  return (text) => {
    const requirement = known.get(text) ?? parseRequirement(text);
    known.set(text, requirement);
    return requirement;
  };
}
