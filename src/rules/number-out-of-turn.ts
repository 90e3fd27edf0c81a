import { type CoreVersion, lineOf, nextPatch } from '../model/core-version.js';
import { dayInWords } from '../model/day.js';
import type { Facts, Plugin } from '../model/facts.js';
import { firstOf } from '../model/numbering.js';
import {
  comparePluginVersions,
  isFinal,
  type PluginVersion,
  pluginKindOf,
  sameReleaseLine,
} from '../model/plugin-version.js';
import { subjectWords } from '../model/report.js';
import { isUsable } from '../questions/compatibility.js';
import { slotsAround } from '../questions/days.js';
import { type OutOfTurn, outOfTurn } from '../questions/turn.js';
import { aboutCore, aboutPlugin, nameOfCore, nameOfPlugin, textIn } from '../questions/wording.js';
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

export const pluginNumberOutOfTurn: Rule<'plugin-number-out-of-turn'> = defineRule({
  id: 'plugin-number-out-of-turn',
  severity: 'warning',
  undecided: false,
  on: 'releasedPlugin',
  affects: 'cadence',
  closedBy: ['number'],
  links: [],
  why: 'A skipped number makes users look for a release that never was.',
  breaks: 'The version skips a number within its release line.',
  keeps:
    'It is one above the newest known version of its line; each line counts for itself, so a backport is not a step back.',
  inShort: { one: (finding) => `${subjectWords(finding)} is not the next number` },
  data: {
    previous: 'the newest known version of the line below this one',
    expected: 'the version whose turn it is',
  },
  examples: {
    breaks: {
      says: '1.1.5 right after 1.1.3',
      inputs: {
        'plugin-versions': 'plugin-dbt@1.1.5 >=1.0.0',
        'current-plugin-versions': 'plugin-dbt@1.1.3 >=1.0.0',
        'target-date': '2025-08-07',
      },
    },
    keeps: {
      says: '1.1.4 right after 1.1.3',
      inputs: {
        'plugin-versions': 'plugin-dbt@1.1.4 >=1.0.0',
        'current-plugin-versions': 'plugin-dbt@1.1.3 >=1.0.0',
        'target-date': '2025-08-07',
      },
    },
  },
  check(facts, plugin) {
    const { version } = plugin;
    const previous = isFinal(version) ? newestBelow(facts, plugin, version) : null;
    if (previous === null || step(version, previous) <= 1) return null;
    const expected = following(version, previous);
    return {
      ...aboutPlugin(plugin),
      message: `${nameOfPlugin(plugin)} skips a number: ${previous.version} is the newest known version of its line.`,
      remedy: `Release ${expected} instead.`,
      data: { previous: previous.version, expected },
    };
  },
});

function newestBelow(
  facts: Facts,
  { before, entry }: Plugin,
  version: PluginVersion,
): PluginVersion | null {
  const out = entry?.versions.filter((each) => isUsable(facts, each)) ?? [];
  return (
    [before?.version ?? null, ...out.map((each) => each.version)]
      .filter((each) => each !== null)
      .filter((each) => isFinal(each) && sameReleaseLine(version, each))
      .filter((each) => comparePluginVersions(each, version) < 0)
      .sort(comparePluginVersions)
      .at(-1) ?? null
  );
}

/** How far apart two versions of one release line are, by the number that counts there. */
function step(version: PluginVersion, previous: PluginVersion): number {
  const at = pluginKindOf(version) === 'plugin-patch' ? 2 : 1;
  return (version.numbers?.[at] ?? 0) - (previous.numbers?.[at] ?? 0);
}

function following(version: PluginVersion, { numbers }: PluginVersion): string {
  const [major, minor, patch] = numbers ?? [0, 0, 0];
  return pluginKindOf(version) === 'plugin-patch'
    ? `${major}.${minor}.${patch + 1}`
    : `${major}.${minor + 1}.0`;
}
