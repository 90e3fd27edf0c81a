import type { Finding, PluginReport } from '../../model/report.js';
import { shown } from '../../model/shown.js';
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

function isAbout({ subject, data }: Finding, { name, version }: PluginReport): boolean {
  if (subject !== 'plugins') return subjectsOf(name, version).includes(subject);
  // One finding may gather many plugins; then it lists them beside their versions, as written.
  const { plugins, versions } = data as Readonly<Record<string, readonly string[] | undefined>>;
  return (plugins ?? []).some(
    (each, place) => each === name && versions?.[place]?.replace(/^v/, '') === bare(version),
  );
}

/** A version that was read is named whole, and what was not read is cut. */
function subjectsOf(name: string, version: string): readonly string[] {
  return [version, shown(version)].map((text) => `${shown(name)}@${text}`);
}

function bare(version: string): string {
  return version.replace(/^v/, '');
}
