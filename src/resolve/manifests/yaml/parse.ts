import {
  type Alias,
  isAlias,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Problem, problem } from '../../../model/report.js';
import { shown } from '../../../model/shown.js';
import { anchorFault } from '../../document/plain-value.js';
import {
  composeYamlStream,
  deepestNesting,
  type Fault,
  nestingFault,
} from '../../document/yaml-tree.js';
import { type Passage, partOf, placeOf } from '../passage.js';
import { passageOfScalar } from './scalar.js';
import type { YamlFile, YamlList, YamlMap, YamlText, YamlValue } from './value.js';

/**
 * How much more than the file itself may be looked at, in characters and keys: reading it a few
 * times over, which aliases of aliases go far beyond.
 */
const maxRepeats = 20;
const minSteps = 200_000;

/** Parses a YAML text of one or several documents. */
export function parseYaml(yaml: Passage): YamlFile {
  const { roots, faults } = composeYamlStream(yaml.text);
  const problems = faults.map((fault) => problemOf(fault, yaml));
  const reading: Reading = {
    yaml,
    values: new Map(),
    problems,
    steps: minSteps + maxRepeats * yaml.text.length,
    depth: 0,
    told: new Set(),
  };
  return {
    roots: roots.map((root) => valueAt(root, anchorsIn(root, reading), reading)),
    problems: () => problems,
  };
}

/** What one parse has come by so far. */
interface Reading {
  readonly yaml: Passage;
  readonly values: Map<ParsedNode, YamlValue>;
  readonly problems: Problem[];
  /** How much may still be looked at. */
  steps: number;
  /** How many merged maps are being looked through, one inside the other. */
  depth: number;
  /** What a fault has been told of. */
  readonly told: Set<ParsedNode>;
}

/** What each alias of a document stands for. */
type Anchors = ReadonlyMap<Alias, ParsedNode>;

/** Of an anchor that is written twice, the one above an alias counts. */
function anchorsIn(root: ParsedNode | null, reading: Reading): Anchors {
  const named = new Map<string, ParsedNode>();
  const anchors = new Map<Alias, ParsedNode>();
  visit(root, (_, node) => {
    if (!isNode(node)) return;
    if (isAlias(node)) {
      const meant = named.get(node.source);
      if (meant === undefined) tell(node as ParsedNode, anchorFault(node.source), reading);
      else anchors.set(node, meant);
    } else if (node.anchor !== undefined) named.set(node.anchor, node as ParsedNode);
  });
  return anchors;
}

function valueAt(node: ParsedNode | null, anchors: Anchors, reading: Reading): YamlValue | null {
  const meant = isAlias(node) ? (anchors.get(node) ?? null) : node;
  if (meant === null || isAlias(meant)) return null;
  const known = reading.values.get(meant);
  if (known !== undefined) return known;
  const value = isScalar(meant)
    ? makeText(meant, reading)
    : isSeq(meant)
      ? makeList(meant as YAMLSeq.Parsed, anchors, reading)
      : makeMap(meant as YAMLMap.Parsed, anchors, reading);
  reading.values.set(meant, value);
  return value;
}

function makeText(node: Scalar.Parsed, reading: Reading): YamlText {
  let known: Passage | null = null;
  const passage = () => {
    known ??= passageOfScalar(node, reading.yaml);
    return spend(known.text.length, node, reading) ? known : partOf(known, 0, 0);
  };
  return { kind: 'text', value: node.value, tag: node.tag ?? null, passage };
}

function makeList(node: YAMLSeq.Parsed, anchors: Anchors, reading: Reading): YamlList {
  const items = () => {
    if (!spend(node.items.length, node, reading)) return [];
    return node.items.flatMap((item) => valueAt(item as ParsedNode, anchors, reading) ?? []);
  };
  return { kind: 'list', tag: node.tag ?? null, items };
}

