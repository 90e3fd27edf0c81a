import { once } from 'node:events';
import { createServer } from 'node:http';
import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, execute, GraphQLError, parse, validate } from 'graphql';
import { troubles } from './made-up-fleet.js';

const schema = buildSchema(published.idl, { assumeValid: true });

/** The points that GitHub grants a workflow's own token for an hour. */
const hourlyPoints = 1_000;

/**
 * A GitHub on this machine that knows one organisation. It validates each query against GitHub's
 * published schema, and counts.
 */
export async function startLoopback(fleet) {
  const queries = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { query, variables } = JSON.parse(text);
    queries.push(Object.keys(variables).filter((name) => name.startsWith('owner')).length);
    const { status, answer } = await answerOf(fleet, query, variables, queries.length);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;
  return { url, queries, close: () => server.close() };
}

async function answerOf(fleet, query, variables, spent) {
  const failing = fleet.names[troubles.failing]?.split('/')[1];
  if (Object.values(variables).includes(failing))
    return { status: 500, answer: { message: 'Oops' } };
  const document = parse(query);
  const invalid = validate(schema, document);
  if (invalid.length > 0) throw new Error(invalid[0].message);
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variables,
    rootValue: {
      rateLimit: { cost: 1, remaining: hourlyPoints - spent, resetAt: '2026-01-15T10:00:00Z' },
      repository: ({ owner, name }) => repositoryOf(fleet, `${owner}/${name}`),
    },
  });
  const told = errors?.map(({ message, path, extensions }) => ({ message, path, ...extensions }));
  return { status: 200, answer: told === undefined ? { data } : { data, errors: told } };
}

function repositoryOf(fleet, name) {
  const place = fleet.names.indexOf(name);
  if (place === -1 || place === troubles.vanished)
    throw refused('NOT_FOUND', `no repository ${name}`);
  if (place === troubles.private) {
    throw refused('FORBIDDEN', 'Resource not accessible by integration');
  }
  const files = fleet.files(name);
  return {
    object: ({ expression }) => {
      if (expression === 'HEAD') return { __typename: 'Commit', oid: 'c0ffee' };
      return objectAt(files, expression.slice('HEAD:'.length));
    },
  };
}

/** All files of this organisation lie in the roots. */
function objectAt(files, path) {
  if (path === '') {
    const entries = Object.keys(files).map((name) => ({ name, type: 'blob', mode: 0o100644 }));
    return { __typename: 'Tree', entries };
  }
  const text = files[path];
  return text === undefined ? null : { __typename: 'Blob', text, isTruncated: false };
}

function refused(type, message) {
  return new GraphQLError(message, { extensions: { type } });
}
