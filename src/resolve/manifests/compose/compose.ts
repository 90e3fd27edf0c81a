import { pathBeside } from '../../../model/manifest.js';
import { readVariables } from '../find/variables.js';
import { type ComposeStart, type FormatReading, together } from '../format.js';
import { readImage } from '../image.js';
import type { Passage } from '../passage.js';
import { asFolder, folderOf, nameOf, pathWithin } from '../paths.js';
import { commandPart, type ReadBuild, readContainer } from '../reading.js';
import type { LookUp } from '../variables.js';
import { readYamlImages } from '../yaml/images.js';
import { mapsOf, type ReadYaml, type YamlRun } from '../yaml/run.js';
import {
  itemsOf,
  mapOf,
  textOf,
  textsOf,
  textUnder,
  valueUnder,
  type YamlFile,
  type YamlMap,
  type YamlValue,
} from '../yaml/value.js';
import { type LayerOfBuild, readBuilt } from './build.js';
import { startNames } from './command.js';
import { type Layer, mountedIn, readMountedPlugins } from './mounts.js';
import { definedIn, dotenvAt, type Project, projectIn, type Variables } from './project.js';

/** Files that Compose takes by itself, and those that it then lays over them. */
const ownNames = /^(?:docker-)?compose\.ya?ml$/;
const overrideNames = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

/** How many parts one service may be put together from. */
const maxLayers = 100;

/**
 * Reads a Compose file as Compose does: with the `.env` and the override file beside it, what its
 * services extend and build, and the files that it includes.
 */
export function readCompose(readBuild: ReadBuild): ReadYaml {
  return (yaml, path, yamlRun) => {
    const { surroundings } = yamlRun;
    const run: Run = { ...yamlRun, readBuild, files: new Set([path]) };
    const folder = folderOf(path);
    const variables = dotenvAt([`${folder}.env`], surroundings, () => null);
    const listed = listedIn(variables, path);
    const over = listed === null ? overridesOf(path, run) : openAll(listed, run);
    const documents = [...over, ...documentsOf(yaml)];
    return readProject(documents, projectIn(folder, variables), run);
  };
}

/** Reads what a command starts: its files, with the variables of its environment over the others. */
export function readStarted(
  { files: named, envFiles, buildArgs, folder, lookUp }: ComposeStart,
  yamlRun: YamlRun,
  readBuild: ReadBuild,
): FormatReading {
  const isThere = (path: string) => yamlRun.surroundings.open(path) !== null;
  // Nobody knows where a script is started: from its own folder, or from the root.
  const atRoot = (path: string) =>
    path.startsWith(asFolder(folder)) ? path.slice(asFolder(folder).length) : path;
  const found = (path: string) => (isThere(path) ? path : atRoot(path));
  const files = named.map(found);
  const own = [asFolder(folder), ''].flatMap((at) => startNames.map((name) => `${at}${name}`));
  const first = files[0] ?? own.find(isThere);
  if (first === undefined) return {};
  const run: Run = { ...yamlRun, readBuild, files: new Set([first, ...files]) };
  const home = folderOf(first);
  const paths = envFiles.length === 0 ? [`${home}.env`] : envFiles.map(found);
  const variables = new Map(dotenvAt(paths, run.surroundings, lookUp));
  const listed = files.length > 0 ? files : [first, ...(listedIn(variables, first) ?? [])];
  const over = listed.length > 1 || files.length > 0 ? [] : overridesOf(first, run);
  for (const path of listed) {
    const names = run.surroundings.open(path)?.text.match(/[A-Za-z_]\w*/g) ?? [];
    for (const name of new Set(names)) {
      const value = lookUp(name);
      if (value !== null) variables.set(name, value);
    }
  }
  const project = { ...projectIn(home, variables), buildArgs };
  return readProject([...over, ...openAll(listed, run)], project, run);
}

