import { expect, test } from '@jest/globals';
import { noLinks, numberWords } from '../../src/model/policy.js';
import { readPolicy } from '../support/make-facts.js';

test.each(numberWords)('a policy may number its lines with the word %s', (word) => {
  const from = word === 'YY' ? '26.1' : '2026.1';
  const policy = readPolicy(
    `extends: none\ncore: { numbering: [{ from: "${from}", format: ${word}.N }] }`,
  );
  expect(policy.core.numbering).toEqual([{ from, words: [word, 'N'] }]);
});

test('a policy that extends none and names no links has none', () => {
  expect(readPolicy('{ extends: none, name: acme }').links).toEqual(noLinks);
});
