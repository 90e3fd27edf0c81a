import type { Policy } from '../model/policy.js';
import type { Problem } from '../model/report.js';
import { ownFiles } from '../outside/workspace.js';
import { readPolicy } from '../read/policy.js';
import { fitted, usualWidth } from '../render/terminal.js';
import { problemLines } from '../render/text.js';
import { policyOf } from '../resolve/resolve.js';
import type { Terminal } from './terminal.js';

/** The policy that the flag `--policy` names, or that stands in the default place. */
export async function policyOfFlag(
  flag: string | undefined,
  { folder }: Terminal,
): Promise<{ readonly policy: Policy | null; readonly problems: readonly Problem[] }> {
  const files = ownFiles(folder, flag);
  const read = await readPolicy(flag ?? '', files.read);
  if (read.problems.length > 0) return { policy: null, problems: read.problems };
  return policyOf(read.policy);
}

/** Says on the error stream why a command could not do its work, and answers the exit code. */
export function reportProblems(problems: readonly Problem[], terminal: Terminal): 2 {
  const { paint, width = usualWidth } = terminal;
  terminal.warn(fitted(problemLines(problems, paint).join('\n'), width));
  return 2;
}
