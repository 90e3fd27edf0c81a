import type { SourceFile } from '../../model/written.js';
import { interpolating } from './compose/variables.js';
import {
  inserted,
  lineEndFrom,
  type Passage,
  partOf,
  passageIn,
  replaced,
  writtenAs,
} from './passage.js';
import type { LookUp } from './variables.js';

/** `NAME=`, perhaps with `export` before it; a colon does as well. */
const namePattern = /[ \t]*(?:export[ \t]+)?(?<name>[A-Za-z_][\w.-]*)[ \t]*(?<sign>[=:])?[ \t]*/y;

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
    if (name !== undefined && found?.groups?.sign !== undefined) {
      variables.set(name, valueIn(file, start, end, interpolate));
    }
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
  if (/^".*"$/s.test(written))
    return interpolate(unescaped(passageIn(file, start + 1, end - 1), file));
  const remark = /(?:^|\s)#/.exec(written)?.index ?? written.length;
  const length = written.slice(0, remark).trimEnd().length;
  return interpolate(passageIn(file, start, start + length));
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** A dollar sign behind a backslash is one for good, which Compose writes as two. */
function unescaped(value: Passage, file: SourceFile): Passage {
  return replaced(value, /\\(.)/gs, ({ 1: letter = '', index }) => {
    const span = partOf(value, index, index + 2).pieces[0]?.span;
    const meaning = letter === '$' ? '$$' : (escapes[letter] ?? letter);
    return span ? writtenAs(meaning, { ...span, file }) : inserted(meaning);
  });
}
