import type { SourceFile } from '../../../model/written.js';
import { type Passage, partOf, passageIn } from '../passage.js';
import { folderOf, nameOf, pathWithin } from '../paths.js';
import { parseYaml } from '../yaml/parse.js';
import type { YamlRun } from '../yaml/run.js';
import {
  entriesOf,
  itemsOf,
  layered,
  mapOf,
  mapWith,
  textOf,
  textsOf,
  type YamlMap,
  type YamlText,
  type YamlValue,
} from '../yaml/value.js';

/** How many files with a name in them are looked through for what it names. */
const maxFiles = 50;

/**
 * What a ConfigMap or Secret of the repository holds, or one that a kustomization makes; `reference`
 * has its `kind` and `name`. Null where there is none, or several of one name.
 */
export function configOf(reference: YamlMap | null, run: YamlRun): YamlMap | null {
  const kind = textOf(reference?.get('kind'))?.text ?? '';
  const name = textOf(reference?.get('name'))?.text ?? '';
  if (name === '') return null;
  const isNaming = ({ path, text }: SourceFile) =>
    /\.ya?ml$|(?:^|\/)Kustomization$/.test(path) && text.includes(name);
  const files = run.surroundings.find?.(isNaming).slice(0, maxFiles) ?? [];
  const found = files.flatMap((file) => {
    const roots = parseYaml(passageIn(file, 0, file.text.length)).roots.flatMap((root) => {
      const map = mapOf(root);
      return [map, ...itemsOf(map?.get('items')).map(mapOf)].flatMap((each) => each ?? []);
    });
    const made = roots.flatMap((map) => generated(map, kind, name, file.path, run));
    const held = roots.filter(
      (map) =>
        textOf(map.get('kind'))?.text === kind &&
        textOf(mapOf(map.get('metadata'))?.get('name'))?.text === name,
    );
    // A file of nothing else is a part of what takes it.
    const isPart = roots.every((map) =>
      /^(?:ConfigMap|Secret)$/.test(textOf(map.get('kind'))?.text ?? ''),
    );
    if (held.length > 0 && isPart) run.open(file.path);
    return [...made, ...held.flatMap((map) => dataOf(map, kind) ?? [])];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function dataOf(map: YamlMap, kind: string): YamlMap | null {
  if (kind === 'Secret') return decoded(map);
  return mapOf(map.get('data'));
}

/** What a Secret holds, written plainly or encoded, whose place is the code as a whole. */
export function decoded(secret: YamlMap): YamlMap {
  const parts = entriesOf(secret.get('data')).flatMap(([key, value]) => {
    const code = textOf(value);
    const [piece] = code?.pieces ?? [];
    const text = code === null ? null : plainOf(code.text);
    if (text === null || !piece) return [];
    const pieces = [{ ...piece, at: 0, length: text.length }];
    return [[key, asText({ text, pieces })] as const];
  });
  const plain = mapOf(secret.get('stringData'));
  const data = mapWith(new Map(parts));
  return plain === null ? data : layered(plain, data);
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
  kind: string,
  name: string,
  path: string,
  run: YamlRun,
): readonly YamlMap[] {
  const key = kind === 'Secret' ? 'secretGenerator' : 'configMapGenerator';
  const entries = itemsOf(kustomization.get(key)).flatMap((item) => mapOf(item) ?? []);
  return entries
    .filter((entry) => textOf(entry.get('name'))?.text === name)
    .map((entry) => {
      const files = textsOf(entry.get('files')).flatMap(({ text }) => {
        const at = text.indexOf('=');
        const within = pathWithin(folderOf(path), text.slice(at + 1));
        const root = within === null ? null : run.open(within)?.roots[0];
        return root ? [[at === -1 ? nameOf(text) : text.slice(0, at), root] as const] : [];
      });
      const literals = textsOf(entry.get('literals')).map((literal) => {
        const at = literal.text.indexOf('=');
        return [literal.text.slice(0, at), asText(partOf(literal, at + 1))] as const;
      });
      return mapWith(new Map<string, YamlValue>([...files, ...literals]));
    });
}

function asText(passage: Passage): YamlText {
  return { kind: 'text', value: passage.text, tag: null, passage: () => passage };
}

/** The values of several, the later over the earlier; null where one of them is not known. */
export function configsOf(references: readonly YamlValue[], run: YamlRun): YamlMap | null {
  let all: YamlMap = mapWith(new Map());
  for (const reference of references) {
    const config = configOf(mapOf(reference), run);
    if (config === null) return null;
    all = layered(config, all);
  }
  return all;
}
