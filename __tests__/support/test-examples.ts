import { expect, test } from '@jest/globals';
import type { Rule } from '../../src/rules/rule.js';
import { findingsOf } from './judge.js';

/** Tests what a rule's page promises: its two examples, its rank, and the keys of its data. */
export function testExamples({ id, severity, undecided, data, examples }: Rule): void {
  test(`${id} is broken by: ${examples.breaks.says}`, () => {
    const findings = findingsOf(id, examples.breaks);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity, undecided, status: 'open' });
    expect(Object.keys(findings[0]?.data ?? {})).toEqual(Object.keys(data));
  });

  test(`${id} is kept by: ${examples.keeps.says}`, () => {
    expect(findingsOf(id, examples.keeps)).toEqual([]);
  });
}
