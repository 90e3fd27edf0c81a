import type { Releasing } from '../../model/facts.js';
import { type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { Written } from '../../model/written.js';
import { suggest } from '../suggest.js';
import type { Versions } from './versions.js';

/**
 * What is being released: as the input says, or else as the source of the versions decides. What is
 * given by hand goes before what the manifests make of it.
 */
export function resolveReleasing(
  input: string,
  { byHand, written }: Pick<Versions, 'byHand' | 'written'>,
  byManifests: Releasing | null,
): { readonly releasing: Releasing; readonly problems: readonly Problem[] } {
  const names = input.split(/[\s,]+/).filter((name) => name !== '');
  if (names.length === 0) return { releasing: fromSource(byHand, byManifests), problems: [] };
  if (names.length === 1 && names[0] === 'none') {
    return { releasing: { names: [], reason: 'releasing is none' }, problems: [] };
  }
  const known = [
    ...(written.core === null ? [] : ['core']),
    ...(written.plugins.length === 0 ? [] : ['plugins']),
    ...written.plugins.map(({ name }) => name),
  ];
  const strange = names.filter((name) => !known.includes(name));
  return {
    releasing: { names, reason: `releasing names ${shown(names.join(', '))}` },
    problems: strange.map((name) => unknownName(name, known)),
  };
}

/** A core given by hand is a core release, and plugins beside it are context. */
function fromSource({ core, plugins }: Written, byManifests: Releasing | null): Releasing {
  if (core !== null) return { names: ['core'], reason: 'core-version was given' };
  if (plugins.length > 0) {
    return { names: ['plugins'], reason: 'plugin-versions was given without a core' };
  }
  return byManifests ?? { names: [], reason: 'no version was given' };
}

function unknownName(name: string, known: readonly string[]): Problem {
  const meant = suggest(name, known);
  const hint = meant === null ? '' : ` Did you mean "${shown(meant)}"?`;
  return problem(
    `releasing names "${shown(name)}", which is not in the set.${name === 'none' ? ' "none" stands alone.' : hint}`,
    {
      found: shown(name),
      expected:
        known.length === 0
          ? 'none, as no version was given'
          : `${shown(known.join(', '))}, or none alone`,
    },
  );
}
