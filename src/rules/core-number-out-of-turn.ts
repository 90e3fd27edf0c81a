import { type CoreVersion, lineOf, nextPatch } from '../model/core-version.js';
import { dayInWords } from '../model/day.js';
import type { Facts } from '../model/facts.js';
import { firstOf } from '../model/first-release.js';
import { slotsAround } from '../questions/days.js';
import { type OutOfTurn, outOfTurn } from '../questions/turn.js';
import { aboutCore, nameOfCore, textIn } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

export const coreNumberOutOfTurn: Rule<'core-number-out-of-turn'> = defineRule({
  id: 'core-number-out-of-turn',
  severity: 'error',
  undecided: false,
  on: 'releasedCore',
  affects: 'cadence',
  closedBy: ['number', 'day'],
  links: ['board'],
  why: 'A number tells users where a release stands; a wrong one cannot be taken back once it is published.',
  breaks: 'On the target date its number is not next.',
  keeps: 'The day is the release day of this line, and patch numbers go up by one.',
  inShort: {
    one: ({ data }) => {
      const expected = textIn(data.expected);
      return expected === '' ? 'its number is not next' : `${expected} is next`;
    },
  },
  data: {
    reason: 'which way it is out of turn',
    targetDate: 'the day judged',
    expected: 'the version whose turn it is, or null',
    plannedDate: 'the day the schedule gives this line, or null',
    previous: 'the last release day before it, with its version',
    next: 'the next release day, with its version',
  },
  examples: {
    breaks: {
      says: '2025.2.0 on the release day of 2025.1',
      inputs: { 'core-version': '2025.2.0', 'target-date': '2025-08-05' },
    },
    keeps: {
      says: '2025.1.0 on its own release day',
      inputs: { 'core-version': '2025.1.0', 'target-date': '2025-08-05' },
    },
  },
  check(facts, core) {
    const wrong = outOfTurn(facts, core.version);
    if (wrong === null) return null;
    const expected = expectedVersion(facts, wrong);
    return {
      ...aboutCore(core),
      message: `${nameOfCore(core)} is not next on ${dayInWords(facts.targetDate)}: ${because(wrong, core.version, facts)}.`,
      remedy:
        wrong.reason === 'final-is-out'
          ? 'Release a prerelease of a version that is still to come.'
          : 'Choose the number whose turn it is, or ask whoever keeps the calendar.',
      data: {
        reason: wrong.reason,
        targetDate: facts.targetDate,
        expected,
        plannedDate: facts.timeline.lines.get(lineOf(core.version))?.slot?.date ?? null,
        ...slotsAround(facts),
      },
    };
  },
});

function because(wrong: OutOfTurn, core: CoreVersion, facts: Facts): string {
  switch (wrong.reason) {
    case 'impossible-line':
      return `under this policy no line can ever be numbered ${lineOf(core)}`;
    case 'foreign-number':
      return `no release of ${lineOf(core)} has this number, and its first is ${firstOf(lineOf(core), facts.policy.core).text}`;
    case 'line-not-out':
      return `its line ${lineOf(core)} is not out yet`;
    case 'final-is-out':
      return 'the final version it leads to is out already';
    case 'slot-of-another':
      return wrong.line === null
        ? 'no line is left for this release day'
        : `this is the release day of ${firstOf(wrong.line, facts.policy.core).text}`;
    case 'far-from-its-slot':
      return `neither the previous nor the next release day belongs to ${lineOf(core)}`;
    case 'not-next':
      return `${lineOf(core)} does not follow ${wrong.previous}, the newest line that is out`;
    case 'repeated':
      return `${wrong.newest.text} of the same line is out already`;
    case 'skipped':
      return `${wrong.newest.text} is the newest of its line, so a number is skipped`;
  }
}

function expectedVersion({ policy }: Facts, wrong: OutOfTurn): string | null {
  if (wrong.reason === 'slot-of-another' && wrong.line !== null)
    return firstOf(wrong.line, policy.core).text;
  if (wrong.reason === 'repeated' || wrong.reason === 'skipped')
    return nextPatch(wrong.newest).text;
  return null;
}
