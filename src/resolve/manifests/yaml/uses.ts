import { type FormatReading, type Surroundings, together } from '../format.js';
import { mapTo, readValues } from '../helm/values.js';
import { inserted, type Passage, passageIn, placeOf } from '../passage.js';
import { folderOf, parentOf, pathWithin } from '../paths.js';
import { repositoryContext } from '../script.js';
import { joinPath } from '../shell/run.js';
import { readWords } from '../shell/shell.js';
import { mapsWithin, variablesOf } from './images.js';
import { parseYaml } from './parse.js';
import { firstMap } from './run.js';
import {
  entriesOf,
  itemsOf,
  laidOver,
  textOf,
  textsOf,
  textUnder,
  valueUnder,
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
      readBuild(map.get('docker'), map, surroundings),
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
  const [chart] = chartKeys.flatMap((key) => textOf(map.get(key)) ?? []);
  const parts = chart?.text.split('/') ?? [];
  if (!chart || parts.at(-1) !== surroundings.marks.name) return {};
  const given = valuesKeys.flatMap((key) => map.get(key) ?? []);
  // A label may have that name.
  if (given.length === 0 && parts.length === 1) return {};
  const layers = given.flatMap((value) => layersOf(value, chart, surroundings));
  return readValues(laidOver(layers), chart, surroundings);
}

/** Values as a map, as `name` with `value`, as a text that is YAML, or in a file of the repository. */
function layersOf(
  value: YamlValue,
  chart: Passage,
  surroundings: Surroundings,
): readonly (YamlMap | null)[] {
  if (value.kind === 'list') {
    return value.items().flatMap((item) => layersOf(item, chart, surroundings));
  }
  if (value.kind === 'map') {
    const name = textUnder(value, 'name') ?? textUnder(value, 'value_name');
    const set = textOf(value.get('value'));
    if (name !== undefined && set !== null) return [mapTo(name.split('.'), set)];
    const dotted = entriesOf(value).flatMap(([key, part]) => {
      const text = textOf(part);
      return key.includes('.') && text !== null ? mapTo(key.split('.'), text) : [];
    });
    return [value, ...dotted];
  }
  const text = textOf(value);
  if (text === null) return [];
  if (text.text.includes(':')) return [firstMap(parseYaml(text))];
  const path = pathWithin(folderOf(placeOf(chart)?.path ?? ''), text.text);
  const file = path === null ? null : surroundings.open(path);
  return file === null ? [] : [firstMap(parseYaml(passageIn(file, 0, file.text.length)))];
}

/** What is built otherwise than its Dockerfile says by itself; `around` may hold its context. */
function readBuild(
  build: YamlValue | null,
  around: YamlMap,
  surroundings: Surroundings,
): FormatReading {
  const dockerfile = textUnder(build, 'dockerfile') ?? textUnder(build, 'dockerFile');
  const keys = [
    'buildArgs',
    'build_args',
    'build-args',
    ...(dockerfile === undefined ? [] : ['args']),
  ];
  const [written] = keys.flatMap((key) => valueUnder(build, key) ?? []);
  const args = variablesOf(written ?? null);
  const [first] = args.values();
  if (first === undefined) return {};
  const folder = parentOf(placeOf(first)?.path ?? '');
  const context = textUnder(build, 'context') ?? textUnder(around, 'context');
  const contextFolder = joinPath(folder, context ?? '');
  const path = joinPath(contextFolder, dockerfile ?? 'Dockerfile');
  const target = textUnder(build, 'target') ?? null;
  const run = repositoryContext(surroundings, folder);
  return run.build({ path, args, target, contextFolder });
}

/** A step in an image whose program is the builder: its `args` stand behind the program's name. */
function readBuilder(map: YamlMap, surroundings: Surroundings): FormatReading {
  const image = textUnder(map, 'name') ?? textUnder(map, 'image') ?? '';
  const program = /(?:^|\/)(?<name>docker|kaniko(?=-project\/executor|\/executor))(?:[:/-]|$)/.exec(
    image,
  )?.groups?.name;
  const words = itemsOf(map.get('args')).flatMap((item) => textsOf(item));
  if (program === undefined || words.length === 0) return {};
  const first = inserted(program === 'docker' ? program : '/kaniko/executor');
  return readWords([first, ...words], repositoryContext(surroundings, ''));
}
