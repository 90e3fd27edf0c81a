import { ofKind } from '../../../model/finder.js';
import type { Surroundings } from '../format.js';
import { type Passage, passageIn } from '../passage.js';
import { joinPath, wordsIn } from '../shell/run.js';
import type { Source, StageStep, Stages } from './stages.js';

/** The files of the repository, where the stages of a Dockerfile have them. */
export interface StageFiles {
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
export interface Copy {
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
    if (path === '' || path.includes('://')) return null;
    const folders = contextFolder === '' ? [''] : [contextFolder, ''];
    for (const folder of folders) {
      const file = open(joinPath(folder, path.replace(/^\/+/, '')));
      if (file !== null) return passageIn(file, 0, file.text.length);
    }
    return null;
  };
  const find = (stage: number, path: string, depth: number): Passage | null => {
    if (depth > maxStages) return null;
    for (const one of (placed.get(stage) ?? []).slice(-maxCopies).reverse()) {
      if ('text' in one) {
        if (one.path === path || path.startsWith(`${one.path}/`)) return one.text;
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
    const base = stages[stage]?.base ?? null;
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
  if (!path.startsWith(target === '/' ? '/' : `${target}/`)) return [];
  const rest = path.slice(target === '/' ? 1 : target.length + 1);
  const [first = '', ...deeper] = rest.split('/');
  const name = from.slice(from.lastIndexOf('/') + 1);
  const isNamed = name === first && deeper.length === 0;
  if (isNamed) return [from];
  // A pattern stands for whatever is called like the file that is wanted.
  if (/[*?[]/.test(name)) return [`${from.slice(0, from.length - name.length)}${rest}`];
  return [from === '' || from === '.' ? rest : `${from}/${rest}`];
}

function mountsOf({ flags, from }: StageStep, folder: string): Copy[] {
  return flags.flatMap((flag) => {
    if (!flag.text.startsWith('--mount=') || flag.text.length > 2000) return [];
    const pairs = flag.text.slice('--mount='.length).split(',');
    const valueFor = (names: readonly string[]) =>
      pairs.map((pair) => pair.split('=', 2)).find(([name = '']) => names.includes(name))?.[1];
    const target = valueFor(['target', 'dst', 'destination']);
    if ((valueFor(['type']) ?? 'bind') !== 'bind' || target === undefined) return [];
    const source = valueFor(['source', 'src']) ?? '.';
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
