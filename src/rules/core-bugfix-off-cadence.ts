import { fallsOn } from '../model/cadence.js';
import { dayInWords } from '../model/day.js';
import { bugfixDaysAround } from '../questions/days.js';
import { aboutCore, dayText, nameOfCore } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

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
    const days = [previous, next].filter((day) => day !== null).map(({ date }) => dayInWords(date));
    const around = days.length === 0 ? '' : `; the nearest are ${days.join(' and ')}`;
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
