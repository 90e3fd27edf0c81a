import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { once } from '../model/once.js';
import type { FileRead, Files } from '../world.js';
import { readAnyFile, readPlainFile, realPathOf } from './read-file.js';

/** The files in a folder, and no others: not by `..` and not through a symlink that leads out. */
export function confinedFiles(folder: string): Files {
  const read: Files['read'] = async (path, maxBytes) =>
    readInside([folder], resolve(folder, path), maxBytes);
  return {
    ...reading(folder, read),
    write: async (path, text) => {
      const place = resolve(folder, path);
      return whyOutside(folder, place, dirname(place)) ?? writeText(place, text);
    },
  };
}

/**
 * The files of a command line. The paths in its flags are the user's own and lead anywhere; what is
 * found by its well-known name, or named inside a file, stays inside the folder or beside a file
 * that a flag names.
 *
 * @param flags values of flags that name files to read, one per line or with commas between
 */
export function ownFiles(folder: string, ...flags: readonly (string | undefined)[]): Files {
  const named = flags.flatMap((value) => pathsIn(value ?? '')).map((path) => resolve(folder, path));
  const roots = [folder, ...named.map((place) => dirname(place))];
  const read: Files['read'] = async (path, maxBytes) => {
    const place = resolve(folder, path);
    return named.includes(place)
      ? readAnyFile(place, maxBytes)
      : readInside(roots, place, maxBytes);
  };
  return {
    ...reading(folder, read),
    write: async (path, text) => writeText(resolve(folder, path), text),
  };
}

/** A path as it stands, and behind the core that a vendor's list is for. */
function pathsIn(value: string): string[] {
  return value
    .split(/[\n,]/)
    .map((part) => part.trim())
    .flatMap((part) => [part, part.slice(part.indexOf('=') + 1).trim()])
    .filter((part) => part !== '');
}

/** What all files of a folder have, whoever may read them; the search is loaded when it is needed. */
function reading(folder: string, read: Files['read']): Omit<Files, 'write'> {
  return {
    name: basename(folder),
    read,
    readPlain: async (path, maxBytes) => {
      const why = symlinkOnTheWay(folder, resolve(folder, path));
      return why === null ? read(path, maxBytes) : { kind: 'refused', why };
    },
    // Asked for again under each preset.
    list: once(async () => (await import('./find-files.js')).listFiles(folder)),
    walk: async (under) => (await import('./find-files.js')).walkFiles(folder, under),
    search: async (paths, holds, hints) =>
      (await import('./find-files.js')).searchCheckout(folder, paths, holds, hints),
    changes: async (base, head) => {
      const { gitChangesBetween } = await import('./git-files.js');
      return gitChangesBetween(folder, base, head);
    },
    hasCheckout: async () => existsSync(resolve(folder, '.git')),
    placeOf: (path) => {
      const place = resolve(folder, path);
      return resolve(realPathOf(dirname(place)) ?? dirname(place), basename(place));
    },
  };
}

/** Why a place inside a folder is not a file of its own; null where it is, or lies outside. */
function symlinkOnTheWay(folder: string, place: string): string | null {
  if (!isInside(folder, place)) return null;
  if (isSymlink(place)) return 'it is a symlink';
  for (let at = dirname(place); at.length > folder.length; at = dirname(at)) {
    if (isSymlink(at)) return 'a folder on its way is a symlink';
  }
  return null;
}

function isSymlink(place: string): boolean {
  try {
    return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch {
    // A file stands where the path has a folder; whoever reads there is told so.
    return false;
  }
}

/** Reads a file of one of the folders. */
function readInside(folders: readonly string[], place: string, maxBytes: number): FileRead {
  const reasons = folders.map((folder) => whyOutside(folder, place, place));
  const [why] = reasons;
  if (why && reasons.every((reason) => reason !== null)) return { kind: 'refused', why };
  return readPlainFile(place, maxBytes);
}

/** Why a place is not inside the folder, as written or once symlinks on the way are followed. */
function whyOutside(folder: string, place: string, followed: string): string | null {
  if (!isInside(folder, place)) return 'it lies outside the workspace';
  const root = realPathOf(folder) ?? folder;
  // What does not exist yet leads nowhere; the nearest folder above it decides.
  for (let at = followed; at.length >= folder.length; at = dirname(at)) {
    const real = realPathOf(at);
    if (real === null) continue;
    if (real !== root && !isInside(root, real)) return 'a symlink leads out of the workspace';
    // A checkout may keep the job's token there, and a file of a change may be a symlink to it.
    return relative(root, real).split(sep).includes('.git') ? 'it is one of git’s own files' : null;
  }
  return null;
}

function isInside(folder: string, place: string): boolean {
  const way = relative(folder, place);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Never through a symlink at the place itself; missing folders are made. A pipe that nobody reads
 * would keep the run waiting where it is opened, and a device takes a report for commands.
 */
function writeText(place: string, text: string): string | null {
  const { O_CREAT, O_NOFOLLOW, O_WRONLY } = constants;
  try {
    mkdirSync(dirname(place), { recursive: true });
    const flags = O_WRONLY | O_CREAT | O_NOFOLLOW | (constants.O_NONBLOCK ?? 0);
    const file = openSync(place, flags, 0o644);
    try {
      if (!fstatSync(file).isFile()) return 'it is not a plain file';
      ftruncateSync(file);
      writeFileSync(file, text);
    } finally {
      closeSync(file);
    }
    return null;
  } catch (error) {
    return whyUnwritten(error as NodeJS.ErrnoException);
  }
}

function whyUnwritten({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ELOOP') return 'it is a symlink';
  // A pipe without a reader, or a socket.
  if (code === 'ENXIO') return 'it is not a plain file';
  return code === 'EISDIR' ? 'it is a folder' : message;
}
