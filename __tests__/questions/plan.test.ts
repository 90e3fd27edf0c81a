import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Plugin } from '../../src/model/facts.js';
import { type PluginVersion, parsePluginVersion } from '../../src/model/plugin-version.js';
import { fitOf } from '../../src/model/requirement.js';
import { builtInCatalogue } from '../../src/packs/built-in-catalogue.js';
import { journeyOf, type Outcome, planOf } from '../../src/questions/plan.js';
import { core } from '../support/core.js';
import { day } from '../support/day.js';
import { type Given, makeFacts, readCatalogue } from '../support/make-facts.js';
import { makeMove, makeStep } from '../support/make-plan.js';
import { requirement } from '../support/requirement.js';

function plan(
  from: string,
  to: string,
  more: NonNullable<Given['inputs']> = {},
  given: Given = {},
) {
  const inputs = {
    'current-core-version': from,
    'core-version': to,
    releasing: 'none',
    'target-date': '2025-09-01',
    ...more,
  };
  return planOf(makeFacts({ inputs, ...given }));
}

describe('there is a plan', () => {
  test.each([
    ['for a higher line', '1.0.0', '2025.1.0', ['2025.1.0']],
    ['for a later release of the same line, which plugins may need', '1.0.0', '1.0.4', ['1.0.4']],
    ['over a stop', '0.22.0', '2025.1.0', ['1.0.0', '2025.1.0']],
  ])('%s', (_, from, to, cores) => {
    const made = plan(from, to);
    expect(made).toMatchObject({ from, to, undecided: [] });
    expect(made?.steps.map((step) => step.core)).toEqual(cores);
  });
});

describe('there is no plan', () => {
  test.each([
    ['on the same core', '1.0.0', '1.0.0', {}],
    ['for the way down', '2025.1.0', '1.0.0', {}],
    ['without a baseline', '', '2025.1.0', {}],
    ['to a floating core', '1.0.0', 'latest', {}],
    [
      'for a backport, which replaces no newer core',
      '0.22.0',
      '1.0.4',
      { releasing: 'core', 'backport-request': 'T-1' },
    ],
  ])('%s', (_, from, to, more) => {
    expect(plan(from, to, more)).toBeNull();
  });
});

describe('the steps', () => {
  const catalogue = `
plugins:
  a: { versions: { "1.0.0": "[0.22,1.0)", "1.1.0": "[1.0,2025.1)", "2.0.0": ">=2025.1" } }
  early: { versions: { "1.0.0": "[0.22,1.0)", "1.1.0": ">=0.22" } }
  ahead: { versions: { "1.0.0": "[0.22,2025.1)", "2.0.0": ">=2025.2" } }
`;
  const plugins = 'x@1.0.0, a@1.0.0, steady@1.0.0 >=0.20, early@1.0.0, ahead@1.0.0, y@latest';

  test('say what moves before and with each core, what stays, what is blocked and what is not known', () => {
    expect(plan('0.22.0', '2025.1.0', { 'plugin-versions': plugins }, { catalogue })).toEqual({
      from: '0.22.0',
      to: '2025.1.0',
      steps: [
        {
          line: '1.0',
          core: '1.0.0',
          orLater: true,
          date: day('2025-06-03'),
          moves: [
            makeMove({ name: 'early', to: '1.1.0', requires: '>=0.22', when: 'before' }),
            makeMove({ name: 'a', to: '1.1.0', requires: '[1.0,2025.1)', when: 'with' }),
          ],
          stays: ['steady', 'ahead'],
          blocked: [],
        },
        makeStep({
          moves: [
            makeMove({
              ...{ name: 'a', from: '1.1.0', to: '2.0.0', change: 'major' },
              requires: '>=2025.1',
            }),
          ],
          stays: ['steady', 'early'],
          blocked: [
            {
              name: 'ahead',
              version: '1.0.0',
              wayOut: { core: '2025.2.0', version: '2.0.0', date: day('2025-10-07') },
            },
          ],
        }),
      ],
      undecided: [
        { name: 'x', version: '1.0.0' },
        { name: 'y', version: 'latest' },
      ],
    });
  });

  test.each([
    ['2026.1.0', '2026.2.0', '2026-05-01', 'kestra-calver'],
    ['2025.1.0', '2025.2.0', '2025-09-01', undefined],
    ['1.0.0', '1.3.0', '2025-09-01', undefined],
  ])('say whose plan a day is, if it is one: %s to %s', (from, to, date, calendar) => {
    const steps = plan(from, to, { 'target-date': date })?.steps;
    expect(steps?.map((step) => [step.core, step.calendar])).toEqual([[to, calendar]]);
  });

  test('judge a prerelease of the core as the policy says', () => {
    const to = '2025.1.0-rc1';
    const plugins = { 'plugin-versions': 'a@2.0.0' };
    const strict = plan('1.0.0', to, plugins, { catalogue });
    const asFinal = plan('1.0.0', to, plugins, { catalogue, policy: 'prereleases: as-final' });
    expect(strict?.steps[0]).toMatchObject({ core: to, stays: [], moves: [], blocked: [{}] });
    expect(asFinal?.steps[0]).toMatchObject({ core: to, stays: ['a'], moves: [], blocked: [] });
  });
});

