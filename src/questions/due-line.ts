import { type CoreVersion, firstOf, lineOf } from '../model/core-version.js';
import { yearOf } from '../model/day.js';
import type { Facts } from '../model/facts.js';
import { slotsAfter } from '../model/timeline.js';
import { isFrozen } from './days.js';
import { onDay } from './wording.js';

/**
 * When a line may ship after the target date, as a sentence; null where the policy gives it no day.
 * A published line that missed its day has none of its own: the schedule must say a new one.
 */
export function nextDayOf(facts: Facts, core: CoreVersion): string | null {
  const line = lineOf(core);
  const slot = facts.timeline.lines.get(line)?.slot ?? null;
  if (slot === null) return null;
  const first = firstOf(line).text;
  if (slot.date > facts.targetDate && !isFrozen(facts, slot.date)) {
    return `Ship ${first} on ${onDay(slot.date)}, the day ${slot.kind} for it.`;
  }
  const later = slotsAfter(facts.timeline, facts.targetDate).find(
    ({ date }) =>
      slot.kind === 'planned' &&
      date > slot.date &&
      yearOf(date) === yearOf(slot.date) &&
      !isFrozen(facts, date),
  );
  if (later !== undefined) {
    return `Ship ${first} on ${onDay(later.date)}, the next slot of its year.`;
  }
  const day = onDay(slot.date);
  const why =
    slot.date > facts.targetDate ? `its day, ${day}, lies in a freeze` : `its day was ${day}`;
  return `Publish a new date for ${line} in \`core.schedule\` of the policy; ${why}.`;
}