/** What holds for all files of a run. */
interface Run extends YamlRun {
  readonly readBuild: ReadBuild;
  /** Those that were included, so that none is read inside itself. */
  readonly files: Set<string>;
}

/** The documents of a file; Compose lays each over those before it. */
function documentsOf(yaml: YamlFile | null): readonly YamlMap[] {
  return mapsOf(yaml).toReversed();
}

/** The files that `COMPOSE_FILE` lays over this one; null where it does not begin with this one. */
function listedIn(variables: Variables, path: string): readonly string[] | null {
  const separator = variables.get('COMPOSE_PATH_SEPARATOR')?.text || ':';
  const names = variables.get('COMPOSE_FILE')?.text.split(separator) ?? [];
  const [first, ...over] = names.flatMap((name) => pathWithin(folderOf(path), name) ?? []);
  return first === path ? over : null;
}

/** The documents of files that lie over each other, the last of which is the uppermost. */
function openAll(paths: readonly string[], run: Run): readonly YamlMap[] {
  return paths.toReversed().flatMap((path) => documentsOf(run.open(path)));
}

function overridesOf(path: string, run: Run): readonly YamlMap[] {
  if (!ownNames.test(nameOf(path))) return [];
  for (const name of overrideNames) {
    const override = run.open(pathBeside(path, name));
    if (override !== null) return documentsOf(override);
  }
  return [];
}

/** Reads documents that lie over each other, the uppermost first. */
function readProject(documents: readonly YamlMap[], project: Project, run: Run): FormatReading {
  const all = documents.map((document) => mapOf(document.get('services')));
  const names = new Set(all.flatMap((services) => services?.keys() ?? []));
  const included = documents.flatMap((document) => includesOf(document.get('include')));
  if (names.size + included.length === 0) {
    return together(documents.map((document) => readYamlImages(document, run.surroundings)));
  }
  const home = { documents, folder: project.folder };
  return together([
    ...[...names].map((name) => readService(layersOf(name, home, run), documents, project, run)),
    ...included.map((include) => readIncluded(include, project, run)),
  ]);
}

/** Files that are included together, in a folder of their own. */
interface Include {
  readonly paths: readonly string[];
  readonly folder: string | undefined;
  readonly envFiles: readonly string[];
}

function includesOf(value: YamlValue | null): Include[] {
  return itemsOf(value).map((item) => ({
    paths: textsOf(mapOf(item)?.get('path') ?? item).map(({ text }) => text),
    folder: textUnder(item, 'project_directory'),
    envFiles: textsOf(valueUnder(item, 'env_file')).map(({ text }) => text),
  }));
}

function readIncluded({ paths, folder, envFiles }: Include, project: Project, run: Run) {
  const within = paths.flatMap((path) => pathWithin(project.folder, path) ?? []);
  const [first] = within;
  if (first === undefined || within.some((path) => run.files.has(path))) return {};
  for (const path of within) run.files.add(path);
  const home =
    folder === undefined ? folderOf(first) : asFolder(pathWithin(project.folder, folder) ?? '');
  const files = envFiles.flatMap((path) => pathWithin(project.folder, path) ?? []);
  const own = dotenvAt(
    files.length === 0 ? [`${home}.env`] : files,
    run.surroundings,
    (name) => project.variables.get(name) ?? null,
  );
  // What the including project sets wins.
  const variables = new Map([...own, ...project.variables]);
  return readProject(openAll(within, run), projectIn(home, variables), run);
}

/** The documents of a file, and the folder that paths in them start from. */
interface Home {
  readonly documents: readonly YamlMap[];
  readonly folder: string;
}

