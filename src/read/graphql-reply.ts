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
    return replyOf(await client.graphql(text, variables), []);
  } catch (error) {
    // A client rejects as soon as one part is refused; the other parts are there all the same.
    const { data, errors } = error as { data?: unknown; errors?: unknown };
    if (data && Array.isArray(errors)) return replyOf(data, errors);
    // It takes the shape of an answer for granted, and stumbles over another.
    throw error instanceof TypeError ? new Error(shapeless) : error;
  }
}

const shapeless = 'a page without the data that was asked for';

/** A proxy or a server in trouble may answer 200 with a page of its own. */
function replyOf(answer: unknown, refusals: readonly Refusal[]): Reply {
  if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) {
    return { answer: answer as QueryAnswer, refusals };
  }
  throw new Error(shapeless);
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
