import type { Manifests } from '../../model/manifest.js';
import type { Notice } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { Written, WrittenCore } from '../../model/written.js';
import { isSameCore } from '../manifests/environments.js';

/** Inputs that win over what a manifest says, where the two differ. */
export function overrideNotices(byHand: Written, manifests: Manifests): Notice[] {
  const core = overriddenCore(byHand.core, manifests.cores);
  const given = new Map(byHand.plugins.map((plugin) => [plugin.name, plugin]));
  const plugins = manifests.plugins.flatMap((plugin) => {
    const hand = given.get(plugin.name);
    if (hand === undefined || hand.version === plugin.version) return [];
    const { version: text, location } = plugin;
    return overridden('plugin-versions', `${hand.name}@${hand.version}`, { text, location });
  });
  return [...core, ...plugins];
}

/** To choose one of the cores that the files name overrides none. */
function overriddenCore(given: WrittenCore | null, cores: readonly WrittenCore[]): Notice[] {
  const [first] = cores;
  if (given === null || first === undefined) return [];
  if (cores.some((core) => isSameCore(core, given))) return [];
  return [overridden('core-version', `core ${given.text}`, first)];
}

function overridden(
  input: string,
  given: string,
  { text, location }: { readonly text: string; readonly location: Notice['location'] },
): Notice {
  return { message: `${input} says ${shown(given)} and wins over ${shown(text)} here.`, location };
}
