import type { FormatReading } from './format.js';

/** What several parts of a file say, in their order; what they say of one place is said once. */
export function together(readings: readonly FormatReading[]): FormatReading {
  return {
    cores: oncePerPlace(readings.flatMap(({ cores = [] }) => cores)),
    plugins: oncePerPlace(readings.flatMap(({ plugins = [] }) => plugins)),
    images: oncePerPlace(readings.flatMap(({ images = [] }) => images)),
    floatingInstalls: oncePerPlace(readings.flatMap((each) => each.floatingInstalls ?? [])),
    unreadableInstalls: oncePerPlace(readings.flatMap((each) => each.unreadableInstalls ?? [])),
    problems: oncePerPlace(readings.flatMap(({ problems = [] }) => problems)),
  };
}

/** Aliases and merged maps say the same thing of one place several times. */
function oncePerPlace<Part extends object>(parts: readonly Part[]): readonly Part[] {
  if (parts.length < 2) return parts;
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}
