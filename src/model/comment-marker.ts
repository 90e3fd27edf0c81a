import { ownedLabels } from './labels.js';
import type { Run } from './pull-request.js';

/** Which step a comment belongs to. */
export interface StepIdentity {
  /** Tells the step apart from others that report on the same pull request. */
  readonly key: string;
  /** Whether somebody gave the key; else it is made of what the runner says. */
  readonly given: boolean;
  /** Whether the key alone says that there are several: it was given, or names a matrix leg. */
  readonly oneOfSeveral: boolean;
  /** Of the step's place in its workflow and of what it judges, 16 hexadecimal digits. */
  readonly digest: string;
}

/** What a comment's second line says of whoever wrote it. */
export interface CommentMark {
  readonly run: Run;
  /** The commit that was judged. */
  readonly head: string;
  /** The digest of the step. */
  readonly digest: string;
  /** The owned labels that the step wants. */
  readonly labels: readonly string[];
}

/** The most that the markers and the line with the key add to a comment's body, in characters. */
export const maxMarkersLength = 2000;

/** Longest key of a step, in characters, so that the markers have a bound. */
export const maxKeyLength = 100;

const keyPattern = /^<!-- release-gate:[\w.%;-]* -->$/;

const markPattern =
  /^<!-- release-gate-run:(?<id>\d{1,15})\.(?<attempt>\d{1,3}) form:1 head:(?<head>[0-9a-f]{1,64}) step:(?<digest>[0-9a-f]{16}) labels:(?<labels>[a-z:, -]{0,300}) -->$/;

/** The first line of the comment of the step with this key. */
export function keyMarker(key: string): string {
  return `<!-- release-gate:${markerKey(key)} -->`;
}

/**
 * The first line of a step's suggestions. Steps whose keys the runner made may share one, so their
 * digests tell them apart.
 */
export function suggestionMarker({ key, given, digest }: StepIdentity): string {
  return `<!-- release-gate-suggestion:${markerKey(key)}${given ? '' : ` ${digest}`} -->`;
}

/** The second line of a comment. */
export function markLine({ run, head, digest, labels }: CommentMark): string {
  const wanted = ownedNames(labels).join(', ');
  return `<!-- release-gate-run:${run.id}.${run.attempt} form:1 head:${head} step:${digest} labels:${wanted} -->`;
}

/** What a comment's second line says; null when it says nothing, or nothing of this form. */
export function markOf(body: string): CommentMark | null {
  const [, line = ''] = body.split(/\r?\n/, 2);
  const match = markPattern.exec(line);
  if (match === null) return null;
  const { id, attempt, head, digest, labels } = match.groups as WrittenMark;
  const run = { id: Number(id), attempt: Number(attempt) };
  return { run, head, digest, labels: ownedNames(labels.split(', ')) };
}

/** What the pattern finds in a comment's second line. */
type WrittenMark = Readonly<Record<'id' | 'attempt' | 'head' | 'digest' | 'labels', string>>;

/** Whether a comment is one of the gate's, of whatever step. */
export function isOfGate(body: string): boolean {
  return keyPattern.test(firstLineOf(body));
}

/**
 * A comment's text without the run and its commit, to compare what two runs said. Links to an
 * earlier commit or run still show what was judged, so they are not a reason to write.
 */
export function withoutRun(body: string): string {
  return body
    .replace(/^<!-- release-gate-run:\S+ (form:\S+) head:\S+/m, '$1')
    .replace(/\/blob\/[0-9a-f]{40}\//g, '/blob/')
    .replace(/\/actions\/runs\/\d+\)/g, '/actions/runs)');
}

/** Whether a body begins with a marker's line. */
export function isMarked(body: string, marker: string): boolean {
  return firstLineOf(body) === marker;
}

function firstLineOf(body: string): string {
  return body.slice(0, body.search(/\r?\n|$/));
}

/** Whether two texts say the same: line ends and blanks at the end are the web form's doing. */
export function saysTheSame(before: string, now: string): boolean {
  const text = (body: string) => body.replaceAll('\r\n', '\n').trimEnd();
  return text(before) === text(now);
}

/** Only letters, digits, `_`, `.` and single `-` stay: nothing that could end the HTML comment. */
function markerKey(key: string): string {
  return key
    .slice(0, maxKeyLength)
    .replace(/[^\w.-]|-(?=-)/gu, (character) => `%${character.codePointAt(0)?.toString(16)};`);
}

/** Those of the names that are owned, in their order, whatever else stands there. */
function ownedNames(names: readonly string[]): string[] {
  return ownedLabels.map(({ name }) => name).filter((name) => names.includes(name));
}
