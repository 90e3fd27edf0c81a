import type { Counts } from '../model/report.js';

/** A number with its noun: `1 error`, `2 errors`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What was counted: `2 errors, 1 warning`, `1 waived`; what is not there is not named. */
export function countsSentence(counts: Counts): string {
  const open = ['error', 'warning', 'notice'] as const;
  const counted = [
    ...open.flatMap((each) => (counts[each] === 0 ? [] : countOf(counts[each], each))),
    ...(counts.undecided === 0 ? [] : [`${counts.undecided} undecided`]),
    ...(counts.waived === 0 ? [] : [`${counts.waived} waived`]),
  ];
  return counted.length === 0 ? 'nothing to fix' : counted.join(', ');
}
