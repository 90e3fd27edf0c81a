import type { ReleaseKind } from './report.js';

/** A label of ours: the only labels that are ever created, added or removed. */
export interface OwnedLabel {
  readonly name: OwnedLabelName;
  /** Six hexadecimal digits, without `#`. */
  readonly color: string;
  /** At most 100 characters, GitHub's limit. */
  readonly description: string;
}

type OwnedLabelName =
  | `release: ${ReleaseKind | 'core-backport' | 'core-prerelease'}`
  | 'gate: incompatible'
  | 'gate: off-cadence'
  | 'gate: breaking';

/** Blues tell what is released, the core in the darker ones; reds and ambers tell what is wrong. */
export const ownedLabels: readonly OwnedLabel[] = [
  {
    name: 'release: core-major',
    color: '0b3d91',
    description: 'Releases the first version of a core line',
  },
  {
    name: 'release: core-bugfix',
    color: '1d5fbf',
    description: 'Releases a fix of a core line that is kept up to date',
  },
  {
    name: 'release: core-backport',
    color: '4a7fc9',
    description: 'Releases a fix of an older core line, on request',
  },
  {
    name: 'release: core-prerelease',
    color: '7fa5db',
    description: 'Releases a core version that is not final',
  },
  {
    name: 'release: plugin-major',
    color: '0e7c86',
    description: 'Releases a plugin version that may break its users',
  },
  {
    name: 'release: plugin-minor',
    color: '3fa3ab',
    description: 'Releases a plugin version with new features',
  },
  {
    name: 'release: plugin-patch',
    color: '86c9ce',
    description: 'Releases a plugin version with fixes only',
  },
  {
    name: 'gate: incompatible',
    color: 'b60205',
    description: 'Some plugin does not run on this core',
  },
  {
    name: 'gate: off-cadence',
    color: 'd93f0b',
    description: 'Not the day, or not the number, for this release',
  },
  {
    name: 'gate: breaking',
    color: 'fbca04',
    description: 'Enters versions that may break their users',
  },
];

/**
 * The labels that a step keeps up to date, by what is being released: those about a core release
 * where a core is, those about a plugin release where plugins are, and always those of the gate.
 */
export function keptLabels(releasing: readonly string[]): readonly OwnedLabel[] {
  const core = releasing.includes('core');
  const plugins = releasing.some((name) => name !== 'core');
  return ownedLabels.filter(({ name }) => {
    if (name.startsWith('release: core-')) return core;
    return name.startsWith('release: plugin-') ? plugins : true;
  });
}
