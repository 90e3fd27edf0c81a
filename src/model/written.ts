import type { Location } from './location.js';

/** What people wrote, before any of it is parsed. */
export interface Written {
  readonly core: WrittenCore | null;
  readonly plugins: readonly WrittenPlugin[];
}

export interface WrittenCore {
  readonly text: string;
  readonly location: Location | null;
  /** Whether it names no one version though it may look like one, as the image tag `v1.3` does. */
  readonly floats?: boolean;
}

export interface WrittenPlugin {
  readonly name: string;
  /** Empty where the policy allows a plugin without one. */
  readonly version: string;
  /** What stands beside the version; null when nothing does. */
  readonly requirement: string | null;
  readonly location: Location | null;
  readonly requirementLocation: Location | null;
  /** Where its repository is, as it is written; left out where nothing says so. */
  readonly repository?: string;
}
