import * as v from 'valibot';
import { maxWeeks, type Week, weeksOf } from '../model/cadence.js';
import { compareLines } from '../model/core-version.js';
import { weekdays } from '../model/day.js';
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
  oneOf,
  removable,
  text,
  whole,
  word,
} from './vocabulary.js';
import { writtenFinders } from './written-finder.js';

const weeks = ['first', 'second', 'third', 'fourth', 'last'] as const satisfies Week[];
const monthsForm = 'a list of months, 1 to 12';
const weekdaysForm = `${oneOf(weekdays)}, or a list of them`;
const everyForm = 'a number of weeks, such as "12 weeks"';
const weeksForm = 'a list of weeks after the major, such as [4, 8]';
const cadenceForm =
  'any, schedule, a map such as { week: first, weekday: tuesday }, or a list of such maps';

/** A slot moved by more than a year belongs to another cadence. */
const maxOffset = 366;

/** More ways at once than these are not a cadence that anybody could remember. */
const maxPatterns = 20;

const weekday = v.union(
  [word(weekdays), v.pipe(v.array(word(weekdays), weekdaysForm), v.minLength(1, weekdaysForm))],
  weekdaysForm,
);

/** Each key alone may be left out: a policy may change one and inherit the others. */
const pattern = mapOf({
  week: removable(word(weeks)),
  weekday: removable(weekday),
  day: removable(whole(1, 31)),
  months: removable(v.pipe(v.array(whole(1, 12), monthsForm), v.minLength(1, monthsForm))),
  'offset-days': removable(whole(-maxOffset, maxOffset)),
  every: removable(
    v.pipe(
      v.string(everyForm),
      v.regex(/^[1-9]\d{0,2} weeks?$/, everyForm),
      v.check((written) => weeksOf(written) !== undefined, `at most "${maxWeeks} weeks"`),
    ),
  ),
  from: removable(day),
  after: removable(word(['major'])),
  weeks: removable(v.pipe(v.array(whole(0, maxWeeks), weeksForm), v.minLength(1, weeksForm))),
});

const patterns = v.pipe(
  v.array(pattern, cadenceForm),
  v.minLength(1, cadenceForm),
  v.maxLength(maxPatterns, `at most ${maxPatterns} maps`),
);

/** When releases fall, as a person writes it. */
export const writtenCadence = v.union(
  [v.literal('any'), v.literal('schedule'), pattern, patterns],
  cadenceForm,
);

/** When a plugin's releases fall: like that, or on the core's slots. */
export const writtenPluginCadence = v.union(
  [v.literal('any'), v.literal('schedule'), v.literal('core-major'), pattern, patterns],
  `core-major, ${cadenceForm}`,
);

export type WrittenCadence = v.InferOutput<typeof writtenPluginCadence>;
export type WrittenPattern = v.InferOutput<typeof pattern>;

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
