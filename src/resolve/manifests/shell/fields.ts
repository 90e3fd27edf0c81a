import { joined, type Passage, partOf, spaced } from '../passage.js';
import { isUnknown, parameterValue, type Scope, type Unknown, type Value } from '../variables.js';
import type { OutputPart, Part, TextPart, Word } from './syntax.js';

/** A word as a command gets it, with all in it worked out as far as that goes. */
export interface Field {
  readonly passage: Passage;
  /** Null where the text is known. */
  readonly unknown: Unknown | null;
  /** The same text with what is not known left as it is written, for whoever reads it once more. */
  readonly script: Passage;
  /** The whole word as it is written. */
  readonly written: () => Passage;
}

/** What a script knows where a word is read. */
export interface ShellScope extends Scope {
  /** What `$(…)` prints. */
  readonly outputOf: (part: OutputPart) => Passage | Unknown;
}

/** How many words braces may make of one. */
const maxAlternatives = 1000;

/** How deep braces may stand in braces. */
const maxNesting = 100;

/** The words that a shell makes of one: of braces, and of variables that hold several. */
export function fieldsOf(word: Word, scope: ShellScope): Field[] {
  const [only] = word.parts;
  // Most words stand for themselves, and there may be very many.
  if (word.parts.length === 1 && only?.kind === 'text') {
    const { passage } = only;
    return [{ passage, unknown: null, script: passage, written: word.written }];
  }
  const { written } = word;
  const alternatives = alternativesOf(word.parts);
  if (alternatives === null) return [fieldOf(written(), written(), tooMany)];
  return alternatives.flatMap((parts) => splitFields(parts, written, scope));
}

/** A text that is known, as a word. */
export function fieldOf(passage: Passage, written: Passage, unknown: Unknown | null = null): Field {
  const script = unknown === null ? passage : written;
  return { passage, unknown, script, written: () => written };
}

/** What a word stands for where a shell does not part it, as behind the `=` of a variable. */
export function wholeTextOf(word: Word, scope: ShellScope): Passage | Unknown {
  const texts: Passage[] = [];
  for (const part of word.parts) {
    const value = valueOfPart(part, scope);
    if (isUnknown(value)) return value;
    texts.push(spaced(value));
  }
  return joined(texts);
}

const tooMany: Unknown = {
  why: 'its braces stand for too many words to be read',
  remedy: 'Write the plugins out.',
};

function valueOfPart(part: Part, scope: ShellScope): Value {
  if (part.kind === 'text') return [part.passage];
  if (part.kind === 'parameter') return parameterValue(part, scope);
  const output = scope.outputOf(part);
  return isUnknown(output) ? output : [output];
}

/** A field while its parts are put together; without any, not even empty quotes, there is none. */
interface Draft {
  texts: Passage[];
  /** The same, with what is not known as it is written. */
  script: Passage[];
  unknown: Unknown | null;
}

/** Without quotes, blanks in a value part words; the words of an array are words in any case. */
function splitFields(parts: readonly Part[], written: () => Passage, scope: ShellScope): Field[] {
  const fields: Field[] = [];
  let draft = emptyDraft();
  const add = (text: Passage) => {
    draft.texts.push(text);
    draft.script.push(text);
  };
  const finish = () => {
    const { texts, script, unknown } = draft;
    if (script.length === 0) return;
    const passage = joined(texts);
    const known = unknown === null ? passage : joined(script);
    fields.push({ passage, unknown, script: known, written });
    draft = emptyDraft();
  };
  for (const part of parts) {
    if (part.kind === 'text') {
      add(part.passage);
      continue;
    }
    const value = valueOfPart(part, scope);
    if (isUnknown(value)) {
      draft.unknown ??= value;
      draft.script.push(part.written);
      continue;
    }
    for (const [index, text] of value.entries()) {
      if (index > 0) finish();
      if (part.quoted) add(text);
      else addSplit(text, add, finish);
    }
  }
  finish();
  return fields;
}

function emptyDraft(): Draft {
  return { texts: [], script: [], unknown: null };
}

function addSplit(value: Passage, add: (text: Passage) => void, finish: () => void): void {
  for (const { 0: run, index } of value.text.matchAll(/\s+|\S+/g)) {
    if (run.trim() === '') finish();
    else add(partOf(value, index, index + run.length));
  }
}

/** The ways to read a word with braces in it, such as `plugin-{aws,gcp}`; null beyond the bound. */
function alternativesOf(parts: readonly Part[]): readonly (readonly Part[])[] | null {
  if (!parts.some((part) => isSign(part, '{'))) return [parts];
  const closings = closingsOf(parts);
  let total = 0;
  const read = (from: number, to: number): Part[][] | null => {
    let ways: Part[][] = [[]];
    for (let at = from; at < to; at += 1) {
      const part = parts[at] as Part;
      const group = closings.get(at);
      const choices = group === undefined ? [[part]] : choicesOf(group);
      if (choices === null || ways.length * choices.length > maxAlternatives) return null;
      if (choices.length === 1) for (const way of ways) way.push(...(choices[0] ?? []));
      else ways = ways.flatMap((way) => choices.map((choice) => [...way, ...choice]));
      total += ways.length;
      if (total > maxAlternatives * 100) return null;
      if (group !== undefined) at = group.at(-1) ?? at;
    }
    return ways;
  };
  const choicesOf = (group: readonly number[]): Part[][] | null => {
    const choices: Part[][] = [];
    for (const [index, end] of group.slice(1).entries()) {
      const ways = read((group[index] ?? 0) + 1, end);
      if (ways === null) return null;
      choices.push(...ways);
    }
    return choices;
  };
  return read(0, parts.length);
}

function isSign(part: Part, sign: string): part is TextPart {
  return part.kind === 'text' && !part.quoted && part.passage.text === sign;
}

/** For each brace that opens a list: itself, its commas and the brace that closes it. */
function closingsOf(parts: readonly Part[]): ReadonlyMap<number, readonly number[]> {
  const open: number[][] = [];
  const lists = new Map<number, readonly number[]>();
  for (const [index, part] of parts.entries()) {
    if (isSign(part, '{') && open.length < maxNesting) open.push([index]);
    else if (isSign(part, ',')) open.at(-1)?.push(index);
    else if (isSign(part, '}')) {
      const list = open.pop();
      if (list !== undefined && list.length > 1) lists.set(list[0] ?? 0, [...list, index]);
    }
  }
  return lists;
}
