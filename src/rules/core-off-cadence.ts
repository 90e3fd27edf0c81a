import { fallsOn } from '../model/cadence.js';
import { type CoreVersion, lineOf } from '../model/core-version.js';
import { type Day, dayInWords } from '../model/day.js';
import type { Facts } from '../model/facts.js';
import { majorTolerance } from '../model/policy.js';
import { shown } from '../model/shown.js';
import { slotOn } from '../model/timeline.js';
import { bugfixDaysAround, slotsAround } from '../questions/days.js';
import { aboutCore, datedText, dayText, nameOfCore, nearestText } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

export const coreMajorOffCadence: Rule<'core-major-off-cadence'> = defineRule({
  id: 'core-major-off-cadence',
  severity: 'error',
  undecided: false,
  on: 'releasedCore',
  of: 'core-major',
  affects: 'cadence',
  closedBy: ['day'],
  links: [],
  why: 'Users plan their upgrades by the calendar; a major on another day finds nobody ready.',
  breaks: 'A core major is released on a day that is not a release day of a core major.',
  keeps: 'The target date is a release day, published or planned, within the tolerance.',
  inShort: {
    one: ({ data }, { core }) => {
      const due = core?.plannedDate ?? null;
      const was = due === null ? '' : ` (${dueWords(due, data.targetDate)} ${dayInWords(due)})`;
      return `${dayText(data.targetDate)} is not its day${was}`;
    },
  },
  data: {
    targetDate: 'the day judged',
    previous: 'the last release day before it, with its version',
    next: 'the next release day, with its version',
  },
  examples: {
    breaks: {
      says: '2025.1.0 a day late',
      inputs: { 'core-version': '2025.1.0', 'target-date': '2025-08-06' },
    },
    keeps: {
      says: '2025.1.0 on the first Tuesday of August',
      inputs: { 'core-version': '2025.1.0', 'target-date': '2025-08-05' },
    },
  },
  check(facts, core) {
    const { policy, targetDate } = facts;
    if (policy.core.major === null || policy.core.major.on === 'any') return null;
    if (slotOn(facts.timeline, targetDate, majorTolerance(policy)) !== null) return null;
    const { previous, next } = slotsAround(facts);
    const coming = next === null ? '' : ` The next release day is ${datedText(next)}.`;
    return {
      ...aboutCore(core),
      message: `${nameOfCore(core)}${whenDue(facts, core.version)}.${coming}`,
      remedy: `Choose a day that is left for ${lineOf(core.version)}, or ask whoever keeps the calendar.`,
      data: { targetDate, previous, next },
    };
  },
  inHistory: ({ core }) => ((core.major?.on ?? 'any') === 'any' ? 'not judged' : 'judged'),
});

/** In the platform's own word for a major, where it has one. */
function whenDue({ policy, targetDate, timeline }: Facts, version: CoreVersion): string {
  const { called, major } = policy.core;
  const named = called === null ? '' : `, a ${shown(called)},`;
  const due = timeline.lines.get(lineOf(version))?.slot?.date ?? null;
  if (due !== null) {
    const verb = due < targetDate ? 'was' : 'is';
    return `${named} ${verb} due on ${dayInWords(due)}; you are releasing on ${dayInWords(targetDate)}`;
  }
  const wrongDay =
    major?.on === 'schedule'
      ? `nothing is published for ${dayInWords(targetDate)}`
      : `${dayInWords(targetDate)} is not a day of a ${shown(called ?? 'core major')}`;
  return `${named} has no release day; ${wrongDay}`;
}

function dueWords(due: Day, targetDate: unknown): string {
  return typeof targetDate === 'string' && due > targetDate ? 'it is due on' : 'it was due on';
}

export const coreBugfixOffCadence: Rule<'core-bugfix-off-cadence'> = defineRule({
  id: 'core-bugfix-off-cadence',
  severity: 'warning',
  undecided: false,
  on: 'releasedCore',
  of: 'core-bugfix',
  affects: 'cadence',
  closedBy: ['day'],
  links: ['board'],
  why: 'Users of the latest line expect their fixes on one weekday; a fix on another goes unnoticed.',
  breaks: 'A core bugfix is released on a day that is not a bugfix day.',
  keeps: 'The target date is a bugfix day, within the tolerance.',
  inShort: { one: ({ data }) => `${dayText(data.targetDate)} is not a bugfix day` },
  data: {
    targetDate: 'the day judged',
    previous: 'the last bugfix day before it; the version is null where the day is another line’s',
    next: 'the next bugfix day; the version is null where the day is another line’s',
  },
  examples: {
    breaks: {
      says: '2025.1.1 on a Friday',
      inputs: { 'core-version': '2025.1.1', 'target-date': '2025-08-08' },
    },
    keeps: {
      says: '2025.1.1 on the Thursday',
      inputs: { 'core-version': '2025.1.1', 'target-date': '2025-08-07' },
    },
  },
  check(facts, core) {
    const { policy, targetDate } = facts;
    const on = policy.core.bugfix?.on ?? 'any';
    if (on === 'any' || fallsOn(on, targetDate, policy.toleranceDays, facts.timeline.slots))
      return null;
    const { previous, next } = bugfixDaysAround(facts);
    const around = nearestText(previous, next);
    const wrongDay =
      on === 'schedule'
        ? `nothing is published for ${dayInWords(targetDate)}`
        : `${dayInWords(targetDate)} is not a bugfix day`;
    return {
      ...aboutCore(core),
      message: `${nameOfCore(core)} is a core bugfix, and ${wrongDay}${around}.`,
      remedy: 'Choose a bugfix day on which its line still gets bugfixes.',
      data: { targetDate, previous, next },
    };
  },
  inHistory: ({ core }) => ((core.bugfix?.on ?? 'any') === 'any' ? 'not judged' : 'judged'),
});
