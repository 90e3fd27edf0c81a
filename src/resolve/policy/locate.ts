import type { Location } from '../../model/written.js';
import type { Document, Path, PlacePart } from '../document/document.js';

/** Where a part of a laid policy is written; null when only a preset has it. */
export type Locate = (at: Path, part: PlacePart) => Location | null;

/** A preset is written nowhere that a user could see. */
export const locateNowhere: Locate = () => null;

/** Looks for a part in policy files, the one laid on top first. */
export function locateIn(documents: readonly Document[]): Locate {
  return (at, part) => {
    const document = documents.find(({ value }) => has(value, at));
    return document?.placeOf(at, part).location ?? null;
  };
}

function has(value: unknown, [step, ...rest]: Path): boolean {
  if (step === undefined) return true;
  const parts: Readonly<Record<string | number, unknown>> = Object(value);
  return Object.hasOwn(parts, step) && has(parts[step], rest);
}

/** The place of the part itself, or of the closest one around it that a file has. */
export function nearest(at: Path, locate: Locate): Location | null {
  return locate(at, 'key') ?? (at.length === 0 ? null : nearest(at.slice(0, -1), locate));
}
