import { describe, expect, test } from '@jest/globals';
import type { Plugin } from '../../src/model/facts.js';
import { journeyOf, type Outcome } from '../../src/questions/plan-journey.js';
import { core } from '../support/core.js';
import { makeFacts } from '../support/make-facts.js';

const catalogue = `
plugins:
  a:
    versions:
      "0.9.0": "[0.22,1.0)"
      "1.0.0": "[0.22,1.1)"
      "1.1.0": ">=1.0 <2025.1"
      "2.0.0": ">=2025.1"
  early: { versions: { "1.0.0": "[0.22,1.0)", "1.0.1": ">=0.22 <2025.1", "1.1.0": ">=0.22" } }
  capped: { versions: { "1.0.0": "[0.22,1.0)" } }
  ahead: { versions: { "1.0.0": "[0.22,1.0)", "2.0.0": ">=2025.2.0" } }
  bad:
    versions: { "1.0.0": ">=0.22", "1.0.1": ">=0.22", "1.1.0": ">=2025.2" }
    knownBad: [{ versions: "1.0.0 - 1.0.1", core: ">=2025.1.0", reason: breaks }]
`;

/** The journey from 0.22.0 over 1.0.0 to 2025.1.0. */
function journey(plugin: string, before = ''): readonly Outcome[] {
  const inputs = {
    'core-version': '2025.1.0',
    'plugin-versions': plugin,
    'current-plugin-versions': before,
    'target-date': '2025-09-01',
  };
  const facts = makeFacts({ inputs, catalogue });
  const cores = ['1.0.0', '2025.1.0'].map(core);
  return journeyOf(facts, facts.plugins[0] as Plugin, core('0.22.0'), cores);
}

describe('on the way from 0.22.0 over 1.0.0 to 2025.1.0', () => {
  test.each([
    ['a plugin that runs everywhere stays', 'b@1.0.0 >=0.20', '', ['stays', 'stays']],
    [
      'a plugin moves when it must, and again with the core',
      'a@0.9.0',
      '',
      ['with: 0.9.0 to 1.1.0 (major)', 'with: 1.1.0 to 2.0.0 (major)'],
    ],
    [
      'a plugin moves before the core when its next version runs on the old core too, and only once',
      'early@1.0.0',
      '',
      ['before: 1.0.0 to 1.1.0 (minor)', 'stays'],
    ],
    [
      'a plugin moves no sooner than it must',
      'a@1.0.0',
      '',
      ['stays', 'with: 1.0.0 to 2.0.0 (major)'],
    ],
    [
      'a plugin that is too new for the stop goes back for it',
      'a@2.0.0',
      '',
      ['with: 2.0.0 to 1.1.0 (downgrade)', 'with: 1.1.0 to 2.0.0 (major)'],
    ],
    [
      'the baseline’s version sets out, not the one that is written',
      'a@2.0.0',
      'a@1.0.0',
      ['stays', 'with: 1.0.0 to 2.0.0 (major)'],
    ],
    [
      'a plugin that comes with the change skips the stop',
      'a@2.0.0',
      'b@1.0.0',
      ['absent', 'stays'],
    ],
    [
      'a plugin without another version is blocked',
      'capped@1.0.0',
      '',
      ['blocked: 1.0.0', 'blocked: 1.0.0'],
    ],
    [
      'a plugin whose next version needs a higher core is blocked, and the core is named',
      'ahead@1.0.0',
      '',
      ['blocked: 1.0.0, 2025.2.0 2.0.0 2025-10-07', 'blocked: 1.0.0, 2025.2.0 2.0.0 2025-10-07'],
    ],
    [
      'a plugin that is known to break there is blocked by it',
      'bad@1.0.0',
      '',
      ['stays', 'blocked: 1.0.0, 2025.2.0 1.1.0 2025-10-07'],
    ],
    [
      'a plugin of which nothing is known is undecided',
      'b@1.0.0',
      '',
      ['undecided: 1.0.0', 'undecided: 1.0.0'],
    ],
    ['a floating plugin is undecided', 'a@latest', '', ['undecided: latest', 'undecided: latest']],
  ])('%s', (_, plugin, before, outcomes) => {
    expect(journey(plugin, before).map(worded)).toEqual(outcomes);
  });
});

function worded(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'moves': {
      const { when, from, to, change } = outcome.move;
      return `${when}: ${from} to ${to} (${change})`;
    }
    case 'blocked': {
      const { version, wayOut } = outcome.blocked;
      const higher = wayOut === null ? '' : `, ${wayOut.core} ${wayOut.version} ${wayOut.date}`;
      return `blocked: ${version}${higher}`;
    }
    case 'undecided':
      return `undecided: ${outcome.undecided.version}`;
    default:
      return outcome.kind;
  }
}
