import type { Manifest, Marks } from '../../model/manifest.js';
import type { SourceFile, WrittenCore } from '../../model/written.js';
import { isSameCore } from './environments.js';
import { coreOfImage, coreOfTag } from './image.js';
import { type Passage, partsIn, passageIn } from './passage.js';
import { isEnvironment, isWorkflowPath, nameOf, parentOf } from './paths.js';

/**
 * The cores that other files give a Compose file or a Dockerfile which has its own from the default of
 * a variable, or from its `.env`: whoever starts it with one of those deploys another core. A variable
 * without the core's name counts only where a file can be for nothing else.
 */
export function coresSetElsewhere(
  { path, readAs, cores, includes }: Manifest,
  files: readonly SourceFile[],
  marks: Marks,
): readonly WrittenCore[] {
  const isStarted = /Compose|Dockerfile/.test(readAs ?? '');
  const places = cores.flatMap(({ location }) => location ?? []);
  const started = places.filter((place) => isStarted || startedName.test(place.path));
  const paths = new Set(started.map((place) => place.path));
  // A file may name thousands of cores, so each is taken apart once.
  const lines = new Map(
    files.flatMap((file) => (paths.has(file.path) ? [[file.path, file.text.split('\n')]] : [])),
  );
  const names = new Set(
    started.flatMap(({ path: at, line, column }) =>
      variablesBefore(
        (lines.get(at)?.[line - 1] ?? '').slice(Math.max(0, column - maxBefore), column - 1),
      ),
    ),
  );
  const distinct = [...new Map(cores.map((core) => [core.text, core])).values()];
  // Many are several environments as it is.
  if (names.size > maxVariables || distinct.length > maxVariables) return [];
  const known = new Set([...includes, ...places.map((place) => place.path)]);
  const others = files.filter((file) => !known.has(file.path) && !isSample(file.path));
  // A variable has no hyphen.
  const called = marks.name?.toLowerCase().replaceAll('-', '_');
  return [...names].flatMap((name) => {
    const isCores = called !== undefined && name.toLowerCase().includes(called);
    return others
      .filter((file) => file.text.includes(name) && (isCores || isFor(path, file)))
      .flatMap((file) => valuesOf(name, file, marks))
      .filter((core) => !distinct.some((each) => isSameCore(each, core)));
  });
}

/** How many variables are looked for elsewhere, and how many cores a file may have for that. */
const maxVariables = 50;

/** How far before a default its variable may stand, in characters. */
const maxBefore = 300;

/** Files whose defaults count when another one starts them as they are. */
const startedName = /compose|docker-stack|(?:Docker|Container)file/i;

/** The variables whose defaults begin in a line and go on, or the one that is set there. */
function variablesBefore(before: string): string[] {
  const open = before.matchAll(/\$\{(\w+):?[-=](?=[^}]*$)/g);
  const set = before.matchAll(/^\s*(?:(?:export|ARG|ENV)\s+)?(\w+)=["']?[^\s"']*$/gi);
  return [...open, ...set].map(([, name]) => name as string);
}

function isSample(path: string): boolean {
  return isWorkflowPath(path) || /(?:^|[._-])(?:example|sample|template|dist)/i.test(nameOf(path));
}

/** Whether a file is variables for what lies in a folder, or starts Compose. */
function isFor(path: string, file: SourceFile): boolean {
  if (/\bcompose\b/.test(file.text)) return true;
  const name = nameOf(file.path);
  const folder = parentOf(path);
  if (!/^\.env|\.env$/.test(name) || !file.path.startsWith(folder)) return false;
  // The `.env` in a folder of an application is that application's own.
  const between = parentOf(file.path).slice(folder.length).split('/').filter(Boolean);
  return !name.startsWith('.env') || between.length === 0 || between.some(isEnvironment);
}

/** What a file sets a variable to, in any notation, where that is a version or the core's image. */
function valuesOf(name: string, file: SourceFile, marks: Marks): readonly WrittenCore[] {
  const pattern = new RegExp(
    `(?<![\\w.$-])${name}["']?\\s{0,9}(?::?=|:)\\s{0,9}["']?(?<value>[^\\s"',;}#]+)`,
    'dg',
  );
  const text = passageIn(file, 0, file.text.length);
  return partsIn<{ value: Passage }>(text, pattern).flatMap(({ value }) => {
    const image = coreOfImage(value, marks);
    if (image !== null) return image;
    return /^v?\d+\.\d/.test(value.text) ? (coreOfTag(value) ?? []) : [];
  });
}
