import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RuleId } from '../src/model/policy.js';
import type { Finding, Report } from '../src/model/report.js';
import { anyRun } from './support/advice-runs.js';
import { followed, judged, type Run } from './support/follow-advice.js';

/** Bounds the random runs; `ADVICE_RUNS=20000` follows more of them by hand. */
const runs = Number(process.env.ADVICE_RUNS ?? 150);
const seed = Number(process.env.ADVICE_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** What only the files themselves can answer: no follower can write them. */
const unfollowed: readonly RuleId[] = [
  'nothing-found',
  'manifest-silent',
  'core-unidentified',
  'install-unreadable',
];

const keyOf = ({ rule, subject }: Finding) => `${rule} ${subject}`;

function openIn({ findings }: Report): readonly Finding[] {
  return findings.filter(({ status, rule }) => status === 'open' && !unfollowed.includes(rule));
}

const figures = { runs: 0, advised: 0, followed: 0, closed: 0, left: 0, wrong: 0 };

/** What advice says wrongly of a run: each way is followed to its end, and judged at every step. */
async function wrongAdvice(run: Run): Promise<readonly string[]> {
  const { report } = await judged(run);
  figures.runs++;
  if (report === null || report.advice.length === 0) return [];
  figures.advised++;
  const errors = new Set(openIn(report).filter(isError).map(keyOf));
  const wrong: string[] = [];
  for (const way of report.advice) {
    figures.followed++;
    const isApart = way.steps.some((step) => step.do === 'ship-on' && step.subject !== undefined);
    const left = new Map<string, Finding>();
    const steps = followed(run, way, report.releasing.length > 0);
    for (const [index, step] of steps.entries()) {
      const { report: then, problems } = await judged(step);
      if (then === null) wrong.push(`refused: ${problems[0]?.message}`);
      for (const finding of then === null ? [] : openIn(then)) {
        const key = keyOf(finding);
        if (isError(finding) && !errors.has(key)) wrong.push(`a new error: ${key}`);
        if (isApart || index === steps.length - 1) left.set(key, finding);
      }
    }
    const closes = way.steps.flatMap((step) => step.closes);
    wrong.push(...closes.filter((key) => left.has(key)).map((key) => `not closed: ${key}`));
    const unnamed = [...left.keys()].filter((key) => !way.leaves.includes(key));
    wrong.push(...unnamed.map((key) => `not named: ${key}`));
    figures.closed += closes.length;
    figures.left += left.size;
  }
  figures.wrong += wrong.length;
  return wrong;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

// The name says the seed, since a summary of what failed shows no more than names.
test(`what advice says of ${runs} random runs comes true (ADVICE_SEED=${seed})`, async () => {
  const property = fc.asyncProperty(anyRun, async (run) => {
    expect(await wrongAdvice(run)).toEqual([]);
  });
  await fc.assert(property, { numRuns: runs, seed });
  // Only a longer run by hand asks for the figures.
  if (process.env.ADVICE_RUNS !== undefined) process.stdout.write(`${JSON.stringify(figures)}\n`);
}, 3_600_000);

/** Releases with dates, as the repository's data have them. */
function dataOf(name: string) {
  return JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8'));
}

test('what advice says of real sets comes true', async () => {
  const cores: readonly { version: string; date: string }[] =
    dataOf('kestra-core-releases').releases;
  const plugins = ['plugin-aws', 'plugin-git', 'plugin-amqp', 'plugin-dbt', 'plugin-kafka'];
  const versions = ['0.20.0', '0.22.0', '0.24.0', '1.0.0', '1.1.0', '1.2.0', '1.3.0'];
  const real = cores.filter(({ version }) => /^(0\.2|[12]\.)/.test(version));
  const every = Math.ceil(real.length / 12);
  for (const [index, { version, date }] of real.entries()) {
    if (index % every !== 0) continue;
    const before = real[Math.max(0, index - 25)]?.version ?? version;
    const set = plugins.map((name, at) => `${name}@${versions[(index + at) % versions.length]}`);
    const run = {
      inputs: {
        'core-version': version,
        'current-core-version': before,
        'plugin-versions': set.join('\n'),
        'target-date': date,
        releasing: 'none',
        manifests: 'none',
      },
      policy: null,
      catalogue: '',
      onPullRequest: index % 2 === 0,
    };
    expect([version, await wrongAdvice(run)]).toEqual([version, []]);
  }
});
