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
