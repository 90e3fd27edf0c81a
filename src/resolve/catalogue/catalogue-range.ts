import Range from 'semver/classes/range.js';
import type { PluginRange } from '../../model/catalogue.js';

/** Reads a range of plugin versions as npm does, prereleases included; null for anything else. */
export function parsePluginRange(written: string): PluginRange | null {
  if (written.trim() === '') return null;
  try {
    return new Range(written, { includePrerelease: true });
  } catch {
    return null;
  }
}
