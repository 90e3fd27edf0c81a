import { expect, test } from '@jest/globals';
import { rememberRequirements } from '../../../src/resolve/catalogue/catalogue-requirements.js';

test('a text that was read once is not read again', () => {
  const readRequirement = rememberRequirements();
  expect(readRequirement('[1.0,)')).toMatchObject({ text: '[1.0,)' });
  expect(readRequirement('[1.0,)')).toBe(readRequirement('[1.0,)'));
});

test('what is wrong with a text is remembered too', () => {
  const readRequirement = rememberRequirements();
  expect(readRequirement('')).toEqual({ wrong: 'it is empty' });
  expect(readRequirement('')).toBe(readRequirement(''));
});
