import type { InferOutput } from 'valibot';
import type { reportSchema } from '../schema/report.js';
import type { Location } from './location.js';
import { shown } from './shown.js';

/** What the gate found, and its verdict. Its fields and their meanings stand in the schema. */
export type Report = Frozen<InferOutput<typeof reportSchema>> & {
  /** The first step of the first way, in words, for every page; its data are those of the advice. */
  readonly firstStep?: string | undefined;
};

export type Verdict = Report['verdict'];

/** A file that was read, and what it names. */
export type SeenReport = Report['seen'][number];

export type CoreReport = NonNullable<Report['core']>;

export type CoreKind = NonNullable<CoreReport['kind']>;

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

export type ReleaseKind = Calendar['due'][number];

/** A day and the version it belongs to; null where no number is known. */
export type DatedVersion = Calendar['nextCoreMajors'][number];

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
    return `${shown(only.name)} ${only.version}`;
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

/** A type of plain data that nobody changes, in all its parts. */
export type Frozen<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : { readonly [Key in keyof T]: Frozen<T[Key]> };
