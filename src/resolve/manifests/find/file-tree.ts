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
      const { root } = parseXml(file.text, { includeOffsets: true });
      const tree = root === null ? null : readElement(root, file, 0);
      return tree !== null && isPom.test(file.path) ? withProperties(tree) : tree;
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
      const start = (starts[node.startingLineNumber - 1] ?? 0) + line.indexOf(node.escapedValue);
      const span = { file, start, end: start + node.escapedValue.length };
      parts.set(node.key, textAt(node.value, writtenAs(node.value, span)));
    }
    return mapWith(parts);
  });
}

/** What a library cannot read it throws for; whatever it is, the file is at fault. */
function readOrTell(file: SourceFile, what: string, read: () => YamlValue | null): YamlFile {
  try {
    return { roots: [read()], problems: () => [] };
  } catch (error) {
    return { roots: [], problems: () => [unreadable(file, what, error)] };
  }
}

function unreadable(file: SourceFile, what: string, error: unknown): Problem {
  const { message = '', lineNumber, line, index } = error as Partial<Fault>;
  const [first = ''] = message.split('\n', 1);
  const at = lineNumber ?? line ?? 1;
  const start = index ?? lineStartsOf(file)[at - 1] ?? 0;
  const location = placeOf(passageIn(file, start, start + 1));
  return {
    message: `${shown(file.path)} cannot be read as ${what}: ${shown(first)}.`,
    found: shown(first),
    expected: what,
    location: location ?? { path: file.path, line: 1, column: 1, endColumn: 1 },
  };
}

/** What the libraries note of a fault. */
interface Fault {
  readonly message: string;
  readonly lineNumber: number;
  readonly line: number;
  readonly index: number;
}

function textAt(value: unknown, passage: Passage): YamlText {
  return { kind: 'text', value, tag: null, passage: () => passage };
}

function listOf(items: readonly YamlValue[]): YamlValue {
  return { kind: 'list', tag: null, items: () => items };
}

/** A map that is put together while it is read. */
type Draft = Map<string, YamlValue | Draft>;

function readToml(
  { body }: { readonly body: readonly (AST.TOMLKeyValue | AST.TOMLTable)[] },
  file: SourceFile,
): YamlMap {
  const root: Draft = new Map();
  const lists = new Map<string, Draft[]>();
  for (const node of body) {
    if (node.type === 'TOMLKeyValue') set(root, node, file);
    else {
      const keys = node.resolvedKey.filter((key) => typeof key === 'string');
      let table: Draft;
      if (node.kind === 'array') {
        const known = lists.get(keys.join('\0')) ?? [];
        table = new Map();
        known.push(table);
        lists.set(keys.join('\0'), known);
        const items = known;
        draftAt(root, keys.slice(0, -1)).set(keys.at(-1) ?? '', {
          kind: 'list',
          tag: null,
          items: () => items.map(finished),
        });
      } else table = tableAt(root, keys, lists);
      for (const pair of node.body) set(table, pair, file);
    }
  }
  return finished(root);
}

/** `[a.b]` behind `[[a]]` belongs to the last of these. */
function tableAt(
  root: Draft,
  keys: readonly string[],
  lists: ReadonlyMap<string, readonly Draft[]>,
): Draft {
  for (let length = keys.length - 1; length > 0; length -= 1) {
    const last = lists.get(keys.slice(0, length).join('\0'))?.at(-1);
    if (last !== undefined) return draftAt(last, keys.slice(length));
  }
  return draftAt(root, keys);
}

function draftAt(root: Draft, keys: readonly string[]): Draft {
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
  draftAt(table, names.slice(0, -1)).set(names.at(-1) ?? '', tomlValue(value, file));
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
  return mapWith(
    new Map([...draft].map(([key, part]) => [key, part instanceof Map ? finished(part) : part])),
  );
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
    const at = file.text.indexOf(`${name}=`, element.start);
    const start = at + name.length + 2;
    const span = { file, start, end: start + value.length };
    if (!parts.has(name)) parts.set(name, [textAt(value, writtenAs(value, span))]);
  }
  return mapWith(
    new Map(
      [...parts].map(([name, values]): [string, YamlValue] => {
        const [only] = values;
        return [name, only !== undefined && values.length === 1 ? only : listOf(values)];
      }),
    ),
  );
}

/** The text of an element without the blanks around it. */
function readText({ children, start, end }: Element, file: SourceFile): YamlValue {
  const texts = (children as readonly TextNode[]).filter(({ type }) => type !== 'comment');
  const text = texts.map((each) => each.text ?? '').join('');
  const [first] = texts;
  if (first === undefined) return textAt(null, passageIn(file, start, end));
  const lead = text.length - text.trimStart().length;
  const span = { file, start: first.start + lead, end: first.start + lead + text.trim().length };
  return textAt(text.trim(), writtenAs(text.trim(), span));
}

const isPom = /(?:^|\/)pom\.xml$|\.pom$/i;

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
    if (passage === null || !passage.text.includes('${')) return value;
    const text = replaced(passage.text, (name) => propertyOf(name)?.text ?? null);
    // A text that is one name alone stands where that property is written.
    const [, only = ''] = /^\$\{([^${}]*)\}$/.exec(passage.text) ?? [];
    const place = propertyOf(only) ?? passage;
    const span = place.pieces[0]?.span;
    return span ? textAt(text, place.text === text ? place : writtenAs(text, span)) : value;
  };
  return replace(project);
}

/** A name that nothing gives a value stays as it is. */
function replaced(text: string, propertyOf: (name: string) => string | null): string {
  let now = text;
  for (let round = 0; round < maxReplacements && now.includes('${'); round++) {
    const next = now.replace(/\$\{([^${}]*)\}/g, (name, key: string) => propertyOf(key) ?? name);
    if (next === now || next.length > maxReplacedLength) break;
    now = next;
  }
  return now;
}
