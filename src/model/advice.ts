import type { Day } from './day.js';

/** One way out: what to do, in order, and what is open once it is done. */
export interface Advice {
  /** Keep this core, move to another, go back to what was before the change, or ship. */
  readonly way: 'stay' | 'move' | 'back' | 'ship';
  readonly steps: readonly AdviceStep[];
  /** What is open afterwards, notices and undecided findings included, as rule and subject. */
  readonly leaves: readonly string[];
}

/**
 * One thing to do. Each `set-core` begins a deployment, with the `set-plugin`s behind it; what
 * changes neither version nor day stands first.
 */
export interface AdviceStep {
  readonly do: Deed;
  /**
   * `core`, a plugin's name, `plugins`, or a file that cannot be read as it is; left out where
   * everything ships together.
   */
  readonly subject?: string | undefined;
  /** The version to write, or the day to ship on; null where no fixed version is known. */
  readonly to?: string | null | undefined;
  /** The day from which on it can be done; left out where it can be done at once. */
  readonly date?: Day | undefined;
  /** The lines to paste into the policy. */
  readonly policy?: string | undefined;
  /** The plugins that it is about, where `subject` is all of them. */
  readonly names?: readonly string[] | undefined;
  /** What is open now and is not afterwards, as rule and subject. */
  readonly closes: readonly string[];
}

export type Deed =
  | 'set-core'
  | 'set-plugin'
  | 'ship-on'
  | 'publish'
  | 'name-request'
  | 'declare'
  | 'pin'
  | 'deploy-only'
  | 'name-core'
  | 'name-manifests'
  | 'write-plainly';
