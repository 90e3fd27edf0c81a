import { expect, test } from '@jest/globals';
import { deploymentDrafts, fittingVersions } from '../../src/advice/deployment.js';
import { triesOf } from '../../src/advice/trial.js';
import { findingsOf } from '../../src/evaluate/findings.js';
import { makeFacts } from '../support/make-facts.js';

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

test.each([
  ['what nothing fits stays open', inputs, ['stay', 'move']],
  [
    'the plugin goes back',
    { ...inputs, 'current-plugin-versions': 'a@1.0.0' },
    ['stay', 'move', 'back'],
  ],
  ['all is well', { ...inputs, 'plugin-versions': 'a@1.5.0' }, []],
])('%s', (_, given, ways) => {
  const facts = makeFacts({ inputs: given, catalogue });
  const open = findingsOf(facts);
  const drafts = deploymentDrafts({ facts, open }, triesOf(open));
  expect(drafts.map(({ way }) => way)).toEqual(ways);
});
