import { expect, test } from '@jest/globals';
import type { Example, Rule } from '../../src/rules/rule.js';
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

  // An example that asks of nothing would break nothing either.
  test(`${id} is kept and broken by runs of the same kind, with every input filled in`, () => {
    const { breaks, keeps } = examples;
    expect(subjectsOf(keeps)).toEqual(expect.arrayContaining(subjectsOf(breaks)));
    for (const value of [breaks, keeps].flatMap(({ says, inputs }) => [
      says,
      ...Object.values(inputs),
    ])) {
      expect(value).not.toBe('');
    }
  });
}

/** The inputs that a run is about; what is being released may be what the two differ in. */
function subjectsOf({ inputs }: Example): string[] {
  return Object.keys(inputs).filter((name) => name !== 'releasing');
}
