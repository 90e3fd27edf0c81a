import { lineOf, parseCoreVersion } from '../model/core-version.js';
import { type Manifests, marksOf } from '../model/manifest.js';
import type { Policy } from '../model/policy.js';
import type { Notice } from '../model/report.js';
import { shown } from '../model/shown.js';
import { defaultPreset, presetNames } from '../packs/index.js';
import { refuseDownload } from '../read/catalogues.js';
import { read } from '../read/read.js';
import { readManifests } from '../resolve/manifests/manifests.js';
import { resolvePreset } from '../resolve/policy/apply-defaults.js';
import { policyOf } from '../resolve/resolve.js';
import type { World } from '../world.js';
import { maxRounds } from './gather.js';

/** The part of the outside that files are read from, and which of them. */
type FilesOfRun = Pick<World, 'now' | 'files' | 'inputs'>;

/**
 * That files which the default preset finds nothing in are those of another platform, in one notice;
 * none where they show no platform.
 */
export async function otherPlatformNotices(run: FilesOfRun): Promise<readonly Notice[]> {
  const readings = await readUnderEach(presetNames, run);
  const platform = resolvePreset(defaultPreset)?.core.name;
  const isDefault = ({ policy }: PresetReading) => policy.core.name === platform;
  const isEmpty = ({ manifests }: PresetReading) =>
    manifests.cores.length === 0 && manifests.plugins.length === 0;
  if (!readings.filter(isDefault).every(isEmpty)) return [];
  const recognised = recognise(readings.filter((reading) => !isDefault(reading)));
  if (recognised.length === 0) return [];
  const names = [...new Set(recognised.map(({ policy }) => policy.core.name))].join(' or ');
  const presets = recognised.map(({ preset }) => preset).join(' or ');
  const message = `No policy is named, so ${defaultPreset} judges, and these files look like ${shown(names)}: call \`release-gate init\`, or give \`policy\`: ${presets}.`;
  return [{ message, location: null }];
}

/** What the files say that the gate itself would find, under each of the presets. */
export async function readUnderEach(
  presets: readonly string[],
  run: FilesOfRun,
): Promise<readonly PresetReading[]> {
  const readings: PresetReading[] = [];
  for (const preset of presets) readings.push(await readUnder(preset, run));
  return readings;
}

/** The same under one preset; an empty name stands for the policy that is there. */
async function readUnder(
  preset: string,
  { now, files, inputs }: FilesOfRun,
): Promise<PresetReading> {
  let reading = await read({
    ...{ now, files, inputs: { ...inputs, policy: preset, catalog: '' } },
    ...{ door: 'command', download: refuseDownload, github: null, baseline: null },
  });
  const { policy: there } = await policyOf(reading.sources.policy);
  const policy = there ?? (resolvePreset(defaultPreset) as Policy);
  const understood = () => readManifests(reading.sources.manifests, marksOf(policy), files.name);
  let manifests = await understood();
  for (let round = 0; manifests.wanted.length > 0 && round < maxRounds; round++) {
    reading = await reading.readMore({ now: manifests.wanted, before: [], catalogues: [] });
    manifests = await understood();
  }
  return { preset, policy, manifests };
}

/** What the files of a repository say under a preset; its name is empty for the policy that is there. */
interface PresetReading {
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
