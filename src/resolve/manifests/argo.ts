import type { FormatReading } from './format.js';
import { readValues } from './helm-values.js';
import { partOf } from './passage.js';
import { pathWithin } from './paths.js';
import { readImage } from './reading.js';
import { together } from './together.js';
import { firstMap, type YamlRun } from './yaml/run.js';
import {
  itemsOf,
  layered,
  mapOf,
  mapWith,
  textOf,
  textsOf,
  type YamlMap,
  type YamlValue,
} from './yaml/value.js';

/**
 * Reads an Argo CD Application, or the template of an ApplicationSet: the values that each of its
 * sources renders a chart with, and the images that it renames.
 */
export function readArgo(resource: YamlMap, run: YamlRun): FormatReading {
  const spec = mapOf(resource.get('spec'));
  const template = mapOf(mapOf(spec?.get('template'))?.get('spec'));
  const sources = [spec, template].flatMap((each) => [
    mapOf(each?.get('source')),
    ...itemsOf(each?.get('sources')).map(mapOf),
  ]);
  return together(sources.map((source) => (source === null ? {} : readSource(source, run))));
}

function readSource(source: YamlMap, run: YamlRun): FormatReading {
  const { surroundings } = run;
  const helm = mapOf(source.get('helm'));
  const layers = [parametersIn(helm), valuesIn(helm, run), ...valueFilesOf(source, helm, run)];
  let values: YamlMap | null = null;
  for (const layer of layers) {
    if (layer !== null) values = values === null ? layer : layered(values, layer);
  }
  const chart = textOf(source.get('chart')) ?? (helm === null ? null : textOf(source.get('path')));
  const images = textsOf(mapOf(source.get('kustomize'))?.get('images') ?? null);
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
  let all: YamlMap | null = null;
  for (const parameter of itemsOf(helm?.get('parameters')).map(mapOf)) {
    const name = textOf(parameter?.get('name'))?.text ?? '';
    const value = parameter?.get('value') ?? null;
    const keys = name.split('.');
    if (value === null || name === '' || keys.length > maxKeys) continue;
    const map = mapOf(
      keys.reduceRight((part: YamlValue, key) => mapWith(new Map([[key, part]])), value),
    );
    if (map !== null) all = all === null ? map : layered(map, all);
  }
  return all;
}

/** How deep a parameter may reach into the values. */
const maxKeys = 20;

/** The values files that this repository holds, the last of which wins, over those of the chart. */
function valueFilesOf(source: YamlMap, helm: YamlMap | null, run: YamlRun): (YamlMap | null)[] {
  const folder = textOf(source.get('path'))?.text ?? null;
  const own = folder === null ? [] : [pathWithin(`${folder}/`, 'values.yaml')];
  const named = textsOf(helm?.get('valueFiles') ?? null).map(({ text }) => {
    const ofReference = /^\$[\w-]+\/(?<path>.*)$/.exec(text)?.groups?.path;
    if (ofReference !== undefined) return pathWithin('', ofReference);
    return folder === null ? null : pathWithin(`${folder}/`, text);
  });
  return [...own, ...named]
    .toReversed()
    .map((path) => (path === null ? null : firstMap(run.open(path))));
}
