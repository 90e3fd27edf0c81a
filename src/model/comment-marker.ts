import type { Run } from './pull-request.js';

/** The most that both markers and their line ends add to a comment's body, in characters. */
export const longestMarkers = 1000;

/** A longer key is cut, so that the markers have a bound; job names are far shorter. */
const longestKey = 100;

const runPattern = /^<!-- release-gate-run:(?<id>\d{1,15})\.(?<attempt>\d{1,15}) -->$/m;

/** The first line of the comment of the step with this key. */
export function keyMarker(key: string): string {
  return `<!-- release-gate:${escapeKey(key.slice(0, longestKey))} -->`;
}

/** The first line of a suggestion of the step with this key. */
export function suggestionMarker(key: string): string {
  return `<!-- release-gate-suggestion:${escapeKey(key.slice(0, longestKey))} -->`;
}

/** The line that tells which run wrote a comment. */
export function runMarker({ id, attempt }: Run): string {
  return `<!-- release-gate-run:${id}.${attempt} -->`;
}

/** Which run wrote a comment; null when it does not say. */
export function runOf(body: string): Run | null {
  const groups = runPattern.exec(body)?.groups;
  if (groups === undefined) return null;
  return { id: Number(groups.id), attempt: Number(groups.attempt) };
}

/** A comment's text without the run, to compare what two runs said. */
export function withoutRun(body: string): string {
  return body.replace(runPattern, '');
}

/** Whether a body begins with a marker's line. */
export function isMarked(body: string, marker: string): boolean {
  return body.split(/\r?\n/, 1)[0] === marker;
}

/** Whether two texts say the same: line ends and blanks at the end are the web form's doing. */
export function saysTheSame(before: string, now: string): boolean {
  const text = (body: string) => body.replaceAll('\r\n', '\n').trimEnd();
  return text(before) === text(now);
}

/** Only letters, digits, `_`, `.` and single `-` stay: nothing that could end the HTML comment. */
function escapeKey(key: string): string {
  return key.replace(
    /[^\w.-]|-(?=-)/gu,
    (character) => `%${character.codePointAt(0)?.toString(16)};`,
  );
}
