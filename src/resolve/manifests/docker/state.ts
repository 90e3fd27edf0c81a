import { ofKind } from '../../../model/finder.js';
import type { WrittenCore } from '../../../model/written.js';
import type { Surroundings } from '../format.js';
import { coreOfImage } from '../image.js';
import type { Passage } from '../passage.js';
import { type Found, joinPath, type ShellContext } from '../shell/run.js';
import type { LookUp } from '../variables.js';
import type { StageFiles } from './files.js';
import type { BuildOptions, Stages } from './stages.js';

/** What a Dockerfile is read with. */
export interface Reading {
  readonly build: Stages;
  readonly files: StageFiles;
  readonly found: Found;
  readonly surroundings: Surroundings;
  readonly options: BuildOptions;
  readonly states: ReadonlyMap<number, State>;
  /** How many characters variables may still add. */
  readonly budget: { left: number };
}

/** How many characters variables may add to one file: variables of variables can double endlessly. */
export const maxExpanded = 1_000_000;

/** A stage while it is read. */
export interface State extends Reading {
  readonly index: number;
  readonly parent: State | null;
  /** How many stages it stands on, one on the other. */
  readonly depth: number;
  readonly env: Map<string, Passage>;
  readonly args: Map<string, Passage>;
  /** The cores that it stands on or has the application of. */
  readonly cores: Set<WrittenCore>;
  /** Whether it stands on an image of the platform. */
  readonly isOnPlatform: boolean;
  /** What runs in the end, as it is written; null where nothing says so. */
  entrypoint: Passage | null;
  command: Passage | null;
  folder: string;
  /** Whether `SHELL` names a program whose language is not a shell's. */
  isOtherShell: boolean;
  /** Whether anything was found that installs plugins. */
  installs: boolean;
}

/** A stage before anything is done in it, upon the one that it stands on. */
export function stateOf(index: number, parent: State | null, reading: Reading): State {
  const image = reading.build.stages[index]?.image ?? null;
  return {
    ...reading,
    index,
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    env: new Map(),
    args: new Map(),
    cores: new Set(parent?.cores),
    isOnPlatform: parent?.isOnPlatform === true || isPlatform(image, reading.surroundings),
    entrypoint: parent?.entrypoint ?? null,
    command: parent?.command ?? null,
    folder: parent?.folder ?? '/app',
    isOtherShell: parent?.isOtherShell ?? false,
    installs: parent?.installs ?? false,
  };
}

/** `ENV` wins over `ARG`, and a stage sees what those it stands on have set. */
export function lookUpIn(state: State, kinds: readonly ('env' | 'args')[]): LookUp {
  return (name) => {
    for (const kind of kinds) {
      for (let at: State | null = state; at !== null; at = at.parent) {
        const value = at[kind].get(name);
        if (value !== undefined) return spent(value, state);
      }
    }
    return null;
  };
}

function spent(value: Passage, { budget }: State): Passage | null {
  if (value.text.length > budget.left) return null;
  budget.left -= value.text.length;
  return value;
}

/** How many cores of one stage are told apart. */
const maxCores = 100;

/** Adds cores of which a stage has the application. */
export function addCores({ cores }: State, more: Iterable<WrittenCore>): void {
  for (const core of more) if (cores.size < maxCores) cores.add(core);
}

/** What a shell in a stage knows; what runs in the end sees no `ARG`. */
export function contextOf(state: State, kinds: readonly ('env' | 'args')[]): ShellContext {
  const { surroundings, files, index } = state;
  return {
    surroundings,
    folder: state.folder,
    lookUp: lookUpIn(state, kinds),
    fileAt: (path) => files.fileAt(index, path),
    isPluginFolder: (path) => isPluginFolder(path, state),
    build: () => ({}),
  };
}

/** The platform's own folders, and what a later stage takes as one of them. */
export function isPluginFolder(path: string, state: State): boolean {
  const folder = path.replace(/\/$/, '');
  const own = ofKind(state.surroundings.marks.finders.plugins, 'folder').flatMap((each) => {
    if (!each.folder.startsWith('$')) return each.folder;
    const set = lookUpIn(state, ['env', 'args'])(each.folder.slice(1))?.text;
    return set === undefined ? [] : joinPath('/', set);
  });
  if (own.some((each) => folder === each || folder.startsWith(`${each}/`))) return true;
  if (state.files.isTakenAsPlugins(state.index, folder)) return true;
  // Other programs have folders of plugins, too; on some platforms each plugin is a folder in it.
  return /\/(?:[^/]+[-_.])?plugins(?:\/[^/.]+)?$/.test(folder) && state.isOnPlatform;
}

/** Whether an image is the platform's own. */
function isPlatform(image: Passage | null, { marks }: Surroundings): boolean {
  if (image === null) return false;
  const isNamed = marks.name !== null && image.text.includes(marks.name);
  return isNamed || coreOfImage(image, marks) !== null;
}
