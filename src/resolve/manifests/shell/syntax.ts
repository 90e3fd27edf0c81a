import type { Passage } from '../passage.js';

/** A step of a shell script, in the order written. */
export type Step =
  | { readonly kind: 'command'; readonly command: Command }
  /** A compound command begins; what is set inside may not be set at all. */
  | { readonly kind: 'open'; readonly loopVariable: string | null }
  /** Another branch of it begins. */
  | { readonly kind: 'turn' }
  | { readonly kind: 'close' };

export interface Command {
  readonly assignments: readonly Assignment[];
  readonly words: readonly Word[];
  readonly redirections: readonly Redirection[];
  /** What stands before it: `&&`, `||`, `|`, another end of a command, or nothing. */
  readonly operator: string;
  /** The command whose output it reads; `group` where that is more than one; null where it is none. */
  readonly input: Command | 'group' | null;
  /** From its first word to its last, redirections left out. */
  readonly written: () => Passage;
}

export interface Assignment {
  readonly name: string;
  /** Whether it adds to what is there. */
  readonly adds: boolean;
  /** One word, or those of an array. */
  readonly values: readonly Word[];
  readonly isArray: boolean;
}

export interface Redirection {
  /** Without the number of what is redirected: `<`, `>`, `>>`, `<<`, `<<<` and so on. */
  readonly operator: string;
  readonly target: Word;
  /** The text of a here-document; null for any other. */
  readonly body: Passage | null;
}

/** A word as it is written, and what it is made of. */
export interface Word {
  readonly parts: readonly Part[];
  readonly written: () => Passage;
}

export type Part = TextPart | ParameterPart | OutputPart;

export interface TextPart {
  readonly kind: 'text';
  readonly passage: Passage;
  /** Whether it stands in quotes or behind a backslash, and so means itself. */
  readonly quoted: boolean;
}

/** `$NAME`, or `${NAME:-word}` and its like; without a name where it is anything else behind a `$`. */
export interface ParameterPart {
  readonly kind: 'parameter';
  readonly written: Passage;
  readonly name: string | null;
  /** Whether it stands for each word of an array. */
  readonly isArray: boolean;
  readonly operator: string;
  readonly word: Word | null;
  readonly quoted: boolean;
}

/** `$(…)`, or what stands in backticks. */
export interface OutputPart {
  readonly kind: 'output';
  readonly written: Passage;
  readonly steps: readonly Step[];
  readonly quoted: boolean;
}
