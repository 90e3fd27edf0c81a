import { expect, test } from '@jest/globals';
import { shown } from '../../src/model/shown.js';

test.each([
  ['plugin-dbt', 'plugin-dbt'],
  ['a'.repeat(100), 'a'.repeat(100)],
  ['a'.repeat(101), `${'a'.repeat(100)}…`],
  ['🔌'.repeat(100), '🔌'.repeat(100)],
  ['🔌'.repeat(101), `${'🔌'.repeat(100)}…`],
  ['a'.repeat(1_000_000), `${'a'.repeat(100)}…`],
])('text from outside is cut at 100 characters, and no character in two (%#)', (text, cut) => {
  expect(shown(text)).toBe(cut);
});
