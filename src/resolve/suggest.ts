import { closestMatch } from 'leven';

/** More wrong letters than one in three make another word, not a slip. */
const lettersPerSlip = 3;
const leastSlips = 2;

/** Fewer letters than these begin too many words. */
const leastBegun = 3;

/** The word that was probably meant, in small or capital letters, or null when none is close. */
export function suggest(written: string, words: readonly string[]): string | null {
  const meant = new Map(words.map((word) => [word.toLowerCase(), word]));
  const close = closest(written.toLowerCase(), [...meant.keys()]);
  return meant.get(close ?? '') ?? null;
}

function closest(written: string, words: readonly string[]): string | undefined {
  // Two letters in the wrong order are one slip; the distance counts both, and may like another word.
  const swapped = words.find((word) => isSwapped(written, word));
  if (swapped !== undefined) return swapped;
  const begun = words.filter((word) => word.startsWith(written));
  if (begun.length === 1 && written.length >= leastBegun) return begun[0];
  const maxDistance = Math.max(leastSlips, Math.floor(written.length / lettersPerSlip));
  return closestMatch(written, words, { maxDistance });
}

/** Whether two texts are the same but for two letters beside each other in the wrong order. */
function isSwapped(written: string, word: string): boolean {
  for (let at = 1; at < word.length; at++) {
    const pair = word.charAt(at) + word.charAt(at - 1);
    if (written === word.slice(0, at - 1) + pair + word.slice(at + 1)) return true;
  }
  return false;
}
