import type { Environment } from './environment.js';
import type { Releasing } from './facts.js';
import type { Finders } from './finder.js';
import type { CorePolicy, Policy } from './policy.js';
import type { Notice, Problem } from './report.js';
import type { Location, SourceFile, WrittenCore, WrittenPlugin } from './written.js';

/** Largest manifest that is read, in bytes. */
export const maxManifestLength = 1_000_000;

/** Largest lock file that is read, in bytes; those of large workspaces have several million. */
const maxLockLength = 20_000_000;

/** The lock files that decide what the ranges of a file come to, by its name, the first there is. */
export const lockNames: Readonly<Record<string, readonly string[]>> = {
  'package.json': ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml'],
  'pyproject.toml': ['uv.lock', 'poetry.lock'],
};

const allLockNames = Object.values(lockNames).flat();

/** Whether a file is a lock file by its name. */
export function isLockFile(path: string): boolean {
  return allLockNames.includes(path.slice(path.lastIndexOf('/') + 1));
}

/** The most bytes that are read of a file. */
export function maxLengthOf(path: string): number {
  return isLockFile(path) ? maxLockLength : maxManifestLength;
}

/** The files that name what a Gradle build publishes; no manifests themselves. */
export const settingsNames = ['settings.gradle', 'settings.gradle.kts'];

/** What marks a core in people's files: its name, its images, the properties that require it. */
export interface Marks
  extends Pick<CorePolicy, 'name' | 'images' | 'properties'>,
    // How many numbers an image's tag must have to name one version; three where that is left out.
    Partial<Pick<CorePolicy, 'numbering' | 'first'>> {
  /** Where the policy says that versions stand. */
  readonly finders: Finders;
}

/** What marks the core of a policy. */
export function marksOf({ core, plugins }: Pick<Policy, 'core' | 'plugins'>): Marks {
  const { name, images, properties, numbering, first, find } = core;
  return {
    ...{ name, images, properties, numbering, first },
    finders: { core: find, plugins: plugins.find, own: plugins.own },
  };
}

/** The files that versions are read from, and what was left out of them. */
export interface ManifestFiles {
  /** In the order of the input, or of the search. */
  readonly files: readonly SourceFile[];
  /** Whether they were searched for, because nothing was given by hand. */
  readonly searched: boolean;
  /** What the input `manifests` names, and which files each name stands for; empty where they were searched for. */
  readonly named: readonly NamedFiles[];
  /** Files that those above name or lie upon, such as an `.env` or what a service builds; read when asked for. */
  readonly companions: readonly SourceFile[];
  /** Companions that were asked for and are not there. */
  readonly absent: readonly string[];
  /** Files that look like manifests and are left out, as those in `examples` are. */
  readonly leftOut: readonly LeftOutFile[];
  /** How many files the search looked through; null where nothing was searched. */
  readonly searchedFiles: number | null;
}

/** A file that is not read, or that does not count. */
export interface LeftOutFile {
  readonly path: string;
  /** A clause that reads after "because". */
  readonly why: string;
}

/** A path or a pattern of the input `manifests`. */
export interface NamedFiles {
  /** As it is written. */
  readonly pattern: string;
  /** The files that it stands for; none where only the base of a change has them. */
  readonly paths: readonly string[];
}

/** Where no file is read. */
export const noFiles: ManifestFiles = {
  files: [],
  searched: false,
  named: [],
  companions: [],
  absent: [],
  leftOut: [],
  searchedFiles: null,
};

/** What one file says of versions, together with what its tool reads with it; none of it is parsed yet. */
export interface Manifest {
  readonly path: string;
  /** How it was read, such as "a Compose file"; null where no reader knows it. */
  readonly readAs: string | null;
  /** Every core that it names, in the order written; two of a kind are both here. */
  readonly cores: readonly WrittenCore[];
  readonly plugins: readonly WrittenPlugin[];
  /** What the repository that holds it releases; null in a file that pins what others released. */
  readonly release: 'core' | 'plugin' | null;
  /** Images that are not a known core. */
  readonly images: readonly SeenText[];
  /** What installs everything there is, such as `--all`: no version is fixed. */
  readonly floatingInstalls: readonly SeenText[];
  /** What installs plugins in a way that cannot be read. */
  readonly unreadableInstalls: readonly UnreadableInstall[];
  /** Other files that it was read together with; they are not manifests of their own. */
  readonly includes: readonly string[];
  /** Files that it is read together with and that were not read yet. */
  readonly wanted: readonly string[];
  readonly problems: readonly Problem[];
}

