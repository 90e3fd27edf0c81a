import { parseRepository } from '../model/github-client.js';
import type { GitHubEvent } from '../model/sources.js';

/** What the runner says about the run, by the names of its environment variables. */
export type EventVariables = Readonly<Record<string, string | undefined>>;

/**
 * What started the workflow. The payload is only asked which pull request and commits it is about:
 * a re-run replays it, so everything that may change is read from the API.
 */
export function readEvent(variables: EventVariables, payload: string | null): GitHubEvent {
  const name = variables.GITHUB_EVENT_NAME ?? '';
  const repository = parseRepository(variables.GITHUB_REPOSITORY ?? '');
  const { pull_request: pullRequest, merge_group: mergeGroup, release } = payloadOf(payload);
  const proposed = name.startsWith('pull_request') ? pullRequest : undefined;
  return {
    name,
    owner: repository?.owner ?? '',
    repo: repository?.name ?? '',
    sha: variables.GITHUB_SHA ?? '',
    pullRequest: Number.isInteger(proposed?.number) ? (proposed?.number as number) : null,
    headSha: commitIn(proposed?.head?.sha),
    baseSha: name === 'merge_group' ? commitIn(mergeGroup?.base_sha) : null,
    tag: name === 'release' && typeof release?.tag_name === 'string' ? release.tag_name : null,
  };
}

/** The parts of a payload that are looked at; nothing about them is sure. */
interface Payload {
  readonly pull_request?: { readonly number?: unknown; readonly head?: { readonly sha?: unknown } };
  readonly merge_group?: { readonly base_sha?: unknown };
  readonly release?: { readonly tag_name?: unknown };
}

function payloadOf(text: string | null): Payload {
  try {
    return (JSON.parse(text ?? '') as Payload | null) ?? {};
  } catch {
    return {};
  }
}

function commitIn(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f]{7,64}$/.test(value) ? value : null;
}
