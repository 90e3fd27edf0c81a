import type { Template, TemplateField } from './template.js';
import type { Location } from './written.js';

/** Where versions stand in people's files, as a policy says it. */
export interface Finders {
  readonly core: readonly Finder[];
  readonly plugins: readonly Finder[];
  /** In a plugin's own repository, from its root. */
  readonly own: readonly OwnFinder[];
}

export type Finder =
  | LineFinder
  | ValueFinder
  | EntryFinder
  | KeysFinder
  | CommandFinder
  | ImageFinder
  | VariableFinder
  | ArchiveFinder
  | FolderFinder
  | ListsFinder
  | ResourceFinder;

/** What reads the text of a file, or values in it. */
export type FileFinder = LineFinder | StructuredFinder;

/** What reads values at a place of a tree. */
export type StructuredFinder = ValueFinder | EntryFinder | KeysFinder;

interface Placed {
  /** Where a user's policy writes it; null in a preset. */
  readonly location: Location | null;
  /** Whether a plugin may have no version; else one without it floats. */
  readonly optional: boolean;
}

interface InFile extends Placed {
  /** A pattern of the end of a path, such as `plugins.txt` or `chart/values.yaml`. */
  readonly in: string;
}

/** A pattern of what counts at a place that holds other things, too; null where all of it does. */
interface Among {
  readonly keys: string | null;
}

/** The lines of a file. */
export interface LineFinder extends InFile, Among {
  readonly kind: 'line';
  readonly template: Template;
}

/** Texts at a place of a file with structure. */
export interface ValueFinder extends InFile, Among {
  readonly kind: 'value';
  readonly at: KeyPath;
  /** Null where the whole text is the core's version. */
  readonly template: Template | null;
  /** Whether a text holds several items, with commas or line ends between them. */
  readonly isList: boolean;
}

/** Maps at a place of a file, or those of a list there, each with its parts under keys of its own. */
export interface EntryFinder extends InFile, Among {
  readonly kind: 'entry';
  readonly at: KeyPath;
  readonly name: KeyPath;
  /** What the text at `name` says, its version included; null where it is the name itself. */
  readonly template: Template | null;
  /** Where a true value says that the entry is not installed. */
  readonly unless: KeyPath | null;
  /** Null where there is none. */
  readonly version: KeyPath | null;
  readonly requires: KeyPath | null;
  readonly repository: KeyPath | null;
}

/** A map at a place of a file whose keys are names and whose values are versions. */
export interface KeysFinder extends InFile {
  readonly kind: 'keys';
  readonly at: KeyPath;
  /** A pattern of the names. */
  readonly keys: string;
}

/**
 * What an option of a command takes: plugins, a file with plugins, something else, the core, or
 * nothing; one of kind `all` takes nothing and installs whatever there is.
 */
export const optionKinds = ['items', 'list', 'value', 'core', 'flag', 'all'] as const;
export type OptionKind = (typeof optionKinds)[number];

/** The words of a command that installs plugins. */
export interface CommandFinder extends Placed {
  readonly kind: 'command';
  /**
   * The command's own words, such as `grafana`, `cli`, `plugins` and `install`; the first may be
   * `{core}`, which stands for the core's own program.
   */
  readonly command: readonly string[];
  readonly options: ReadonlyMap<string, OptionKind>;
  /** What the leading words behind it are. */
  readonly arguments: readonly OptionKind[];
  /** Null where no word of it is read. */
  readonly template: Template | null;
  /** Whether the template reads several words together. */
  readonly several: boolean;
  /** Whether it installs the newest of whatever there is where it names nothing. */
  readonly installsAll: boolean;
}

/** In a command of a policy, the word for the core's own program, or for what runs its image. */
export const coreProgram = '{core}';

/** Images that are the core, and what of their tags is its version. */
export interface ImageFinder extends Placed {
  readonly kind: 'image';
  readonly image: string;
  /** Null where a tag is read as every image's is. */
  readonly template: Template | null;
}

/** A variable that holds items, with commas or line ends between them. */
export interface VariableFinder extends Placed {
  readonly kind: 'variable';
  readonly variable: string;
  readonly template: Template;
}

