import { type FormatReading, type Surroundings, together } from '../format.js';
import { mapTo, readValues } from '../helm/values.js';
import { inserted, type Passage, passageIn, placeOf } from '../passage.js';
import { parentOf, pathWithin } from '../paths.js';
import { repositoryContext } from '../script.js';
import { joinPath } from '../shell/run.js';
import { readWords } from '../shell/shell.js';
import { mapsWithin } from './images.js';
import { parseYaml } from './parse.js';
import { firstMap } from './run.js';
import {
  entriesOf,
  itemsOf,
  layered,
  mapOf,
  textOf,
  textsOf,
  type YamlMap,
  type YamlValue,
} from './value.js';

/**
 * Reads what a tool of its own kind, such as helmfile, Skaffold or Cloud Build, is told to do with
 * files of the repository: to render the core's chart with values, or to build a Dockerfile with
 * arguments.
 */
export function readUses(root: YamlValue | null, surroundings: Surroundings): FormatReading {
  return together(
    mapsWithin(root).flatMap(({ map }) => [
      readChart(map, surroundings),
      readBuild(map, map, surroundings),
      readBuild(mapOf(map.get('docker')), map, surroundings),
      readBuilder(map, surroundings),
    ]),
  );
}

const chartKeys = ['chart', 'remoteChart', 'chart_ref'];

/** Where tools have the values of a chart, the later over the earlier. */
const valuesKeys = [
  'valuesFiles',
  'values_files',
  'valuesContent',
  'values',
  'release_values',
  'setValues',
  'set_values',
  'set',
];

function readChart(map: YamlMap, surroundings: Surroundings): FormatReading {
  const chart = chartKeys.map((key) => textOf(map.get(key))).find(Boolean) ?? null;
  const parts = chart?.text.toLowerCase().split('/') ?? [];
  if (chart === null || parts.at(-1) !== surroundings.marks.name?.toLowerCase()) return {};
  const given = valuesKeys.flatMap((key) => map.get(key) ?? []);
  // A label may have that name.
  if (given.length === 0 && parts.length === 1) return {};
  const layers = given.flatMap((value) => layersOf(value, chart, surroundings));
  const values = layers.reduce<YamlMap | null>(
    (lower, upper) => (lower === null ? upper : layered(upper, lower)),
    null,
  );
  return readValues(values, chart, surroundings);
}

/** Values as a map, as `name` with `value`, as a text that is YAML, or in a file of the repository. */
function layersOf(value: YamlValue, chart: Passage, surroundings: Surroundings): YamlMap[] {
  if (value.kind === 'list') {
    return value.items().flatMap((item) => layersOf(item, chart, surroundings));
  }
  const map = mapOf(value);
  const text = textOf(value);
  if (map !== null) {
    const name = textOf(map.get('name')) ?? textOf(map.get('value_name'));
    const set = textOf(map.get('value'));
    if (name !== null && set !== null) return [mapTo(name.text.split('.'), set)];
    return [
      map,
      ...entriesOf(map).flatMap(([key, part]) => {
        const of = textOf(part);
        return key.includes('.') && of !== null ? mapTo(key.split('.'), of) : [];
      }),
    ];
  }
  if (text === null) return [];
  if (text.text.includes(':')) return [firstMap(parseYaml(text)) ?? []].flat();
  const folder = parentOf(placeOf(chart)?.path ?? '');
  const path = pathWithin(folder === '' ? '' : `${folder}/`, text.text);
  const file = path === null ? null : surroundings.open(path);
  if (file === null) return [];
  return [firstMap(parseYaml(passageIn(file, 0, file.text.length))) ?? []].flat();
}

/** What is built otherwise than its Dockerfile says by itself; `around` may hold its context. */
function readBuild(
  build: YamlMap | null,
  around: YamlMap,
  surroundings: Surroundings,
): FormatReading {
  const dockerfile = textOf(build?.get('dockerfile')) ?? textOf(build?.get('dockerFile'));
  const named = ['buildArgs', 'build_args', 'build-args'].map((key) => build?.get(key));
  const written = named.find(Boolean) ?? (dockerfile === null ? null : build?.get('args'));
  const args = new Map(
    entriesOf(written).flatMap(([name, value]) => {
      const text = textOf(value);
      return text === null ? [] : [[name, text] as const];
    }),
  );
  const [first] = args.values();
  if (first === undefined) return {};
  const folder = parentOf(placeOf(first)?.path ?? '');
  const context = textOf(build?.get('context')) ?? textOf(around.get('context'));
  const contextFolder = joinPath(folder, context?.text ?? '');
  const path = joinPath(contextFolder, dockerfile?.text ?? 'Dockerfile');
  const target = textOf(build?.get('target'))?.text ?? null;
  const run = repositoryContext(surroundings, folder);
  return run.build({ path, args, target, contextFolder });
}

/** A step in an image whose program is the builder: its `args` stand behind the program's name. */
function readBuilder(map: YamlMap, surroundings: Surroundings): FormatReading {
  const image = textOf(map.get('name')) ?? textOf(map.get('image'));
  const program = /(?:^|\/)(?<name>docker|kaniko(?=-project\/executor|\/executor))(?:[:/-]|$)/.exec(
    image?.text ?? '',
  )?.groups?.name;
  const words = itemsOf(map.get('args')).flatMap((item) => textsOf(item));
  if (program === undefined || words.length === 0) return {};
  const first = inserted(program === 'docker' ? program : '/kaniko/executor');
  return readWords([first, ...words], repositoryContext(surroundings, ''));
}
