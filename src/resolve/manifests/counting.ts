import type { LeftOutFile, Manifest, Manifests, Marks } from '../../model/manifest.js';
import { isChartElsewhere, isSameCore } from './environments.js';
import { isWorkflowPath, nameOf } from './paths.js';

/** Manifests that count, and those that were read and do not. */
export interface Counting {
  readonly manifests: readonly Manifest[];
  readonly leftOut: readonly LeftOutFile[];
  /** The workflows among all of them. */
  readonly workflows: readonly Manifest[];
  /** The repository's own declaration of a release that ended the search; null where none did. */
  readonly endedBy: string | null;
}

/** What stood before a change. */
type Before = Pick<Manifests, 'endedBy' | 'sight' | 'workflows'>;

/**
 * Of the manifests that a search found, those that count. A repository that releases something is
 * judged for that, never for what its tests and its examples pin; but a change that makes it one
 * would keep everybody from looking at what the repository pinned so far. A workflow tests and builds
 * with versions that are deployed nowhere, so it speaks last, except where it gives what is deployed
 * another core, or where the change makes it deploy or install something else. `base` is null without
 * a change.
 */
export function countingOf(
  manifests: readonly Manifest[],
  { name }: Pick<Marks, 'name'>,
  base: Before | null,
): Counting {
  const own = manifests.find(
    ({ path, release }) => release !== null && !/\/[^/]*\.properties$/.test(path),
  );
  if (own !== undefined && (base === null || base.endedBy !== null))
    return { manifests: [own], leftOut: [], workflows: [], endedBy: own.path };
  const nested = manifests.filter(({ path }) => /\/gradle\.properties$/.test(path));
  const pipelines = manifests.filter(({ path }) => isWorkflowPath(path));
  const partPaths = new Set(pipelines.flatMap(({ includes }) => includes.filter(isYaml)));
  const workflows = manifests.filter(
    (each) => pipelines.includes(each) || (partPaths.has(each.path) && !isDeployed(each)),
  );
  const others = manifests.filter((each) => !nested.includes(each) && !workflows.includes(each));
  const spoke = new Set(
    base?.sight.seen.flatMap((file) => (file.leftOut === null ? file.path : [])),
  );
  const needsWorkflows = !others.some((each) => speaks(each) || mayHoldCore(each, name, spoke));
  const counted = workflows.filter(
    (each) =>
      needsWorkflows ||
      others.some((other) => buildsOtherwise(each, other)) ||
      (base !== null && deploysAnew(each, base.workflows)),
  );
  const unheard = workflows.filter((each) => !counted.includes(each));
  return {
    manifests: [...others, ...counted],
    leftOut: [
      ...leavingOut(nested, 'below the root such a file counts only where `manifests` names it'),
      ...leavingOut(unheard, 'other files say what is deployed'),
    ],
    workflows,
    endedBy: null,
  };
}

/** Whether a workflow deploys a core or installs plugins, and no workflow did just that before. */
function deploysAnew(each: Manifest, before: readonly Manifest[]): boolean {
  const pins = pinsOf(each);
  return pins.length > 0 && before.every((other) => pinsOf(other) !== pins);
}

/** What a workflow puts into use, as a text; empty where that is nothing. */
function pinsOf({ cores, plugins, ...manifest }: Manifest): string {
  const installs = [...manifest.floatingInstalls, ...manifest.unreadableInstalls];
  const isInUse = plugins.length + installs.length > 0 || cores.some(({ deployed }) => deployed);
  const versions = plugins.map(({ name, version }) => `${name}@${version}`);
  return isInUse
    ? [...[...cores, ...installs].map(({ text }) => text), ...versions].join('\n')
    : '';
}

/** What a pipeline includes in its own language is a part of it, wherever it lies. */
function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** Whether a file says what is deployed, whoever starts it. */
function isDeployed({ readAs }: Manifest): boolean {
  return /Helm values|Compose|kustomization|Kubernetes/.test(readAs ?? '');
}

/** Whether a workflow builds what another file says by itself, with a core that is not written there. */
function buildsOtherwise({ includes, cores }: Manifest, other: Manifest): boolean {
  return (
    includes.includes(other.path) &&
    other.cores.length > 0 &&
    cores.some((core) => !other.cores.some((known) => isSameCore(core, known)))
  );
}

/** Whether a file says anything that is to be judged or told. */
export function speaks(manifest: Manifest): boolean {
  const { cores, plugins, floatingInstalls, unreadableInstalls, problems } = manifest;
  return [cores, plugins, floatingInstalls, unreadableInstalls, problems].some(
    ({ length }) => length > 0,
  );
}

/**
 * Those that deploy what another file says with another image in the place of its core, as a
 * kustomization with a new name does: nobody knows the core that is deployed.
 */
export function hidingCores(manifests: readonly Manifest[]): ReadonlySet<Manifest> {
  const withCores = new Set(manifests.flatMap(({ path, cores }) => (cores.length > 0 ? path : [])));
  const hides = ({ readAs, cores, images, includes }: Manifest) =>
    /kustomization|Kubernetes/.test(readAs ?? '') &&
    cores.length === 0 &&
    images.length > 0 &&
    includes.some((path) => withCores.has(path));
  return new Set(manifests.filter(hides));
}

/**
 * The manifests that no other includes, so that what is pinned counts once. Of some that include
 * each other the first stays. The values that lie under others are used by themselves as well, but
 * where those of a chart elsewhere are named they are named for the others.
 */
export function rootsOf(manifests: readonly Manifest[], searched = true): readonly Manifest[] {
  const byPath = new Map(manifests.map((each) => [each.path, each]));
  const includedBy = (each: Manifest) =>
    each.includes
      .filter((path) => !isOwnToo(path, each, searched))
      .flatMap((path) => byPath.get(path) ?? []);
  const included = new Set(manifests.flatMap(includedBy));
  const roots = new Set(manifests.filter((each) => !included.has(each)));
  const covered = new Set<Manifest>();
  const cover = (each: Manifest) => {
    const open = [each];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (covered.has(next)) continue;
      covered.add(next);
      open.push(...includedBy(next));
    }
  };
  for (const root of roots) cover(root);
  for (const each of manifests) {
    if (covered.has(each)) continue;
    roots.add(each);
    cover(each);
  }
  return manifests.filter((each) => roots.has(each));
}

/**
 * Whether an image of a file may be a core that nobody knows: one with the core's name in it, or one
 * in a file that named versions before the change.
 */
function mayHoldCore(
  { path, images }: Manifest,
  name: string | null,
  spoke: ReadonlySet<string>,
): boolean {
  const isLike = (text: string) => name !== null && text.toLowerCase().includes(name.toLowerCase());
  return images.some(({ text }) => spoke.has(path) || isLike(text));
}

function leavingOut(manifests: readonly Manifest[], why: string): LeftOutFile[] {
  return manifests.filter(speaks).map(({ path }) => ({ path, why }));
}

/** `values.yaml` is deployed as it is, and under other values. */
function isOwnToo(path: string, includer: Manifest, searched: boolean): boolean {
  if (!/^values\.ya?ml$/.test(nameOf(path))) return false;
  const isValues = /values/.test(nameOf(includer.path)) || includer.readAs === 'Helm values';
  return isValues && (searched || !isChartElsewhere(path, includer));
}
