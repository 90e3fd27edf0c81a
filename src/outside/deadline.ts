import { NoAnswer } from '../model/github-client.js';
import { once } from '../model/once.js';

/** The longest that one run waits for the network, in milliseconds, counted from its first request. */
const maxRunWait = 120_000;

/** The end of all waiting: it begins to run when it is first asked for; null where there is none. */
export type Deadline = () => AbortSignal | null;

/** That of one run, however many requests it sends and however often it sends them again. */
export function deadlineOfRun(wait = maxRunWait): Deadline {
  return once(() => AbortSignal.timeout(wait));
}

/** For work that lasts as long as it must, such as reading a thousand repositories. */
export const noDeadline: Deadline = () => null;

/**
 * Answers what comes of the work, or rejects when it takes too long. Until then it holds the process,
 * which would otherwise end as soon as nothing is left that could ever answer.
 *
 * @param wait in milliseconds
 */
export async function within<Result>(
  wait: number,
  deadline: AbortSignal | null,
  work: () => Promise<Result>,
): Promise<Result> {
  if (deadline?.aborted) throw new NoAnswer(overdue);
  const done = new AbortController();
  const tooLate = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer(tooSlow(wait))), wait);
    const options = { once: true, signal: done.signal };
    deadline?.addEventListener('abort', () => reject(new NoAnswer(overdue)), options);
    done.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  try {
    return await Promise.race([work(), tooLate]);
  } finally {
    done.abort();
  }
}

/** Waits for so many milliseconds; at the deadline it rejects. */
export async function pauseWithin(wait: number, deadline: AbortSignal | null): Promise<void> {
  // Few runs pause, and every run loads this file.
  const { setTimeout: pause } = await import('node:timers/promises');
  try {
    await pause(wait, undefined, deadline === null ? {} : { signal: deadline });
  } catch {
    throw new NoAnswer(overdue);
  }
}

const overdue = 'the two minutes that a run waits for the network are over';

function tooSlow(wait: number): string {
  return `it took longer than ${wait / 1000} seconds`;
}
