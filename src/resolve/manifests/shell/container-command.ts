import type { WrittenCore } from '../../../model/written.js';
import { readComposeCommand, readStackCommand } from '../compose/command.js';
import { readBakeCommand } from '../docker/bake.js';
import { readHelmCommand } from '../helm/command.js';
import { coreOfImage, type ImageReading, readReference } from '../image.js';
import { inserted, type Passage, partOf } from '../passage.js';
import { isUnknown } from '../variables.js';
import type { Field } from './fields.js';
import { addReading, isOption, joinPath, pathIn, programOf, type Shell } from './run.js';
import type { Command } from './syntax.js';

/**
 * Reads the images that `docker run`, `pull`, `create` and `build` name, and what is run in them.
 * Tells whether that is all there is to the command.
 */
export function readContainerCommand(
  fields: readonly Field[],
  command: Command | null,
  shell: Shell,
): boolean {
  const [first, ...rest] = fields;
  if (first?.passage.text.endsWith('kaniko/executor')) readBuild(rest, shell);
  switch (programOf(first)) {
    case 'docker':
    case 'podman':
    case 'nerdctl':
    case 'buildah':
      return readEngine(rest, command, shell);
    case 'docker-compose':
    case 'podman-compose':
      readComposeCommand(rest, shell);
      break;
    case 'kubectl':
    case 'oc':
      readKubectl(rest, shell);
      break;
    case 'kustomize':
      readKustomize(rest, shell);
      break;
    case 'helm':
      readHelmCommand(rest, command, shell);
  }
  return false;
}

/** Behind `exec` stands what runs in a container. */
const verbs = /^(?:run|create|pull|build|bake|bud|exec|compose|service|stack)$/;

function readEngine(fields: readonly Field[], command: Command | null, shell: Shell): boolean {
  const at = fields.findIndex(({ passage }) => verbs.test(passage.text));
  const rest = fields.slice(at + 1);
  switch (fields[at]?.passage.text) {
    case 'run':
    case 'create':
      readRun(rest, command, shell);
      return true;
    case 'pull':
      readPull(rest, shell);
      break;
    case 'build':
    case 'bud':
      readBuild(rest, shell);
      break;
    case 'bake':
      readBakeCommand(rest, shell);
      break;
    case 'stack':
      readStackCommand(rest, shell);
      break;
    case 'compose':
      readComposeCommand(rest, shell);
      break;
    case 'service':
      readService(rest, shell);
  }
  return false;
}

/** The options of `docker run` that take no value; any other takes the word behind it. */
const runFlags =
  /^(?:-[ditPq]+|--(?:detach|disable-content-trust|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|replace|rm|sig-proxy|tty))$/;

function readRun(fields: readonly Field[], command: Command | null, shell: Shell): void {
  let entry: readonly Field[] = [];
  let at = 0;
  while (isOption(fields[at])) {
    const [field, next] = fields.slice(at) as [Field, Field?];
    // Nor does an option that is not known have the core for its value.
    const takes = takesNext(field, next, runFlags) && !(next && isCore(next, shell));
    const value = takes ? fields.slice(at + 1, at + 2) : [behindEquals(field)];
    if (/^--entrypoint(?:=|$)/.test(field.passage.text)) entry = value;
    at += takes ? 2 : 1;
  }
  // What nobody knows may be options.
  const [first, second] = fields.slice(at);
  if (first?.unknown && !isCore(first, shell) && second && isCore(second, shell)) at += 1;
  const image = fields[at];
  if (image === undefined) return;
  addImage(image, shell);
  const program = entry.filter(({ passage }) => passage.text !== '');
  shell.run([...program, ...fields.slice(at + 1)], command, shell);
}

/** Whether the next word is an option's value: where it takes one, has none yet, and no option follows. */
function takesNext({ passage }: Field, next: Field | undefined, flags: RegExp): boolean {
  const isAttached = /=|^-[a-zA-Z]+[^a-zA-Z]/.test(passage.text);
  return !isAttached && !flags.test(passage.text) && !isOption(next);
}

/** What stands behind the first `=` of a word; the whole where there is none. */
function behindEquals(field: Field): Field {
  if (!field.passage.text.includes('=')) return field;
  const cut = (text: Passage) => partOf(text, text.text.indexOf('=') + 1);
  return { ...field, passage: cut(field.passage), script: cut(field.script) };
}

function isCore({ script }: Field, { context }: Shell): boolean {
  return coreOfImage(script, context.surroundings.marks) !== null;
}

function addImage(image: Field, shell: Shell): void {
  addReading(shell.found, imageReading(image, shell));
}

function imageReading({ script }: Field, { context }: Shell): ImageReading {
  return readReference(script, context.surroundings.marks);
}

