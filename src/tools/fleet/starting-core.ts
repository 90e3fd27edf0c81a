import { type CoreVersion, compareCoreVersions } from '../../model/core-version.js';
import type { Manifests, Marks } from '../../model/manifest.js';
import type { Problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { WrittenCore } from '../../model/written.js';
import { floats, readCore } from '../../resolve/facts/core.js';

/** Where a repository's way to the coming core starts. */
export interface StartingCore {
  /** As it is pinned; null where none is, or several are. */
  readonly text: string | null;
  /** The core before the upgrade; null where nothing is upgraded, or it cannot be known. */
  readonly before: CoreVersion | null;
  /** Why it cannot be known, as a clause; null where it can. */
  readonly unknown: string | null;
}

/**
 * Finds the core that manifests pin today. One that cannot be known must be said: the rules of the
 * way, such as a stop that may not be skipped, are silent without it, and silence is not a pass.
 */
export function startingCore(
  { core, conflict, sight }: Pick<Manifests, 'core' | 'conflict' | 'sight'>,
  { name }: Pick<Marks, 'name'>,
  goal: CoreVersion,
): StartingCore {
  if (conflict !== null) {
    const clause = `the files are several environments (${conflict.found}), ${nobodyKnows}`;
    return { text: null, before: null, unknown: placed(clause, conflict) };
  }
  if (core === null) {
    const image = sight.images.find(({ text }) => name !== null && text.includes(name));
    if (image === undefined) return { text: null, before: null, unknown: null };
    const clause = `the image ${shown(image.text)} is not known to be the core, ${nobodyKnows}`;
    return { text: null, before: null, unknown: placed(clause, image) };
  }
  if (core.floats === true || floats(core.text)) {
    const clause = `the core is not a fixed version ("${shown(core.text)}"), ${nobodyKnows}`;
    return { text: core.text, before: null, unknown: placed(clause, core) };
  }
  const { version, problems } = readCore('the core', core);
  if (version === null) return { text: core.text, before: null, unknown: reasonOf(problems) };
  // Whoever runs a higher core already does not go back for this.
  const starts = compareCoreVersions(version, goal) < 0;
  return { text: version.text, before: starts ? version : null, unknown: null };
}

const nobodyKnows = 'so nobody knows where its upgrade starts';

function placed(message: string, { location }: Pick<WrittenCore, 'location'>): string {
  return reasonOf([{ message, location }]);
}

/** Why a repository cannot be judged, as a clause that begins with the place of the first problem. */
export function reasonOf([first, ...others]: readonly Pick<
  Problem,
  'message' | 'location'
>[]): string {
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const place = first?.location ? `${first.location.path}:${first.location.line}: ` : '';
  return `${place}${(first?.message ?? '').replace(/\.$/, '')}${more}`;
}
