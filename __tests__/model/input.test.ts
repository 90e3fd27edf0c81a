import { expect, test } from '@jest/globals';
import { inputNames, readInputs } from '../../src/model/input.js';

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
