import { isAlias, isMap, isScalar, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import { shown } from '../../model/shown.js';
import { deepestNesting, type Fault, nestingFault, type YamlTree } from './yaml-tree.js';

/**
 * How many nodes aliases may repeat beyond one for each character of the text, which no text
 * without aliases reaches: enough for any sensible file, too few for an alias bomb.
 */
const maxRepeated = 1000;

/** Keys that would reach an object's prototype. */
const unusableKeys = ['__proto__', 'constructor', 'prototype'];

interface Walk {
  readonly text: string;
  readonly anchors: Map<string, ParsedNode>;
  readonly faults: Fault[];
  visited: number;
  complete: boolean;
}

/** A document's value, and what is wrong with how it is written. */
interface PlainValue {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Whether only keys were left out, so that the rest is worth a look. */
  readonly complete: boolean;
}

/** The value that a tree's nodes stand for; doubled, numeric and unusable keys are faults. */
export function plainValue({ root }: YamlTree, text: string): PlainValue {
  const walk: Walk = { text, anchors: new Map(), faults: [], visited: 0, complete: true };
  const value = plainOf(root, 0, walk);
  return { value, faults: walk.faults, complete: walk.complete };
}

function plainOf(node: ParsedNode | null, depth: number, walk: Walk): unknown {
  if (node === null || walk.visited > walk.text.length + maxRepeated) return null;
  walk.visited++;
  if (walk.visited > walk.text.length + maxRepeated) return stopAt(node, aliasFault, walk);
  if (isAlias(node)) {
    const anchored = walk.anchors.get(node.source);
    return anchored === undefined
      ? stopAt(node, anchorFault(node.source), walk)
      : plainOf(anchored, depth, walk);
  }
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
  if (isScalar(node)) return node.value;
  if (depth === deepestNesting) return stopAt(node, nestingFault, walk);
  if (isMap(node)) return mapOf(node, depth + 1, walk);
  return node.items.map((item) => plainOf(item as ParsedNode, depth + 1, walk));
}

function mapOf(map: YAMLMap.Parsed, depth: number, walk: Walk): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const { key, value: part } of map.items) {
    const name = nameOf(key, walk);
    if (name !== null && Object.hasOwn(value, name)) addFault(key, doubledFault(name), walk);
    else if (name !== null) value[name] = plainOf(part, depth, walk);
  }
  return value;
}

function nameOf(key: ParsedNode, walk: Walk): string | null {
  if (!isScalar(key)) return addFault(key, shapeFault, walk);
  if (typeof key.value === 'number') return addFault(key, numberFault(key, walk.text), walk);
  if (typeof key.value !== 'string') return addFault(key, shapeFault, walk);
  if (unusableKeys.includes(key.value)) return addFault(key, unusableFault(key.value), walk);
  return key.value;
}

/** A value that is not known would look empty, so the rest of the file is not judged. */
function stopAt(node: ParsedNode, fault: Omit<Fault, 'start' | 'end'>, walk: Walk): null {
  walk.complete = false;
  return addFault(node, fault, walk);
}

function addFault(node: ParsedNode, fault: Omit<Fault, 'start' | 'end'>, walk: Walk): null {
  const [start, end] = node.range;
  walk.faults.push({ ...fault, start, end });
  return null;
}

/** YAML reads `2025.10` as the number 2025.1, which names another line; 2025.1 may be either. */
function numberFault({ range: [start, end] }: Scalar.Parsed, text: string) {
  const written = shown(text.slice(start, end));
  return {
    message: `The key ${written} is an unquoted number; quote it, because numbers lose their last zeros: "${written}".`,
    expected: `the quoted text "${written}"`,
  };
}

function doubledFault(name: string) {
  return {
    message: `The key \`${shown(name)}\` is written twice in one map; keep one of them.`,
    expected: 'each key once',
  };
}

function unusableFault(name: string) {
  return { message: `The key \`${name}\` cannot be used; rename it.`, expected: 'another name' };
}

export function anchorFault(name: string) {
  return {
    message: `The alias \`*${shown(name)}\` has no anchor before it; write \`&${shown(name)}\` at the value it repeats.`,
    expected: 'an alias of an anchor above it',
  };
}

const shapeFault = {
  message: 'A key must be text; write a name before the colon, in quotes if need be.',
  expected: 'a key of text',
};

const aliasFault = {
  message: 'Aliases repeat too much of the file; write the values out.',
  expected: `at most ${maxRepeated} values repeated by aliases`,
};

/**
 * The value of a JSON text; undefined when it is not JSON, is nested too deeply or has doubled or
 * unusable keys, so that the slower YAML reader looks at it and says where.
 */
export function parseJson(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return keysIn(value, 0) === keysWrittenIn(text) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** How many keys the value holds; not a number when it is too deep or holds an unusable one. */
function keysIn(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  const names = Array.isArray(value) ? [] : Object.keys(value);
  if (depth === deepestNesting || unusableKeys.some((key) => names.includes(key)))
    return Number.NaN;
  let keys = names.length;
  for (const part of Object.values(value)) keys += keysIn(part, depth + 1);
  return keys;
}

/** How many keys a valid JSON text writes: the parser silently keeps only the last of doubled ones. */
function keysWrittenIn(text: string): number {
  let keys = 0;
  for (let start = text.indexOf('"'); start !== -1; ) {
    const end = endOfString(text, start);
    let next = end;
    while (' \t\r\n'.includes(text[next] ?? '"')) next++;
    if (text[next] === ':') keys++;
    start = text.indexOf('"', end);
  }
  return keys;
}

function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}
