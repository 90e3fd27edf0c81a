import { inserted, joined, type Passage, partOf } from './passage.js';
import type { ParameterPart, Word } from './shell/syntax.js';
import { type Dialect, readerOf, readWord } from './shell/word.js';

/** The value of a variable, or null when it has none. */
export type LookUp = (name: string) => Passage | null;

/** Why a text is not known, as a clause after "because", and what to write instead. */
export interface Unknown {
  readonly why: string;
  readonly remedy: string;
}

/** What a variable or a part of a word stands for: some words, or nobody knows. */
export type Value = readonly Passage[] | Unknown;

/** Where variables get their values. */
export interface Scope {
  readonly get: (name: string) => Value | null;
  /** `${NAME:=word}` sets what has no value. */
  readonly set: (name: string, value: Value) => void;
  /** Whether so many more characters may be made of variables: they can double endlessly. */
  readonly spend: (characters: number) => boolean;
  /** What a word stands for as one text. */
  readonly textOf: (word: Word) => Passage | Unknown;
}

/** Compose replaces variables everywhere, quotes or not; a doubled `$` stands for one. */
export const composeDialect: Dialect = {
  escape: '',
  quotes: false,
  doubledDollar: true,
  commands: false,
};

/** Docker takes quotes and escapes away from words; the character that escapes can be chosen. */
export function dockerDialect(escapeSign: string): Dialect {
  return { escape: escapeSign, quotes: true, doubledDollar: false, commands: false };
}

/** How many characters variables may add to one text. */
const maxExpanded = 200_000;

