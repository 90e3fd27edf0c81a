import { type FormatReading, together } from '../format.js';
import { readValues } from '../helm/values.js';
import { readImage } from '../image.js';
import { readResource } from '../kubernetes.js';
import { inserted, type Passage, placeOf } from '../passage.js';
import { asFolder, folderOf, nameOf, pathWithin } from '../paths.js';
import { expand, type LookUp } from '../variables.js';
import { firstMap, mapsOf, openWithin, type ReadYaml, type YamlRun } from '../yaml/run.js';
import {
  asText,
  itemsOf,
  laidOver,
  mapOf,
  mapWith,
  textOf,
  textsOf,
  textUnder,
  valueUnder,
  type YamlMap,
  type YamlValue,
} from '../yaml/value.js';
import { configsOf } from './config.js';
import { patched } from './patches.js';
import {
  imageOf,
  imageRenamed,
  type Rename,
  renamed,
  renamesIn,
  transformersOf,
  unfollowedProblem,
} from './transformers.js';

const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** How many kustomizations may be built on each other. */
const maxChain = 20;

/** How many are built in all, those that several build on as often. */
const maxBuilds = 200;

/**
 * Reads a kustomization: the resources that it builds on, with what it patches and the names and
 * tags that its `images` give to theirs.
 */
export const readKustomization: ReadYaml = (yaml, path, run) => {
  const kustomization = firstMap(yaml);
  return kustomization === null ? {} : readBuild(kustomization, path, run);
};

/**
 * Reads a Kustomization of Flux, which is a kustomization of the folder that it applies, with images
 * and patches of its own upon that.
 */
export function readFluxKustomization(resource: YamlMap, run: YamlRun): FormatReading {
  const spec = mapOf(resource.get('spec'));
  if (spec === null) return {};
  // Without a path, Flux takes the root.
  const path = spec.get('path') ?? asText(inserted('.'));
  // Of a folder without one, Flux takes all files; they are manifests of their own here.
  const folder = textOf(path)?.text;
  const isBuilt = names.some((name) => openWithin('', `${folder}/${name}`, run));
  const upon = isBuilt ? mapWith(new Map([['resources', path]])) : null;
  return readBuild(laidOver([spec, upon]) ?? spec, '', run, replacing(spec, run));
}

type Replace = (resource: YamlMap) => YamlMap;

/** Puts the values of `postBuild`, where there is one, into what is built. */
function replacing(spec: YamlMap, run: YamlRun): Replace {
  const postBuild = spec.get('postBuild');
  if (postBuild === null) return (resource) => resource;
  const own = valueUnder(postBuild, 'substitute');
  const others = configsOf(itemsOf(valueUnder(postBuild, 'substituteFrom')), run);
  const lookUp: LookUp = (name) => {
    const value = textOf(valueUnder(own, name) ?? valueUnder(others, name));
    // What the cluster sets must not give way to a default.
    return value ?? (others === null ? inserted(`\${${name}}`) : null);
  };
  const known = new Map<YamlValue, YamlValue>();
  const replaced = (value: YamlValue): YamlValue => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const after: YamlValue =
      value.kind === 'text'
        ? { ...value, passage: () => expand(value.passage(), lookUp) }
        : value.kind === 'list'
          ? { ...value, items: () => value.items().map(replaced) }
          : replacedIn(value);
    known.set(value, after);
    return after;
  };
  const replacedIn = (map: YamlMap): YamlMap => {
    const get = (key: string) => {
      const part = map.get(key);
      return part && replaced(part);
    };
    return { ...map, get };
  };
  return replacedIn;
}

/** Whether a resource is a Kustomization of Flux. */
export function isFluxKustomization(resource: YamlMap): boolean {
  return textUnder(resource, 'apiVersion')?.startsWith('kustomize.toolkit.fluxcd.io/') ?? false;
}

function readBuild(
  kustomization: YamlMap,
  path: string,
  run: YamlRun,
  replace: Replace = (resource) => resource,
): FormatReading {
  const build = buildOf(kustomization, [], {
    ...run,
    path,
    chain: [path],
    builds: { left: maxBuilds },
  });
  const resources = together(
    build.resources.map((resource) => readResource(replace(resource), run)),
  );
  return together([
    resources,
    unfollowedProblem(build.unfollowed, resources),
    ...build.others,
    // What renames an image that nobody here sees still says which one is deployed.
    ...build.renames.map((rename, index) =>
      readRename(rename, build.renames.slice(index + 1), run),
    ),
  ]);
}

interface Place extends YamlRun {
  readonly path: string;
  /** The kustomizations that lead here, so that none is built on itself. */
  readonly chain: readonly string[];
  readonly builds: { left: number };
}

