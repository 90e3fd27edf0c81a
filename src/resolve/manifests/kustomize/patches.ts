import { openWithin, openWritten, type YamlRun } from '../yaml/run.js';
import {
  itemsOf,
  mapOf,
  textOf,
  textsOf,
  textUnder,
  valueUnder,
  type YamlFile,
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
  readonly change: YamlValue;
  readonly target: YamlMap | null;
}

function patchesOf(kustomization: YamlMap, folder: string, run: YamlRun): Patch[] {
  const merged = textsOf(kustomization.get('patchesStrategicMerge')).flatMap((text) =>
    changesIn(openWritten(folder, text, run)).map((change) => ({ change, target: null })),
  );
  const targeted = ['patches', 'patchesJson6902'].flatMap((key) =>
    itemsOf(kustomization.get(key)).flatMap((item) => {
      const text = textOf(valueUnder(item, 'patch'));
      const path = textUnder(item, 'path') ?? '';
      const yaml = text === null ? openWithin(folder, path, run) : run.parse(text);
      return changesIn(yaml).map((change) => ({
        change,
        target: mapOf(valueUnder(item, 'target')),
      }));
    }),
  );
  return [...merged, ...targeted];
}

function changesIn(yaml: YamlFile | null): YamlValue[] {
  return (yaml?.roots ?? []).flatMap((root) => root ?? []);
}

/** Whether a patch is for a resource; labels and annotations do not matter here. */
function fitOf({ change, target }: Patch, resource: YamlMap): 'yes' | 'no' | 'perhaps' {
  const isOne = (text: string | undefined, of = '') =>
    text === undefined ||
    text === of ||
    (target !== null && text.split('|').some((each) => isUnclear(each) || matches(each, of)));
  const kind = textUnder(target ?? change, 'kind');
  const name = target === null ? textUnder(change, 'metadata', 'name') : textUnder(target, 'name');
  if (!isOne(kind, textUnder(resource, 'kind'))) return 'no';
  if (!isOne(name, textUnder(resource, 'metadata', 'name'))) return 'no';
  const selectors = ['labelSelector', 'annotationSelector'].map((key) => target?.get(key));
  return selectors.some(Boolean) || isUnclear(kind) || isUnclear(name) ? 'perhaps' : 'yes';
}

/** Whether a pattern has more than is worked out here. */
function isUnclear(pattern = ''): boolean {
  return /[\\()[\]{}+?]/.test(pattern);
}

/** A target may name resources by a pattern; beside `|`, only `.*` is worked out here. */
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
  for (const operation of itemsOf(change)) {
    const path = textUnder(operation, 'path')?.split('/').slice(1) ?? [];
    const how = textUnder(operation, 'op') ?? '';
    const value = how === 'remove' ? null : valueUnder(operation, 'value');
    if (/^(?:add|replace|remove)$/.test(how) && path.length <= maxSteps) {
      result = withValueAt(result, path, value, how === 'add');
    }
  }
  return mapOf(result) ?? resource;
}

/** How deep an operation may reach into a resource. */
const maxSteps = 50;

/** A value with a part of it in the place of what is there, or added before that; null takes it away. */
function withValueAt(
  value: YamlValue,
  path: readonly string[],
  part: YamlValue | null,
  isAdded: boolean,
): YamlValue {
  const [step = '', ...rest] = path;
  const inner = (old: YamlValue | null) =>
    rest.length === 0 || old === null ? part : withValueAt(old, rest, part, isAdded);
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
    const at = step === '-' ? old.length : /^\d+$/.test(step) ? Number(step) : Number.NaN;
    if (!(at <= old.length)) return old;
    const item = inner(old[at] ?? null);
    const removed = isAdded && rest.length === 0 ? 0 : 1;
    return old.toSpliced(at, removed, ...(item === null ? [] : [item]));
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
  const nameIn = (item: YamlValue) => textUnder(item, 'name');
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
