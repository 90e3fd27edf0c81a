import { isUtf8 } from 'node:buffer';
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
} from 'node:fs';
import type { FileRead } from '../world.js';

// A run reads a handful of files one after the other and has nothing else to do meanwhile. Node's
// promises would first have to be loaded, and start four threads, for longer than all the reading.

/** Reads a file of at most so many bytes; a pipe or a device, which may have no end, is refused. */
export function readPlainFile(place: string, maxBytes: number): FileRead {
  // A named pipe that nobody writes to would keep the run waiting where it is opened.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
  return readOpened(place, flags, (file) => readPlain(file, maxBytes));
}

/** Reads a file, a pipe or a device to its end, if that comes within so many bytes. */
export function readAnyFile(place: string, maxBytes: number): FileRead {
  return readOpened(place, constants.O_RDONLY, (file) => readAny(file, maxBytes));
}

/** Where a path leads once every link is followed; null where nothing is there. */
export function realPathOf(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

function readOpened(place: string, flags: number, read: (file: number) => FileRead): FileRead {
  try {
    const file = openSync(place, flags);
    try {
      return read(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return readFailure(error);
  }
}

function readPlain(file: number, maxBytes: number): FileRead {
  const stat = fstatSync(file);
  if (stat.isDirectory()) return { kind: 'refused', why: 'it is a folder', isFolder: true };
  if (!stat.isFile()) return { kind: 'refused', why: 'it is not a plain file' };
  if (stat.size > maxBytes) return tooLarge(`${stat.size} bytes`, maxBytes);
  return decoded(readFileSync(file));
}

function readAny(file: number, maxBytes: number): FileRead {
  const stat = fstatSync(file);
  if (stat.isFile() || stat.isDirectory()) return readPlain(file, maxBytes);
  const bytes = Buffer.alloc(maxBytes + 1);
  let length = 0;
  while (length <= maxBytes) {
    const more = readSync(file, bytes, length, bytes.length - length, null);
    if (more === 0) return decoded(bytes.subarray(0, length));
    length += more;
  }
  return tooLarge('no end so far', maxBytes);
}

/** What is not UTF-8 would be read as other letters than those that stand there. */
function decoded(bytes: Uint8Array): FileRead {
  if (!isUtf8(bytes)) return { kind: 'refused', why: 'it is not a text in UTF-8' };
  return {
    kind: 'text',
    text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(),
  };
}

function tooLarge(size: string, maxBytes: number): FileRead {
  return { kind: 'refused', why: `it has ${size}, more than the ${maxBytes} allowed` };
}

function readFailure(error: unknown): FileRead {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  if (code === 'ENXIO') return { kind: 'refused', why: 'it is not a plain file' };
  if (code === 'EACCES') return { kind: 'refused', why: 'the system does not permit it' };
  return { kind: 'refused', why: message };
}
