import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import {
  type Context,
  type Document,
  type Handler,
  OpenAPIBackend,
  type Request,
} from 'openapi-backend';
import { handlers, notFound, type RestAnswer } from './handlers.js';
import type { GitHubState } from './state.js';

const description = new URL('./openapi.json', import.meta.url);

/** Made once, because compiling the description takes a while; the state comes with each request. */
const api = new OpenAPIBackend({
  definition: JSON.parse(readFileSync(description, 'utf8')) as Document,
  quick: true,
  coerceTypes: true,
  customizeAjv: (ajv) => addFormats.default(ajv),
  handlers: {
    ...guardedHandlers(),
    notFound: () => notFound,
    validationFail: ({ validation }) => ({
      status: 422,
      body: {
        message: `Invalid request. ${JSON.stringify(validation.errors)}`,
        documentation_url: 'https://docs.github.com/rest',
      },
    }),
    postResponseHandler: checkedAnswer,
  },
});

const ready = api.init();

/** Answers from the state; a request that GitHub's own description forbids is refused. */
export async function answerRest(state: GitHubState, request: Request): Promise<RestAnswer> {
  await ready;
  return api.handleRequest(request, state);
}

/** GitHub's name of the operation, such as `issues/create-label`; null when it is none. */
export async function operationOf(request: Request): Promise<string | null> {
  await ready;
  return api.matchOperation(request)?.operationId ?? null;
}

/** What the token cannot see is not there: another repository, another pull request. */
function guardedHandlers(): Record<string, Handler> {
  const entries = Object.entries(handlers).map(([operation, handle]): [string, Handler] => [
    operation,
    (context, state: GitHubState) => {
      const { owner, repo, pull_number: number } = context.request.params;
      const isSeen =
        owner === state.owner &&
        repo === state.repo &&
        (number === undefined || Number(number) === state.pullRequest?.number);
      return isSeen ? handle(state, context) : notFound;
    },
  ]);
  return Object.fromEntries(entries);
}

/** The loopback itself must answer as the description says, or its tests prove little. */
function checkedAnswer({ api, response, operation }: Context): RestAnswer {
  const answer = response as RestAnswer;
  if (operation === undefined || answer.body === undefined) return answer;
  const { valid, errors } = api.validateResponse(answer.body, operation, answer.status);
  return valid ? answer : { status: 500, body: { message: JSON.stringify(errors) } };
}
