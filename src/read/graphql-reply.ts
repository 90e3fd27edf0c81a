import { describeFailure } from '../model/github-client.js';
import type { Refusal, Reply } from '../model/graphql.js';
import type { QueryAnswer } from './pull-request-query.js';

/** What the repository answered under a name; null is a hole, or nothing there. */
export function partOf({ answer }: Reply<QueryAnswer>, name: string): unknown {
  return answer.repository?.[name] ?? null;
}

/** A clause that quotes GitHub and names the permission, if that is what is missing. */
export function whyRefused(refusal: Refusal | undefined, permission: string): string {
  const message = refusal?.message ?? 'nothing';
  const answered = describeFailure({ status: null, message });
  return refusal?.type === 'FORBIDDEN' ? `${answered}; the token needs ${permission}` : answered;
}
