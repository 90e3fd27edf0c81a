import { expect, test } from '@jest/globals';
import type { CoreKind } from '../../src/model/report.js';
import type { Scope } from '../../src/questions/scope.js';
import { rules } from '../../src/rules/index.js';
import { defineRule } from '../../src/rules/rule.js';
import { makeFacts } from '../support/make-facts.js';

/** A rule that breaks wherever it is asked. */
function alwaysBroken(scope: { on: Scope; of?: CoreKind }) {
  const breach = { subject: 's', about: [{ name: 's', version: '' }], message: 'm', remedy: 'r' };
  const found = { ...breach, data: {}, location: null, touched: true };
  const [rule] = rules;
  return defineRule<string, Scope, string>({ ...rule, ...scope, check: () => found });
}

test.each([
  ['releasedCore', undefined, 1],
  ['releasedCore', 'core-major', 1],
  ['releasedCore', 'core-bugfix', 0],
  ['releasedPlugin', undefined, 2],
  ['pair', undefined, 2],
  ['deployedCore', undefined, 0],
  ['sight', undefined, 1],
] as const)('a rule on %s of %s is asked %i times', (on, of, times) => {
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0 1.0\nb@1.0.0 1.0' };
  const facts = makeFacts({ inputs: { ...inputs, releasing: 'core, plugins' } });
  const rule = alwaysBroken({ on, ...(of === undefined ? {} : { of }) });
  expect(rule.check(facts)).toHaveLength(times);
});

test.each(rules)('$id says in sentences why it is, what breaks it and what keeps it', (rule) => {
  for (const sentence of [rule.why, rule.breaks, rule.keeps]) {
    expect(sentence).toMatch(/^\S.*\.$/);
  }
  for (const meaning of Object.values(rule.data)) expect(meaning).toMatch(/^[^.]+[^.\s]$/);
});
