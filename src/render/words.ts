import { severities } from '../model/policy.js';
import type { Counts } from '../model/report.js';
import type { Location } from '../model/written.js';

/** A number with its noun: `1 error`, `2 errors`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What was counted: `2 errors, 1 warning`, `1 waived`; what is not there is not named. */
export function countsSentence(counts: Counts): string {
  const counted = [
    ...severities.flatMap((each) => (counts[each] === 0 ? [] : countOf(counts[each], each))),
    ...(counts.undecided === 0 ? [] : [`${counts.undecided} undecided`]),
    ...(counts.waived === 0 ? [] : [`${counts.waived} waived`]),
  ];
  return counted.length === 0 ? 'nothing to fix' : counted.join(', ');
}

/** Longest piece of text from outside that a surface shows, in characters. */
export const maxNameLength = 100;

/**
 * Longest message or remedy that a surface shows, in characters. A finding about thousands of
 * plugins names them all, and must not push every other finding off the page.
 */
export const maxMessageLength = 2000;

/**
 * Longest headline, first step or line of what was read, in characters. They name a few things, each
 * cut by itself, and stand above and below what may be left out when space runs short.
 */
export const maxSentenceLength = 500;

const encoder = new TextEncoder();
const ellipsis = '…';

/** How many bytes a text has in UTF-8. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** The text, cut to so many characters; the last one is an ellipsis when something is missing. */
export function cut(text: string, characters = maxNameLength): string {
  // A text is never longer in characters than in UTF-16 units, and those cost nothing to count.
  if (text.length <= characters) return text;
  const all = [...text];
  if (all.length <= characters) return text;
  return all.slice(0, characters - 1).join('') + ellipsis;
}

/** The text, cut to so many UTF-8 bytes, and never inside a character. */
export function cutToBytes(text: string, bytes: number): string {
  const encoded = encoder.encode(text);
  if (encoded.length <= bytes) return text;
  const kept = encoded.subarray(0, bytes - bytesOf(ellipsis));
  // Streaming holds an unfinished last character back instead of writing a replacement for it.
  return new TextDecoder().decode(kept, { stream: true }) + ellipsis;
}

/**
 * The code points that nobody sees, and those that steer a terminal or the direction of the text:
 * controls and formats, lone surrogates, line separators, every space but the plain one, what Unicode
 * says may be left out when a text is shown (fillers, variation selectors, tags), characters that are
 * none or anybody's own, and letters and signs that are drawn as nothing.
 */
export const invisible = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u{16fe4}\u{1d159}\u{13441}\u{13442}]`;

/** What nearly every text is made of: nothing in it is hidden. */
const plain = /^[ -~]*$/;

/**
 * One line of text with nothing hidden in it: each character that a reader cannot see, or that
 * steers a terminal or the direction of the text, is written as its code point, such as `\u{202e}`.
 */
export function visible(text: string): string {
  if (plain.test(text)) return text;
  // Not a literal: the tables of Unicode take longer to build than a report to write.
  return text.replace(new RegExp(invisible, 'gu'), (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** The lines of a text, each with nothing hidden in it. */
export function visibleLines(text: string): readonly string[] {
  return text.split(/\r?\n/).map(visible);
}

/** A place as editors and terminals write it: `path:line:column`. */
export function placeText({ path, line, column }: Location): string {
  return `${path}:${line}:${column}`;
}