/** Puts values in the place of variables. A variable without a value stays as it is written. */
export function expand(
  passage: Passage,
  lookUp: LookUp,
  dialect: Dialect = composeDialect,
): Passage {
  const { text } = passage;
  const isPlain = !dialect.quotes || (!/["']/.test(text) && !text.includes(dialect.escape));
  if (!hasVariable(text) && isPlain) return passage;
  const word = readWord(readerOf(passage, dialect), () => false);
  return textOf(word, lookUpScope(lookUp));
}

/** Whether a text still has a variable in it. */
export function hasVariable(text: string): boolean {
  return text.includes('$');
}

function lookUpScope(lookUp: LookUp): Scope {
  let left = maxExpanded;
  const scope: Scope = {
    get: (name) => {
      const value = lookUp(name);
      return value === null ? null : [value];
    },
    set: () => {},
    spend: (characters) => {
      left -= characters;
      return left >= 0;
    },
    textOf: (word) => textOf(word, scope),
  };
  return scope;
}

function textOf(word: Word, scope: Scope): Passage {
  const parts = word.parts.map((part) => {
    if (part.kind === 'text') return part.passage;
    if (part.kind === 'output') return part.written;
    const value = parameterValue(part, scope);
    return isUnknown(value) ? part.written : joined(value);
  });
  return joined(parts);
}

/** Whether nobody knows what a value or a text is. */
export function isUnknown(value: Value | Passage): value is Unknown {
  return 'why' in value;
}

/** What `$NAME` or `${NAME:-word}` and its like stand for. */
export function parameterValue(part: ParameterPart, scope: Scope): Value {
  const { name, operator, word, written } = part;
  if (name === null || /^[\d@*#?$!-]$/.test(name)) return unknownSign(written.text);
  const value = scope.get(name);
  if (value !== null && isUnknown(value)) return value;
  const isEmpty = operator.startsWith(':') && value !== null && isBlank(value);
  const isSet = value !== null && !isEmpty;
  switch (operator.replace(/^:(?=.)/, '')) {
    case '-':
    case '=':
      return isSet ? spent(value, scope) : fallback(part, scope);
    case '+':
      return isSet ? single(word, scope) : [inserted('')];
    case '':
    case '?':
      return value === null ? withoutValue(name) : spent(value, scope);
    default:
      return value === null ? withoutValue(name) : changed(value, part, scope);
  }
}

function isBlank(value: readonly Passage[]): boolean {
  return value.every(({ text }) => text === '');
}

function spent(value: readonly Passage[], { spend }: Scope): Value {
  const characters = value.reduce((sum, { text }) => sum + text.length, 0);
  return spend(characters) ? value : tooMuch;
}

function fallback({ name, operator, word }: ParameterPart, scope: Scope): Value {
  const value = single(word, scope);
  if (operator.endsWith('=') && name !== null) scope.set(name, value);
  return value;
}

function single(word: Word | null, scope: Scope): Value {
  const text = word === null ? inserted('') : scope.textOf(word);
  return isUnknown(text) ? text : [text];
}

const tooMuch: Unknown = {
  why: 'its variables stand for too much to be read',
  remedy: 'Write it out.',
};

function withoutValue(name: string): Unknown {
  return {
    why: `${name} has no value in the repository`,
    remedy: `Give ${name} a value where it is used, such as a default, or write it out.`,
  };
}

function unknownSign(text: string): Unknown {
  return {
    why: `nothing in the repository says what ${text.slice(0, 40)} stands for`,
    remedy: 'Write it out.',
  };
}

/** Longest value that patterns are tried on, and longest pattern, in characters. */
const maxMatched = 500;

/** `${NAME#pattern}`, `${NAME/text/text}`, `${NAME:1}` and `${NAME^^}`. */
function changed(value: readonly Passage[], part: ParameterPart, scope: Scope): Value {
  const { operator, written, name } = part;
  const text = part.word === null ? inserted('') : scope.textOf(part.word);
  if (isUnknown(text)) return text;
  const change = changeOf(operator, text);
  const costs = value.reduce((sum, each) => sum + each.text.length * (text.text.length + 1), 0);
  const isBounded = [text, ...value].every((each) => each.text.length <= maxMatched);
  if (change === null || name === null || !isBounded) return unknownSign(written.text);
  return scope.spend(costs) ? value.map(change) : tooMuch;
}

type Change = (value: Passage) => Passage;

function changeOf(operator: string, word: Passage): Change | null {
  switch (operator) {
    case '#':
    case '##':
      return withoutStart(word.text, operator.length > 1);
    case '%':
    case '%%':
      return withoutEnd(word.text, operator.length > 1);
    case '/':
    case '//':
      return withReplaced(word, operator.length > 1);
    case ':':
      return cutOut(word.text);
    default:
      return word.text === '' ? inOtherCase(operator) : null;
  }
}

function withoutStart(pattern: string, longest: boolean): Change {
  const signs = signsOf(pattern);
  return (value) => partOf(value, matchLength(signs, [...value.text], longest));
}

function withoutEnd(pattern: string, longest: boolean): Change {
  const signs = signsOf(pattern).reverse();
  return (value) => {
    const length = matchLength(signs, [...value.text].reverse(), longest);
    return partOf(value, 0, value.text.length - length);
  };
}

/** One sign of a pattern: any number of characters, or what one character must be. */
type Sign = '*' | ((character: string) => boolean);

function signsOf(pattern: string): Sign[] {
  return [...pattern.matchAll(/\\(.)|\[([!^]?)([^\]]+)\]|./gs)].map(([text, escaped, not, set]) => {
    if (text === '*') return '*';
    if (text === '?') return () => true;
    if (set === undefined) return (character) => character === (escaped ?? text);
    return (character) => isInSet(character, set) === (not === '');
  });
}

function isInSet(character: string, set: string): boolean {
  return [...set.matchAll(/(.)-(.)|./gs)].some(([text, from = text, to = text]) => {
    return character >= from && character <= to;
  });
}

/** How many characters a pattern matches from the start of a text; 0 where it does not match. */
function matchLength(signs: readonly Sign[], text: readonly string[], longest: boolean): number {
  let ends = [true, ...text.map(() => false)];
  for (const sign of signs) {
    const next = ends.map(() => false);
    for (const [index, isEnd] of ends.entries()) {
      if (sign === '*') next[index] = isEnd || next[index - 1] === true;
      else if (isEnd && index < text.length) next[index + 1] = sign(text[index] ?? '');
    }
    ends = next;
  }
  return Math.max(0, longest ? ends.lastIndexOf(true) : ends.indexOf(true));
}

/** Patterns with signs are left alone here. */
function withReplaced(word: Passage, all: boolean): Change | null {
  const slash = word.text.indexOf('/');
  const wanted = word.text.slice(0, slash === -1 ? undefined : slash);
  if (wanted === '' || /[*?[\\#%]/.test(wanted)) return null;
  const replacement = slash === -1 ? inserted('') : partOf(word, slash + 1);
  return (value) => {
    const parts: Passage[] = [];
    let end = 0;
    for (let at = value.text.indexOf(wanted); at !== -1; at = value.text.indexOf(wanted, end)) {
      parts.push(partOf(value, end, at), replacement);
      end = at + wanted.length;
      if (!all) break;
    }
    return joined([...parts, partOf(value, end)]);
  };
}

function cutOut(word: string): Change | null {
  const match = /^\s*(\d{1,4}|\s-\d{1,4})(?::(\d{1,4}))?$/.exec(word);
  if (match === null) return null;
  const [, from, length] = match;
  return (value) => {
    const rest = partOf(value, Number(from));
    return length === undefined ? rest : partOf(rest, 0, Number(length));
  };
}

function inOtherCase(operator: string): Change | null {
  const isUpper = operator.startsWith('^');
  const isWhole = operator.length > 1;
  return ({ text, pieces }) => {
    const head = isWhole ? text : text.slice(0, 1);
    const other = isUpper ? head.toUpperCase() : head.toLowerCase();
    return other.length === head.length
      ? { text: other + text.slice(head.length), pieces }
      : { text, pieces };
  };
}
