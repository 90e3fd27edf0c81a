import { expect, test } from '@jest/globals';
import { advised } from '../../src/advice/remedies.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { Facts } from '../../src/model/facts.js';
import { type ManifestFiles, noFiles } from '../../src/model/manifest.js';
import type { RuleId } from '../../src/model/policy.js';
import type { Finding } from '../../src/model/report.js';
import { resolve } from '../../src/resolve/resolve.js';
import type { Example, Rule } from '../../src/rules/rule.js';
import type { Texts } from './folder.js';
import { makeFacts, makeSources } from './make-facts.js';

/** Tests what a rule's page promises: its two examples, its rank, and the keys of its data. */
export function testExamples({ id, severity, undecided, data, examples }: Rule): void {
  test(`${id} is broken by: ${examples.breaks.says}`, async () => {
    const findings = await findingsOfExample(id, examples.breaks);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity, undecided, status: 'open' });
    expect(Object.keys(findings[0]?.data ?? {})).toEqual(Object.keys(data));
  });

  test(`${id} is kept by: ${examples.keeps.says}`, async () => {
    expect(await findingsOfExample(id, examples.keeps)).toEqual([]);
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

  // A file that is not there breaks nothing either.
  test(`${id} has every file that its runs name, with the same names before and after`, () => {
    for (const { inputs, files = {}, filesBefore = {} } of Object.values(examples)) {
      const named = [inputs.manifests, inputs.policy, inputs.catalog]
        .flatMap((input) => input?.split(',') ?? [])
        .filter((name) => name.includes('.') || name === 'Dockerfile');
      expect(Object.keys({ ...files, ...filesBefore })).toEqual(expect.arrayContaining(named));
      expect(Object.values({ ...files, ...filesBefore })).not.toContain('');
    }
    const { breaks, keeps } = examples;
    if (breaks.inputs.manifests !== keeps.inputs.manifests) return;
    for (const key of ['files', 'filesBefore'] as const) {
      expect(Object.keys(keeps[key] ?? {})).toEqual(Object.keys(breaks[key] ?? {}));
    }
  });
}

/**
 * What one rule finds in an example.
 *
 * @param more lines of policy before what the example's own policy says
 */
export async function findingsOfExample(
  id: RuleId,
  example: Example,
  more = '',
): Promise<readonly Finding[]> {
  const facts = await factsOfExample(example, more);
  return advised(facts, evaluate(facts)).findings.filter(({ rule }) => rule === id);
}

/** The facts of an example; manifests are read as a run reads them, before the change too. */
export async function factsOfExample(example: Example, more = ''): Promise<Facts> {
  const { inputs, files = {}, filesBefore } = example;
  const own = files[inputs.policy ?? ''] ?? '';
  const policy = `${more}${own}`;
  if (inputs.manifests === undefined) {
    return makeFacts(more === '' ? example : { ...example, policy });
  }
  const { facts, problems } = await resolve({
    ...makeSources({ inputs, onPullRequest: filesBefore !== undefined }),
    ...(more === ''
      ? {}
      : { policy: { kind: 'files' as const, files: [{ path: 'policy.yml', text: policy }] } }),
    manifests: manifestFiles(inputs.manifests, files),
    base:
      filesBefore === undefined
        ? null
        : { manifests: manifestFiles(inputs.manifests, filesBefore), catalogues: [] },
  });
  if (facts === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return facts;
}

/** The files that an example names; none where only the calendar is asked. */
function manifestFiles(input: string, texts: Texts): ManifestFiles {
  const paths = input === 'none' ? [] : input.split(',');
  const there = paths.filter((path) => path in texts);
  return {
    ...noFiles,
    files: there.map((path) => ({ path, text: texts[path] ?? '' })),
    named: paths.map((path) => ({ pattern: path, paths: there.filter((each) => each === path) })),
  };
}

/** The inputs that a run is about; what is being released may be what the two differ in. */
function subjectsOf({ inputs }: Example): string[] {
  return Object.keys(inputs).filter((name) => name !== 'releasing');
}
