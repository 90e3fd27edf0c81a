import { ofKind } from '../../../model/finder.js';
import type { WrittenCore } from '../../../model/written.js';
import type { Surroundings } from '../format.js';
import { coreOfImage } from '../image.js';
import { type Passage, passageIn } from '../passage.js';
import { type Found, joinPath, type ShellContext, wordsIn } from '../shell/run.js';
import type { LookUp } from '../variables.js';
import type { BuildOptions, Source, Stage, StageStep, Stages } from './stages.js';

/** What a Dockerfile is read with. */
interface Reading {
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
  const { image } = reading.build.stages[index] as Stage;
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
    isPluginFolder: (path) => takesPlugins(path, state),
    build: () => ({}),
  };
}

/** Whether a folder is the platform's own for plugins, or what a later stage takes as one of them. */
export function takesPlugins(path: string, state: State): boolean {
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

/** The files of the repository, where the stages of a Dockerfile have them. */
interface StageFiles {
  /** The text of the file at a path of a stage; null where nothing says what it is. */
  readonly fileAt: (stage: number, path: string) => Passage | null;
  readonly addCopy: (stage: number, copy: Copy) => void;
  /** A text that the Dockerfile itself holds. */
  readonly addText: (stage: number, path: string, text: Passage) => void;
  /** What `RUN --mount=` brings. */
  readonly addMounts: (stage: number, step: StageStep, folder: string) => void;
  /** Whether a later stage takes a folder of a stage as one of plugins. */
  readonly isTakenAsPlugins: (stage: number, folder: string) => boolean;
}

/** That something stands at a path of a stage. */
interface Copy {
  readonly from: Source | null;
  readonly source: string;
  readonly path: string;
}

/** How many copies are looked through for one file. */
const maxCopies = 1000;

/** How often a file may have been copied from stage to stage. */
const maxStages = 20;

type Placed = Copy | { readonly path: string; readonly text: Passage };

export function filesOf(
  { stages }: Stages,
  { open, marks }: Surroundings,
  contextFolder: string,
): StageFiles {
  const placed = new Map<number, Placed[]>();
  const variables = ofKind(marks.finders.plugins, 'folder').flatMap(({ folder }) =>
    folder.startsWith('$') ? folder.slice(1) : [],
  );
  const taken = takenFolders(stages, variables);
  const add = (stage: number, one: Placed) => {
    const known = placed.get(stage);
    if (known === undefined) placed.set(stage, [one]);
    else known.push(one);
  };
  const openAt = (path: string): Passage | null => {
    for (const folder of new Set([contextFolder, ''])) {
      const file = open(joinPath(folder, `./${path}`));
      if (file !== null) return passageIn(file, 0, file.text.length);
    }
    return null;
  };
  const find = (stage: number, path: string, depth: number): Passage | null => {
    if (depth > maxStages) return null;
    for (const one of (placed.get(stage) ?? []).slice(-maxCopies).reverse()) {
      if ('text' in one) {
        if (one.path === path) return one.text;
        continue;
      }
      for (const source of sourcesAt(one, path)) {
        const { from } = one;
        if (from?.kind === 'image') continue;
        const file =
          from === null ? openAt(source) : find(from.index, joinPath('/', source), depth + 1);
        if (file !== null) return file;
      }
    }
    const { base } = stages[stage] as Stage;
    return base === null ? null : find(base, path, depth + 1);
  };
  return {
    fileAt: (stage, path) => find(stage, path, 0),
    addCopy: add,
    addText: (stage, path, text) => add(stage, { path, text }),
    addMounts: (stage, step, folder) => {
      for (const copy of mountsOf(step, folder)) add(stage, copy);
    },
    isTakenAsPlugins: (stage, folder) => taken.get(stage)?.has(folder) === true,
  };
}

/** What may have been copied to a path: the file itself, one of a name, or one in a folder. */
function sourcesAt({ source, path: target }: Copy, path: string): string[] {
  const from = source.replace(/\/$/, '');
  if (path === target) return [from];
  const folder = target.replace(/\/?$/, '/');
  if (!path.startsWith(folder)) return [];
  const rest = path.slice(folder.length);
  const name = from.slice(from.lastIndexOf('/') + 1);
  if (rest === name) return [from];
  // A pattern stands for whatever is called like the file that is wanted.
  return [/[*?[]/.test(name) ? `${from.slice(0, -name.length)}${rest}` : `${from}/${rest}`];
}

function mountsOf({ flags, from }: StageStep, folder: string): Copy[] {
  return flags.flatMap((flag) => {
    if (!flag.text.startsWith('--mount=')) return [];
    const pairs = flag.text.slice('--mount='.length).split(',');
    const values = new Map(
      pairs.map((pair) => {
        const equals = pair.indexOf('=');
        return [pair.slice(0, equals), pair.slice(equals + 1)];
      }),
    );
    const target = values.get('target') ?? values.get('dst') ?? values.get('destination');
    if ((values.get('type') ?? 'bind') !== 'bind' || target === undefined) return [];
    const source = values.get('source') ?? values.get('src') ?? '.';
    return [{ from, source, path: joinPath(folder, target) }];
  });
}

/**
 * The folders that `COPY --from=stage folder /app/plugins` takes out of earlier stages, where the
 * target is one of plugins by its name or is in one of these variables.
 */
function takenFolders(
  stages: Stages['stages'],
  variables: readonly string[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const taken = new Map<number, Set<string>>();
  for (const { steps } of stages) {
    for (const { from, rest } of steps) {
      if (from?.kind !== 'stage') continue;
      const words = wordsIn(rest).map(({ text }) => text);
      const target = words.pop() ?? '';
      const isSet = variables.some((name) => target.includes(name));
      if (!/plugins\/?$/i.test(target) && !isSet) continue;
      const folders = taken.get(from.index) ?? new Set();
      for (const word of words)
        folders.add(joinPath('/app', word.replace(/\/(?:[^/]*[*?][^/]*)?$/, '')));
      taken.set(from.index, folders);
    }
  }
  return taken;
}
