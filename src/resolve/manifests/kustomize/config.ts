import type { SourceFile } from '../../../model/written.js';
import { partOf, passageIn } from '../passage.js';
import { folderOf, nameOf } from '../paths.js';
import { parseYaml } from '../yaml/parse.js';
import { mapsOf, openWithin, type YamlRun } from '../yaml/run.js';
import { standingFor } from '../yaml/scalar.js';
import {
  asText,
  entriesOf,
  itemsOf,
  laidOver,
  mapOf,
  mapWith,
  textOf,
  textsOf,
  textUnder,
  valueUnder,
  type YamlMap,
  type YamlValue,
} from '../yaml/value.js';

/** How many files with a name in them are looked through for what it names. */
const maxFiles = 50;

/**
 * What a ConfigMap or Secret of the repository holds, or one that a kustomization makes; `reference`
 * has its `kind` and `name`. Null where there is none, or several of one name.
 */
export function configOf(reference: YamlMap | null, run: YamlRun): YamlMap | null {
  const kind = textUnder(reference, 'kind');
  const name = textUnder(reference, 'name');
  if (!name) return null;
  const isNaming = ({ path, text }: SourceFile) =>
    /\.ya?ml$|(?:^|\/)Kustomization$/.test(path) && text.includes(name);
  const files = run.surroundings.find?.(isNaming) ?? [];
  const found = files.slice(0, maxFiles).flatMap((file) => {
    const yaml = parseYaml(passageIn(file, 0, file.text.length));
    const roots = mapsOf(yaml).flatMap((map) => [
      map,
      ...itemsOf(map.get('items')).flatMap((item) => mapOf(item) ?? []),
    ]);
    const made = roots.flatMap((map) => generated(map, kind, name, file.path, run));
    const held = roots.filter(
      (map) => textUnder(map, 'kind') === kind && textUnder(map, 'metadata', 'name') === name,
    );
    // A file of nothing else is a part of what takes it.
    const isPart = roots.every((map) =>
      /^(?:ConfigMap|Secret)$/.test(textUnder(map, 'kind') ?? ''),
    );
    if (held.length > 0 && isPart) run.open(file.path);
    const data = held.map((map) => (kind === 'Secret' ? decoded(map) : mapOf(map.get('data'))));
    return [...made, ...data];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What a Secret holds, written plainly or encoded, whose place is the code as a whole. */
export function decoded(secret: YamlMap): YamlMap {
  const parts = entriesOf(secret.get('data')).flatMap(([key, value]) => {
    const code = textOf(value);
    const text = code && plainOf(code.text);
    return code === null || text === null ? [] : [[key, asText(standingFor(text, code))] as const];
  });
  const data = mapWith(new Map(parts));
  return laidOver([data, mapOf(secret.get('stringData'))]) ?? data;
}

function plainOf(code: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(code), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What a kustomization puts into a ConfigMap or Secret that it makes: files under their names, and literals. */
function generated(
  kustomization: YamlMap,
  kind: string | undefined,
  name: string,
  path: string,
  run: YamlRun,
): readonly YamlMap[] {
  const key = kind === 'Secret' ? 'secretGenerator' : 'configMapGenerator';
  return itemsOf(kustomization.get(key))
    .filter((entry) => textUnder(entry, 'name') === name)
    .map((entry) => {
      const files = textsOf(valueUnder(entry, 'files')).flatMap(({ text }) => {
        const at = text.indexOf('=');
        const root = openWithin(folderOf(path), text.slice(at + 1), run)?.roots[0];
        return root ? [[at === -1 ? nameOf(text) : text.slice(0, at), root] as const] : [];
      });
      const literals = textsOf(valueUnder(entry, 'literals')).map((literal) => {
        const at = literal.text.indexOf('=');
        return [literal.text.slice(0, at), asText(partOf(literal, at + 1))] as const;
      });
      return mapWith(new Map<string, YamlValue>([...files, ...literals]));
    });
}

/** The values of several, the later over the earlier; null where one of them is not known. */
export function configsOf(references: readonly YamlValue[], run: YamlRun): YamlMap | null {
  const configs = references.map((reference) => configOf(mapOf(reference), run));
  return configs.includes(null) ? null : laidOver([mapWith(new Map()), ...configs]);
}
