import { type CoreVersion, parseCoreVersion } from '../../model/core-version.js';
import { type Environment, jobLines } from '../../model/environment.js';
import type { Manifest, Marks } from '../../model/manifest.js';
import { type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { WrittenCore } from '../../model/written.js';
import { asFolder, nameOf, parentOf } from './paths.js';

/** How many environments a message lists: more would not fit on a page. */
const maxListed = 6;

/** How many files of one environment a sentence lists. */
const maxFiles = 4;

/** An environment that begins at a file in a folder. */
interface Draft extends Environment {
  readonly folder: string;
}

/**
 * The environments that manifests make, those that agree taken for one. `manifests` are those that
 * no other includes. An environment begins at each core that one of them decides, known or not;
 * those that name only plugins belong to the nearest in or above their folder, or else to all.
 * `hiding` are those that put an unknown image in the place of a core.
 */
export function environmentsOf(
  manifests: readonly Manifest[],
  marks: Pick<Marks, 'name'>,
  hiding: ReadonlySet<Manifest> = new Set(),
): readonly Environment[] {
  const beginnings = manifests.filter((each) => beginsOne(each, marks) || hiding.has(each));
  const drafts = beginnings.flatMap(draftsOf);
  const others = manifests.filter((each) => !beginnings.includes(each));
  if (drafts.length === 0) return others.length === 0 ? [] : [withoutCore(others)];
  const guests = guestsOf(others, drafts);
  return different(drafts.map((draft) => (guests.get(draft) ?? []).reduce(together, draft)));
}

/** That one step is to judge what is several environments; null when it is one, or none. */
export function conflictOf(environments: readonly Environment[]): Problem | null {
  const [first, second] = environments;
  if (first === undefined || second === undefined) return null;
  const disputed = disputedPlugins(environments);
  const listed = environments.slice(0, maxListed);
  const left = environments.length - listed.length;
  const more = left === 0 ? '' : `; and ${left} more`;
  const said = listed.map((each) => described(each, disputed)).join('; ');
  const after = left === 0 ? [] : [`# and ${left} more in the same way`];
  return problem(
    [
      `One step judges one environment, and these files hold ${environments.length}: ${said}${more}. Give each its own step:`,
      ...jobLines(listed),
      ...after,
    ].join('\n'),
    {
      found: listed.map((each) => shown(namedPins(each, disputed))).join('; '),
      expected: 'one core, and one version of each plugin, for one step',
      at: placeOf(first, second, disputed),
    },
  );
}

/** `v1.2.0` and `1.2.0` are one core; what cannot be read, or moves, is compared as text. */
export function isSameCore(one: WrittenCore | null, other: WrittenCore | null): boolean {
  return keyOf(one) === keyOf(other);
}

/** The same for the same core: a file may name thousands, too many to compare each with each. */
function keyOf(core: WrittenCore | null): string {
  if (core === null) return 'none';
  const version = core.floats === true ? undefined : parseCoreVersion(core.text);
  const moves = core.floats === true ? 'floating' : 'text';
  return version === undefined ? `${moves} ${core.text}` : `version ${canonical(version)}`;
}

/** The same for versions that compare as equal: `1.0` is `1.0.0`, `rc` is `rc0`. */
function canonical({ numbers, prerelease }: CoreVersion): string {
  const words = prerelease.map(({ rank, number }) => `${rank}:${number}`);
  return `${numbers.join('.').replace(/(?:\.0)+$/, '')} ${words.join(' ')}`;
}

/** A core that cannot be told is one too where plugins are installed upon it. */
function beginsOne(manifest: Manifest, marks: Pick<Marks, 'name'>): boolean {
  return manifest.cores.length > 0 || standsOnUnknown(manifest, marks);
}

/**
 * Whether a file installs plugins upon an image that is not a known core, such as a mirror's: in a
 * Dockerfile whatever its name is, elsewhere where it has the core's name in it.
 */
function standsOnUnknown(
  { path, images, ...manifest }: Manifest,
  { name }: Pick<Marks, 'name'>,
): boolean {
  const { plugins, floatingInstalls, unreadableInstalls } = manifest;
  if (plugins.length + floatingInstalls.length + unreadableInstalls.length === 0) return false;
  const isBuild = /(?:^|[./])(?:Dockerfile|Containerfile)(?:\.[^/]*)?$/i.test(path);
  return images.some(
    ({ text }) => isBuild || (name !== null && text.toLowerCase().includes(name.toLowerCase())),
  );
}

function draftsOf(manifest: Manifest): Draft[] {
  const cores = new Map<string, WrittenCore | null>();
  for (const core of manifest.cores) {
    const key = keyOf(core);
    if (!cores.has(key)) cores.set(key, core);
  }
  if (cores.size === 0) cores.set(keyOf(null), null);
  const folder = parentOf(manifest.path);
  return [...cores.values()].map((core) => ({ ...environmentOf(manifest), core, folder }));
}

/** The files that name only plugins, by the environments that they belong to. */
function guestsOf(
  others: readonly Manifest[],
  drafts: readonly Draft[],
): ReadonlyMap<Draft, readonly Environment[]> {
  const byFolder = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const here = byFolder.get(draft.folder) ?? [];
    here.push(draft);
    byFolder.set(draft.folder, here);
  }
  const guests = new Map<Draft, Environment[]>(drafts.map((draft) => [draft, []]));
  for (const other of others) {
    for (const home of homesOf(other.path, byFolder) ?? drafts) {
      guests.get(home)?.push(environmentOf(other));
    }
  }
  return guests;
}

