import type { Location } from '../model/written.js';

/** A place as editors and terminals write it: `path:line:column`. */
export function placeText({ path, line, column }: Location): string {
  return `${path}:${line}:${column}`;
}
