import type { SeenText, UnreadableInstall } from '../../../model/manifest.js';
import type { Problem } from '../../../model/report.js';
import type { WrittenCore, WrittenPlugin } from '../../../model/written.js';
import type { FormatReading, Surroundings } from '../format.js';
import { inserted, joined, type Passage, partOf, placeOf, spaced } from '../passage.js';
import { maxPath } from '../paths.js';
import type { LookUp, Unknown, Value } from '../variables.js';
import type { Field, ShellScope } from './fields.js';
import type { Command } from './syntax.js';

/** What a shell is started with. */
export interface ShellContext {
  readonly surroundings: Surroundings;
  /** The folder that paths are relative to: of the repository, or a whole path in a container. */
  readonly folder: string;
  /** The variables that are set around it. */
  readonly lookUp: LookUp;
  /** The text of a file of the repository that stands at a path; null where there is none. */
  readonly fileAt: (path: string) => Passage | null;
  /** Whether plugins are loaded from a folder. */
  readonly isPluginFolder: (path: string) => boolean;
  /** What the Dockerfile at a path of the repository says when it is built like this. */
  readonly build: (build: ImageBuild) => FormatReading;
}

/** An image that a command builds. */
export interface ImageBuild {
  /** The Dockerfile, or the folder it lies in. */
  readonly path: string;
  readonly args: ReadonlyMap<string, Passage>;
  readonly target: string | null;
  readonly contextFolder: string;
}

/** What has been found; readers of commands add to it. */
export interface Found {
  readonly cores: WrittenCore[];
  readonly plugins: WrittenPlugin[];
  readonly images: SeenText[];
  readonly floatingInstalls: SeenText[];
  readonly unreadableInstalls: UnreadableInstall[];
  readonly problems: Problem[];
}

/** A shell while it runs. */
export interface Shell {
  readonly context: ShellContext;
  readonly found: Found;
  readonly scope: ShellScope;
  readonly values: Map<string, Value>;
  /** The names that each open branch has set. */
  readonly branches: Set<string>[];
  /** Texts that the script itself wrote into files; null where nobody knows them. */
  readonly written: Map<string, Passage | null>;
  /** Those of them that it wrote behind what stood there. */
  readonly added: Set<string>;
  folder: string;
  /** How many shells it runs in. */
  readonly depth: number;
  /** The files that it goes on in, so that one which runs itself is read once. */
  readonly running: readonly string[];
  /** Runs a command whose words are known, such as one that another command is given. */
  readonly run: (fields: readonly Field[], command: Command | null, shell: Shell) => void;
}

/** Where nothing was found yet. */
export function emptyFound(): Found {
  return {
    cores: [],
    plugins: [],
    images: [],
    floatingInstalls: [],
    unreadableInstalls: [],
    problems: [],
  };
}

/** Adds what another reader found. */
export function addReading(found: Found, reading: FormatReading): void {
  for (const key of Object.keys(found) as (keyof Found)[]) {
    const more = reading[key] ?? [];
    for (const each of more) (found[key] as unknown[]).push(each);
  }
}

/** The name of a program without its path. */
export function programOf(field: Field | undefined): string {
  const { text } = field?.passage ?? { text: '' };
  return text.slice(text.lastIndexOf('/') + 1);
}

/** Whether a word of a command is an option; a mere `-` is not. */
export function isOption(field: Field | undefined): boolean {
  return field !== undefined && /^-./.test(field.passage.text);
}

/** The text of a file that a command reads: one of the repository, or one that the script wrote. */
export function fileIn(shell: Shell, path: string): Passage | null {
  const whole = pathIn(shell, path);
  const own = shell.written.get(whole);
  if (own === undefined) return shell.context.fileAt(whole);
  const before = own !== null && shell.added.has(whole) ? shell.context.fileAt(whole) : null;
  return own === null || before === null ? own : joined([before, newline, own]);
}

