import { type CoreVersion, lineOf } from '../model/core-version.js';
import { dayInWords } from '../model/day.js';
import type { Facts } from '../model/facts.js';
import { minimumOf } from '../model/requirement.js';
import type { KnownLine } from '../model/timeline.js';
import { aboutPlugin, byCalendar, nameOfPlugin, textIn } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

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
      message: `${nameOfPlugin(plugin)} needs core ${minimum.text}, and line ${line.line} is not out on ${dayInWords(facts.targetDate)}: it is ${
        line.basis === 'planned'
          ? `planned for ${dayInWords(line.out)} ${byCalendar(facts.policy)}`
          : `due on ${dayInWords(line.out)}`
      }.`,
      remedy: `Wait until ${line.line} is out, or lower the minimum.`,
      data: { minimum: minimum.text, line: line.line, date: line.out },
    };
  },
});

/** The core being released counts as out. */
function unreleasedLine(
  { timeline, targetDate, core }: Facts,
  minimum: CoreVersion,
): KnownLine | null {
  const line = lineOf(minimum);
  if (core?.released && core.version !== null && lineOf(core.version) === line) return null;
  const known = timeline.lines.get(line);
  return known !== undefined && known.out > targetDate ? known : null;
}
