import type { Location } from '../../src/model/location.js';
import type { Marks } from '../../src/model/manifest.js';
import type {
  FormatReading,
  ReadFormat,
  Surroundings,
} from '../../src/resolve/manifests/format.js';

const marks: Marks = {
  name: 'kestra',
  images: ['kestra/kestra', 'registry.kestra.io/docker/kestra-ee'],
  properties: ['kestraVersion'],
};

/** What surrounds a manifest that stands alone in a repository that nobody knows. */
export const alone: Surroundings = { marks, repository: null, open: () => null };

/** Reads a text as a file in a format, and tells what was found, line by line. */
export function linesOf(
  read: ReadFormat,
  text: string,
  path = 'a/file',
  surroundings: Surroundings = alone,
): string[] {
  return readingLines(read({ path, text }, surroundings), text);
}

/** Each thing found, and the line it is in, with its place marked: `v1.2 in 1| FROM a:«v1.2»`. */
export function readingLines(reading: FormatReading, text: string): string[] {
  const { cores = [], plugins = [], problems = [] } = reading;
  const mark = (location: Location | null) => markedIn(text, location);
  return [
    ...cores.map(
      (core) => `${core.floats ? 'floating core' : 'core'} ${core.text} in ${mark(core.location)}`,
    ),
    ...plugins.map(({ name, version, requirement, location, requirementLocation }) =>
      requirement === null
        ? `${name}@${version} in ${mark(location)}`
        : `${name}@${version} in ${mark(location)} needs ${requirement} in ${mark(requirementLocation)}`,
    ),
    ...problems.map(({ message, location }) => `${message} In ${mark(location)}`),
  ];
}

/** A place as its line's number and text, with marks around what is meant. */
export function markedIn(text: string, location: Location | null): string {
  if (location === null) return 'no file';
  const line = text.split(/\r?\n/)[location.line - 1] ?? '';
  const [start, end] = [location.column - 1, location.endColumn - 1];
  return `${location.line}| ${line.slice(0, start)}«${line.slice(start, end)}»${line.slice(end)}`;
}
