import { parseRequirement, type RequirementNotation } from '../../model/requirement-notation.js';

/** Reads a requirement in a platform's notation. */
export type ReadRequirement = (text: string) => ReturnType<typeof parseRequirement>;

/** A reader that parses each text once: a catalogue repeats a few requirements many times. */
export function rememberRequirements(notation: RequirementNotation = 'minimum'): ReadRequirement {
  const known = new Map<string, ReturnType<ReadRequirement>>();
  return (text) => {
    const requirement = known.get(text) ?? parseRequirement(text, notation);
    known.set(text, requirement);
    return requirement;
  };
}
