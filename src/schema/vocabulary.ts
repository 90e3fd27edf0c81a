import * as v from 'valibot';
import { coreVersionForm, parseCoreVersion } from '../model/core-version.js';
import { parseDay } from '../model/day.js';

export const mapForm = 'a map of keys and values';
const dayForm = 'a day that exists, written YYYY-MM-DD with plain hyphens, such as 2025-08-05';
export const lineForm = 'a line of two numbers in quotes, such as "2025.1"';
const linkForm =
  'a link that begins with https:// and holds no spaces, quotes, backslashes or angle brackets';

const listStart = 'one of ';

/** The words "one of" before a list of the words that are possible. */
export function oneOf(words: readonly string[]): string {
  return listStart + words.join(', ');
}

/** The words of such a list; none for any other expectation. */
export function wordsOf(expected: string): readonly string[] {
  return expected.startsWith(listStart) ? expected.slice(listStart.length).split(', ') : [];
}

/** Text with more in it than spaces. */
export function text(form: string) {
  return v.pipe(v.string(form), v.regex(/\S/, form));
}

/** One of a few words. */
export function word<const TWords extends readonly string[]>(words: TWords) {
  return v.picklist(words, oneOf(words));
}

/** A whole number between two ends, both included. */
export function whole(least: number, most: number) {
  const form = `a whole number from ${least} to ${most}`;
  return v.pipe(v.number(form), v.integer(form), v.minValue(least, form), v.maxValue(most, form));
}

/** A civil day, checked against the calendar. */
export const day = v.pipe(
  v.string(dayForm),
  v.isoDate(dayForm),
  v.check((written) => parseDay(written) !== undefined, dayForm),
);

export const linePattern = /^(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14})$/;

/** The first two numbers of a core version. */
export const line = v.pipe(v.string(lineForm), v.regex(linePattern, lineForm));

/** A core version. */
export const coreVersion = v.pipe(
  v.string(coreVersionForm),
  v.check((written) => parseCoreVersion(written) !== undefined, coreVersionForm),
);

/** An `https` address, without spaces and without what could end a link in Markdown or HTML. */
export const link = v.pipe(v.string(linkForm), v.regex(/^https:\/\/[^\s<>"'`\\]+$/, linkForm));

/** A key that may be left out, and set to null to remove what a policy inherits. */
export function removable<const TSchema extends v.GenericSchema>(schema: TSchema) {
  return v.nullish(schema);
}

const map = v.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  mapForm,
);

/**
 * A map of these keys only. The library's own strict object stops at the first unknown key; here
 * each is an issue, which carries the keys that would have been right.
 */
export function mapOf<const TEntries extends v.ObjectEntries>(entries: TEntries) {
  const others = v.never(oneOf(Object.keys(entries)));
  return v.pipe(map, v.objectWithRest(entries, others)) as unknown as v.GenericSchema<
    v.InferInput<v.ObjectSchema<TEntries, undefined>>,
    v.InferOutput<v.ObjectSchema<TEntries, undefined>>
  >;
}

/** A map whose keys and values are all of one kind. */
export function mapFrom<
  const TKey extends v.GenericSchema<string, string>,
  const TValue extends v.GenericSchema,
>(key: TKey, value: TValue) {
  return v.pipe(map, v.record(key, value));
}
