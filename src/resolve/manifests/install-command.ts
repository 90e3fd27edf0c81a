import { isRange, readCoordinates, readNamed, readUnversioned } from './coordinates.js';
import { joined, type Passage, partOf, placeOf, spaced } from './passage.js';
import type { Field } from './shell/fields.js';
import { addUnreadable, type Found, programOf, type Shell, wordsIn } from './shell/run.js';
import { hasVariable, type Unknown } from './variables.js';

/**
 * `kestra plugins install [--all] [--locally] [-p DIR] [-c FILE] [--repositories URL]… [plugin…]`:
 * the options with a value; all others stand alone.
 */
const installValues = new Set([
  '-p',
  '--plugins',
  '-c',
  '--config',
  '-l',
  '--log-level',
  '--repositories',
]);

/**
 * `kestractl plugins download [core] --plugins "plugin…" …` and `kestractl plugins get plugin …`.
 * Without `--plugins` it takes all that are made for a core, in whatever versions these have by then.
 */
const downloadValues = new Set([
  '--plugins-dir',
  '--concurrency',
  '--edition',
  '--global-timeout',
  '--maven-repository',
  '--maven-username',
  '--maven-password',
  '--compatible-for',
  '--repositories',
  '--header',
  '--host',
  '--server',
  '--context',
  '--tenant',
  '--token',
  '-t',
  '--username',
  '--password',
  '--output',
  '-o',
  '--config',
]);

/** Reads the plugins that a command installs, whatever stands before `plugins install`. */
export function readInstall(fields: readonly Field[], shell: Shell): void {
  const at = fields.findIndex(({ passage }) => passage.text === 'plugins');
  if (at === -1) return;
  const verb = indexOfVerb(fields, at + 1);
  const rest = fields.slice(verb + 1);
  const { found } = shell;
  switch (fields[verb]?.passage.text) {
    case 'install':
      if (isOwn(fields, at, shell)) readInstalled(rest, found);
      else readForeign(rest, found);
      break;
    case 'download':
      if (isOwn(fields, at, shell)) readDownloaded(fields.slice(at - 1), rest, found);
      break;
    case 'get':
      if (fields.slice(0, at).some((field) => programOf(field).startsWith('kestractl'))) {
        for (const { option, field } of wordsBehind(rest, downloadValues)) {
          if (option === null) readWord(field, found);
        }
      }
  }
}

/** Options may stand between `plugins` and what is done with them. */
function indexOfVerb(fields: readonly Field[], start: number): number {
  let at = start;
  for (; fields[at]?.passage.text.startsWith('-'); at += 1) {
    if (installValues.has(fields[at]?.passage.text ?? '')) at += 1;
  }
  return at;
}

/**
 * Whether the program before `plugins` is the platform's: other programs have such a command too.
 * Where none stands before it, an image's entry point is the program; an unknown one may be it.
 */
function isOwn(fields: readonly Field[], at: number, { context }: Shell): boolean {
  const before = fields.slice(0, at);
  const { name, images } = context.surroundings.marks;
  const isPlatform = (field: Field) => {
    const program = programOf(field).replace(/\.jar$/, '');
    return program.includes('kestra') || program === name;
  };
  const isImage = ({ passage }: Field) => images.some((image) => passage.text.includes(image));
  return (
    before.length === 0 ||
    before.some((field) => field.unknown !== null || isPlatform(field) || isImage(field))
  );
}

/** The words behind a command: its plugins, the values of its options, and its options alone. */
function wordsBehind(
  fields: readonly Field[],
  withValue: ReadonlySet<string>,
): { readonly option: string | null; readonly field: Field }[] {
  const words: { option: string | null; field: Field }[] = [];
  let onlyWords = false;
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at];
    if (field === undefined) break;
    const { text } = field.passage;
    const [name = text] = text.split('=', 1);
    if (onlyWords || !text.startsWith('-') || text === '-') words.push({ option: null, field });
    else if (text === '--') onlyWords = true;
    else if (text.includes('=')) {
      const value = partOf(field.passage, name.length + 1);
      words.push({ option: name, field: { ...field, passage: value } });
    } else if (withValue.has(text)) {
      at += 1;
      const value = fields[at];
      if (value !== undefined) words.push({ option: text, field: value });
    } else words.push({ option: text, field });
  }
  return words.filter(({ option, field }) => option !== null || !isEmpty(field));
}

function isEmpty({ passage, unknown }: Field): boolean {
  return passage.text === '' && unknown === null;
}

function readInstalled(rest: readonly Field[], found: Found): void {
  for (const { option, field } of wordsBehind(rest, installValues)) {
    if (option === '--all') addFloating(field.written(), found);
    else if (option === null) readWord(field, found);
    else if (isForeignOption(option, field)) addUnreadable(found, field.written(), notKnown);
  }
}

/** Whether an option that the command does not know names what may be a list of plugins. */
function isForeignOption(option: string, { passage: { text } }: Field): boolean {
  const isNamed = /^--(?:[\w-]*-)?(?:file|list|from|plugins?)(?:-[\w-]*)?$/i.test(option);
  return isNamed && text !== '' && text !== option && !installValues.has(option);
}

function addFloating(written: Passage, found: Found): void {
  found.floatingInstalls.push({ text: written.text, location: placeOf(written) });
}

/** Of another program's plugins only what can be nothing else is one of ours. */
function readForeign(rest: readonly Field[], found: Found): void {
  for (const { passage, unknown } of rest) {
    const plugin = unknown === null ? readCoordinates(passage) : null;
    if (plugin !== null) found.plugins.push(plugin);
  }
}

function readDownloaded(command: readonly Field[], rest: readonly Field[], found: Found): void {
  const words = wordsBehind(rest, new Set([...downloadValues, '--plugins']));
  const named = words.filter(({ option }) => option === '--plugins');
  for (const { field } of named) readWord(field, found);
  if (named.length > 0) return;
  const written = command.map((field) => field.written());
  const verb = written.find(({ text }) => text === 'download') ?? joined(written);
  found.floatingInstalls.push({ text: spaced(written).text, location: placeOf(verb) });
}

/** A word behind an install command; in quotes it may be several. */
function readWord(field: Field, found: Found): void {
  if (field.unknown !== null) {
    addUnreadable(found, field.written(), field.unknown);
    return;
  }
  for (const word of wordsIn(field.passage)) readPlugin(word, found);
}

function readPlugin(word: Passage, found: Found): void {
  const plugin = readCoordinates(word) ?? readNamed(word) ?? readUnversioned(word);
  if (hasVariable(word.text)) addUnreadable(found, word, notReplaced);
  else if (plugin === null) addUnreadable(found, word, noPlugin);
  // Of a range the newest that it holds is taken, which is another one tomorrow.
  else if (isRange(plugin.version)) found.plugins.push({ ...plugin, version: 'LATEST' });
  else found.plugins.push(plugin);
}

const notReplaced: Unknown = {
  why: 'nothing replaces the variable in it',
  remedy: 'Write the version out, or give the variable a value in the file.',
};

const notKnown: Unknown = {
  why: 'the command has no such option as far as is known here, and the value may name plugins',
  remedy: 'Write the plugins behind the command, each as group:artifact:version.',
};

const noPlugin: Unknown = {
  why: 'those are not the coordinates of a plugin',
  remedy: 'Write group:artifact:version, such as io.kestra.plugin:plugin-dbt:1.1.5.',
};
