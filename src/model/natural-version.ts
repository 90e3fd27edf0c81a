import type { PluginVersion } from './plugin-version.js';

/** A number, as digits without leading zeros, or a word in small letters. */
type Part = { readonly digits: string } | { readonly word: string };

/** Ascending; the words of one rank mean the same. Whatever has one of them comes before its final version. */
const prereleaseWords: readonly (readonly string[])[] = [
  ['dev', 'nightly'],
  ['alpha', 'a', 'ea'],
  ['beta', 'b'],
  ['milestone', 'm'],
  ['next'],
  ['rc', 'cr', 'pre', 'preview'],
  ['snapshot'],
];

const naturalPattern = /^v?\d[\w.+~-]*$/i;

/** What a build names itself by: Jenkins writes the commit behind the number, as in `447.v97d1a_3`. */
const commitPattern = /^v[\da-f_]*[a-f_][\da-f_]*$/i;

const runPattern = /\d+|[a-z]+/g;

/**
 * Reads any run of numbers and letters that begins with a number, an optional `v` before it. Parts
 * stand between separators, and where letters meet digits. Undefined for anything else.
 */
export function parseNatural(text: string): Omit<PluginVersion, 'scheme'> | undefined {
  if (!naturalPattern.test(text)) return undefined;
  const version = text.replace(/^v/i, '');
  const parts = version
    .toLowerCase()
    .split(/[.+~-]/)
    .flatMap(partsOf);
  const firstWord = parts.findIndex((part) => 'word' in part);
  const numbers = parts.slice(0, firstWord === -1 ? parts.length : firstWord);
  const words = parts.flatMap((part) => ('word' in part ? [part.word] : []));
  return {
    version,
    numbers: threeNumbers(numbers),
    isFinal: !words.some((word) => rankOf(word) !== -1),
    isSnapshot: words.includes('snapshot'),
    order: parts,
  };
}

/** Number by number and word by word; a missing part is below a number and above a prerelease word. */
export function compareNatural(a: PluginVersion, b: PluginVersion): number {
  const [left, right] = [a.order as readonly Part[], b.order as readonly Part[]];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = compareParts(left[index], right[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function partsOf(text: string): readonly Part[] {
  if (commitPattern.test(text)) return [{ word: text }];
  return [...text.matchAll(runPattern)].map(([run]) =>
    /^\d/.test(run) ? { digits: run.replace(/^0+(?=\d)/, '') } : { word: run },
  );
}

function threeNumbers(numbers: readonly Part[]): PluginVersion['numbers'] {
  const [major, minor, patch, ...more] = numbers.map((part) =>
    'digits' in part ? Number(part.digits) : 0,
  );
  if (major === undefined || minor === undefined || patch === undefined || more.length > 0)
    return null;
  return [major, minor, patch].every(Number.isSafeInteger) ? [major, minor, patch] : null;
}

/** From below: a prerelease word, nothing, any other word, a number. */
function compareParts(a: Part | undefined, b: Part | undefined): number {
  const difference = levelOf(a) - levelOf(b);
  if (difference !== 0 || a === undefined || b === undefined) return difference;
  if ('digits' in a && 'digits' in b) return compareDigits(a.digits, b.digits);
  const [left, right] = ['word' in a ? a.word : '', 'word' in b ? b.word : ''];
  return rankOf(left) - rankOf(right) || compareTexts(left, right, rankOf(left) !== -1);
}

function levelOf(part: Part | undefined): number {
  if (part === undefined) return 1;
  if ('digits' in part) return 3;
  return rankOf(part.word) === -1 ? 2 : 0;
}

function compareDigits(a: string, b: string): number {
  return a.length - b.length || compareTexts(a, b, false);
}

function compareTexts(a: string, b: string, alike: boolean): number {
  if (alike || a === b) return 0;
  return a < b ? -1 : 1;
}

function rankOf(word: string): number {
  return prereleaseWords.findIndex((words) => words.includes(word));
}
