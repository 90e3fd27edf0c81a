import type { ReadFormat } from '../format.js';
import { parentOf } from '../paths.js';
import { repositoryContext } from '../script.js';
import { readTargets } from './bake.js';

/**
 * Reads a file of `docker buildx bake`, in HCL or JSON: each target builds its Dockerfile with its own
 * arguments, which win over the defaults there.
 */
export const readBake: ReadFormat = (file, surroundings) => {
  const { build } = repositoryContext(surroundings, parentOf(file.path));
  return readTargets(file, { folders: [parentOf(file.path)], surroundings, build, ...asWritten });
};

const asWritten = { set: [], lookUp: () => null };
