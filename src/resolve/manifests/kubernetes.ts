import { readArgo } from './argo.js';
import { readResourceByFinders } from './find-in-file.js';
import type { FormatReading } from './format.js';
import { mapTo, readValues } from './helm-values.js';
import { readIni } from './ini.js';
import { configOf, decoded } from './kustomize/config.js';
import { renamed, renamesIn } from './kustomize/transformers.js';
import { together } from './together.js';
import { readYamlImages } from './yaml/images.js';
import { firstMap, type YamlRun } from './yaml/run.js';
import { readUses } from './yaml/uses.js';
import { itemsOf, layered, mapOf, textOf, type YamlMap } from './yaml/value.js';

/** Whether a document is a Kubernetes resource, of whatever kind. */
export function isResource(map: YamlMap): boolean {
  return textOf(map.get('apiVersion')) !== null && textOf(map.get('kind')) !== null;
}

/** Reads a Kubernetes resource: containers and whatever else names images or runs commands. */
export function readResource(resource: YamlMap, run: YamlRun, depth = 0): FormatReading {
  const kind = textOf(resource.get('kind'))?.text ?? '';
  if (kind.endsWith('List') && depth < maxLists) {
    const items = itemsOf(resource.get('items')).flatMap((item) => mapOf(item) ?? []);
    return together(items.map((item) => readResource(item, run, depth + 1)));
  }
  const read = readOfKind(kind, resource, run);
  const { marks } = run.surroundings;
  const found = readResourceByFinders(kind, resource, marks, (name, text) =>
    /\.ini$/i.test(name) ? readIni(text) : /\.(?:ya?ml|json)$/i.test(name) ? run.parse(text) : null,
  );
  return together([found, read]);
}

/** How many lists of resources may stand inside each other. */
const maxLists = 5;

function readOfKind(kind: string, resource: YamlMap, run: YamlRun): FormatReading {
  switch (kind) {
    case 'HelmRelease':
      return readHelmRelease(resource, run);
    case 'Application':
    case 'ApplicationSet':
      return readArgo(resource, run);
    case 'Secret':
      return readYamlImages(decoded(resource), run.surroundings);
    default:
      return together([
        readYamlImages(resource, run.surroundings),
        readUses(resource, run.surroundings),
      ]);
  }
}

/** Flux renders a chart with `values` over those of `valuesFrom`, and perhaps renames its images afterwards. */
function readHelmRelease(resource: YamlMap, run: YamlRun): FormatReading {
  const spec = mapOf(resource.get('spec'));
  const layers = [...handedTo(spec, run), mapOf(spec?.get('values'))];
  const values = layers.reduce(
    (lower, upper) => (lower === null || upper === null ? (upper ?? lower) : layered(upper, lower)),
    null,
  );
  const chart =
    textOf(mapOf(mapOf(spec?.get('chart'))?.get('spec'))?.get('chart')) ??
    textOf(mapOf(spec?.get('chartRef'))?.get('name'));
  const renames = itemsOf(spec?.get('postRenderers')).flatMap((renderer) =>
    renamesIn(mapOf(mapOf(renderer)?.get('kustomize'))?.get('images')),
  );
  return readValues(values === null ? null : renamed(values, renames), chart, run.surroundings);
}

/** The values that ConfigMaps and Secrets of the repository hand to a release, in their order. */
function handedTo(spec: YamlMap | null, run: YamlRun): readonly YamlMap[] {
  return itemsOf(spec?.get('valuesFrom')).flatMap((item) => {
    const from = mapOf(item);
    const key = textOf(from?.get('valuesKey'))?.text ?? 'values.yaml';
    const target = textOf(from?.get('targetPath'))?.text;
    const value = configOf(from, run)?.get(key) ?? null;
    const text = textOf(value);
    if (text === null) return mapOf(value) ?? [];
    if (target !== undefined) return mapTo(target.split('.'), text);
    return firstMap(run.parse(text)) ?? [];
  });
}
