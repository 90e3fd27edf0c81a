import type { StepIdentity } from '../model/comment-marker.js';
import {
  causeOf,
  failureOf,
  type GitHubClient,
  type QueryVariables,
  type Told,
  whyFailed,
} from '../model/github-client.js';
import { type GraphQLRequest, replyTo } from '../model/github-query.js';
import type { OwnedLabel } from '../model/labels.js';
import type { PullRequest, Run } from '../model/pull-request.js';
import type { Notice } from '../model/report.js';

/** When a pull request gets its first comment; an existing one is kept up to date unless `never`. */
type CommentMode = 'on-findings' | 'always' | 'never';

/** Where and how a pull request is reported to. */
export interface Delivery {
  readonly owner: string;
  readonly repo: string;
  /** As it was read before anything is written. */
  readonly pullRequest: PullRequest;
  readonly run: Run;
  /** Whether Dependabot started the run, which gets a token of its own kind. */
  readonly byDependabot: boolean;
  readonly commentMode: CommentMode;
  /** Whose comment, labels and suggestions these are. */
  readonly step: StepIdentity;
  /** Markdown that names the step, for its comment where a pull request has several. */
  readonly signature: string;
  /** Whether the gate could judge; else labels and suggestions stay as they are. */
  readonly judged: boolean;
  /** Whether labels are wanted. */
  readonly labels: boolean;
  /** The labels that the step keeps up to date. */
  readonly keptLabels: readonly OwnedLabel[];
  /** Whether suggestions are wanted. */
  readonly suggest: boolean;
}

/** Something that GitHub refused to do. */
export interface Refused {
  /** A sentence's start, such as `The comment could not be created`. */
  readonly failed: string;
  readonly failure: Told;
  /** What the token needs for it. */
  readonly permission: string;
}

/** One notice for each cause, however much it prevented. */
export function noticesOf(refused: readonly Refused[], delivery: Delivery): Notice[] {
  const byCause = new Map<string, Refused[]>();
  for (const each of refused) {
    const cause = causeOf(each.failure);
    const key = cause === 'other' ? whyFailed(each.failure) : cause;
    byCause.set(key, [...(byCause.get(key) ?? []), each]);
  }
  return [...byCause.values()].map((alike) => noticeOf(alike, delivery));
}

/** How much of what was not done is named; the rest is counted. */
const maxNamed = 5;

function noticeOf(alike: readonly Refused[], delivery: Delivery): Notice {
  const [first] = alike as readonly [Refused];
  const named = alike.slice(0, maxNamed).map(({ failed }, index) => {
    return index === 0 ? failed : `${failed.charAt(0).toLowerCase()}${failed.slice(1)}`;
  });
  const left = alike.length - named.length;
  const all = [...named, ...(left > 0 ? [`${left} more could not be done`] : [])].join('; ');
  const permissions = [...new Set(alike.map(({ permission }) => permission))].toSorted();
  const isForbidden = causeOf(first.failure) === 'permission';
  const remedy = isForbidden ? ` ${remedyOf(permissions, delivery)}` : '';
  const message = `${all}: ${whyFailed(first.failure)}.${remedy} The verdict stands.`;
  return { message, location: null };
}

/** The order of the permissions is that of the alphabet, so `issues` comes first. */
function remedyOf(permissions: readonly string[], delivery: Delivery): string {
  const needed = permissions.join(' and ');
  if (delivery.pullRequest.fromFork) {
    return `A pull request from a fork has a read-only token, whatever the workflow permits; it would need ${needed}.`;
  }
  if (delivery.byDependabot) {
    return `A run that Dependabot starts has a read-only token unless the workflow gives more: write ${needed} under \`permissions\` of the job, or run the workflow on \`pull_request_target\`.`;
  }
  return `The job's token needs the permission${permissions.length > 1 ? 's' : ''} ${needed}.`;
}

/** One field of the mutation, and what to say when GitHub refuses it. */
export interface Write {
  /** Its name in GitHub's schema, such as `addComment`. */
  readonly field: string;
  readonly input: QueryVariables;
  /** A sentence's start, such as `The comment could not be updated`. */
  readonly failed: string;
  /** The type of refusal that means that things are as they should be. */
  readonly doneWhen?: 'NOT_FOUND' | 'UNPROCESSABLE';
}

/** What is to be written, and what is known already that cannot be. */
export interface PreparedWrites {
  readonly writes: readonly Write[];
  readonly refused: readonly Refused[];
}

/** What a token needs for every field that is used. */
export const writePermission = 'pull-requests: write';

/**
 * Sends all writes in one request. GitHub does one after the other and refuses each by itself;
 * what it refuses is answered, never thrown.
 */
export async function sendWrites(
  client: GitHubClient,
  writes: readonly Write[],
): Promise<Refused[]> {
  if (writes.length === 0) return [];
  try {
    const { text, variables } = mutationOf(writes);
    const sent = client.graphql(text, variables);
    const { answer, refusals } = await replyTo<MutationAnswer>(sent);
    return writes.flatMap(({ failed, doneWhen }, n) => {
      const name = `write${n}` as const;
      if (answer[name]) return [];
      // A refusal without a path is one of everything.
      const refusal = refusals.find(({ path }) => (path ?? [name])[0] === name);
      if (doneWhen !== undefined && refusal?.type === doneWhen) return [];
      const failure = { status: null, message: 'nothing', ...refusal };
      return { failed, failure, permission: writePermission };
    });
  } catch (error) {
    const failure = failureOf(error);
    // A broken answer may be one to work that was done.
    const isBroken = failure.status !== null && failure.status >= 500;
    const failed = isBroken
      ? 'Whether the pull request was brought up to date is not known'
      : 'The pull request could not be brought up to date';
    return [{ failed, failure, permission: writePermission }];
  }
}

/** The nth write is called `write0` and so on, in the mutation and in the answer. */
export function mutationOf(writes: readonly Write[]): GraphQLRequest {
  const inputs = writes.map(({ field }, n) => `$input${n}: ${inputTypeOf(field)}!`);
  const fields = writes.map(
    ({ field }, n) => `write${n}: ${field}(input: $input${n}) { clientMutationId }`,
  );
  const text = `mutation (
  ${inputs.join('\n  ')}
) {
  ${fields.join('\n  ')}
}`;
  const variables = Object.fromEntries(writes.map(({ input }, n) => [`input${n}`, input]));
  return { text, variables };
}

/** Null is a write that was not done. */
type MutationAnswer = Readonly<Record<`write${number}`, object | null>>;

/** GitHub's schema calls the input of `addComment` `AddCommentInput`, and all others alike. */
function inputTypeOf(field: string): string {
  return `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
}
