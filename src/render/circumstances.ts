import type { CoreReport, Report } from '../model/report.js';

/** One fact about what was judged: its name, and plain text that may come from outside. */
export interface Circumstance {
  readonly name: string;
  readonly value: string;
}

/** What was judged, for which day, and by whose rules. */
export function circumstances(report: Report): readonly Circumstance[] {
  const { core, targetDate, timeZone, releasingReason, policy } = report;
  const known: Circumstance[] = [];
  if (core !== null) known.push({ name: 'Core', value: coreWords(core) });
  if (targetDate !== null)
    known.push({ name: 'Target date', value: `${targetDate} (${timeZone})` });
  // Without a reason nobody got as far as asking what is being released.
  if (releasingReason !== '') known.push({ name: 'Releasing', value: releasingWords(report) });
  // A policy that could not be read has no name; its problems say where it stands.
  if (policy.name !== '')
    known.push({ name: 'Policy', value: `${policy.name} (${policy.source})` });
  return known;
}

function coreWords({ version, kind, plannedDate, movesLatest }: CoreReport): string {
  const words = [kind === null ? version : `${version}, a ${kind.replace('-', ' ')}`];
  if (plannedDate !== null) words.push(`planned for ${plannedDate}`);
  if (movesLatest) words.push('becomes latest');
  return words.join(', ');
}

function releasingWords({ releasing, releasingReason }: Report): string {
  const names = releasing.length === 0 ? 'nothing' : releasing.join(', ');
  return `${names}, because ${releasingReason}`;
}
