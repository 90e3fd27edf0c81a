import * as v from 'valibot';
import type { Week } from '../model/cadence.js';
import { weekdays } from '../model/day.js';
import { mapOf, removable, whole, word } from './vocabulary.js';

const weeks = ['first', 'second', 'third', 'fourth', 'last'] as const satisfies Week[];
const monthsForm = 'a list of months, 1 to 12';
const cadenceForm = 'any, or a map with a weekday or a day';

/** A slot moved by more than a year belongs to another cadence. */
const widestOffset = 366;

/** Each key alone may be left out: a policy may change one and inherit the others. */
const recurrence = mapOf({
  week: removable(word(weeks)),
  weekday: removable(word(weekdays)),
  day: removable(whole(1, 31)),
  months: removable(v.pipe(v.array(whole(1, 12), monthsForm), v.minLength(1, monthsForm))),
  'offset-days': removable(whole(-widestOffset, widestOffset)),
});

/** When releases fall, as a person writes it. */
export const writtenCadence = v.union([v.literal('any'), recurrence], cadenceForm);

/** When a plugin's releases fall: like that, or on the core's slots. */
export const writtenPluginCadence = v.union(
  [v.literal('any'), v.literal('core-major'), recurrence],
  `core-major, ${cadenceForm}`,
);

export type WrittenCadence = v.InferOutput<typeof writtenPluginCadence>;
