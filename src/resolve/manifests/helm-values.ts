import { pathBeside } from '../../model/manifest.js';
import type { WrittenCore } from '../../model/written.js';
import type { FormatReading, Surroundings } from './format.js';
import type { HelmStart } from './helm-command.js';
import { readTag } from './helm-image.js';
import { isImageFinder } from './image.js';
import { type Passage, placeOf } from './passage.js';
import { asFolder, parentOf } from './paths.js';
import { together } from './together.js';
import { readYamlImages } from './yaml/images.js';
import { beginRun, firstMap, type ReadYaml, type YamlRun } from './yaml/run.js';
import {
  entriesOf,
  layered,
  mapOf,
  mapWith,
  textOf,
  type YamlMap,
  type YamlText,
} from './yaml/value.js';

/** The values files that lie over the `values.yaml` beside them. */
const overName = /(?:^|\/)values[-._][^/]+\.ya?ml$/i;

/** Reads the values of a chart: a `values-NAME.yaml` together with the `values.yaml` beside it. */
export const readHelmValues: ReadYaml = (yaml, path, run) => {
  const values = firstMap(yaml);
  if (values === null) return {};
  const base = overName.test(path)
    ? baseOf(path, run)
    : setsTagAlone(values) && !baseName.test(path)
      ? (baseOf(path, run) ?? baseAbove(path, run))
      : null;
  return readValues(base === null ? values : layered(values, base), null, run.surroundings);
};

/** The values of a chart, under which all others lie. */
const baseName = /(?:^|\/)values\.ya?ml$/i;

/** Whether values set, for a chart or one that it holds, the tag of an image whose name stands elsewhere. */
export function setsTagAlone(values: YamlMap): boolean {
  return hasTagAlone(values) || entriesOf(values).some(([, each]) => hasTagAlone(mapOf(each)));
}

function hasTagAlone(values: YamlMap | null): boolean {
  const image = mapOf(values?.get('image'));
  const tag = textOf(image?.get('tag'));
  return tag !== null && ['repository', 'name', 'image'].every((key) => !textOf(image?.get(key)));
}

/** The values of the chart in whose folder these lie: the nearest `values.yaml` above them. */
function baseAbove(path: string, run: YamlRun): YamlMap | null {
  for (let folder = parentOf(path); folder !== ''; ) {
    folder = parentOf(folder);
    const base = baseOf(`${asFolder(folder)}x`, run);
    if (base !== null) return base;
  }
  return null;
}

function baseOf(path: string, { open }: YamlRun): YamlMap | null {
  return firstMap(open(pathBeside(path, 'values.yaml')) ?? open(pathBeside(path, 'values.yml')));
}

/** Reads values that a chart is rendered with; null where nobody tells which one that is. */
export function readValues(
  values: YamlMap | null,
  chart: Passage | null,
  surroundings: Surroundings,
): FormatReading {
  const { name } = surroundings.marks;
  const inner = name === null ? null : mapOf(values?.get(name));
  const isOwn = chart !== null && name !== null && chart.text.split('/').at(-1) === name;
  const reading = together([
    readYamlImages(values, surroundings),
    // The core's own chart knows the name of its image, so that a tag alone says which core it is.
    isOwn ? readOwnTag(values, surroundings) : {},
    readOwnTag(inner, surroundings),
  ]);
  const isSilent = reading.cores?.length === 0 && reading.problems?.length === 0;
  // Without a tag that chart decides, which may be any version.
  return isOwn && isSilent ? { ...reading, cores: [floating(chart)] } : reading;
}

/**
 * Reads what a command of Helm deploys: the chart's values, the files over them, and what is set over
 * all. Null where none of those files is there. `path` is the file that the command stands in.
 */
export function readHelmStart(
  { chart, chartValues, files, set }: HelmStart,
  path: string,
  surroundings: Surroundings,
): FormatReading | null {
  const run = beginRun(path, surroundings);
  const openOne = (places: readonly string[]) => {
    for (const place of places) {
      const map = firstMap(run.open(place));
      if (map !== null) return [map];
    }
    return [];
  };
  const below = openOne(chartValues);
  const opened = [...below, ...files.flatMap(openOne)];
  if (opened.length === 0) return null;
  const layers = [...opened, ...set.map(({ key, value }) => mapTo(key.split('.'), value))];
  const values = layers.reduce((lower, upper) => layered(upper, lower));
  const plain = readValues(values, null, surroundings);
  const own = readValues(values, below.length > 0 ? null : chart, surroundings);
  // With an image of another name, the core is not the chart's.
  const isReplaced = plain.images?.length && own.cores?.every(({ text }) => text === chart?.text);
  return together([isReplaced ? plain : own, { problems: run.problems() }]);
}

/** A map that holds one value at a path of keys. */
function mapTo([key = '', ...rest]: readonly string[], value: Passage): YamlMap {
  const text: YamlText = { kind: 'text', value: value.text, tag: null, passage: () => value };
  return mapWith(new Map([[key, rest.length === 0 ? text : mapTo(rest, value)]]));
}

function readOwnTag(values: YamlMap | null, { marks }: Surroundings): FormatReading {
  const image = mapOf(values?.get('image'));
  const tag = image?.get('tag');
  const isNamed = ['repository', 'image', 'name'].some((key) => textOf(image?.get(key))?.text);
  if (isNamed || tag?.kind !== 'text' || !textOf(tag)?.text) return {};
  return readTag(tag, marks.finders.core.filter(isImageFinder)) ?? {};
}

function floating(chart: Passage): WrittenCore {
  return { text: chart.text, location: placeOf(chart), floats: true };
}
