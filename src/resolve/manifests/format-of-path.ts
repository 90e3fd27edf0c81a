import type { Format } from './format.js';
import { formats, maybeManifest, templateEnding } from './formats.js';
import { nameOf } from './paths.js';

/** The format as which a search looks into a path; null where it does not. */
export function searchedFormatOf(path: string): Format | null {
  const name = nameOf(path);
  if (name === 'gradle.properties' || whereItLies.test(path)) return searchedAs(path);
  const known = knownNames.get(name);
  if (known !== undefined) return known;
  const format = searchedAs(path);
  if (knownNames.size < maxKnownNames) knownNames.set(name, format);
  return format;
}

/** Folders in which a name means something else. */
const whereItLies = /(?:^|\/)(?:workflows|templates)\//;

/** Very many files have few names, and each is looked at several times. */
const knownNames = new Map<string, Format | null>();

const maxKnownNames = 20_000;

function searchedAs(path: string): Format | null {
  const made = path.replace(templateEnding, '');
  if (made !== path) return chartPart.test(path) ? null : (searchedAs(made) ?? formatOf(path));
  if (!maybeManifest(path)) return null;
  return formatOf(path);
}

/** A part of a chart's templates names nothing by itself. */
const chartPart = /(?:^|\/)templates\/_[^/]*\.tpl$/;

function formatOf(path: string): Format | null {
  const name = nameOf(path);
  return formats.find(({ searched }) => searched(path, name)) ?? null;
}

/** The format as which a file is read that somebody named; null where nobody knows it. */
export function readerOf(path: string): Format | null {
  const made = path.replace(templateEnding, '');
  if (made !== path) return readerOf(made) ?? formatOf(path);
  const name = nameOf(path);
  const fits = ({ searched, also }: Format) => searched(path, name) || also?.test(name) === true;
  return formats.find(fits) ?? null;
}

/** The names of all that can be read, in a sentence. */
export const knownForms = formats
  .flatMap(({ form }) => form?.split(', ') ?? [])
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ');
