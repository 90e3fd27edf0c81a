import { pathBeside } from '../../../model/manifest.js';
import { type Problem, problem } from '../../../model/report.js';
import { shown } from '../../../model/shown.js';
import type { WrittenCore } from '../../../model/written.js';
import { type FormatReading, type HelmStart, type Surroundings, together } from '../format.js';
import { isImageFinder } from '../image.js';
import { type Passage, passageIn, placeOf } from '../passage.js';
import { asFolder, nameOf, parentOf } from '../paths.js';
import { readYamlImages } from '../yaml/images.js';
import { parseYaml } from '../yaml/parse.js';
import { beginRun, firstMap, type ReadYaml, type YamlRun } from '../yaml/run.js';
import {
  asText,
  entriesOf,
  filled,
  itemsOf,
  layered,
  mapWith,
  textUnder,
  valueUnder,
  type YamlMap,
  type YamlValue,
} from '../yaml/value.js';
import { nameKeys, readTag } from './image.js';
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
  const { surroundings } = run;
  if (beside !== null) return readValues(layered(values, beside), null, surroundings);
  const isForOther =
    !setsTagAlone(values) || isOfChart(path, run) || isOfOther(path, surroundings.marks.name);
  if (isForOther) return readValues(values, null, surroundings);
  // A file of values may be that of another release; any other is named after an environment.
  const isValues = baseName.test(path) || overName.test(path);
  const near = (isValues ? null : baseOf(path, run)) ?? baseAbove(path, run, isValues);
  if (near !== null) return readValues(layered(values, near), null, surroundings);
  return readOverOthers(values, path, run);
};

/** The core's chart goes by its own name, where the chart that it is a part of gives it another. */
function withoutAlias(values: YamlMap, path: string, run: YamlRun): YamlMap {
  const { name } = run.surroundings.marks;
  // Whatever is opened has the file read once more, so that none is where no part can be the core's.
  if (name === null || !entriesOf(values).some(([, part]) => hasTagAlone(part))) return values;
  const chart = firstMap(run.open(pathBeside(path, 'Chart.yaml')));
  const aliases = itemsOf(chart?.get('dependencies')).flatMap((item) =>
    textUnder(item, 'name') === name ? (textUnder(item, 'alias') ?? []) : [],
  );
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
  return tagsAlone(values) > 0;
}

/** In how many of their parts values set a tag alone. */
function tagsAlone(values: YamlMap): number {
  const parts = [values, ...entriesOf(values).map(([, part]) => part)];
  return parts.filter(hasTagAlone).length;
}

function hasTagAlone(values: YamlValue): boolean {
  const has = (key: string) => textUnder(values, 'image', key) !== undefined;
  return has('tag') && !nameKeys.some(has);
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
  const owners = ownersOf(values, run);
  const over = (some: readonly Owner[]) => {
    const whole = some.reduce((upper, { base }) => layered(upper, base), values);
    return readValues(whole, null, surroundings);
  };
  const { name } = surroundings.marks;
  const parts = owners.filter(({ isPart }) => isPart);
  const likely = parts.length > 0 ? [] : likelyOwners(owners, appOf(path, name), path);
  const used = [...parts, ...likely];
  if (used.length === 0 && name !== null) {
    const isOwn = isCalledAfter(name, path) || hasKey(values, name);
    if (isOwn) return together([over([]), readOwnTag(values, surroundings)]);
  }
  if (likely.length < 2) {
    for (const each of used) run.open(each.path);
    return over(used);
  }
  const isCore = likely.some((each) => over([each]).cores?.length);
  return isCore ? { problems: [undecided(path, likely)] } : {};
}

