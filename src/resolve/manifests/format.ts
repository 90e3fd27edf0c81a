import type { Manifest, Marks } from '../../model/manifest.js';
import { type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { SourceFile } from '../../model/written.js';
import type { Passage } from './passage.js';
import { pathWithin } from './paths.js';

/** A reader of one file format: what is written in a file, with its exact places. */
export type ReadFormat = (file: SourceFile, surroundings: Surroundings) => FormatReading;

/** What a file says; what it does not speak of is left out. */
export type FormatReading = Partial<Omit<Manifest, 'path'>>;

/** What a reader may know beside the file itself. */
export interface Surroundings {
  readonly marks: Marks;
  /** The repository's name, without its owner; null when nobody knows it. */
  readonly repository: string | null;
  /**
   * The file at a path from the repository's root, which the tool reads together with this one; null
   * where there is none, or where the path leads out. Opening a file is what makes it a part of this
   * one: what it pins counts as this one says, and not once more by itself.
   */
  readonly open: (path: string) => SourceFile | null;
  /** The same, of a file that counts for itself beside it; left out where none is looked at so. */
  readonly peek?: (path: string) => SourceFile | null;
  /** The files that lie straight in a folder, as far as they were read; the root's name is empty. */
  readonly list: (folder: string) => readonly string[];
  /** The files that were read and fit; none of them becomes a part of this one by that. */
  readonly find?: (fits: (file: SourceFile) => boolean) => readonly SourceFile[];
  /** Reads a list of plugins by the policy's finders; null where none reads such a file. */
  readonly readList?: (file: SourceFile) => FormatReading | null;
  /** Reads what a command of Compose starts; left out where no command can be one. */
  readonly readProject?: (start: ComposeStart) => FormatReading;
  /** Reads what a command of Helm deploys; null where no file of the repository is a part of it. */
  readonly readRelease?: (start: HelmStart) => FormatReading | null;
  /** Reads a text inside a file as YAML: what it pins wherever that stands; left out where no command takes one. */
  readonly readText?: (text: Passage) => FormatReading;
  /** Whether finders have read the file for its plugins, so that only its images are left to read. */
  readonly isFound?: boolean;
}

/** What `docker compose` is started with. */
export interface ComposeStart {
  /** The files that lie over each other; empty for those that Compose looks for by itself. */
  readonly files: readonly string[];
  /** Instead of the `.env` beside the first file. */
  readonly envFiles: readonly string[];
  /** Arguments that win over those of every build. */
  readonly buildArgs: ReadonlyMap<string, Passage>;
  /** The folder that the command is run in. */
  readonly folder: string;
  /** The value that the environment has for a variable; it wins over those files. */
  readonly lookUp: (name: string) => Passage | null;
}

/** What a command of Helm renders a chart with. */
export interface HelmStart {
  readonly chart: Passage | null;
  /** Where the values of a chart in the repository may lie; where they do not, it comes from elsewhere. */
  readonly chartValues: readonly string[];
  /** For each file of values, the later one over the earlier, where it may lie, or what a script wrote into it. */
  readonly files: readonly (readonly string[] | Passage)[];
  /** What goes over all of them. */
  readonly set: readonly SetValue[];
}

/** `image.tag=v1`, as `--set` takes it. */
export interface SetValue {
  readonly key: string;
  readonly value: Passage;
}

/** A file format: how its files are named and called, what a search makes of them, and its reader. */
export interface Format {
  /** In a sentence, such as `a Dockerfile`. A reader that tells kinds apart calls each itself. */
  readonly called: string;
  /** What the documentation adds to that. */
  readonly note?: string;
  /** How a message names what can be read; left out where another format of its ending says it. */
  readonly form?: string;
  /** Names to show in the documentation. */
  readonly shown: readonly string[];
  /** Whether a search looks into a file at this path, and of this name. */
  readonly searched: (path: string, name: string) => boolean;
  /** Further names that are read so when somebody names the file. */
  readonly also?: RegExp;
  /** What its text must hold to be taken from a search: nothing, or a word that may name something. */
  readonly holds: Held;
  /** Whether it lists plugins and nothing else, so that nothing is left once finders have read it. */
  readonly isList?: boolean;
  /** Whether it is read as mere text, whatever its language, so that a first line may say more. */
  readonly isAnyText?: boolean;
  /** Loads the reader and its library, which are not there before. */
  readonly load: () => Promise<ReadFormat>;
}

/**
 * `a word` marks the core; `plugins` is that or the mere word; `an install` is that, or a command
 * or an archive that installs plugins; `coordinates` is that, or those of a plugin; `a pin` is an
 * image's name written as one, or such a command, for files that hold names for many other reasons.
 */
export type Held = 'anything' | 'a word' | 'plugins' | 'an install' | 'coordinates' | 'a pin';

/** How many files are looked for beside one. */
const maxOpened = 400;

/** The files beside one that is read. */
interface Opening {
  /** The file at a path from the repository's root, `..` and all; null where there is none. */
  readonly open: (path: string) => SourceFile | null;
  /** The other files that were opened. */
  readonly included: () => readonly string[];
  /** That more was asked for than is looked for; to be asked for when all is read. */
  readonly problems: () => readonly Problem[];
}

/** Opens files beside the one at a path, and looks for each once. */
export function openingBeside(path: string, surroundings: Surroundings): Opening {
  const opened = new Map<string, SourceFile | null>();
  let isExceeded = false;
  const open = (other: string): SourceFile | null => {
    const inside = pathWithin('', other);
    if (inside === null || inside === '') return null;
    const known = opened.get(inside);
    if (known !== undefined) return known;
    if (opened.size === maxOpened) {
      isExceeded = true;
      return null;
    }
    const file = surroundings.open(inside);
    const plain = file === null ? null : { path: file.path, text: plainText(file.text) };
    opened.set(inside, plain);
    return plain;
  };
  return {
    open,
    included: () =>
      [...opened.values()].flatMap((file) =>
        file === null || file.path === path ? [] : file.path,
      ),
    problems: () => (isExceeded ? [tooManyParts(path)] : []),
  };
}

/** That a file is put together from more parts than are read. */
export function tooManyParts(path: string): Problem {
  return problem(
    `${shown(path)} is put together from too many parts; name a smaller one in \`manifests\`.`,
    {
      found: `more than ${maxOpened} files, or parts that build on each other too often`,
      expected: `at most ${maxOpened} files`,
      at: { path, line: 1, column: 1, endColumn: 1 },
    },
  );
}

/**
 * A byte order mark is not a column to an editor, and a lone carriage return no line to git; some
 * libraries take either for one, and would point beside the place.
 */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, ' ');
}

/** What several parts of a file say, in their order; what they say of one place is said once. */
export function together(readings: readonly FormatReading[]) {
  return {
    cores: oncePerPlace(readings.flatMap(({ cores = [] }) => cores)),
    plugins: oncePerPlace(readings.flatMap(({ plugins = [] }) => plugins)),
    images: oncePerPlace(readings.flatMap(({ images = [] }) => images)),
    floatingInstalls: oncePerPlace(readings.flatMap((each) => each.floatingInstalls ?? [])),
    unreadableInstalls: oncePerPlace(readings.flatMap((each) => each.unreadableInstalls ?? [])),
    problems: oncePerPlace(readings.flatMap(({ problems = [] }) => problems)),
  };
}

/** Aliases and merged maps say the same thing of one place several times. */
function oncePerPlace<Part extends object>(parts: readonly Part[]): readonly Part[] {
  if (parts.length < 2) return parts;
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}
