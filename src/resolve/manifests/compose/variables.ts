import type { Passage } from '../passage.js';
import { composeDialect, expand, hasVariable, type LookUp } from '../variables.js';

/** Replaces the variables in a text. */
export type Interpolate = (text: Passage) => Passage;

/** How many characters variables may add in one file: variables of variables can double endlessly. */
const maxAdded = 1_000_000;

/** Prepares to replace variables as Compose does, in all texts of a file. */
export function interpolating(lookUp: LookUp): Interpolate {
  let left = maxAdded;
  const bounded: LookUp = (name) => {
    const value = lookUp(name);
    if (value === null || value.text.length > left) return null;
    left -= value.text.length;
    return value;
  };
  return (text) => (hasVariable(text.text) ? expand(text, bounded, composeDialect) : text);
}
