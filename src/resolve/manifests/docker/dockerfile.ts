import { type Problem, problem } from '../../../model/report.js';
import { shown } from '../../../model/shown.js';
import type { SourceFile } from '../../../model/written.js';
import { readVariables } from '../find/variables.js';
import { type FormatReading, type ReadFormat, type Surroundings, tooManyParts } from '../format.js';
import { readReference } from '../image.js';
import { inserted, joined, type Passage, partOf } from '../passage.js';
import { parentOf } from '../paths.js';
import { addReading, addUnreadable, emptyFound, type Found, joinPath } from '../shell/run.js';
import { readShell, readWords } from '../shell/shell.js';
import { expand } from '../variables.js';
import { readCopy } from './copy.js';
import { delimitersIn, jsonWords, parted } from './instructions.js';
import { argumentsIn, type BuildOptions, type Stage, type StageStep, stagesIn } from './stages.js';
import {
  addCores,
  contextOf,
  filesOf,
  lookUpIn,
  maxExpanded,
  type State,
  stateOf,
} from './state.js';

/**
 * Reads a Dockerfile as it is built by itself: the image that its last stage stands on, and the
 * plugins that this stage and all it takes files from install.
 */
export const readDockerfile: ReadFormat = (file, surroundings) =>
  readDockerfileAs(file, surroundings, { args: new Map(), target: null, contextFolder: null });

/** Reads a Dockerfile as a tool builds it, with its own arguments, stage and folder. */
export function readDockerfileAs(
  file: SourceFile,
  surroundings: Surroundings,
  options: BuildOptions,
): FormatReading {
  const build = stagesIn(file, options);
  const { built, reached, stages } = build;
  const found = emptyFound();
  if (built === null) return { problems: missingStage(file, options.target) };
  const files = filesOf(build, surroundings, options.contextFolder ?? parentOf(file.path));
  const states = new Map<number, State>();
  const budget = { left: maxExpanded };
  for (const index of reached) {
    const stage = stages[index] as Stage;
    const parent = stage.base === null ? null : (states.get(stage.base) ?? null);
    const state = stateOf(index, parent, {
      build,
      files,
      found,
      surroundings,
      options,
      states,
      budget,
    });
    states.set(index, state);
    if (state.depth > maxStages) {
      found.problems.push(tooManyParts(file.path));
      break;
    }
    readStage(stage, state);
  }
  const state = states.get(built);
  if (state !== undefined) readStart(state);
  found.cores.push(...(state?.cores ?? []));
  return found;
}

/** How many stages may stand on one another. */
const maxStages = 1000;

function missingStage({ path }: SourceFile, target: string | null): Problem[] {
  if (target === null) return [];
  return [
    problem(`${shown(path)} has no stage ${shown(target)} to build; name one of its stages.`, {
      found: shown(target),
      expected: 'the name or the number of a stage',
      at: { path, line: 1, column: 1, endColumn: 1 },
    }),
  ];
}

function readStage(stage: Stage, state: State): void {
  const { found, surroundings } = state;
  if (stage.image !== null) {
    const { cores, images: others } = readReference(stage.image, surroundings.marks);
    addCores(state, cores);
    found.images.push(...others);
  }
  for (const step of stage.steps) {
    const before = countOf(found);
    readStep(step, state);
    state.installs ||= countOf(found) > before;
  }
}

function countOf({ plugins, floatingInstalls, unreadableInstalls }: Found): number {
  return plugins.length + floatingInstalls.length + unreadableInstalls.length;
}

