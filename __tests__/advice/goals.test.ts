import { expect, test } from '@jest/globals';
import { goalsOf, isSharedStep, newestCore } from '../../src/advice/goals.js';
import { findingsOf } from '../../src/evaluate/findings.js';
import { choosePolicy } from '../../src/resolve/facts/choose-policy.js';
import { candidatesOf } from '../../src/resolve/resolve.js';
import { core } from '../support/core.js';
import { day } from '../support/day.js';
import { makeFacts } from '../support/make-facts.js';

/** The cores worth moving to, the best first. */
function allGoals(inputs: object, catalogue = '', policy = 'name: acme') {
  const given = { 'target-date': '2025-08-20', releasing: 'none', ...inputs };
  const facts = makeFacts({ inputs: given, catalogue, policy });
  return goalsOf({ facts, open: findingsOf(facts) }).map(({ text }) => text);
}

function goals(inputs: object, catalogue = '', policy = 'name: acme') {
  return allGoals(inputs, catalogue, policy).slice(0, 2);
}

const needy = { 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0 >=2025.2.3' };

test('the end of what a plugin requires comes before whole lines', () => {
  expect(goals(needy)).toEqual(['2025.2.3', '2025.3.0']);
});

test('a core on which a plugin has no version comes last', () => {
  const plugins = 'a@1.0.0 >=2025.2\nb@1.0.0 [1.0,2025.2)';
  const catalogue = 'plugins: { b: { versions: { "2.0.0": ">=2025.3" } } }';
  expect(goals({ ...needy, 'plugin-versions': plugins }, catalogue)[0]).toBe('2025.3.0');
});

test('what is known to break there does not run there', () => {
  const catalogue =
    'plugins: { a: { knownBad: [{ versions: 1.0.0, core: ">=2025.2.3 <2025.3", reason: breaks }] } }';
  expect(goals(needy, catalogue)[0]).toBe('2025.3.0');
});

const older = 'plugins: { a: { versions: { "1.0.0": ">=1.0" } } }';
const misfit = { 'core-version': '2025.1.0', 'plugin-versions': 'a@2.0.0 >=2025.2' };
const forge =
  'extends: none\ncore: { numbering: [{ from: "0.1", format: MAJOR.MINOR.PATCH }], major: { on: any }, releases: { "16.11.0": 2024-04-18 } }';

test.each<[string, object, string, string, readonly string[]]>([
  ['where all run as they are comes first', misfit, older, 'name: acme', ['2025.2.0', '2025.3.0']],
  [
    'is its own where only its day is wrong, even if a plugin moves there',
    { 'core-version': '2025.2.0', 'plugin-versions': 'a@2.0.0 >=2025.3' },
    older,
    'name: acme',
    ['2025.2.0', '2025.3.0'],
  ],
  [
    'is not its own where a plugin has no version there',
    { 'core-version': '2025.2.0', 'plugin-versions': 'a@2.0.0 >=2025.3' },
    '',
    'name: acme',
    ['2025.3.0', '2026.1.0'],
  ],
  [
    'needs one version of several',
    { 'core-version': '2025.1.0', 'plugin-versions': 'a@2.0.0 >=2025.2\nb@2.0.0 [1.0,2025.1)' },
    'plugins: { b: { versions: { "1.0.0": "[0.20,1.0)", "3.0.0": "[2025.3,2026.1)" } } }',
    'name: acme',
    ['2025.3.0', '2025.2.0'],
  ],
  [
    'may take the version before',
    {
      'core-version': '2025.1.0',
      'plugin-versions': 'a@2.0.0 >=2025.2\nb@2.0.0 [1.0,2025.1)',
      'current-plugin-versions': 'a@2.0.0 >=2025.2\nb@1.0.0 [2025.3,2026.1)',
    },
    '',
    'name: acme',
    ['2025.3.0', '2025.2.0'],
  ],
  [
    'with the fewest moves comes before a lower one',
    { 'core-version': '2025.1.0', 'plugin-versions': 'a@2.0.0 >=2025.3\nb@2.0.0 >=2025.2' },
    older,
    'name: acme',
    ['2025.3.0', '2026.1.0'],
  ],
  [
    'is not below the one that was there, nor that one',
    { ...misfit, 'current-core-version': '2025.3.0', 'target-date': '2026-01-20' },
    '',
    'name: acme',
    ['2026.1.0', '2026.2.0'],
  ],
  [
    'still gets bugfixes, where all that is wrong is that the old one gets none',
    { 'core-version': '2025.1.3', 'target-date': '2026-06-20' },
    '',
    'name: acme',
    ['2026.2.0', '2026.3.0'],
  ],
  [
    'need not, where a plugin does not run',
    { ...misfit, 'target-date': '2026-06-20' },
    '',
    'name: acme',
    ['2025.2.0', '2025.3.0'],
  ],
  [
    'is no prerelease, though one is required',
    { 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0 >=2025.2.0-rc1' },
    '',
    'name: acme',
    ['2025.2.0', '2025.3.0'],
  ],
  [
    'is of no line that the calendar leaves out',
    { 'core-version': '1.0.0', 'plugin-versions': 'a@1.0.0 >=1.1\nb@1.0.0' },
    '',
    'name: acme',
    ['2025.1.0', '2025.2.0'],
  ],
  [
    'without a calendar is what is required',
    { 'core-version': '16.11.0', 'plugin-versions': 'a@1.0.0 >=16.12' },
    '',
    forge,
    ['16.12.0'],
  ],
  ['is none without one', { 'plugin-versions': 'a@1.0.0 >=1.0' }, '', 'name: acme', []],
  ['is none beside one that floats', { 'core-version': 'latest' }, '', 'name: acme', []],
])('a goal %s', (_, inputs, catalogue, policy, cores) => {
  expect(goals(inputs, catalogue, policy)).toEqual(cores);
});

test('the core as it stands is no goal while it is right itself', () => {
  expect(allGoals(misfit, older)).not.toContain('2025.1.0');
});

test('of many lines the nearest and the farthest are goals', () => {
  const plugins = 'a@1.0.0 >=2025.2\nb@1.0.0 >=2033.1';
  const cores = allGoals({ ...misfit, 'plugin-versions': plugins });
  const years = cores.map((text) => Number(text.slice(0, 4)));
  expect(Math.min(...years)).toBe(2025);
  expect(Math.max(...years)).toBeGreaterThanOrEqual(2033);
  expect(years).not.toContain(2030);
  expect(new Set(cores).size).toBe(cores.length);
});

test('a line that was never made, or that no plan knows, is no goal', () => {
  const strange = { ...needy, 'plugin-versions': 'a@1.0.0 >=2025.4' };
  expect(goals(strange)[0]).toBe('2026.1.0');
});

test('the newest core is a release that is known, else the first of the latest line that is no plan', () => {
  const at = (date: string, policy = 'name: acme') =>
    newestCore(makeFacts({ inputs: { 'target-date': date }, policy }))?.text;
  expect([at('2025-08-20'), at('2026-04-20')]).toEqual(['2025.1.0', '2026.1.0']);
  expect([at('2025-10-07'), at('2025-10-08', forge), at('2020-01-01')]).toEqual([
    '2025.2.0',
    '16.11.0',
    undefined,
  ]);
  const releases = 'core: { releases: { "2025.1.0": 2025-08-05, "2025.1.2": 2025-08-14 } }';
  expect(at('2025-08-20', releases)).toBe('2025.1.2');
});

test('a line that no longer gets bugfixes has no newest core to move to', () => {
  const at = (date: string, policy = 'name: acme') =>
    newestCore(makeFacts({ inputs: { 'target-date': date }, policy }))?.text;
  // 2026.2 and 2026.3 are only planned for April and June.
  expect([at('2026-06-20'), at('2026-11-30')]).toEqual([undefined, undefined]);
  const released = 'core: { schedule: { "2026.6": 2026-11-24 } }';
  expect(at('2026-11-30', released)).toBe('2026.6.0');
});

test('where several presets judge alike, a core that one of them does not know is not shared', async () => {
  const candidates = await candidatesOf({ kind: 'unnamed' });
  const evidence = { core: core('1.0.5'), before: null, minimums: [] };
  const { choice } = choosePolicy(candidates, evidence, day('2025-08-20'));
  const facts = { ...makeFacts({ inputs: { 'target-date': '2025-08-20' } }), choice };
  const step = (to: string) => isSharedStep(facts, { do: 'set-core', subject: 'core', to });
  expect([step('1.0.0'), step('1.1.0'), step('2025.1.0')]).toEqual([true, false, false]);
  expect(isSharedStep(facts, { do: 'set-plugin', subject: 'a', to: '9.0.0' })).toBe(true);
  const only = choosePolicy(candidates, { ...evidence, core: core('1.1.0') }, day('2025-08-20'));
  const known = { ...facts, choice: only.choice };
  expect(isSharedStep(known, { do: 'set-core', subject: 'core', to: '1.2.0' })).toBe(true);
});
