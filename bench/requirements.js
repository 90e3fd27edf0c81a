import satisfies from 'semver/functions/satisfies.js';
import { parseCoreVersion } from '../lib/model/core-version.js';
import { fitOf } from '../lib/model/requirement.js';
import { rememberRequirements } from '../lib/resolve/catalogue/catalogue-requirements.js';
import { compareSpeeds } from './speed.js';

/** Notations that both read alike, and cores that are versions to both. */
const notations = [
  (major) => `>=${major}.1.0`,
  (major) => `>=${major}.1.0 <${major + 1}.2.0`,
  (major) => `^${major}.2.0`,
  (major) => `~${major}.4.2`,
  (major) => `>=${major}.1.0 <${major}.3.0 || >=${major + 1}.1.0`,
];
const cores = ['2025.1.0', '2025.4.3', '2026.1.2', '1.4.5'];

// More ranges than semver remembers; then a few again and again, as a catalogue has them.
const manyRanges = rangesOf(600);
const fewRanges = rangesOf(4);

/** Requirement checks a second, reading included, beside those of semver on the same ranges. */
export function requirementFigures() {
  refuseDisagreement([...manyRanges, ...fewRanges]);
  return [
    figureOf(`requirement checks, ${manyRanges.length} ranges`, manyRanges),
    figureOf(`requirement checks, ${fewRanges.length} ranges`, fewRanges),
  ];
}

function figureOf(figure, ranges) {
  const over = (check) => {
    for (const range of ranges) for (const core of cores) check(core, range);
  };
  const works = { ours: () => over(newChecker()), semver: () => over(satisfies) };
  return compareSpeeds(figure, ranges.length * cores.length, works, 'semver');
}

/** Reads each requirement once, as a catalogue does; each round begins with nothing remembered. */
function newChecker() {
  const readRequirement = rememberRequirements();
  return (core, range) => fitOf(parseCoreVersion(core), readRequirement(range)) === 'fits';
}

/** Two answers to two questions would be no comparison. */
function refuseDisagreement(ranges) {
  const runsOn = newChecker();
  for (const range of ranges) {
    for (const core of cores) {
      if (runsOn(core, range) === satisfies(core, range)) continue;
      throw new Error(`core ${core} and the range ${range} are judged differently`);
    }
  }
}

function rangesOf(count) {
  return Array.from({ length: count }, (_, index) => 2026 - index).flatMap((major) =>
    notations.map((notation) => notation(Math.abs(major))),
  );
}
