import { expect, test } from '@jest/globals';
import { deploymentDrafts, fittingVersions } from '../../src/advice/deployment.js';
import { triesOf } from '../../src/advice/trial.js';
import { findingsOf } from '../../src/evaluate/findings.js';
import { type Given, makeFacts } from '../support/make-facts.js';

const catalogue = `plugins:
  a: { versions: { "1.0.0": ">=1.0", "1.5.0": ">=1.0", "1.6.0-rc1": ">=1.0", "2.0.0": ">=2025.2" } }
  b: { versions: { "1.0.0": ">=2025.2", "1.9.0": { requires: ">=1.0", released: 2025-08-21 } } }
`;

const inputs = {
  'core-version': '2025.1.0',
  'plugin-versions': 'a@2.0.0\nb@1.0.0\nc@1.0.0 >=1.0',
  'target-date': '2025-08-20',
  releasing: 'none',
};

test('of what does not run the newest final version that does and is out is taken', () => {
  const versions = fittingVersions(makeFacts({ inputs, catalogue }));
  expect([...versions].map(([name, { version }]) => `${name} ${version.version}`)).toEqual([
    'a 1.5.0',
  ]);
});

test('without a core, and beside one that floats, nothing is known to fit', () => {
  for (const core of ['', 'latest']) {
    const facts = makeFacts({ inputs: { ...inputs, 'core-version': core }, catalogue });
    expect(fittingVersions(facts).size).toBe(0);
  }
});

/** The ways of a deployment, each with its steps as `subject to`. */
function ways(given: Given) {
  const facts = makeFacts({ catalogue, ...given });
  const open = findingsOf(facts);
  return deploymentDrafts({ facts, open }, triesOf(open)).map(({ way, steps }) => {
    const told = steps.map(({ do: deed, subject, to, date }) =>
      [subject ?? deed, to, date && `from ${date}`].filter(Boolean).join(' '),
    );
    return `${way}: ${told.join(', ')}`;
  });
}

/** A run of the plugins that stand there now, and of those before, if any. */
function set(plugins: string, before = '', more: object = {}): Given {
  const standing = { 'plugin-versions': plugins, 'current-plugin-versions': before };
  return { inputs: { ...inputs, ...standing, ...more } };
}

const toNext = 'move: core 2025.2.0 from 2025-10-07';
const freeze = 'freezes: [{ from: 2025-08-18, to: 2025-08-22, reason: audit, for: deployments }]';

test.each<[string, Given, readonly string[]]>([
  ['what nothing fits stays open', { inputs }, ['stay: a 1.5.0', toNext]],
  [
    'the plugin goes back',
    set('a@2.0.0\nb@1.0.0\nc@1.0.0 >=1.0', 'a@1.0.0'),
    ['stay: a 1.5.0', toNext, 'back: a 1.0.0'],
  ],
  ['all is well', set('a@1.5.0\nc@1.0.0 >=1.0'), []],
  [
    'of what is changed only what went down, or does not run, goes back',
    set(
      'c@1.0.0 >=1.0\nd@1.1.0 >=1.0\ne@1.0.0 >=1.0\nf@2.0.0 >=2025.2',
      'c@1.5.0 >=1.0\nd@1.0.0 >=1.0\ne@1.0.0 >=1.0\nf@1.0.0 >=1.0',
    ),
    ['stay: f 1.0.0', toNext, 'back: c 1.5.0, f 1.0.0'],
  ],
  [
    'a plugin goes back to no version that floated, or that nothing declared',
    set('c@1.0.0 >=1.0\nd@2.0.0 >=2025.2', 'c@1.5.0\nd@latest >=1.0'),
    [toNext],
  ],
  [
    'a plugin goes back to no other requirement of its own version',
    set('c@1.0.0 >=2025.2', 'c@1.0.0 >=1.0'),
    [toNext],
  ],
  [
    'a plugin goes back up without a core too',
    set('c@1.0.0 >=1.0', 'c@1.5.0 >=1.0', { 'core-version': '' }),
    ['back: c 1.5.0'],
  ],
  [
    'an upgrade that only breaks by plan does not go back',
    set('c@1.0.0 >=1.0', '', { 'current-core-version': '1.0.0' }),
    [],
  ],
  [
    'a core goes back to the one before, with a plugin that went down',
    set('c@1.0.0 >=2025.2', 'c@1.5.0 >=1.0', { 'current-core-version': '1.0.0' }),
    ['stay: c 1.5.0', toNext, 'back: core 1.0.0, c 1.5.0'],
  ],
  [
    'a plugin that floats now goes back to where it was pinned, beside another',
    set('c@1.0.0 >=1.0\nd@latest', 'c@1.5.0 >=1.0\nd@1.0.0 >=1.0'),
    ['back: c 1.5.0, d 1.0.0'],
  ],
  [
    'a core is not out, no plugin of its own goes back',
    set('c@1.0.0 >=1.0', 'c@1.5.0 >=1.0', { 'core-version': '2025.2.0' }),
    [toNext],
  ],
  [
    'a core is not out, the one before still is',
    set('', '', { 'core-version': '2025.2.0', 'current-core-version': '2025.1.0' }),
    [toNext, 'back: core 2025.1.0'],
  ],
  [
    'a core is outdated, the next line is not',
    set('', '', { 'core-version': '2025.1.3', 'target-date': '2025-10-08' }),
    ['move: core 2025.2.0'],
  ],
  [
    'a core went down, it goes back up',
    set('', '', {
      'core-version': '2025.1.3',
      'current-core-version': '2025.2.0',
      'target-date': '2025-10-08',
    }),
    ['back: core 2025.2.0'],
  ],
  [
    'a core went down, it goes up further if a plugin does not run',
    set('c@1.0.0 >=2025.3', 'c@1.0.0 >=2025.3', {
      'core-version': '2025.1.3',
      'current-core-version': '2025.2.0',
      'target-date': '2025-10-08',
    }),
    ['move: core 2025.3.0 from 2025-12-02', 'back: core 2025.2.0'],
  ],
  [
    'a stop is skipped, it comes before the plugins',
    set('a@2.0.0', '', { 'current-core-version': '0.22.0' }),
    ['move: core 1.0.0, a 1.5.0, core 2025.1.0', 'back: core 0.22.0'],
  ],
  [
    'of what no core runs as a whole the best core is taken',
    set('c@1.0.0 >=2025.2\nd@1.0.0 [1.0,2025.1)'),
    [toNext],
  ],
  [
    'a freeze is waited for on the way',
    { ...set('a@2.0.0', 'a@1.0.0'), policy: freeze },
    ['stay: a 1.5.0, ship-on 2025-08-23', toNext, 'back: a 1.0.0, ship-on 2025-08-23'],
  ],
  ['what does not run is not waited for', { ...set('c@1.0.0 >=2025.2'), policy: freeze }, [toNext]],
  [
    'where nothing else helps, a freeze is waited for',
    { ...set('d@1.0.0 [0.20,1.0)'), policy: freeze },
    ['ship: ship-on 2025-08-23'],
  ],
  [
    'nobody goes back to where it does not run either',
    {
      ...set('d@1.0.0 [0.20,1.0)', 'd@1.0.0 [0.20,1.0)', { 'current-core-version': '1.0.0' }),
      policy: freeze,
    },
    ['ship: ship-on 2025-08-23'],
  ],
  [
    'a core that is not out is no way back',
    set('', '', { 'core-version': '2026.2.0', 'current-core-version': '2026.1.0' }),
    ['move: core 2026.2.0 from 2026-04-07'],
  ],
])('%s', (_, given, expected) => {
  expect(ways(given)).toEqual(expected);
});
