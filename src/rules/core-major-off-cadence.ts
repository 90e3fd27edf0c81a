import { lineOf } from '../model/core-version.js';
import { majorTolerance } from '../model/policy.js';
import { shown } from '../model/shown.js';
import { slotOn } from '../model/timeline.js';
import { slotsAround } from '../questions/days.js';
import { aboutCore, datedText, nameOfCore, onDay, whyReleased } from '../questions/wording.js';
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
  breaks: 'A core major is released on a day that is no slot.',
  keeps: 'The target date is a slot, published or planned, within the tolerance.',
  data: {
    targetDate: 'the day judged',
    previous: 'the last slot before the day, with its version',
    next: 'the next slot, with its version',
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
    const days = [previous, next].filter((day) => day !== null).map(datedText);
    const around = days.length === 0 ? '' : ` The slots around it: ${days.join(', ')}.`;
    const wrongDay =
      policy.core.major.on === 'schedule'
        ? `nothing is published for ${onDay(targetDate)}`
        : `${onDay(targetDate)} is no slot`;
    return {
      ...aboutCore(core),
      message: `${nameOfCore(core)} is a ${shown(policy.core.called ?? 'core major')} and ${wrongDay}.${around} ${whyReleased(facts)}`,
      remedy: `Choose a day that is left for ${lineOf(core.version)}, or ask those who keep the calendar.`,
      data: { targetDate, previous, next },
    };
  },
  inHistory: ({ core }) => ((core.major?.on ?? 'any') === 'any' ? 'not judged' : 'judged'),
});
