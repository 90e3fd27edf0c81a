import type { rules } from '../rules/index.js';
import { type Cadence, toleranceOf } from './cadence.js';
import type { RequirementSource } from './catalogue.js';
import type { CoreVersion, Line } from './core-version.js';
import type { Day } from './day.js';
import type { Finders } from './finder.js';
import type { VersionScheme } from './plugin-version.js';
import type { RequirementNotation } from './requirement-notation.js';
import type { Location } from './written.js';

/** How bad a finding is, the worst first. */
export const severities = ['error', 'warning', 'notice'] as const;

export type Severity = (typeof severities)[number];

/** How the policy ranks a rule. */
type Level = Severity | 'off';

/** The name of a rule: it says the wrong that the rule finds, and is forever. */
export type RuleId = (typeof rules)[number]['id'];

/** A team's rules for its releases, complete: what the policy left out is null or empty. */
export interface Policy {
  /** Shown in reports. */
  readonly name: string;
  /** `built-in`, or the policy file's path. */
  readonly source: string;
  /**
   * The platform that it speaks of: the core's name in the built-in preset that it extends, over
   * whatever files; null where it extends none. Its own names say nothing of it: any policy may call
   * itself and its core what it likes, and a platform that is not ours may call its core as one of
   * ours is called.
   */
  readonly platform: string | null;
  /** IANA zone that turns an instant into a civil day. */
  readonly timeZone: string;
  /** Whether a core prerelease is judged as itself or as its final version, in compatibility only. */
  readonly prereleases: 'strict' | 'as-final';
  readonly core: CorePolicy;
  readonly plugins: PluginsPolicy;
  /** Days on which deployments may go out; null for any day. */
  readonly deployments: Cadence | null;
  /** Where requirements are learnt; later ones win. */
  readonly catalogues: readonly RequirementSource[];
  /** How far from a slot still counts, in days. */
  readonly toleranceDays: number;
  /** Only the rules whose level the policy changes. */
  readonly rules: Readonly<Partial<Record<RuleId, Level>>>;
  readonly waivers: readonly Waiver[];
  readonly freezes: readonly Freeze[];
  readonly links: Links;
}

export interface CorePolicy {
  readonly name: string | null;
  /** Image names that mark the core. */
  readonly images: readonly string[];
  /** Property names that hold a plugin's core requirement. */
  readonly properties: readonly string[];
  /** What the first release of a line is called in words; null where the policy does not say. */
  readonly called: string | null;
  /** Where its version stands. */
  readonly find: Finders['core'];
  /** Ascending by `from`. */
  readonly numbering: readonly Numbering[];
  readonly first: FirstNumber;
  readonly major: MajorPolicy | null;
  readonly bugfix: BugfixPolicy | null;
  readonly backport: 'on-request' | 'allowed' | 'never' | null;
  /** Dates that the policy states for lines, ascending by line. */
  readonly schedule: readonly Published[];
  /** What really shipped, ascending by version. */
  readonly releases: readonly Released[];
  /** Lines that an upgrade must stop on, ascending. */
  readonly stops: readonly Line[];
  readonly support: readonly Support[];
  /** How many of the newest lines that are out get bugfixes; 0 where the policy does not say. */
  readonly newestSupported: number;
  /** Ascending by `from`. */
  readonly breaking: readonly Breaking[];
}

/**
 * The last number of a line's first release: 0 or 1; `none` where it is never written (`2.570`);
 * `any` for whichever came first.
 */
type FirstNumber = 0 | 1 | 'none' | 'any';

export interface Numbering {
  readonly from: Line;
  /** The words of the format, such as YEAR, MAJOR, PATCH. */
  readonly words: readonly NumberWord[];
}

export const numberWords = ['YEAR', 'YY', 'MONTH', 'MAJOR', 'MINOR', 'PATCH', 'N'] as const;
export type NumberWord = (typeof numberWords)[number];

export interface MajorPolicy {
  readonly on: Cadence;
  /** How many lines a year may have; null is any number. */
  readonly perYear: number | null;
}

export interface BugfixPolicy {
  readonly on: Cadence;
  /** Lines kept alive beside `latest`. */
  readonly lines: readonly Line[] | 'all';
}

export interface Published {
  readonly line: Line;
  readonly date: Day;
  /** Where it is written; null in a preset. */
  readonly location: Location | null;
}

export interface Released {
  readonly version: CoreVersion;
  readonly date: Day;
}

/** A window of a long-lived line; `until` is its last day. */
export interface Support {
  readonly line: Line;
  readonly until: Day;
}

interface Breaking {
  readonly from: Line;
  /** The last line that breaks; null where every later one does. */
  readonly to: Line | null;
  readonly reason: string;
  readonly guide: string | null;
}

export interface PluginsPolicy {
  /** How plugins are numbered. */
  readonly versions: VersionScheme;
  /** How plugins say which cores they run on; above all, what a bare version means. */
  readonly requires: RequirementNotation;
  /** Where plugins stand. */
  readonly find: Finders['plugins'];
  /** Where a plugin's own repository says what it is. */
  readonly own: Finders['own'];
  readonly major: PluginCadence | null;
  readonly minor: PluginCadence | null;
  readonly patch: PluginCadence | null;
}

/** How a platform writes its plugins' versions and requirements. */
export type PluginNotation = Pick<PluginsPolicy, 'versions' | 'requires'>;

/** How far from a slot a core major still counts, in days; around weekly slots that is not far. */
export function majorTolerance({ core, toleranceDays }: Policy): number {
  return toleranceOf(core.major?.on ?? 'any', toleranceDays);
}

/** Whether lines are planned by recurrence; on any day, and by published dates alone, none is. */
export function isPlanned({ major }: Pick<CorePolicy, 'major'>): boolean {
  return major !== null && typeof major.on !== 'string';
}

/** Whether each slot has its own number, which a schedule begins; else only the previous release counts. */
export function isForeseen(core: Pick<CorePolicy, 'major' | 'schedule'>): boolean {
  return core.schedule.length > 0 && isPlanned(core);
}

/** What a platform writes where its policy says nothing. */
export const defaultNotation: PluginNotation = { versions: 'semver', requires: 'minimum' };

/** A cadence of its own, or the days of the core's majors. */
export type PluginCadence = Cadence | 'core-major';

/** A finding that the team has excused until a day, that day included. */
export interface Waiver {
  readonly rule: RuleId;
  /** `core` or a plugin's name. */
  readonly subject: string;
  /** The only version it excuses, as written; null excuses every version. */
  readonly version: string | null;
  readonly reason: string;
  readonly until: Day;
  /** Where it is written, for the notice when it has expired. */
  readonly location: Location | null;
}

/** Days on which nothing ships, both ends included. */
export interface Freeze {
  readonly from: Day;
  readonly to: Day;
  readonly reason: string;
  readonly for: 'releases' | 'deployments' | 'all';
}

/** Pages that remedies point to; `https` only. */
export interface Links {
  readonly migration: string | null;
  readonly support: string | null;
  readonly board: string | null;
  /** Further links of the policy, by name. */
  readonly others: Readonly<Record<string, string>>;
}

/** The links of a policy that has none, and of a run whose policy is not known. */
export const noLinks: Links = { migration: null, support: null, board: null, others: {} };
