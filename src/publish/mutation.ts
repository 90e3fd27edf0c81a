import { failureOf, type GitHubClient, type QueryVariables } from '../model/github-client.js';
import { type GraphQLRequest, replyTo } from '../model/github-query.js';
import type { Refused } from './delivery.js';

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