function ownersOf(values: YamlMap, run: YamlRun): readonly Owner[] {
  const bases = run.surroundings.find?.((file) => baseName.test(file.path)) ?? [];
  const alone = tagsAlone(values);
  return bases.slice(0, maxCharts).flatMap((file): Owner[] => {
    const base = firstMap(parseYaml(passageIn(file, 0, file.text.length)));
    if (base === null) return [];
    const folder = nameOf(parentOf(file.path));
    const inside = mapWith(new Map([[folder, base]]));
    const used = [base, inside].find((each) => tagsAlone(layered(values, each)) < alone);
    // Values of a chart from elsewhere are those of one release, unless they are for all of them.
    if (used === undefined || !(isOfChart(file.path, run) || sharedName.test(folder))) return [];
    return [{ path: file.path, base: used, isPart: used === inside }];
  });
}

const sharedName = /^(?:base|common|defaults?|shared|global)$/i;

/** Those of the chart that the path names, by the longest name that it has, or else those that lie nearest. */
function likelyOwners(owners: readonly Owner[], app: string, path: string): readonly Owner[] {
  const nameIn = (owner: Owner) => nameOf(parentOf(owner.path));
  const named = owners.filter((owner) => dashed(path).includes(dashed(nameIn(owner))));
  const some =
    named.length > 0
      ? most(named, (owner) => nameIn(owner).length)
      : owners.filter((owner) => owner.path.startsWith(app));
  return most(some, (owner) => sharedFolders(owner.path, path));
}

/** The parts of a path or a name, each with a dash before and behind it. */
function dashed(text: string): string {
  return `-${text.toLowerCase().replaceAll(/[/._]/g, '-')}-`;
}

function most(owners: readonly Owner[], measure: (owner: Owner) => number): readonly Owner[] {
  const greatest = Math.max(...owners.map(measure));
  return owners.filter((owner) => measure(owner) === greatest);
}

function sharedFolders(one: string, other: string): number {
  const folders = other.split('/');
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
  const ownChart = chart?.text.split('/').at(-1) === name ? chart : null;
  const reading = together([
    readYamlImages(values, surroundings),
    // The core's own chart knows the name of its image, so that a tag alone says which core it is.
    readOwnTag(ownChart && values, surroundings),
    readOwnTag(valueUnder(values, name ?? ''), surroundings),
  ]);
  const isSilent = reading.cores?.length === 0 && reading.problems?.length === 0;
  // Without a tag that chart decides, which may be any version.
  return ownChart !== null && isSilent ? { ...reading, cores: [floating(ownChart)] } : reading;
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
  const openOne = (places: readonly string[] | Passage): YamlMap | null => {
    if ('text' in places) return firstMap(run.parse(places));
    for (const place of places) {
      const map = firstMap(run.open(place));
      if (map !== null) return map;
    }
    return null;
  };
  const below = openOne(chartValues);
  const opened = [below, ...files.map(openOne)].filter((map) => map !== null);
  if (opened.length === 0) return null;
  const layers = [...opened, ...set.map(({ key, value }) => mapTo(key.split('.'), value))];
  const values = layers.reduce((lower, upper) => layered(upper, lower));
  const plain = readValues(values, null, surroundings);
  const own = readValues(values, below === null ? chart : null, surroundings);
  // With an image of another name, the core is not the chart's.
  const isReplaced = plain.images?.length && own.cores?.every(({ text }) => text === chart?.text);
  return together([isReplaced ? plain : own, { problems: run.problems() }]);
}

/** How deep a key may reach into values. */
const maxKeys = 20;

/** A map that holds one value at a path of keys. */
export function mapTo(keys: readonly string[], value: Passage): YamlMap {
  return keys
    .slice(0, maxKeys)
    .reduceRight<YamlValue>(
      (part, key) => mapWith(new Map([[key, part]])),
      asText(value),
    ) as YamlMap;
}

function readOwnTag(values: YamlValue | null, { marks }: Surroundings): FormatReading {
  const tag = filled(valueUnder(values, 'image', 'tag') ?? valueUnder(values, 'imageTag'));
  const isNamed = nameKeys.some((key) => textUnder(values, 'image', key));
  if (isNamed || tag === null) return {};
  return readTag(tag, marks.finders.core.filter(isImageFinder)) ?? {};
}

function floating(chart: Passage): WrittenCore {
  return { text: chart.text, location: placeOf(chart), floats: true };
}
