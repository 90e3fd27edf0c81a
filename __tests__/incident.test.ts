import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { evaluate } from '../src/evaluate/evaluate.js';
import type { Catalogue } from '../src/model/catalogue.js';
import { catalogueOverBuiltIn } from '../src/resolve/catalogue/catalogue-over-built-in.js';
import { resolveFacts } from '../src/resolve/facts/facts.js';
import { readGoldenDocument, withOutput } from './support/golden-document.js';
import { makeSources, readPolicy } from './support/make-facts.js';
import { runCommand } from './support/run-command.js';

interface Release {
  readonly version: string;
  readonly date: string;
  readonly requires?: string;
}

const data: Readonly<Record<string, { readonly releases: readonly Release[] }>> = JSON.parse(
  readFileSync('data/kestra-plugin-releases.json', 'utf8'),
).plugins;

/** Kestra documents what a patch may change from this day on. */
const start = '2025-09-08';

const patches = Object.entries(data).flatMap(([name, { releases }]) =>
  releases
    .filter(({ version, date }) => numbersOf(version)[2] !== 0 && date >= start)
    .map((release) => ({ name, ...release, raises: raises(release, releases) })),
);

describe('the incident of February 2026, judged by the built-in catalogue alone', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    ({ catalogue } = await catalogueOverBuiltIn([], null, { platform: 'kestra' }));
  });

  function accusedOn({ name, version, date }: { name: string } & Release): boolean {
    const inputs = { 'plugin-versions': `${name}@${version}`, 'target-date': date };
    const { facts } = resolveFacts(makeSources({ inputs }), readPolicy('kestra-semver'), catalogue);
    if (facts === null) throw new Error(`${name}@${version} cannot be judged.`);
    return evaluate(facts).findings.some(({ rule }) => rule === 'minimum-raised-in-patch');
  }

  test('the data holds the incident and what came before and after', () => {
    expect(patches.length).toBeGreaterThan(500);
    expect(patches.filter(isOfIncident)).toHaveLength(21);
  });

  test('every patch that raised its minimum to a higher core line is reported, and no other', () => {
    const reported = patches.filter(accusedOn).map(titleOf);
    expect(reported).toEqual(patches.filter(({ raises }) => raises).map(titleOf));
  });
});

/** `UPDATE_GOLDEN=1` writes what comes out, for a reviewer to read in the difference. */
test('docs/incident-2026-02.md shows what the gate says to each release of plugin-amqp', async () => {
  const place = 'docs/incident-2026-02.md';
  const [opening = '', ...runs] = readFileSync(place, 'utf8').split(/^(?=## )/m);
  const told: string[] = [];
  for (const run of runs) {
    const { words } = readGoldenDocument(run.replace('## ', '# '));
    const { stdout, exitCode } = await runCommand(words);
    told.push(withOutput(run, stdout, exitCode));
  }
  const page = [opening, ...told].join('');
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(place, page);
  expect(page.match(/^Exit code: \d/gm)).toEqual(['Exit code: 1', 'Exit code: 0', 'Exit code: 0']);
  expect(readFileSync(place, 'utf8')).toBe(page);
});

function isOfIncident({ date, raises }: (typeof patches)[number]): boolean {
  return raises && date >= '2026-02-12' && date <= '2026-02-17';
}

function titleOf({ name, version, date }: (typeof patches)[number]): string {
  return `${date} ${name}@${version}`;
}

/** Straight from the raw data: the first two numbers of a minimum, against those of the patch below. */
function raises({ version, requires }: Release, releases: readonly Release[]): boolean {
  const [major, minor, patch = 0] = numbersOf(version);
  const below = releases
    .filter((other) => other.requires !== undefined)
    .map((other) => ({ numbers: numbersOf(other.version), line: lineOf(other.requires) }))
    .filter(({ numbers: [x, y, z = 0] }) => x === major && y === minor && z < patch)
    .sort((a, b) => (b.numbers[2] ?? 0) - (a.numbers[2] ?? 0))[0];
  if (requires === undefined || below === undefined) return false;
  return lineOf(requires) > below.line;
}

function numbersOf(text: string): number[] {
  return [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

/** A line as one number that orders as lines do: no line here has a second number above 999. */
function lineOf(requires = ''): number {
  const [first = 0, second = 0] = numbersOf(requires);
  return first * 1000 + second;
}
