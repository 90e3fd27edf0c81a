import { lockNames, type Marks } from '../../../model/manifest.js';
import type { SourceFile } from '../../../model/written.js';
import { parseJson } from '../../document/plain-value.js';
import { asFolder, folderOf, nameOf, parentOf, pathWithin } from '../paths.js';

/** What is taken of a package, for a range as it is written; null where nothing says it. */
export type Locked = (name: string, range: string) => Taken | null;

/** A version, and the cores it needs where the package is one of the repository and says so. */
interface Taken {
  readonly version: string;
  readonly requires: string | null;
}

/** What a lock file has for a package: a version, or the folder of one of the repository's own. */
type Entry = { readonly version: string } | { readonly folder: string };

type Lock = (name: string, range: string) => Entry | null;

/** Reads the packages of the repository itself. */
interface Own {
  readonly peek: (path: string) => SourceFile | null;
  readonly marks: Pick<Marks, 'name'>;
}

/**
 * Decides which versions the ranges of a file come to: by the lock file in its folder, or the nearest
 * one above it, as in a workspace, and for packages of the repository by their own `package.json`;
 * null where no lock is known for such a file.
 */
export function lockBeside(
  path: string,
  open: (path: string) => SourceFile | null,
  own: Own,
): Locked | null {
  const names = lockNames[nameOf(path)];
  if (names === undefined) return null;
  const lock = lockFor(path, names, open);
  return (name, range) => {
    const entry = lock?.(name, range) ?? localEntry(path, range);
    if (entry === null) return null;
    return 'folder' in entry ? ownPackage(entry.folder, own) : { ...entry, requires: null };
  };
}

function lockFor(
  path: string,
  names: readonly string[],
  open: (path: string) => SourceFile | null,
): Lock | null {
  for (let folder = folderOf(path); ; folder = folderOf(parentOf(folder))) {
    // Each is asked for before one is taken, so that all that is missing is read in one round.
    const [lock] = names.flatMap((name) => open(`${folder}${name}`) ?? []);
    if (lock !== undefined) return readLock(lock, folder, parentOf(path).slice(folder.length));
    if (folder === '') return null;
  }
}

function readLock({ path, text }: SourceFile, root: string, within: string): Lock {
  const name = nameOf(path);
  const entry = (written: string | null): Entry | null => {
    if (written === null) return null;
    const folder = /^(?:link|workspace):(.*)/.exec(written)?.[1];
    return folder === undefined ? { version: written } : folderIn(root, folder);
  };
  if (name === 'yarn.lock') return lockOf(yarnLock(text), entry);
  if (name === 'pnpm-lock.yaml') return lockOf(pnpmLock(text, within), entry);
  return lockOf(name.endsWith('.lock') ? pythonLock(text) : npmLock(text, within), entry);
}

/** What a lock file has for a package as it writes it, such as `1.2.3` or `workspace:plugins/a`. */
type Written = (name: string, range: string) => string | null;

function lockOf(written: Written, entry: (text: string | null) => Entry | null): Lock {
  return (name, range) => entry(written(name, range));
}

function folderIn(base: string, folder: string): Entry | null {
  const inside = pathWithin(base, folder);
  return inside === null ? null : { folder: inside };
}

/** A folder that a range names, from that of the file it stands in. */
function localEntry(path: string, range: string): Entry | null {
  const folder = /^(?:file|link|portal):(.*)/.exec(range)?.[1];
  return folder === undefined ? null : folderIn(folderOf(path), folder);
}

/** A package of the repository; it may name the cores it needs in its `engines`, by the core's name. */
function ownPackage(folder: string, { peek, marks }: Own): Taken | null {
  const value = parseJson(peek(`${asFolder(folder)}package.json`)?.text ?? '');
  const version = textIn(value, 'version');
  if (version === null) return null;
  const requires = marks.name === null ? null : textIn(partIn(value, 'engines'), marks.name);
  return { version, requires };
}

function textIn(value: unknown, key: string): string | null {
  const text = partIn(value, key);
  return typeof text === 'string' ? text : null;
}

function partIn(value: unknown, key: string): unknown {
  const hasParts = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return hasParts ? (value as Readonly<Record<string, unknown>>)[key] : null;
}

/** A package of a part stands in its own `node_modules`, or in those of a folder above it. */
function npmLock(text: string, within: string): Written {
  const packages = partIn(parseJson(text), 'packages');
  return (name) => {
    for (let folder = within; ; folder = parentOf(folder)) {
      const entry = partIn(packages, `${asFolder(folder)}node_modules/${name}`);
      const [version, resolved] = [textIn(entry, 'version'), textIn(entry, 'resolved')];
      if (version !== null) return version;
      if (resolved !== null && partIn(entry, 'link') === true) return `link:${resolved}`;
      if (folder === '') return null;
    }
  };
}

/** A line such as `"name@npm:^1.0", "name@npm:^1.1":`, and its version on a line below it. */
function yarnLock(text: string): Written {
  const versions = new Map<string, string | undefined>();
  for (const block of text.split(/\r?\n(?=\S)/)) {
    const version = /^ {2}version:? "?([^"\s]+)/m.exec(block)?.[1];
    const own = /^ {2}resolution: "[^"]*@(workspace:[^"]*)/m.exec(block)?.[1];
    const head = block.replace(/:\r?\n[\s\S]*/, '');
    for (const spec of head.replaceAll('"', '').split(', ')) {
      versions.set(spec.replace('@npm:', '@'), own ?? version);
    }
  }
  return (name, range) => versions.get(`${name}@${range.replace(/^npm:/, '')}`) ?? null;
}

/** Under `importers`, the folder of a part, and there the name and its `version`. */
function pnpmLock(text: string, within: string): Written {
  const [, importers = ''] = text.split(/^importers:$/m);
  const own = importers
    .split(/^ {2}(?=\S)/m)
    .filter((part) => keyOf(part) === (within || '.'))
    .flatMap((part) => part.split(/^ {6}(?=\S)/m));
  const versions = new Map<string, string>();
  for (const entry of own) {
    const version = /^ {8}version: '?(\d[^\s'(]*|link:[^\s']*)/m.exec(entry)?.[1];
    // A folder is written as it lies from the part's own.
    const fromRoot = version?.replace('link:', () => `link:${asFolder(within)}`);
    if (fromRoot !== undefined) versions.set(keyOf(entry), fromRoot);
  }
  return (name) => versions.get(name) ?? null;
}

/** The key that a block begins with. */
function keyOf(block: string): string {
  return block.replace(/^(['"]?)(.*)\1:\s[\s\S]*/, '$2');
}

/** Poetry and uv write one block for each version of a package; where there are two, none is taken. */
function pythonLock(text: string): Written {
  const versions = new Map<string, Set<string>>();
  for (const block of text.split('[[package]]')) {
    const name = /^name = "([^"]*)/m.exec(block)?.[1];
    const version = /^version = "([^"]*)/m.exec(block)?.[1];
    if (name === undefined || version === undefined) continue;
    const key = pythonName(name);
    versions.set(key, (versions.get(key) ?? new Set()).add(version));
  }
  return (name) => {
    const [version, another] = versions.get(pythonName(name)) ?? [];
    return another === undefined ? (version ?? null) : null;
  };
}

/** Python takes `Acme_Core` and `acme-core` for one. */
function pythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
