import type { Policy } from '../../model/policy.js';
import type { Problem } from '../../model/report.js';
import type { SourceFile } from '../../model/source-file.js';
import type { WrittenPolicy } from '../../schema/written-policy.js';
import { inFileOrder } from '../document/issue-problems.js';
import { completePolicy } from './complete.js';
import { groundOf } from './ground.js';
import { incoherencesOf } from './incoherences.js';
import { layOver } from './lay-over.js';
import { locateIn } from './locate.js';
import { type ReadPolicy, readWrittenPolicy } from './read-written.js';

/**
 * Resolves a policy file laid over those it extends, given in that order. The policy is null when
 * there are problems, and when the last file extends one that is not among them: whoever failed to
 * read that one reports it. A file that extends nothing that it names stands on the preset `unsaid`.
 */
export function resolvePolicy(
  files: readonly SourceFile[],
  unsaid?: string,
): { readonly policy: Policy | null; readonly problems: readonly Problem[] } {
  const readings = files.map(readWrittenPolicy);
  const policies = readings.flatMap(({ policy }) => (policy === null ? [] : [policy]));
  const last = readings.at(-1);
  const paths = files.map(({ path }) => path);
  const ground = last?.document ? groundOf(last.document, paths, unsaid) : null;
  const problems = [
    ...readings.slice(0, -1).flatMap((reading) => reading.problems),
    ...inFileOrder([...(last?.problems ?? []), ...(ground?.problems ?? [])]),
  ];
  if (problems.length > 0 || ground === null || ground.written === null) {
    return { policy: null, problems };
  }
  return resolveOn(ground.written, policies);
}

function resolveOn(ground: WrittenPolicy, policies: readonly ReadPolicy[]) {
  let written = ground;
  for (const policy of policies.toReversed()) written = layOver(written, policy.written);
  const locate = locateIn(policies.map(({ document }) => document));
  const problems = incoherencesOf(written, locate);
  if (problems.length > 0) return { policy: null, problems };
  const source = policies[0]?.document.path ?? '';
  return { policy: completePolicy(written, source, locate, ground), problems };
}
