import { marksOf } from '../model/manifest.js';
import type { Policy } from '../model/policy.js';
import type { Notice } from '../model/report.js';
import { shown } from '../model/shown.js';
import { defaultPreset, presetNames } from '../packs/index.js';
import { refuseDownload } from '../read/catalogues.js';
import { read } from '../read/read.js';
import { readManifests } from '../resolve/manifests/manifests.js';
import { resolvePreset } from '../resolve/policy/resolve-preset.js';
import { policyOf } from '../resolve/resolve.js';
import type { World } from '../world.js';
import { maxRounds } from './gather.js';
import { type PresetReading, recognise } from './recognise.js';

/** The part of the outside that files are read from, and which of them. */
export type FilesOfRun = Pick<World, 'now' | 'files' | 'inputs'>;

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
