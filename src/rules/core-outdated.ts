import { compareLines, type Line, lineOf } from '../model/core-version.js';
import { dayInWords } from '../model/day.js';
import type { Facts } from '../model/facts.js';
import type { Policy } from '../model/policy.js';
import { subjectWords } from '../model/report.js';
import { isImpossible, isMaintained } from '../model/timeline.js';
import { aboutCore, latestWords, nameOfCore } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

export const coreOutdated: Rule<'core-outdated'> = defineRule({
  id: 'core-outdated',
  severity: 'notice',
  undecided: false,
  on: 'deployedCore',
  affects: null,
  closedBy: ['newer-core'],
  afterWays: (_, policy) => afterWords(policy),
  links: ['migration', 'support', 'board'],
  why: 'A line that gets no bugfixes keeps its bugs and its security holes.',
  breaks: 'The core’s line no longer gets bugfixes on the target date.',
  keeps:
    'The line is `latest`, above it, kept alive by `bugfix.lines`, or inside its support window.',
  inShort: { one: (finding) => `${subjectWords(finding)} no longer gets bugfixes` },
  data: {
    line: 'the core’s line',
    latest: 'the line that gets bugfixes',
    supportUntil: 'the last day of the line’s support window, or null',
  },
  examples: {
    breaks: {
      says: 'running 2025.1 once 2025.2 is out',
      inputs: { 'core-version': '2025.1.3', 'target-date': '2025-10-08', releasing: 'none' },
    },
    keeps: {
      says: 'running 2025.1 while it is latest',
      inputs: { 'core-version': '2025.1.3', 'target-date': '2025-10-06', releasing: 'none' },
    },
  },
  check(facts, core) {
    const { timeline, policy } = facts;
    const line = lineOf(core.version);
    if (timeline.latest === null || !isOutdated(facts, line, timeline.latest.line)) return null;
    const until = supportOf(facts, line);
    const ended = until === null ? '' : ` Its support ended with ${dayInWords(until)}.`;
    return {
      ...aboutCore(core),
      message: `${nameOfCore(core)} no longer gets bugfixes: ${latestWords(facts)}.${ended}`,
      remedy: `Move to a line that still gets bugfixes. ${afterWords(policy)}`.trim(),
      data: { line, latest: timeline.latest.line, supportUntil: until },
    };
  },
});

/** What is fixed on older lines, and where what comes is told. */
function afterWords({ core, links }: Policy): string {
  const coming = links.board === null ? '' : `What is coming: ${links.board}.`;
  return [fixesForOlder[core.backport ?? 'allowed'], coming]
    .filter((words) => words !== '')
    .join(' ');
}

const fixesForOlder: Readonly<Record<NonNullable<Policy['core']['backport']>, string>> = {
  'on-request': 'Older lines get fixes on request only.',
  never: 'An older line gets no fixes at all.',
  allowed: '',
};

/** A line that can never be given never got bugfixes, which `core-unreleased` tells. */
function isOutdated(facts: Facts, line: Line, latest: Line): boolean {
  const { policy, timeline, targetDate } = facts;
  if (compareLines(line, latest) >= 0 || isImpossible(facts, line)) return false;
  return !isMaintained(policy.core, timeline, line, targetDate);
}

function supportOf({ policy }: Facts, line: Line) {
  return policy.core.support.find((window) => window.line === line)?.until ?? null;
}
