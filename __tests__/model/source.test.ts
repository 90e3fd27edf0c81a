import { expect, test } from '@jest/globals';
import { isAddress } from '../../src/model/source.js';

test.each([
  ['https://a.example/b.json', true],
  ['HTTPS://a.example/b.json', true],
  ['http://a.example/b.json', false],
  ['catalogue.json', false],
])('%s is fetched: %s', (from, expected) => {
  expect(isAddress(from)).toBe(expected);
});
