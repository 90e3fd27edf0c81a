import type { AST } from 'toml-eslint-parser';
import type { Problem } from '../../../model/report.js';
import { shown } from '../../../model/shown.js';
import type { SourceFile } from '../../../model/written.js';
import { deepestNesting } from '../../document/yaml-tree.js';
import { isVersionCatalogue, wholeEntries } from '../builds/gradle-versions.js';
import { lineStartsOf, type Passage, passageIn, placeOf, writtenAs } from '../passage.js';
import {
  entriesOf,
  mapOf,
  mapWith,
  textOf,
  type YamlFile,
  type YamlMap,
  type YamlText,
  type YamlValue,
} from '../yaml/value.js';

/**
 * Reads a file with structure as values that know their places: YAML, JSON, TOML, XML, INI or properties,
 * by its name; null for a file of another kind. Each library is loaded when such a file is read. The
 * root of XML is its outermost element, whose children and attributes are its keys. What Maven puts
 * for `${…}` in a `pom.xml`, and Gradle for `version.ref`, stands in its place.
 */
export async function treeOf(file: SourceFile): Promise<YamlFile | null> {
  if (/\.(?:ya?ml|json)$/i.test(file.path)) {
    const { parseYaml } = await import('../../written-files.js');
    return parseYaml(passageIn(file, 0, file.text.length));
  }
  if (/\.ini$/i.test(file.path)) {
    const { readIni } = await import('./ini.js');
    return readIni(passageIn(file, 0, file.text.length));
  }
  if (/\.toml$/i.test(file.path)) {
    const { parseTOML } = await import('toml-eslint-parser');
    return readOrTell(file, 'TOML', () => {
      const tree = readToml(parseTOML(file.text).body[0], file);
      return isVersionCatalogue.test(file.path) ? wholeEntries(tree) : tree;
    });
  }
  if (/\.(?:xml|csproj|props)$/i.test(file.path)) {
    const { parseXml } = await import('@rgrove/parse-xml');
    return readOrTell(file, 'XML', () => {
      // A document without an element is one that the library does not read.
      const root = parseXml(file.text, { includeOffsets: true }).root as Element;
      const tree = readElement(root, file, 0);
      return isPom.test(file.path) ? withProperties(tree) : tree;
    });
  }
  if (!/\.properties$/i.test(file.path)) return null;
  const { Properties } = await import('properties-file/parser');
  return readOrTell(file, 'a property file', () => {
    const starts = lineStartsOf(file);
    const parts = new Map<string, YamlValue>();
    for (const node of new Properties(file.text).nodes) {
      if (node.type !== 'property') continue;
      const line = node.rawLines[0] ?? '';
      const end = (starts[node.startingLineNumber - 1] ?? 0) + line.length;
      const span = { file, start: end - line.replace(keyPattern, '').length, end };
      parts.set(node.key, textAt(node.value, writtenAs(node.value, span)));
    }
    return mapWith(parts);
  });
}

/** What stands before the value in the first line of a property. */
const keyPattern = /^\s*(?:\\.|[^\\=:\s])*\s*[=:]?\s*/;

/** What a library cannot read it throws for; whatever it is, the file is at fault. */
function readOrTell(file: SourceFile, what: string, read: () => YamlValue): YamlFile {
  try {
    return { roots: [read()], problems: () => [] };
  } catch (error) {
    return { roots: [], problems: () => [unreadable(file, what, error)] };
  }
}

function unreadable(file: SourceFile, what: string, error: unknown): Problem {
  const { message, lineNumber, line, index } = error as Fault;
  const first = message.replace(/\n[\s\S]*/, '');
  const at = lineNumber ?? line ?? 1;
  const start = index ?? lineStartsOf(file)[at - 1] ?? 0;
  return {
    message: `${shown(file.path)} cannot be read as ${what}: ${shown(first)}.`,
    found: shown(first),
    expected: what,
    location: placeOf(passageIn(file, start, start + 1)),
  };
}

/** What the libraries note of a fault. */
interface Fault {
  readonly message: string;
  readonly lineNumber?: number;
  readonly line?: number;
  readonly index?: number;
}

function textAt(value: unknown, passage: Passage): YamlText {
  return { kind: 'text', value, tag: null, passage: () => passage };
}

function listOf(items: readonly YamlValue[]): YamlValue {
  return { kind: 'list', tag: null, items: () => items };
}

/** A map that is put together while it is read, or a list, whose keys are numbers. */
type Draft = Map<string | number, YamlValue | Draft>;

function readToml(
  { body }: { readonly body: readonly (AST.TOMLKeyValue | AST.TOMLTable)[] },
  file: SourceFile,
): YamlMap {
  const root: Draft = new Map();
  for (const node of body) {
    if (node.type === 'TOMLKeyValue') set(root, node, file);
    else for (const pair of node.body) set(draftAt(root, node.resolvedKey), pair, file);
  }
  return finished(root);
}

function draftAt(root: Draft, keys: readonly (string | number)[]): Draft {
  let draft = root;
  for (const key of keys) {
    const known = draft.get(key);
    const next: Draft = known instanceof Map ? known : new Map();
    draft.set(key, next);
    draft = next;
  }
  return draft;
}

