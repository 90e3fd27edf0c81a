import { createHash } from 'node:crypto';
import type { Ground } from '../fleet/judge-repository.js';
import { readRepositoryList } from '../fleet/repository-list.js';
import type { CoreVersion } from '../model/core-version.js';
import type { Day } from '../model/day.js';
import type { FleetQuestion, Shard } from '../model/fleet.js';
import type { Policy } from '../model/policy.js';
import type { Problem } from '../model/report.js';
import { shown } from '../model/shown.js';
import type { Sources } from '../model/sources.js';
import { readCatalogues } from '../read/catalogues.js';
import { readInputs } from '../read/inputs.js';
import { mostPolicyBytes, readPolicy } from '../read/policy.js';
import { catalogueOverBuiltIn } from '../resolve/catalogue-over-built-in.js';
import { resolveFacts } from '../resolve/facts.js';
import { policyOf } from '../resolve/resolve.js';
import { version } from '../version.js';
import { ownFiles } from '../workspace.js';
import type { Files } from '../world.js';
import { type Flags, UsageError } from './flags.js';
import type { Terminal } from './terminal.js';

/** Longest list that is read, in bytes: a hundred thousand repositories are about 4 million. */
const mostListBytes = 20_000_000;

/** All that a fleet run is asked. */
export interface Asked {
  readonly question: FleetQuestion;
  readonly shard: Shard;
  /** The whole list. */
  readonly list: readonly string[];
  readonly ground: Ground;
}

/** Reads what the flags of `fleet` say, and the files they name; or every problem at once. */
export async function readAsked(
  { values }: Flags,
  { folder, now }: Terminal,
): Promise<Asked | readonly Problem[]> {
  if (values.to === undefined) throw new UsageError('fleet needs --to VERSION, the coming core.');
  const shard = shardOf(values.shard ?? '1/1');
  const { list, source, policy, catalogues, problems } = await readNamed(
    values,
    ownFiles(folder, values.repositories, values.policy, values.catalog),
  );
  if (policy === null || problems.length > 0) return problems;
  const given = { 'core-version': values.to, 'target-date': values['target-date'] ?? '' };
  const coming = comingCore(given, now, policy);
  if (!('goal' in coming)) return coming;
  const { goal, targetDate } = coming;
  const laid = await catalogueOverBuiltIn(catalogues, goal);
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
    ground: { goal, policy, catalogue: laid.catalogue, inputs, now },
  };
}

/** Reads the files that the flags name. */
async function readNamed(values: Flags['values'], files: Files) {
  const { repositories: path = '' } = values;
  const list = readRepositoryList(await listText(path, files), path);
  const written = await readPolicy(values.policy ?? '', (name) =>
    files.read(name, mostPolicyBytes),
  );
  const resolved = await policyOf(written.policy);
  const catalogues = await readCatalogues(values.catalog ?? '', files);
  return {
    list: list.repositories,
    source: written.policy,
    policy: resolved.policy,
    catalogues: catalogues.catalogues,
    problems: [list, written, resolved, catalogues].flatMap(({ problems }) => problems),
  };
}

/** The core and the day, read as the gate reads those of a release of that core. */
function comingCore(
  given: Readonly<Record<'core-version' | 'target-date', string>>,
  now: Date,
  policy: Policy,
): { readonly goal: CoreVersion; readonly targetDate: Day } | readonly Problem[] {
  const inputs = { ...readInputs(() => ''), ...given, releasing: 'core' };
  const { facts, problems } = resolveFacts({ ...nothing, inputs, now }, policy, {
    find: () => null,
  });
  if (facts === null) return problems;
  const goal = facts.core?.version ?? null;
  if (goal !== null) return { goal, targetDate: facts.targetDate };
  throw new UsageError(`--to is "${shown(given['core-version'])}"; give one version.`);
}

function shardOf(text: string): Shard {
  const groups = /^(?<index>[1-9]\d{0,3})\/(?<count>[1-9]\d{0,3})$/.exec(text)?.groups;
  const shard = { index: Number(groups?.index), count: Number(groups?.count) };
  if (shard.index <= shard.count) return shard;
  throw new UsageError(`--shard is "${shown(text)}"; write it as 1/4, the first of four.`);
}

async function listText(path: string, files: Files): Promise<string> {
  if (path === '') throw new UsageError('fleet needs --repositories FILE, a list of owner/name.');
  const read = await files.read(path, mostListBytes);
  if (read.kind === 'text') return read.text;
  const why = read.kind === 'missing' ? 'there is no such file' : read.why;
  throw new UsageError(`--repositories is ${shown(path)}, which cannot be read: ${why}.`);
}

function digestOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Sources without any manifest, for the core and the day alone. */
const nothing: Omit<Sources, 'inputs' | 'now'> = {
  door: 'command',
  policy: { kind: 'files', files: [] },
  proposedPolicy: null,
  catalogues: [],
  manifests: { files: [], searched: false },
  repository: null,
  base: null,
  event: null,
  pullRequest: null,
  notices: [],
  problems: [],
};
