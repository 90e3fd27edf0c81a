import type { SourceFile } from '../../../model/written.js';
import type { Surroundings } from '../format.js';
import { lineEndFrom, type Passage, partOf, passageIn, replaced } from '../passage.js';
import { composeDialect, expand, hasVariable, type LookUp } from '../variables.js';
import { variablesOf } from '../yaml/images.js';
import { standingFor } from '../yaml/scalar.js';
import { itemsOf, mapOf, textOf, type YamlValue } from '../yaml/value.js';

/** A folder whose files are read together, with the variables of its `.env`. */
export interface Project {
  readonly folder: string;
  readonly variables: Variables;
  readonly interpolate: Interpolate;
  /** Arguments that a command gives to every build. */
  readonly buildArgs?: ReadonlyMap<string, Passage>;
}

export type Variables = ReadonlyMap<string, Passage>;

/** A folder with the variables that are set in it. */
export function projectIn(folder: string, variables: Variables): Project {
  return { folder, variables, interpolate: interpolating((name) => variables.get(name) ?? null) };
}

/** The variables that files at these paths set, the last of them first. */
export function dotenvAt(
  paths: readonly string[],
  { open }: Surroundings,
  others: LookUp,
): Variables {
  const variables = new Map<string, Passage>();
  for (const path of paths) {
    const file = open(path);
    if (file === null) continue;
    for (const [name, value] of readDotenv(
      file,
      (other) => variables.get(other) ?? others(other),
    )) {
      variables.set(name, value);
    }
  }
  return variables;
}

/** Variables of `environment` or `args`; one without a value takes that of the `.env`. */
export function definedIn(value: YamlValue | null, { interpolate, variables }: Project): Variables {
  const defined = new Map<string, Passage>();
  const bare = [
    ...itemsOf(value).flatMap((item) => textOf(item)?.text ?? []),
    ...(mapOf(value)?.keys() ?? []),
  ];
  for (const name of bare) {
    const known = variables.get(name);
    if (known !== undefined) defined.set(name, known);
  }
  for (const [name, text] of variablesOf(value)) defined.set(name, interpolate(text));
  return defined;
}

/** `NAME=`, perhaps with `export` before it; a colon does as well. */
const namePattern = /[ \t]*(?:export[ \t]+)?(?<name>[A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/y;

/**
 * Reads an `.env` file as Compose does: the values of its variables, which may hold those above
 * them and, where a file sets none, those of `others`.
 */
export function readDotenv(file: SourceFile, others: LookUp): ReadonlyMap<string, Passage> {
  const { text } = file;
  const variables = new Map<string, Passage>();
  const interpolate = interpolating((name) => variables.get(name) ?? others(name));
  for (let at = 0; at < text.length; ) {
    namePattern.lastIndex = at;
    const found = namePattern.exec(text);
    const start = found === null ? at : namePattern.lastIndex;
    const end = endOfValue(text, start);
    const name = found?.groups?.name;
    if (name !== undefined) variables.set(name, valueIn(file, start, end, interpolate));
    at = lineEndFrom(text, end) + 1;
  }
  return variables;
}

/** A value in quotes may go on over lines; any other ends with its line. */
function endOfValue(text: string, start: number): number {
  const quote = text.charAt(start);
  const line = lineEndFrom(text, start);
  if (quote !== '"' && quote !== "'") return line;
  for (let end = start + 1; end < text.length; end += 1) {
    if (text[end] === quote) return end + 1;
    if (text[end] === '\\' && quote === '"') end += 1;
  }
  return line;
}

function valueIn(
  file: SourceFile,
  start: number,
  end: number,
  interpolate: (text: Passage) => Passage,
): Passage {
  const written = file.text.slice(start, end);
  if (/^'.*'$/s.test(written)) return passageIn(file, start + 1, end - 1);
  if (/^".*"$/s.test(written)) return interpolate(unescaped(passageIn(file, start + 1, end - 1)));
  const remark = /(?:^|\s)#/.exec(written)?.index ?? written.length;
  const length = written.slice(0, remark).trimEnd().length;
  return interpolate(passageIn(file, start, start + length));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** A dollar sign behind a backslash is one for good, which Compose writes as two. */
function unescaped(value: Passage): Passage {
  return replaced(value, /\\(.)/gs, ({ 1: letter = '', index }) => {
    const meaning = letter === '$' ? '$$' : (escapes[letter] ?? letter);
    return standingFor(meaning, partOf(value, index, index + 2));
  });
}

/** Replaces the variables in a text. */
export type Interpolate = (text: Passage) => Passage;

/** How many characters variables may add in one file: variables of variables can double endlessly. */
const maxAdded = 1_000_000;

/** Prepares to replace variables as Compose does, in all texts of a file. */
export function interpolating(lookUp: LookUp): Interpolate {
  let left = maxAdded;
  const bounded: LookUp = (name) => {
    const value = lookUp(name);
    if (value === null || value.text.length > left) return null;
    left -= value.text.length;
    return value;
  };
  return (text) => (hasVariable(text.text) ? expand(text, bounded, composeDialect) : text);
}