function set(table: Draft, { key, value }: AST.TOMLKeyValue, file: SourceFile): void {
  const names = key.keys.map((each) => (each.type === 'TOMLBare' ? each.name : each.value));
  const last = names.pop() as string;
  draftAt(table, names).set(last, tomlValue(value, file));
}

function tomlValue(node: AST.TOMLContentNode, file: SourceFile): YamlValue {
  if (node.type === 'TOMLArray') return listOf(node.elements.map((each) => tomlValue(each, file)));
  if (node.type === 'TOMLInlineTable') {
    const table: Draft = new Map();
    for (const pair of node.body) set(table, pair, file);
    return finished(table);
  }
  const [start, end] = node.range;
  if (node.kind !== 'string') return textAt(node.value, passageIn(file, start, end));
  // Between its quotes a text without escapes stands character for character.
  const quotes = node.multiline ? 3 : 1;
  const span = { file, start: start + quotes, end: end - quotes };
  return textAt(node.value, writtenAs(node.value, span));
}

function finished(draft: Draft): YamlMap {
  return mapWith(new Map([...draft].map(([key, part]) => [String(key), finishedPart(part)])));
}

function finishedPart(part: YamlValue | Draft): YamlValue {
  if (!(part instanceof Map)) return part;
  return part.has(0) ? listOf([...part.values()].map(finishedPart)) : finished(part);
}

/** What is read of an element; the library's own types say more. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly { readonly type: string }[];
  readonly start: number;
  readonly end: number;
}

interface TextNode {
  readonly type: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function readElement(element: Element, file: SourceFile, depth: number): YamlValue {
  if (depth > deepestNesting) throw new Error('elements are nested too deeply');
  const elements = element.children.filter(({ type }) => type === 'element');
  const attributes = Object.entries(element.attributes);
  if (elements.length === 0 && attributes.length === 0) return readText(element, file);
  const parts = new Map<string, YamlValue[]>();
  for (const child of elements as unknown as readonly Element[]) {
    const known = parts.get(child.name) ?? [];
    known.push(readElement(child, file, depth + 1));
    parts.set(child.name, known);
  }
  for (const [name, value] of attributes) {
    const start = startOfAttribute(name, element, file.text);
    const span = { file, start, end: start + value.length };
    if (!parts.has(name)) parts.set(name, [textAt(value, writtenAs(value, span))]);
  }
  return mapWith(
    new Map(
      [...parts].map(([name, values]): [string, YamlValue] => {
        const [only, another] = values;
        return [name, another === undefined ? (only as YamlValue) : listOf(values)];
      }),
    ),
  );
}

function startOfAttribute(name: string, { start }: Element, text: string): number {
  const pattern = new RegExp(`\\s${name.replaceAll('.', '\\.')}\\s*=\\s*["']`, 'g');
  pattern.lastIndex = start;
  pattern.test(text);
  return pattern.lastIndex;
}

/** The text of an element without the blanks around it. */
function readText({ children, start, end }: Element, file: SourceFile): YamlValue {
  const [first, ...others] = (children as readonly TextNode[]).filter(
    ({ type }) => type === 'text',
  );
  if (first === undefined) return textAt(null, passageIn(file, start, end));
  const text = [first, ...others]
    .map((each) => each.text)
    .join('')
    .trim();
  const begin = first.start + first.text.length - first.text.trimStart().length;
  return textAt(text, writtenAs(text, { file, start: begin, end: begin + text.length }));
}

const isPom = /(?:^|\/)pom\.xml$/i;

/** How deep properties may name others, and the longest text that may come of it. */
const maxReplacements = 10;
const maxReplacedLength = 1000;

/** A project with the values of its properties in the place of their names. */
function withProperties(project: YamlValue): YamlValue {
  const written = (path: readonly string[]): Passage | null => {
    let value: YamlValue | null = project;
    for (const key of path) value = mapOf(value)?.get(key) ?? null;
    return textOf(value);
  };
  const propertyOf = (name: string): Passage | null => {
    const own = written(['properties', name]);
    const [owner, ...path] = name.split('.');
    if (own !== null || (owner !== 'project' && owner !== 'pom')) return own;
    return written(path) ?? written(['parent', ...path]);
  };
  const replace = (value: YamlValue): YamlValue => {
    if (value.kind === 'map') {
      return mapWith(new Map(entriesOf(value).map(([key, part]) => [key, replace(part)])));
    }
    if (value.kind === 'list') return listOf(value.items().map(replace));
    const passage = textOf(value);
    if (passage === null) return value;
    const text = replaced(passage.text, (name) => propertyOf(name)?.text ?? null);
    // A text that is one name alone stands where that property is written.
    const only = /^\$\{([^${}]*)\}$/.exec(passage.text)?.[1];
    const place = (only === undefined ? null : propertyOf(only)) ?? passage;
    const span = place.pieces[0]?.span;
    return span ? textAt(text, writtenAs(text, span)) : value;
  };
  return replace(project);
}

/** A name that nothing gives a value stays as it is. */
function replaced(text: string, propertyOf: (name: string) => string | null): string {
  let now = text;
  for (let round = 0; round < maxReplacements; round++) {
    const next = now.replace(/\$\{([^${}]*)\}/g, (name, key: string) => propertyOf(key) ?? name);
    if (next.length > maxReplacedLength) break;
    now = next;
  }
  return now;
}
