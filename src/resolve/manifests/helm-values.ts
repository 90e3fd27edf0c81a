import { pathBeside } from '../../model/manifest.js';
import type { WrittenCore } from '../../model/written.js';
import type { FormatReading, Surroundings } from './format.js';
import { readTag } from './helm-image.js';
import { isImageFinder } from './image.js';
import { type Passage, placeOf } from './passage.js';
import { asFolder, parentOf } from './paths.js';
import { together } from './reading.js';
import { readYamlImages } from './yaml/images.js';
import { firstMap, type ReadYaml, type YamlRun } from './yaml/run.js';
import { layered, mapOf, textOf, type YamlMap } from './yaml/value.js';

/** The values files that lie over the `values.yaml` beside them. */
const overName = /(?:^|\/)values[-._][^/]+\.ya?ml$/i;

/** Reads the values of a chart: a `values-NAME.yaml` together with the `values.yaml` beside it. */
export const readHelmValues: ReadYaml = (yaml, path, run) => {
  const values = firstMap(yaml);
  if (values === null) return {};
  const base = overName.test(path)
    ? baseOf(path, run)
    : hasTagAlone(values)
      ? baseAbove(path, run)
      : null;
  return readValues(base === null ? values : layered(values, base), null, run.surroundings);
};

/** Whether values set the tag of an image whose name stands elsewhere. */
function hasTagAlone(values: YamlMap): boolean {
  const image = mapOf(values.get('image'));
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
