import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { findFiles } from './find-files.js';
import type { FileRead, Files } from './world.js';

// A run reads a handful of files one after the other and has nothing else to do meanwhile. Node's
// promises would first have to be loaded, and start four threads, for longer than all the reading.

/** The files in a folder, and no others: not by `..` and not through a symlink that leads out. */
export function confinedFiles(folder: string): Files {
  return {
    read: async (path, mostBytes) => {
      const place = resolve(folder, path);
      const why = whyOutside(folder, place, place);
      return why === null ? readBounded(place, mostBytes) : { kind: 'refused', why };
    },
    ...looking(folder),
    write: async (path, text) => {
      const place = resolve(folder, path);
      return whyOutside(folder, place, dirname(place)) ?? writeText(place, text);
    },
  };
}

/** The files that a command line names: its paths are the user's own. */
export function ownFiles(folder: string): Files {
  return {
    read: async (path, mostBytes) => readBounded(resolve(folder, path), mostBytes),
    ...looking(folder),
    write: async (path, text) => writeText(resolve(folder, path), text),
  };
}

function looking(folder: string): Pick<Files, 'name' | 'find' | 'hasCheckout'> {
  return {
    name: basename(folder),
    find: (pattern) => findFiles(folder, pattern),
    hasCheckout: async () => existsSync(resolve(folder, '.git')),
  };
}

/** Why a place is not inside the folder, as written or once symlinks on the way are followed. */
function whyOutside(folder: string, place: string, followed: string): string | null {
  if (!isInside(folder, place)) return 'it lies outside the workspace';
  const root = realpathSync.native(folder);
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

function realPathOf(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

function isInside(folder: string, place: string): boolean {
  const way = relative(folder, place);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function readBounded(place: string, mostBytes: number): FileRead {
  try {
    return readOpen(openSync(place, constants.O_RDONLY), mostBytes);
  } catch (error) {
    return readFailure(error);
  }
}

function readOpen(file: number, mostBytes: number): FileRead {
  try {
    const { size } = fstatSync(file);
    if (size <= mostBytes) return { kind: 'text', text: readFileSync(file, 'utf8') };
    return { kind: 'refused', why: `it has ${size} bytes, more than the ${mostBytes} allowed` };
  } finally {
    closeSync(file);
  }
}

function readFailure(error: unknown): FileRead {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  if (code === 'EISDIR') return { kind: 'refused', why: 'it is a folder' };
  if (code === 'EACCES') return { kind: 'refused', why: 'the system does not permit it' };
  return { kind: 'refused', why: message };
}

/** Never through a symlink at the place itself; missing folders are made. */
function writeText(place: string, text: string): string | null {
  const { O_CREAT, O_NOFOLLOW, O_TRUNC, O_WRONLY } = constants;
  try {
    mkdirSync(dirname(place), { recursive: true });
    const file = openSync(place, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o644);
    try {
      writeFileSync(file, text);
    } finally {
      closeSync(file);
    }
    return null;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ELOOP' ? 'it is a symlink' : message;
  }
}
