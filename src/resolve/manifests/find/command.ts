import {
  type CommandFinder,
  coreProgram,
  fits,
  type OptionKind,
  ofKind,
} from '../../../model/finder.js';
import type { Marks } from '../../../model/manifest.js';
import { readCoordinates } from '../coordinates.js';
import { contentLines, type Passage, partOf, placeOf, spaced } from '../passage.js';
import type { Field } from '../shell/fields.js';
import { addReading, addUnreadable, fileIn, programOf, type Shell, wordsIn } from '../shell/run.js';
import { hasVariable, type Unknown } from '../variables.js';
import { coreAt, type PluginTemplate, pluginIn, unreadable } from './in-text.js';

/**
 * Reads the plugins that a command of the policy installs, whatever runs it. What another program
 * than the core's installs in the same words is one of ours only by its coordinates.
 */
export function readCommand(fields: readonly Field[], shell: Shell): void {
  const { marks } = shell.context.surroundings;
  const read: { readonly finder: CommandFinder; readonly end: number }[] = [];
  const foreign: number[] = [];
  for (const finder of ofKind(marks.finders.plugins, 'command')) {
    const end = endOfCommand(fields, finder, marks);
    if (end !== null) read.push({ finder, end });
    else if (finder.template?.isCoordinates === true && finder.command[0] === coreProgram) {
      const [, ...verbs] = finder.command;
      const behind = endOfWords(fields, startOfVerbs(fields, finder), verbs, finder);
      foreign.push(behind ?? fields.length);
    }
  }
  // Several forms of one command read its words together.
  const [first] = read;
  if (first === undefined) {
    readForeign(fields.slice(Math.min(fields.length, ...foreign)), shell);
    return;
  }
  const finders = read.map(({ finder }) => finder).filter(readsWords);
  const isNamed = readWordsOf(fields.slice(first.end), first.finder, finders, shell);
  if (first.finder.installsAll && !isNamed) addAll(fields, first.end, shell);
}

/** A command of whose words plugins are read. */
type WordsFinder = CommandFinder & PluginTemplate;

function readsWords(finder: CommandFinder): finder is WordsFinder {
  return finder.template !== null;
}

/** Where a command's own words end that its program runs; null where it does not. */
function endOfCommand(fields: readonly Field[], finder: CommandFinder, marks: Marks) {
  const [program = '', ...verbs] = finder.command;
  if (program !== coreProgram) {
    const start = fields.findIndex((field) => fits(program, programOf(field)));
    return start === -1 ? null : endOfWords(fields, start + 1, verbs, finder);
  }
  const start = startOfVerbs(fields, finder);
  const isOwn = start === 0 || fields.slice(0, start).some((field) => isCoreProgram(field, marks));
  return isOwn ? endOfWords(fields, start, verbs, finder) : null;
}

/** Where the words of a command begin behind its program; the number of all where they do not. */
function startOfVerbs(fields: readonly Field[], { command: [, verb] }: CommandFinder): number {
  const start = fields.findIndex(({ passage }) => passage.text === verb);
  return start === -1 ? fields.length : start;
}

/** Options may stand between the words of a command. */
function endOfWords(
  fields: readonly Field[],
  start: number,
  words: readonly string[],
  { options }: CommandFinder,
): number | null {
  let at = start;
  for (const word of words) {
    for (; fields[at]?.passage.text.startsWith('-'); at += 1) {
      const [name, attached] = optionOf(fields[at] as Field);
      if (attached === null && takesNext(options.get(name))) at += 1;
    }
    if (fields[at]?.passage.text !== word) return null;
    at += 1;
  }
  return at;
}

/** Whether a word is a program of the core, its image, or a variable that may hold either. */
function isCoreProgram(field: Field, { name, images }: Marks): boolean {
  const isImage = images.some((image) => field.passage.text.includes(image));
  return field.unknown !== null || isImage || isCoreCalled(programOf(field), { name });
}

function isCoreCalled(program: string, { name }: Pick<Marks, 'name'>): boolean {
  return name !== null && program.includes(name);
}

/** Of another program's plugins only what can be nothing else is one of ours. */
function readForeign(fields: readonly Field[], { found }: Shell): void {
  for (const { passage, unknown } of fields) {
    const plugin = unknown === null ? readCoordinates(passage) : null;
    if (plugin !== null) found.plugins.push(plugin);
  }
}

/** What installs all there is, from its program on; its place is the last of its own words. */
function addAll(fields: readonly Field[], end: number, { found }: Shell): void {
  const written = fields.map((field) => field.written());
  const location = placeOf(written[end - 1] as Passage);
  found.floatingInstalls.push({ text: spaced(written).text, location });
}

function takesNext(kind: OptionKind | undefined): boolean {
  return kind !== undefined && kind !== 'flag' && kind !== 'all';
}

