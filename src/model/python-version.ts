import { compare, explain } from '@renovatebot/pep440';
import type { PluginVersion } from './plugin-version.js';

/** Reads a version as Python's packages have it (PEP 440); undefined for anything else. */
export function parsePython(text: string): Omit<PluginVersion, 'scheme'> | undefined {
  const known = explain(text);
  if (known === null || known.release.some((number) => !Number.isSafeInteger(number)))
    return undefined;
  const { public: shown, local, release } = known;
  const version = local ? `${shown}+${local}` : shown;
  const [major = 0, minor = 0, patch = 0] = release;
  return {
    version,
    // `5.0` is the same version as `5.0.0`, so shorter ones have a kind too.
    numbers: release.length > 3 ? null : [major, minor, patch],
    isFinal: !known.is_prerelease && !known.is_devrelease,
    isSnapshot: false,
    order: version,
  };
}

export function comparePython(a: PluginVersion, b: PluginVersion): number {
  return compare(a.order as string, b.order as string);
}
