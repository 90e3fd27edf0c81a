import type { Counts } from '../model/report.js';

/** A number with its noun: `1 error`, `2 errors`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The last line of every page: what was counted, what could not be judged, what is excused. */
export function countsSentence(counts: Counts): string {
  const open = ['error', 'warning', 'notice'] as const;
  const counted = open.map((severity) => countOf(counts[severity], severity)).join(', ');
  return `${counted} · ${counts.undecided} undecided · ${counts.waived} waived`;
}
