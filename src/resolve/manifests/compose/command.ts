import type { ComposeStart } from '../format.js';
import { inserted, type Passage, partOf } from '../passage.js';
import type { Field } from '../shell/fields.js';
import { addReading, pathIn, type Shell } from '../shell/run.js';
import { isUnknown } from '../variables.js';

/** The files that Compose looks for by itself, the first that is there. */
export const startNames = [
  'compose.yaml',
  'compose.yml',
  'docker-compose.yml',
  'docker-compose.yaml',
];

/** The options before the subcommand that take a value. */
const values = new Set(
  ['-f', '--file', '-p', '--project-name', '--env-file', '--profile'].concat([
    '--project-directory',
    '--ansi',
    '--progress',
    '--parallel',
    '-H',
    '--host',
  ]),
);

/** What starts or builds containers. */
const starting = new Set(['up', 'run', 'create', 'build', 'start', 'restart', 'pull', 'config']);

/** Reads the project that `docker compose` starts, as this shell starts it; `fields` stand behind `compose`. */
export function readComposeCommand(fields: readonly Field[], shell: Shell): void {
  const files: string[] = [];
  const envFiles: string[] = [];
  let at = 0;
  for (; fields[at]?.passage.text.startsWith('-'); at += 1) {
    const { text } = fields[at]?.passage ?? { text: '' };
    const [name = '', attached] = text.split('=', 2);
    if (!values.has(name)) continue;
    const value = attached ?? fields[at + 1]?.passage.text;
    if (attached === undefined) at += 1;
    if (value === undefined) continue;
    if (name === '-f' || name === '--file') files.push(pathIn(shell, value));
    if (name === '--env-file') envFiles.push(pathIn(shell, value));
  }
  if (!starting.has(fields[at]?.passage.text ?? '')) return;
  start({ files, envFiles, buildArgs: buildArgsIn(fields.slice(at + 1), shell) }, shell);
}

/** `docker stack deploy -c file name`, which knows no `.env`; `fields` stand behind `stack`. */
export function readStackCommand(fields: readonly Field[], shell: Shell): void {
  if (fields[0]?.passage.text !== 'deploy') return;
  const files = fields.flatMap(({ passage: { text } }, at) => {
    const attached = /^--compose-file=(?<file>.+)/.exec(text)?.groups?.file;
    const next = /^(?:-c|--compose-file)$/.test(text) ? fields[at + 1]?.passage.text : attached;
    return next === undefined ? [] : pathIn(shell, next);
  });
  if (files.length > 0) start({ files, envFiles: [], buildArgs: new Map() }, shell);
}

/** `--build-arg NAME=value` of `compose build`. */
function buildArgsIn(fields: readonly Field[], { scope }: Shell): ReadonlyMap<string, Passage> {
  const args = new Map<string, Passage>();
  for (const [at, field] of fields.entries()) {
    const attached = field.passage.text.startsWith('--build-arg=') ? '--build-arg='.length : null;
    const given = attached === null ? fields[at + 1] : field;
    if (given === undefined || (attached === null && field.passage.text !== '--build-arg'))
      continue;
    const whole = given.unknown === null ? given.passage : given.written();
    const text = partOf(whole, attached ?? 0);
    const equals = text.text.indexOf('=');
    const name = equals === -1 ? text.text : text.text.slice(0, equals);
    const value = equals === -1 ? scope.get(name) : [partOf(text, equals + 1)];
    if (value !== null && !isUnknown(value) && value[0] !== undefined) args.set(name, value[0]);
  }
  return args;
}

type Started = Pick<ComposeStart, 'files' | 'envFiles' | 'buildArgs'>;

function start(started: Started, shell: Shell): void {
  const { readProject } = shell.context.surroundings;
  if (readProject === undefined) return;
  const lookUp = (name: string) => {
    const value = shell.scope.get(name);
    if (value === null) return null;
    // What nobody knows must not give way to a default.
    return isUnknown(value) ? inserted(`\${${name}}`) : (value[0] ?? null);
  };
  addReading(shell.found, readProject({ ...started, folder: shell.folder, lookUp }));
}
