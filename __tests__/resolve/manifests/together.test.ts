import { expect, test } from '@jest/globals';
import { together } from '../../../src/resolve/manifests/together.js';

test('what is said twice of one place is said once', () => {
  const image = { text: 'a', location: { path: 'b', line: 1, column: 1, endColumn: 2 } };
  const other = { text: 'a', location: { path: 'b', line: 2, column: 1, endColumn: 2 } };
  expect(together([{ images: [image] }, { images: [image, other] }, {}]).images).toEqual([
    image,
    other,
  ]);
});
