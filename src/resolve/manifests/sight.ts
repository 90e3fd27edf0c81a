import type {
  LeftOutFile,
  Manifest,
  ManifestFiles,
  SeenFile,
  SeenText,
  Sight,
  SilentManifest,
} from '../../model/manifest.js';
import { type Counting, speaks } from './counting.js';
import { holdsNothing } from './vanished.js';

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
