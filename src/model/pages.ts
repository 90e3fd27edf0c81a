import type { OutputName } from './input.js';
import type { Location } from './written.js';

/** What each surface will say, ready to deliver. */
export interface Pages {
  readonly annotations: readonly Annotation[];
  /** Markdown for the job summary. */
  readonly summary: string;
  /** The pull request's comment, or null when there is nothing that would start one. */
  readonly comment: CommentPage;
  /** The owned labels that the pull request should carry. */
  readonly labels: readonly string[];
  /** Versions to commit with one click, the worst finding's first. */
  readonly suggestions: readonly Suggestion[];
  readonly outputs: Readonly<Record<OutputName, string>>;
  /** The report as JSON text, ending in a newline. */
  readonly json: string;
}

/** A line of a file, and a review comment that offers another line for it. */
export interface Suggestion {
  /** Relative to the repository's root. */
  readonly path: string;
  /** The line as it was judged, without its end. */
  readonly line: string;
  /** Markdown without the marker. */
  readonly body: string;
}

/** A line of the workflow run's log that GitHub shows on the run and at its place in the file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly location: Location | null;
}

export interface CommentPage {
  /** Markdown without the marker. */
  readonly body: string;
  /** Whether this body is worth a first comment; an existing one is updated all the same. */
  readonly startsOne: boolean;
}