function layersOf(
  name: string,
  home: Home,
  run: Run,
  layers = { left: maxLayers },
): readonly Layer[] {
  const { documents, folder } = home;
  return documents.flatMap((document) => {
    const map = mapOf(valueUnder(document, 'services', name));
    if (map === null) return [];
    layers.left -= 1;
    if (layers.left < 0) {
      run.exceed();
      return [];
    }
    const from = map.get('extends');
    const other = textOf(from)?.text ?? textUnder(from, 'service');
    if (other === undefined) return [{ map, folder }];
    const file = textUnder(from, 'file');
    const path = file === undefined ? null : pathWithin(folder, file);
    const next =
      path === null ? home : { documents: documentsOf(run.open(path)), folder: folderOf(path) };
    return [{ map, folder }, ...layersOf(other, next, run, layers)];
  });
}

function readService(
  layers: readonly Layer[],
  documents: readonly YamlMap[],
  project: Project,
  run: Run,
): FormatReading {
  const valueAt = (key: string) => {
    const value = layers.map(({ map }) => map.get(key)).find((each) => each !== null) ?? null;
    return value?.tag === '!reset' ? null : value;
  };
  const partOf = (value: YamlValue | null) => {
    const { texts, isList } = commandPart(value);
    return { texts: texts.map(project.interpolate), isList };
  };
  const environment = environmentOf(layers, project, run);
  const container = {
    surroundings: run.surroundings,
    lookUp: (name: string) => environment.get(name) ?? null,
    fileAt: mountedIn(layers, documents, project, run.surroundings),
  };
  const hooks = ['post_start', 'pre_stop'].flatMap((key) =>
    itemsOf(valueAt(key)).map((hook) => [partOf(valueUnder(hook, 'command'))]),
  );
  const commands = [['entrypoint', 'command'].map((key) => partOf(valueAt(key))), ...hooks];
  const image = textOf(valueAt('image'));
  const builds = buildsOf(layers);
  // Beside `build`, `image` is the name of what is built.
  const deployed = together([
    builds.length > 0 ? readBuilt(builds, project, run.readBuild, run.surroundings) : {},
    builds.length === 0 && image !== null
      ? readImage(project.interpolate(image), run.surroundings)
      : {},
  ]);
  const isCore = (deployed.cores ?? []).length > 0;
  return together([
    deployed,
    // Other software has folders of that name, too.
    ...(isCore ? layers : []).map(({ map }) =>
      readMountedPlugins(map, project.interpolate, run.surroundings.marks),
    ),
    ...commands.map((parts) => readContainer(parts, container)),
    readVariables(container.lookUp, run.surroundings.marks),
  ]);
}

/** What layers build, the uppermost first; one may take away what is below it. */
function buildsOf(layers: readonly Layer[]): readonly LayerOfBuild[] {
  const builds: LayerOfBuild[] = [];
  for (const { map, folder } of layers) {
    const build = map.get('build');
    if (build === null) continue;
    if (build.tag !== '!reset') builds.push({ build, folder });
    if (build.tag === '!reset' || build.tag === '!override') break;
  }
  return builds;
}

/** The variables of a container: `environment` wins over `env_file`, and what extends over what is extended. */
function environmentOf(layers: readonly Layer[], project: Project, run: Run): Variables {
  const environment = new Map<string, Passage>();
  const lookUp: LookUp = (name) => project.variables.get(name) ?? null;
  for (const { map, folder } of layers.toReversed()) {
    const files = envFilesOf(map.get('env_file')).map((path) => project.interpolate(path).text);
    const paths = files.flatMap((path) => pathWithin(folder, path) ?? []);
    for (const [name, value] of dotenvAt(paths, run.surroundings, lookUp)) {
      environment.set(name, value);
    }
  }
  for (const { map } of layers.toReversed()) {
    for (const [name, value] of definedIn(map.get('environment'), project)) {
      environment.set(name, value);
    }
  }
  return environment;
}

function envFilesOf(value: YamlValue | null): readonly Passage[] {
  const text = textOf(value);
  if (text !== null) return [text];
  return itemsOf(value).flatMap((item) => textOf(item) ?? textOf(valueUnder(item, 'path')) ?? []);
}
