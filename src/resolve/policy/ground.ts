import type { Problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import { defaultPreset, findPreset, presetNames } from '../../packs/index.js';
import { oneOf } from '../../schema/vocabulary.js';
import type { WrittenPolicy } from '../../schema/written-policy.js';
import type { Document } from '../document/document.js';
import { suggest } from '../suggest.js';
import { pathFrom, writtenExtends } from './extends.js';

/** The word that a policy extends to start from nothing. */
const fromNothing = 'none';

/** What the last file of a chain stands on; null when that is missing. */
export interface Ground {
  readonly written: WrittenPolicy | null;
  readonly problems: readonly Problem[];
}

/**
 * Finds the preset, or nothing, under the last of some policy files, given from top to bottom; the
 * rest of that file may be wrong. An `extends` that is no text is for the schema to report. A file
 * without one stands on `unsaid`.
 */
export function groundOf(
  document: Document,
  paths: readonly string[],
  unsaid: string = defaultPreset,
): Ground {
  const extended = writtenExtends(document) ?? unsaid;
  if (typeof extended !== 'string') return { written: null, problems: [] };
  if (extended === fromNothing) return { written: {}, problems: [] };
  const preset = findPreset(extended);
  if (preset !== null) return { written: preset, problems: [] };
  const { location } = document.placeOf(['extends'], 'value');
  const path = pathFrom(document.path, extended);
  if (path === null) return missing({ ...unknownPreset(extended), location });
  return paths.includes(path)
    ? missing({ ...circle([...paths, path]), location })
    : { written: null, problems: [] };
}

function missing(problem: Problem): Ground {
  return { written: null, problems: [problem] };
}

function unknownPreset(extended: string): Omit<Problem, 'location'> {
  const meant = suggest(extended, [...presetNames, fromNothing]);
  const expected = `${oneOf([...presetNames, fromNothing])}, or a file such as ./policy.yml`;
  const advice = meant === null ? `it should be ${expected}.` : `did you mean \`${meant}\`?`;
  return {
    message: `No preset is called \`${shown(extended)}\`; ${advice}`,
    found: shown(extended),
    expected,
  };
}

function circle(paths: readonly string[]): Omit<Problem, 'location'> {
  const way = paths.map(shown).join(' → ');
  return {
    message: `The policy files extend each other in a circle, ${way}; let one extend a preset or none.`,
    found: way,
    expected: 'a chain that ends in a preset or none',
  };
}
