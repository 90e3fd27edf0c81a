import type { InputName } from './input.js';
import { type ManifestFiles, noFiles } from './manifest.js';
import type { PullRequest } from './pull-request.js';
import type { Notice, Problem } from './report.js';
import type { CatalogueSource, SourceFile } from './written.js';

/** Everything that was read, as raw text with where it came from. Nothing is parsed yet. */
export interface Sources {
  /** What the user gave, trimmed; an input left out is an empty text. */
  readonly inputs: Readonly<Record<InputName, string>>;
  readonly door: Door;
  /** The instant of the run; a target date left out is this instant's day in the policy's zone. */
  readonly now: Date;
  /** The policy that judges; on a pull request the base's. */
  readonly policy: PolicySource;
  /** Why it judges although nobody named it, as a clause; null where somebody did, or as ever. */
  readonly policyReason: string | null;
  /** The policy that the change proposes, where it is another; it judges nothing. */
  readonly proposedPolicy: ProposedPolicy | null;
  /** In the order given: later ones win. */
  readonly catalogues: readonly CatalogueSource[];
  readonly manifests: ManifestFiles;
  /** The repository's name without its owner, or the folder's; it names a plugin whose build does not. */
  readonly repository: string | null;
  /** What stood there before the change; null where nothing is compared. */
  readonly base: BaseSources | null;
  readonly event: GitHubEvent | null;
  /** As it is now; null without one, or when it could not be read. */
  readonly pullRequest: PullRequest | null;
  readonly notices: readonly Notice[];
  /** What could not be read. */
  readonly problems: readonly Problem[];
}

/** The files before the change. */
interface BaseSources {
  readonly manifests: ManifestFiles;
  readonly catalogues: readonly CatalogueSource[];
}

/** Largest policy that is read, in bytes; of its text, the most characters. */
export const maxPolicyLength = 1_000_000;

/** Largest catalogue that is read, in bytes; of its text, the most characters. */
export const maxCatalogueLength = 20_000_000;

/** Which door the run came in by: the action, or the command line. */
export type Door = 'action' | 'command';

/**
 * A preset by name; a policy file and then the files it extends, in that order; or nothing, where
 * nobody named one: then the lines in question decide which preset judges.
 */
export type PolicySource =
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'preset'; readonly name: string }
  | { readonly kind: 'files'; readonly files: readonly SourceFile[] };

/** The policy that a change would leave; it judges nothing. */
export interface ProposedPolicy {
  readonly policy: PolicySource;
  /** Why it is gone, where it is still named. */
  readonly problems: readonly Problem[];
  /** What the change does to the base's, which may have been broken; to add or delete one is to edit. */
  readonly change: 'edits' | 'repairs';
}

/** What GitHub said when it started the workflow. */
export interface GitHubEvent {
  /** Such as `pull_request`. */
  readonly name: string;
  readonly owner: string;
  readonly repo: string;
  /** The commit that the run is for. */
  readonly sha: string;
  readonly pullRequest: number | null;
  /** The commit that the pull request proposes; null without one. */
  readonly headSha: string | null;
  /** The commit that a merge queue builds on; null outside one. */
  readonly baseSha: string | null;
  /** The tag of a `release` event; null in every other. */
  readonly tag: string | null;
}

/** Whether a run judges a change, which its base's policy and catalogue judge. */
export function judgesChange(event: GitHubEvent | null): boolean {
  if (event === null) return false;
  return event.name === 'merge_group' || event.name.startsWith('pull_request');
}

/** What is read by a door that only asks: no file, no change, no event. */
export const nothingRead: Omit<Sources, 'inputs' | 'now'> = {
  door: 'command',
  policy: { kind: 'files', files: [] },
  policyReason: null,
  proposedPolicy: null,
  catalogues: [],
  manifests: noFiles,
  repository: null,
  base: null,
  event: null,
  pullRequest: null,
  notices: [],
  problems: [],
};
