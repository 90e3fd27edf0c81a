import { type CoreVersion, lineOf } from '../../model/core-version.js';
import type { Day } from '../../model/day.js';
import { firstOf, isForeign, isNamedByMonth, numberingOf } from '../../model/numbering.js';
import { isPlanned, type Policy } from '../../model/policy.js';
import type { Notice } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import { isImpossible, isOut, type Timeline } from '../../model/timeline.js';
import { presetThatKnows } from '../../packs/index.js';

/** A two-part version in a workflow may have lost a zero: YAML reads `2025.10` as `2025.1`. */
export function twoPartNotices(inputs: Readonly<Record<string, CoreVersion | null>>): Notice[] {
  return Object.entries(inputs).flatMap(([input, version]) =>
    version?.twoPart
      ? {
          message: `${input} was read as ${version.text}. If another number was meant, put quotes around it: YAML cuts an unquoted 2025.10 to 2025.1.`,
          location: null,
        }
      : [],
  );
}

/**
 * A line that the policy's timeline does not know counts as out; another preset may know it. One that
 * can never be given is another matter, which a rule tells.
 */
export function unknownLineNotices(
  core: CoreVersion | null,
  policy: Policy,
  timeline: Timeline,
  day: Day,
): Notice[] {
  if (core === null || policy.core.schedule.length === 0) return [];
  if (timeline.lines.has(lineOf(core))) return [];
  const line = lineOf(core);
  const ground = { timeline, policy };
  if (isImpossible(ground, line) || !isOut(ground, line, day)) return [];
  // With MONTH the day of each is known, however far it is from the timeline.
  const format = numberingOf(line, policy.core.numbering);
  if (format !== null && isNamedByMonth(format) && isPlanned(policy.core)) return [];
  const preset = presetThatKnows(line, policy.name, policy.platform);
  const hint = preset === null ? '' : ` The preset ${preset} knows it: set \`policy: ${preset}\`.`;
  return [
    {
      message: `The timeline of ${shown(policy.name)} does not know the line ${line}, so it counts as out, date unknown.${hint}`,
      location: null,
    },
  ];
}

/** A version whose number the policy never gives is judged, but may be of another track. */
export function foreignNumberNotices(core: CoreVersion | null, policy: Policy): Notice[] {
  if (core === null || !isForeign(core, policy.core)) return [];
  const first = firstOf(lineOf(core), policy.core).text;
  const message = `No release of ${shown(policy.name)} has a number like ${core.text}; the first of its line would be ${first}. If it is of another track, name that track's policy.`;
  return [{ message, location: null }];
}

/** A day that the schedule gives and that is past may have been missed. */
export function pastPlanNotices(target: string, date: Day, today: Day): Notice[] {
  if (target !== 'planned' || date >= today) return [];
  const message = `The planned day, ${date}, is past: the version is judged as if it had shipped then. Give the day it ships as target-date.`;
  return [{ message, location: null }];
}

/** An expired waiver no longer excuses anything, and says so. */
export function expiredWaiverNotices({ waivers }: Policy, targetDate: Day): Notice[] {
  return waivers
    .filter(({ until }) => until < targetDate)
    .map(({ rule, subject, until, location }) => ({
      message: `The waiver of ${rule} for ${shown(subject)} expired with ${until}: renew it or remove it.`,
      location,
    }));
}

/** From a core that floats nobody can say where an upgrade leads, so none is judged. */
export function floatingBaseNotice(core: string): Notice {
  const message = `The core before the change is ${shown(core)}, which names no one version, so no upgrade of the core is judged.`;
  return { message, location: null };
}
