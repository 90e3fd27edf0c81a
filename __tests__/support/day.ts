import { type Day, parseDay } from '../../src/model/day.js';

/** A day that exists; anything else is a mistake in the test. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} is no day.`);
  return parsed;
}
