import { pathWithin } from '../paths.js';
import type { YamlRun } from '../yaml/run.js';
import {
  itemsOf,
  mapOf,
  textOf,
  textsOf,
  type YamlFile,
  type YamlList,
  type YamlMap,
  type YamlValue,
} from '../yaml/value.js';

/** Resources with the patches of a kustomization upon them, of both kinds that kustomize has. */
export function patched(
  resources: readonly YamlMap[],
  kustomization: YamlMap,
  folder: string,
  run: YamlRun,
): readonly YamlMap[] {
  const patches = patchesOf(kustomization, folder, run);
  return resources.flatMap((resource) => {
    let results = [resource];
    for (const patch of patches) {
      const fit = fitOf(patch, resource);
      if (fit === 'no') continue;
      const changed = results.map((each) => changedBy(patch, each));
      // What is chosen by labels may be this resource or not: both are shown.
      results = fit === 'yes' ? changed : [...results.slice(0, maxDoubts), ...changed];
    }
    return results;
  });
}

/** How many forms of one resource are kept where nobody knows whether a patch is for it. */
const maxDoubts = 8;

interface Patch {
  /** A resource that lies over another, or a list of operations. */
  readonly change: YamlMap | YamlList;
  readonly target: YamlMap | null;
}

function patchesOf(kustomization: YamlMap, folder: string, run: YamlRun): Patch[] {
  const merged = textsOf(kustomization.get('patchesStrategicMerge')).map((text) =>
    text.text.includes('\n') ? run.parse(text) : openIn(folder, text.text, run),
  );
  const targeted = ['patches', 'patchesJson6902'].flatMap((key) =>
    itemsOf(kustomization.get(key)).flatMap((item) => {
      const map = mapOf(item);
      const text = textOf(map?.get('patch'));
      const path = textOf(map?.get('path'))?.text;
      const yaml = text === null ? openIn(folder, path ?? '', run) : run.parse(text);
      return changesIn(yaml).map((change) => ({ change, target: mapOf(map?.get('target')) }));
    }),
  );
  return [...merged.flatMap(changesIn).map((change) => ({ change, target: null })), ...targeted];
}

function openIn(folder: string, path: string, run: YamlRun): YamlFile | null {
  const within = path === '' ? null : pathWithin(folder, path);
  return within === null ? null : run.open(within);
}

function changesIn(yaml: YamlFile | null): (YamlMap | YamlList)[] {
  return (yaml?.roots ?? []).flatMap((root) => (root === null || root.kind === 'text' ? [] : root));
}

/** Whether a patch is for a resource; labels and annotations do not matter here. */
function fitOf({ change, target }: Patch, resource: YamlMap): 'yes' | 'no' | 'perhaps' {
  const wanted = target ?? (change.kind === 'map' ? change : null);
  const isOne = (text: string | undefined, of: string | undefined) =>
    text === undefined || text === of || (target !== null && matches(text, of ?? ''));
  const nameIn = (map: YamlMap | null) => textOf(mapOf(map?.get('metadata'))?.get('name'))?.text;
  const kind = textOf(wanted?.get('kind'))?.text;
  const name = target === null ? nameIn(wanted) : textOf(target.get('name'))?.text;
  if (!isOne(kind, textOf(resource.get('kind'))?.text)) return 'no';
  if (!isOne(name, nameIn(resource))) return 'no';
  return wanted?.get('labelSelector') || wanted?.get('annotationSelector') ? 'perhaps' : 'yes';
}

/** A target may name resources by a pattern; the only ones that are worked out here are `.*` in a name. */
function matches(pattern: string, text: string): boolean {
  const parts = pattern.replace(/^\^|\$$/g, '').split('.*');
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = text.indexOf(part, at);
    if (found === -1 || (index === 0 && found > 0)) return false;
    at = found + part.length;
  }
  return at === text.length || parts.at(-1) === '';
}

function changedBy({ change }: Patch, resource: YamlMap): YamlMap {
  if (change.kind === 'map') return merged(change, resource) as YamlMap;
  let result: YamlValue = resource;
  for (const operation of itemsOf(change).map(mapOf)) {
    const value = operation?.get('value') ?? null;
    const path = textOf(operation?.get('path'))?.text.split('/').slice(1) ?? [];
    if (value !== null && path.length > 0 && path.length <= maxSteps) {
      result = withValueAt(result, path, value);
    }
  }
  return mapOf(result) ?? resource;
}

/** How deep an operation may reach into a resource. */
const maxSteps = 50;

function withValueAt(value: YamlValue, path: readonly string[], part: YamlValue): YamlValue {
  const [step = '', ...rest] = path;
  const inner = (old: YamlValue | null) =>
    rest.length === 0 || old === null ? part : withValueAt(old, rest, part);
  if (value.kind === 'text') return value;
  if (value.kind === 'map') {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return {
      ...value,
      keys: () => [...new Set([...value.keys(), key])],
      get: (name) => (name === key ? inner(value.get(name)) : value.get(name)),
    };
  }
  const items = () => {
    const old = value.items();
    if (step === '-') return [...old, part];
    return old.map((item, index) => (String(index) === step ? inner(item) : item));
  };
  return { ...value, items };
}

/** Maps are merged key by key, and lists of things with names by those. */
function merged(upper: YamlValue, lower: YamlValue | null): YamlValue {
  if (upper.kind === 'map' && lower?.kind === 'map') {
    return {
      ...upper,
      keys: () => [...new Set([...upper.keys(), ...lower.keys()])],
      get: (key) => {
        const [above, below] = [upper.get(key), lower.get(key)];
        return above === null ? below : merged(above, below);
      },
    };
  }
  if (upper.kind !== 'list' || lower?.kind !== 'list') return upper;
  return { ...upper, items: () => mergedByName(upper.items(), lower.items()) };
}

function mergedByName(upper: readonly YamlValue[], lower: readonly YamlValue[]) {
  const nameIn = (item: YamlValue) => textOf(mapOf(item)?.get('name'))?.text;
  if (!upper.every((item) => nameIn(item) !== undefined)) return upper;
  const above = new Map(upper.map((item) => [nameIn(item), item]));
  const below = new Set(lower.map(nameIn));
  return [
    ...lower.map((item) => {
      const over = above.get(nameIn(item));
      return over === undefined ? item : merged(over, item);
    }),
    ...upper.filter((item) => !below.has(nameIn(item))),
  ];
}
