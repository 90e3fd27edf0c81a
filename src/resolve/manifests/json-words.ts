import { joined, type Passage, partOf, writtenAs } from './passage.js';

/** The words of a list such as `["acme", "server"]`; null where a text is not such a list. */
export function jsonWords(text: Passage): readonly Passage[] | null {
  if (!text.text.startsWith('[')) return null;
  const words: Passage[] = [];
  const pattern = /\s*"(?<word>(?:[^"\\]|\\.)*)"\s*(?<end>[,\]])/y;
  pattern.lastIndex = 1;
  if (/^\[\s*\]\s*$/.test(text.text)) return words;
  for (;;) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text.text);
    const { word = '', end } = match?.groups ?? {};
    if (match === null) return null;
    const at = text.text.indexOf('"', start) + 1;
    const passage = unescaped(partOf(text, at, at + word.length));
    if (passage === null) return null;
    words.push(passage);
    if (end === ']') return text.text.slice(pattern.lastIndex).trim() === '' ? words : null;
  }
}

const escapesPattern = /\\(?:u[\da-fA-F]{4}|.)/g;

/** Null where an escape is none of JSON's. */
function unescaped(word: Passage): Passage | null {
  if (!word.text.includes('\\')) return word;
  const parts: Passage[] = [];
  let end = 0;
  for (const { 0: written, index } of word.text.matchAll(escapesPattern)) {
    const text = meaningOf(written);
    if (text === null) return null;
    const part = partOf(word, index, index + written.length);
    const span = part.pieces[0]?.span ?? null;
    parts.push(partOf(word, end, index));
    parts.push(span === null ? { text, pieces: part.pieces.slice(0, 0) } : writtenAs(text, span));
    end = index + written.length;
  }
  return joined([...parts, partOf(word, end)]);
}

function meaningOf(written: string): string | null {
  try {
    return JSON.parse(`"${written}"`) as string;
  } catch {
    return null;
  }
}
