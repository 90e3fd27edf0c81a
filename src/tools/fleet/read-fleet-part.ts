import type { GitHubClient } from '../../model/github-client.js';
import type { RepositoryRead } from './read-fleet-answer.js';
import { askFor } from './read-fleet-ask.js';
import type { Budget } from './read-fleet-query.js';

/** What became of asking for some repositories. */
export interface PartRead {
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
const maxWait = 16;

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
    if (silence > 1) await sleep(Math.min(2 ** (silence - 2), maxWait));
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
export function noAnswer(queries: number, why: string): string {
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
