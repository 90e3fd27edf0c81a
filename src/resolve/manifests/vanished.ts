import type { ManifestFiles, Manifests, VanishedPins } from '../../model/manifest.js';

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
