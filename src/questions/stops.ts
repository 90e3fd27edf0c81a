import {
  type CoreVersion,
  compareLines,
  isPrerelease,
  type Line,
  lineOf,
} from '../model/core-version.js';

/** The stop lines that lie strictly between two cores, in their order: those still to be made. */
export function stopsBetween(
  stops: readonly Line[],
  from: CoreVersion,
  to: CoreVersion,
): readonly Line[] {
  return stops.filter((stop) => !isReached(stop, from) && compareLines(stop, lineOf(to)) < 0);
}

/** Being on a prerelease of the stop does not count as having stopped there. */
function isReached(stop: Line, from: CoreVersion): boolean {
  const order = compareLines(lineOf(from), stop);
  return order > 0 || (order === 0 && !isPrerelease(from));
}
