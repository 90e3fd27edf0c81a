import type { FormatReading } from './format.js';

/** What several parts of a file say, in their order; what they say of one place is said once. */
export function together(readings: readonly FormatReading[]): FormatReading {
  return {
    cores: oncePerPlace(readings, 'cores'),
    plugins: oncePerPlace(readings, 'plugins'),
    images: oncePerPlace(readings, 'images'),
    floatingInstalls: oncePerPlace(readings, 'floatingInstalls'),
    unreadableInstalls: oncePerPlace(readings, 'unreadableInstalls'),
    problems: oncePerPlace(readings, 'problems'),
  };
}

type Parts = Required<FormatReading>;
type ListKey =
  | 'cores'
  | 'plugins'
  | 'images'
  | 'floatingInstalls'
  | 'unreadableInstalls'
  | 'problems';

/** Aliases and merged maps say the same thing of one place several times. */
function oncePerPlace<Key extends ListKey>(
  readings: readonly FormatReading[],
  key: Key,
): Parts[Key][number][] {
  const parts: Parts[Key][number][] = [];
  for (const reading of readings) for (const part of reading[key] ?? []) parts.push(part);
  // Most of a large file says nothing, or one thing.
  if (parts.length < 2) return parts;
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}
