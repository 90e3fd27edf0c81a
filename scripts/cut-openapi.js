// Cuts GitHub's OpenAPI description down to the operations that the loopback GitHub of the tests
// answers, with the components they refer to. Usage:
//
//   node scripts/cut-openapi.js path/to/api.github.com.json
//
// Prose and examples are dropped, for size; every rule that a request is validated by is kept.
import { readFileSync, writeFileSync } from 'node:fs';

const keptOperations = [
  'git/get-tree',
  'issues/create-label',
  'issues/get-label',
  'pulls/list-files',
  'repos/compare-commits-with-basehead',
];

const target = new URL('../__tests__/support/github/openapi.json', import.meta.url);

const path = process.argv[2];
if (path === undefined) {
  process.stderr.write('Expected the path of the description, api.github.com.json.\n');
  process.exitCode = 2;
} else {
  const cut = cutDescription(JSON.parse(readFileSync(path, 'utf8')));
  writeFileSync(target, `${JSON.stringify(cut, null, 1)}\n`);
}

function cutDescription(description) {
  const paths = withoutProse(cutPaths(description.paths));
  return {
    openapi: description.openapi,
    info: {
      title: description.info.title,
      version: description.info.version,
      license: description.info.license,
    },
    paths,
    components: cutComponents(description.components, paths),
  };
}

function cutPaths(paths) {
  const cut = {};
  for (const [route, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!keptOperations.includes(operation.operationId)) continue;
      const { operationId, parameters, requestBody, responses } = operation;
      cut[route] = { ...cut[route], [method]: { operationId, parameters, requestBody, responses } };
    }
  }
  return cut;
}

/** The components that the paths refer to, and those that these refer to in turn. */
function cutComponents(components, paths) {
  const cut = {};
  const waiting = referencesIn(paths);
  while (waiting.length > 0) {
    const [, , kind, name] = waiting.pop().split('/');
    if (cut[kind]?.[name] !== undefined) continue;
    const component = withoutProse(components[kind][name]);
    cut[kind] = { ...cut[kind], [name]: component };
    waiting.push(...referencesIn(component));
  }
  return sorted(cut);
}

function referencesIn(node) {
  if (node === null || typeof node !== 'object') return [];
  if (typeof node.$ref === 'string') return [node.$ref];
  return Object.values(node).flatMap(referencesIn);
}

function withoutProse(node, parent = '') {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (node === null || typeof node !== 'object') return node;
  const prose = proseKeys(node, parent);
  const kept = Object.entries(node).filter(([key]) => !prose.includes(key));
  const role = (key) => (parent === 'responses' ? 'response' : key);
  const cut = Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value, role(key))]));
  return parent === 'properties' ? cut : withNull(cut);
}

/** The validator knows `nullable` beside a `type` only; the description has it beside alternatives, too. */
function withNull({ nullable, ...schema }) {
  const alternatives = schema.oneOf ?? schema.anyOf ?? schema.allOf;
  if (nullable !== true) return nullable === undefined ? schema : { nullable, ...schema };
  if (schema.type !== undefined || alternatives === undefined) return { nullable, ...schema };
  return { anyOf: [schema, { enum: [null] }] };
}

/** A property may be called `description`; a response must have one, for OpenAPI demands it. */
function proseKeys(node, parent) {
  if (parent === 'properties' || parent === 'responses') return [];
  const isResponse = parent === 'response' || 'content' in node;
  return isResponse ? ['example', 'examples'] : ['description', 'example', 'examples'];
}

function sorted(components) {
  const byName = (entries) => Object.fromEntries(Object.entries(entries).sort());
  return byName(
    Object.fromEntries(Object.entries(components).map(([kind, named]) => [kind, byName(named)])),
  );
}
