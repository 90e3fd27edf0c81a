import { folderOf, nameOf, pathWithin } from '../paths.js';

const kustomizationName = /^(?:kustomization\.ya?ml|Kustomization)$/;

/** What may be the path of another file or folder, whatever key it stands under. */
const pathPattern = /[\w.@~+/-]+/g;

/** The most kustomizations of a repository that are looked through for what they build on. */
const maxKustomizations = 20_000;

/** Whether a file is a kustomization by its name. */
export function isKustomizationPath(path: string): boolean {
  return kustomizationName.test(nameOf(path));
}

/**
 * Of kustomizations that hold no word themselves, those that build on files which matter: an overlay
 * may be nothing but the names of its base and of its patches.
 *
 * @param found the files that matter
 * @param texts what the others hold, at the head and before a change, by path
 */
export function kustomizationsUpon(
  found: readonly string[],
  texts: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const users = usersOf([...texts].slice(0, maxKustomizations));
  const upon = new Set<string>();
  const waiting = [...found];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    // Of a folder without a kustomization all files may be taken.
    for (const target of [path, folderOf(path).replace(/\/$/, '')]) {
      for (const user of users.get(target) ?? []) {
        if (upon.has(user)) continue;
        upon.add(user);
        waiting.push(user);
      }
    }
  }
  return [...upon].sort();
}

/** Which kustomizations name a path. */
function usersOf(
  kustomizations: readonly (readonly [string, readonly string[]])[],
): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const [path, texts] of kustomizations) {
    for (const [written] of texts.flatMap((text) => [...text.matchAll(pathPattern)])) {
      const target = pathWithin(folderOf(path), written);
      if (target === null) continue;
      const known = users.get(target);
      if (known === undefined) users.set(target, [path]);
      else known.push(path);
    }
  }
  return users;
}