function makeMap(node: YAMLMap.Parsed, anchors: Anchors, reading: Reading): YamlMap {
  let known: Index | null = null;
  const own = () => {
    known ??= indexOf(node, anchors);
    return known;
  };
  const merged = () => {
    const sources = (own().get(mergeKey) ?? []).flatMap(
      ({ value }) => valueAt(value, anchors, reading) ?? [],
    );
    return sources
      .flatMap((source) => (source.kind === 'list' ? source.items() : source))
      .filter((source) => source.kind === 'map');
  };
  const keys = () => {
    const names = [...own().keys()].filter((key) => key !== mergeKey);
    if (!spend(names.length, node, reading)) return [];
    const others = within(node, reading, () => merged().flatMap((map) => map.keys()));
    return others === null || others.length === 0 ? names : [...new Set([...names, ...others])];
  };
  const get = (key: string) => {
    if (!spend(1, node, reading)) return null;
    const pairs = own().get(key);
    if (pairs !== undefined) return lastOf(key, pairs, anchors, reading);
    if (!own().has(mergeKey)) return null;
    return within(node, reading, () => firstOf(merged(), key));
  };
  return { kind: 'map', tag: node.tag ?? null, keys, get };
}

const mergeKey = '<<';

type ParsedPair = Pair<ParsedNode, ParsedNode | null>;
type Index = ReadonlyMap<string, readonly ParsedPair[]>;

/** A map that merges itself, or a long chain of them, comes to an end. */
function within<Result>(node: ParsedNode, reading: Reading, find: () => Result): Result | null {
  if (reading.depth === deepestNesting) return tell(node, nestingFault, reading);
  reading.depth += 1;
  const result = find();
  reading.depth -= 1;
  return result;
}

function firstOf(maps: readonly YamlMap[], key: string): YamlValue | null {
  for (const map of maps) {
    const value = map.get(key);
    if (value !== null) return value;
  }
  return null;
}

/** Tools do not agree which of two values of a doubled key counts, and most refuse the file. */
function lastOf(
  key: string,
  pairs: readonly ParsedPair[],
  anchors: Anchors,
  reading: Reading,
): YamlValue | null {
  const last = pairs.at(-1);
  if (last === undefined) return null;
  const first = pairs.find(({ value }) => !isSame(value, last.value));
  if (first !== undefined) {
    const [start] = first.key.range;
    const line = placeOf(partOf(reading.yaml, start, start))?.line ?? 1;
    tell(last.key, doubledFault(key, line), reading);
  }
  return valueAt(last.value, anchors, reading);
}

function indexOf(node: YAMLMap.Parsed, anchors: Anchors): ReadonlyMap<string, ParsedPair[]> {
  const index = new Map<string, ParsedPair[]>();
  for (const pair of node.items) {
    const key = isAlias(pair.key) ? anchors.get(pair.key) : pair.key;
    if (!isScalar(key)) continue;
    const name = key.source ?? '';
    const pairs = index.get(name);
    if (pairs === undefined) index.set(name, [pair as ParsedPair]);
    else pairs.push(pair as ParsedPair);
  }
  return index;
}

function isSame(one: ParsedNode | null, other: ParsedNode | null): boolean {
  return one === other || (isScalar(one) && isScalar(other) && one.source === other.source);
}

/** Whether there is still enough left to look at some more. */
function spend(steps: number, node: ParsedNode, reading: Reading): boolean {
  if (reading.steps < 0) return false;
  reading.steps -= steps + 1;
  if (reading.steps < 0) tell(node, aliasFault, reading);
  return reading.steps >= 0;
}

function tell(node: ParsedNode, fault: FaultText, reading: Reading): null {
  if (reading.told.has(node) || reading.told.size === maxTold) return null;
  reading.told.add(node);
  const [start, end] = node.range;
  reading.problems.push(problemOf({ ...fault, start, end }, reading.yaml));
  return null;
}

type FaultText = Pick<Fault, 'message' | 'expected'>;

/** How many faults of one file are told. */
const maxTold = 20;

function problemOf({ message, expected, start, end }: Fault, yaml: Passage): Problem {
  const [written = ''] = yaml.text.slice(start, end).split(/\r?\n/, 1);
  return problem(message, {
    found: written === '' ? 'nothing' : shown(written),
    expected,
    at: placeOf(partOf(yaml, start, end)),
  });
}

const aliasFault: FaultText = {
  message: 'Aliases repeat too much of the file; write the values out.',
  expected: `no more than ${maxRepeats} times the file, repeated by aliases`,
};

function doubledFault(key: string, line: number): FaultText {
  return {
    message: `The key \`${shown(key)}\` is written twice in one map, with another value in line ${line}; keep one of them.`,
    expected: 'each key once',
  };
}
