import type { Facts, Plugin } from '../model/facts.js';
import type { SeenText, Sight } from '../model/manifest.js';
import type { Policy } from '../model/policy.js';
import { shown } from '../model/shown.js';

/** How many files, images or names a message lists; `data` holds them all. */
export const maxNamed = 10;

/** Whether no version was found for a run that nobody limited to the calendar. */
export function isNothingFound(facts: Facts): boolean {
  const { core, plugins, sight } = facts;
  if (sight.asked === 'not' || sight.silent.length > 0) return false;
  return core === null && plugins.length === 0 && installsOf(facts).length === 0;
}

/** Whether files were named and not one of them speaks; then only that is worth saying. */
export function isEveryManifestSilent(facts: Facts): boolean {
  const { asked, silent, seen } = facts.sight;
  const speaks = seen.some(({ core, plugins }) => core || plugins > 0);
  return asked === 'named' && silent.length > 0 && !speaks && installsOf(facts).length === 0;
}

/**
 * Whether plugins are deployed and no core is known to judge them by. What is released need not say
 * where it will run, so it does not count.
 */
export function isCoreUnidentified(facts: Facts): boolean {
  if (facts.core !== null) return false;
  return installsOf(facts).length > 0 || facts.plugins.some((plugin) => isDeployed(facts, plugin));
}

/**
 * Whether a plugin is deployed, not released. Beside a release it is only if a file pins it: what is
 * given by hand there is context.
 */
export function isDeployed({ releasing }: Facts, { proposed, location }: Plugin): boolean {
  return !proposed && (releasing.names.length === 0 || location !== null);
}

/** Whether something that may hold plugins was not seen, so that no answer for all of them holds. */
export function isUnseen(facts: Facts): boolean {
  return (
    isNothingFound(facts) ||
    facts.sight.silent.length > 0 ||
    installsOf(facts).length > 0 ||
    isCoreUnidentified(facts)
  );
}

/**
 * Whether a breach of not seeing was there before: the same text at the same place, and the change
 * touches no core, no plugin and no requirement. It concerns every plugin, so any touch is one of it.
 */
export function wasThereBefore(facts: Facts, seen: SeenText, before: readonly SeenText[]): boolean {
  return !touchesVersions(facts) && before.some((each) => isSame(each, seen));
}

/** Whether the change touches a core, a plugin or a requirement. */
function touchesVersions({ core, plugins, removed, sightBefore }: Facts): boolean {
  const coreTouched = core === null ? (sightBefore?.core ?? null) !== null : core.changed;
  return coreTouched || removed.length > 0 || plugins.some(({ changed }) => changed);
}

function isSame(one: SeenText, other: SeenText): boolean {
  return one.text === other.text && placeText(one) === placeText(other);
}

/** Texts with their places, as many as a message lists: `acme/kestra:v1 (Dockerfile:1)`. */
export function listedTexts(texts: readonly SeenText[]): string {
  return listed(
    texts.map(({ text, location }) => {
      return location === null
        ? shown(text)
        : `${shown(text)} (${shown(location.path)}:${location.line})`;
    }),
  );
}

/** Names, as many as a message lists, and how many there are beyond. */
export function listed(names: readonly string[]): string {
  const more = names.length > maxNamed ? ` and ${names.length - maxNamed} more` : '';
  return `${names.slice(0, maxNamed).join(', ')}${more}`;
}

/** The images that are not a known core, each once, and those first whose path holds the core's name. */
export function imagesLikelyFirst({ images }: Sight, { policy }: Facts): readonly SeenText[] {
  const texts = new Set<string>();
  const inOrder = images.filter(({ text }) => !texts.has(text) && texts.add(text));
  const [likely, others] = [true, false].map((wanted) =>
    inOrder.filter((image) => isLikelyCore(image, policy) === wanted),
  ) as [SeenText[], SeenText[]];
  return [...likely, ...others];
}

/** How to make an image that was seen the core: what to write, or null where none looks like it. */
export function imageToPaste(images: readonly SeenText[], { policy }: Facts): string | null {
  const image = images.find((each) => isLikelyCore(each, policy) && !each.text.includes('$'));
  if (image === undefined) return null;
  const name = imageName(image.text);
  if (policy.core.images.some((each) => name === each || name.endsWith(`/${each}`))) {
    return `if ${shown(image.text)} is the core, its tag is of another track than this policy's: judge it by the policy of that track`;
  }
  const names = [...policy.core.images, name].map((each) => JSON.stringify(each));
  return `if ${shown(name)} is the core, name it in the policy: \`core: { images: [${names.join(', ')}] }\``;
}

function isLikelyCore({ text }: SeenText, { core }: Policy): boolean {
  const name = core.name?.toLowerCase() ?? '';
  return name !== '' && pathOf(imageName(text)).toLowerCase().includes(name);
}

/** An image's name without its registry, whose first part has a dot or a port. */
function pathOf(name: string): string {
  return name.replace(/^[^/]*[.:][^/]*\//, '');
}

/** Paths as a message lists them. */
export function listedPaths(paths: readonly string[]): string {
  return listed(paths.map(shown));
}

/** The paths of the files that were read. */
export function pathsRead({ seen }: Pick<Sight, 'seen'>): readonly string[] {
  return seen.flatMap(({ path, leftOut }) => (leftOut === null ? [path] : []));
}

/** The paths of the files that came close and were left out. */
export function pathsLeftOut({ seen }: Pick<Sight, 'seen'>): readonly string[] {
  return seen.flatMap(({ path, leftOut }) => (leftOut === null ? [] : [path]));
}

/** The paths of the files that named a core or plugins before the change. */
export function pathsBefore({ sightBefore }: Facts): readonly string[] {
  return pathsRead({
    seen: (sightBefore?.seen ?? []).filter(({ core, plugins }) => core || plugins > 0),
  });
}

/** How to have files read that were left out: what to write, or null where there are none. */
export function leftOutToPaste(sight: Sight): string | null {
  const paths = pathsLeftOut(sight).slice(0, maxNamed).map(shown);
  return paths.length === 0
    ? null
    : `if what was left out is deployed, name it: \`manifests: ${paths.join(', ')}\``;
}

/** An image's name, without tag and digest: `registry.acme.example:5000/kestra`. */
export function imageName(reference: string): string {
  const [named = ''] = reference.split('@', 1);
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
  return colon === -1 ? named : named.slice(0, colon);
}

function installsOf({ sight }: Facts): readonly SeenText[] {
  return [...sight.floatingInstalls, ...sight.unreadableInstalls];
}

function placeText({ location }: SeenText): string {
  return location === null ? '' : `${location.path}:${location.line}:${location.column}`;
}
