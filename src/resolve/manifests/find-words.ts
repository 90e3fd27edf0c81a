import type {
  ArchiveFinder,
  CommandFinder,
  Finder,
  OptionKind,
  VariableFinder,
} from '../../model/finder.js';
import { fits } from '../../model/finder.js';
import type { Marks } from '../../model/manifest.js';
import type { WrittenPlugin } from '../../model/written.js';
import { contentLines } from './content-lines.js';
import { listedIn, unreadable } from './find-in-text.js';
import type { FormatReading } from './format.js';
import { joined, type Passage, partOf, placeOf, spaced } from './passage.js';
import { coreIn, type PluginTemplate, pluginIn } from './read-template.js';
import type { Field } from './shell/fields.js';
import { addReading, addUnreadable, fileIn, programOf, type Shell, wordsIn } from './shell/run.js';
import { hasVariable, isUnknown, type LookUp, type Unknown, type Value } from './variables.js';

/**
 * Reads the plugins that a command of the policy installs. Where a policy says how plugins are
 * installed, nothing else is taken for an install; false where it says nothing.
 */
export function readCommand(fields: readonly Field[], shell: Shell): boolean {
  const { marks } = shell.context.surroundings;
  if (marks.finders.plugins.length === 0) return false;
  const commands = finderOf(marks, 'command');
  const read = commands.flatMap((finder) => {
    const rest = behindCommand(fields, finder);
    return rest === null ? [] : [{ finder, rest }];
  });
  // Several forms of one command read its words together.
  const [first] = read;
  if (first === undefined) return true;
  if (first.finder.template === null) {
    addFloating(fields[fields.length - first.rest.length - 1] as Field, shell);
    return true;
  }
  const finders = read.map(({ finder }) => finder).filter(readsWords);
  readWordsOf(first.rest, first.finder, finders, shell);
  return true;
}

/** A command of whose words plugins are read. */
type WordsFinder = CommandFinder & PluginTemplate;

function readsWords(finder: CommandFinder): finder is WordsFinder {
  return finder.template !== null;
}

function finderOf<Kind extends Finder['kind']>(
  { finders }: Pick<Marks, 'finders'>,
  kind: Kind,
): readonly Extract<Finder, { kind: Kind }>[] {
  return finders.plugins.filter(
    (finder): finder is Extract<Finder, { kind: Kind }> => finder.kind === kind,
  );
}

/** The words behind a command, whatever runs it; options may stand between its own words. */
function behindCommand(
  fields: readonly Field[],
  { command, options }: CommandFinder,
): readonly Field[] | null {
  const [program = '', ...verbs] = command;
  const start = fields.findIndex((field) => fits(program, programOf(field)));
  if (start === -1) return null;
  let at = start + 1;
  for (const verb of verbs) {
    for (; fields[at]?.passage.text.startsWith('-'); at += 1) {
      const [name, attached] = optionOf(fields[at] as Field);
      if (attached === null && takesNext(options.get(name))) at += 1;
    }
    if (fields[at]?.passage.text !== verb) return null;
    at += 1;
  }
  return fields.slice(at);
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

function readWordsOf(
  fields: readonly Field[],
  finder: CommandFinder,
  finders: readonly WordsFinder[],
  shell: Shell,
): void {
  const items: Field[] = [];
  const leading = [...finder.arguments];
  const take = (kind: OptionKind, field: Field) => {
    if (kind === 'items') items.push(field);
    else if (kind === 'list') readList(field, finders, shell);
    else if (kind === 'core' && field.unknown === null) {
      const core = coreIn(field.passage, null);
      if (core !== null) shell.found.cores.push(core);
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
      if (!takesNext(kind) || next === undefined) continue;
      take(kind, next);
      if (attached === null) at += 1;
    }
  }
  readItems(items, finders, shell);
}

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
  if (several.length > 0 && words.length > 0) {
    const plugin = pluginIn(spaced(words), several);
    if (plugin !== null && !hasVariable(plugin.version)) {
      shell.found.plugins.push(plugin);
      return;
    }
  }
  for (const word of words) readWord(word, finders, shell);
}

function readWord(word: Passage, finders: readonly WordsFinder[], { found }: Shell): void {
  const plugin = hasVariable(word.text) ? null : pluginIn(word, finders);
  if (plugin !== null) found.plugins.push(plugin);
  else if (hasVariable(word.text)) addUnreadable(found, word, notReplaced);
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

/** Reads the variables of the policy, of which `lookUp` knows the values. */
export function readVariables(lookUp: LookUp, { finders }: Pick<Marks, 'finders'>): FormatReading {
  const variables = new Map<string, VariableFinder[]>();
  for (const finder of [...finders.core, ...finders.plugins]) {
    if (finder.kind !== 'variable') continue;
    variables.set(finder.variable, [...(variables.get(finder.variable) ?? []), finder]);
  }
  if (variables.size === 0) return {};
  const reading = emptyReading();
  for (const [name, found] of variables) {
    const value = lookUp(name);
    if (value !== null) readVariable(value, found, finders.core, reading);
  }
  return reading;
}

function emptyReading() {
  return {
    cores: [] as NonNullable<FormatReading['cores']>[number][],
    plugins: [] as WrittenPlugin[],
    unreadableInstalls: [] as NonNullable<FormatReading['unreadableInstalls']>[number][],
  };
}

function readVariable(
  value: Passage,
  finders: readonly VariableFinder[],
  core: readonly Finder[],
  { cores, plugins, unreadableInstalls }: ReturnType<typeof emptyReading>,
): void {
  const [ofCore, ofPlugins] = [
    finders.filter((finder) => core.includes(finder)),
    finders.filter((finder) => !core.includes(finder)),
  ];
  for (const item of listedIn(value)) {
    const [version] = ofCore.flatMap(({ template }) => coreIn(item, template) ?? []);
    const plugin = version === undefined ? pluginIn(item, ofPlugins) : null;
    if (version !== undefined) cores.push(version);
    else if (plugin !== null && !hasVariable(item.text)) plugins.push(plugin);
    else if (ofPlugins.length > 0) unreadableInstalls.push(unreadable(item, ofPlugins));
    else cores.push({ text: item.text, location: placeOf(item), floats: hasVariable(item.text) });
  }
}

/** Reads what is set by a command itself, or handed to a container as `-e NAME=value`. */
export function readSet(
  fields: readonly Field[],
  assigned: readonly (readonly [string, Value])[],
  { context, found }: Shell,
): void {
  const { marks } = context.surroundings;
  const values = new Map<string, Passage>();
  for (const [name, value] of assigned) if (!isUnknown(value)) values.set(name, joined(value));
  for (const { passage, unknown } of fields) {
    const at = passage.text.indexOf('=');
    if (unknown !== null || at < 1) continue;
    values.set(passage.text.slice(0, at).replace(/^-+(?:e|env)/, ''), partOf(passage, at + 1));
  }
  if (values.size > 0)
    addReading(
      found,
      readVariables((name) => values.get(name) ?? null, marks),
    );
}

/** The archive finders of a policy. */
export function archivesOf(marks: Pick<Marks, 'finders'>): readonly ArchiveFinder[] {
  return finderOf(marks, 'archive');
}

/** The plugin that an archive's name says, as the policy has such names; null where it says none. */
export function pluginOfArchive(
  path: Passage,
  finders: readonly ArchiveFinder[],
): WrittenPlugin | null {
  if (finders.length === 0) return null;
  const name = partOf(path, path.text.lastIndexOf('/') + 1);
  return pluginIn(joined([name]), finders);
}
