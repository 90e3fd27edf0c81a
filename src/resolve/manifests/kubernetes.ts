import { readResourceByFinders } from './find/in-file.js';
import { readIni } from './find/ini.js';
import { type FormatReading, together } from './format.js';
import { mapTo, readValues } from './helm/values.js';
import { readImage } from './image.js';
import { configOf, decoded } from './kustomize/config.js';
import { renamed, renamesIn } from './kustomize/transformers.js';
import { partOf } from './passage.js';
import { pathWithin } from './paths.js';
import { readYamlImages } from './yaml/images.js';
import { firstMap, type YamlRun } from './yaml/run.js';
import { readUses } from './yaml/uses.js';
import {
  itemsOf,
  laidOver,
  mapOf,
  textOf,
  textsOf,
  textUnder,
  valueUnder,
  type YamlMap,
} from './yaml/value.js';

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
  const values = laidOver([...handedTo(spec, run), mapOf(spec?.get('values'))]);
  const chart =
    textOf(valueUnder(spec, 'chart', 'spec', 'chart')) ??
    textOf(valueUnder(spec, 'chartRef', 'name'));
  const renames = itemsOf(spec?.get('postRenderers')).flatMap((renderer) =>
    renamesIn(valueUnder(renderer, 'kustomize', 'images')),
  );
  return readValues(values === null ? null : renamed(values, renames), chart, run.surroundings);
}

/** The values that ConfigMaps and Secrets of the repository hand to a release, in their order. */
function handedTo(spec: YamlMap | null, run: YamlRun): readonly YamlMap[] {
  return itemsOf(spec?.get('valuesFrom')).flatMap((item) => {
    const key = textUnder(item, 'valuesKey') ?? 'values.yaml';
    const target = textUnder(item, 'targetPath');
    const value = configOf(mapOf(item), run)?.get(key) ?? null;
    const text = textOf(value);
    if (text === null) return mapOf(value) ?? [];
    if (target !== undefined) return mapTo(target.split('.'), text);
    return firstMap(run.parse(text)) ?? [];
  });
}

/**
 * Reads an Argo CD Application, or the template of an ApplicationSet: the values that each of its
 * sources renders a chart with, and the images that it renames.
 */
export function readArgo(resource: YamlMap, run: YamlRun): FormatReading {
  const spec = mapOf(resource.get('spec'));
  const template = mapOf(valueUnder(spec, 'template', 'spec'));
  const sources = [spec, template].flatMap((each) => [
    mapOf(each?.get('source')),
    ...itemsOf(each?.get('sources')).map(mapOf),
  ]);
  return together(sources.map((source) => (source === null ? {} : readSource(source, run))));
}

function readSource(source: YamlMap, run: YamlRun): FormatReading {
  const { surroundings } = run;
  const helm = mapOf(source.get('helm'));
  const values = laidOver([
    ...valueFilesOf(source, helm, run),
    valuesIn(helm, run),
    parametersIn(helm),
  ]);
  const chart = textOf(source.get('chart')) ?? (helm === null ? null : textOf(source.get('path')));
  const images = textsOf(valueUnder(source, 'kustomize', 'images'));
  return together([
    readValues(values, chart, surroundings),
    // `old=new:tag`, or the new image alone.
    ...images.map((image) => readImage(partOf(image, image.text.indexOf('=') + 1), surroundings)),
  ]);
}

/** As Argo CD does, `valuesObject` stands in for `values`. */
function valuesIn(helm: YamlMap | null, run: YamlRun): YamlMap | null {
  const object = mapOf(helm?.get('valuesObject'));
  if (object !== null) return object;
  const values = helm?.get('values');
  const text = textOf(values);
  if (text === null) return mapOf(values);
  return firstMap(run.parse(text));
}

/** `image.tag` and its value, as the maps that they stand for. */
function parametersIn(helm: YamlMap | null): YamlMap | null {
  const maps = itemsOf(helm?.get('parameters')).map((item) => {
    const [name, value] = [textUnder(item, 'name'), textOf(valueUnder(item, 'value'))];
    return name === undefined || value === null ? null : mapTo(name.split('.'), value);
  });
  return laidOver(maps);
}

/** The values files that this repository holds, those of the chart first, and the last of which wins. */
function valueFilesOf(source: YamlMap, helm: YamlMap | null, run: YamlRun): (YamlMap | null)[] {
  const folder = textUnder(source, 'path') ?? null;
  const named = textsOf(helm?.get('valueFiles')).map(({ text }) => text);
  return ['values.yaml', ...named].map((text) => {
    const ofReference = /^\$[\w-]+\/(.*)/.exec(text)?.[1];
    const own = folder === null ? null : pathWithin(`${folder}/`, text);
    const path = ofReference === undefined ? own : pathWithin('', ofReference);
    return path === null ? null : firstMap(run.open(path));
  });
}
