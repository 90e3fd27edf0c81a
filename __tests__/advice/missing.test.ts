import { expect, test } from '@jest/globals';
import { missingSteps } from '../../src/advice/missing.js';
import { findingsOf } from '../../src/evaluate/findings.js';
import { type Given, makeFacts } from '../support/make-facts.js';
import { at, makeManifests, pinned } from '../support/make-sight.js';

const catalogue = 'plugins: { a: { versions: { "1.0.0": ">=1.0", "2.0.0": ">=2026.1" } } }';

const released =
  'core: { releases: { "1.0.0": 2025-06-03, "1.0.4": 2025-07-10, "2025.1.0": 2025-08-05, "2025.1.2": 2025-08-14 } }';

function steps(given: Given) {
  const facts = makeFacts({ catalogue, ...given });
  return missingSteps(facts, findingsOf(facts)).steps;
}

const day = { 'target-date': '2025-08-20' };

test.each<[string, Given, readonly object[]]>([
  [
    'the newest release',
    { inputs: { ...day, 'core-version': 'latest' }, policy: released },
    [{ do: 'pin', subject: 'core', to: '2025.1.2' }],
  ],
  [
    'the newest version that fits',
    { inputs: { ...day, 'core-version': '2025.1.0', 'plugin-versions': 'a@latest' } },
    [{ do: 'pin', subject: 'a', to: '1.0.0' }],
  ],
  [
    'what fits the core that is pinned',
    { inputs: { ...day, 'core-version': 'latest', 'plugin-versions': 'a@latest' } },
    [
      { do: 'pin', subject: 'core', to: '2025.1.0' },
      { do: 'pin', subject: 'a', to: '1.0.0' },
    ],
  ],
  [
    'no version that is only being released',
    { inputs: { ...day, 'plugin-versions': 'a@latest' } },
    [{ do: 'pin', subject: 'a', to: null }],
  ],
])('what floats is pinned to %s', (_, given, pins) => {
  expect(steps(given)).toEqual(pins);
});

test('a backport asks for its request, unless none helps', () => {
  const inputs = { 'core-version': '2025.1.4', 'target-date': '2025-10-08' };
  expect(steps({ inputs })).toEqual([{ do: 'name-request', subject: 'core' }]);
  expect(steps({ inputs, policy: 'core: { backport: never }' })).toEqual([]);
});

test('plugins without a requirement are declared together', () => {
  const inputs = { ...day, 'core-version': '2025.1.0', 'plugin-versions': 'x@1.0.0\ny@1.0.0' };
  expect(steps({ inputs })).toEqual([{ do: 'declare', subject: 'plugins', names: ['x', 'y'] }]);
});

const silent = { path: 'main.yml', readAs: null, location: at('main.yml') };
const loop = {
  text: '$(cat x)',
  location: at('Dockerfile', 2),
  why: 'it is a command’s output',
  remedy: 'Write them.',
};
const core = { text: '2025.1.0', location: at('Dockerfile') };

test.each<[string, Given, readonly object[]]>([
  [
    'a file that is silent',
    { manifests: makeManifests({ asked: 'named', silent: [silent] }) },
    [{ do: 'name-manifests', subject: 'main.yml' }],
  ],
  ['a search that found nothing', { manifests: makeManifests() }, [{ do: 'name-manifests' }]],
  [
    'a core that is not known',
    { manifests: makeManifests({}, { plugins: [pinned('b@1.0.0 >=1.0')] }) },
    [{ do: 'name-core', subject: 'core' }],
  ],
  [
    'installs that cannot be read, once for each file',
    { manifests: makeManifests({ unreadableInstalls: [loop, { ...loop, text: '-f' }] }, { core }) },
    [{ do: 'write-plainly', subject: 'Dockerfile' }],
  ],
  [
    'an install that cannot be read, and no core',
    { manifests: makeManifests({ unreadableInstalls: [loop] }) },
    [
      { do: 'name-core', subject: 'core' },
      { do: 'write-plainly', subject: 'Dockerfile' },
    ],
  ],
  [
    'pins that vanished nothing, since only their author knows',
    {
      manifests: makeManifests({}, { core }),
      manifestsBefore: makeManifests({}, { core, plugins: [pinned('b@1.0.0 >=1.0')] }),
      vanished: [{ path: 'b.txt', names: ['b'], emptied: true, location: null }],
      onPullRequest: true,
    },
    [],
  ],
])('what has to be said of %s', (_, given, expected) => {
  expect(steps(given)).toEqual(expected);
});

test.each([
  ['v1.0', '2025-08-20', '1.0.4'],
  ['1.0', '2025-08-20', '1.0.4'],
  ['v1.0', '2025-07-10', '1.0.4'],
  ['v1.0', '2025-07-09', '1.0.0'],
  ['v2025.1', '2025-08-20', '2025.1.2'],
  ['v1.0-jdk21', '2025-08-20', '1.0.4'],
  ['v10.1', '2025-08-20', null],
  ['v2025.10', '2025-08-20', null],
  ['v1.1', '2025-08-20', null],
  ['jdk1.0', '2025-08-20', '2025.1.2'],
])('the tag %s is pinned on %s to the newest release of its line: %s', (text, date, to) => {
  const manifests = makeManifests({}, { core: { text, location: at('Dockerfile'), floats: true } });
  const policy = `${released.slice(0, -3)}, "1.0.5-rc1": 2025-08-01 } }`;
  expect(steps({ manifests, policy, inputs: { 'target-date': date } })).toEqual([
    { do: 'pin', subject: 'core', to },
  ]);
});

test.each([
  ['what is pinned needs no pin', 'a@1.0.0\nx@latest', [['x', null]]],
  ['a requirement beside it speaks too', 'a@latest >=2025.2', [['a', null]]],
  [
    'each that floats is pinned',
    'a@latest\nb@develop',
    [
      ['a', '1.0.0'],
      ['b', null],
    ],
  ],
])('of plugins that float, %s', (_, plugins, pins) => {
  const inputs = {
    ...day,
    'core-version': '2025.1.0',
    'plugin-versions': plugins,
    releasing: 'none',
  };
  const found = steps({ inputs }).filter((step) => step.do === 'pin');
  expect(found.map(({ subject, to }) => [subject, to])).toEqual(pins);
});

test('what stands in for it in a trial is what was missing, and no more', () => {
  const attempt = (given: Given) => {
    const facts = makeFacts({ catalogue, ...given });
    return missingSteps(facts, findingsOf(facts)).attempt;
  };
  const deployed = { ...day, 'core-version': '2025.1.0', releasing: 'none' };
  expect(attempt({ inputs: deployed })).toEqual({});
  expect(attempt({ inputs: { 'core-version': '2025.1.4', 'target-date': '2025-10-08' } })).toEqual({
    request: expect.stringMatching(/./),
  });
  expect(attempt({ inputs: { ...deployed, 'plugin-versions': 'x@1.0.0' } })).toEqual({
    declared: new Set(['x']),
  });
  expect(attempt({ manifests: makeManifests({ unreadableInstalls: [loop] }) })).toEqual({
    seenTo: new Set(['core-unidentified', 'install-unreadable']),
  });
  const floating = { ...deployed, 'core-version': 'latest', 'plugin-versions': 'a@latest >=0.20' };
  expect(attempt({ inputs: floating })).toMatchObject({
    core: { text: '2025.1.0' },
    plugins: new Map([
      [
        'a',
        {
          version: expect.objectContaining({ version: '1.0.0' }),
          requirement: expect.objectContaining({ text: '>=0.20' }),
        },
      ],
    ]),
  });
});
