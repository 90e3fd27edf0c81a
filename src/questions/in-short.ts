import { type Day, dayInWords } from '../model/day.js';
import type { Finding, Report } from '../model/report.js';

/** A finding of a rule whose data have these keys. */
export type FindingOf<Key extends string> = Omit<Finding, 'data'> & {
  readonly data: Readonly<Record<Key, unknown>>;
};

/** What a rule's breach comes to in the fewest words, as clauses of plain text. */
export interface InShort<Key extends string = string> {
  /** Of one finding, such as `core 0.23.5 can't go straight to 2.0.0`. */
  readonly one: (finding: FindingOf<Key>, report: Report) => string;
  /** What several plugins do, such as `need core 2025.3.0 or later`; left out where they are told one by one. */
  readonly many?: (findings: readonly FindingOf<Key>[], report: Report) => string;
}

/** What a plugin does on a core that it does not run on, whichever rule says so. */
export function willNotRun({ core }: Report): string {
  return `will not run on core ${core?.version ?? ''}`;
}

/** What a plugin's release does to the lowest core that it needs. */
export function raisesMinimum({ data }: FindingOf<'from' | 'to'>): string {
  const from = textIn(data.from);
  return `raises its minimum core (${from === '' ? 'none' : from} → ${textIn(data.to)})`;
}

/** A day out of a finding's data. */
export function dayText(day: unknown): string {
  return typeof day === 'string' ? dayInWords(day as Day) : 'this day';
}

/** A text out of a finding's data, empty where it holds none. */
export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
