import type { Location } from './location.js';

/** One breach, before policy and waivers rank it. */
export interface Breach {
  /** `core 2025.1.0` or `plugin-dbt@1.1.5`. */
  readonly subject: string;
  /** What a waiver names: `core` or the plugin, and its version as written. */
  readonly about: { readonly name: string; readonly version: string };
  readonly message: string;
  readonly remedy: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly location: Location | null;
  /** Whether the change under judgement touches what is wrong. */
  readonly touched: boolean;
}