const builtIn = await builtInCatalogue();

describe('with the real releases', () => {
  const names = ['plugin-amqp', 'plugin-git', 'plugin-dbt', 'plugin-aws', 'plugin-ai'];
  const cut = Object.fromEntries(names.map((name) => [name, builtIn.plugins[name]]));
  const catalogue = JSON.stringify({ plugins: cut });
  const real = readCatalogue(catalogue);
  const versions = names.flatMap((name) =>
    (real.find(name)?.versions ?? []).map(({ version }) => `${name}@${version.version}`),
  );
  const cores = [
    '0.18.3',
    '0.22.1',
    '0.23.0',
    '1.0.4',
    '1.1.2',
    '1.2.3',
    '1.3.0',
    '1.3.26',
    '2.0.0',
  ];
  const days = ['2025-06-20', '2025-11-10', '2026-02-20', '2026-09-15'];
  const upgrade = fc
    .record({
      ends: fc.uniqueArray(fc.constantFrom(...cores), { minLength: 2, maxLength: 2 }),
      set: fc.uniqueArray(fc.constantFrom(...versions), {
        maxLength: 5,
        selector: (each) => each.split('@')[0],
      }),
      date: fc.constantFrom(...days),
    })
    .map(({ ends, set, date }) => {
      const [from = '', to = ''] = cores.filter((each) => ends.includes(each));
      return { from, to, set, date };
    });

  test('every version that is taken is out, fits its core and is not known to break there', () => {
    fc.assert(
      fc.property(upgrade, ({ from, to, set, date }) => {
        const inputs = { 'plugin-versions': set.join(', '), 'target-date': date };
        const made = plan(from, to, inputs, { catalogue, policy: 'kestra-semver' });
        for (const step of made?.steps ?? []) {
          for (const move of step.moves) {
            const entry = real.find(move.name);
            const taken = entry?.versions.find(({ version }) => version.version === move.to);
            expect(taken?.requirement?.text).toBe(move.requires);
            expect(taken?.released?.localeCompare(date)).toBeLessThanOrEqual(0);
            expect(fitOf(core(step.core), requirement(move.requires))).toBe('fits');
            const bad = entry?.knownBad.filter(
              (each) =>
                each.versions.test(parsePluginVersion(move.to) as PluginVersion) &&
                fitOf(core(step.core), each.core) === 'fits',
            );
            expect(bad).toEqual([]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a plugin moves exactly where what runs does not fit, and each is named once a step', () => {
    fc.assert(
      fc.property(upgrade, ({ from, to, set, date }) => {
        const inputs = { 'plugin-versions': set.join(', '), 'target-date': date };
        const made = plan(from, to, inputs, { catalogue, policy: 'kestra-semver' });
        const running = new Map(set.map((each) => each.split('@') as [string, string]));
        for (const step of made?.steps ?? []) {
          const seen = [...step.moves, ...step.blocked].map(({ name }) => name);
          expect([...seen, ...step.stays].sort()).toEqual([...running.keys()].sort());
          for (const [name, version] of running) {
            expect([name, version, seen.includes(name)]).toEqual([
              name,
              version,
              !runs(name, version, step.core),
            ]);
          }
          for (const { name, to: taken } of step.moves) running.set(name, taken);
        }
      }),
      { numRuns: 100 },
    );
  });

  function runs(name: string, version: string, on: string): boolean {
    const entry = real.find(name);
    const known = entry?.versions.find((each) => each.version.version === version);
    const isBad = entry?.knownBad.some(
      (each) =>
        each.versions.test(parsePluginVersion(version) as PluginVersion) &&
        fitOf(core(on), each.core) === 'fits',
    );
    return !isBad && known?.requirement != null && fitOf(core(on), known.requirement) === 'fits';
  }
});

const catalogue = `
plugins:
  a:
    versions:
      "0.9.0": "[0.22,1.0)"
      "1.0.0": "[0.22,1.1)"
      "1.1.0": ">=1.0 <2025.1"
      "2.0.0": ">=2025.1"
  early: { versions: { "1.0.0": "[0.22,1.0)", "1.0.1": ">=0.22 <2025.1", "1.1.0": ">=0.22" } }
  apart: { versions: { "1.0.0": "[0.22,1.0)", "2.0.0": ">=2026.1.0", "3.0.0": ">=2025.3.0" } }
  twice:
    versions: { "1.0.0": "[0.22,1.0)", "2.0.0": ">=2025.2.0", "3.0.0": ">=2025.3.0" }
    knownBad: [{ versions: "2.0.0", core: ">=2025.2.0", reason: breaks }]
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
      'of the cores that would let it move the lowest is named, whichever version needs it',
      'apart@1.0.0',
      '',
      ['blocked: 1.0.0, 2025.3.0 3.0.0 2025-12-02', 'blocked: 1.0.0, 2025.3.0 3.0.0 2025-12-02'],
    ],
    [
      'a core on which the version that needs it breaks is not named',
      'twice@1.0.0',
      '',
      ['blocked: 1.0.0, 2025.3.0 3.0.0 2025-12-02', 'blocked: 1.0.0, 2025.3.0 3.0.0 2025-12-02'],
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
