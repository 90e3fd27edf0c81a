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
  readonly read: (path: string, mostBytes: number) => Promise<FileRead>;
  /** The files that match a glob pattern, relative to the folder. */
  readonly find: (pattern: string) => Promise<readonly string[]>;
  /** Whether a repository is checked out in the folder. */
  readonly hasCheckout: () => Promise<boolean>;
  /** Writes a file and answers null, or why it could not. */
  readonly write: (path: string, text: string) => Promise<string | null>;
}

/** Reads a text of at most so many bytes that stands at an `https` address. */
export type Download = (address: string, maxBytes: number) => Promise<FileRead>;

/** What became of reading a file. */
export type FileRead =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** A clause that reads after "because". */
  | { readonly kind: 'refused'; readonly why: string };

/** Files in a commit of the local repository. */
export interface Baseline {
  readonly read: (path: string, mostBytes: number) => Promise<FileRead>;
}

export interface GitHub {
  readonly event: GitHubEvent;
  readonly run: Run;
  /** Loads the network client; null without a token. */
  readonly connect: (() => Promise<GitHubClient>) | null;
}
