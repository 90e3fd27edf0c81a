import { shown } from '../../../model/shown.js';
import type { FormatReading } from '../format.js';
import { type Passage, placeOf } from '../passage.js';
import { pathWithin } from '../paths.js';
import type { YamlRun } from '../yaml/run.js';
import { itemsOf, mapOf, textOf, textsOf, type YamlMap } from '../yaml/value.js';
import { type Rename, renamesIn } from './images.js';

/** What a kustomization does to resources beside its `images` and patches. */
export interface Transformers {
  readonly renames: readonly Rename[];
  /** What may set an image or a command and is not worked out here. */
  readonly unfollowed: readonly Passage[];
}

/** Those of kustomize itself that change neither an image nor a command. */
const harmless =
  /^(?:Annotations|Label|Namespace|Prefix|Suffix|PrefixSuffix|ReplicaCount|Hash)Transformer$/;

/** A path of a field that may hold an image, its tag, or what a container runs. */
const tellingField = /image|(?<![\w-])(?:tag|command|args|containers|values|data)(?![\w-])/i;

/** Reads `transformers` and `replacements`. */
export function transformersOf(kustomization: YamlMap, folder: string, run: YamlRun): Transformers {
  const renames: Rename[] = [];
  const unfollowed: Passage[] = [];
  for (const text of textsOf(kustomization.get('transformers'))) {
    const documents = documentsIn(text, folder, run);
    if (documents === null) unfollowed.push(text);
    for (const map of documents ?? []) {
      const kind = textOf(map.get('kind'));
      const image = map.get('imageTag');
      if (kind?.text === 'ImageTagTransformer' && image !== null) {
        renames.push(...renamesIn({ kind: 'list', tag: null, items: () => [image] }));
      } else if (!harmless.test(kind?.text ?? '')) unfollowed.push(kind ?? text);
    }
  }
  return { renames, unfollowed: [...unfollowed, ...replacedFields(kustomization, folder, run)] };
}

/** The fields that `replacements` fill from elsewhere, as far as they may matter. */
function replacedFields(kustomization: YamlMap, folder: string, run: YamlRun): Passage[] {
  return itemsOf(kustomization.get('replacements')).flatMap((item) => {
    const path = textOf(mapOf(item)?.get('path'));
    if (path === null) return fieldsIn(mapOf(item));
    const within = pathWithin(folder, path.text);
    const roots = within === null ? null : run.open(within)?.roots;
    return roots ? roots.flatMap((root) => [root, ...itemsOf(root)].flatMap(fieldsOf)) : [path];
  });

  function fieldsOf(value: Parameters<typeof mapOf>[0]): Passage[] {
    return fieldsIn(mapOf(value));
  }
}

function fieldsIn(replacement: YamlMap | null): Passage[] {
  return itemsOf(replacement?.get('targets')).flatMap((target) =>
    textsOf(mapOf(target)?.get('fieldPaths')).filter(({ text }) => tellingField.test(text)),
  );
}

/** The documents of a file, or of a text that stands in its place; null where nobody sees them. */
function documentsIn(written: Passage, folder: string, run: YamlRun): YamlMap[] | null {
  const path = pathWithin(folder, written.text);
  const yaml = written.text.includes('\n')
    ? run.parse(written)
    : path === null
      ? null
      : run.open(path);
  return yaml === null ? null : yaml.roots.flatMap((root) => mapOf(root) ?? []);
}

/** Where what is deployed may be set in a way that is not worked out, nobody knows what it is. */
export function unfollowedProblem(
  [first]: readonly Passage[],
  { cores = [], plugins = [] }: FormatReading,
): FormatReading {
  if (first === undefined || cores.length + plugins.length === 0) return {};
  return {
    problems: [
      {
        message: `What is deployed may be set by a transformer or a replacement that is not evaluated here (${shown(first.text)}); give the image its tag in \`images\` or in a patch.`,
        found: shown(first.text),
        expected: '`images`, `patches`, or an ImageTagTransformer',
        location: placeOf(first),
      },
    ],
  };
}
