/** Keys in their order, each with the order inside its value; null where what is inside is free. */
export interface KeyOrder {
  readonly [key: string]: KeyOrder | null;
}

/** The same value with the keys of each object in order; those that the order does not name are left out. */
export function inOrder(value: unknown, order: KeyOrder | null): unknown {
  if (order === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => inOrder(each, order));
  const found = value as Readonly<Record<string, unknown>>;
  const ordered: Record<string, unknown> = {};
  for (const key of Object.keys(order)) {
    if (found[key] !== undefined) ordered[key] = inOrder(found[key], order[key] ?? null);
  }
  return ordered;
}
