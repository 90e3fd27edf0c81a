import { coreProgram, type Finder, ofKind } from '../../model/finder.js';
import type { Marks } from '../../model/manifest.js';
import type { Held } from './format.js';
import { folderOf, nameOf, pathWithin } from './paths.js';

/** The most characters between `plugins` and `install`, for options and line ends between the two. */
const maxBetween = 120;

/** The most characters between the kind of a resource and a version in it. */
const maxAbove = 1000;

/**
 * Whether a text holds what could matter under a policy: the names of its core and its images, the
 * properties that require it, and for some kinds of files what installs plugins. Of an image's name
 * the last part counts, because the rest may be a mirror's. A class such as `org.acme.plugin.core.Log`
 * is no such word: flows are full of them, and they pin nothing.
 *
 * @param of what is searched: texts, or their bytes in UTF-8 or UTF-16, one character each
 */
export function searchFor(
  marks: Marks,
  of: Searchable = 'bytes',
): (text: string, held: Held) => boolean {
  const core = coreWords(marks, of).map(escaped).join('|');
  // A word is not a class when no dot is on one of its sides, and coordinates end in two colons.
  const named =
    core === '' ? null : `(?<!\\.)(?:${core})|(?:${core})(?!\\.)|(?:${core})[\\w.-]*:[\\w.-]+:`;
  const install = [
    `\\bplugins?\\b[^]{0,${maxBetween}}?\\binstall\\b`,
    '-\\d[\\w.+-]*\\.(?:jar|zip)\\b',
    // The image that it changes may be named in the Dockerfile alone.
    '\\bbuild[-_. ]?args?\\b',
    '\\bdockerfile["\']?\\s*:',
    '\\b(?:bake-action|buildx bake)\\b',
    // So may the variables, the values and the images that files are deployed with.
    '\\b(?:docker|podman|nerdctl)(?:[ -]compose| stack)\\b',
    '--set(?:-string|-literal)?[ =]',
    `\\bhelm\\b.{0,${maxBetween}}?\\b(?:install|upgrade|template)\\b`,
    '\\bset image\\b',
    '\\bpostBuild:',
    // So may what a ConfigMap hands to a release or a container.
    '\\bplugins\\.(?:txt|list|lst|conf)\\b',
    `\\bkind["']?: *["']?(?:ConfigMap|Secret)\\b[^]{0,${maxAbove}}?:[ "']*v?\\d+\\.\\d`,
  ].join('|');
  const patterns: Readonly<Record<Exclude<Held, 'anything'>, RegExp>> = {
    'a word': patternOf([named]),
    plugins: patternOf([named, 'plugins?', install]),
    'an install': patternOf([named, install]),
    coordinates: patternOf([
      named,
      install,
      '[\\w-]\\.[\\w.-]+:[\\w.-]+:v?\\d',
      '[\\w-]@v?\\d',
      ...beginnings(marks).map((beginning) => `\\b${escaped(beginning)}\\w`),
    ]),
    'a pin': patternOf([
      core === '' ? null : `(?:${core})[\\w.-]*(?:[:=@"'\`\\s\\\\,}{$]|$)`,
      install,
    ]),
  };
  const hints = hintsFor(marks);
  const isHintless = (text: string) => {
    const small = text.toLowerCase();
    return !hints.some((hint) => small.includes(hint));
  };
  return (text, held) => {
    if (held === 'anything' || isPointer(text)) return true;
    const isWide = text.includes('\0');
    // A program may have any name, and holds a zero where UTF-16 begins with its mark.
    if (held === 'a pin' && isWide && !/^(?:\xFF\xFE|\xFE\xFF)/.test(text)) return false;
    const plain = isWide ? text.replaceAll('\0', '') : text;
    // Word by word takes a third of the time of one pattern for all of them.
    if (of === 'bytes' && isHinted(held) && isHintless(plain)) return false;
    return patterns[held].test(plain);
  };
}

type Searchable = 'bytes' | 'text';

/** Whether texts of which this is searched may be passed over where `hintsFor` finds nothing. */
export function isHinted(held: Held): boolean {
  return held !== 'anything' && held !== 'coordinates';
}

/**
 * Words in small letters, one of which is in the bytes of every text that holds what `searchFor`
 * looks for. Most files hold none of them, and to find that out is much faster.
 */
export function hintsFor(marks: Marks): readonly string[] {
  return [...coreWords(marks, 'bytes').map((word) => word.toLowerCase()), ...otherHints];
}

/** In UTF-16 there are zeros between the letters. */
const otherHints = [
  ...['plugin', '.jar', '.zip', 'build-arg', 'build_arg', 'build.arg', 'build arg', 'buildarg'],
  ...[
    'dockerfile',
    'compose',
    'docker stack',
    'postbuild:',
    'configmap',
    'secret',
    '--set',
    'helm ',
  ],
  ...['bake-action', 'buildx bake', 'set image', 'version https://git-lfs.', '\0'],
];

