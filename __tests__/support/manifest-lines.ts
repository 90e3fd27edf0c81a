import type { Marks } from '../../src/model/manifest.js';
import type { Location } from '../../src/model/written.js';
import type {
  FormatReading,
  ReadFormat,
  Surroundings,
} from '../../src/resolve/manifests/format.js';
import { usualFinders } from './usual-finders.js';

const marks: Marks = {
  name: 'kestra',
  images: ['kestra/kestra', 'registry.kestra.io/docker/kestra-ee'],
  properties: ['kestraVersion'],
  finders: usualFinders,
};

/** What surrounds a manifest that stands alone in a repository that nobody knows. */
export const alone: Surroundings = { marks, repository: null, open: () => null, list: () => [] };

/** What surrounds a manifest beside other files, given by their paths. */
export function beside(files: Readonly<Record<string, string>>): Surroundings {
  const open = (path: string) => {
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    return text === undefined ? null : { path, text };
  };
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return { ...alone, open, find: (fits) => sources.filter(fits) };
}

/** Reads a text as a file in a format, and tells what was found, line by line. */
export function linesOf(
  read: ReadFormat,
  text: string,
  path = 'a/file',
  surroundings: Surroundings = alone,
): string[] {
  return readingLines(read({ path, text }, surroundings), text, path);
}

/** Each thing found, and the line it is in, with its place marked: `v1.2 in 1| FROM a:«v1.2»`. */
export function readingLines(reading: FormatReading, text: string, path?: string): string[] {
  const { cores = [], plugins = [], problems = [] } = reading;
  const { floatingInstalls = [], unreadableInstalls = [] } = reading;
  const mark = (location: Location | null) =>
    path === undefined || location === null || location.path === path
      ? markedIn(text, location)
      : `${location.path}:${location.line}:${location.column}-${location.endColumn}`;
  return [
    ...cores.map(
      (core) => `${core.floats ? 'floating core' : 'core'} ${core.text} in ${mark(core.location)}`,
    ),
    ...plugins.map(({ name, version, requirement, location, requirementLocation }) =>
      requirement === null
        ? `${name}@${version} in ${mark(location)}`
        : `${name}@${version} in ${mark(location)} needs ${requirement} in ${mark(requirementLocation)}`,
    ),
    ...floatingInstalls.map((seen) => `floating ${seen.text} in ${mark(seen.location)}`),
    ...unreadableInstalls.map(
      ({ text: written, why, location }) =>
        `unreadable ${written}, because ${why}, in ${mark(location)}`,
    ),
    ...problems.map(({ message, location }) => `${message} In ${mark(location)}`),
  ];
}

/** Each image that is no known core, and the line it is in, with its place marked. */
export function imageLines({ images = [] }: FormatReading, text: string): string[] {
  return images.map((seen) => `${seen.text} in ${markedIn(text, seen.location)}`);
}

/** A place as its line's number and text, with marks around what is meant. */
export function markedIn(text: string, location: Location | null): string {
  if (location === null) return 'no file';
  const line = text.split(/\r?\n/)[location.line - 1] ?? '';
  const [start, end] = [location.column - 1, location.endColumn - 1];
  return `${location.line}| ${line.slice(0, start)}«${line.slice(start, end)}»${line.slice(end)}`;
}
