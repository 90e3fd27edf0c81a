import { readComposeCommand, readStackCommand } from '../compose/command.js';
import { readBakeCommand } from '../docker/bake.js';
import { readHelmCommand } from '../helm/command.js';
import { coreOfImage, type ImageReading, readReference } from '../image.js';
import { type Passage, partOf } from '../passage.js';
import type { Field } from './fields.js';
import { addReading, joinPath, pathIn, programOf, type Shell } from './run.js';
import type { Command } from './syntax.js';

const engines = new Set(['docker', 'podman', 'nerdctl', 'buildah']);

/**
 * Reads the images that `docker run`, `pull`, `create` and `build` name, and what is run in them.
 * Tells whether that is all there is to the command.
 */
export function readContainerCommand(
  fields: readonly Field[],
  command: Command | null,
  shell: Shell,
): boolean {
  const program = programOf(fields[0]);
  if (program === 'kubectl' || program === 'oc') readKubectl(fields.slice(1), shell);
  if (program === 'kustomize') readKustomize(fields.slice(1), shell);
  if (program === 'helm') readHelmCommand(fields.slice(1), command, shell);
  if (fields[0]?.passage.text.endsWith('kaniko/executor')) {
    readBuild(fields.slice(1), shell);
    return true;
  }
  if (program === 'docker-compose' || program === 'podman-compose') {
    readComposeCommand(fields.slice(1), shell);
    return false;
  }
  if (!engines.has(program)) return false;
  const verb = fields.findIndex(({ passage }) => verbs.has(passage.text));
  const rest = fields.slice(verb + 1);
  switch (fields[verb]?.passage.text) {
    case 'run':
    case 'create':
      readRun(rest, command, shell);
      return true;
    case 'pull':
      readPull(rest, shell);
      return true;
    case 'build':
    case 'bud':
      readBuild(rest, shell);
      return true;
    case 'bake':
      readBakeCommand(rest, shell);
      return true;
    case 'stack':
      readStackCommand(rest, shell);
      return true;
    case 'compose':
      readComposeCommand(rest, shell);
      return false;
    case 'service':
      readService(rest, shell);
      return false;
    default:
      return false;
  }
}

const verbs = new Set([
  'run',
  'create',
  'pull',
  'build',
  'bake',
  'bud',
  'exec',
  'compose',
  'service',
  'stack',
  'push',
  'tag',
]);

/** The options of `docker run` that take no value; any other takes the word behind it. */
const runFlags = new Set([
  '--detach',
  '--disable-content-trust',
  '--init',
  '--interactive',
  '--no-healthcheck',
  '--oom-kill-disable',
  '--privileged',
  '--publish-all',
  '--quiet',
  '--read-only',
  '--replace',
  '--rm',
  '--sig-proxy',
  '--tty',
]);

/** Letters of options without a value, which may stand together as in `-it`. */
const runLetters = /^-[ditPq]+$/;

function readRun(fields: readonly Field[], command: Command | null, shell: Shell): void {
  let entry: Field[] = [];
  let at = 0;
  for (; fields[at]?.passage.text.startsWith('-'); at += 1) {
    const { text } = fields[at]?.passage ?? { text: '' };
    if (text.startsWith('--entrypoint=')) entry = entryOf(fields[at], '--entrypoint='.length);
    if (text.includes('=') || runFlags.has(text) || runLetters.test(text)) continue;
    if (/^-[a-zA-Z]+[^a-zA-Z]/.test(text)) continue;
    at += 1;
    if (text === '--entrypoint') entry = entryOf(fields[at], 0);
    // Behind an option that is not known to take no value.
    else if (isCore(fields[at], shell)) break;
  }
  const image = fields[at];
  if (image === undefined) return;
  addImage(image, shell);
  shell.run([...entry, ...fields.slice(at + 1)], command);
}

function isCore(field: Field | undefined, { context }: Shell): boolean {
  return field !== undefined && coreOfImage(field.passage, context.surroundings.marks) !== null;
}

function entryOf(field: Field | undefined, start: number): Field[] {
  if (field === undefined || field.passage.text.length <= start) return [];
  return [{ ...field, passage: partOf(field.passage, start) }];
}

/** An image that is not known is shown as it is written. */
function addImage(field: Field, shell: Shell): void {
  addReading(shell.found, imageReading(field, shell));
}

function imageReading({ passage, written, unknown }: Field, { context }: Shell): ImageReading {
  return readReference(unknown === null ? passage : written(), context.surroundings.marks);
}

function readPull(fields: readonly Field[], shell: Shell): void {
  for (const field of fields) {
    if (!field.passage.text.startsWith('-') && /[/:]/.test(field.passage.text))
      addImage(field, shell);
  }
}

