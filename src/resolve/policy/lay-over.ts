import type { WrittenPolicy } from '../../schema/written-policy.js';

/** A recurrence has a weekday or a day: writing one lets go of the other that was inherited. */
const rivals: ReadonlyMap<string, readonly string[]> = new Map([
  ['day', ['weekday', 'week']],
  ['weekday', ['day']],
  ['week', ['day']],
]);

/**
 * Lays a written policy over the one it extends: maps merge by key, lists and scalars replace, null
 * removes. The result holds no null.
 */
export function layOver(under: WrittenPolicy, over: WrittenPolicy): WrittenPolicy {
  return layMaps(under, over);
}

type WrittenMap = Readonly<Record<string, unknown>>;

function layMaps(under: WrittenMap, over: WrittenMap): WrittenMap {
  const laid = new Map(Object.entries(under));
  for (const [key, value] of Object.entries(over)) {
    if (value === null) laid.delete(key);
    else laid.set(key, isMap(value) ? layMaps(mapOrNone(laid.get(key)), value) : value);
    for (const rival of value === null ? [] : (rivals.get(key) ?? [])) {
      if (over[rival] === undefined) laid.delete(rival);
    }
  }
  return Object.fromEntries(laid);
}

function mapOrNone(value: unknown): WrittenMap {
  return isMap(value) ? value : {};
}

function isMap(value: unknown): value is WrittenMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
