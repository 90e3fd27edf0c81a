import { parseCoreVersion } from '../../model/core-version.js';
import { dayIn } from '../../model/day.js';
import type { Released } from '../../model/policy.js';
import { problem } from '../../model/problem.js';
import type { Problem } from '../../model/report.js';
import { countOf } from '../../render/counts.js';
import { type History, sorted } from './history.js';

/**
 * The history that tags tell: those that are core versions, each on its day in a time zone. Other
 * tags are none of its business; of two for one version the earlier counts.
 */
export function historyOfTags(
  tags: readonly { readonly name: string; readonly made: Date }[],
  timeZone: string,
): History {
  const releases = new Map<string, Released>();
  for (const { name, made } of tags) {
    const version = parseCoreVersion(name);
    if (version === undefined) continue;
    const date = dayIn(made, timeZone);
    const known = releases.get(version.text);
    if (known === undefined || date < known.date) releases.set(version.text, { version, date });
  }
  const problems = releases.size === 0 ? [noVersion(tags.length)] : [];
  return { releases: sorted([...releases.values()]), problems };
}

function noVersion(tags: number): Problem {
  return problem(
    'No tag of this repository is a core version; a shallow clone has none: fetch them with `git fetch --tags`.',
    { found: countOf(tags, 'tag'), expected: 'tags such as v2025.1.0' },
  );
}
