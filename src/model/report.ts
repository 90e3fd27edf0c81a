import type { InferOutput } from 'valibot';
import type { reportSchema } from '../schema/report.js';
import type { PluginKind } from './plugin-version.js';
import type { Severity } from './policy.js';
import { shown } from './shown.js';
import type { Location } from './written.js';

/** What the gate found, and its verdict. Its fields and their meanings stand in the schema. */
export type Report = Frozen<InferOutput<typeof reportSchema>> & {
  /** The first step of the first way, in words, for every page; its data are those of the advice. */
  readonly firstStep?: string | undefined;
};

export type Verdict = Report['verdict'];

/** A file that was read, and what it names. */
export type SeenReport = Report['seen'][number];

export type CoreReport = NonNullable<Report['core']>;

/** What a release of the core can be, in the order in which people name them. */
export const coreKinds = ['core-major', 'core-bugfix', 'core-backport', 'core-prerelease'] as const;

export type CoreKind = (typeof coreKinds)[number];

export type PluginReport = Report['plugins'][number];

export type Compatibility = NonNullable<PluginReport['compatibility']>;

/** One breach of one rule. */
export type Finding = Report['findings'][number];

/** Worth saying, but not a finding: not counted, shown everywhere. */
export type Notice = Report['notices'][number];

/** Why the gate could not judge. */
export type Problem = Report['problems'][number];

export type Counts = Report['counts'];

export type Calendar = Report['calendar'];

/** What can be due on a day, in the same order. */
export const releaseKinds = [
  'core-major',
  'core-bugfix',
  'plugin-major',
  'plugin-minor',
  'plugin-patch',
] as const satisfies readonly (CoreKind | PluginKind)[];

export type ReleaseKind = (typeof releaseKinds)[number];

/** A day and the version it belongs to; null where no number is known. */
export type DatedVersion = Calendar['nextCoreMajors'][number];

/** What has to move with an upgrade of the core, step by step. */
export type Plan = NonNullable<Report['plan']>;

export type PlanStep = Plan['steps'][number];

/** A plugin that needs another version on this core, and the version to take. */
export type PluginMove = PlanStep['moves'][number];

/** A plugin without a version that runs on this core. It goes on as it is. */
export type BlockedPlugin = PlanStep['blocked'][number];

/** A core, the version of a plugin that runs on it, and the day the core's line came out or is due. */
export type WayOut = NonNullable<BlockedPlugin['wayOut']>;

export type UndecidedPlugin = Plan['undecided'][number];

/** One way out: what to do, in order, and what is open once it is done. */
export type Advice = Report['advice'][number];

/**
 * One thing to do. Each `set-core` begins a deployment, with the `set-plugin`s behind it; what
 * changes neither version nor day stands first.
 */
export type AdviceStep = Advice['steps'][number];

export type Deed = AdviceStep['do'];

/** `core`, a plugin, `repository` or a file, and its version as written; empty where it has none. */
export interface Subject {
  readonly name: string;
  readonly version: string;
}

/** One breach, before policy and waivers rank it; its rule says which keys its data have. */
export interface Breach<Key extends string = string> {
  /** `core 2025.1.0`, `plugin-dbt@1.1.5`, `repository` or a file's path. */
  readonly subject: string;
  /** What it is about, as data: a waiver names it. */
  readonly about: readonly Subject[];
  readonly message: string;
  readonly remedy: string;
  readonly data: Readonly<Record<Key, unknown>>;
  readonly location: Location | null;
  /**
   * The severity where this breach is less bad than its rule says; the policy's own word on the
   * rule still wins.
   */
  readonly severity?: Severity;
  /** Whether the change under judgement touches what is wrong. */
  readonly touched: boolean;
}

/** What a problem is made of besides its sentence: both as clauses, and the place if there is one. */
interface ProblemParts {
  readonly found: string;
  readonly expected: string;
  readonly at?: Location | null;
}

/** Why the gate cannot judge. The message says what was found, what was expected and what to do. */
export function problem(message: string, { found, expected, at = null }: ProblemParts): Problem {
  return { message, found, expected, location: at };
}

/** A finding's subject in words: `plugin-aws 2.0.0`. */
export function subjectWords(finding: Pick<Finding, 'subject' | 'about'>): string {
  const { subject, about } = finding;
  const [only] = about;
  // What is gathered under one name may still be about a single plugin.
  if (subject === 'plugins' && only?.version && about.length === 1) {
    return only.version === '*' ? shown(only.name) : `${shown(only.name)} ${only.version}`;
  }
  if (!isAboutOnePlugin(finding)) return subject;
  const at = subject.lastIndexOf('@');
  return `${subject.slice(0, at)} ${subject.slice(at + 1)}`;
}

/** A finding as advice names it in `closes` and `leaves`: its rule and its subject. */
export function findingKey({ rule, subject }: Pick<Finding, 'rule' | 'subject'>): string {
  return `${rule} ${subject}`;
}

/** Whether a finding is about one plugin at a version; a file's path may hold an `@` of its own. */
export function isAboutOnePlugin({ subject, about }: Pick<Finding, 'subject' | 'about'>): boolean {
  const [one, ...others] = about;
  if (one === undefined || others.length > 0) return false;
  return subject === `${shown(one.name)}@${one.version}`;
}

/** Whether every plugin has a version that is known to run on each core of the way. */
export function movesEveryPlugin({ steps, undecided }: Plan): boolean {
  return undecided.length === 0 && steps.every(({ blocked }) => blocked.length === 0);
}

/** Whether an upgrade needs more than the new core, or may need it. */
export function isWorthTelling({ steps, undecided }: Plan): boolean {
  if (steps.length > 1 || undecided.length > 0) return true;
  return steps.some(({ moves, blocked }) => moves.length + blocked.length > 0);
}

/** A type of plain data that nobody changes, in all its parts. */
export type Frozen<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : { readonly [Key in keyof T]: Frozen<T[Key]> };
