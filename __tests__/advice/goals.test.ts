import { expect, test } from '@jest/globals';
import { goalsOf, isSharedStep, newestCore } from '../../src/advice/goals.js';
import { findingsOf } from '../../src/evaluate/findings.js';
import { choosePolicy } from '../../src/resolve/facts/choose-policy.js';
import { candidatesOf } from '../../src/resolve/resolve.js';
import { core } from '../support/core.js';
import { day } from '../support/day.js';
import { makeFacts } from '../support/make-facts.js';

/** The first cores worth moving to. */
function goals(inputs: object, catalogue = '', policy = 'name: acme') {
  const given = { 'target-date': '2025-08-20', releasing: 'none', ...inputs };
  const facts = makeFacts({ inputs: given, catalogue, policy });
  const cores = goalsOf({ facts, open: findingsOf(facts) });
  return cores.slice(0, 2).map(({ text }) => text);
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

test('a line that was never made, or that no plan knows, is no goal', () => {
  const strange = { ...needy, 'plugin-versions': 'a@1.0.0 >=2025.4' };
  expect(goals(strange)[0]).toBe('2026.1.0');
});

test('the newest core is a release that is known, else the first of the latest line that is no plan', () => {
  const at = (date: string, policy = 'name: acme') =>
    newestCore(makeFacts({ inputs: { 'target-date': date }, policy }))?.text;
  expect([at('2025-08-20'), at('2026-04-20')]).toEqual(['2025.1.0', '2026.1.0']);
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
});