/** What parts lines in a text that is put together. */
export const newline = inserted('\n');

/** A path as it is meant in the shell's folder. */
export function pathIn({ folder }: Pick<Shell, 'folder'>, path: string): string {
  return joinPath(folder, path);
}

/** Where a file of the repository may lie: nobody knows whether a script is started in its folder or in the root. */
export function placesIn(shell: Pick<Shell, 'folder'>, path: string): string[] {
  const places = [pathIn(shell, path), joinPath('', path)];
  return [...new Set(places)].filter((place) => !/^\.\.\//.test(place));
}

/** Goes from a folder along a path, `..` and all; what begins with `/` starts anew. */
export function joinPath(folder: string, path: string): string {
  if (path.length > maxPath) return path;
  const isWhole = path.startsWith('/') || folder.startsWith('/');
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
    const isUp = part === '..' && (isWhole || (parts.at(-1) ?? '..') !== '..');
    if (isUp) parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `${isWhole ? '/' : ''}${parts.join('/')}`;
}

/** The words of a text, each at its place. */
export function wordsIn(text: Passage): Passage[] {
  return [...text.text.matchAll(/\S+/g)].map(({ 0: word, index }) =>
    partOf(text, index, index + word.length),
  );
}

/** Adds an install that cannot be read, with the text as it is written. */
export function addUnreadable(found: Found, written: Passage, { why, remedy }: Unknown): void {
  found.unreadableInstalls.push({ text: written.text, location: placeOf(written), why, remedy });
}

/** Commands that run the command behind them. */
const wrappers = /^(?:sudo|doas|env|exec|command|builtin|nohup|time|timeout|nice)$/;

/** What stands before that command: options, variables, and how long or nice it may be. */
const wrapped = /^-|^[A-Za-z_]\w*=|^\d+[smhd]?$/;

/** Those of these options that take a value, such as `sudo -u root`. */
const wrapperValues = /^-[aCDgRrTtUu]$/;

/** A command without those that only run it, such as `sudo -E env A=b`. */
export function withoutWrappers(fields: readonly Field[]): readonly Field[] {
  let start = 0;
  while (wrappers.test(programOf(fields[start]))) {
    start += 1;
    for (let word = textAt(fields, start); wrapped.test(word); word = textAt(fields, start)) {
      start += wrapperValues.test(word) ? 2 : 1;
    }
  }
  return fields.slice(start);
}

function textAt(fields: readonly Field[], index: number): string {
  return fields[index]?.passage.text ?? '';
}

/** Options of `ssh` that take a value. */
const sshValues = /^-[BbcDEeFIiJLlmOopQRSWw]$/;

/** The script that `ssh` hands to a host, of the words behind `ssh`; null where it hands none. */
export function remoteScript(fields: readonly Field[]): Passage | null {
  let at = 0;
  while (isOption(fields[at])) at += sshValues.test(textAt(fields, at)) ? 2 : 1;
  const words = fields.slice(at + 1);
  return words.length === 0 ? null : spaced(words.map(({ script }) => script));
}

/** Whether a word is a program that runs scripts of a shell. */
export function isShell(field: Field): boolean {
  return /^(?:ba|da|k|z|a)?sh$|^su$/.test(programOf(field));
}

/** What a shell is given to run, first its own name: behind `-c` a text, else a file. */
export function shellStart(words: readonly Field[]): {
  readonly script: Field | undefined;
  readonly isText: boolean;
} {
  // The name of a user may stand before it.
  const isOfUser = programOf(words[0]) === 'su';
  let isText = false;
  let at = 1;
  for (; isOption(words[at]) || (isOfUser && !isText && at < words.length); at += 1) {
    const text = textAt(words, at);
    isText ||= /^-[a-z]*c/.test(text);
    // `-o pipefail`
    if (/^-[a-zA-Z]*o$/.test(text)) at += 1;
  }
  return { script: words[at], isText };
}
