import { describe, expect, test } from '@jest/globals';
import { jsonSchemas } from '../../src/schema/json-schemas.js';
import { policyMeanings, withMeanings } from '../../src/schema/meanings.js';

const schema = jsonSchemas()['policy.schema.json'] ?? {};

describe('the meanings of a policy', () => {
  test('tell every key that a policy may have', () => {
    expect(withMeanings(schema, policyMeanings).missing).toEqual([]);
  });

  test('tell no key that it has not', () => {
    const shown = JSON.stringify(schema);
    const unused = Object.values(policyMeanings).filter(
      (meaning) => !shown.includes(JSON.stringify(meaning)),
    );
    expect(unused).toEqual([]);
  });

  test('are sentences', () => {
    for (const meaning of Object.values(policyMeanings)) expect(meaning).toMatch(/^[A-Z`].*\.$/);
  });
});

test('a meaning stands at its key, in lists, in choices and behind any name', () => {
  const small = {
    properties: {
      a: { anyOf: [{ items: { properties: { b: {} } } }] },
      c: { additionalProperties: { properties: { d: {} } } },
    },
  };
  expect(withMeanings(small, { a: 'A.', 'a[].b': 'B.', c: 'C.' })).toEqual({
    schema: {
      properties: {
        a: { description: 'A.', anyOf: [{ items: { properties: { b: { description: 'B.' } } } }] },
        c: { description: 'C.', additionalProperties: { properties: { d: {} } } },
      },
    },
    missing: ['c.*.d'],
  });
});
