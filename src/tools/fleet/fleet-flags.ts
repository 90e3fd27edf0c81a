import { type Flags, UsageError } from '../../command/flags.js';
import { type CoreVersion, coreVersionForm, parseCoreVersion } from '../../model/core-version.js';
import { shown } from '../../model/shown.js';
import { floats } from '../../resolve/facts/core.js';
import type { Shard } from './fleet-model.js';

/** What the flags of `fleet` say without a look into any file. */
export interface FleetFlags {
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
