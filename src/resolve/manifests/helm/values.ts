import { pathBeside } from '../../../model/manifest.js';
import { type Problem, problem } from '../../../model/report.js';
import { shown } from '../../../model/shown.js';
import type { SourceFile, WrittenCore } from '../../../model/written.js';
import { type FormatReading, type HelmStart, type Surroundings, together } from '../format.js';
import { isImageFinder } from '../image.js';
import { type Passage, passageIn, placeOf } from '../passage.js';
import { asFolder, nameOf, parentOf } from '../paths.js';
import { readYamlImages } from '../yaml/images.js';
import { parseYaml } from '../yaml/parse.js';
import { beginRun, firstMap, type ReadYaml, type YamlRun } from '../yaml/run.js';
import {
  entriesOf,
  itemsOf,
  layered,
  mapOf,
  mapWith,
  textOf,
  type YamlMap,
  type YamlText,
  type YamlValue,
} from '../yaml/value.js';
import { readTag } from './image.js';
import { appOf, isCalledAfter, isOfOther } from './releases.js';

/** The values files that lie over the `values.yaml` beside them. */
const overName = /(?:^|\/)values[-._][^/]+\.ya?ml$/i;

/**
 * Reads the values of a chart: a `values-NAME.yaml` together with the `values.yaml` beside it, and a
 * tag alone together with the chart that has the name of its image.
 */
export const readHelmValues: ReadYaml = (yaml, path, run) => {
  const written = firstMap(yaml);
  if (written === null) return {};
  const values = withoutAlias(written, path, run);
  const beside = overName.test(path) ? baseOf(path, run) : null;
  if (beside !== null) return readValues(layered(values, beside), null, run.surroundings);
  if (!setsTagAlone(values) || isOfChart(path, run))
    return readValues(values, null, run.surroundings);
  if (isOfOther(path, run.surroundings.marks.name))
    return readValues(values, null, run.surroundings);
  // A file of values may be that of another release; any other is named after an environment.
  const isValues = baseName.test(path) || overName.test(path);
  const near = (isValues ? null : baseOf(path, run)) ?? baseAbove(path, run, isValues);
  if (near !== null) return readValues(layered(values, near), null, run.surroundings);
  return readOverOthers(values, path, run);
};

/** The core's chart goes by its own name, where the chart that it is a part of gives it another. */
function withoutAlias(values: YamlMap, path: string, run: YamlRun): YamlMap {
  const { name } = run.surroundings.marks;
  // Whatever is opened has the file read once more, so that none is where no part can be the core's.
  if (name === null || !entriesOf(values).some(([, part]) => setsTagItself(part))) return values;
  const chart = firstMap(run.open(pathBeside(path, 'Chart.yaml')));
  const aliases = itemsOf(chart?.get('dependencies')).flatMap((item) => {
    const part = mapOf(item);
    return textOf(part?.get('name'))?.text === name ? (textOf(part?.get('alias'))?.text ?? []) : [];
  });
  const parts = aliases.flatMap((alias) => values.get(alias) ?? []);
  return parts.reduce<YamlMap>(
    (all, part) => layered(mapWith(new Map([[name, part]])), all),
    values,
  );
}

/** The values of a chart, under which all others lie. */
const baseName = /(?:^|\/)values\.ya?ml$/i;

/** Whether values set, for a chart or one that it holds, the tag of an image whose name stands elsewhere. */
export function setsTagAlone(values: YamlMap): boolean {
  return tagsAlone(values).length > 0;
}

/** The parts of values that set a tag alone. */
function tagsAlone(values: YamlMap): readonly YamlMap[] {
  const parts = [values, ...entriesOf(values).flatMap(([, part]) => mapOf(part) ?? [])];
  return parts.filter(hasTagAlone);
}

function setsTagItself(part: YamlValue): boolean {
  const map = mapOf(part);
  return map !== null && hasTagAlone(map);
}

function hasTagAlone(values: YamlMap): boolean {
  const image = mapOf(values.get('image'));
  const tag = textOf(image?.get('tag'));
  return tag !== null && ['repository', 'name', 'image'].every((key) => !textOf(image?.get(key)));
}

/** Whether they are the values of the chart in whose folder they lie. */
function isOfChart(path: string, { open }: YamlRun): boolean {
  return baseName.test(path) && open(pathBeside(path, 'Chart.yaml')) !== null;
}

/** The nearest `values.yaml` above a file, where wanted only that of a chart. */
function baseAbove(path: string, run: YamlRun, isChart: boolean): YamlMap | null {
  for (let folder = parentOf(path); folder !== ''; ) {
    folder = parentOf(folder);
    const place = `${asFolder(folder)}values.yaml`;
    const base = baseOf(place, run);
    if (base !== null && (!isChart || isOfChart(place, run))) return base;
  }
  return null;
}

function baseOf(path: string, { open }: YamlRun): YamlMap | null {
  return firstMap(open(pathBeside(path, 'values.yaml')) ?? open(pathBeside(path, 'values.yml')));
}

/** The most charts of a repository that are tried for whose tag it is. */
const maxCharts = 100;

