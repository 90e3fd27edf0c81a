import { posix } from 'node:path';
import type { FileRead } from '../world.js';

/** How many links are followed, one leading to the next. */
const maxLinks = 5;

/** A path and nothing else, which neither a policy nor a catalogue is. */
const lonePath = /^[\w.@+-][\w.@+/ -]{0,254}$/;

/**
 * Reads a policy or a catalogue, which may be a symbolic link. A disk follows one by itself; GitHub
 * answers where it leads to, as git keeps it. A link that leads nowhere is read as it stands.
 */
export async function readLinked(
  path: string,
  read: (path: string) => Promise<FileRead>,
  linksLeft = maxLinks,
): Promise<FileRead> {
  const found = await read(path);
  if (found.kind !== 'text' || linksLeft === 0 || !lonePath.test(found.text)) return found;
  const target = posix.join(posix.dirname(path), found.text);
  if (target.startsWith('../') || target === path) return found;
  const followed = await readLinked(target, read, linksLeft - 1);
  return followed.kind === 'missing' ? found : followed;
}
