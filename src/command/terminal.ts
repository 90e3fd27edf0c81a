import type { GitHubClient } from '../model/github-client.js';
import type { RetryPolicy } from '../outside/connect.js';
import type { Connect } from '../outside/connection.js';
import { fitted, type Paint, usualWidth } from '../render/terminal.js';
import type { Download } from '../world.js';
import { type Flags, UsageError } from './flags.js';

/** What a command may touch of the machine it runs on. */
export interface Terminal {
  readonly folder: string;
  readonly now: Date;
  readonly paint: Paint;
  /** Characters in a line; where it is left out nobody knows. */
  readonly width?: number | undefined;
  readonly print: (text: string) => void;
  readonly warn: (line: string) => void;
  /** Refuses, where it is left out. */
  readonly download?: Download;
  /** Reads standard input to its end; refuses, where it is left out. */
  readonly input?: () => string;
  /** Shows on one line how far a long work is, an empty one at its end; null where nobody watches. */
  readonly progress?: ((line: string) => void) | null;
  /** Loads the network client; null without a token in the environment. */
  readonly connect?: Connect | null;
  /** The instant it is, for work that waits; `now` is when the command was called. */
  readonly clock?: () => Date;
  /** Waits for that many seconds; really, where it is left out. */
  readonly sleep?: (seconds: number) => Promise<unknown>;
}

/** One command: the flags it knows, and what it does. It answers the exit code. */
export interface Command {
  /** Flags that take a value. */
  readonly flags: readonly string[];
  /** Flags that take none, beside `--help` and `--version`. */
  readonly switches?: readonly string[];
  readonly run: (flags: Flags, terminal: Terminal) => Promise<number>;
}

/** The network client of a command that cannot do without; throws a `UsageError` where there is no token. */
export async function connected(
  { connect }: Terminal,
  retries?: RetryPolicy,
): Promise<GitHubClient> {
  if (connect) return connect(retries);
  throw new UsageError('GitHub answers only with a token; set GITHUB_TOKEN in the environment.');
}

/** Prints a page; text is fitted to the terminal, what programs read is left as it is. */
export function printPage(
  { print, width = usualWidth }: Pick<Terminal, 'print' | 'width'>,
  format: string,
  page: string,
): void {
  print(format === 'text' ? fitted(page, width) : page);
}
