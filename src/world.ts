import type { GitHubClient } from './model/github-client.js';
import type { InputName } from './model/input.js';
import type { Run } from './model/pull-request.js';
import type { Door, GitHubEvent } from './model/sources.js';

/** All of the outside that a run may touch; each door builds one and hands it in. */
export interface World {
  readonly door: Door;
  /** The instant of the run: the only clock there is. */
  readonly now: Date;
  readonly inputs: Readonly<Record<InputName, string>>;
  readonly files: Files;
  readonly download: Download;
  /** Null outside a workflow. */
  readonly github: GitHub | null;
  /** The commit of the local repository to compare with; null when none was named. */
  readonly baseline: Baseline | null;
}

/** The folder that the run may read and write in. */
export interface Files {
  /** The folder's own name. */
  readonly name: string;
  /** Reads a file of at most so many bytes; a path may be relative to the folder. */
  readonly read: (path: string, maxBytes: number) => Promise<FileRead>;
  /** Reads a file as `read` does, but through no symlink inside the folder. */
  readonly readPlain: (path: string, maxBytes: number) => Promise<FileRead>;
  /** The files that git tracks and those that it does not ignore; all where there is no git. */
  readonly list: () => Promise<FileList>;
  /** All files below a folder inside the folder, those that git ignores too. */
  readonly walk: (under: string) => Promise<FileList>;
  /**
   * Looks fast through files for texts that hold something; it is asked of a text's bytes, one
   * character each, and files that hold nothing are left out of the answer. A text without a zero
   * that holds none of the hints, which are words in small letters, need not be asked of.
   */
  readonly search: (
    paths: readonly string[],
    holds: (path: string, text: string) => boolean,
    hints?: readonly string[],
  ) => Promise<ReadonlyMap<string, Searched>>;
  /**
   * The files that differ between two commits, from the folder, where it stands on the second of
   * them; null where git cannot say.
   */
  readonly changes: (base: string, head: string) => Promise<readonly string[] | null>;
  /** Whether a repository is checked out in the folder. */
  readonly hasCheckout: () => Promise<boolean>;
  /** Where a path leads: the same for every way to write it. */
  readonly placeOf: (path: string) => string;
  /** Writes a file and answers null, or why it could not. */
  readonly write: (path: string, text: string) => Promise<string | null>;
}

/** The files below a folder, as paths from there with `/`. */
export interface FileList {
  /** In the order of their letters, symlinks too. */
  readonly paths: readonly string[];
  /** Whether there are too many to list them all. */
  readonly cut: boolean;
}

/**
 * What a file turned out to be in a search; one that cannot be searched is found. What would be found
 * but is not checked out, as a sparse checkout leaves it, is absent.
 */
export type Searched = 'found' | 'symlink' | 'absent';

/** Reads a text of at most so many bytes that stands at an `https` address. */
export type Download = (address: string, maxBytes: number) => Promise<FileRead>;

/** What became of reading a file. */
export type FileRead =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'refused';
      /** A clause that reads after "because". */
      readonly why: string;
      /**
       * Set where nobody could look, so that nobody knows whether it is there: who was asked failed,
       * and may answer another time, or denied it.
       */
      readonly unseen?: 'failed' | 'denied';
      /** Set where a folder has the name, and so no file has. */
      readonly isFolder?: true;
    };

/** Files in a commit of the local repository. */
export interface Baseline {
  /** The files in which the folder differs from the commit; null where git cannot say. */
  readonly changes: () => Promise<readonly string[] | null>;
  readonly read: (path: string, maxBytes: number) => Promise<FileRead>;
}

export interface GitHub {
  readonly event: GitHubEvent;
  readonly run: Run;
  /** Loads the network client; null without a token. */
  readonly connect: (() => Promise<GitHubClient>) | null;
}
