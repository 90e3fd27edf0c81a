import { compareCoreVersions, parseCoreVersion } from '../../model/core-version.js';
import type { Problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { WrittenCore } from '../../model/written.js';

/** How many of the places a message lists. */
const mostListed = 5;

/** That cores which should be one are several; null when they are one, or none. */
export function conflictOf(cores: readonly WrittenCore[]): Problem | null {
  const different: WrittenCore[] = [];
  for (const core of cores) {
    if (!different.some((other) => isSame(core, other))) different.push(core);
  }
  const second = different[1];
  if (second === undefined) return null;
  const listed = different.slice(0, mostListed).map(describe);
  const more = different.length > mostListed ? `, and ${different.length - mostListed} more` : '';
  return {
    message: `The manifests name different cores: ${listed.join(', ')}${more}. Judge one environment per step: give each its own step with its own \`manifests\`.`,
    found: different
      .slice(0, mostListed)
      .map(({ text }) => shown(text))
      .join(', '),
    expected: 'one core for one step',
    location: second.location,
  };
}

/** `v1.2.0` and `1.2.0` are one core; what cannot be read, or moves, is compared as text. */
function isSame(one: WrittenCore, other: WrittenCore): boolean {
  const [version, otherVersion] = [one, other].map(({ text, floats }) =>
    floats === true ? undefined : parseCoreVersion(text),
  );
  if (version === undefined || otherVersion === undefined) return one.text === other.text;
  return compareCoreVersions(version, otherVersion) === 0;
}

function describe({ text, location }: WrittenCore): string {
  return location === null
    ? shown(text)
    : `${shown(text)} (${shown(location.path)}:${location.line})`;
}
