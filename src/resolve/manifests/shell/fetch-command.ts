import { type Destination, isCalledPlugin, readArchive } from '../archive.js';
import { readCoordinates } from '../coordinates.js';
import { type Passage, partOf } from '../passage.js';
import { isUnknown } from '../variables.js';
import { type Field, fieldOf, wholeTextOf } from './fields.js';
import { addUnreadable, isOption, pathIn, programOf, type Shell } from './run.js';
import type { Command } from './syntax.js';

/** Reads the plugins that a command fetches, copies or unpacks as archives. */
export function readFetch(fields: readonly Field[], command: Command | null, shell: Shell): void {
  const [program, ...rest] = fields;
  switch (programOf(program)) {
    case 'curl':
      readDownload(rest, { file: /^(?:-o|--output)$/, folder: /^--output-dir$/ }, command, shell);
      break;
    case 'wget':
      readDownload(
        rest,
        { file: /^(?:-O|--output-document)$/, folder: /^(?:-P|--directory-prefix)$/ },
        command,
        shell,
      );
      break;
    case 'mvn':
    case 'mvnw':
      readMaven(rest, shell);
      break;
    case 'cp':
    case 'mv':
    case 'ln':
    case 'install':
      readCopy(rest, shell);
      break;
    case 'unzip':
      readUnpacked(rest, /^-[a-zA-Z]*d$/, shell);
      break;
    case 'tar':
      if (rest.some(({ passage }) => unpacking.test(passage.text)))
        readUnpacked(rest, /^-?[a-zA-Z]*C$|^--directory$/, shell);
  }
}

/** Letters of `tar`, with a dash or not, of which one says that it unpacks. */
const unpacking = /^-?[a-zA-Z]*x[a-zA-Z]*$|^--(?:extract|get)$/;

/** The options that say where a download goes, each with its value behind it or behind a `=`. */
interface DownloadOptions {
  readonly file: RegExp;
  readonly folder: RegExp;
}

function readDownload(
  fields: readonly Field[],
  { file, folder }: DownloadOptions,
  command: Command | null,
  shell: Shell,
): void {
  const outputs: Field[] = [];
  const addresses: Field[] = [];
  let prefix = shell.folder;
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] as Field;
    const [option, attached] = optionOf(field);
    const next = attached ?? fields[at + 1];
    // Letters may stand together, the one with a value last: `-fsSLo file`.
    const letters = /^-[a-zA-Z]{2,}$/.test(option) ? `-${option.slice(-1)}` : option;
    if (!file.test(letters) && !folder.test(letters)) {
      if (isAddress(field, fields[at - 1])) addresses.push(field);
      continue;
    }
    if (attached === null) at += 1;
    if (next === undefined) break;
    if (file.test(letters)) outputs.push(next);
    else prefix = pathIn(shell, next.passage.text);
  }
  const redirected = redirectedIn(command, shell);
  for (const [index, address] of addresses.entries()) {
    const named = outputs[index] ?? null;
    const output = named === null || named.passage.text === '-' ? (redirected ?? named) : named;
    addArchive(address, destinationOf(output, prefix, shell), shell);
  }
}

/** Where a command's output goes: `> file`. */
function redirectedIn(command: Command | null, { scope }: Shell): Field | null {
  const into = command?.redirections.find(({ operator }) => operator === '>');
  const target = into === undefined ? null : wholeTextOf(into.target, scope);
  return target === null || isUnknown(target) ? null : fieldOf(target, target);
}

/** An address, or a word that may be one: unknown, and not what an option is given. */
function isAddress({ passage, unknown }: Field, before: Field | undefined): boolean {
  if (/^(?:https?|ftp|file):/.test(passage.text)) return true;
  const isValue = before !== undefined && valueOptions.test(before.passage.text);
  return unknown !== null && !passage.text.startsWith('-') && !isValue;
}

/** Options of `curl` and `wget` that take a value. */
const valueOptions =
  /^-(?:[AbcdeFHKmTuwxX]|-(?:cacert|cert|cookie|data|form|header|http-user|http-password|key|max-time|password|proxy|request|retry|user|user-agent|write-out))$/;

function optionOf(field: Field): readonly [string, Field | null] {
  const { passage } = field;
  const equals = passage.text.startsWith('--') ? passage.text.indexOf('=') : -1;
  if (equals === -1) return [passage.text, null];
  return [passage.text.slice(0, equals), { ...field, passage: partOf(passage, equals + 1) }];
}

function destinationOf(output: Field | null, folder: string, shell: Shell): Destination {
  const { isPluginFolder } = shell.context;
  if (output === null) return { isPluginFolder: isPluginFolder(folder), name: null };
  const path = pathIn(shell, output.passage.text);
  const parent = path.slice(0, path.lastIndexOf('/'));
  return { isPluginFolder: isPluginFolder(parent), name: output.passage };
}