/** A text at its place. */
export interface SeenText {
  readonly text: string;
  readonly location: Location | null;
}

/** An install of plugins that cannot be read. */
export interface UnreadableInstall extends SeenText {
  /** A clause that reads after "because". */
  readonly why: string;
  /** What to write instead: an imperative sentence. */
  readonly remedy: string;
}

/** What all manifests together say. */
export interface Manifests {
  /** The paths of those that count, in the order given. */
  readonly paths: readonly string[];
  readonly core: WrittenCore | null;
  /** Every core that they name, in the order written. */
  readonly cores: readonly WrittenCore[];
  /** In the order written; a plugin that several files name is here as often. */
  readonly plugins: readonly WrittenPlugin[];
  /** Those that differ; one where all agree, none where nothing is named. */
  readonly environments: readonly Environment[];
  /** The repository's own declaration of a release that ended the search; null where none did. */
  readonly endedBy: string | null;
  /** What is being released, as far as the manifests decide it; null without a manifest. */
  readonly releasing: Releasing | null;
  readonly sight: Sight;
  /** The workflows that a search found, whether they count or not. */
  readonly workflows: readonly Manifest[];
  /** Files to read before this can be told, relative to the root. */
  readonly wanted: readonly string[];
  /** That they are several environments: moot when the core is given by hand. */
  readonly conflict: Problem | null;
  /**
   * What the base of a change named and nothing here names now; empty where nothing is compared.
   */
  readonly vanished: readonly VanishedPins[];
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/** Where no file says anything. */
export function nothingSaid(sight: Sight): Manifests {
  return {
    paths: [],
    core: null,
    cores: [],
    plugins: [],
    environments: [],
    endedBy: null,
    releasing: null,
    sight,
    workflows: [],
    wanted: [],
    conflict: null,
    vanished: [],
    problems: [],
    notices: [],
  };
}

/** What a run saw of the repository, and what it did not. */
export interface Sight {
  /** Why files were looked at: named, searched for, or not at all (`none`, or all was given by hand). */
  readonly asked: 'named' | 'searched' | 'not';
  /** The files that were read, in the order read, and those that came close and were left out. */
  readonly seen: readonly SeenFile[];
  /** How many files the search looked through; null where nothing was searched. */
  readonly searchedFiles: number | null;
  /** Files or patterns that `manifests` names and in which nothing is said. */
  readonly silent: readonly SilentManifest[];
  readonly images: readonly SeenText[];
  readonly floatingInstalls: readonly SeenText[];
  readonly unreadableInstalls: readonly UnreadableInstall[];
}

/** Where no file is looked at. */
export const nothingSeen: Sight = {
  asked: 'not',
  seen: [],
  searchedFiles: null,
  silent: [],
  images: [],
  floatingInstalls: [],
  unreadableInstalls: [],
};

/** A file that was read, and what it names. */
export interface SeenFile {
  readonly path: string;
  readonly core: boolean;
  readonly plugins: number;
  /** Why it was not read, as a clause after "because"; null where it was. */
  readonly leftOut: string | null;
}

/** A manifest that was named and says nothing. */
export interface SilentManifest {
  /** The path or the pattern as named. */
  readonly path: string;
  /** How it was read, such as "a Compose file"; null where no reader knows it. */
  readonly readAs: string | null;
  readonly location: Location | null;
}

/** What the base named in a file and the change leaves nowhere. */
export interface VanishedPins {
  readonly path: string;
  /** `core` and names of plugins. */
  readonly names: readonly string[];
  /** Whether the file is gone or left without content, which tells on purpose; else it holds text that names nothing. */
  readonly emptied: boolean;
  /** The file's first line where it is there. */
  readonly location: Location | null;
}

/** The path of another file in the same folder. */
export function pathBeside(path: string, name: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1) + name;
}
