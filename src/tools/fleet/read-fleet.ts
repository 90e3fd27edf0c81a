import type { GitHubClient } from '../../model/github-client.js';
import { askFor } from './read-fleet-ask.js';
import type { Budget, RepositoryRead } from './read-fleet-query.js';

/** The time, as far as a long work needs it. */
export interface Pace {
  readonly clock: () => Date;
  /** Waits for that many seconds. */
  readonly sleep: (seconds: number) => Promise<unknown>;
  /** Is told before a wait for the hourly limit, with the instant it ends. */
  readonly onWait: (until: string) => void;
}

/** How many repositories one query asks for: fifteen files each, well within GitHub's ten seconds. */
const maxRepositories = 25;

/** What is left of the hourly limit for others who use the same token, in points. */
const reserve = 50;

/** The longest that one run waits for the hourly limit, in seconds: one renewal, and some minutes. */
const maxWait = 4_000;

/**
 * Reads repositories, many at a time, and hands each part over as soon as it is there. It never
 * rejects, and answers why it stopped early, or null when all were asked for.
 */
export async function readFleet(
  client: GitHubClient,
  repositories: readonly string[],
  pace: Pace,
  onPart: (reads: readonly RepositoryRead[]) => Promise<void>,
): Promise<string | null> {
  let budget: Budget | null = null;
  let secondsLeft = maxWait;
  let silence = 0;
  let heard = false;
  for (let next = 0; next < repositories.length; ) {
    if (budget !== null && budget.remaining < reserve) {
      const seconds = secondsUntil(budget.resetAt, pace.clock());
      if (seconds > secondsLeft) return spent(budget);
      secondsLeft -= seconds;
      pace.onWait(budget.resetAt);
      await pace.sleep(seconds);
    }
    const part = repositories.slice(next, next + maxRepositories);
    const { reads, refused, ...read } = await readPart(client, part, pace.sleep, silence);
    if (reads.length > 0) await onPart(reads);
    next += reads.length;
    ({ budget, silence } = read);
    heard ||= read.heard;
    if (refused !== null) return refused;
    // A few repositories that all break GitHub look like a GitHub that is not there.
    if (!heard) return noAnswer(silence, silentReason(reads));
  }
  return null;
}

function silentReason(reads: readonly RepositoryRead[]): string {
  const last = reads.at(-1);
  return last?.kind === 'unread' ? last.why : '';
}

/** One more than there are: GitHub's clock and this machine's are never quite the same. */
function secondsUntil(instant: string, now: Date): number {
  return Math.max(0, Math.ceil((Date.parse(instant) - now.getTime()) / 1000)) + 1;
}

function spent({ resetAt }: Budget): string {
  return `the hourly limit of GitHub is used up until ${resetAt}`;
}

/** What became of asking for some repositories. */
interface PartRead {
  /** In the order asked; those that were not asked any more are missing. */
  readonly reads: readonly RepositoryRead[];
  readonly budget: Budget | null;
  /** Why nobody needs to be asked for the rest; null when asking can go on. */
  readonly refused: string | null;
  /** How many queries in a row GitHub has left without an answer, at the end. */
  readonly silence: number;
  /** Whether GitHub answered any query. */
  readonly heard: boolean;
}

/** How often a single repository is asked for that GitHub breaks on. */
const maxTimes = 5;

/** Two neighbours that break GitHub leave so many queries in a row unanswered, and an outage more. */
const maxSilence = 15;

/** The longest wait before a query that follows one without an answer, in seconds. */
const maxPause = 16;

/**
 * Reads some repositories in one query. Where GitHub breaks on it the halves are asked for, and so
 * on, until the one that breaks it is alone and has done so five times. It waits after each query
 * without an answer, and stops when there are too many of them in a row: then it is no repository
 * that breaks GitHub. It never rejects.
 *
 * @param sleep waits for that many seconds
 * @param silenceBefore how many queries before have had no answer
 */
export async function readPart(
  client: GitHubClient,
  repositories: readonly string[],
  sleep: (seconds: number) => Promise<unknown>,
  silenceBefore = 0,
): Promise<PartRead> {
  for (let times = 1; ; times++) {
    // Including this one, should it have none either.
    const silence = silenceBefore + times;
    if (silence > 1) await sleep(Math.min(2 ** (silence - 2), maxPause));
    const asked = await askFor(client, repositories);
    if (asked.kind === 'answer') {
      const { reads, budget } = asked;
      return { reads, budget, refused: null, silence: 0, heard: true };
    }
    if (asked.kind === 'refused') return stopped(asked.why, silence);
    if (silence > maxSilence) return stopped(noAnswer(silence, asked.why), silence);
    if (repositories.length === 1 && times === maxTimes) {
      return unread(repositories, `${asked.why}, ${maxTimes} times`, silence);
    }
    if (repositories.length > 1) return readHalves(client, repositories, sleep, silence);
  }
}

/** Why a run stops to which GitHub answers nothing. */
function noAnswer(queries: number, why: string): string {
  return `each of the last ${queries} queries failed: ${why}`;
}

async function readHalves(
  client: GitHubClient,
  repositories: readonly string[],
  sleep: (seconds: number) => Promise<unknown>,
  silence: number,
): Promise<PartRead> {
  const middle = Math.ceil(repositories.length / 2);
  const first = await readPart(client, repositories.slice(0, middle), sleep, silence);
  if (first.refused !== null) return first;
  const second = await readPart(client, repositories.slice(middle), sleep, first.silence);
  return {
    reads: [...first.reads, ...second.reads],
    budget: second.budget ?? first.budget,
    refused: second.refused,
    silence: second.silence,
    heard: first.heard || second.heard,
  };
}

function stopped(why: string, silence: number): PartRead {
  return { reads: [], budget: null, refused: why, silence, heard: false };
}

function unread(repositories: readonly string[], why: string, silence: number): PartRead {
  const reads = repositories.map((repository) => ({ kind: 'unread', repository, why }) as const);
  return { reads, budget: null, refused: null, silence, heard: false };
}
