import type { Policy } from '../../model/policy.js';
import type { Problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { SourceFile } from '../../model/written.js';
import { defaultPreset, findPreset, presetNames } from '../../packs/index.js';
import { oneOf } from '../../schema/vocabulary.js';
import type { WrittenPolicy } from '../../schema/written-policy.js';
import type { Document } from '../document/document.js';
import { inFileOrder } from '../document/document-problems.js';
import { suggest } from '../suggest.js';
import { applyDefaults } from './apply-defaults.js';
import { incoherencesOf } from './incoherences.js';
import { locateIn } from './locate.js';
import { pathFrom, type ReadPolicy, readWrittenPolicy, writtenExtends } from './read-written.js';

/**
 * Resolves a policy file laid over those it extends, given in that order. The policy is null when
 * there are problems, and when the last file extends one that is not among them: whoever failed to
 * read that one reports it. A file that extends nothing that it names stands on the preset `unsaid`.
 */
export function resolvePolicy(
  files: readonly SourceFile[],
  unsaid?: string,
): { readonly policy: Policy | null; readonly problems: readonly Problem[] } {
  const readings = files.map(readWrittenPolicy);
  const policies = readings.flatMap(({ policy }) => policy ?? []);
  const last = readings.at(-1);
  const paths = files.map(({ path }) => path);
  const ground = last?.document ? writtenBaseOf(last.document, paths, unsaid) : null;
  const problems = [
    ...readings.slice(0, -1).flatMap((reading) => reading.problems),
    ...inFileOrder([...(last?.problems ?? []), ...(ground?.problems ?? [])]),
  ];
  if (problems.length > 0 || ground === null || ground.written === null) {
    return { policy: null, problems };
  }
  return resolveOn(ground.written, policies);
}

function resolveOn(ground: WrittenPolicy, policies: readonly ReadPolicy[]) {
  let written = ground;
  for (const policy of policies.toReversed()) written = layOver(written, policy.written);
  const locate = locateIn(policies.map(({ document }) => document));
  const problems = incoherencesOf(written, locate);
  if (problems.length > 0) return { policy: null, problems };
  const source = policies[0]?.document.path ?? '';
  return { policy: applyDefaults(written, source, locate, ground), problems };
}

/** The ways to say on which days a cadence falls, each with the keys that only it has. */
const ways = [
  ['weekday', 'week'],
  ['day'],
  ['every', 'from'],
  ['after', 'weeks'],
] as const satisfies string[][];

/** What only the days of a month have. */
const monthly = ['months', 'offset-days'];

/**
 * Lays a written policy over the one it extends: maps merge by key, lists and scalars replace, null
 * removes. The result holds no null.
 */
export function layOver(under: WrittenPolicy, over: WrittenPolicy): WrittenPolicy {
  return layMaps(under, over);
}

type WrittenMap = Readonly<Record<string, unknown>>;

function layMaps(under: WrittenMap, over: WrittenMap): WrittenMap {
  const laid = new Map(Object.entries(under));
  for (const [key, value] of Object.entries(over)) {
    if (value === null) laid.delete(key);
    else if (!isMap(value)) laid.set(key, value);
    else {
      const inherited = mapOrNone(laid.get(key));
      laid.set(key, layMaps(key === 'on' ? withoutRivals(inherited, value) : inherited, value));
    }
  }
  return Object.fromEntries(laid);
}

/** A cadence falls in one way: writing a key of one lets go of the others that were inherited. */
function withoutRivals(inherited: WrittenMap, over: WrittenMap): WrittenMap {
  const writes = (key: string) => (over[key] ?? null) !== null;
  const chosen: readonly string[] | undefined = ways.find((way) => way.some(writes));
  if (chosen === undefined) return inherited;
  const isMonthly = chosen.includes('weekday') || chosen.includes('day');
  const rivals = [
    ...ways.flat().filter((key) => !chosen.includes(key)),
    ...(isMonthly ? [] : monthly),
  ];
  return Object.fromEntries(Object.entries(inherited).filter(([key]) => !rivals.includes(key)));
}

function mapOrNone(value: unknown): WrittenMap {
  return isMap(value) ? value : {};
}

function isMap(value: unknown): value is WrittenMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The word that a policy extends to start from nothing. */
const fromNothing = 'none';

/** What the last file of a chain stands on; null when that is missing. */
export interface WrittenBase {
  readonly written: WrittenPolicy | null;
  readonly problems: readonly Problem[];
}

/**
 * Finds the preset, or nothing, under the last of some policy files, given from top to bottom; the
 * rest of that file may be wrong. An `extends` that is not text is for the schema to report. A file
 * without one stands on `unsaid`.
 */
export function writtenBaseOf(
  document: Document,
  paths: readonly string[],
  unsaid: string = defaultPreset,
): WrittenBase {
  const extended = writtenExtends(document) ?? unsaid;
  if (typeof extended !== 'string') return { written: null, problems: [] };
  if (extended === fromNothing) return { written: {}, problems: [] };
  const preset = findPreset(extended);
  if (preset !== null) return { written: preset, problems: [] };
  const { location } = document.placeOf(['extends'], 'value');
  const path = pathFrom(document.path, extended);
  if (path === null) return missing({ ...unknownPreset(extended), location });
  return paths.includes(path)
    ? missing({ ...circle([...paths, path]), location })
    : { written: null, problems: [] };
}

function missing(problem: Problem): WrittenBase {
  return { written: null, problems: [problem] };
}

function unknownPreset(extended: string): Omit<Problem, 'location'> {
  const meant = suggest(extended, [...presetNames, fromNothing]);
  const expected = `${oneOf([...presetNames, fromNothing])}, or a file such as ./policy.yml`;
  const advice = meant === null ? `it should be ${expected}.` : `did you mean \`${meant}\`?`;
  return {
    message: `No preset is called \`${shown(extended)}\`; ${advice}`,
    found: shown(extended),
    expected,
  };
}

function circle(paths: readonly string[]): Omit<Problem, 'location'> {
  const way = paths.map(shown).join(' → ');
  return {
    message: `The policy files extend each other in a circle, ${way}; let one extend a preset or none.`,
    found: way,
    expected: 'a chain that ends in a preset or none',
  };
}
