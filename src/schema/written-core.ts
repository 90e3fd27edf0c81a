import * as v from 'valibot';
import { compareLines } from '../model/core-version.js';
import { numberWords } from '../model/policy.js';
import {
  coreVersion,
  day,
  line,
  lineForm,
  linePattern,
  link,
  mapForm,
  mapFrom,
  mapOf,
  removable,
  text,
  whole,
  word,
} from './vocabulary.js';
import { writtenCadence } from './written-cadence.js';
import { writtenFinders } from './written-finder.js';

/** A year has no more days to release on. */
const maxPerYear = 366;

/** More lines than these are all lines. */
const maxNewest = 1000;

const formatForm = `two to four of the words ${numberWords.join(', ')}, joined by dots, such as YEAR.MAJOR.PATCH`;
const numberingForm = 'a list of formats, each with from and format';
const keptForm = 'latest, or a line in quotes, such as "1.0"';
const keptLinesForm = 'all, or a list such as [latest, "1.0"]';
const breakingForm = 'a list, each entry with from and reason';

const words = `(?:${numberWords.join('|')})`;
const format = v.pipe(
  v.string(formatForm),
  v.regex(new RegExp(`^${words}(?:\\.${words}){1,3}$`), formatForm),
);

const entry = mapOf({ from: line, format });

const numbering = v.pipe(
  v.array(entry, numberingForm),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    for (const [key, value] of input.entries()) {
      const message = wrongStart(value, input[key - 1]);
      if (message === null) continue;
      addIssue({
        message,
        path: [
          { type: 'array', origin: 'value', input, key, value },
          { type: 'object', origin: 'value', input: { ...value }, key: 'from', value: value.from },
        ],
      });
    }
  }),
);

type WrittenNumbering = v.InferOutput<typeof entry>;

/** What the line should be that a format begins at; null where it is right. */
function wrongStart(
  { from, format: written }: WrittenNumbering,
  before: WrittenNumbering | undefined,
): string | null {
  const words = written.split('.');
  const [year, short] = ['YEAR', 'YY'].map((word) => from.split('.')[words.indexOf(word)]);
  // A year of two digits would be compared with the calendar's four, and never be its own.
  if (year !== undefined && !/^[1-9]\d{3}$/.test(year)) {
    return 'a line whose year has four digits, such as 2026.1, because its format says YEAR';
  }
  if (short !== undefined && !/^\d{1,2}$/.test(short)) {
    return 'a line whose year has two digits, such as 26.1, because its format says YY';
  }
  return before === undefined || compareLines(before.from, from) < 0
    ? null
    : `a higher line than ${before.from}, which stands before it`;
}

const keptLine = v.pipe(
  v.string(keptForm),
  v.regex(/^(?:latest|(?:0|[1-9]\d{0,14})\.(?:0|[1-9]\d{0,14}))$/, keptForm),
);

/** Lines with the end of their window, and `newest`: how many of the newest lines are kept alive. */
const support = v.pipe(
  v.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    mapForm,
  ),
  v.objectWithRest({ newest: removable(whole(1, maxNewest)) }, removable(mapOf({ until: day }))),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    for (const key of Object.keys(input)) {
      if (key === 'newest' || linePattern.test(key)) continue;
      const message = `\`newest\`, or ${lineForm}`;
      addIssue({ message, path: [{ type: 'object', origin: 'key', input, key, value: key }] });
    }
  }),
) as unknown as v.GenericSchema<WrittenSupport>;

type WrittenSupport = Readonly<Record<string, { until: string } | number | null | undefined>>;

/** The policy's `core` section, as a person writes it. */
export const writtenCore = mapOf({
  name: removable(text('the name of the core')),
  images: removable(v.array(text('an image name'), 'a list of image names')),
  properties: removable(v.array(text('a property name'), 'a list of property names')),
  called: removable(text('words such as major release')),
  find: removable(writtenFinders('core')),
  numbering: removable(numbering),
  first: removable(v.union([v.picklist([0, 1]), v.picklist(['none', 'any'])], '0, 1, none or any')),
  major: removable(
    mapOf({ on: removable(writtenCadence), 'per-year': removable(whole(1, maxPerYear)) }),
  ),
  bugfix: removable(
    mapOf({
      on: removable(writtenCadence),
      lines: removable(
        v.union([v.literal('all'), v.array(keptLine, keptLinesForm)], keptLinesForm),
      ),
    }),
  ),
  backport: removable(word(['on-request', 'allowed', 'never'])),
  schedule: removable(mapFrom(line, removable(day))),
  releases: removable(mapFrom(coreVersion, removable(day))),
  stops: removable(v.array(line, 'a list of lines')),
  support: removable(support),
  breaking: removable(
    v.array(
      mapOf({
        from: line,
        to: v.optional(line),
        reason: text('the reason'),
        guide: v.optional(link),
      }),
      breakingForm,
    ),
  ),
});

export type WrittenCorePolicy = v.InferOutput<typeof writtenCore>;