/** What a kustomization comes to. */
interface Build {
  readonly resources: readonly YamlMap[];
  /** What else it says: the values of others, and what nobody sees here. */
  readonly others: readonly FormatReading[];
  readonly renames: readonly Rename[];
  /** What may change them in a way that is not evaluated here. */
  readonly unfollowed: readonly Passage[];
}

const nothing: Build = { resources: [], others: [], renames: [], unfollowed: [] };

/** Resources come from below, or, where a component changes them, from the kustomization that uses it. */
function buildOf(kustomization: YamlMap, given: readonly YamlMap[], place: Place): Build {
  const below = ['resources', 'bases'].flatMap((key) =>
    textsOf(kustomization.get(key)).map((text) => opened(text, [], place)),
  );
  let resources = [...given, ...below.flatMap((each) => each.resources)];
  const others = [...below.flatMap((each) => each.others), ...chartsOf(kustomization, place)];
  const renames = below.flatMap((each) => each.renames);
  const unfollowed = below.flatMap((each) => each.unfollowed);
  for (const text of textsOf(kustomization.get('components'))) {
    const component = opened(text, resources, place);
    resources = [...component.resources];
    others.push(...component.others);
    renames.push(...component.renames);
    unfollowed.push(...component.unfollowed);
  }
  const transformers = transformersOf(kustomization, folderOf(place.path), place);
  const own = [...renamesIn(kustomization.get('images')), ...transformers.renames];
  const changed = patched(resources, kustomization, folderOf(place.path), place);
  return {
    resources: changed.map((resource) => renamed(resource, own)),
    others,
    renames: [...renames, ...own],
    unfollowed: [...unfollowed, ...transformers.unfollowed],
  };
}

/** What a path leads to: a file of resources, or the folder of another kustomization. */
function opened(written: Passage, given: readonly YamlMap[], place: Place): Build {
  const { text } = written;
  const path = pathWithin(folderOf(place.path), text);
  // What nobody sees here may hold the core.
  const unseen: Build = {
    ...nothing,
    resources: given,
    others: [{ images: [{ text, location: placeOf(written) }] }],
  };
  if (path === null) return unseen;
  if (isResourceFile(path)) {
    const yaml = place.open(path);
    return yaml === null ? unseen : { ...nothing, resources: [...given, ...mapsOf(yaml)] };
  }
  for (const name of names) {
    const inside = asFolder(path) + name;
    if (place.chain.includes(inside)) return { ...nothing, resources: given };
    if (place.chain.length === maxChain || place.builds.left === 0) {
      place.exceed();
      return { ...nothing, resources: given };
    }
    const kustomization = firstMap(place.open(inside));
    if (kustomization === null) continue;
    place.builds.left -= 1;
    return buildOf(kustomization, given, {
      ...place,
      path: inside,
      chain: [...place.chain, inside],
    });
  }
  const whole = withoutKustomization(path, place);
  return whole.length === 0 ? unseen : { ...nothing, resources: [...given, ...whole] };
}

/**
 * What lies in a folder without a kustomization: Flux applies all of it, and who names such a folder
 * means it, so it is not deployed by itself.
 */
function withoutKustomization(folder: string, { surroundings, open }: Place): YamlMap[] {
  const paths = surroundings.list(folder);
  if (paths.some((path) => names.includes(nameOf(path)))) return [];
  return paths.filter(isResourceFile).flatMap((path) => mapsOf(open(path)));
}

function isResourceFile(path: string): boolean {
  return /\.(?:ya?ml|json)$/.test(path);
}

/** The charts that a kustomization renders, each with its values. */
function chartsOf(kustomization: YamlMap, place: Place): FormatReading[] {
  return itemsOf(kustomization.get('helmCharts')).map((chart) => {
    const file = textUnder(chart, 'valuesFile');
    const below = file ? firstMap(openWithin(folderOf(place.path), file, place)) : null;
    const values = laidOver([below, mapOf(valueUnder(chart, 'valuesInline'))]);
    return readValues(values, textOf(valueUnder(chart, 'name')), place.surroundings);
  });
}

/** What several kustomizations rename one after the other is called as the last one says. */
function readRename(
  rename: Rename,
  later: readonly Rename[],
  { surroundings }: YamlRun,
): FormatReading {
  if (rename.isUsed) return {};
  const image = imageOf(rename, rename.name, inserted(''));
  return readImage(later.reduce(imageRenamed, image), surroundings);
}

/** Whether a file is a kustomization, by its name or by what it says it is. */
export function isKustomization(path: string, map: YamlMap | null): boolean {
  if (names.includes(nameOf(path))) return true;
  const version = textUnder(map, 'apiVersion') ?? '';
  return version.startsWith('kustomize.config.k8s.io/') && textUnder(map, 'kind') !== undefined;
}
