import { closestMatch } from 'leven';

/** More wrong letters than one in three make another word, not a slip. */
const lettersPerSlip = 3;
const leastSlips = 2;

/** The word that was probably meant, or null when none is close. */
export function suggest(written: string, words: readonly string[]): string | null {
  const maxDistance = Math.max(leastSlips, Math.floor(written.length / lettersPerSlip));
  return closestMatch(written, words, { maxDistance }) ?? null;
}