function readStep(step: StageStep, state: State): void {
  const { build, files, index } = state;
  const expanded = (word: Passage) => expand(word, lookUpIn(state, ['env', 'args']), build.dialect);
  switch (step.keyword) {
    case 'ARG':
      defineArguments(step, state, expanded);
      break;
    case 'ENV':
      defineEnvironment(step, state, expanded);
      break;
    case 'WORKDIR':
      state.folder = joinPath(state.folder, expanded(trimmed(step.rest)).text);
      break;
    case 'COPY':
    case 'ADD':
      readCopy(step, state, expanded);
      break;
    case 'RUN':
      files.addMounts(index, step, state.folder);
      readRun(step, state);
      break;
    case 'SHELL':
      state.isOtherShell = !shellProgram.test(jsonWords(step.rest)?.[0]?.text ?? 'sh');
      break;
    case 'HEALTHCHECK':
      readWhenRun(startWords(parted(step.rest).rest), state);
      break;
    case 'CMD':
      state.command = step.rest;
      break;
    case 'ENTRYPOINT':
      state.entrypoint = step.rest;
      state.command = null;
  }
}

const shellProgram = /(?:^|\/)(?:ba|da|k|z|a)?sh$/;

function trimmed(text: Passage): Passage {
  const start = text.text.length - text.text.trimStart().length;
  return partOf(text, start, Math.max(start, text.text.trimEnd().length));
}

/** A name alone takes the value from before the first stage. */
function defineArguments(
  { rest }: StageStep,
  { build, options, args }: State,
  expanded: (word: Passage) => Passage,
): void {
  for (const { name, value } of argumentsIn(rest, build.dialect)) {
    const own = value === null ? build.globals.get(name) : expanded(value);
    const known = options.args.get(name) ?? own;
    if (known !== undefined) args.set(name, known);
  }
}

/** `ENV name=value …`, or in the old form `ENV name value`. */
function defineEnvironment(
  { rest }: StageStep,
  { build, env }: State,
  expanded: (word: Passage) => Passage,
): void {
  const [old] = /^[^\s=]+(?=\s)/.exec(rest.text) ?? [];
  if (old !== undefined) {
    env.set(old, expanded(trimmed(partOf(rest, old.length))));
    return;
  }
  // All of one instruction see what was set before it.
  const set = argumentsIn(rest, build.dialect).map(
    ({ name, value }) => [name, value === null ? null : expanded(value)] as const,
  );
  for (const [name, value] of set) if (value !== null) env.set(name, value);
}

function readRun(step: StageStep, state: State): void {
  const { rest, bodies } = step;
  const context = contextOf(state, ['env', 'args']);
  const words = jsonWords(rest);
  if (words !== null) {
    addReading(state.found, readWords(words, context));
  } else if (state.isOtherShell) {
    readOtherShell([rest, ...bodies], state);
  } else {
    const isAll = /^<<-?\S+\s*$/.test(rest.text);
    addReading(state.found, readShell(isAll ? joined(bodies) : withBodies(rest, bodies), context));
  }
}

/** What a program that is not a shell runs: that it installs something is all that can be told. */
function readOtherShell(texts: readonly Passage[], { found }: State): void {
  for (const text of texts) {
    const install = /\bplugins?\W{1,20}install\b/.exec(text.text);
    if (install === null) continue;
    addUnreadable(found, partOf(text, install.index, install.index + install[0].length), {
      why: '`SHELL` names a program that is not a shell',
      remedy: 'Install the plugins in a `RUN` of its own, in the form of a list of words.',
    });
  }
}

/** A here-document inside a command is the shell's, which looks for its end by itself. */
function withBodies(rest: Passage, bodies: readonly Passage[]): Passage {
  const delimiters = delimitersIn(rest);
  const parts = bodies.flatMap((body, index) => [body, inserted(`${delimiters[index]?.name}\n`)]);
  return joined([rest, inserted('\n'), ...parts]);
}

/** What runs in the end: the command is handed to the entry point. */
function readStart(state: State): void {
  const { entrypoint, command, found, surroundings } = state;
  addReading(found, readVariables(lookUpIn(state, ['env', 'args']), surroundings.marks));
  readWhenRun([...startWords(entrypoint), ...startWords(command)], state);
}

/** A list of words, or what a shell is given. */
function startWords(text: Passage | null): readonly Passage[] {
  if (text === null) return [];
  return jsonWords(text) ?? [inserted('sh'), inserted('-c'), text];
}

function readWhenRun(words: readonly Passage[], state: State): void {
  addReading(state.found, readWords(words, contextOf(state, ['env'])));
}
