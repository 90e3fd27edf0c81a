import type { SourceFile } from '../../model/written.js';
import type { BuildOptions } from './docker/stages.js';
import { type FormatReading, type Surroundings, together } from './format.js';
import { inserted, joined, type Passage } from './passage.js';
import { isNamedPlugins, repositoryContext } from './script.js';
import type { ShellContext } from './shell/run.js';
import { readShell, readWords } from './shell/shell.js';
import type { LookUp } from './variables.js';
import { textsOf, type YamlValue } from './yaml/value.js';

/** What a container runs its commands with. */
export interface ContainerContext {
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
  const context: ShellContext = {
    ...container,
    folder: containerFolder,
    isPluginFolder: isNamedPlugins,
    build: () => ({}),
  };
  if (written.every(({ isList }) => isList)) {
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
export interface CommandPart {
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