/** `kubectl run NAME --image=IMAGE` and `kubectl set image deployment/x name=IMAGE`, options before them or not. */
function readKubectl(fields: readonly Field[], shell: Shell): void {
  const at = fields.findIndex(({ passage }) => kubectlVerbs.has(passage.text));
  const verb = fields[at]?.passage.text;
  const isSet = verb === 'set' && fields[at + 1]?.passage.text === 'image';
  for (const [index, field] of fields.entries()) {
    const { text } = field.passage;
    const next = fields[index + 1];
    if (index <= at || verb === undefined) continue;
    if (verb === 'patch') addPatched(field, shell);
    if (verb !== 'set' && text === '--image' && next !== undefined) addDeployed(next, 0, shell);
    const start = isSet ? /^[\w*.-]+=(?=[^=]*[/:])/ : /^--image=/;
    const begin = start.exec(text)?.[0].length ?? 0;
    if (begin > 0 && (isSet || verb !== 'set')) addDeployed(field, begin, shell);
  }
}

const kubectlVerbs = new Set(['run', 'set', 'create', 'patch', 'exec', 'apply']);

/** `docker service update --image IMAGE NAME`, and what a new service runs. */
function readService(fields: readonly Field[], shell: Shell): void {
  for (const [index, field] of fields.entries()) {
    const { text } = field.passage;
    if (text.startsWith('--image=')) addDeployed(field, '--image='.length, shell);
    else if (fields[index - 1]?.passage.text === '--image' || isCore(field, shell))
      addDeployed(field, 0, shell);
  }
}

function addDeployed(field: Field, start: number, shell: Shell): void {
  const { cores, images } = imageReading(
    { ...field, passage: partOf(field.passage, start) },
    shell,
  );
  addReading(shell.found, {
    cores: cores.map((core) => ({ ...core, deployed: true as const })),
    images,
  });
}

/** The patch that `kubectl patch` is given as JSON or YAML. */
function addPatched({ passage, unknown }: Field, shell: Shell): void {
  if (unknown !== null || !/[{[:]/.test(passage.text)) return;
  const { cores = [] } = shell.context.surroundings.readText?.(passage) ?? {};
  addReading(shell.found, { cores: cores.map((core) => ({ ...core, deployed: true as const })) });
}

/** `kustomize edit set image name=other:tag` or `name:tag`; `:tag` is left out where it stays. */
function readKustomize(fields: readonly Field[], shell: Shell): void {
  const verb = fields.slice(0, 3).map(({ passage }) => passage.text);
  if (verb.join(' ') !== 'edit set image') return;
  for (const field of fields.slice(3)) {
    const start = field.passage.text.indexOf('=') + 1;
    const image = { ...field, passage: partOf(field.passage, start) };
    const isTagged = /[:@]/.test(image.passage.text.split('/').at(-1) ?? '');
    if (isTagged && isCore(image, shell)) addImage(image, shell);
  }
}

/** The options of `docker build` that take no value. */
const buildFlags = new Set([
  '--force-rm',
  '--load',
  '--no-cache',
  '--pull',
  '--push',
  '--quiet',
  '-q',
  '-D',
  '--debug',
  '--rm',
  '--squash',
  '--compress',
  '--check',
  '--disable-content-trust',
]);

/** What is built otherwise than its Dockerfile says by itself: with arguments, or to a stage. */
function readBuild(fields: readonly Field[], shell: Shell): void {
  const args = new Map<string, Passage>();
  let file: string | null = null;
  let target: string | null = null;
  let folder: string | null = null;
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at];
    if (field === undefined) break;
    const { text } = field.passage;
    const name = /^--?[\w-]+/.exec(text)?.[0];
    if (name === undefined) {
      folder = text;
      continue;
    }
    const isAttached = text.startsWith(`${name}=`);
    if (!isAttached && buildFlags.has(name)) continue;
    if (!isAttached) at += 1;
    const value = isAttached ? withoutStart(field, name.length + 1) : fields[at];
    if (value === undefined) break;
    if (name === '--build-arg') addArgument(args, value, shell);
    if (['-f', '--file', '--dockerfile'].includes(name)) file = value.passage.text;
    if (name === '--context' || name === '-c') folder = value.passage.text.replace(/^dir:\/\//, '');
    if (name === '--target') target = value.passage.text;
  }
  if (folder === null || (args.size === 0 && target === null)) return;
  const contextFolder = pathIn(shell, folder);
  const path = file === null ? joinPath(contextFolder, 'Dockerfile') : pathIn(shell, file);
  addReading(shell.found, shell.context.build({ path, args, target, contextFolder }));
}

function withoutStart(field: Field, start: number): Field {
  return { ...field, passage: partOf(field.passage, start) };
}

/** `NAME=value`, or `NAME` alone, which takes the value that the shell has. */
function addArgument(args: Map<string, Passage>, field: Field, { scope }: Shell): void {
  const { text } = field.passage;
  const [name = ''] = text.split('=', 1);
  const known = scope.get(name);
  if (text.length > name.length) {
    const value = partOf(field.passage, name.length + 1);
    args.set(name, field.unknown === null ? value : afterEquals(field.written()));
  } else if (known !== null && !('why' in known) && known[0] !== undefined) {
    args.set(name, known[0]);
  }
}

/** What nobody knows stays as it is written, so that it is told from a value. */
function afterEquals(written: Passage): Passage {
  return partOf(written, written.text.indexOf('=') + 1);
}
