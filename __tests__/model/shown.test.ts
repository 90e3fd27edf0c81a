import { expect, test } from '@jest/globals';
import { shown } from '../../src/model/shown.js';

test.each([
  ['https://bot:S3CR3T@example.org/x.json', 'https://***@example.org/x.json'],
  ['HTTPS://token@example.org', 'HTTPS://***@example.org'],
  [`https://${'p'.repeat(300)}@example.org`, `https://***@example.org…`],
  ['see https://a:b@c.d, ssh://git@e.f', 'see https://***@c.d, ssh://***@e.f'],
  ['https://example.org/@scope/x@1.0.0', 'https://example.org/@scope/x@1.0.0'],
  ['@scope/plugin@1.0.0', '@scope/plugin@1.0.0'],
])('of an address in %s no password is shown', (text, safe) => {
  expect(shown(text)).toBe(safe);
});

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
