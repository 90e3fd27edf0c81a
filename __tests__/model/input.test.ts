import { expect, test } from '@jest/globals';
import { inputNames, outputNames, readInputs } from '../../src/model/input.js';

test('the inputs are these, for workflows and command lines name them', () => {
  expect(inputNames).toEqual([
    'core-version',
    'plugin-versions',
    'target-date',
    'releasing',
    'current-core-version',
    'current-plugin-versions',
    'backport-request',
    'manifests',
    'catalog',
    'policy',
    'fail-on',
    'comment',
    'comment-key',
    'labels',
    'suggest',
    'report-file',
    'sarif-file',
    'token',
  ]);
});

test('the outputs are these, for later steps read them', () => {
  expect(outputNames).toEqual([
    'verdict',
    'compatible',
    'on-cadence',
    'core-kind',
    'moves-latest',
    'minimum-core',
    'due',
    'next-core-major',
    'next-core-major-date',
    'next-core-bugfix-date',
    'errors',
    'warnings',
    'undecided',
    'waived',
    'labels',
    'report-path',
  ]);
});

test('every input is asked for once and trimmed; one that was left out is empty', () => {
  const asked: string[] = [];
  const inputs = readInputs((name) => {
    asked.push(name);
    return name === 'core-version' ? ' 2025.1.0\n' : '';
  });
  expect(asked).toEqual(inputNames);
  expect(Object.keys(inputs)).toEqual(inputNames);
  expect(inputs['core-version']).toBe('2025.1.0');
  expect(inputs['plugin-versions']).toBe('');
});
