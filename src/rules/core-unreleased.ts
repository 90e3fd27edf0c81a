import { lineOf } from '../model/core-version.js';
import { dayInWords } from '../model/day.js';
import { subjectWords } from '../model/report.js';
import { isImpossible } from '../model/timeline.js';
import { neverReleased } from '../questions/turn.js';
import { aboutCore, byCalendar, nameOfCore } from '../questions/wording.js';
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
    const known = timeline.lines.get(line);
    const latest = timeline.latest?.line ?? null;
    if (isImpossible(facts, line)) {
      return {
        ...aboutCore(core),
        message: `${nameOfCore(core)} ${neverReleased(line)}.`,
        remedy: 'Deploy a version that is out.',
        data: { line, date: null, latest },
      };
    }
    if (known === undefined || known.out <= targetDate) return null;
    const due =
      known.basis === 'planned'
        ? `planned for ${dayInWords(known.out)} ${byCalendar(facts.policy)}`
        : `due on ${dayInWords(known.out)}`;
    return {
      ...aboutCore(core),
      message: `${nameOfCore(core)} is not out on ${dayInWords(targetDate)}: its line ${known.line} is ${due}.`,
      remedy: `Deploy it on ${dayInWords(known.out)} or later.`,
      data: { line: known.line, date: known.out, latest },
    };
  },
});