function readPull(fields: readonly Field[], shell: Shell): void {
  for (const field of fields) {
    if (!isOption(field) && /[/:]/.test(field.passage.text)) addImage(field, shell);
  }
}

/** `kubectl run NAME --image=IMAGE` and `kubectl set image deployment/x name=IMAGE`, options before them or not. */
function readKubectl(fields: readonly Field[], shell: Shell): void {
  const at = fields.findIndex(({ passage }) => kubectlVerbs.test(passage.text));
  const rest = fields.slice(at + 1);
  switch (fields[at]?.passage.text) {
    case 'run':
    case 'create':
      addDeployed(imageOptions(rest), shell);
      break;
    case 'patch':
      for (const { script } of rest) addPatched(script, shell);
      break;
    case 'set':
      if (rest[0]?.passage.text === 'image') addDeployed(imagesSet(rest), shell);
  }
}

const kubectlVerbs = /^(?:run|create|patch|set)$/;

/** The values of `--image`. */
function imageOptions(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field, index) => {
    if (field.passage.text.startsWith('--image=')) return behindEquals(field);
    return fields[index - 1]?.passage.text === '--image' ? field : [];
  });
}

/** The images of `container=image`. */
function imagesSet(fields: readonly Field[]): readonly Field[] {
  const images = fields.filter(({ script }) => /^[\w*.-]+=[^=]*[/:]/.test(script.text));
  return images.map(behindEquals);
}

/** `docker service update --image IMAGE NAME`, and what a new service runs. */
function readService(fields: readonly Field[], shell: Shell): void {
  const images = imageOptions(fields);
  addDeployed(images.length > 0 ? images : fields.filter((field) => isCore(field, shell)), shell);
}

function addDeployed(fields: readonly Field[], shell: Shell): void {
  for (const field of fields) {
    const { cores, images } = imageReading(field, shell);
    addReading(shell.found, { cores: cores.map(deployed), images });
  }
}

function deployed(core: WrittenCore): WrittenCore {
  return { ...core, deployed: true };
}

/** The patch that `kubectl patch` is given as JSON or YAML. */
function addPatched(patch: Passage, { context, found }: Shell): void {
  const { cores = [] } = context.surroundings.readText?.(patch) ?? {};
  addReading(found, { cores: cores.map(deployed) });
}

/** `kustomize edit set image name=other:tag` or `name:tag`; `:tag` is left out where it stays. */
function readKustomize(fields: readonly Field[], shell: Shell): void {
  const verb = fields.slice(0, 3).map(({ passage }) => passage.text);
  if (verb.join(' ') !== 'edit set image') return;
  for (const image of fields.slice(3).map(behindEquals)) {
    const isTagged = /[:@][^/]*$/.test(image.script.text);
    if (isTagged && isCore(image, shell)) addImage(image, shell);
  }
}

/** The options of `docker build` that take no value. */
const buildFlags =
  /^(?:-[qD]|--(?:check|compress|debug|disable-content-trust|force-rm|layers|load|no-cache|pull|push|quiet|rm|squash|squash-all|tls-verify))$/;

/** What is built otherwise than its Dockerfile says by itself: with arguments, or to a stage. */
function readBuild(fields: readonly Field[], shell: Shell): void {
  const args = new Map<string, Passage>();
  let file: string | null = null;
  let target: string | null = null;
  let folder = '.';
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] as Field;
    const takes = isOption(field) && takesNext(field, fields[at + 1], buildFlags);
    if (takes) at += 1;
    const value = takes ? fields[at] : behindEquals(field);
    if (value === undefined) break;
    switch (/^-[^=]+/.exec(field.passage.text)?.[0]) {
      case '--build-arg':
        addArgument(args, value, shell);
        break;
      case '-f':
      case '--file':
      case '--dockerfile':
        file = value.passage.text;
        break;
      case '--target':
        target = value.passage.text;
        break;
      case '-c':
      case '--context':
        folder = value.passage.text.replace(/^dir:\/\//, '');
        break;
      case undefined:
        folder = field.passage.text;
    }
  }
  if (args.size === 0 && target === null) return;
  const contextFolder = pathIn(shell, folder);
  const path = file === null ? joinPath(contextFolder, 'Dockerfile') : pathIn(shell, file);
  addReading(shell.found, shell.context.build({ path, args, target, contextFolder }));
}

/** `NAME=value`, or `NAME` alone, which takes the value that the shell has. */
function addArgument(args: Map<string, Passage>, field: Field, { scope }: Shell): void {
  const [name = ''] = field.passage.text.split('=', 1);
  const value = field.passage.text.includes('=') ? [behindEquals(field).script] : scope.get(name);
  // What nobody knows must not give way to a default.
  const [known] = value !== null && isUnknown(value) ? [inserted(`\${${name}}`)] : (value ?? []);
  if (known !== undefined) args.set(name, known);
}
