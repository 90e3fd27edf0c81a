import type { Finding, PluginReport } from '../../model/report.js';
import type { HeldBack } from './fleet-model.js';

/**
 * The plugins that open errors are about. One whose finding is waived, or lowered by the policy,
 * keeps nobody from the coming core: otherwise a repository that is ready would be held back.
 */
export function heldBackBy(
  errors: readonly Finding[],
  plugins: readonly PluginReport[],
): readonly HeldBack[] {
  return plugins.flatMap((plugin) => {
    const { name, version, requires, compatibility, newestCompatible } = plugin;
    if (compatibility === null || compatibility === 'compatible') return [];
    if (!errors.some((finding) => isAbout(finding, plugin))) return [];
    return [{ name, version, requires, compatibility, newestCompatible }];
  });
}

function isAbout({ about }: Finding, { name, version }: PluginReport): boolean {
  return about.some((subject) => subject.name === name && subject.version === version);
}
