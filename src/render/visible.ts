/** Controls, bidi and zero-width characters, line separators and lone surrogates. */
const invisible = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`;

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
