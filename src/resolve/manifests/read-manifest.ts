import { type CommandFinder, type Finders, inFile, ofKind } from '../../model/finder.js';
import type { Manifest } from '../../model/manifest.js';
import { type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { Location, SourceFile } from '../../model/written.js';
import {
  type Format,
  type FormatReading,
  openingBeside,
  plainText,
  type Surroundings,
} from './format.js';
import { knownForms, readerOf } from './format-of-path.js';

/** A file of any other name is a script where its first line says so. */
const shebang = /^\uFEFF?#!.*\b(?:ba|da|k|z|a)?sh\b/;

/** Reads what one file says of the core and of plugins, in the order written. */
export async function readManifest(
  file: SourceFile,
  surroundings: Surroundings,
): Promise<Manifest> {
  const { open, included, problems: openingProblems } = openingBeside(file.path, surroundings);
  const named = readerOf(file.path);
  const format =
    named === null || named.isAnyText === true ? (scriptOf(file.text) ?? named) : named;
  const {
    cores = [],
    plugins = [],
    release = null,
    images = [],
    floatingInstalls = [],
    unreadableInstalls = [],
    wanted = [],
    problems = [],
    readAs = format?.called ?? null,
  } = await readAll(
    format,
    { path: file.path, text: plainText(file.text) },
    await withProjects(file, { ...surroundings, open, peek: surroundings.open }),
  );
  return {
    path: file.path,
    readAs,
    cores: cores.toSorted(byPlace),
    plugins: plugins.toSorted(byPlace),
    release,
    images,
    floatingInstalls,
    unreadableInstalls,
    includes: included(),
    wanted,
    problems: [...problems, ...openingProblems()].toSorted(byPlace),
  };
}

/** What commands that take YAML need; loaded only where there may be one. */
async function withProjects(file: SourceFile, surroundings: Surroundings): Promise<Surroundings> {
  if (!projectCommand.test(file.text)) return surroundings;
  const { readComposeStart, readHelmStart, readYamlText } = await import('../written-files.js');
  return {
    ...surroundings,
    readProject: (start) => readComposeStart(start, file.path, surroundings),
    readRelease: (start) => readHelmStart(start, file.path, surroundings),
    readText: (text) => readYamlText(text, surroundings),
  };
}

const projectCommand =
  /\b(?:docker|podman|nerdctl)(?:[ -]compose| stack)\b|\b(?:helm|bake|kubectl|oc)\b|<<-?['"\\]?\w/;

async function readIn(
  format: Format | null,
  file: SourceFile,
  surroundings: Surroundings,
): Promise<FormatReading> {
  if (format === null) return { problems: [unknownFormat(file)] };
  const read = await format.load();
  return read(file, surroundings);
}

/** Finders go before formats, which then still read images and commands. */
async function readAll(
  format: Format | null,
  file: SourceFile,
  surroundings: Surroundings,
): Promise<FormatReading> {
  if (!readsFiles(surroundings.marks.finders)) return readIn(format, file, surroundings);
  const { readFound } = await import('./find/find.js');
  const isOther = format === null || format.isList === true;
  return readFound(
    file,
    surroundings,
    (around) => readIn(format, file, around),
    isOther ? null : format.called,
  );
}

/** Whether finders read more than images, archives and the words of commands. */
function readsFiles({ core, plugins, own }: Finders): boolean {
  const hasList = ({ options }: CommandFinder) => [...options.values()].includes('list');
  return (
    own.length > 0 || [...core, ...plugins].some(inFile) || ofKind(plugins, 'command').some(hasList)
  );
}

/** The longest first line that tells a script, in characters. */
const maxShebang = 200;

function scriptOf(text: string): Format | null {
  return shebang.test(text.slice(0, maxShebang)) ? readerOf('script.sh') : null;
}

/** A reader may come by the parts of a file in another order than they are written. */
function byPlace({ location: a }: Located, { location: b }: Located): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

interface Located {
  readonly location: Location | null;
}

function unknownFormat({ path }: SourceFile): Problem {
  return problem(`Versions cannot be read from ${shown(path)}; a manifest is ${knownForms}.`, {
    found: shown(path),
    expected: knownForms,
    at: { path, line: 1, column: 1, endColumn: 1 },
  });
}
