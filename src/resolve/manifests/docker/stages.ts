import type { SourceFile } from '../../../model/written.js';
import { type Passage, partOf } from '../passage.js';
import { wordsIn } from '../shell/run.js';
import type { Dialect } from '../shell/word.js';
import { dockerDialect, expand } from '../variables.js';
import { type Instruction, instructionsIn, parted } from './instructions.js';

/** A stage of a Dockerfile: what it is built from, and what is done there. */
export interface Stage {
  /** The image it stands on; null where that is an earlier stage, or nothing. */
  readonly image: Passage | null;
  /** The index of the earlier stage that it stands on; null where that is an image. */
  readonly base: number | null;
  readonly steps: readonly StageStep[];
}

/** An instruction, with the earlier stage or the image that it takes files from. */
export interface StageStep {
  readonly keyword: string;
  /** Without its flags. */
  readonly rest: Passage;
  readonly flags: readonly Passage[];
  readonly bodies: readonly Passage[];
  readonly from: Source | null;
}

export type Source =
  | { readonly kind: 'stage'; readonly index: number }
  | { readonly kind: 'image'; readonly image: Passage };

export interface Stages {
  readonly stages: readonly Stage[];
  /** The stage that is built: the one that was asked for, or the last; null where there is none. */
  readonly built: number | null;
  /** Its index and those of all that it stands on or copies from, ascending. */
  readonly reached: readonly number[];
  /** The variables from before the first stage. */
  readonly globals: ReadonlyMap<string, Passage>;
  readonly dialect: Dialect;
}

/** What a Dockerfile is built with. */
export interface BuildOptions {
  /** Values that win over the defaults of `ARG`. */
  readonly args: ReadonlyMap<string, Passage>;
  /** The name or number of the stage to build; null for the last. */
  readonly target: string | null;
  /** The folder that files are copied from; null for the Dockerfile's own. */
  readonly contextFolder: string | null;
}

/** Takes a Dockerfile apart into its stages, and finds those that count. */
export function stagesIn(file: SourceFile, { args, target }: BuildOptions): Stages {
  const { escapeSign, instructions } = instructionsIn(file);
  const dialect = dockerDialect(escapeSign);
  const globals = new Map<string, Passage>();
  const names = new Map<string, number>();
  const stages: (Stage & { readonly steps: StageStep[] })[] = [];
  const lookUp = (name: string) => globals.get(name) ?? null;
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') {
      const { image, name } = readFrom(instruction.rest, (word) => expand(word, lookUp, dialect));
      const base = names.get(image.text.toLowerCase()) ?? null;
      stages.push({ image: base === null ? image : null, base, steps: [] });
      if (name !== null) names.set(name, stages.length - 1);
    } else if (instruction.keyword === 'ARG' && stages.length === 0) {
      for (const { name, value } of argumentsIn(instruction.rest, dialect)) {
        const known = args.get(name) ?? (value === null ? null : expand(value, lookUp, dialect));
        if (known !== null) globals.set(name, known);
      }
    } else {
      // A part of a Dockerfile may have no stage of its own.
      if (stages.length === 0) stages.push({ image: null, base: null, steps: [] });
      stages.at(-1)?.steps.push(stepOf(instruction, names, stages.length - 1));
    }
  }
  const built = builtStage(stages, names, target);
  return { stages, built, reached: reachedFrom(stages, built), globals, dialect };
}

/** `[--platform=…] image [AS name]`. */
function readFrom(
  rest: Passage,
  expanded: (word: Passage) => Passage,
): { readonly image: Passage; readonly name: string | null } {
  const words = wordsIn(rest).filter(({ text }) => !text.startsWith('--'));
  const [image = partOf(rest, 0, 0), as, name] = words;
  const isNamed = as?.text.toLowerCase() === 'as' && name !== undefined;
  return { image: expanded(image), name: isNamed ? name.text.toLowerCase() : null };
}

export interface Argument {
  readonly name: string;
  /** As it is written; null for a name alone. */
  readonly value: Passage | null;
}

