import { subjectWords } from '../model/report.js';
import { misfitData, misfitOf } from '../questions/misfit.js';
import { willNotRun } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

export const coreTooNew: Rule<'core-too-new'> = defineRule({
  id: 'core-too-new',
  severity: 'error',
  undecided: false,
  on: 'pair',
  affects: 'compatibility',
  closedBy: ['version', 'core'],
  links: [],
  why: 'A plugin that names an upper end was not built for what comes after it, and every core major may break it.',
  breaks: 'The core is above what the plugin allows.',
  keeps: 'The core lies within the range; a prerelease of an excluded upper end is outside it.',
  inShort: {
    one: (finding, report) => `${subjectWords(finding)} ${willNotRun(report)}`,
    many: (_, { core }) => `do not support core ${core?.version ?? ''}`,
  },
  data: misfitData,
  examples: {
    breaks: {
      says: 'a plugin built for the 0.23 line only, on 2025.1.0',
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-ai@0.23.2 [0.23,0.24)',
        'target-date': '2025-08-05',
      },
    },
    keeps: {
      says: 'a version of it without an upper end',
      inputs: {
        'core-version': '2025.1.0',
        'plugin-versions': 'plugin-ai@0.24.0 [0.24,)',
        'target-date': '2025-08-05',
      },
    },
  },
  check: (facts, pair) =>
    misfitOf(facts, pair, 'too-new', ({ plugin, core, requires }) => ({
      message: `${plugin} does not support ${core} (it supports ${requires}).`,
      remedy: `Stay on a core within ${requires}.`,
    })),
});
