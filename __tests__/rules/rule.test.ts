import { expect, test } from '@jest/globals';
import { rules } from '../../src/rules/index.js';
import { defineRule } from '../../src/rules/rule.js';

test('a rule is what it was declared as', () => {
  const [rule] = rules;
  expect(rule && defineRule(rule)).toBe(rule);
});

test.each(rules)('$id says in sentences why it is, what breaks it and what keeps it', (rule) => {
  for (const sentence of [rule.why, rule.breaks, rule.keeps]) {
    expect(sentence).toMatch(/^\S.*\.$/);
  }
  for (const meaning of Object.values(rule.data)) expect(meaning).toMatch(/^[^.]+[^.\s]$/);
});
