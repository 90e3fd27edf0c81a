import { describe, expect, test } from '@jest/globals';
import { deploymentDay, moveTo, outDay } from '../../src/advice/move.js';
import { triesOf } from '../../src/advice/trial.js';
import { findingsOf } from '../../src/evaluate/findings.js';
import { findingKey } from '../../src/model/report.js';
import { planOf } from '../../src/questions/plan.js';
import { core } from '../support/core.js';
import { day } from '../support/day.js';
import { type Given, makeFacts } from '../support/make-facts.js';

const catalogue = `plugins:
  a: { versions: { "1.0.0": "[0.20,1.0)", "2.0.0": "[1.0,2025.1)", "3.0.0": ">=2025.1" } }
  b: { versions: { "1.0.0": "[0.20,1.0)", "2.0.0": ">=1.0" } }
  d: { versions: { "2.0.0": "[1.0,2025.1)" } }
  e: { versions: { "2.0.0": ">=2025.1" } }
  f: { versions: { "1.0.0": "[0.20,1.1)", "2.0.0": "[1.0,2025.1)", "2.1.0": ">=2025.1" } }
`;

const inputs = {
  'core-version': '2025.1.0',
  'current-core-version': '0.22.0',
  'plugin-versions': 'a@1.0.0\nb@1.0.0',
  'current-plugin-versions': 'a@1.0.0\nb@1.0.0',
  'target-date': '2025-08-20',
  releasing: 'none',
};

/** The ways to a core, of which there is one at most. */
function drafts(goal: string, more: object = {}, given: Given = {}) {
  const facts = makeFacts({ catalogue, ...given, inputs: { ...inputs, ...more } });
  return moveTo(facts, core(goal), triesOf(findingsOf(facts)));
}

/** The steps to a core, each as `subject to`. */
function steps(goal: string, more: object = {}, given: Given = {}) {
  const ways = drafts(goal, more, given);
  return ways.flatMap((draft) => draft.steps.map(({ subject, to }) => `${subject} ${to}`));
}

/** Plugins of a change: those that stand there now, and those before, beside a and b. */
function beside(now: string, before: string) {
  return {
    'plugin-versions': `a@1.0.0\nb@1.0.0\n${now}`,
    'current-plugin-versions': `a@1.0.0\nb@1.0.0\n${before}`,
  };
}

test('a way goes through its stops, and plugins move no sooner than they must', () => {
  expect(steps('2025.1.0')).toEqual([
    'core 1.0.0',
    'a 2.0.0',
    'b 2.0.0',
    'core 2025.1.0',
    'a 3.0.0',
  ]);
});

test('it is the plan’s', () => {
  const plan = planOf(makeFacts({ inputs, catalogue }));
  const planned = plan?.steps.flatMap(({ core: to, moves }) => [
    `core ${to}`,
    ...moves.map((move) => `${move.name} ${move.to}`),
  ]);
  expect(planned).toEqual(steps('2025.1.0'));
});

test('a way that leads down is none, even where nobody minds', () => {
  expect(steps('0.21.0')).toEqual([]);
  expect(steps('0.21.0', {}, { policy: 'rules: { core-downgraded: off }' })).toEqual([]);
});

test('each core of a way is compared with the one before it', () => {
  const more = { 'plugin-versions': 'c@1.0.0', 'current-plugin-versions': 'c@1.0.0' };
  const versions = '{ "1.0.0": "[0.20,1.0)", "2.0.0": "[1.0,2025.1)", "2.1.0": ">=2025.1" }';
  const known = { catalogue: `plugins: { c: { versions: ${versions} } }` };
  expect(steps('2025.1.0', more, known)).toEqual([
    'core 1.0.0',
    'c 2.0.0',
    'core 2025.1.0',
    'c 2.1.0',
  ]);
  const [draft] = drafts('2025.1.0', more, known);
  // The major of c came with the stop.
  expect(draft?.trial.open.map(findingKey)).toEqual(['breaking-core-upgrade core 2025.1.0']);
  expect([draft?.way, draft?.trial.facts.plugins.map(({ text }) => text)]).toEqual([
    'move',
    ['2.1.0'],
  ]);
});

