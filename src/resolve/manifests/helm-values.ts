import { pathBeside } from '../../model/manifest.js';
import type { FormatReading, Surroundings } from './format.js';
import { readTag } from './helm-image.js';
import { together } from './reading.js';
import { readYamlImages } from './yaml-images.js';
import { firstMap, type ReadYaml, type YamlRun } from './yaml-run.js';
import { layered, mapOf, textOf, type YamlMap } from './yaml-value.js';

/** The values files that lie over the `values.yaml` beside them. */
const overName = /(?:^|\/)values[-._][^/]+\.ya?ml$/i;

/** Reads the values of a chart: a `values-NAME.yaml` together with the `values.yaml` beside it. */
export const readHelmValues: ReadYaml = (yaml, path, run) => {
  const values = firstMap(yaml);
  if (values === null) return {};
  const base = overName.test(path) ? baseOf(path, run) : null;
  return readValues(base === null ? values : layered(values, base), null, run.surroundings);
};

function baseOf(path: string, { open }: YamlRun): YamlMap | null {
  return firstMap(open(pathBeside(path, 'values.yaml')) ?? open(pathBeside(path, 'values.yml')));
}

/** Reads values that a chart is rendered with; the chart's name is null where nobody tells it. */
export function readValues(
  values: YamlMap,
  chart: string | null,
  surroundings: Surroundings,
): FormatReading {
  return together([readYamlImages(values, surroundings), readOwnTag(values, chart, surroundings)]);
}

/** The core's own chart knows the name of its image, so that a tag alone says which core it is. */
function readOwnTag(values: YamlMap, chart: string | null, { marks }: Surroundings): FormatReading {
  const image = mapOf(values.get('image'));
  const tag = image?.get('tag');
  if (chart === null || chart.split('/').at(-1) !== marks.name || !tag) return {};
  const isNamed = ['repository', 'image', 'name'].some((key) => textOf(image?.get(key))?.text);
  return isNamed || tag.kind !== 'text' || !textOf(tag)?.text ? {} : readTag(tag);
}
