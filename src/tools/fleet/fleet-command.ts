import { setTimeout as pause } from 'node:timers/promises';
import { type Flags, refuseOperands } from '../../command/flags.js';
import { reportProblems } from '../../command/policy.js';
import { replaceFile } from '../../command/replace-file.js';
import { connected, type Terminal } from '../../command/terminal.js';
import { maxRounds } from '../../gather/gather.js';
import type { GitHubClient } from '../../model/github-client.js';
import { inOrder } from '../../model/key-order.js';
import type { RetryPolicy } from '../../outside/connect.js';
import { jsonText } from '../../render/json.js';
import { terminal as visible } from '../../render/terminal.js';
import { maxMessageLength } from '../../render/words.js';
import { keyOrder } from '../../schema/key-order.js';
import { type FleetReport, type RepositoryReport, shardSentence } from './fleet.js';
import { type FleetRun, readAsked, shareOf } from './fleet-question.js';
import { readFleetReport } from './fleet-report.js';
import { judgeRepository, undecided, type Wanting } from './judge-repository.js';
import { type Pace, readFleet } from './read-fleet.js';
import { askForMore } from './read-fleet-ask.js';
import type { RepositoryRead } from './read-fleet-query.js';

/** Nobody waits for a fleet: a secondary limit is sat out. What breaks GitHub is asked for in parts. */
const retries: RetryPolicy = { attempts: 10, seconds: 1_800, repeatsBroken: false };

/**
 * `release-gate fleet`: judges a share of a list of repositories against a coming core. The report
 * is written after every part, so that a run that was ended goes on where it was.
 */
export async function fleet(flags: Flags, terminal: Terminal): Promise<number> {
  refuseOperands(flags);
  const asked = await readAsked(flags, terminal);
  if (!('question' in asked)) return reportProblems(asked, terminal);
  const path = asked.reportFile;
  const found = await findingsBefore(path, asked, terminal);
  const share = shareOf(asked.list, asked.shard);
  const open = share.filter((repository) => found.get(repository)?.read !== true);
  const save = () => replaceFile(terminal.folder, path, textOf(reportOf(asked, share, found)));
  const client = await connected(terminal, retries);
  const stopped = await readFleet(client, open, paceOf(terminal), async (reads) => {
    for (const report of await judgeTogether(client, reads, asked)) {
      found.set(report.repository, report);
    }
    await save();
    terminal.progress?.(`${found.size} of ${share.length} repositories`);
  });
  terminal.progress?.('');
  await save();
  terminal.print(`${shardSentence(reportOf(asked, share, found))}\n`);
  if (stopped === null) return 0;
  const left = share.filter((repository) => found.get(repository)?.read !== true).length;
  terminal.warn(
    `The run stopped with ${left} of ${share.length} not read: ${visible(stopped, maxMessageLength)}. Run it again; what was done is kept.`,
  );
  return 2;
}

/** What an earlier run found, if it was asked the same. */
async function findingsBefore(
  path: string,
  { question, shard }: FleetRun,
  terminal: Terminal,
): Promise<Map<string, RepositoryReport>> {
  const before = await readFleetReport(terminal.folder, path);
  if (before === null) return new Map();
  const isSame = before.question.digest === question.digest;
  if (isSame && before.shard.index === shard.index && before.shard.count === shard.count) {
    const read = before.repositories.filter((repository) => repository.read);
    return new Map(read.map((report) => [report.repository, report]));
  }
  terminal.warn(`${visible(path)} answers another question and is made anew.`);
  return new Map();
}

function paceOf({ clock, now, progress, sleep }: Terminal): Pace {
  return {
    clock: clock ?? (() => now),
    sleep: sleep ?? ((seconds) => pause(seconds * 1000)),
    onWait: (until) => progress?.(`waiting for GitHub’s rate limit until ${visible(until)}`),
  };
}

/** Judges a part, and asks once for all of it where files are read together with further ones. */
async function judgeTogether(
  client: GitHubClient,
  reads: readonly RepositoryRead[],
  asked: FleetRun,
): Promise<readonly RepositoryReport[]> {
  const reports: RepositoryReport[] = [];
  let open = reads;
  for (let round = 0; open.length > 0; round++) {
    const wanted = new Map<string, readonly string[]>();
    for (const read of open) {
      const judged = await judge(read, asked);
      if (!('wanted' in judged)) reports.push(judged);
      else if (round < maxRounds) wanted.set(read.repository, judged.wanted);
      else reports.push(undecided(read.repository, tooDeep, true));
    }
    const wanting = open.filter(({ repository }) => wanted.has(repository));
    open = wanting.length === 0 ? [] : await askForMore(client, wanting, wanted);
  }
  return reports;
}

const tooDeep = 'its files include one another too deeply to follow';

async function judge(
  read: RepositoryRead,
  { ground }: FleetRun,
): Promise<RepositoryReport | Wanting> {
  return read.kind === 'files'
    ? judgeRepository(read.repository, read.manifests, ground)
    : undecided(read.repository, `it could not be read, because ${read.why}`, false);
}

function textOf(report: FleetReport): string {
  return jsonText(inOrder(report, keyOrder.fleetReport));
}

function reportOf(
  { question, shard }: FleetRun,
  share: readonly string[],
  found: ReadonlyMap<string, RepositoryReport>,
): FleetReport {
  const repositories = share.map(
    (repository) => found.get(repository) ?? undecided(repository, notRead, false),
  );
  return { schemaVersion: 1, question, shard, repositories };
}

const notRead = 'the run ended before it was read';
