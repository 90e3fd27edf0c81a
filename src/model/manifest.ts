import type { Releasing } from './facts.js';
import type { CorePolicy } from './policy.js';
import type { Notice, Problem } from './report.js';
import type { SourceFile } from './source-file.js';
import type { WrittenCore, WrittenPlugin } from './written.js';

/** Largest manifest that is read, in bytes. */
export const longestManifest = 1_000_000;

/** The files that name what a Gradle build publishes; no manifests themselves. */
export const settingsNames = ['settings.gradle', 'settings.gradle.kts'];

/** What marks a core in people's files: its name, its images, the properties that require it. */
export type Marks = Pick<CorePolicy, 'name' | 'images' | 'properties'>;

/** The files that versions are read from, and the `settings.gradle` files that name their plugins. */
export interface ManifestFiles {
  /** In the order of the input, or of the well-known names. */
  readonly files: readonly SourceFile[];
  /** Whether they were looked for by well-known names, because nothing was given by hand. */
  readonly searched: boolean;
}

/** What one file says of versions, none of it parsed yet. */
export interface Manifest {
  readonly path: string;
  /** Every core that it names, in the order written; two of a kind are both here. */
  readonly cores: readonly WrittenCore[];
  readonly plugins: readonly WrittenPlugin[];
  /** What the repository that holds it releases; null in a file that pins what others released. */
  readonly release: 'core' | 'plugin' | null;
  readonly problems: readonly Problem[];
}

/** What all manifests together say. */
export interface Manifests {
  /** The paths of those that count, in the order given. */
  readonly paths: readonly string[];
  readonly core: WrittenCore | null;
  /** In the order written; a plugin that several files name is here as often. */
  readonly plugins: readonly WrittenPlugin[];
  /** What is being released, as far as the manifests decide it; null without a manifest. */
  readonly releasing: Releasing | null;
  /** That they name different cores: moot when the core is given by hand. */
  readonly conflict: Problem | null;
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}
