import { readArgo } from './argo.js';
import { readResourceByFinders } from './find-in-file.js';
import type { FormatReading, Surroundings } from './format.js';
import { readValues } from './helm-values.js';
import { readIni } from './ini.js';
import { renamed, renamesIn } from './kustomize/images.js';
import { together } from './together.js';
import { readYamlImages } from './yaml/images.js';
import type { YamlRun } from './yaml/run.js';
import { itemsOf, mapOf, textOf, type YamlMap } from './yaml/value.js';

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
      return readHelmRelease(resource, run.surroundings);
    case 'Application':
    case 'ApplicationSet':
      return readArgo(resource, run);
    default:
      return readYamlImages(resource, run.surroundings);
  }
}

/** Flux renders a chart with `values`, and perhaps renames its images afterwards. */
function readHelmRelease(resource: YamlMap, surroundings: Surroundings): FormatReading {
  const spec = mapOf(resource.get('spec'));
  const values = mapOf(spec?.get('values'));
  const chart = mapOf(mapOf(spec?.get('chart'))?.get('spec'))?.get('chart');
  const renames = itemsOf(spec?.get('postRenderers')).flatMap((renderer) =>
    renamesIn(mapOf(mapOf(renderer)?.get('kustomize'))?.get('images')),
  );
  return readValues(values === null ? null : renamed(values, renames), textOf(chart), surroundings);
}
