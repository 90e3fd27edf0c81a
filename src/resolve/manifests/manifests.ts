import { parseCoreVersion } from '../../model/core-version.js';
import type { Releasing } from '../../model/facts.js';
import {
  type Manifest,
  type ManifestFiles,
  type Manifests,
  type Marks,
  settingsNames,
} from '../../model/manifest.js';
import { isForeign, isWhole } from '../../model/numbering.js';
import type { Notice } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { WrittenCore } from '../../model/written.js';
import type { BothManifests } from '../facts/versions.js';
import { type Counting, countingOf, hidingCores, rootsOf, speaks } from './counting.js';
import { conflictOf, environmentsOf } from './environments.js';
import type { Surroundings } from './format.js';
import { nameOf, parentOf } from './paths.js';
import { readManifest } from './read-manifest.js';
import { coresSetElsewhere } from './set-elsewhere.js';
import { sightOf, vanishedPins } from './sight.js';

/** What is the same for every file that is read. */
type Ground = Pick<Surroundings, 'marks' | 'repository'>;

/** Reads the manifests of a change and of its base; `before` is null where nothing is compared. */
export async function readBothManifests(
  now: ManifestFiles,
  before: ManifestFiles | null,
  marks: Marks,
  repository: string | null,
): Promise<BothManifests> {
  const base = before === null ? null : await readManifests(before, marks, repository);
  return { now: await readManifests(now, marks, repository, base), before: base };
}

/**
 * Reads all manifests and joins what they say. `repository` is the repository's name without its
 * owner, null where nobody knows it; it names a plugin whose build does not. `base` is what they
 * said before the change, null where nothing is compared.
 */
export async function readManifests(
  given: ManifestFiles,
  marks: Marks,
  repository: string | null,
  base: Manifests | null = null,
): Promise<Manifests> {
  const manifests = await readEach(given, { marks, repository });
  const counting = given.searched
    ? countingOf(manifests, marks, base)
    : { manifests, leftOut: [], workflows: [], endedBy: null };
  const joined = join(given, counting, manifests, marks);
  return base === null ? joined : { ...joined, vanished: vanishedPins(base, joined, given) };
}

async function readEach(given: ManifestFiles, ground: Ground): Promise<readonly Manifest[]> {
  const byPath = new Map([...given.companions, ...given.files].map((file) => [file.path, file]));
  const absent = new Set(given.absent);
  const folders = new Map<string, string[]>();
  for (const path of [...byPath.keys()].sort()) {
    const known = folders.get(parentOf(path));
    if (known === undefined) folders.set(parentOf(path), [path]);
    else known.push(path);
  }
  const list = (folder: string) => folders.get(folder) ?? [];
  const find: Surroundings['find'] = (fits) => [...byPath.values()].filter(fits);
  const manifests: Manifest[] = [];
  for (const file of given.files) {
    if (settingsNames.includes(nameOf(file.path))) continue;
    const wanted = new Set<string>();
    const open = (path: string) => {
      const there = byPath.get(path) ?? null;
      if (there === null && !absent.has(path)) wanted.add(path);
      return there;
    };
    const read = await readManifest(file, { ...ground, open, list, find });
    const elsewhere = coresSetElsewhere(read, [...byPath.values()], ground.marks);
    const manifest = { ...read, cores: [...read.cores, ...elsewhere] };
    manifests.push({
      ...manifest,
      ...tracked(manifest, ground.marks),
      wanted: [...new Set([...manifest.wanted, ...wanted])],
    });
  }
  return manifests;
}

/** A tag whose number no release of this policy has is of another track, and an image that is not a core. */
function tracked({ cores, images }: Manifest, marks: Marks): Pick<Manifest, 'cores' | 'images'> {
  const others = cores.filter((core) => isOfAnotherTrack(core, marks));
  if (others.length === 0) return { cores: cores.map((core) => asNumbered(core, marks)), images };
  const name = marks.name ?? 'core';
  const seen = others.flatMap(({ text, location }) =>
    location === null ? [] : { text: `${name}:${text}`, location },
  );
  return {
    cores: cores.filter((core) => !others.includes(core)).map((core) => asNumbered(core, marks)),
    images: [...images, ...seen],
  };
}

function isOfAnotherTrack({ text, floats }: WrittenCore, marks: Marks): boolean {
  const { first = 0, numbering = [] } = marks;
  const version = floats === undefined ? undefined : parseCoreVersion(text);
  return version !== undefined && isForeign(version, { first, numbering, releases: [] });
}

/** How many numbers a tag needs to name one version is for the platform's numbering to say. */
function asNumbered(core: WrittenCore, marks: Marks): WrittenCore {
  const isTag = core.floats !== undefined && parseCoreVersion(core.text) !== undefined;
  return isTag ? { ...core, floats: !isWhole(core.text, marks) } : core;
}

function join(
  given: ManifestFiles,
  counting: Counting,
  all: readonly Manifest[],
  marks: Marks,
): Manifests {
  const hiding = hidingCores(counting.manifests);
  const roots = rootsOf(
    counting.manifests.filter((each) => speaks(each) || hiding.has(each)),
    given.searched,
  );
  const environments = environmentsOf(roots, marks, hiding);
  return {
    paths: roots.map(({ path }) => path),
    core: environments[0]?.core ?? null,
    cores: roots.flatMap(({ cores }) => cores),
    plugins: roots.flatMap(({ plugins }) => plugins),
    environments,
    endedBy: counting.endedBy,
    releasing: releasingOf(roots),
    sight: sightOf(given, counting, roots),
    workflows: counting.workflows,
    wanted: wantedOf(counting, all),
    conflict: conflictOf(environments),
    vanished: [],
    problems: roots.flatMap(({ problems }) => problems),
    notices: given.searched ? newReleaseNotices(counting) : [],
  };
}

/** Whether a workflow counts may depend on the values and targets that it puts over what others say. */
function wantedOf({ manifests, endedBy }: Counting, all: readonly Manifest[]): readonly string[] {
  const unheard = endedBy === null ? all.filter((each) => !manifests.includes(each)) : [];
  const laidOver = unheard.flatMap(({ wanted }) =>
    wanted.filter((path) => /\.(?:ya?ml|json|hcl)$/i.test(path)),
  );
  return [...new Set([...manifests.flatMap(({ wanted }) => wanted), ...laidOver])];
}

/** A declaration that did not end the search, because the base has none. */
function newReleaseNotices({ manifests, endedBy }: Counting): readonly Notice[] {
  const own = manifests.find(({ release }) => release !== null);
  if (own === undefined || endedBy !== null) return [];
  const message = `${shown(own.path)} declares a release and the base has no such declaration, so the repository's other files are judged as well.`;
  return [{ message, location: { path: own.path, line: 1, column: 1, endColumn: 1 } }];
}

/** A repository's own declaration makes a release; pins and lists are a deployment. */
function releasingOf(manifests: readonly Manifest[]): Releasing | null {
  const own = manifests.find(({ release }) => release !== null);
  if (manifests.length === 0) return null;
  if (own === undefined) {
    const listed = shown(manifests.map(({ path }) => path).join(', '));
    const verb = manifests.length === 1 ? 'pins' : 'pin';
    return { names: [], reason: `${listed} ${verb} versions that are out already` };
  }
  const path = shown(own.path);
  if (own.release === 'core') return { names: ['core'], reason: `${path} is the core's own` };
  const names = own.plugins.map(({ name }) => name);
  return { names, reason: `${path} is a plugin's own, as it declares the core that it needs` };
}
