import type { InferOutput } from 'valibot';
import { dayInWords } from '../../model/day.js';
import type { Frozen } from '../../model/report.js';
import { terminal } from '../../render/terminal.js';
import { maxMessageLength } from '../../render/words.js';
import type { fleetReportSchema, fleetSchema } from '../../schema/fleet.js';

/** What one shard of a fleet run found so far. */
export type FleetReport = Frozen<InferOutput<typeof fleetReportSchema>>;

/** What every shard of a run is asked. */
export type FleetQuestion = FleetReport['question'];

/** One part of a list, such as the second of four. */
export type Shard = FleetReport['shard'];

export type RepositoryReport = FleetReport['repositories'][number];

/** A plugin version that keeps a repository from the coming core. */
export type HeldBack = RepositoryReport['heldBack'][number];

/** What all shards found together. */
export type Fleet = Frozen<InferOutput<typeof fleetSchema>>;

/** A plugin that keeps repositories from the coming core. */
export type HoldingPlugin = Fleet['plugins'][number];

/** Whether there are repositories, and every one is known to be ready. */
export function isReady({ counts, missing }: Fleet): boolean {
  return counts.ready > 0 && counts.breaks === 0 && counts.undecided === 0 && missing.length === 0;
}

/** How far one shard is, in one sentence. */
export function shardSentence({ shard, question, repositories }: FleetReport): string {
  const { index, count } = shard;
  const read = repositories.filter((repository) => repository.read).length;
  return `Shard ${index}/${count} for core ${question.core}: ${read} of ${total(repositories.length)} read, ${statuses(repositories)}.`;
}

/** The whole fleet in one sentence. */
export function fleetSentence({ core, targetDate, counts, repositories, missing }: Fleet): string {
  const ready = `${counts.ready} of ${total(repositories.length)} ready`;
  const lost = missing.length === 0 ? '' : `; no report of shard ${missing.join(', ')}`;
  return `Core ${core} on ${dayInWords(targetDate)}: ${ready}, ${counts.breaks} would break, ${counts.undecided} undecided${lost}.`;
}

/** What to do about a plugin that holds repositories back. */
export function upgradeWords({ upgradeTo, incompatible }: HoldingPlugin): string {
  if (upgradeTo !== null) return `upgrade to ${upgradeTo}`;
  return incompatible > 0 ? 'no known version fits' : 'no minimum core is known for it';
}

/** The versions that repositories pin, the most frequent first. */
export function pinnedWords({ versions }: HoldingPlugin): string {
  const named = versions.slice(0, maxVersions);
  const more = versions.length - named.length;
  const list = named.map(({ version, repositories }) => `${version} (${repositories})`).join(', ');
  return more === 0 ? list : `${list} and ${more} more`;
}

/**
 * Why a repository is not ready: its reason, or the first of what breaks it. It is one line, in which
 * a name with a line break in it is seen whole.
 */
export function whyWords({ reason, findings }: RepositoryReport): string {
  if (reason !== null) return terminal(reason, maxMessageLength);
  const message = findings.find(({ undecided }) => !undecided)?.message ?? '';
  const first = terminal(message, maxMessageLength);
  return findings.length < 2 ? first : `${first} And ${findings.length - 1} more.`;
}

/** How many different versions of a plugin a line names. */
const maxVersions = 5;

function total(count: number): string {
  return count === 1 ? '1 repository' : `${count} repositories`;
}

function statuses(repositories: readonly RepositoryReport[]): string {
  const counted = (status: RepositoryReport['status']) =>
    repositories.filter((repository) => repository.status === status).length;
  return `${counted('ready')} ready, ${counted('breaks')} would break, ${counted('undecided')} undecided`;
}
