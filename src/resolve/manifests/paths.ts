/** The folder of a path, without a slash at its end; empty at the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path, with the slash behind it; empty at the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** A path written in a folder, from the repository's root; null where it leads out of it. */
export function pathWithin(folder: string, path: string): string | null {
  if (path.startsWith('/')) return null;
  const parts: string[] = [];
  for (const part of `${folder}${path}`.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** A path as the folder that it leads to, with the slash behind it. */
export function asFolder(path: string): string {
  return path === '' ? '' : `${path}/`;
}
