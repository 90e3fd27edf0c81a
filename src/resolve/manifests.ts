import type { Releasing } from '../model/facts.js';
import {
  type Manifest,
  type ManifestFiles,
  type Manifests,
  type Marks,
  nothingSeen,
  settingsNames,
} from '../model/manifest.js';
import type { Notice } from '../model/report.js';
import { shown } from '../model/shown.js';
import { conflictOf } from './manifests/conflict.js';
import { readManifest } from './manifests/read-manifest.js';

/**
 * Reads all manifests and joins what they say. `repository` is the repository's name without its
 * owner, null where nobody knows it; it names a plugin whose build does not.
 */
export async function readManifests(
  { files, searched }: ManifestFiles,
  marks: Marks,
  repository: string | null,
): Promise<Manifests> {
  const manifests: Manifest[] = [];
  for (const file of files) {
    if (settingsNames.includes(nameOf(file.path))) continue;
    const open = (path: string) => files.find((each) => each.path === path) ?? null;
    manifests.push(await readManifest(file, { marks, repository, open }));
  }
  return searched ? joinFound(manifests) : joinGiven(manifests, marks);
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? '';
}

/**
 * Of files that nobody named, those without a version are no manifests; and a repository that
 * releases something is judged for that, never for what its tests and its examples pin.
 */
function joinFound(manifests: readonly Manifest[]): Manifests {
  const own = manifests.find(({ release }) => release !== null);
  const counting = own === undefined ? manifests.filter((each) => !saysNothing(each)) : [own];
  const notice = `No version was given by hand; they were read from ${listed(counting)}.`;
  return join(counting, counting.length === 0 ? [] : [{ message: notice, location: null }]);
}

/** A file that was named and says nothing may have been named by mistake. */
function joinGiven(manifests: readonly Manifest[], { images, properties }: Marks): Manifests {
  const marks = shown([...images, ...properties].join(', '));
  const notices = manifests.filter(saysNothing).map(({ path }) => ({
    message: `${shown(path)} names no plugin, and no core by ${marks === '' ? 'any mark, as the policy has none' : `the policy's marks (${marks})`}.`,
    location: { path, line: 1, column: 1, endColumn: 1 },
  }));
  return join(manifests, notices);
}

function join(manifests: readonly Manifest[], notices: readonly Notice[]): Manifests {
  const cores = manifests.flatMap((each) => each.cores);
  return {
    paths: manifests.map(({ path }) => path),
    core: cores[0] ?? null,
    plugins: manifests.flatMap(({ plugins }) => plugins),
    releasing: releasingOf(manifests),
    sight: nothingSeen,
    wanted: [],
    conflict: conflictOf(cores),
    problems: manifests.flatMap(({ problems }) => problems),
    notices,
  };
}

/** A repository's own declaration makes a release; pins and lists are a deployment. */
function releasingOf(manifests: readonly Manifest[]): Releasing | null {
  const own = manifests.find(({ release }) => release !== null);
  if (manifests.length === 0) return null;
  if (own === undefined) {
    const verb = manifests.length === 1 ? 'pins' : 'pin';
    return { names: [], reason: `${listed(manifests)} ${verb} versions that are out already` };
  }
  const path = shown(own.path);
  if (own.release === 'core') return { names: ['core'], reason: `${path} is the core's own` };
  const names = own.plugins.map(({ name }) => name);
  return { names, reason: `${path} is a plugin's own, as it declares the core that it needs` };
}

function saysNothing({ cores, plugins, problems }: Manifest): boolean {
  return cores.length + plugins.length + problems.length === 0;
}

function listed(manifests: readonly Manifest[]): string {
  return shown(manifests.map(({ path }) => path).join(', '));
}