/** The values of a chart elsewhere in the repository. */
interface Owner {
  readonly path: string;
  readonly base: YamlMap;
  /** Whether they go under the chart's name, as those of a chart inside another do. */
  readonly isPart: boolean;
}

/** Reads a tag alone over the only chart of the repository that it can be for. */
function readOverOthers(values: YamlMap, path: string, run: YamlRun): FormatReading {
  const { surroundings } = run;
  const owners = ownersOf(values, path, run);
  const over = (some: readonly Owner[]) => {
    const whole = some.reduce((upper, { base }) => layered(upper, base), values);
    return readValues(whole, null, surroundings);
  };
  const parts = owners.filter(({ isPart }) => isPart);
  const likely =
    parts.length > 0 ? [] : likelyOwners(owners, appOf(path, surroundings.marks.name), path);
  const [owner, ...others] = likely;
  const { name } = surroundings.marks;
  if (owner === undefined && parts.length === 0 && name !== null) {
    const isOwn = isCalledAfter(name, path) || hasKey(values, name);
    if (isOwn) return together([over([]), readOwnTag(values, surroundings)]);
  }
  if (others.length === 0) {
    const used = owner === undefined ? parts : [owner];
    for (const each of used) run.open(each.path);
    return over(used);
  }
  const isCore = likely.some((each) => (over([each]).cores ?? []).length > 0);
  return isCore ? { problems: [undecided(path, likely)] } : {};
}

function ownersOf(values: YamlMap, path: string, run: YamlRun): readonly Owner[] {
  const isBase = (file: SourceFile) => file.path !== path && baseName.test(file.path);
  const bases = run.surroundings.find?.(isBase).slice(0, maxCharts) ?? [];
  const alone = tagsAlone(values).length;
  return bases.flatMap((file): Owner[] => {
    const base = firstMap(parseYaml(passageIn(file, 0, file.text.length)));
    if (base === null) return [];
    const folder = nameOf(parentOf(file.path));
    const inside = mapWith(new Map([[folder, base]]));
    const used = [base, inside].find((each) => tagsAlone(layered(values, each)).length < alone);
    // Values of a chart from elsewhere are those of one release, unless they are for all of them.
    if (used === undefined || !(isOfChart(file.path, run) || sharedName.test(folder))) return [];
    return [{ path: file.path, base: used, isPart: used === inside }];
  });
}

const sharedName = /^(?:base|common|defaults?|shared|global)$/i;

/** Those of a chart that the path names, or else those that lie nearest. */
function likelyOwners(owners: readonly Owner[], app: string, path: string): readonly Owner[] {
  const named = owners.filter((owner) => {
    const name = nameOf(parentOf(owner.path)).toLowerCase();
    return (
      name !== '' &&
      path
        .toLowerCase()
        .split(/[/._-]/)
        .join('-')
        .split('-')
        .includes(name)
    );
  });
  const some =
    named.length > 0 ? named : owners.filter((each) => app === '' || each.path.startsWith(app));
  const nearness = some.map((owner) => sharedFolders(owner.path, path));
  const nearest = Math.max(...nearness);
  return some.filter((_, n) => nearness[n] === nearest);
}

function sharedFolders(one: string, other: string): number {
  const folders = other.split('/').slice(0, -1);
  return one.split('/').findIndex((part, n) => part !== folders[n]);
}

/** How deep in the values of the core's own chart its settings stand under its name. */
const maxDepth = 4;

function hasKey(value: YamlValue, key: string, depth = 0): boolean {
  return entriesOf(value).some(
    ([name, part]) => name === key || (depth < maxDepth && hasKey(part, key, depth + 1)),
  );
}

function undecided(path: string, owners: readonly Owner[]): Problem {
  const listed = shown(owners.map((owner) => owner.path).join(', '));
  return problem(
    `${shown(path)} sets the tag of an image alone, which may be that of ${listed}: name the file together with the one it is for in \`manifests\`, or take it away with \`!${path}\`.`,
    {
      found: 'a tag without the name of its image',
      expected: 'the values of one chart that it is for',
      at: { path, line: 1, column: 1, endColumn: 1 },
    },
  );
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
  const openOne = (places: readonly string[] | Passage) => {
    if ('text' in places) return [firstMap(run.parse(places)) ?? []].flat();
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
export function mapTo([key = '', ...rest]: readonly string[], value: Passage): YamlMap {
  const text: YamlText = { kind: 'text', value: value.text, tag: null, passage: () => value };
  return mapWith(new Map([[key, rest.length === 0 ? text : mapTo(rest, value)]]));
}

function readOwnTag(values: YamlMap | null, { marks }: Surroundings): FormatReading {
  const image = mapOf(values?.get('image'));
  const tag = image?.get('tag') ?? values?.get('imageTag');
  const isNamed = ['repository', 'image', 'name'].some((key) => textOf(image?.get(key))?.text);
  if (isNamed || tag?.kind !== 'text' || !textOf(tag)?.text) return {};
  return readTag(tag, marks.finders.core.filter(isImageFinder)) ?? {};
}

function floating(chart: Passage): WrittenCore {
  return { text: chart.text, location: placeOf(chart), floats: true };
}
