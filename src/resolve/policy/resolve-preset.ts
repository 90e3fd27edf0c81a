import type { Policy } from '../../model/policy.js';
import { findPreset } from '../../packs/index.js';
import { applyDefaults } from './apply-defaults.js';
import { locateNowhere } from './locate.js';

/** The policy of a preset as it stands; null when no preset has this name. */
export function resolvePreset(name: string): Policy | null {
  const written = findPreset(name);
  return written === null ? null : applyDefaults(written, 'built-in', locateNowhere, written);
}
