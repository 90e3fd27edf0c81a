import type { Line } from '../model/core-version.js';
import type { WrittenPolicy } from '../schema/written-policy.js';
import { presets } from './presets.js';

/** The preset that a policy extends when it does not say, and that judges when there is no policy. */
export const defaultPreset = 'kestra-calver';

/** The names that `extends` and the input `policy` give; the default comes first. */
export const presetNames: readonly string[] = [
  defaultPreset,
  ...Object.keys(presets).filter((name) => name !== defaultPreset),
];

/** The preset of this name, as written; null when there is none. */
export function findPreset(name: string): WrittenPolicy | null {
  const text = Object.hasOwn(presets, name) ? presets[name] : undefined;
  return text === undefined ? null : (JSON.parse(text) as WrittenPolicy);
}

/** The presets whose core has this name, the default first. */
export function presetsOfCore(name: string): readonly string[] {
  return presetNames.filter((preset) => findPreset(preset)?.core?.name === name);
}

/** The first other preset of a core whose schedule names a line; null when none does. */
export function presetThatKnows(line: Line, except: string, core: string | null): string | null {
  const isAnother = (name: string) => name !== except && findPreset(name)?.core?.name === core;
  const knows = (name: string) => Object.hasOwn(findPreset(name)?.core?.schedule ?? {}, line);
  return presetNames.find((name) => isAnother(name) && knows(name)) ?? null;
}