test.each([
  ['a@2.0.0', 'a@2.0.0', ['breaking-plugin-upgrade a@3.0.0']],
  ['a@2.0.0', '', ['breaking-plugin-upgrade a@3.0.0']],
  ['f@2.0.0', 'f@1.0.0', ['breaking-plugin-upgrade f@2.1.0']],
  ['f@2.0.0', 'f@2.0.0', []],
])(
  'with %s now and "%s" before, what breaks is what differs from before',
  (now, before, breaks) => {
    const more = {
      'current-core-version': '1.0.0',
      'plugin-versions': now,
      'current-plugin-versions': before,
    };
    const left = drafts('2025.1.0', more)[0]?.trial.open ?? [];
    const breaking = left.filter(({ rule }) => rule === 'breaking-plugin-upgrade');
    expect(breaking.map(findingKey)).toEqual(breaks);
  },
);

test('a way is none where a plugin would not run on a stop, or where no more can be tried', () => {
  expect(steps('2025.1.0', beside('x@1.0.0 >=2025.1', 'x@1.0.0 >=2025.1'))).toEqual([]);
  const facts = makeFacts({ inputs, catalogue });
  expect(moveTo(facts, core('2025.1.0'), () => null)).toEqual([]);
});

test('a core that comes with a pull request is what it adds', () => {
  const more = { 'core-version': '2025.2.0', 'current-core-version': '', ...beside('', '') };
  const left = (onPullRequest: boolean) =>
    drafts('2025.2.0', more, { onPullRequest }).map(({ trial }) => trial.facts.core?.changed);
  expect([left(true), left(false)]).toEqual([[true], [false]]);
});

test('a deployment waits for its core, and for the end of a freeze', () => {
  const policy = 'freezes: [{ from: 2025-10-01, to: 2025-10-12, reason: audit, for: deployments }]';
  const facts = makeFacts({ inputs, policy });
  expect(outDay(facts, core('2025.2.0'))).toBe('2025-10-07');
  expect(outDay(facts, core('0.5.0'))).toBeNull();
  expect(deploymentDay(facts, day('2025-10-07'))).toBe('2025-10-13');
  expect(deploymentDay(facts, null)).toBe('2025-08-20');
});

