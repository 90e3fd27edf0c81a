import { type Installed, readArchive } from '../archive.js';
import { readReference } from '../image.js';
import { type Passage, spaced } from '../passage.js';
import { addUnreadable, type Found, joinPath } from '../shell/run.js';
import { jsonWords } from './instructions.js';
import { quotedWordsIn, type Source, type StageStep } from './stages.js';
import { addCores, type State, takesPlugins } from './state.js';

/** Reads `COPY` and `ADD`: the archives of plugins that they bring, and the application of a core. */
export function readCopy(
  step: StageStep,
  state: State,
  expanded: (word: Passage) => Passage,
): void {
  const { build, files, found, index, surroundings } = state;
  const { escape: escapeSign } = build.dialect;
  const words = (jsonWords(step.rest) ?? quotedWordsIn(step.rest, escapeSign)).map((word) => ({
    word: expanded(word),
    written: word,
  }));
  const to = words.pop();
  if (to === undefined) return;
  const path = joinPath(state.folder, to.word.text);
  const isFolder = /[/.]$/.test(to.word.text) || words.length > 1;
  const from = step.from;
  for (const [at, { word, written }] of words.entries()) {
    const document = /^<<-?/.test(word.text) ? (step.bodies[at] ?? null) : null;
    // In a folder it is called as its end is.
    const name = isFolder ? word.text.replace(/^<<-?|["']/g, '') : '';
    if (document !== null) files.addText(index, joinPath(path, name), document);
    else {
      files.addCopy(index, { from, source: word.text, path });
      const asFolder = { isPluginFolder: takesPlugins(path, state), name: null };
      const parent = takesPlugins(path.slice(0, path.lastIndexOf('/')), state);
      const asFile = { isPluginFolder: parent, name: to.word };
      const isFile = !isFolder && /\.\w+$/.test(path);
      const installed = readArchive(word, written, isFile ? asFile : asFolder, surroundings.marks);
      if (from?.kind === 'image') readFromImage(from, word, installed, state);
      else addInstalled(installed, from, state, found);
      if (from?.kind === 'stage' && isApplication(word.text, surroundings.marks.name)) {
        addCores(state, state.states.get(from.index)?.cores ?? []);
      }
    }
  }
}

/** What an earlier stage installed was read there; only where that was nothing it is not known. */
function addInstalled(installed: Installed, from: Source | null, state: State, found: Found): void {
  if (installed.kind === 'plugin') found.plugins.push(installed.plugin);
  if (installed.kind !== 'unreadable') return;
  const isRead = from?.kind === 'stage' && state.states.get(from.index)?.installs === true;
  if (!isRead) found.unreadableInstalls.push(installed.install);
}

/** Who copies the application out of an image runs that core. */
function readFromImage(
  { image }: Source & { readonly kind: 'image' },
  source: Passage,
  installed: Installed,
  state: State,
): void {
  const { found, surroundings } = state;
  const { marks } = surroundings;
  const known = readReference(image, marks);
  found.images.push(...known.images);
  if (installed.kind === 'plugin') found.plugins.push(installed.plugin);
  else if (installed.kind === 'unreadable') {
    const isSame = known.cores.some(({ text }) =>
      [...state.cores].some((core) => core.text === text),
    );
    if (!isSame) addUnreadable(found, spaced([image, source]), pluginsOfImage);
  } else if (isApplication(source.text, marks.name)) addCores(state, known.cores);
}

const pluginsOfImage = {
  why: 'it is not known which plugins the image holds',
  remedy: 'Install each plugin by its coordinates, with its version.',
};

/** The root, the folder of the application, or the program in it. */
function isApplication(path: string, name: string | null): boolean {
  const folder = path.replace(/\/[*.]*$/, '');
  return ['', '.', '/app'].includes(folder) || folder.split('/').at(-1) === name;
}