/** The names of archives that are fetched or copied. */
export interface ArchiveFinder extends Placed {
  readonly kind: 'archive';
  /** Null where an archive is named as builds name artifacts, `name-version.jar`. */
  readonly template: Template | null;
  /** A pattern of the names that count outside a folder of plugins, too; null: all of a template, else none. */
  readonly keys: string | null;
  /** What stands for the dots of a version in such a name. */
  readonly dots: string;
}

/** The word that stands in the place of an archive's template for an artifact's usual name. */
export const artifactWord = 'artifact';

/** A folder in images from which plugins are loaded. */
export interface FolderFinder extends Placed {
  readonly kind: 'folder';
  /** Its path, or `$NAME` for what a variable says. */
  readonly folder: string;
}

/** Lists that are called plugins in whatever file, of plugins by their coordinates. */
export interface ListsFinder extends Placed {
  readonly kind: 'lists';
}

/** Values of Kubernetes resources of a kind, in whatever file they stand. */
interface ResourceFinder extends Placed {
  readonly kind: 'resource';
  readonly resource: string;
  readonly inside: StructuredFinder;
}

/** A release of the repository itself; it speaks where all that it names is there. */
export interface OwnFinder extends Placed {
  readonly name: ValueIn;
  readonly version: ValueIn;
  readonly requires: ValueIn;
}

/** A value in a file. */
export interface ValueIn {
  /** A path from the root, perhaps with `*` in it. */
  readonly in: string;
  readonly at: KeyPath;
}

/** Keys one in another; `*` in one stands for anything. */
export type KeyPath = readonly string[];

/** What a finder must be able to read: a core's version, or a plugin's name. */
export const neededField: Readonly<Record<'core' | 'plugins', TemplateField>> = {
  core: 'version',
  plugins: 'name',
};

/**
 * Reads a key path such as `plugins.*` or `properties."jenkins.version"`; null where a part is empty
 * or a quote is not closed.
 */
export function parseKeyPath(text: string): KeyPath | null {
  const keys: string[] = [];
  for (let at = 0; ; at += 1) {
    const quote = text.charAt(at);
    const isQuoted = quote === '"' || quote === "'";
    const close = text.indexOf(isQuoted ? quote : '.', isQuoted ? at + 1 : at);
    if (isQuoted && close === -1) return null;
    const key = isQuoted
      ? text.slice(at + 1, close)
      : text.slice(at, close === -1 ? undefined : close);
    if (key === '') return null;
    keys.push(key);
    at = isQuoted ? close + 1 : close === -1 ? text.length : close;
    if (at === text.length) return keys;
    if (text.charAt(at) !== '.') return null;
  }
}

/** The finders of a kind among those of a policy. */
export function ofKind<Kind extends Finder['kind']>(
  finders: readonly Finder[],
  kind: Kind,
): readonly Extract<Finder, { kind: Kind }>[] {
  return finders.filter((each): each is Extract<Finder, { kind: Kind }> => each.kind === kind);
}

/** Whether a text is one of those that a finder is about. */
export function isAmong({ keys }: Among, text: string): boolean {
  return keys === null || fits(keys, text);
}

/** Whether a text fits a pattern in which `*` stands for any characters. */
export function fits(pattern: string, text: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** Whether a path ends as a pattern says, part by part; `*` stands for any characters of one part. */
export function endsAs(pattern: string, path: string): boolean {
  // Very many paths are asked of, and few have the letters at their end.
  if (!path.endsWith(pattern.slice(pattern.lastIndexOf('*') + 1))) return false;
  const wanted = pattern.split('/');
  const parts = path.split('/');
  if (parts.length < wanted.length) return false;
  const end = parts.slice(-wanted.length);
  return wanted.every((part, index) => fits(part, end[index] ?? ''));
}

/** The finders that read files of a name, whatever stands in them. */
export function inFile(finder: Finder): finder is FileFinder {
  return 'in' in finder;
}

/** Whether finders read a file by its name, whatever its format. */
export function isFound(path: string, { core, plugins, own }: Finders): boolean {
  const isRead = (finder: Finder) => inFile(finder) && endsAs(finder.in, path);
  return core.some(isRead) || plugins.some(isRead) || own.some((name) => isOwnFile(path, name));
}

/** Whether a file, from the repository's root, is the one that names the plugin of a repository. */
export function isOwnFile(path: string, { name }: OwnFinder): boolean {
  return endsAs(name.in, path) && path.split('/').length === name.in.split('/').length;
}
