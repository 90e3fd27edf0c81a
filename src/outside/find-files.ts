/** Folders in which nobody keeps versions of their own. */
const ignored = ['**/node_modules/**', '**/.git/**'];

/**
 * Finds the files in a folder that match a glob pattern, hidden ones too; the paths are relative
 * to the folder, with `/`. Symlinks are not followed. The library is loaded when first needed.
 */
export async function findFiles(folder: string, pattern: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  return glob(pattern, {
    cwd: folder,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ignored,
  });
}
