import { expect, test } from '@jest/globals';
import { placeText } from '../../src/render/place.js';

test('a place is path, line and column', () => {
  const location = { path: 'deploy/values.yml', line: 12, column: 5, endColumn: 20 };
  expect(placeText(location)).toBe('deploy/values.yml:12:5');
});
