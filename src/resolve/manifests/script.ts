import type { SourceFile } from '../../model/written.js';
import { readDockerfileAs } from './docker/dockerfile.js';
import type { FormatReading, ReadFormat, Surroundings } from './format.js';
import { inserted, type Passage, passageIn } from './passage.js';
import { parentOf } from './paths.js';
import { type ImageBuild, joinPath, type ShellContext } from './shell/run.js';
import { readShell } from './shell/shell.js';
import type { LookUp } from './variables.js';

// A script that builds an image has all that reads a Dockerfile: loaded apart, it would have copies.
export { readDockerfile } from './docker/dockerfile.js';

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
    isPluginFolder: isNamedPlugins,
    build: (build) => readBuild(build, find, surroundings),
  };
}

/** Whether a path may be a folder of plugins, by its name. */
export function isNamedPlugins(path: string): boolean {
  return /(?:^|\/)plugins\/?$/.test(path);
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
