import { causeOf, type GitHubClient, type Told, whyFailed } from '../model/github-client.js';
import { type GraphQLRequest, type Refusal, type Reply, replyTo } from '../model/github-query.js';
import type { QueryAnswer } from './pull-request-query.js';

/** Asks, and takes an answer with holes; rejects when there is none at all. */
export function ask<Answer extends object>(
  client: GitHubClient,
  { text, variables }: GraphQLRequest,
): Promise<Reply<Answer>> {
  return replyTo(client.graphql(text, variables));
}

/** What the repository answered under a name; null is a hole, or nothing there. */
export function answerNamed({ answer }: Reply<QueryAnswer>, name: string): unknown {
  return answer.repository?.[name] ?? null;
}

/** A clause that tells the cause, quotes GitHub, and names the permission if that is what is missing. */
export function whyRefused(
  refusal: Partial<Told> | Refusal | undefined,
  permission: string,
): string {
  const told = { status: null, message: 'nothing', ...refusal };
  const why = whyFailed(told);
  return causeOf(told) === 'permission' ? `${why}; the token needs ${permission}` : why;
}
