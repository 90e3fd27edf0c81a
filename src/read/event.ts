import { parseRepository } from '../model/github-client.js';
import { type Problem, problem } from '../model/report.js';
import { type GitHubEvent, judgesChange } from '../model/sources.js';

/** What the runner says about the run, by the names of its environment variables. */
type EventVariables = Readonly<Record<string, string | undefined>>;

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

/** The commits that a run compares, as git names them. */
export interface Commits {
  /** What is judged; null where it stands in the workspace. */
  readonly head: string | null;
  /** What it is compared with; null where nothing is. */
  readonly base: string | null;
}

/**
 * The commits of an event. A `pull_request` run stands on a merge commit whose first parent is the
 * base. A `pull_request_target` run stands on the base itself; nothing of the pull request is ever
 * checked out there, so its files come from the head commit through the API.
 */
export function commitsOf(event: GitHubEvent, hasCheckout: boolean): Commits {
  const { name, sha, pullRequest, headSha, baseSha } = event;
  if (whatIsUntold(event) !== null) return { head: null, base: null };
  if (name === 'pull_request_target')
    return { head: headSha ?? `refs/pull/${pullRequest}/head`, base: sha };
  const head = hasCheckout || sha === '' ? null : sha;
  return { head, base: pullRequest === null ? baseSha : `${sha}^1` };
}

/**
 * That nobody can tell what a change is compared with. Its own policy would then judge it, so it is
 * not judged at all.
 */
export function untoldBase(event: GitHubEvent | null): readonly Problem[] {
  const untold = event === null ? null : whatIsUntold(event);
  if (event === null || untold === null) return [];
  const what = event.name === 'merge_group' ? 'A merge queue' : 'A pull request';
  return [
    problem(
      `${what} is judged by its base, and this run cannot tell its base: ${untold}. Run it again; if that does not help, whatever starts the action has to pass on the event as GitHub sent it.`,
      {
        found: `${event.name} without it`,
        expected: untoldIn[event.name === 'merge_group' ? 'queue' : 'pullRequest'],
      },
    ),
  ];
}

const untoldIn = {
  queue: '`merge_group.base_sha` in the file that GITHUB_EVENT_PATH names',
  pullRequest:
    '`pull_request.number` in the file that GITHUB_EVENT_PATH names, and the commit in GITHUB_SHA',
};

/** A clause that says what an event of a change leaves out; null where it says enough, or is none. */
function whatIsUntold(event: GitHubEvent): string | null {
  if (!judgesChange(event)) return null;
  if (event.name === 'merge_group') {
    return event.baseSha === null ? 'the event names no `merge_group.base_sha`' : null;
  }
  if (event.pullRequest === null) return 'the event names no `pull_request.number`';
  return event.sha === '' ? 'the runner names no commit in GITHUB_SHA' : null;
}
