import { runInNewContext } from 'node:vm';

/** Many times what any of them takes on a busy machine: it ends only what would not end by itself. */
const maxMilliseconds = 20_000;

/**
 * What comes of work that must end, whatever it is given. Where it goes back over a text again and
 * again it is stopped, so that its test fails instead of waiting for it.
 */
export function ending<Value>(work: () => Value): Value {
  return runInNewContext('work()', { work }, { timeout: maxMilliseconds });
}
