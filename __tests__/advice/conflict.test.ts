import { expect, test } from '@jest/globals';
import { conflictsOf } from '../../src/advice/conflict.js';
import { findingsOf } from '../../src/evaluate/findings.js';
import { makeFacts } from '../support/make-facts.js';

function conflicting(plugins: string, catalogue = '') {
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': plugins, releasing: 'none' };
  const facts = makeFacts({ inputs, catalogue });
  return [...conflictsOf(facts, findingsOf(facts)).keys()];
}

test.each([
  ['two plugins that share no core', 'a@1.0.0 [0.20,1.0)\nb@1.0.0 >=2025.1', '', ['a']],
  ['two that share one elsewhere', 'a@1.0.0 [0.20,1.0)\nb@1.0.0 >=0.21', '', []],
  [
    'one whose other version helps',
    'a@1.0.0 [0.20,1.0)\nb@1.0.0 >=2025.1',
    'plugins: { a: { versions: { "2.0.0": ">=1.0" } } }',
    [],
  ],
  [
    'one whose other version does not',
    'a@1.0.0 [0.20,1.0)\nb@1.0.0 >=2025.1',
    'plugins: { a: { versions: { "0.9.0": "[0.20,0.22)" } } }',
    ['a'],
  ],
  ['one that nothing declares', 'a@1.0.0 [0.20,1.0)\nb@1.0.0', '', []],
])('a conflict is found of %s', (_, plugins, catalogue, names) => {
  expect(conflicting(plugins, catalogue)).toEqual(names);
});
