import type { GitHubClient } from '../../model/github-client.js';
import type { RepositoryRead } from './read-fleet-answer.js';
import { noAnswer, readPart } from './read-fleet-part.js';
import type { Budget } from './read-fleet-query.js';

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
