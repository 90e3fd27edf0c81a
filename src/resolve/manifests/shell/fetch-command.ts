import { type Destination, isCalledPlugin, readArchive } from '../archive.js';
import { readCoordinates } from '../coordinates.js';
import { type Passage, partOf } from '../passage.js';
import { isUnknown } from '../variables.js';
import { type Field, fieldOf, wholeTextOf } from './fields.js';
import { addUnreadable, pathIn, programOf, type Shell } from './run.js';
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
      readUnpacked(rest, /^-d$/, shell);
      break;
    case 'tar':
      readUnpacked(rest, /^(?:-C|--directory)$/, shell);
  }
}

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
    const field = fields[at];
    if (field === undefined) break;
    const [option, attached] = optionOf(field);
    const next = attached ?? fields[at + 1];
    // Letters may stand together, the one with a value last: `-fsSLo file`.
    const letters = /^-[a-zA-Z]{2,}$/.test(option) ? `-${option.slice(-1)}` : option;
    const isFile = file.test(letters);
    if (folder.test(letters) && next !== undefined) prefix = pathIn(shell, next.passage.text);
    if (isFile && next !== undefined) outputs.push(next);
    if ((isFile || folder.test(letters)) && attached === null) at += 1;
    else if (isAddress(field, fields[at - 1])) addresses.push(field);
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
  const into = command?.redirections.find(({ operator }) => /^>{1,2}$/.test(operator));
  const target = into === undefined ? null : wholeTextOf(into.target, scope);
  return target === null || isUnknown(target) ? null : fieldOf(target, target);
}

/** An address, or a word that may be one: unknown, and not what an option is given. */
function isAddress({ passage, unknown }: Field, before: Field | undefined): boolean {
  if (/^(?:https?|ftp|file|s3|gs):/.test(passage.text)) return true;
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
  const plugin = artifact.unknown === null ? readCoordinates(text) : null;
  const isCalled = isCalledPlugin(text.text.split(':')[1] ?? '', shell.context.surroundings.marks);
  if (plugin !== null && (isPluginFolder || isCalled)) shell.found.plugins.push(plugin);
  else if (isPluginFolder || (isCalled && plugin === null)) {
    addUnreadable(shell.found, artifact.written(), artifact.unknown ?? noCoordinates);
  }
}

const mavenGoal =
  /dependency(?:-plugin)?(?::[^:]*)?:(?:get|copy|unpack|(?:copy|unpack)-dependencies)(?:@.*)?$/;

const ofBuild = {
  why: 'a build decides what is copied there',
  remedy: 'Name the plugins in a list, and install them from that.',
};

/** Maven's own goals take what kind of file it is behind the version. */
function coordinatesOf(text: Passage): Passage {
  const [length] = /^[^:]*:[^:]*:[^:]*/.exec(text.text.slice(0, 1000)) ?? [];
  return length === undefined ? text : partOf(text, 0, length.length);
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
  const at = fields.findIndex(({ passage }) => /^(?:-t|--target-directory)$/.test(passage.text));
  const words = fields.filter(({ passage }) => !passage.text.startsWith('-'));
  const to = at === -1 ? words.at(-1) : fields[at + 1];
  const sources = words.filter((field) => field !== to);
  if (to === undefined) return;
  for (const source of sources) addCopied(source, to, shell);
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
  const at = fields.findIndex(({ passage }) => option.test(passage.text));
  const folder = at === -1 ? shell.folder : pathIn(shell, fields[at + 1]?.passage.text ?? '');
  if (!shell.context.isPluginFolder(folder)) return;
  const archive = fields.find(
    ({ passage }, index) => index !== at + 1 && /\.\w+$/.test(passage.text),
  );
  const written = (archive ?? fields.at(-1))?.written();
  if (written === undefined) return;
  addUnreadable(shell.found, written, {
    why: 'it is not known which plugins the archive holds',
    remedy:
      'Install each plugin by its coordinates, or fetch it as an archive with its version in its name.',
  });
}
