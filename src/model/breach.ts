import type { Location } from './location.js';
import type { Severity } from './policy.js';

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