/** Those of the nearest folder in or above the file's that has any; null where there is none. */
function homesOf(
  path: string,
  byFolder: ReadonlyMap<string, readonly Draft[]>,
): readonly Draft[] | null {
  for (let folder = parentOf(path); ; folder = parentOf(folder)) {
    const here = byFolder.get(folder);
    if (here !== undefined) return here;
    if (folder === '') return null;
  }
}

function withoutCore(manifests: readonly Manifest[]): Environment {
  return manifests.map(environmentOf).reduce(together);
}

/** Whether a file that values lie over is that of a chart in whose folder they do not lie. */
export function isChartElsewhere(path: string, { path: over, readAs }: Manifest): boolean {
  const isBase = readAs === 'Helm values' && /^values\.ya?ml$/i.test(nameOf(path));
  return isBase && !`${parentOf(over)}/`.startsWith(asFolder(parentOf(path)));
}

/** Its step must name the chart that its values lie over, where that is not found from there. */
function environmentOf(manifest: Manifest): Environment {
  const { path, plugins, includes } = manifest;
  const charts = includes.filter((each) => isChartElsewhere(each, manifest));
  return { paths: [path, ...charts], core: null, plugins };
}

function together(one: Environment, other: Environment): Environment {
  return {
    core: one.core,
    paths: [...new Set([...one.paths, ...other.paths])],
    plugins: [...one.plugins, ...other.plugins],
  };
}

/** Environments that agree are one, as what is judged is the same. */
function different(drafts: readonly Environment[]): readonly Environment[] {
  const found: Environment[] = [];
  // Where those of a core stand in what was found.
  const ofCore = new Map<string, number[]>();
  for (const { paths, core, plugins } of drafts) {
    const draft = { paths, core, plugins };
    const key = keyOf(core);
    const places = ofCore.get(key) ?? [];
    ofCore.set(key, places);
    const at = places.find((place) => agree(found[place] as Environment, draft));
    if (at !== undefined) found[at] = together(found[at] as Environment, draft);
    else places.push(found.push(draft) - 1);
  }
  return found;
}

/** Whether two environments of one core have no plugin in two versions. */
function agree(one: Environment, other: Environment): boolean {
  return disputedPlugins([one, other]).size === 0;
}

/** The plugins that have other versions in one environment than in another. */
function disputedPlugins(environments: readonly Environment[]): ReadonlySet<string> {
  const versions = new Map<string, string>();
  const disputed = new Set<string>();
  for (const { plugins } of environments) {
    // Two versions in one environment are another matter, told where plugins are read.
    const here = new Map(plugins.map(({ name, version }) => [name, version]));
    for (const [name, version] of here) {
      const before = versions.get(name);
      if (before === undefined) versions.set(name, version);
      else if (before !== version) disputed.add(name);
    }
  }
  return disputed;
}

function described(environment: Environment, disputed: ReadonlySet<string>): string {
  const { paths } = environment;
  const files = paths.slice(0, maxFiles).map(shown).join(', ');
  const more = paths.length > maxFiles ? ` and ${paths.length - maxFiles} more` : '';
  return `${shown(namedPins(environment, disputed))} in ${files}${more}`;
}

/** What tells it from the others: its core, and the first plugin that is disputed. */
function namedPins({ core, plugins }: Environment, disputed: ReadonlySet<string>): string {
  const named = core === null ? 'a core that is not known' : `core ${core.text}`;
  const plugin = plugins.find(({ name }) => disputed.has(name));
  return plugin === undefined ? named : `${named} with ${plugin.name}@${plugin.version}`;
}

function placeOf(one: Environment, other: Environment, disputed: ReadonlySet<string>) {
  if (!isSameCore(one.core, other.core)) return other.core?.location ?? one.core?.location ?? null;
  return other.plugins.find(({ name }) => disputed.has(name))?.location ?? null;
}
