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
const valued =
  /^(?:-[fpH]|--(?:file|project-name|env-file|profile|project-directory|ansi|progress|parallel|host))$/;

/** What starts or builds containers. */
const starting = new Set(['up', 'run', 'create', 'build', 'start', 'restart', 'pull', 'config']);

/** Reads the project that `docker compose` starts, as this shell starts it; `fields` stand behind `compose`. */
export function readComposeCommand(fields: readonly Field[], shell: Shell): void {
  const files: string[] = [];
  const envFiles: string[] = [];
  const texts = fields.map(({ passage }) => passage.text);
  let at = 0;
  for (; texts[at]?.startsWith('-'); at += 1) {
    const { name = '', attached } = option.exec(texts[at] ?? '')?.groups ?? {};
    if (!valued.test(name)) continue;
    if (!attached) at += 1;
    const value = attached || texts[at];
    if (value === undefined) continue;
    if (name === '-f' || name === '--file') files.push(pathIn(shell, value));
    if (name === '--env-file') envFiles.push(pathIn(shell, value));
  }
  if (!starting.has(texts[at] ?? '')) return;
  start({ files, envFiles, buildArgs: buildArgsIn(fields.slice(at + 1), shell) }, shell);
}

/** An option, perhaps with its value, which the letter of one takes without a sign between. */
const option = /^(?<name>--[^=]*|-.)=?(?<attached>.*)$/s;

/** `docker stack deploy -c file name`, which knows no `.env`; `fields` stand behind `stack`. */
export function readStackCommand(fields: readonly Field[], shell: Shell): void {
  const [command, ...texts] = fields.map(({ passage }) => passage.text);
  if (command !== 'deploy') return;
  const files = texts.flatMap((text, at) => {
    const { name = '', attached } = option.exec(text)?.groups ?? {};
    if (name !== '-c' && name !== '--compose-file') return [];
    const file = attached || texts[at + 1];
    return file === undefined ? [] : pathIn(shell, file);
  });
  if (files.length > 0) start({ files, envFiles: [], buildArgs: new Map() }, shell);
}

/** `--build-arg NAME=value` of `compose build`. */
function buildArgsIn(fields: readonly Field[], { scope }: Shell): ReadonlyMap<string, Passage> {
  const args = new Map<string, Passage>();
  for (const [at, field] of fields.entries()) {
    const start = /^--build-arg(?:=|$)/.exec(field.passage.text)?.[0].length;
    const isAttached = start === '--build-arg='.length;
    const given = isAttached ? field : fields[at + 1];
    if (start === undefined || given === undefined) continue;
    const whole = given.unknown === null ? given.passage : given.written();
    const text = partOf(whole, isAttached ? start : 0);
    const [name = ''] = text.text.split('=', 1);
    const value = name === text.text ? scope.get(name) : [partOf(text, name.length + 1)];
    if (value !== null && !isUnknown(value) && value[0] !== undefined) args.set(name, value[0]);
  }
  return args;
}

type Started = Pick<ComposeStart, 'files' | 'envFiles' | 'buildArgs'>;

function start(started: Started, shell: Shell): void {
  const lookUp = (name: string) => {
    const value = shell.scope.get(name);
    if (value === null) return null;
    // What nobody knows must not give way to a default.
    return isUnknown(value) ? inserted(`\${${name}}`) : (value[0] ?? null);
  };
  const { readProject } = shell.context.surroundings;
  const reading = readProject?.({ ...started, folder: shell.folder, lookUp });
  if (reading) addReading(shell.found, reading);
}
