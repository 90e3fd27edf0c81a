import { type Cadence, type Pattern, weeksOf } from '../../model/cadence.js';
import type { Day } from '../../model/day.js';
import type { WrittenCadence, WrittenPattern } from '../../schema/written-core.js';

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * A cadence with nothing left out: without months it falls in every month. Null when the section
 * that should hold it is left out, or does not say on which days it falls.
 */
export function applyCadenceDefaults(
  written: Exclude<WrittenCadence, 'core-major'> | null | undefined,
): Cadence | null {
  if (written === 'any' || written === 'schedule') return written;
  const patterns = listOf(written).flatMap(completePattern);
  const [only] = patterns;
  if (only === undefined) return null;
  return patterns.length === 1 ? only : patterns;
}

function listOf(
  written: WrittenPattern | readonly WrittenPattern[] | null | undefined,
): readonly WrittenPattern[] {
  if (!written) return [];
  return Array.isArray(written)
    ? (written as readonly WrittenPattern[])
    : [written as WrittenPattern];
}

function completePattern(written: WrittenPattern): Pattern[] {
  const { day, weekday, week, every, from, after, weeks } = written;
  if (every && from) return [{ everyWeeks: weeksOf(every) ?? 1, from: from as Day }];
  if (after && weeks) return [{ weeksAfterMajor: ascending(weeks) }];
  const months = ascending(written.months ?? everyMonth);
  const offsetDays = written['offset-days'] ?? 0;
  if (typeof day === 'number') return [{ on: { day }, months, offsetDays }];
  const days = Array.isArray(weekday) ? [...new Set(weekday)] : weekday ? [weekday] : [];
  return days.map((each) => ({ on: { weekday: each, week: week ?? null }, months, offsetDays }));
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