/** An option's name, and its value where one is joined to it by `=`. */
function optionOf(field: Field): readonly [string, Field | null] {
  const { text } = field.passage;
  const equals = text.indexOf('=');
  if (equals === -1) return [text, null];
  return [text.slice(0, equals), { ...field, passage: partOf(field.passage, equals + 1) }];
}

/** Reads the words behind a command; whether it names anything to install. */
function readWordsOf(
  fields: readonly Field[],
  finder: CommandFinder,
  finders: readonly WordsFinder[],
  shell: Shell,
): boolean {
  const items: Field[] = [];
  const leading = [...finder.arguments];
  const take = (kind: OptionKind, field: Field) => {
    if (kind === 'items') items.push(field);
    else if (kind === 'list') readList(field, finders, shell);
    else if (kind === 'core' && field.unknown === null) {
      shell.found.cores.push(coreAt(field.passage));
    }
  };
  let onlyWords = false;
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] as Field;
    const { text } = field.passage;
    if (!onlyWords && text === '--') onlyWords = true;
    else if (onlyWords || !text.startsWith('-') || text === '-') {
      take(leading.shift() ?? 'items', field);
    } else {
      const [name, attached] = optionOf(field);
      const kind = finder.options.get(name) ?? 'flag';
      const next = attached ?? fields[at + 1];
      if (kind === 'all') addFloating(field, shell);
      if (attached !== null && isList(name, finder)) {
        addUnreadable(shell.found, field.written(), notKnown);
      }
      if (!takesNext(kind) || next === undefined) continue;
      take(kind, next);
      if (attached === null) at += 1;
    }
  }
  if (finders.length > 0) readItems(items, finders, shell);
  return items.length > 0;
}

/** Whether an option that nobody names may give a command a list of plugins. */
function isList(option: string, { options }: CommandFinder): boolean {
  return (
    !options.has(option) && /^--(?:[\w-]*-)?(?:file|list|from|plugins?)(?:-[\w-]*)?$/i.test(option)
  );
}

const notKnown: Unknown = {
  why: 'the command has no such option as far as is known here, and the value may name plugins',
  remedy: 'Write the plugins behind the command.',
};

function addFloating(field: Field, { found }: Shell): void {
  const written = field.written();
  found.floatingInstalls.push({ text: written.text, location: placeOf(written) });
}

function readItems(items: readonly Field[], finders: readonly WordsFinder[], shell: Shell): void {
  const known: Field[] = [];
  for (const item of items) {
    if (item.unknown === null) known.push(item);
    else addUnreadable(shell.found, item.written(), item.unknown);
  }
  const words = known.flatMap(({ passage }) => wordsIn(passage));
  const several = finders.filter((finder) => finder.several);
  const plugin = pluginIn(spaced(words), several);
  if (plugin !== null && !hasVariable(plugin.version)) shell.found.plugins.push(plugin);
  else for (const word of words) readWord(word, finders, shell);
}

function readWord(word: Passage, finders: readonly WordsFinder[], { found }: Shell): void {
  const plugin = pluginIn(word, finders);
  if (hasVariable(word.text)) addUnreadable(found, word, notReplaced);
  else if (plugin !== null) found.plugins.push(plugin);
  else found.unreadableInstalls.push(unreadable(word, finders));
}

const notReplaced: Unknown = {
  why: 'nothing replaces the variable in it',
  remedy: 'Write the version out, or give the variable a value in the file.',
};

/** A file of plugins that a command is given: read by its own finders, else line by line. */
function readList(field: Field, finders: readonly WordsFinder[], shell: Shell): void {
  const { found, context } = shell;
  if (field.unknown !== null) {
    addUnreadable(found, field.written(), field.unknown);
    return;
  }
  const list = fileIn(shell, field.passage.text);
  if (list === null) {
    addUnreadable(found, field.written(), notThere);
    return;
  }
  const file = list.pieces[0]?.span?.file;
  const isWhole = file !== undefined && file.text.length === list.text.length;
  const reading = isWhole ? context.surroundings.readList?.(file) : undefined;
  if (reading) addReading(found, reading);
  else for (const line of contentLines(list)) readWord(line, finders, shell);
}

const notThere: Unknown = {
  why: 'the list is not a file of the repository',
  remedy: 'Give the command a list that is a file of the repository.',
};

/** Whether a line begins with a command of the policy. */
export function beginsCommand(line: string, marks: Marks): boolean {
  const [first = '', ...words] = line.trim().split(/\s+/);
  const called = first.slice(first.lastIndexOf('/') + 1);
  return ofKind(marks.finders.plugins, 'command').some(({ command: [program = '', verb] }) => {
    const isProgram = program === coreProgram ? isCoreCalled(called, marks) : fits(program, called);
    return isProgram && (verb === undefined || words.includes(verb));
  });
}
