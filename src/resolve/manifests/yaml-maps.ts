import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';

/** The texts that a map holds under a key: one, those of a list, or none. Doubled keys add up. */
export type ScalarsAt = (key: string) => readonly Scalar.Parsed[];

/** What an alias stands for; null when that is nothing, or has been read already. */
type Resolve = (node: ParsedNode | null) => ParsedNode | null;

/** Longest text, in characters, that aliases may repeat: room for any image reference. */
const longestRepeated = 500;

/** Every map of a tree, each where it is written; what an alias of a map repeats is not read again. */
export function mapsIn(root: ParsedNode | null): ScalarsAt[] {
  const anchors = new Map<string, ParsedNode>();
  const maps: YAMLMap.Parsed[] = [];
  visit(root, (_, node) => {
    if (isNode(node) && !isAlias(node) && node.anchor !== undefined) {
      anchors.set(node.anchor, node as ParsedNode);
    }
    if (isMap(node)) maps.push(node as YAMLMap.Parsed);
  });
  const resolve = aliasesOf(anchors);
  return maps.map(
    (map) => (key) =>
      map.items
        .filter((pair) => isScalar(pair.key) && pair.key.value === key)
        .flatMap(({ value }) => scalarsIn(resolve(value), resolve)),
  );
}

/** Lists and long texts are followed to once, so that no number of aliases makes them endless. */
function aliasesOf(anchors: ReadonlyMap<string, ParsedNode>): Resolve {
  const followed = new Set<ParsedNode>();
  return (node) => {
    if (!isAlias(node)) return node;
    const meant = anchors.get(node.source) ?? null;
    if (meant === null || followed.has(meant)) return null;
    const [start, end] = meant.range;
    if (!isScalar(meant) || end - start > longestRepeated) followed.add(meant);
    return meant;
  };
}

function scalarsIn(node: ParsedNode | null, resolve: Resolve): Scalar.Parsed[] {
  if (isScalar(node)) return [node];
  if (!isSeq<ParsedNode>(node)) return [];
  return node.items.map(resolve).filter((item) => isScalar(item));
}
