import type { Catalogue, CataloguePlugin } from './catalogue.js';
import type { CoreVersion } from './core-version.js';
import type { Day } from './day.js';
import type { Sight, VanishedPins } from './manifest.js';
import type { Change, PluginVersion } from './plugin-version.js';
import type { Policy } from './policy.js';
import type { CoreKind, Notice } from './report.js';
import type { Requirement } from './requirement.js';
import type { Timeline } from './timeline.js';
import type { Location, WrittenCore } from './written.js';

/** All that the rules may know: parsed, defaulted, nothing optional. */
export interface Facts {
  readonly targetDate: Day;
  readonly policy: Policy;
  readonly timeline: Timeline;
  readonly catalogue: Catalogue;
  /** Null when no core was given. */
  readonly core: Core | null;
  /** In the order written, inputs first. */
  readonly plugins: readonly Plugin[];
  /** Plugins of the baseline that are gone. */
  readonly removed: readonly RemovedPlugin[];
  readonly releasing: Releasing;
  /** The request that a backport serves. */
  readonly backportRequest: string | null;
  /** Whether breaches that the change does not touch are warnings at most. */
  readonly sparesUntouched: boolean;
  /** What was seen of the repository. */
  readonly sight: Sight;
  /** What was seen of it before the change; null where nothing is compared. */
  readonly sightBefore: SightBefore | null;
  /** What the base named and nothing names now. */
  readonly vanished: readonly VanishedPins[];
  /** How it was settled which policy judges where nobody named one; null where somebody did. */
  readonly choice: Choice | null;
  readonly notices: readonly Notice[];
}

/** What settled which policy judges. */
export interface Choice {
  /** Those that may judge, the default first. */
  readonly candidates: readonly Candidate[];
  /** Cores that released plugins declare, which speak for a policy beside the core and the one before. */
  readonly minimums: readonly CoreVersion[];
  /** Beside the one that judges, those that know every line too. */
  readonly others: readonly Candidate[];
  /** Why it is not the default; null where it is. */
  readonly reason: string | null;
  /** That another might have been meant; null where nothing speaks for one. */
  readonly notice: string | null;
}

/** A preset that may judge. */
export interface Candidate {
  /** Its name. */
  readonly preset: string;
  /** The preset as it stands, which knows lines or does not. */
  readonly ground: Policy;
  /** What would judge: the preset, with a policy file over it that names none. */
  readonly policy: Policy;
}

export interface Releasing {
  /** `core`, `plugins` or plugin names; empty is a deployment of things already released. */
  readonly names: readonly string[];
  /** Why: which input or file made it so. */
  readonly reason: string;
}

/** What was seen before the change. */
interface SightBefore extends Sight {
  /** The core that stood there, as written; null where there was none. */
  readonly core: WrittenCore | null;
}

export interface Core {
  /** As it was written. */
  readonly text: string;
  /** Null when it floats. */
  readonly version: CoreVersion | null;
  readonly kind: CoreKind | null;
  /** Whether it is being released, on the target date. */
  readonly released: boolean;
  /** The baseline's core; null without a baseline. */
  readonly before: CoreVersion | null;
  /** Whether the change touches it; true without a baseline. */
  readonly changed: boolean;
  readonly location: Location | null;
}

export interface Plugin {
  readonly name: string;
  /** The version as it was written. */
  readonly text: string;
  /** Null when it floats. */
  readonly version: PluginVersion | null;
  /** Null when nothing declares it. */
  readonly requirement: Requirement | null;
  /** The baseline's version and requirement; null when it is new or there is no baseline. */
  readonly before: BaselinePlugin | null;
  /** Null without a baseline, or when a version floats. */
  readonly change: Change | null;
  /** Whether the change touches its version or requirement; true without a baseline. */
  readonly changed: boolean;
  /** Whether `releasing` names it. */
  readonly proposed: boolean;
  /** Whether it is being released on the target date: proposed, no snapshot, and touched. */
  readonly released: boolean;
  readonly entry: CataloguePlugin | null;
  /** Where its version is written, the first place of several. */
  readonly location: Location | null;
  /** Every place where its version is written. */
  readonly locations: readonly Location[];
  /** Where its requirement is written; null when not in a manifest. */
  readonly requirementLocation: Location | null;
  /** Where its repository is, as a file beside its version says; left out where none says so. */
  readonly repository?: string;
  /** Whether its file has no place for a requirement beside the version, as a command has none. */
  readonly isBare?: boolean;
}

export interface BaselinePlugin {
  readonly text: string;
  readonly version: PluginVersion | null;
  readonly requirement: Requirement | null;
  readonly repository?: string;
}

export interface RemovedPlugin {
  readonly name: string;
  readonly text: string;
}
