import type { Cadence, Recurrence } from '../../model/cadence.js';
import type { WrittenCadence } from '../../schema/written-cadence.js';

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * A cadence with nothing left out: without months it falls in every month. Null when the section
 * that should hold it is left out, or says neither weekday nor day.
 */
export function completeCadence(
  written: Exclude<WrittenCadence, 'core-major'> | null | undefined,
): Cadence | null {
  if (written === 'any') return 'any';
  const on = written && dayOrWeekday(written);
  if (!on) return null;
  const months = [...new Set(written.months ?? everyMonth)].sort((a, b) => a - b);
  return { on, months, offsetDays: written['offset-days'] ?? 0 };
}

function dayOrWeekday(
  written: Exclude<WrittenCadence, 'any' | 'core-major'>,
): Recurrence['on'] | null {
  if (typeof written.day === 'number') return { day: written.day };
  if (!written.weekday) return null;
  return { weekday: written.weekday, week: written.week ?? null };
}