/** `name=value` and names alone, blanks in quotes being part of a value. */
export function argumentsIn(rest: Passage, { escape: escapeSign }: Dialect): Argument[] {
  return quotedWordsIn(rest, escapeSign).map((word) => {
    const equals = word.text.indexOf('=');
    return equals === -1
      ? { name: word.text, value: null }
      : { name: word.text.slice(0, equals), value: partOf(word, equals + 1) };
  });
}

/** The words of an instruction as they are written; blanks in quotes or escaped part none. */
export function quotedWordsIn(rest: Passage, escapeSign: string): Passage[] {
  const { text } = rest;
  const words: Passage[] = [];
  let start = -1;
  let quote = '';
  for (let at = 0; at <= text.length; at += 1) {
    const character = text.charAt(at);
    const isEnd = at === text.length || (quote === '' && /\s/.test(character));
    if (isEnd && start !== -1) {
      words.push(partOf(rest, start, at));
      start = -1;
    } else if (!isEnd) {
      if (start === -1) start = at;
      if (character === escapeSign && quote !== "'") at += 1;
      else if (character === quote) quote = '';
      else if (quote === '' && (character === '"' || character === "'")) quote = character;
    }
  }
  if (start !== -1) words.push(partOf(rest, start));
  return words;
}

/** What `ONBUILD` waits for is done in whatever is built on the stage, and so belongs to it. */
function stepOf(
  instruction: Instruction,
  names: ReadonlyMap<string, number>,
  current: number,
): StageStep {
  const { bodies } = instruction;
  const isWaiting = instruction.keyword === 'ONBUILD';
  const { keyword, rest } = isWaiting ? parted(instruction.rest) : instruction;
  const { flags, length } = flagsOf(rest);
  const from = sourceOf(flags, names, current);
  return { keyword, rest: partOf(rest, length), flags, bodies, from };
}

function flagsOf(rest: Passage): { readonly flags: readonly Passage[]; readonly length: number } {
  const flags: Passage[] = [];
  let length = 0;
  const pattern = /--[a-z]\S*\s*/y;
  for (let match = pattern.exec(rest.text); match !== null; match = pattern.exec(rest.text)) {
    flags.push(partOf(rest, length, length + match[0].trimEnd().length));
    length += match[0].length;
  }
  return { flags, length };
}

/** `--from=stage`, by name or number, or `--from=image`; mounts have one, too. */
function sourceOf(
  flags: readonly Passage[],
  names: ReadonlyMap<string, number>,
  current: number,
): Source | null {
  for (const flag of flags) {
    const match = /^--(?:from=|mount=(?:\S*,)?from=)(?<name>[^,]+)/d.exec(flag.text);
    const place = match?.indices?.groups?.name;
    if (place === undefined) continue;
    const image = partOf(flag, ...place);
    const named = names.get(image.text.toLowerCase());
    if (named !== undefined) return { kind: 'stage', index: named };
    const number = /^\d{1,6}$/.test(image.text) ? Number(image.text) : null;
    if (number !== null && number < current) return { kind: 'stage', index: number };
    return { kind: 'image', image };
  }
  return null;
}

function builtStage(
  stages: readonly Stage[],
  names: ReadonlyMap<string, number>,
  target: string | null,
): number | null {
  if (target === null || target === '') return stages.length === 0 ? null : stages.length - 1;
  const named = names.get(target.toLowerCase());
  if (named !== undefined) return named;
  const number = /^\d{1,6}$/.test(target) ? Number(target) : stages.length;
  return number < stages.length ? number : null;
}

function reachedFrom(stages: readonly Stage[], built: number | null): number[] {
  const reached = new Set<number>();
  const open = built === null ? [] : [built];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (reached.has(index)) continue;
    const stage = stages[index] as Stage;
    reached.add(index);
    if (stage.base !== null) open.push(stage.base);
    for (const { from } of stage.steps) if (from?.kind === 'stage') open.push(from.index);
  }
  return [...reached].sort((one, other) => one - other);
}
