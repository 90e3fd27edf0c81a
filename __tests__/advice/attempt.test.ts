import { expect, test } from '@jest/globals';
import { type Attempt, factsUnder } from '../../src/advice/attempt.js';
import { parsePluginVersion } from '../../src/model/plugin-version.js';
import { choosePolicy } from '../../src/resolve/facts/choose-policy.js';
import { candidatesOf } from '../../src/resolve/resolve.js';
import { core } from '../support/core.js';
import { day } from '../support/day.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { type Given, makeFacts } from '../support/make-facts.js';
import { requirement } from '../support/requirement.js';

const inputs = {
  'core-version': '2025.1.0',
  'plugin-versions': 'plugin-a@1.0.0 >=2025.2.0\nplugin-b@1.0.0',
  'target-date': '2025-08-20',
};

/** What becomes of the run above. */
function under(attempt: Attempt, more: object = {}, given: Given = {}) {
  const facts = makeFacts({ ...given, inputs: { ...inputs, ...more } });
  return factsUnder(deepFreeze(facts), attempt);
}

/** Another version of a plugin, with what it requires. */
function taken(name: string, text: string, requires: string): Pick<Attempt, 'plugins'> {
  const version = parsePluginVersion(text);
  if (version === undefined) throw new Error(`${text} is a version.`);
  return { plugins: new Map([[name, { version, requirement: requirement(requires) }]]) };
}

test('another core has the kind that it has on the day', () => {
  const facts = under({ core: core('2025.1.4'), day: day('2025-10-08') });
  expect(facts?.core).toMatchObject({ text: '2025.1.4', kind: 'core-backport', released: true });
  expect([facts?.targetDate, facts?.timeline.latest?.line]).toEqual(['2025-10-08', '2025.2']);
});

test('another version of a plugin brings its requirement, and is compared with what was there', () => {
  const before = { 'current-plugin-versions': 'plugin-a@1.0.0 >=1.0' };
  const facts = under(taken('plugin-a', '2.0.0', '>=1.0'), before);
  expect(facts?.plugins).toMatchObject([
    { text: '2.0.0', requirement: { text: '>=1.0' }, change: 'major', changed: true },
    { text: '1.0.0', requirement: null, change: 'added' },
  ]);
});

test('the version before the change is no change', () => {
  const before = { 'current-core-version': '2025.1.0', 'core-version': '2025.1.4' };
  expect(under({ core: core('2025.1.0') }, before)?.core?.changed).toBe(false);
});

test.each([
  ['the version that was there', '1.0.0', '>=1.0', '1.0.0 >=1.0', 'none', false],
  ['it with another requirement', '1.0.0', '>=2025.1', '1.0.0 >=1.0', 'none', true],
  ['it where no requirement was known', '1.0.0', '>=2025.1', '1.0.0', 'none', false],
  ['a newer one', '1.1.0', '>=1.0', '1.0.0 >=1.0', 'minor', true],
  ['one where it floated', '1.0.0', '>=1.0', 'latest >=1.0', null, true],
])(
  'a plugin that takes %s is changed by as much',
  (_, version, requires, before, change, changed) => {
    const more = { 'current-plugin-versions': `plugin-a@${before}` };
    const facts = under(taken('plugin-a', version, requires), more);
    expect(facts?.plugins[0]).toMatchObject({ change, changed });
  },
);

test.each([
  [true, false],
  [false, true],
])(
  'what goes back to where it was is released no more on a pull request: %s',
  (onPullRequest, released) => {
    const more = {
      'core-version': '2025.1.1',
      'current-core-version': '2025.1.0',
      'plugin-versions': 'plugin-a@1.1.0 >=1.0\nplugin-b@1.1.0 >=1.0',
      'current-plugin-versions': 'plugin-a@1.0.0 >=1.0\nplugin-b@1.0.0 >=1.0',
      releasing: 'core, plugins',
    };
    const attempt = { core: core('2025.1.0'), ...taken('plugin-a', '1.0.0', '>=1.0') };
    const facts = under(attempt, more, { onPullRequest });
    expect(facts?.core?.released).toBe(released);
    expect(facts?.plugins.map((each) => each.released)).toEqual([released, true]);
    expect(under({ core: core('2025.1.2') }, more, { onPullRequest })?.core?.released).toBe(true);
  },
);

test('the timeline reaches every line that is named', () => {
  const more = { 'core-version': '2031.1.0', 'plugin-versions': 'plugin-a@1.0.0 >=2033.1' };
  const facts = under({ day: day('2025-08-21') }, more);
  expect(['2031.1', '2033.1'].map((line) => facts?.timeline.lines.has(line))).toEqual([true, true]);
});

test('a core that floats still floats on another day', () => {
  const facts = under({ day: day('2025-08-21') }, { 'core-version': 'latest' });
  expect(facts?.core).toMatchObject({ text: 'latest', version: null, kind: null });
});

test('where nobody named a policy, another core speaks for another one, beside the core before', async () => {
  const candidates = await candidatesOf({ kind: 'unnamed' });
  const evidence = { core: core('2025.1.0'), before: core('1.1.0'), minimums: [] };
  const { choice } = choosePolicy(candidates, evidence, day('2025-08-20'));
  const more = { 'current-core-version': '1.1.0' };
  const facts = { ...makeFacts({ inputs: { ...inputs, ...more } }), choice };
  const judges = (attempt: Attempt) => factsUnder(facts, attempt)?.policy.name;
  expect(judges({ core: core('1.0.5') })).toBe('kestra-semver');
  expect(judges({ core: core('1.0.5'), isSupposed: true })).toBe('kestra-calver');
  expect(judges({ core: core('1.2.0'), isSupposed: true })).toBe('kestra-semver');
});

test('a date that is published moves the line, unless the policy would refuse it', () => {
  const published = (line: string, date: string) =>
    under({ published: { line, date: day(date), location: null } });
  const { slots } = published('2025.1', '2025-08-20')?.timeline ?? { slots: [] };
  const dates = slots.filter(({ line }) => line === '2025.1').map(({ date }) => date);
  expect(dates).toEqual(['2025-08-20']);
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
