import type {
  LeftOutFile,
  Manifest,
  ManifestFiles,
  Manifests,
  SeenFile,
  SeenText,
  Sight,
  SilentManifest,
  VanishedPins,
} from '../../model/manifest.js';
import { type Counting, speaks } from './counting.js';

/** What a run sees: `roots` are those that speak and that no other includes. */
export function sightOf(
  given: ManifestFiles,
  { manifests, leftOut }: Counting,
  roots: readonly Manifest[],
): Sight {
  const included = new Set(roots.flatMap(({ includes }) => includes));
  const visible = manifests.filter((each) => roots.includes(each) || !included.has(each.path));
  const asksNone = given.named.length + given.files.length === 0;
  return {
    asked: given.searched ? 'searched' : asksNone ? 'not' : 'named',
    seen: [
      ...seenIn(roots),
      ...(given.searched ? [] : visible.filter((each) => !speaks(each)).map(readInVain)),
      ...[...leftOut, ...given.leftOut].map(unread),
    ],
    searchedFiles: given.searchedFiles,
    silent: silentIn(given, manifests, roots),
    images: distinct(visible.flatMap(({ images }) => images)),
    floatingInstalls: distinct(roots.flatMap(({ floatingInstalls }) => floatingInstalls)),
    unreadableInstalls: distinct(roots.flatMap(({ unreadableInstalls }) => unreadableInstalls)),
  };
}

/** Each file counts what is written in it; one that takes its core from another names it as well. */
function seenIn(roots: readonly Manifest[]): SeenFile[] {
  const seen = new Map<string, { core: boolean; readonly plugins: Set<string> }>();
  const at = (path: string) => {
    const known = seen.get(path) ?? { core: false, plugins: new Set() };
    seen.set(path, known);
    return known;
  };
  for (const { path, cores, plugins } of roots) {
    if (cores.length > 0) at(path).core = true;
    else at(path);
    for (const { location } of cores) at(location?.path ?? path).core = true;
    for (const { name, location } of plugins) at(location?.path ?? path).plugins.add(name);
  }
  return [...seen].map(([path, { core, plugins }]) => {
    return { path, core, plugins: plugins.size, leftOut: null };
  });
}

/** Of files that were searched for only those are told that name something. */
function readInVain({ path }: Manifest): SeenFile {
  return { path, core: false, plugins: 0, leftOut: null };
}

function unread({ path, why }: LeftOutFile): SeenFile {
  return { path, core: false, plugins: 0, leftOut: why };
}

/** An empty list beside a file that speaks is an answer: no plugin. */
function silentIn(
  { named, files }: ManifestFiles,
  manifests: readonly Manifest[],
  roots: readonly Manifest[],
): SilentManifest[] {
  const speaking = new Set([
    ...manifests.filter(speaks).map(({ path }) => path),
    ...roots.flatMap(({ includes }) => includes),
  ]);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const isEmptyList = (path: string) => speaking.size > 0 && isEmpty(path, texts.get(path) ?? '');
  return named.flatMap(({ pattern, paths }) => {
    const [first, ...others] = paths;
    if (first === undefined || paths.some((path) => speaking.has(path) || isEmptyList(path)))
      return [];
    const readAs = manifests.find(({ path }) => path === first)?.readAs ?? null;
    const start = { path: first, line: 1, column: 1, endColumn: 1 };
    return { path: pattern, readAs, location: others.length === 0 ? start : null };
  });
}

/** Whether a file is a list, and nothing is in it. */
function isEmpty(path: string, text: string): boolean {
  if (/\.(?:txt|plugins)$/.test(path)) return holdsNothing(text);
  return /^\s*\{?\s*["']?plugins["']?\s*:\s*(?:\[\s*\]|\{\s*\})?\s*\}?\s*$/.test(text);
}

/** Several files may lead to the same place. */
function distinct<Some extends SeenText>(all: readonly Some[]): readonly Some[] {
  const keyOf = ({ text, location }: SeenText) => JSON.stringify([text, location]);
  return [...new Map(all.map((each) => [keyOf(each), each])).values()];
}

/** A core in the list of what vanished. */
const coreName = 'core';

type Said = Pick<Manifests, 'cores' | 'plugins' | 'paths' | 'sight'>;

/**
 * What a base named, file by file, and nothing names any more. A plugin taken out of a file that
 * still says something is simply removed.
 */
export function vanishedPins(
  before: Said,
  now: Said,
  { files, companions }: Pick<ManifestFiles, 'files' | 'companions'>,
): readonly VanishedPins[] {
  const pinnedNow = pinsOf(now);
  const speaking = speakingIn(now, pinnedNow);
  const named = new Set([...pinnedNow.values()].flatMap((names) => [...names]));
  const texts = new Map([...companions, ...files].map(({ path, text }) => [path, text]));
  const silent = [...pinsOf(before)].filter(([path]) => !speaking.has(path));
  return [
    ...silent.map(([path, names]) => ({ path, names: [...names].filter((n) => !named.has(n)) })),
    ...coresGivenUp(before, now).map((path) => ({ path, names: [coreName] })),
  ]
    .filter(({ names }) => names.length > 0)
    .map(({ path, names }) => vanishedFrom(path, names, texts.get(path)));
}

/**
 * The files that gave up their core and still say something: the core must then stand in a file
 * that had none, as what other environments run says nothing about this one. Without any core left
 * there is nothing to take for it.
 */
function coresGivenUp(before: Said, now: Said): readonly string[] {
  const [then, here] = [before, now].map(({ sight }) =>
    sight.seen.filter(({ core }) => core).map(({ path }) => path),
  );
  if (then === undefined || here === undefined || here.length === 0) return [];
  if (here.some((path) => !then.includes(path))) return [];
  return then.filter((path) => now.paths.includes(path) && !here.includes(path));
}

/** Whether a file holds nothing but blank lines and comments. */
export function holdsNothing(text: string): boolean {
  return text.split('\n').every((line) => /^\uFEFF?\s*(?:(?:#|\/\/|!).*)?$/s.test(line));
}

/** The names that each file pins, by the places where they stand. */
function pinsOf({ cores, plugins }: Said): ReadonlyMap<string, ReadonlySet<string>> {
  const pins = new Map<string, Set<string>>();
  const add = (path: string | undefined, name: string) => {
    if (path === undefined) return;
    pins.set(path, (pins.get(path) ?? new Set()).add(name));
  };
  for (const { location } of cores) add(location?.path, coreName);
  for (const { location, name } of plugins) add(location?.path, name);
  return pins;
}

/** The files that say anything, be it what cannot be read. */
function speakingIn({ paths, sight }: Said, pins: ReadonlyMap<string, unknown>): Set<string> {
  const installs = [...sight.floatingInstalls, ...sight.unreadableInstalls];
  const places = installs.flatMap(({ location }) => location?.path ?? []);
  return new Set([...paths, ...pins.keys(), ...places]);
}

function vanishedFrom(
  path: string,
  names: readonly string[],
  text: string | undefined,
): VanishedPins {
  const [first = ''] = (text ?? '').split(/\r?\n/);
  return {
    path,
    names,
    emptied: text === undefined || holdsNothing(text),
    location: text === undefined ? null : { path, line: 1, column: 1, endColumn: first.length + 1 },
  };
}
