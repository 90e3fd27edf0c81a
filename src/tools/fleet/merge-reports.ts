import { comparePluginVersions, parsePluginVersion } from '../../model/plugin-version.js';
import { countOf } from '../../render/words.js';
import type { Fleet, FleetReport, HeldBack, HoldingPlugin, RepositoryReport } from './fleet.js';

/** Why reports cannot be joined, as a sentence. */
interface Unmergeable {
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
  return `core ${question.core} on ${question.targetDate} in ${countOf(shard.count, 'shard')} (${question.digest.slice(0, 12)})`;
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
  return a < b ? -1 : 1;
}

/**
 * The plugins that hold repositories back, in the order to upgrade them: those that surely do before
 * those of which nobody knows, of each those with a version that fits before those without, and the
 * one that holds back the most first.
 */
export function holdingPlugins(repositories: readonly RepositoryReport[]): HoldingPlugin[] {
  const order = [...pinsByPlugin(repositories)].map(weigh).toSorted(byWeight);
  const lasts = repositories.map((repository) => lastToMove(order, repository));
  return order.map((plugin) => ({
    ...plugin,
    frees: lasts.filter((last) => last === plugin).length,
  }));
}

/** Of the plugins that hold a repository back the one that is upgraded last. */
function lastToMove(order: readonly Weighed[], { heldBack }: RepositoryReport) {
  const names = new Set(heldBack.map(({ name }) => name));
  return order.findLast(({ name }) => names.has(name));
}

type Weighed = Omit<HoldingPlugin, 'frees'>;

function pinsByPlugin(repositories: readonly RepositoryReport[]): Map<string, HeldBack[]> {
  const pins = new Map<string, HeldBack[]>();
  for (const { heldBack } of repositories) {
    // A repository that pins a plugin twice is held back once.
    const own = new Map(heldBack.map((pin) => [pin.name, pin]));
    for (const [name, pin] of own) {
      const others = pins.get(name);
      if (others === undefined) pins.set(name, [pin]);
      else others.push(pin);
    }
  }
  return pins;
}

function weigh([name, pins]: readonly [string, readonly HeldBack[]]): Weighed {
  const incompatible = pins.filter(({ compatibility }) => compatibility === 'incompatible').length;
  return {
    name,
    upgradeTo: highest(pins.flatMap(({ newestCompatible }) => newestCompatible ?? [])),
    incompatible,
    undecided: pins.length - incompatible,
    versions: counted(pins.map(({ version }) => version)),
  };
}

function highest(versions: readonly string[]): string | null {
  let best: string | null = null;
  for (const version of new Set(versions)) {
    if (best === null || isHigher(version, best)) best = version;
  }
  return best;
}

/** A report does not say its platform's scheme: whatever SemVer cannot read is compared naturally. */
function isHigher(version: string, other: string): boolean {
  for (const scheme of ['semver', 'natural'] as const) {
    const [a, b] = [parsePluginVersion(version, scheme), parsePluginVersion(other, scheme)];
    if (a !== undefined && b !== undefined) return comparePluginVersions(a, b) > 0;
  }
  return false;
}

function counted(versions: readonly string[]): HoldingPlugin['versions'] {
  const counts = new Map<string, number>();
  for (const version of versions) counts.set(version, (counts.get(version) ?? 0) + 1);
  return [...counts]
    .map(([version, repositories]) => ({ version, repositories }))
    .toSorted((a, b) => b.repositories - a.repositories || (a.version < b.version ? -1 : 1));
}

function byWeight(a: Weighed, b: Weighed): number {
  const isSure = Number(b.incompatible > 0) - Number(a.incompatible > 0);
  const hasWay = Number(b.upgradeTo !== null) - Number(a.upgradeTo !== null);
  const weight = b.incompatible - a.incompatible || b.undecided - a.undecided;
  return isSure || hasWay || weight || (a.name < b.name ? -1 : 1);
}
