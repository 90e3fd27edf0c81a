import type { Manifests } from '../../model/manifest.js';

/** What a repository is for, as far as its files say. */
export type RepositoryKind = 'plugin' | 'core' | 'deployment' | 'unknown';

/** What the files of a repository make of it: one that declares releases, or one that pins them. */
export function repositoryKind({ paths, releasing }: Manifests): RepositoryKind {
  if (paths.length === 0 || releasing === null) return 'unknown';
  if (releasing.names.includes('core')) return 'core';
  return releasing.names.length > 0 ? 'plugin' : 'deployment';
}
