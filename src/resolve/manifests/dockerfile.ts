import type { Instruction, Property } from 'dockerfile-ast';
import { Arg, Cmd, DockerfileParser, Entrypoint, Env, From, Run } from 'dockerfile-ast';
import type { SourceFile } from '../../model/source-file.js';
import type { WrittenCore } from '../../model/written.js';
import { emptyScopes } from './dockerfile-scopes.js';
import type { FormatReading, Surroundings } from './format.js';
import { coreOfImage } from './image.js';
import { type Installs, readInstalls } from './install-command.js';
import { lineStartsOf, type Passage, partOf, passageIn, spaced } from './passage.js';

/**
 * Reads a Dockerfile: the images of its stages that are the core, and the plugins that its
 * commands install. As in Docker, `FROM` sees only the `ARG`s before the first one, and a stage
 * sees those only after it repeats their names.
 */
export function readDockerfile(file: SourceFile, { marks }: Surroundings): FormatReading {
  const cores: WrittenCore[] = [];
  const installs: Installs[] = [];
  const passageOf = passagesOf(file);
  const scopes = emptyScopes();
  for (const instruction of instructionsIn(file.text)) {
    if (instruction instanceof From) {
      scopes.enterStage();
      const image = scopes.expandGlobal(passageOf(instruction.getImageRange()));
      const core = coreOfImage(image, marks.images);
      if (core !== null) cores.push(core);
    } else if (instruction instanceof Arg || instruction instanceof Env) {
      for (const property of instruction.getProperties()) {
        scopes.define(property.getName(), valueFrom(property, passageOf));
      }
    } else if (isCommand(instruction)) {
      const command = scopes.expandHere(commandOf(instruction, passageOf));
      installs.push(readInstalls(command));
    }
  }
  return {
    cores,
    plugins: installs.flatMap(({ plugins }) => plugins),
    problems: installs.flatMap(({ problems }) => problems),
  };
}

/**
 * The parser looks for its directives again from each `#` of the first line, unless a second line
 * ends the search: a file of nothing but `#` would keep it busy for hours.
 */
function instructionsIn(text: string): readonly Instruction[] {
  return DockerfileParser.parse(`${text}\n`).getInstructions();
}

type Range = ReturnType<Instruction['getRange']>;
type PassageOf = (range: Range | null) => Passage;

/** The parser speaks of lines and characters, both from 0. */
function passagesOf(file: SourceFile): PassageOf {
  const starts = lineStartsOf(file);
  const offsetOf = ({ line, character }: Range['start']) => (starts[line] ?? 0) + character;
  return (range) =>
    range === null
      ? passageIn(file, 0, 0)
      : passageIn(file, offsetOf(range.start), offsetOf(range.end));
}

/** The parser leaves the closing quote in the range of a value. */
function valueFrom(property: Property, passageOf: PassageOf): Passage | null {
  const range = property.getValueRange();
  if (range === null) return null;
  const value = passageOf(range);
  const [quote = ''] = /^["']/.exec(value.text) ?? [];
  return partOf(value, quote.length, /["']$/.test(value.text) ? -1 : undefined);
}

function isCommand(instruction: Instruction): instruction is Run | Cmd | Entrypoint {
  return [Run, Cmd, Entrypoint].some((kind) => instruction instanceof kind);
}

/** Lines of a heredoc are commands of their own; elsewhere the parser takes lines together. */
function commandOf(instruction: Run | Cmd | Entrypoint, passageOf: PassageOf): Passage {
  if (instruction instanceof Run && instruction.getHeredocs().length > 0) {
    return passageOf(instruction.getRange());
  }
  return spaced(instruction.getArguments().map((each) => passageOf(each.getRange())));
}
