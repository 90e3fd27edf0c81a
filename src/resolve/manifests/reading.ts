import type { SourceFile, WrittenCore } from '../../model/written.js';
import { readDockerfileAs } from './docker/dockerfile.js';
import type { BuildOptions } from './docker/stages.js';
import { type FormatReading, type ReadFormat, type Surroundings, together } from './format.js';
import { readReference } from './image.js';
import { inserted, joined, type Passage, passageIn } from './passage.js';
import { parentOf } from './paths.js';
import { type ImageBuild, joinPath, type ShellContext } from './shell/run.js';
import { readShell, readWords } from './shell/shell.js';
import { expand, type LookUp } from './variables.js';
import { textsOf, type YamlValue } from './yaml/value.js';

/** Reads the text of an image: it is the core, or some other image that was seen. */
export function readImage(image: Passage, { marks }: Surroundings): FormatReading {
  // Where nobody here sets a variable, its default counts.
  const { cores, images } = readReference(
    expand(image, () => null),
    marks,
  );
  return { cores: cores.map(unlessTemplate), images };
}

/** What a template puts into a tag is not known here, so no version is fixed. */
export function unlessTemplate(core: WrittenCore): WrittenCore {
  return core.text.includes('{{') ? { ...core, floats: true } : core;
}

/** What a container runs its commands with. */
interface ContainerContext {
  readonly surroundings: Surroundings;
  /** The variables that are set in it. */
  readonly lookUp: LookUp;
  /** A file of the repository that stands at a path in the container; null where there is none. */
  readonly fileAt: (path: string) => Passage | null;
}

/** The folder that containers of the platform start in. */
const containerFolder = '/app';

/**
 * Reads what a container runs: the parts of one command in their order, such as an entry point and
 * its arguments, each a text that a shell takes apart or a list of words.
 */
export function readContainer(
  parts: readonly CommandPart[],
  container: ContainerContext,
): FormatReading {
  const written = parts.filter(({ texts }) => texts.length > 0);
  const words = written.flatMap(({ texts }) => texts);
  if (words.length === 0) return {};
  const context: ShellContext = {
    ...container,
    folder: containerFolder,
    isPluginFolder: (path) => /(?:^|\/)plugins\/?$/.test(path),
    build: () => ({}),
  };
  // A shell that is handed its script runs it whole, in whatever form it is written.
  const isScript = /^-[a-z]*c$/.test(words.at(-2)?.text ?? '');
  if (isScript || written.every(({ isList }) => isList)) {
    // A word of several words may be a script, for whatever program it is that takes it.
    const scripts = words.filter(({ text }) => /\s/.test(text.trim()));
    const asked = [readWords(words, context), ...scripts.map((word) => readShell(word, context))];
    return together(asked);
  }
  return together(
    written.map(({ texts, isList }) =>
      isList ? readWords(texts, context) : readShell(lines(texts), context),
    ),
  );
}

/** A part of a command as it is written. */
interface CommandPart {
  readonly texts: readonly Passage[];
  readonly isList: boolean;
}

/** The command, or the part of one, that a value is. */
export function commandPart(value: YamlValue | null): CommandPart {
  return { texts: textsOf(value), isList: value?.kind === 'list' };
}

/** Reads a script that runs in a checkout of the repository, such as a step of a pipeline. */
export function readRun(
  script: readonly Passage[],
  lookUp: LookUp,
  surroundings: Surroundings,
): FormatReading {
  if (script.length === 0) return {};
  return readShell(lines(script), repositoryContext(surroundings, '', lookUp));
}

function lines(texts: readonly Passage[]): Passage {
  const newline = inserted('\n');
  return joined(texts.flatMap((text) => [text, newline]));
}

/** Reads a Dockerfile as the build that uses it does. */
export type ReadBuild = (
  dockerfile: SourceFile,
  surroundings: Surroundings,
  build: BuildOptions,
) => FormatReading;

/** Reads a shell script: the images that it runs, pulls and builds, and the plugins it installs. */
export const readScript: ReadFormat = (file, surroundings) =>
  readShell(
    passageIn(file, 0, file.text.length),
    repositoryContext(surroundings, parentOf(file.path)),
  );

/** Variables that hold the folder a script runs in, under the names of shells, Make and runners. */
const folderVariables = ['PWD', 'CURDIR', 'GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

/**
 * A shell in a checkout of the repository. Nobody knows where it is started: paths are tried from its
 * own folder, and from the root.
 */
export function repositoryContext(
  surroundings: Surroundings,
  folder: string,
  lookUp: LookUp = () => null,
): ShellContext {
  const open = (path: string): SourceFile | null => {
    if (path === '' || path.startsWith('/') || path.startsWith('..')) return null;
    return surroundings.open(path);
  };
  const find = (path: string) => {
    const isInside = folder !== '' && path.startsWith(`${folder}/`);
    return open(path) ?? (isInside ? open(path.slice(folder.length + 1)) : null);
  };
  return {
    surroundings,
    folder,
    lookUp: (name) => lookUp(name) ?? (folderVariables.includes(name) ? here : null),
    fileAt: (path) => wholeOf(find(path)),
    isPluginFolder: (path) => /(?:^|\/)plugins\/?$/.test(path),
    build: (build) => readBuild(build, find, surroundings),
  };
}

const here = inserted('.');

function wholeOf(file: SourceFile | null): Passage | null {
  return file === null ? null : passageIn(file, 0, file.text.length);
}

function readBuild(
  { path, args, target, contextFolder }: ImageBuild,
  find: (path: string) => SourceFile | null,
  surroundings: Surroundings,
): FormatReading {
  const file = find(joinPath('', path));
  // Nobody sees what is built elsewhere.
  if (file === null) return { images: [{ text: path, location: null }] };
  return readDockerfileAs(file, surroundings, { args, target, contextFolder });
}
