/** Longest piece of text from outside that a surface shows, in characters. */
export const maxNameLength = 100;

/**
 * Longest message or remedy that a surface shows, in characters. A finding about thousands of
 * plugins names them all, and must not push every other finding off the page.
 */
export const maxMessageLength = 2000;

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
