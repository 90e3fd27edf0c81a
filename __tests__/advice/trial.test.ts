import { expect, test } from '@jest/globals';
import {
  asAdvice,
  comparedWith,
  draftOf,
  hasOpen,
  type Step,
  triesOf,
} from '../../src/advice/trial.js';
import { findingsOf } from '../../src/evaluate/findings.js';
import { type Finding, findingKey } from '../../src/model/report.js';
import { core } from '../support/core.js';
import { makeFacts } from '../support/make-facts.js';
import { makeFinding } from '../support/make-report.js';

const late = makeFacts({ inputs: { 'core-version': '2025.1.0', 'target-date': '2025-08-06' } });
const open = findingsOf(late);

function finding(rule: Finding['rule'], name: string, version = '1.0.0', more = {}) {
  const subject = name === 'core' ? `core ${version}` : `${name}@${version}`;
  return { ...makeFinding({ rule, subject, ...more }), about: [{ name, version }] };
}

test('a run tries at most eleven times beside its own judgement', () => {
  const attempt = triesOf(open);
  const tried = [...Array(13).keys()].map(() => attempt(late, {}));
  expect(tried.filter((trial) => trial !== null)).toHaveLength(11);
});

test('what is waived is open in no trial', () => {
  const waiver = '{ rule: core-major-off-cadence, subject: core, reason: late, until: 2025-12-31 }';
  const inputs = { 'core-version': '2025.1.0', 'target-date': '2025-08-06' };
  const waived = makeFacts({ inputs, policy: `waivers: [${waiver}]` });
  expect(triesOf(open)(waived, {})?.open).toEqual([]);
});

test('a trial says what is closed and what is broken', () => {
  const trial = triesOf(open)(late, { core: core('2025.2.0') });
  expect(trial?.closed.map(findingKey)).toEqual([]);
  expect(trial?.broken.map(findingKey)).toEqual(['core-major-off-cadence core 2025.2.0']);
});

test.each([
  [
    'another version of the same wrong closes nothing',
    [finding('core-too-old', 'a', '2.0.0')],
    0,
    1,
  ],
  ['what is gone is closed', [], 1, 0],
  [
    'a new warning breaks nothing',
    [finding('plugin-downgraded', 'a', '1.0.0', { severity: 'warning' })],
    1,
    0,
  ],
])('%s', (_, after, closed, broken) => {
  const trial = comparedWith([finding('core-too-old', 'a')], { facts: late, open: after });
  expect([trial.closed.length, trial.broken.length]).toEqual([closed, broken]);
});

test('a warning that becomes an error breaks', () => {
  const before = finding('core-too-old', 'a', '1.0.0', { severity: 'warning' });
  const trial = comparedWith([before], { facts: late, open: [finding('core-too-old', 'a')] });
  expect(trial.broken).toHaveLength(1);
});

test('what closes nothing, or brings an error, is no draft', () => {
  const closing = comparedWith([finding('core-too-old', 'a')], { facts: late, open: [] });
  expect(draftOf('stay', [], closing)).toHaveLength(1);
  expect(draftOf('stay', [], null)).toEqual([]);
  expect(draftOf('stay', [], { ...closing, closed: [] })).toEqual([]);
  expect(draftOf('stay', [], { ...closing, broken: [finding('core-too-new', 'a')] })).toEqual([]);
});

