import type { WrittenPlugin } from '../../model/written.js';
import { longestName } from '../plugin-list.js';
import { type Passage, partOf, placeOf } from './passage.js';

/** `group:artifact:version`, perhaps with a repository before it. */
const coordinatesPattern = /^(?:[\w.-]+:)?[\w.-]+:(?<name>[\w.-]+):(?<version>[^\s:]+)$/d;

/** Reads a plugin's coordinates; the artifact is its name. Null for any other text. */
export function readCoordinates(text: Passage): WrittenPlugin | null {
  const match = coordinatesPattern.exec(text.text);
  const name = match?.groups?.name;
  const place = match?.indices?.groups?.version;
  if (name === undefined || name.length > longestName || place === undefined) return null;
  const version = partOf(text, ...place);
  return {
    name,
    version: version.text,
    requirement: null,
    location: placeOf(version),
    requirementLocation: null,
  };
}
