import { lineOf, parseCoreVersion } from '../model/core-version.js';
import type { Manifests } from '../model/manifest.js';
import type { Policy } from '../model/policy.js';

/** What the files of a repository say under a preset; its name is empty for the policy that is there. */
export interface PresetReading {
  readonly preset: string;
  readonly policy: Policy;
  readonly manifests: Manifests;
}

/**
 * The presets whose platform the files show, the best sign first: the repository's own declaration,
 * then a core, then plugins alone. Of several presets of one core those remain that publish its line,
 * if there are such; otherwise somebody has to say which one is meant.
 */
export function recognise(readings: readonly PresetReading[]): readonly PresetReading[] {
  const signs: readonly ((manifests: Manifests) => boolean)[] = [
    ({ releasing }) => releasing !== null && releasing.names.length > 0,
    ({ cores }) => cores.length > 0,
    ({ plugins }) => plugins.length > 0,
  ];
  for (const isSign of signs) {
    const recognised = readings.filter(({ manifests }) => isSign(manifests));
    if (recognised.length > 0) return closest(recognised);
  }
  return [];
}

function closest(readings: readonly PresetReading[]): readonly PresetReading[] {
  const publishing = readings.filter(({ policy, manifests }) =>
    manifests.cores.some(({ text }) => {
      const version = parseCoreVersion(text);
      const line = version === undefined ? null : lineOf(version);
      return policy.core.schedule.some((published) => published.line === line);
    }),
  );
  const names = new Set(readings.map(({ policy }) => policy.core.name));
  if (names.size > 1) return readings;
  const remaining = publishing.length > 0 ? publishing : readings;
  // The first preset of a platform that states its days is the one that judges without a policy.
  const isStated = remaining.every(({ policy }) => policy.core.schedule.length > 0);
  return isStated ? remaining.slice(0, 1) : remaining;
}
