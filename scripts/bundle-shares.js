import { relative } from 'node:path';

/** What belongs to no library. */
export const own = 'release-gate';

/**
 * How many bytes of source each library brings into the bundle, this project's own included: every
 * file once, before it is shortened, and only files that something in the bundle needs.
 *
 * @param flattened what of libraries stands in files of the project's own, in bytes by path
 */
export function sharesOf({ modules }, flattened) {
  const sizes = new Map(Object.entries(flattened));
  for (const file of [...modules].flatMap((module) => module.modules ?? module)) {
    const path = file.nameForCondition?.();
    if (path) sizes.set(relative('', path), file.size());
  }
  const shares = {};
  for (const [path, bytes] of sizes) {
    const library = libraryOf(path);
    shares[library] = (shares[library] ?? 0) + bytes;
  }
  for (const bytes of Object.values(flattened)) shares[own] -= bytes;
  return Object.fromEntries(Object.entries(shares).sort(([, a], [, b]) => b - a));
}

/** `node_modules/@octokit/core/dist/…` is of `@octokit/core`. */
export function libraryOf(path) {
  return /.*node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)/.exec(path)?.groups?.name ?? own;
}
