import type { WrittenPolicy } from '../../schema/written-policy.js';

/** The ways to say on which days a cadence falls, each with the keys that only it has. */
const ways = [
  ['weekday', 'week'],
  ['day'],
  ['every', 'from'],
  ['after', 'weeks'],
] as const satisfies string[][];

/** What only the days of a month have. */
const monthly = ['months', 'offset-days'];

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
    else if (!isMap(value)) laid.set(key, value);
    else {
      const inherited = mapOrNone(laid.get(key));
      laid.set(key, layMaps(key === 'on' ? withoutRivals(inherited, value) : inherited, value));
    }
  }
  return Object.fromEntries(laid);
}

/** A cadence falls in one way: writing a key of one lets go of the others that were inherited. */
function withoutRivals(inherited: WrittenMap, over: WrittenMap): WrittenMap {
  const writes = (key: string) => over[key] !== undefined && over[key] !== null;
  const chosen: readonly string[] | undefined = ways.find((way) => way.some(writes));
  if (chosen === undefined) return inherited;
  const isMonthly = chosen.includes('weekday') || chosen.includes('day');
  const rivals = [
    ...ways.flat().filter((key) => !chosen.includes(key)),
    ...(isMonthly ? [] : monthly),
  ];
  return Object.fromEntries(Object.entries(inherited).filter(([key]) => !rivals.includes(key)));
}

function mapOrNone(value: unknown): WrittenMap {
  return isMap(value) ? value : {};
}

function isMap(value: unknown): value is WrittenMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
