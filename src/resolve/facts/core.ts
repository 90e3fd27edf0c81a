import {
  type CoreVersion,
  compareLines,
  coreVersionForm,
  isPrerelease,
  lineOf,
  parseCoreVersion,
} from '../../model/core-version.js';
import type { Day } from '../../model/day.js';
import { isFirstOfLine } from '../../model/numbering.js';
import { isLocalRange } from '../../model/plugin-version.js';
import type { CorePolicy } from '../../model/policy.js';
import { type CoreKind, type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import { isMaintained, type Timeline } from '../../model/timeline.js';
import type { WrittenCore } from '../../model/written.js';

/** Words that name whatever is newest; they float wherever a version may stand. */
const floatingWords = ['latest', 'develop'];

/** Whether a text names no version but whatever is newest at the time. */
export function floats(text: string): boolean {
  return floatingWords.includes(text.toLowerCase()) || isLocalRange(text);
}

/** What a release of the core is on a day, the one that the timeline's `latest` was worked out for. */
export function coreKindOf(
  version: CoreVersion,
  timeline: Timeline,
  core: CorePolicy,
  day: Day,
): CoreKind {
  if (isPrerelease(version)) return 'core-prerelease';
  if (isFirstOfLine(version, core)) return 'core-major';
  const line = lineOf(version);
  const { latest } = timeline;
  const ahead = latest === null || compareLines(line, latest.line) > 0;
  return ahead || isMaintained(core, timeline, line, day) ? 'core-bugfix' : 'core-backport';
}

/** Reads a core version where one is written; `what` names the input or file it stands in. */
export function readCore(
  what: string,
  written: WrittenCore | null,
): { readonly version: CoreVersion | null; readonly problems: readonly Problem[] } {
  if (written === null) return { version: null, problems: [] };
  const version = parseCoreVersion(written.text) ?? null;
  return { version, problems: version === null ? [unreadableCore(what, written)] : [] };
}

function unreadableCore(what: string, { text, location }: WrittenCore): Problem {
  return problem(
    `${location === null ? what : `The core in ${shown(location.path)}`} is not a core version: "${shown(text)}".`,
    { found: shown(text), expected: coreVersionForm, at: location },
  );
}
