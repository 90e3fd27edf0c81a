import { joined, type Passage, partOf } from './passage.js';

/** The value of a variable, or null when it has none. */
export type LookUp = (name: string) => Passage | null;

/** `$NAME`, `${NAME}`, `${NAME:-fallback}` and `${NAME-fallback}`. */
const variablePattern =
  /\$(?:(?<bare>[A-Za-z_]\w*)|\{(?<braced>[A-Za-z_]\w*)(?:(?<operator>:?-)(?<fallback>[^{}]*))?\})/dg;

/** Puts values in the place of variables. A variable without a value stays as it is written. */
export function expand(passage: Passage, lookUp: LookUp): Passage {
  if (!hasVariable(passage.text)) return passage;
  const parts: Passage[] = [];
  let end = 0;
  for (const match of passage.text.matchAll(variablePattern)) {
    parts.push(partOf(passage, end, match.index));
    end = match.index + match[0].length;
    parts.push(replacement(passage, match, lookUp) ?? partOf(passage, match.index, end));
  }
  return joined([...parts, partOf(passage, end)]);
}

/** Whether a text still has a variable in it. */
export function hasVariable(text: string): boolean {
  return text.includes('$');
}

function replacement(passage: Passage, match: RegExpExecArray, lookUp: LookUp): Passage | null {
  const { bare, braced, operator } = match.groups ?? {};
  const value = lookUp(bare ?? braced ?? '');
  // A colon lets the fallback stand in for an empty value, too.
  if (value !== null && !(operator === ':-' && value.text === '')) return value;
  const fallback = match.indices?.groups?.fallback;
  return fallback === undefined ? null : partOf(passage, ...fallback);
}
