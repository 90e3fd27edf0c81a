import { longestManifest, type ManifestFiles, noFiles, settingsNames } from '../model/manifest.js';
import type { Problem } from '../model/report.js';
import { shown } from '../model/shown.js';
import type { SourceFile } from '../model/source-file.js';
import type { Sources } from '../model/sources.js';
import type { FileRead } from '../world.js';
import { findPaths } from './manifest-paths.js';

/** Where versions are looked for when none is given, in this order, in the root only. */
export const wellKnownManifests = [
  'gradle.properties',
  'Dockerfile',
  'compose.yaml',
  'compose.yml',
  'docker-compose.yaml',
  'docker-compose.yml',
  'values.yaml',
  'values.yml',
  '.plugins',
  'plugins.txt',
  'release-gate.plugins.yaml',
  'release-gate.plugins.yml',
  'release-gate.plugins.json',
];

/** Which files are manifests, by their paths. */
export interface NamedManifests {
  /** Those that were named, or the well-known ones. */
  readonly paths: readonly string[];
  /** Whether they are looked for by well-known names, because nothing was given by hand. */
  readonly searched: boolean;
  readonly problems: readonly Problem[];
}

/**
 * The files that the input `manifests` names, or the well-known ones when neither it nor any version
 * is given; `find` answers the files of the folder that match a glob pattern.
 */
export async function nameManifests(
  inputs: Sources['inputs'],
  find: (pattern: string) => Promise<readonly string[]>,
): Promise<NamedManifests> {
  const searched =
    inputs.manifests === '' && inputs['core-version'] === '' && inputs['plugin-versions'] === '';
  if (searched) return { paths: wellKnownManifests, searched, problems: [] };
  return { ...(await findPaths(inputs.manifests, find)), searched };
}

/** Reads manifests; one that was named must be there, unless `mayBeMissing`, as at a base. */
export async function readManifestFiles(
  { paths, searched }: NamedManifests,
  read: (path: string, mostBytes: number) => Promise<FileRead>,
  mayBeMissing: boolean = searched,
): Promise<{ readonly manifests: ManifestFiles; readonly problems: readonly Problem[] }> {
  const files: SourceFile[] = [];
  // Where GitHub shows nothing at all, one reason holds for every file.
  const unread = new Map<string, string[]>();
  const addUnread = (why: string, path: string) =>
    unread.set(why, [...(unread.get(why) ?? []), path]);
  for (const path of withSettings(paths)) {
    const needed = !mayBeMissing && paths.includes(path);
    const file = await read(path, longestManifest);
    if (file.kind === 'text') files.push({ path, text: file.text });
    else if (file.kind === 'refused') addUnread(file.why, path);
    else if (needed) addUnread('there is no such file', path);
  }
  const problems = [...unread].map(([why, refused]) => unreadable(refused, why));
  return { manifests: { ...noFiles, files, searched }, problems };
}

/** Manifests and the files beside them that may name what a build publishes. */
export function withSettings(paths: readonly string[]): string[] {
  return [...paths, ...settingsBeside(paths)];
}

/** The files that may name what the builds with these `gradle.properties` publish. */
function settingsBeside(paths: readonly string[]): string[] {
  return paths
    .filter((path) => /(?:^|\/)gradle\.properties$/.test(path))
    .map((path) => path.slice(0, path.lastIndexOf('/') + 1))
    .flatMap((folder) => settingsNames.map((name) => folder + name));
}

function unreadable(paths: readonly string[], why: string): Problem {
  const several = paths.length > 1;
  const listed = shown(paths.join(', '));
  return {
    message: `The manifest${several ? 's' : ''} ${listed} cannot be read: ${why}.`,
    found: listed,
    expected: `${several ? 'files' : 'a file'} of at most ${longestManifest} bytes inside the workspace`,
    location: null,
  };
}
