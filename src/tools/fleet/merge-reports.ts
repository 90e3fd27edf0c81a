import type { Fleet, FleetReport, RepositoryReport } from './fleet-model.js';
import { holdingPlugins } from './holding-plugins.js';

/** Why reports cannot be joined, as a sentence. */
export interface Unmergeable {
  readonly why: string;
}

/**
 * Joins the reports of a run's shards. How many shards there were, and in which order their reports
 * are given, leaves no trace.
 */
export function mergeReports(reports: readonly FleetReport[]): Fleet | Unmergeable {
  const [first] = reports;
  if (first === undefined)
    return { why: 'merge needs the reports to join, such as fleet-1-of-4.json.' };
  const why = strangersAmong(first, reports) ?? doublesAmong(reports);
  if (why !== null) return { why };
  const repositories = reports.flatMap((report) => report.repositories).toSorted(byName);
  const missing = missingOf(first.shard.count, reports);
  if (repositories.length + missing.length === 0) return { why: noRepository };
  const count = (status: RepositoryReport['status']) =>
    repositories.filter((repository) => repository.status === status).length;
  const { core, targetDate, policy } = first.question;
  return {
    schemaVersion: 1,
    core,
    targetDate,
    policy,
    counts: { ready: count('ready'), breaks: count('breaks'), undecided: count('undecided') },
    missing,
    plugins: holdingPlugins(repositories),
    repositories,
  };
}

/** Nobody asked for an answer about nothing: the list must have gone astray. */
const noRepository =
  'The reports name no repository, so nothing is known to be ready. Give fleet a list that names some.';

function strangersAmong(first: FleetReport, reports: readonly FleetReport[]): string | null {
  const stranger = reports.find(
    ({ question, shard }) =>
      question.digest !== first.question.digest || shard.count !== first.shard.count,
  );
  if (stranger === undefined) return null;
  return `The reports answer different questions: ${sketch(first)}, and ${sketch(stranger)}. Merge those of one run.`;
}

function sketch({ question, shard }: FleetReport): string {
  return `core ${question.core} on ${question.targetDate} in ${shard.count} shards (${question.digest.slice(0, 12)})`;
}

function doublesAmong(reports: readonly FleetReport[]): string | null {
  const indexes = reports.map(({ shard }) => shard.index);
  const double = indexes.find((index, place) => indexes.indexOf(index) !== place);
  return double === undefined ? null : `Shard ${double} is given twice. Give each report once.`;
}

function missingOf(count: number, reports: readonly FleetReport[]): readonly string[] {
  const given = new Set(reports.map(({ shard }) => shard.index));
  const all = Array.from({ length: count }, (_, place) => place + 1);
  return all.filter((index) => !given.has(index)).map((index) => `${index}/${count}`);
}

/** By code units: what a locale thinks of letters differs between machines. */
function byName({ repository: a }: RepositoryReport, { repository: b }: RepositoryReport): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
