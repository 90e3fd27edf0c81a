import { subjectWords } from '../model/report.js';
import { misfitData, misfitOf } from '../questions/misfit.js';
import type { Fix } from '../questions/plugin-options.js';
import { textIn, willNotRun } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

export const coreTooOld: Rule<'core-too-old'> = defineRule({
  id: 'core-too-old',
  severity: 'error',
  undecided: false,
  on: 'pair',
  affects: 'compatibility',
  closedBy: ['version', 'core'],
  links: ['migration'],
  why: 'A plugin built against a newer core calls what an older one does not have, and fails at run time.',
  breaks: 'The core is below what the plugin requires.',
  keeps: 'The core is at or above the minimum; a prerelease of the minimum is below it.',
  inShort: {
    one: (finding, report) => `${subjectWords(finding)} ${willNotRun(report)}`,
    many: (findings, report) => {
      const [lowest, ...others] = new Set(findings.map(({ data }) => textIn(data.lowestCore)));
      if (lowest === undefined || lowest === '' || others.length > 0) return willNotRun(report);
      return `need core ${lowest} or later`;
    },
  },
  data: misfitData,
  examples: {
    breaks: {
      says: 'plugin-aws 2.0.0 needs a core that is planned for October',
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-aws@2.0.0 >=2025.2.0',
        'target-date': '2025-08-05',
      },
    },
    keeps: {
      says: 'plugin-dbt 1.1.5 runs on 2025.1.0 and later',
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-dbt@1.1.5 2025.1.0+',
        'target-date': '2025-08-05',
      },
    },
  },
  check: (facts, pair) =>
    misfitOf(facts, pair, 'too-old', ({ fix, plugin, pluginName, core, requires }) => ({
      message: `${plugin} ${needsWords(fix, requires)}; this is ${core.replace('core ', '')}.`,
      remedy: `Use a version of ${pluginName} that runs on ${core}.`,
    })),
});

/** The lowest core that would do, and all of the requirement where it says more than that. */
function needsWords({ lowestCore }: Fix, requires: string): string {
  // A bare number is a minimum on one platform, and that version alone on another.
  if (lowestCore === null || /^[\w.-]+$/.test(requires)) return `needs core ${requires}`;
  const isMinimum = /^(?:>= ?[\w.-]+|[\w.-]+\+)$/.test(requires);
  return `needs core ${lowestCore} or later${isMinimum ? '' : ` (it supports ${requires})`}`;
}
