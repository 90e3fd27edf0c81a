import { type CoreVersion, type Line, lineOf } from '../model/core-version.js';
import { type Day, dayInWords } from '../model/day.js';
import type { Facts } from '../model/facts.js';
import { subjectWords } from '../model/report.js';
import { minimumOf } from '../model/requirement.js';
import { firstDayOfNumber, isImpossible, isOut } from '../model/timeline.js';
import { neverReleased } from '../questions/turn.js';
import {
  aboutCore,
  aboutPlugin,
  byCalendar,
  nameOfCore,
  nameOfPlugin,
  textIn,
} from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

export const coreUnreleased: Rule<'core-unreleased'> = defineRule({
  id: 'core-unreleased',
  severity: 'error',
  undecided: false,
  on: 'deployedCore',
  affects: null,
  closedBy: ['core', 'day'],
  links: [],
  why: 'What is not out yet cannot be pulled on the day, or is not what will be published.',
  breaks:
    'The release day of the core’s line is after the target date, or the policy can never give its number to a line.',
  keeps: 'The line is out; one that the timeline does not know counts as out.',
  inShort: {
    one: (finding) =>
      `${subjectWords(finding)} ${finding.data.date === null ? 'was never released' : 'is not out yet'}`,
  },
  data: {
    line: 'the core’s line',
    date: 'the day the line is due, or null where it never is',
    latest: 'the latest line, or null',
  },
  examples: {
    breaks: {
      says: 'deploying 2025.2.0 in August',
      inputs: { 'core-version': '2025.2.0', 'target-date': '2025-08-06', releasing: 'none' },
    },
    keeps: {
      says: 'deploying 2025.2.0 on its day',
      inputs: { 'core-version': '2025.2.0', 'target-date': '2025-10-07', releasing: 'none' },
    },
  },
  check(facts, core) {
    const { timeline, targetDate } = facts;
    const line = lineOf(core.version);
    const latest = timeline.latest?.line ?? null;
    if (isImpossible(facts, line)) {
      return {
        ...aboutCore(core),
        message: `${nameOfCore(core)} ${neverReleased(line)}.`,
        remedy: 'Deploy a version that is out.',
        data: { line, date: null, latest },
      };
    }
    if (isOut(facts, line, targetDate)) return null;
    const known = timeline.lines.get(line);
    return {
      ...aboutCore(core),
      message: `${nameOfCore(core)} is not out on ${dayInWords(targetDate)}: its line ${line} is ${dueWords(facts, line)}.`,
      remedy:
        known === undefined
          ? 'Deploy a version that is out.'
          : `Deploy it on ${dayInWords(known.out)} or later.`,
      data: { line, date: dueDay(facts, line), latest },
    };
  },
});

export const minimumUnreleased: Rule<'minimum-unreleased'> = defineRule({
  id: 'minimum-unreleased',
  severity: 'warning',
  undecided: false,
  on: 'proposedPlugin',
  affects: null,
  closedBy: ['day'],
  otherWays: () => ['lower the minimum'],
  links: [],
  why: 'Nobody can install a plugin whose core does not exist yet.',
  breaks: 'The line of the minimum core is not out on the target date.',
  keeps: 'The line of the minimum core is out, or is the one being released beside the plugin.',
  inShort: { one: ({ data }) => `core ${textIn(data.minimum)}, which it needs, is not out yet` },
  data: {
    minimum: 'the minimum core',
    line: 'its line',
    date: 'the day that line is due',
  },
  examples: {
    breaks: {
      says: 'a plugin for 2025.2, while 2025.1 is latest',
      inputs: {
        'plugin-versions': 'plugin-aws@1.4.0 >=2025.2.0',
        'target-date': '2025-08-07',
      },
    },
    keeps: {
      says: 'a plugin for 2025.1, while 2025.1 is latest',
      inputs: {
        'plugin-versions': 'plugin-aws@1.4.0 >=2025.1.0',
        'target-date': '2025-08-07',
      },
    },
  },
  check(facts, plugin) {
    const minimum = plugin.requirement === null ? null : minimumOf(plugin.requirement);
    const line = minimum === null ? null : unreleasedLine(facts, minimum);
    if (minimum === null || line === null) return null;
    return {
      ...aboutPlugin(plugin),
      location: plugin.requirementLocation ?? plugin.location,
      message: `${nameOfPlugin(plugin)} needs core ${minimum.text}, and line ${line} is not out on ${dayInWords(facts.targetDate)}: it is ${dueWords(facts, line)}.`,
      remedy: `Wait until ${line} is out, or lower the minimum.`,
      data: { minimum: minimum.text, line, date: dueDay(facts, line) },
    };
  },
});

/** The line of a minimum, where it is not out; the core being released counts as out. */
function unreleasedLine(facts: Facts, minimum: CoreVersion): Line | null {
  const { targetDate, core } = facts;
  const line = lineOf(minimum);
  if (core?.released && core.version !== null && lineOf(core.version) === line) return null;
  return isOut(facts, line, targetDate) ? null : line;
}

/** The day that a line which is not out is due, or the first that its number can be; it has one. */
function dueDay({ timeline, policy }: Facts, line: Line): Day {
  return (timeline.lines.get(line)?.out ?? firstDayOfNumber(policy.core, line)) as Day;
}

/** When a line that is not out yet comes, as a predicate: a plan is told as a plan. */
function dueWords(facts: Facts, line: Line): string {
  const known = facts.timeline.lines.get(line);
  const day = dayInWords(dueDay(facts, line));
  if (known === undefined) return `due on ${day} at the earliest`;
  return known.basis === 'planned'
    ? `planned for ${day} ${byCalendar(facts.policy)}`
    : `due on ${day}`;
}
