import {
  causeOf,
  type GitHubClient,
  type QueryVariables,
  shapeless,
  type Told,
  UnreadableAnswer,
  whyFailed,
} from './github-client.js';

/** The most files that one query asks for, well within GitHub's ten seconds. */
export const maxFilesInQuery = 300;

/** A query or a mutation, and what fills it. Text from outside is only ever in the variables. */
export interface GraphQLRequest {
  readonly text: string;
  readonly variables: QueryVariables;
}

/** An answer, perhaps with holes, and why there are holes. */
export interface Reply<Answer> {
  readonly answer: Answer;
  readonly refusals: readonly Refusal[];
}

/** GitHub's word on a part of a request that it did not answer. */
export interface Refusal {
  readonly type?: string;
  readonly path?: readonly (string | number)[] | null;
  readonly message: string;
}

/** Asks, and takes an answer with holes; rejects when there is none at all. */
export function ask<Answer extends object>(
  client: GitHubClient,
  { text, variables }: GraphQLRequest,
): Promise<Reply<Answer>> {
  return replyTo(client.graphql(text, variables));
}

/**
 * The answer to a request that was sent, with its holes; rejects when there is no answer at all.
 */
export async function replyTo<Answer extends object>(
  sent: Promise<unknown>,
): Promise<Reply<Answer>> {
  try {
    return replyOf(await sent, []);
  } catch (error) {
    // A client rejects as soon as one part is refused; the other parts are there all the same.
    const { data, errors } = error as { data?: unknown; errors?: unknown };
    if (data && Array.isArray(errors)) return replyOf(data, errors.map(refusalOf));
    // The client relies on the shape of an answer and throws on another.
    throw error instanceof TypeError ? new UnreadableAnswer(shapeless) : error;
  }
}

/** A proxy or a server in trouble may answer 200 with a page of its own. */
function replyOf<Answer extends object>(
  answer: unknown,
  refusals: readonly Refusal[],
): Reply<Answer> {
  if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) {
    return { answer: answer as Answer, refusals };
  }
  throw new UnreadableAnswer(shapeless);
}

/** An error as GitHub's schema has it; what is of another type is left out. */
function refusalOf(error: unknown): Refusal {
  const { type, path, message } = (error ?? {}) as Readonly<Record<keyof Refusal, unknown>>;
  return {
    ...(typeof type === 'string' ? { type } : {}),
    ...(Array.isArray(path) ? { path } : {}),
    message: typeof message === 'string' ? message : 'nothing',
  };
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
