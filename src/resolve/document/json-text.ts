import { unusableKeys } from './plain-value.js';
import { deepestNesting } from './yaml-tree.js';

/**
 * The value of a JSON text; undefined when it is not JSON, is nested too deeply or has doubled or
 * unusable keys, so that the slower YAML reader looks at it and says where.
 */
export function parseJson(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return keysIn(value, 0) === keysWrittenIn(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How many keys the value holds; not a number when it is too deep or holds an unusable one. */
function keysIn(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  const names = Array.isArray(value) ? [] : Object.keys(value);
  if (depth === deepestNesting || unusableKeys.some((key) => names.includes(key)))
    return Number.NaN;
  let keys = names.length;
  for (const part of Object.values(value)) keys += keysIn(part, depth + 1);
  return keys;
}

/** How many keys a valid JSON text writes: the parser silently keeps only the last of doubled ones. */
function keysWrittenIn(text: string): number {
  let keys = 0;
  for (let start = text.indexOf('"'); start !== -1; ) {
    const end = endOfString(text, start);
    let next = end;
    while (' \t\r\n'.includes(text[next] ?? '"')) next++;
    if (text[next] === ':') keys++;
    start = text.indexOf('"', end);
  }
  return keys;
}

function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}
