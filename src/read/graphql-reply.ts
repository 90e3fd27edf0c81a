import { describeFailure, type GitHubClient } from '../model/github-client.js';
import type { Query, QueryAnswer } from './pull-request-query.js';

/** An answer, perhaps with holes, and why there are holes. */
export interface Reply {
  readonly answer: QueryAnswer;
  readonly refusals: readonly Refusal[];
}

/** GitHub's word on a part of a query that it did not answer. */
export interface Refusal {
  readonly type?: string;
  readonly path?: readonly (string | number)[];
  readonly message: string;
}

/** Asks, and takes an answer with holes; rejects when there is none at all. */
export async function ask(client: GitHubClient, { text, variables }: Query): Promise<Reply> {
  try {
    return { answer: (await client.graphql(text, variables)) as QueryAnswer, refusals: [] };
  } catch (error) {
    // A client rejects as soon as one part is refused; the other parts are there all the same.
    const { data, errors } = error as { data?: QueryAnswer | null; errors?: readonly Refusal[] };
    if (!data || !errors) throw error;
    return { answer: data, refusals: errors };
  }
}

/** What the repository answered under a name; null is a hole, or nothing there. */
export function partOf({ answer }: Reply, name: string): unknown {
  return answer.repository?.[name] ?? null;
}

/** A clause that quotes GitHub and names the permission, if that is what is missing. */
export function whyRefused(refusal: Refusal | undefined, permission: string): string {
  const message = refusal?.message ?? 'nothing';
  const answered = describeFailure({ status: null, message });
  return refusal?.type === 'FORBIDDEN' ? `${answered}; the token needs ${permission}` : answered;
}
