import { createHash } from 'node:crypto';
import { type Flags, UsageError } from '../../command/flags.js';
import type { Terminal } from '../../command/terminal.js';
import {
  type CoreVersion,
  coreVersionForm,
  lineOf,
  parseCoreVersion,
} from '../../model/core-version.js';
import type { Day } from '../../model/day.js';
import { parseRepository } from '../../model/github-client.js';
import { readInputs } from '../../model/input.js';
import type { Policy } from '../../model/policy.js';
import { type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import { nothingRead } from '../../model/sources.js';
import { isImpossible } from '../../model/timeline.js';
import { ownFiles } from '../../outside/workspace.js';
import { neverReleased } from '../../questions/turn.js';
import { readCatalogues } from '../../read/catalogues.js';
import { readPolicy } from '../../read/policy.js';
import { catalogueOverBuiltIn } from '../../resolve/catalogue/catalogue-over-built-in.js';
import { floats } from '../../resolve/facts/core.js';
import { resolveFacts } from '../../resolve/facts/facts.js';
import { policyOf } from '../../resolve/resolve.js';
import { version } from '../../version.js';
import type { Download, Files } from '../../world.js';
import type { FleetQuestion, Shard } from './fleet.js';
import type { CommonGround } from './judge-repository.js';

/** Longest list that is read, in bytes: a hundred thousand repositories are about 4 million. */
const maxListBytes = 20_000_000;

/** All that a fleet run is asked. */
export interface FleetRun {
  readonly question: FleetQuestion;
  readonly shard: Shard;
  /** The whole list. */
  readonly list: readonly string[];
  /** Where what is found is written. */
  readonly reportFile: string;
  readonly ground: CommonGround;
}

/** Reads what the flags of `fleet` say, and the files they name; or every problem at once. */
export async function readAsked(
  flags: Flags,
  { folder, now, download }: Terminal,
): Promise<FleetRun | readonly Problem[]> {
  const { list: path, goal, shard, reportFile } = readFleetFlags(flags);
  const { values } = flags;
  const { list, source, policy, catalogues, problems } = await readNamed(
    path,
    values,
    ownFiles(folder, path, values.policy, values.catalog),
    download,
  );
  if (policy === null || problems.length > 0) return problems;
  const given = { 'core-version': goal.text, 'target-date': values['target-date'] ?? '' };
  const coming = comingDay(given, now, policy);
  if (!('targetDate' in coming)) return coming;
  const { targetDate } = coming;
  const laid = await catalogueOverBuiltIn(catalogues, goal, policy);
  if (laid.problems.length > 0) return laid.problems;
  const inputs = readInputs((name) => (name === 'target-date' ? targetDate : ''));
  return {
    question: {
      core: goal.text,
      targetDate,
      policy: { name: policy.name, source: policy.source },
      digest: digestOf([version, goal.text, targetDate, list, source, catalogues]),
    },
    shard,
    list,
    reportFile,
    ground: { goal, policy, catalogue: laid.catalogue, inputs, now },
  };
}

/** Reads the files that the flags name. */
async function readNamed(
  path: string,
  values: Flags['values'],
  files: Files,
  download: Download | undefined,
) {
  const list = readRepositoryList(await listText(path, files), path);
  const written = await readPolicy(values.policy ?? '', files.read);
  const resolved = await policyOf(written.policy);
  const catalogues = await readCatalogues(values.catalog ?? '', files, download);
  return {
    list: list.repositories,
    source: written.policy,
    policy: resolved.policy,
    catalogues: catalogues.catalogues,
    problems: [list, written, resolved, catalogues].flatMap(({ problems }) => problems),
  };
}

/** The day, read as the gate reads that of a release of the coming core. */
function comingDay(
  given: Readonly<Record<'core-version' | 'target-date', string>>,
  now: Date,
  policy: Policy,
): { readonly targetDate: Day } | readonly Problem[] {
  const inputs = { ...readInputs(() => ''), ...given, releasing: 'core' };
  const { facts, problems } = resolveFacts({ ...nothingRead, inputs, now }, policy, {
    find: () => null,
  });
  if (facts === null) return problems;
  const goal = facts.core?.version ?? null;
  if (goal !== null && isImpossible(facts, lineOf(goal))) {
    const parts = { found: goal.text, expected: 'a line of the policy; see release-gate calendar' };
    return [problem(`--to is ${goal.text}, which ${neverReleased(lineOf(goal))}.`, parts)];
  }
  return { targetDate: facts.targetDate };
}

async function listText(path: string, files: Files): Promise<string> {
  const read = await files.read(path, maxListBytes);
  if (read.kind === 'text') return read.text;
  const why = read.kind === 'missing' ? 'there is no such file' : read.why;
  throw new UsageError(`--repositories is ${shown(path)}, which cannot be read: ${why}.`);
}

function digestOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** What the flags of `fleet` say without a look into any file. */
interface FleetFlags {
  /** The path of the list. */
  readonly list: string;
  /** The coming core. */
  readonly goal: CoreVersion;
  readonly shard: Shard;
  readonly reportFile: string;
}

/** Reads them; throws a `UsageError` with a line for each mistake. */
export function readFleetFlags({ values }: Flags): FleetFlags {
  const { repositories: list, to, shard: part } = values;
  const goal = to === undefined ? undefined : parseCoreVersion(to.trim());
  const shard = part === undefined ? whole : shardOf(part);
  const mistakes = [
    list ? null : 'fleet needs --repositories FILE, a list of owner/name.',
    goal === undefined ? wrongCore(to) : null,
    shard === null
      ? `--shard is "${shown(part ?? '')}"; write it as 1/4, the first of four.`
      : null,
  ].filter((mistake) => mistake !== null);
  if (!list || goal === undefined || shard === null) throw new UsageError(mistakes.join('\n'));
  return { list, goal, shard, reportFile: values['report-file'] ?? fileOf(shard) };
}

const whole: Shard = { index: 1, count: 1 };

function wrongCore(to: string | undefined): string {
  if (to === undefined) return 'fleet needs --to VERSION, the coming core.';
  if (floats(to.trim())) return `--to is "${shown(to)}"; give one version.`;
  return `--to is "${shown(to)}", which is not a core version; write ${coreVersionForm}.`;
}

function shardOf(text: string): Shard | null {
  const groups = /^(?<index>[1-9]\d{0,3})\/(?<count>[1-9]\d{0,3})$/.exec(text)?.groups;
  const shard = { index: Number(groups?.index), count: Number(groups?.count) };
  return shard.index <= shard.count ? shard : null;
}

/** Shards that run in one folder must not write over each other's reports. */
function fileOf({ index, count }: Shard): string {
  return count === 1 ? 'fleet.json' : `fleet-${index}-of-${count}.json`;
}

/** Repositories as a file lists them, each once, in its order. */
interface RepositoryList {
  readonly repositories: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads a list: an `owner/name` on each line, with comments after `#`, or a JSON array of them. */
export function readRepositoryList(text: string, path: string): RepositoryList {
  const isJson = text.trimStart().startsWith('[');
  const entries = isJson ? entriesOfJson(text) : entriesOfLines(text);
  if (entries === null) return { repositories: [], problems: [noArray(path)] };
  // GitHub's names are equal whatever their case.
  const byName = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { name, line } of entries) {
    const key = name.toLowerCase();
    if (parseRepository(name) === null) problems.push(noName(name, path, line));
    else if (!byName.has(key)) byName.set(key, name);
  }
  // Of nothing everything is true, so an empty list would be a fleet that is ready.
  if (entries.length === 0) problems.push(noEntry(path));
  return { repositories: [...byName.values()], problems };
}

/** A shard's part of a list: every so manieth, so that all parts are about equally long. */
export function shareOf(list: readonly string[], { index, count }: Shard): readonly string[] {
  return list.filter((_, place) => place % count === index - 1);
}

interface Entry {
  readonly name: string;
  /** Null in a JSON array, whose lines say nothing. */
  readonly line: number | null;
}

function entriesOfLines(text: string): readonly Entry[] {
  return text
    .split('\n')
    .map((line, index) => ({ name: line.replace(/#.*/, '').trim(), line: index + 1 }))
    .filter(({ name }) => name !== '');
}

function entriesOfJson(text: string): readonly Entry[] | null {
  try {
    const names: readonly unknown[] = JSON.parse(text);
    return names.map((name) => ({
      name: typeof name === 'string' ? name : JSON.stringify(name),
      line: null,
    }));
  } catch {
    return null;
  }
}

function noName(name: string, path: string, line: number | null): Problem {
  return problem(`${shown(path)} lists "${shown(name)}", which is not a repository.`, {
    found: shown(name),
    expected: 'owner/name, such as acme/platform',
    at: line === null ? null : { path, line, column: 1, endColumn: 1 },
  });
}

function noEntry(path: string): Problem {
  return problem(`${shown(path)} lists no repository.`, {
    found: 'nothing, or remarks alone',
    expected: 'at least one owner/name, such as acme/platform',
  });
}

function noArray(path: string): Problem {
  return problem(`${shown(path)} begins with [ and is not a JSON array.`, {
    found: 'JSON that cannot be read',
    expected: 'a JSON array of owner/name, or one owner/name on each line',
  });
}
