import type { Variables } from './github-client.js';

/** A query or a mutation, and what fills it. Text from outside is only ever in the variables. */
export interface GraphQLRequest {
  readonly text: string;
  readonly variables: Variables;
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

/** What came of a request that was sent, holes and all; rejects when there is no answer at all. */
export async function replyTo<Answer extends object>(
  sent: Promise<unknown>,
): Promise<Reply<Answer>> {
  try {
    return replyOf(await sent, []);
  } catch (error) {
    // A client rejects as soon as one part is refused; the other parts are there all the same.
    const { data, errors } = error as { data?: unknown; errors?: unknown };
    if (data && Array.isArray(errors)) {
      const refusals = errors.filter((each) => typeof each === 'object' && each !== null);
      return replyOf(data, refusals);
    }
    // It takes the shape of an answer for granted, and stumbles over another.
    throw error instanceof TypeError ? new Error(shapeless) : error;
  }
}

/** What is said of an answer of another shape: a server in trouble may send 200 and a page of its own. */
export const shapeless = 'a page without the data that was asked for';

function replyOf<Answer extends object>(
  answer: unknown,
  refusals: readonly Refusal[],
): Reply<Answer> {
  if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) {
    return { answer: answer as Answer, refusals };
  }
  throw new Error(shapeless);
}