test.each<[string, Finding, readonly Step[], number]>([
  [
    'the step about its subject',
    finding('core-too-old', 'b'),
    [
      { do: 'set-plugin', subject: 'a' },
      { do: 'set-plugin', subject: 'b' },
    ],
    1,
  ],
  [
    'the core, where none is',
    finding('core-too-old', 'b'),
    [
      { do: 'set-core', subject: 'core' },
      { do: 'set-plugin', subject: 'a' },
    ],
    0,
  ],
  [
    'the first stop, where one is skipped',
    finding('stop-skipped', 'core'),
    [
      { do: 'set-core', subject: 'core', to: '1.0.0' },
      { do: 'set-core', subject: 'core', to: '2.0.0' },
    ],
    0,
  ],
  [
    'the last core, where it is outdated',
    finding('core-outdated', 'core'),
    [
      { do: 'set-core', subject: 'core', to: '1.0.0' },
      { do: 'set-core', subject: 'core', to: '2.0.0' },
    ],
    1,
  ],
  [
    'the day, where a day is wrong',
    finding('core-major-off-cadence', 'core'),
    [
      { do: 'set-core', subject: 'core' },
      { do: 'ship-on', to: '2025-10-07' },
    ],
    1,
  ],
  [
    'its own day, where each has one',
    finding('plugin-update-off-cadence', 'b'),
    [
      { do: 'ship-on', subject: 'a', names: ['a'] },
      { do: 'ship-on', subject: 'b', names: ['b'] },
    ],
    1,
  ],
  [
    'the request',
    finding('backport-unrequested', 'core'),
    [
      { do: 'name-request', subject: 'core' },
      { do: 'ship-on', to: '2025-10-07' },
    ],
    0,
  ],
  [
    'that it is none',
    finding('core-bugfix-off-cadence', 'core'),
    [
      { do: 'deploy-only', subject: 'core' },
      { do: 'set-core', subject: 'core' },
    ],
    0,
  ],
  [
    'its pin, whatever is written after it',
    finding('version-floating', 'core', 'latest'),
    [
      { do: 'pin', subject: 'core' },
      { do: 'set-core', subject: 'core' },
    ],
    0,
  ],
  [
    'its own pin of several',
    finding('version-floating', 'b', 'latest'),
    [
      { do: 'pin', subject: 'a' },
      { do: 'pin', subject: 'b' },
    ],
    1,
  ],
  [
    'what it is said to need, whatever version follows',
    finding('requirement-undeclared', 'a'),
    [
      { do: 'declare', subject: 'plugins', names: ['a'] },
      { do: 'set-plugin', subject: 'a' },
    ],
    0,
  ],
  [
    'the request, whatever number follows',
    finding('backport-unrequested', 'core'),
    [
      { do: 'name-request', subject: 'core' },
      { do: 'set-core', subject: 'core' },
    ],
    0,
  ],
  [
    'another number, where no request helps',
    finding('backport-unrequested', 'core'),
    [
      { do: 'ship-on', to: '2025-10-07' },
      { do: 'set-core', subject: 'core' },
    ],
    1,
  ],
  [
    'the image that is named',
    finding('core-unidentified', 'core'),
    [
      { do: 'name-core', subject: 'core' },
      { do: 'set-core', subject: 'core' },
    ],
    0,
  ],
  [
    'the files that are named',
    finding('nothing-found', 'repository'),
    [{ do: 'name-manifests' }, { do: 'set-core', subject: 'core' }],
    0,
  ],
  [
    'the install that is written plainly',
    finding('install-unreadable', 'repository'),
    [{ do: 'write-plainly' }, { do: 'set-core', subject: 'core' }],
    0,
  ],
  [
    'its number, though a day might do',
    finding('core-number-out-of-turn', 'core'),
    [
      { do: 'set-core', subject: 'core' },
      { do: 'ship-on', to: '2025-10-07' },
    ],
    0,
  ],
  [
    'the day, where no number is given',
    finding('core-number-out-of-turn', 'core'),
    [
      { do: 'ship-on', to: '2025-10-07' },
      { do: 'set-plugin', subject: 'a' },
    ],
    0,
  ],
  [
    'the day that is published',
    finding('minimum-unreleased', 'a'),
    [
      { do: 'publish', subject: 'core' },
      { do: 'set-plugin', subject: 'b' },
    ],
    0,
  ],
  [
    'the core that is left, where only people can close it',
    finding('breaking-core-upgrade', 'core'),
    [
      { do: 'set-core', subject: 'core' },
      { do: 'ship-on', to: '2025-10-07' },
    ],
    0,
  ],
  [
    'that nothing is released, for a number',
    finding('plugin-number-out-of-turn', 'a'),
    [
      { do: 'deploy-only', subject: 'core' },
      { do: 'set-plugin', subject: 'a' },
    ],
    0,
  ],
  [
    'that nothing is released, for the core’s number',
    finding('core-number-out-of-turn', 'core'),
    [
      { do: 'deploy-only', subject: 'core' },
      { do: 'set-core', subject: 'core' },
    ],
    0,
  ],
  [
    'that nothing is released, where nothing else does',
    finding('minimum-raised-in-patch', 'a'),
    [
      { do: 'deploy-only', subject: 'core' },
      { do: 'set-plugin', subject: 'b' },
    ],
    0,
  ],
  [
    'the last step, where none is about it',
    finding('core-too-old', 'a'),
    [{ do: 'name-core' }, { do: 'name-manifests', subject: 'main.yml' }],
    1,
  ],
])('a finding is closed by %s', (_, closed, steps, index) => {
  const trial = comparedWith([closed], { facts: late, open: [] });
  const { steps: told } = asAdvice({ way: 'move', steps, trial });
  expect(told.map(({ closes }) => closes)).toEqual(
    steps.map((_step, at) => (at === index ? [findingKey(closed)] : [])),
  );
});

test('what is left is named once', () => {
  const twice = [finding('combination-known-bad', 'a'), finding('combination-known-bad', 'a')];
  const trial = comparedWith([], { facts: late, open: twice });
  expect(asAdvice({ way: 'stay', steps: [], trial }).leaves).toEqual([
    'combination-known-bad a@1.0.0',
  ]);
  expect(hasOpen(trial, ['combination-known-bad'])).toBe(true);
  expect(hasOpen(trial, ['core-too-old'])).toBe(false);
});
