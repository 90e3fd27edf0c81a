// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a variable may stand in an address.
import { describe, expect, test } from '@jest/globals';
import { shown, withoutSecrets } from '../../src/model/shown.js';
import { ending } from '../support/ending.js';

describe('of an address only scheme, host and path are shown', () => {
  test.each([
    ['https://bot:S3CR3T@example.org/x.json', 'https://example.org/x.json'],
    ['HTTPS://S3CR3T@Example.org', 'HTTPS://Example.org'],
    ['https:\\\\S3CR3T@example.org\\x', 'https:\\\\example.org\\x'],
    ['https:S3CR3T@example.org/x', 'https:example.org/x'],
    ['https:/S3CR3T@example.org/x', 'https:/example.org/x'],
    ['https:///S3CR3T@example.org/x', 'https:///example.org/x'],
    ['ht\ntps:\t//S3C\nR3T@example.org/x', 'https://example.org/x'],
    ['//S3CR3T@example.org/x', '//example.org/x'],
    ['\\\\S3CR3T@example.org\\x', '\\\\example.org\\x'],
    ['https://bot:S3CR3T@[2001:db8::1]:8443/x', 'https://[2001:db8::1]:8443/x'],
    ['https://bot%40corp:S3CR3T@example.org', 'https://example.org'],
    ['https://bot:S3@CR3T@example.org', 'https://example.org'],
    ['https%3A%2F%2Fbot%3AS3CR3T%40example.org%2Fx', 'https://example.org/x'],
    ['https://bot:S3/S3CR3T@example.org', 'https://…'],
    ['https://bot:S3 CR3T@example.org/x', 'https://…'],
    ['https://bot:"S3CR3T@example.org/x', 'https://example.org/x'],
    ['ssh://git:S3CR3T@example.org/a/b', 'ssh://example.org/a/b'],
    ['git+https://S3CR3T@example.org/a/b', 'git+https://example.org/a/b'],
    ['https://example.org/x.json?token=S3CR3T', 'https://example.org/x.json'],
    ['https://example.org?token=S3CR3T', 'https://example.org'],
    ['https://example.org/x.json#S3CR3T', 'https://example.org/x.json'],
    ['https://example.org/x?a=1 2 S3CR3T', 'https://example.org/x'],
    ['https://example.org/a b?S3CR3T', 'https://example.org/a b'],
    ['https://example.org/x%3Ftoken=S3CR3T', 'https://example.org/x'],
    ['https:example.org/x?S3CR3T', 'https:example.org/x'],
    ['//example.org/x?S3CR3T', '//example.org/x'],
    [`https://bot:${'S3CR3T'.repeat(100)}@example.org/x`, 'https://example.org/x'],
    ['see https://a:S3CR3T@c.d, ssh://S3CR3T@e.f', 'see https://c.d, ssh://e.f'],
    ['https://a.b/x,https://S3CR3T@c.d/y?S3CR3T', 'https://a.b/x,https://c.d/y'],
    ['https://bot:S3CR3T@/x', 'https://…'],
    ['why? https://example.org/x?token=S3CR3T', 'why? https://example.org/x'],
  ])('%j', (text, safe) => {
    expect(shown(text)).toBe(safe);
  });

  test('of one whose password is longer than anybody looks', () => {
    for (const length of [9_000, 20_000, 2_000_000]) {
      const secret = 'S3CR3T'.repeat(length / 6);
      expect(shown(`https://bot:${secret}@example.org/x`)).not.toContain('S3CR3T');
      expect(shown(`https://${secret}@example.org/x`)).not.toContain('S3CR3T');
    }
  });

  test.each([
    'https://example.org/@scope/x@1.0.0',
    'https://example.org:8443/x',
    'https://${HOST}/x',
    '@scope/plugin@1.0.0',
    'io.kestra.plugin:plugin-dbt:1.1.5',
    'kestra/kestra:v1.0.0@sha256:0123',
    'C:\\work\\x',
    'https: what is it?',
    '50 %, and what?',
    'deploy/**/values-?.yaml',
    'a // b #1, by me@example.org',
    '// ask me or you@example.org',
    '//ask me or you@example.org',
    'an address begins with "https://", not with "http://"',
  ])('and of what is none, or holds nothing more, all: %j', (text) => {
    expect(shown(text)).toBe(text);
  });

  test('and it ends, whatever is written', () => {
    const texts = ['h', 'a.', 'https:', '//', 'h\n', '@', ':/', 'https://@', '%3a'];
    for (const text of texts) {
      const long = text.repeat(1_000_000 / text.length);
      expect(ending(() => withoutSecrets(long))).not.toBe('');
    }
  });
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
