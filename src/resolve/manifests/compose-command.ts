import { inserted, type Passage } from './passage.js';
import type { Field } from './shell-fields.js';
import { addReading, pathIn, type Shell } from './shell-run.js';
import { isUnknown } from './variables.js';

/** What `docker compose` is started with. */
export interface ComposeStart {
  /** The files that lie over each other; empty for those that Compose looks for by itself. */
  readonly files: readonly string[];
  /** Instead of the `.env` beside the first file. */
  readonly envFiles: readonly string[];
  /** The folder that the command is run in. */
  readonly folder: string;
  /** The value that the environment has for a variable; it wins over those files. */
  readonly lookUp: (name: string) => Passage | null;
}

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
  const { readProject } = shell.context.surroundings;
  if (readProject === undefined) return;
  const lookUp = (name: string) => {
    const value = shell.scope.get(name);
    if (value === null) return null;
    // What nobody knows must not give way to a default.
    return isUnknown(value) ? inserted(`\${${name}}`) : (value[0] ?? null);
  };
  addReading(shell.found, readProject({ files, envFiles, folder: shell.folder, lookUp }));
}