/** An archive, unless a part of its name is not known and it goes where plugins are loaded from. */
function addArchive(source: Field, to: Destination, { context, found }: Shell): void {
  if (source.unknown !== null) {
    if (to.isPluginFolder) addUnreadable(found, source.written(), source.unknown);
    return;
  }
  const installed = readArchive(source.passage, source.written(), to, context.surroundings.marks);
  if (installed.kind === 'plugin') found.plugins.push(installed.plugin);
  else if (installed.kind === 'unreadable') found.unreadableInstalls.push(installed.install);
}

/** `mvn dependency:get -Dartifact=group:artifact:version`, and `dependency:copy` likewise. */
function readMaven(fields: readonly Field[], shell: Shell): void {
  const goals = fields.map(({ passage }) => passage.text);
  if (!goals.some((goal) => mavenGoal.test(goal))) return;
  const folder = valueBehind(fields, /^-D(?:outputDirectory|dest|destination)=/);
  const isPluginFolder =
    folder !== null &&
    shell.context.isPluginFolder(pathIn(shell, folder.text.replace(/[^/]*\.jar$/, '')));
  const artifact = fields.find(({ passage }) => passage.text.startsWith('-Dartifact='));
  if (artifact === undefined) {
    if (isPluginFolder) addUnreadable(shell.found, folder, ofBuild);
    return;
  }
  const text = coordinatesOf(partOf(artifact.passage, '-Dartifact='.length));
  const [, name = ''] = text.text.split(':');
  if (!isPluginFolder && !isCalledPlugin(name, shell.context.surroundings.marks)) return;
  const plugin = artifact.unknown === null ? readCoordinates(text) : null;
  if (plugin !== null) shell.found.plugins.push(plugin);
  else addUnreadable(shell.found, artifact.written(), artifact.unknown ?? noCoordinates);
}

const mavenGoal =
  /dependency(?:-plugin)?(?::[^:]*)?:(?:get|copy|unpack|(?:copy|unpack)-dependencies)(?:@.*)?$/;

const ofBuild = {
  why: 'a build decides what is copied there',
  remedy: 'Name the plugins in a list, and install them from that.',
};

/** Maven's own goals take what kind of file it is behind the version. */
function coordinatesOf(text: Passage): Passage {
  return partOf(text, 0, /^[^:]*(?::[^:]*){0,2}/.exec(text.text)?.[0].length);
}

const noCoordinates = {
  why: 'those are not the coordinates of a plugin',
  remedy: 'Write group:artifact:version.',
};

function valueBehind(fields: readonly Field[], option: RegExp): Passage | null {
  for (const { passage } of fields) {
    const length = option.exec(passage.text)?.[0].length;
    if (length !== undefined) return partOf(passage, length);
  }
  return null;
}

/** `cp source… folder`; the folder may stand before the sources. */
function readCopy(fields: readonly Field[], shell: Shell): void {
  const words = fields.filter(
    (field, index) => !isOption(field) && !copyValues.test(fields[index - 1]?.passage.text ?? ''),
  );
  const to = optionValue(fields, /^(?:-t|--target-directory)$/) ?? words.at(-1);
  if (to === undefined) return;
  for (const source of words) if (source !== to) addCopied(source, to, shell);
}

/** Options of `cp`, `mv`, `ln` and `install` that take a value, such as `-m 644`. */
const copyValues = /^-[a-zA-Z]*[mogS]$|^--(?:mode|owner|group|suffix)$/;

/** What an option is given, behind a `=` or as the next word. */
function optionValue(fields: readonly Field[], option: RegExp): Field | undefined {
  const at = fields.findIndex((field) => option.test(optionOf(field)[0]));
  const field = fields[at];
  return field === undefined ? undefined : (optionOf(field)[1] ?? fields[at + 1]);
}

function addCopied(source: Field, to: Field, shell: Shell): void {
  const { isPluginFolder } = shell.context;
  const path = pathIn(shell, to.passage.text);
  if (to.unknown !== null) return;
  // What is in a plugin folder already was read when it came there.
  if (isPluginFolder(pathIn(shell, source.passage.text.replace(/\/?[^/]*$/, '')))) return;
  const parent = path.slice(0, path.lastIndexOf('/'));
  const isFile = /\.\w+$/.test(path);
  const destination = isFile
    ? { isPluginFolder: isPluginFolder(parent), name: to.passage }
    : { isPluginFolder: isPluginFolder(path), name: null };
  addArchive(source, destination, shell);
}

/** What an archive holds is not known, even where its name has a version. */
function readUnpacked(fields: readonly Field[], option: RegExp, shell: Shell): void {
  const to = optionValue(fields, option);
  const folder = to === undefined ? shell.folder : pathIn(shell, to.passage.text);
  if (!shell.context.isPluginFolder(folder)) return;
  const archive = fields.find((field) => field !== to && /\.\w+$/.test(field.passage.text));
  const written = (archive ?? fields.at(-1))?.written();
  if (written === undefined) return;
  addUnreadable(shell.found, written, {
    why: 'it is not known which plugins the archive holds',
    remedy:
      'Install each plugin by its coordinates, or fetch it as an archive with its version in its name.',
  });
}
