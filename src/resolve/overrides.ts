import type { Manifests } from '../model/manifest.js';
import type { Notice } from '../model/report.js';
import { shown } from '../model/shown.js';
import type { Written } from '../model/written.js';

/** Inputs that win over what a manifest says, where the two differ. */
export function overrideNotices(byHand: Written, manifests: Manifests): Notice[] {
  const core =
    byHand.core !== null && manifests.core !== null && byHand.core.text !== manifests.core.text
      ? [overridden('core-version', `core ${byHand.core.text}`, manifests.core)]
      : [];
  const given = new Map(byHand.plugins.map((plugin) => [plugin.name, plugin]));
  const plugins = manifests.plugins.flatMap((plugin) => {
    const hand = given.get(plugin.name);
    if (hand === undefined || hand.version === plugin.version) return [];
    const { version: text, location } = plugin;
    return overridden('plugin-versions', `${hand.name}@${hand.version}`, { text, location });
  });
  return [...core, ...plugins];
}

function overridden(
  input: string,
  given: string,
  { text, location }: { readonly text: string; readonly location: Notice['location'] },
): Notice {
  return { message: `${input} says ${shown(given)} and wins over ${shown(text)} here.`, location };
}
