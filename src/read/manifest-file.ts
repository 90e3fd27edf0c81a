import { maxLengthOf, maxManifestLength } from '../model/manifest.js';
import { type Problem, problem } from '../model/report.js';
import { shown } from '../model/shown.js';
import { isPointer } from '../resolve/manifests/search-words.js';
import type { FileRead } from '../world.js';
import type { ReadFile } from './snapshot.js';

/** Reads one manifest, or a file that is read together with one. */
export async function readManifestFile(
  path: string,
  read: ReadFile,
  maxBytes = maxLengthOf(path),
): Promise<FileRead> {
  const file = await read(path, maxBytes);
  return file.kind === 'text' && isPointer(file.text)
    ? { kind: 'refused', why: 'it is a Git LFS pointer, and its file was not fetched' }
    : file;
}

/** A file that could not be read. */
export interface Unread {
  readonly path: string;
  /** A clause that reads after "because". */
  readonly why: string;
  /** Whether nobody knows if it is there. */
  readonly unseen?: boolean;
  /** The most bytes that are read of it, where that is not what is read of a manifest. */
  readonly maxBytes?: number;
}

/** Where one reason holds for many files, as where GitHub shows nothing at all, it is one problem. */
export function unreadProblems(unread: readonly Unread[]): readonly Problem[] {
  const byReason = new Map<string, readonly Unread[]>();
  for (const file of unread) byReason.set(file.why, [...(byReason.get(file.why) ?? []), file]);
  return [...byReason].map(([why, files]) => {
    const maxBytes = files[0]?.maxBytes ?? maxManifestLength;
    return unreadable([...new Set(files.map(({ path }) => path))], why, maxBytes);
  });
}

function unreadable(paths: readonly string[], why: string, maxBytes: number): Problem {
  const several = paths.length > 1;
  const listed = shown(paths.join(', '));
  return problem(`The manifest${several ? 's' : ''} ${listed} cannot be read: ${why}.`, {
    found: listed,
    expected: `${several ? 'files' : 'a file'} of at most ${maxBytes} bytes inside the workspace`,
  });
}