/** What the names begin with that say of an artifact that it is a plugin. */
function beginnings({ finders }: Marks): string[] {
  return ofKind(finders.plugins, 'archive').flatMap(
    ({ template, keys }) => (template === null && keys?.split('*')[0]) || [],
  );
}

/** The words that name a core, without those that hold another of them. */
function coreWords({ name, images, properties, finders }: Marks, of: Searchable): string[] {
  const found = [...finders.core, ...finders.plugins].map(wordOf);
  const words = [name ?? '', ...images.map(lastPart), ...properties, ...found].filter(
    (word) => word !== '',
  );
  const lower = words.map((word) => word.toLowerCase());
  const shortest = words.filter((_, n) => {
    const word = lower[n] ?? '';
    return !lower.some((other, m) => word.includes(other) && (word !== other || m < n));
  });
  return shortest.map(of === 'bytes' ? bytesOf : (word) => word);
}

/**
 * Whether a file may lie over the values of a chart in a repository that has any: it may set a tag
 * and name nothing, wherever it lies.
 */
export function liesOver(paths: readonly string[]): (path: string) => boolean {
  const hasChart = paths.some((path) => /(?:^|\/)values\.ya?ml$/i.test(path));
  return (path) => hasChart && /\.ya?ml$/i.test(path) && !/(?:^|\/)templates\//.test(path);
}

/** Whether a YAML text has an image with a tag. */
export function setsTag(text: string): boolean {
  return /\bimage["']?\s*:[\s\S]{0,200}?\btag["']?\s*:/.test(text);
}

/** What a file must hold for a finder to read it; nothing for one that knows its files by name. */
function wordOf(finder: Finder): string {
  if (finder.kind === 'image') return lastPart(finder.image);
  if (finder.kind === 'variable') return finder.variable;
  if (finder.kind === 'resource') return longestWord(finder.resource.split('*'));
  if (finder.kind === 'command') {
    const [program = ''] = finder.command;
    // The core's name is looked for by itself.
    return program === coreProgram ? '' : longestWord(program.split('*'));
  }
  if (finder.kind !== 'archive' || finder.template === null) return '';
  const literals = finder.template.steps.flatMap((step) =>
    // Every archive has its ending.
    step.kind === 'literal' && /^[^.].*[a-z]/i.test(step.text) ? step.text : [],
  );
  return longestWord(literals);
}

function longestWord(words: readonly string[]): string {
  return words.reduce((one, other) => (other.length > one.length ? other : one), '');
}

/** Whether a text is a pointer of Git LFS, which stands instead of a file that was not fetched. */
export function isPointer(text: string): boolean {
  return text.startsWith(pointerStart);
}

const pointerStart = 'version https://git-lfs.github.com/spec/';

function lastPart(image: string): string {
  return image.slice(image.lastIndexOf('/') + 1);
}

/** A word as the bytes of its UTF-8, one character each. */
function bytesOf(word: string): string {
  return String.fromCharCode(...new TextEncoder().encode(word));
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function patternOf(parts: readonly (string | null)[]): RegExp {
  const alternatives = parts.filter((part) => part !== null);
  return new RegExp(alternatives.length === 0 ? '(?!)' : alternatives.join('|'), 'i');
}

const kustomizationName = /^(?:kustomization\.ya?ml|Kustomization)$/;

/** What may be the path of another file or folder, whatever key it stands under. */
const pathPattern = /[\w.@~+/-]+/g;

/** The most kustomizations of a repository that are looked through for what they build on. */
const maxKustomizations = 20_000;

/** Whether a file is a kustomization by its name. */
export function isKustomizationPath(path: string): boolean {
  return kustomizationName.test(nameOf(path));
}

/**
 * Of kustomizations that hold no word themselves, those that build on files which matter: an overlay
 * may be nothing but the names of its base and of its patches.
 *
 * @param found the files that matter
 * @param texts what the others hold, at the head and before a change, by path
 */
export function kustomizationsUpon(
  found: readonly string[],
  texts: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const users = usersOf([...texts].slice(0, maxKustomizations));
  const upon = new Set<string>();
  const waiting = [...found];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    // Of a folder without a kustomization all files may be taken.
    for (const target of [path, folderOf(path).replace(/\/$/, '')]) {
      for (const user of users.get(target) ?? []) {
        if (upon.has(user)) continue;
        upon.add(user);
        waiting.push(user);
      }
    }
  }
  return [...upon].sort();
}

/** Which kustomizations name a path. */
function usersOf(
  kustomizations: readonly (readonly [string, readonly string[]])[],
): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const [path, texts] of kustomizations) {
    for (const [written] of texts.flatMap((text) => [...text.matchAll(pathPattern)])) {
      const target = pathWithin(folderOf(path), written);
      if (target === null) continue;
      const known = users.get(target);
      if (known === undefined) users.set(target, [path]);
      else known.push(path);
    }
  }
  return users;
}