describe('the plugins on the way', () => {
  const stay = 'core 1.0.0, a 2.0.0, b 2.0.0, core 2025.1.0, a 3.0.0';

  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'that the change moves, and that run on every core, stay for the stop',
      beside('c@1.1.0 >=0.20', 'c@1.0.0 >=0.20'),
      'core 1.0.0, a 2.0.0, b 2.0.0, c 1.0.0, core 2025.1.0, a 3.0.0, c 1.1.0',
    ],
    [
      'that the change moves for the stop come with it',
      beside('c@2.0.0 [1.0,2026.1)', 'c@1.0.0 [0.20,1.0)'),
      'core 1.0.0, a 2.0.0, b 2.0.0, c 2.0.0, core 2025.1.0, a 3.0.0',
    ],
    [
      'that the change moves where no version runs are what it says in the end',
      beside('d@3.0.0 >=2025.3', 'd@1.0.0 [0.20,1.0)'),
      'core 1.0.0, a 2.0.0, b 2.0.0, d 2.0.0, core 2025.1.0, a 3.0.0, d 3.0.0',
    ],
    [
      'that run as far as their version says now stay so long',
      beside('e@1.0.0 [0.20,2025.1)', 'e@1.0.0'),
      `${stay}, e 2.0.0`,
    ],
    [
      'of which nobody knows what ran before take what is known to run',
      beside('c@1.1.0 >=0.20', 'c@1.0.0'),
      'core 1.0.0, a 2.0.0, b 2.0.0, c 1.1.0, core 2025.1.0, a 3.0.0',
    ],
    ['whose version floated before stay as they are', beside('c@1.0.0 >=0.20', 'c@latest'), stay],
    [
      'that do not run where there is no stop are not written again',
      {
        'current-core-version': '1.0.0',
        'plugin-versions': 'a@2.0.0\nd@3.0.0 >=2025.3',
        'current-plugin-versions': 'a@2.0.0\nd@2.0.0',
      },
      'core 2025.1.0, a 3.0.0',
    ],
    [
      'that the change adds come with the last core',
      { 'plugin-versions': 'a@1.0.0\nb@1.0.0\nc@1.0.0 >=2025.1' },
      `${stay}, c 1.0.0`,
    ],
    [
      'that the change has moved already take what runs on the stop before',
      { 'plugin-versions': 'a@3.0.0\nb@1.0.0' },
      stay,
    ],
    [
      'that run on every core stay as they are',
      {
        'plugin-versions': 'a@1.0.0\nb@1.0.0\nc@1.0.0 >=0.20',
        'current-plugin-versions': 'a@1.0.0\nb@1.0.0\nc@1.0.0 >=0.20',
      },
      stay,
    ],
    [
      'that nobody knows stay as they are',
      {
        'plugin-versions': 'a@1.0.0\nb@1.0.0\nw@latest >=0.20\nx@latest\ny@1.0.0',
        'current-plugin-versions': 'a@1.0.0\nb@1.0.0\nw@latest >=0.20\nx@latest\ny@0.9.0',
      },
      stay,
    ],
    [
      'move at once where there is no stop',
      {
        'current-core-version': '1.0.0',
        'plugin-versions': 'a@2.0.0\nb@2.0.0',
        'current-plugin-versions': 'a@2.0.0\nb@2.0.0',
      },
      'core 2025.1.0, a 3.0.0',
    ],
    [
      'move from the core as it stands where none was there before',
      {
        'core-version': '1.0.0',
        'current-core-version': '',
        'plugin-versions': 'a@2.0.0\nb@2.0.0',
        'current-plugin-versions': '',
      },
      'core 2025.1.0, a 3.0.0',
    ],
  ])('%s', (_, more, way) => {
    expect(steps('2025.1.0', more).join(', ')).toBe(way);
  });
});

test('without a core there is no way', () => {
  const facts = makeFacts({ inputs: { 'plugin-versions': 'a@1.0.0', releasing: 'none' } });
  expect(moveTo(facts, core('2025.1.0'), triesOf(findingsOf(facts)))).toEqual([]);
  const floating = makeFacts({ inputs: { 'core-version': 'latest', releasing: 'none' } });
  expect(moveTo(floating, core('2025.1.0'), triesOf(findingsOf(floating)))).toEqual([]);
});

test('a core is named with its day only where that is still to come', () => {
  const facts = makeFacts({ inputs, catalogue });
  const dates = (goal: string) =>
    moveTo(facts, core(goal), triesOf(findingsOf(facts))).flatMap((draft) =>
      draft.steps.flatMap(({ do: deed, to, date }) => (deed === 'set-core' ? [[to, date]] : [])),
    );
  expect(dates('2025.1.0')).toEqual([
    ['1.0.0', undefined],
    ['2025.1.0', undefined],
  ]);
  expect(dates('2025.2.0')).toEqual([
    ['1.0.0', undefined],
    ['2025.2.0', '2025-10-07'],
  ]);
});

test('a core is out on the day on which it shipped, else on that of its line', () => {
  const policy = 'core: { releases: { "2025.1.0": 2025-08-06, "2025.1.1": 2025-08-14 } }';
  const facts = makeFacts({ inputs, policy });
  const days = ['2025.1.0', '2025.1.1', '2025.1.2'].map((text) => outDay(facts, core(text)));
  expect(days).toEqual(['2025-08-06', '2025-08-14', '2025-08-06']);
  expect(deploymentDay(facts, day('2025-08-01'))).toBe('2025-08-20');
});
