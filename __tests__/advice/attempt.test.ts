import { expect, test } from '@jest/globals';
import { type Attempt, factsUnder } from '../../src/advice/attempt.js';
import { parsePluginVersion } from '../../src/model/plugin-version.js';
import { core } from '../support/core.js';
import { day } from '../support/day.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { makeFacts } from '../support/make-facts.js';
import { requirement } from '../support/requirement.js';

const inputs = {
  'core-version': '2025.1.0',
  'plugin-versions': 'plugin-a@1.0.0 >=2025.2.0\nplugin-b@1.0.0',
  'target-date': '2025-08-20',
};

/** What becomes of the run above. */
function under(attempt: Attempt, more: object = {}) {
  return factsUnder(deepFreeze(makeFacts({ inputs: { ...inputs, ...more } })), attempt);
}

test('another core has the kind that it has on the day', () => {
  const facts = under({ core: core('2025.1.4'), day: day('2025-10-08') });
  expect(facts?.core).toMatchObject({ text: '2025.1.4', kind: 'core-backport', released: true });
  expect([facts?.targetDate, facts?.timeline.latest?.line]).toEqual(['2025-10-08', '2025.2']);
});

test('another version of a plugin brings its requirement, and is compared with what was there', () => {
  const version = parsePluginVersion('2.0.0');
  if (version === undefined) throw new Error('2.0.0 is a version.');
  const plugins = new Map([['plugin-a', { version, requirement: requirement('>=1.0') }]]);
  const facts = under({ plugins }, { 'current-plugin-versions': 'plugin-a@1.0.0 >=1.0' });
  expect(facts?.plugins).toMatchObject([
    { text: '2.0.0', requirement: { text: '>=1.0' }, change: 'major', changed: true },
    { text: '1.0.0', requirement: null, change: 'added' },
  ]);
});

test('the version before the change is no change', () => {
  const before = { 'current-core-version': '2025.1.0', 'core-version': '2025.1.4' };
  expect(under({ core: core('2025.1.0') }, before)?.core?.changed).toBe(false);
});

test('a date that is published moves the line, unless the policy would refuse it', () => {
  const published = (line: string, date: string) =>
    under({ published: { line, date: day(date), location: null } });
  expect(published('2025.1', '2025-08-20')?.timeline.lines.get('2025.1')?.out).toBe('2025-08-20');
  expect(published('2025.1', '2025-10-07')).toBeNull();
  expect(published('2025.1', '2025-10-08')).toBeNull();
  expect(published('2026.7', '2026-12-08')).toBeNull();
});

test('a declared requirement is one that any core meets, and none that is declared already changes', () => {
  const facts = under({ declared: new Set(['plugin-a', 'plugin-b']) });
  expect(facts?.plugins.map((each) => each.requirement?.text)).toEqual(['>=2025.2.0', '*']);
});

test('what is not released any more is none of the release', () => {
  const released = { releasing: 'core, plugins' };
  const facts = under({ releasing: ['plugin-b'] }, released);
  expect(facts?.core?.released).toBe(false);
  expect(facts?.plugins.map((each) => [each.proposed, each.released])).toEqual([
    [false, false],
    [true, true],
  ]);
});

test('a request stands for its reference', () => {
  expect(under({ request: 'X' })?.backportRequest).toBe('X');
});
