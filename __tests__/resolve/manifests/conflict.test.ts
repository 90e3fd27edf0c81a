import { expect, test } from '@jest/globals';
import { conflictOf } from '../../../src/resolve/manifests/conflict.js';

function core(text: string, path: string, floats = false) {
  return { text, floats, location: { path, line: 3, column: 5, endColumn: 9 } };
}

test.each([
  ['no core', []],
  ['one core', [core('1.2.0', 'a')]],
  [
    'one core, written in several ways',
    [core('v1.2', 'a'), core('1.2.0', 'b'), core('v1.2.0', 'c')],
  ],
  ['one moving tag', [core('latest', 'a', true), core('latest', 'b', true)]],
  ['one text that is no version', [core('x', 'a'), core('x', 'b')]],
])('%s is no conflict', (_, cores) => {
  expect(conflictOf(cores)).toBeNull();
});

test.each([
  ['two versions', [core('1.2.0', 'a'), core('1.3.0', 'b')]],
  ['a version and a moving tag', [core('1.2.0', 'a'), core('latest', 'b', true)]],
  [
    'a version and a tag that moves along its line',
    [core('1.2', 'a'), core('1.2', 'b', true), core('1.3', 'c', true)],
  ],
  ['a prerelease and its final version', [core('1.2.0-rc1', 'a'), core('1.2.0', 'b')]],
])('%s are a conflict', (_, cores) => {
  expect(conflictOf(cores)).not.toBeNull();
});

test('a conflict lists each core once, with its first place, and advises a step for each', () => {
  const cores = [core('v1.2.0', 'Dockerfile'), core('1.2.0', 'x'), core('v1.3.0', 'compose.yaml')];
  expect(conflictOf(cores)).toEqual({
    message:
      'The manifests name different cores: v1.2.0 (Dockerfile:3), v1.3.0 (compose.yaml:3). Judge one environment per step: give each its own step with its own `manifests`.',
    found: 'v1.2.0, v1.3.0',
    expected: 'one core for one step',
    location: { path: 'compose.yaml', line: 3, column: 5, endColumn: 9 },
  });
});

test('a long list of cores is cut', () => {
  const cores = Array.from({ length: 8 }, (_, n) => core(`1.${n}.0`, 'a'));
  expect(conflictOf(cores)?.message).toContain('1.4.0 (a:3), and 3 more. Judge');
});
