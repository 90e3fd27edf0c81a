import * as v from 'valibot';
import { maxWeeks, type Week, weeksOf } from '../model/cadence.js';
import { weekdays } from '../model/day.js';
import { day, mapOf, oneOf, removable, whole, word } from './vocabulary.js';

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
