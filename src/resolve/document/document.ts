import { isMap, isSeq, LineCounter, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import { type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { Location, SourceFile } from '../../model/written.js';
import { parseJson, plainValue } from './plain-value.js';
import { composeYaml, type Fault } from './yaml-tree.js';

/** A YAML or JSON file as a plain value that still knows where each part of it is written. */
export interface Document {
  readonly path: string;
  readonly value: unknown;
  readonly placeOf: (at: Path, part: PlacePart) => Place;
}

/** A document, null when it cannot be read, and what is wrong with how it is written. */
interface DocumentRead {
  readonly document: Document | null;
  readonly problems: readonly Problem[];
}

/** Reads one YAML or JSON document of at most `longest` characters. */
export function readDocument(file: SourceFile, longest: number): DocumentRead {
  const text = file.text.replace(/^\uFEFF/, '');
  if (text.length > longest)
    return { document: null, problems: [tooLong(file.path, text, longest)] };
  const json = parseJson(text);
  return json === undefined ? readYaml(file.path, text) : readJson(file.path, text, json);
}

/** Places cost a second parse, so JSON pays for them only when a problem needs one. */
function readJson(path: string, text: string, value: unknown): DocumentRead {
  let places: Document['placeOf'] | null = null;
  const placeOf: Document['placeOf'] = (at, part) => {
    places ??= placesInTree(composeYaml(text).root, placesInText(path, text));
    return places(at, part);
  };
  return { document: { path, value, placeOf }, problems: [] };
}

function readYaml(path: string, text: string): DocumentRead {
  const placeOfSpan = placesInText(path, text);
  const tree = composeYaml(text);
  const problemOf = ({ message, expected, start, end }: Fault): Problem => {
    const place = placeOfSpan(start, end);
    return problem(message, { found: place.text, expected, at: place.location });
  };
  if (tree.faults.length > 0) return { document: null, problems: tree.faults.map(problemOf) };
  const { value, faults, complete } = plainValue(tree, text);
  const document = { path, value, placeOf: placesInTree(tree.root, placeOfSpan) };
  return { document: complete ? document : null, problems: faults.map(problemOf) };
}

function tooLong(path: string, text: string, longest: number): Problem {
  return problem(
    `The file is too long to be read: it has ${text.length} characters, and ${longest} are allowed; shorten it.`,
    {
      found: `${text.length} characters`,
      expected: `at most ${longest} characters`,
      at: { path, line: 1, column: 1, endColumn: 1 },
    },
  );
}

/** The keys and list positions that lead from a document's root to a part of it. */
export type Path = readonly (string | number)[];

/** Whether a map's key is meant, or what stands under it. */
export type PlacePart = 'key' | 'value';

/** Where something is written, and how; both end with its first line. */
interface Place {
  readonly location: Location;
  /** `nothing` where the text is empty, `the end of the file` behind all that is written. */
  readonly text: string;
}

/** Answers for two offsets of a text where they lie and what is written between them. */
type PlaceOfSpan = (start: number, end: number) => Place;

/** Prepares to find places in a file's text. */
export function placesInText(path: string, text: string): PlaceOfSpan {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lines.addNewLine(at + 1);
  }
  return (start, end) => {
    const written = text.slice(start, end).split(/\r?\n/, 1)[0] ?? '';
    if (isPastEnd(text, start)) return endOf(path, text, lines);
    const { line, col: column } = lines.linePos(Math.min(start, text.length));
    const before = addressBefore(text, start);
    return {
      location: { path, line, column, endColumn: column + written.length },
      text: written === '' ? 'nothing' : shown(before + written),
    };
  };
}

/** Whether a place is on a line behind the last one on which something is written. */
function isPastEnd(text: string, start: number): boolean {
  const end = text.trimEnd().length;
  return end > 0 && text.slice(end, start).includes('\n');
}

/** Something is missing at the end: its place is the last character, not a line behind the file. */
function endOf(path: string, text: string, lines: LineCounter): Place {
  const { line, col: column } = lines.linePos(text.trimEnd().length - 1);
  return { location: { path, line, column, endColumn: column + 1 }, text: 'the end of the file' };
}

/** Longest beginning of an address that is looked for. */
const maxBefore = 1000;

/** The beginning of an address of which a text is the rest; empty where it is of none. */
function addressBefore(text: string, start: number): string {
  if (/\s/.test(text.charAt(start - 1))) return '';
  const before = text.slice(Math.max(0, start - maxBefore), start);
  const word = before.split(/\s/).at(-1) ?? '';
  const begin = word.search(/[a-z][a-z\d+.-]*:[\\/]/i);
  return begin < 0 ? '' : word.slice(begin);
}

/** Prepares to find the places of a document's parts; for a missing part, of what should hold it. */
export function placesInTree(
  root: ParsedNode | null,
  placeOfSpan: PlaceOfSpan,
): (at: Path, part: PlacePart) => Place {
  const indexes = new Map<YAMLMap.Parsed, ReadonlyMap<unknown, ParsedPair>>();
  return (at, part) => {
    let key: ParsedNode | null = null;
    let node = root;
    for (const step of at) {
      const child: ParsedPair | null = childOf(node, step, indexes);
      if (child === null) return placeOfNode(node, placeOfSpan);
      key = child.key;
      node = child.value ?? child.key;
    }
    return placeOfNode(part === 'key' && key !== null ? key : node, placeOfSpan);
  };
}

type ParsedPair = Pick<Pair<ParsedNode, ParsedNode | null>, 'key' | 'value'>;
type Indexes = Map<YAMLMap.Parsed, ReadonlyMap<unknown, ParsedPair>>;

function childOf(node: ParsedNode | null, step: string | number, indexes: Indexes) {
  if (isSeq<ParsedNode>(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? null : { key: item, value: item };
  }
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return null;
  return indexOf(node as YAMLMap.Parsed, indexes).get(step) ?? null;
}

/** A map is searched many times when it holds many problems, so its keys are indexed once. */
function indexOf(map: YAMLMap.Parsed, indexes: Indexes): ReadonlyMap<unknown, ParsedPair> {
  const known = indexes.get(map);
  if (known !== undefined) return known;
  // Of a key that is written twice the first one counts, and the second is a fault of its own.
  const pairs = map.items.toReversed();
  const index = new Map(pairs.map((pair) => [(pair.key as { value?: unknown }).value, pair]));
  indexes.set(map, index);
  return index;
}

function placeOfNode(node: ParsedNode | null, placeOfSpan: PlaceOfSpan): Place {
  const [start, end] = node?.range ?? [0, 0];
  return placeOfSpan(start, end);
}
