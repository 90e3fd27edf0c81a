/** Every place of an answer, as the way from its top. */
export function placesOf(value: unknown, way: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => [
    [...way, key],
    ...placesOf(below, [...way, key]),
  ]);
}

/** A copy with another value at one place. */
export function withAt(
  value: unknown,
  [key = '', ...rest]: readonly string[],
  put: unknown,
): unknown {
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const at = (copy as Record<string, unknown>)[key];
  return Object.assign(copy, { [key]: rest.length === 0 ? put : withAt(at, rest, put) });
}

/** What stands at a place. */
export function valueAt(value: unknown, way: readonly string[]): unknown {
  return way.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], value);
}
