import { inserted, joined, type Passage, partOf, replaced, spaced } from '../passage.js';
import { composeDialect, expand, isUnknown, type Unknown } from '../variables.js';
import { type Field, fieldOf, fieldsOf } from './fields.js';
import { fileIn, isOption, newline, programOf, type Shell, wordsIn } from './run.js';
import type { Command, OutputPart, Redirection } from './syntax.js';

/** What `$(…)` prints, as far as files of the repository and plain words tell. */
export function outputOfSteps({ steps, written }: OutputPart, shell: Shell): Passage | Unknown {
  const commands = steps.flatMap((step) => (step.kind === 'command' ? [step.command] : []));
  const last = commands.at(-1);
  const isPipe = commands.slice(1).every(({ operator }) => operator === '|');
  const program = last?.words[0]?.written().text;
  // Scripts look for their own folder in many ways; paths are tried from there in any case.
  if (program === 'pwd' || program === 'dirname') return inserted('.');
  if (last === undefined || steps.length > commands.length || !isPipe) return ofCommand(written);
  const text = textOf(last, shell);
  if (isUnknown(text)) return text;
  return shell.scope.spend(text.text.length) ? text : tooMuch;
}

/** What a command prints. */
export function textOf(command: Command, shell: Shell): Passage | Unknown {
  const [first, ...rest] = command.words.flatMap((word) => fieldsOf(word, shell.scope));
  if (first === undefined) return inputOf(command, shell);
  const unknown = [first, ...rest].find((field) => field.unknown !== null)?.unknown;
  return unknown ?? printedBy(programOf(first), rest, command, shell) ?? ofCommand(first.written());
}

/** What a program prints, or what is not known of that; null where nobody knows what it does. */
function printedBy(
  program: string,
  fields: readonly Field[],
  command: Command,
  shell: Shell,
): Passage | Unknown | null {
  const words = fields.filter((field) => !isOption(field));
  const [first, ...others] = words;
  switch (program) {
    case 'cat':
    case 'sort':
    case 'uniq':
      return filesOrInput(words, command, shell);
    case 'paste':
      return filesOrInput(
        words.filter(({ passage }) => passage.text !== '-'),
        command,
        shell,
      );
    case 'tee':
    case 'tr':
      return inputOf(command, shell);
    case 'echo':
      return spaced(words.map(({ passage }) => passage));
    case 'printf':
      return first === undefined ? null : printed(first.passage, others);
    case 'grep':
    case 'egrep':
      return dropsRemarks(fields, first) ? filesOrInput(others, command, shell) : null;
    case 'sed':
      return dropsLines(first) ? filesOrInput(others, command, shell) : null;
    case 'xargs':
      return words.length === 0 ? inputOf(command, shell) : null;
    case 'git':
      return first?.passage.text === 'rev-parse' ? inserted('.') : null;
    default:
      return null;
  }
}

/** What a command reads: a file, a here-document, or what the command before it prints. */
export function inputOf(command: Command, shell: Shell): Passage | Unknown {
  const { input, redirections } = command;
  const redirection = redirections.findLast(({ operator }) => operator.startsWith('<'));
  if (redirection !== undefined) {
    if (redirection.body !== null) return withoutRemarks(bodyOf(redirection, shell));
    const target = shell.scope.textOf(redirection.target);
    if (isUnknown(target) || redirection.operator === '<<<') return target;
    return textOfFile(target, shell);
  }
  if (input === null || input === 'group') return noInput;
  return textOf(input, shell);
}

/** A shell replaces the variables of a here-document, unless what ends it is in quotes. */
function bodyOf({ body, target }: Redirection, { scope }: Shell): Passage {
  const text = body ?? inserted('');
  if (target.parts.some((part) => part.kind === 'text' && part.quoted)) return text;
  const lookUp = (name: string) => {
    const value = scope.get(name);
    return value === null || isUnknown(value) ? null : spaced(value);
  };
  return expand(text, lookUp, { ...composeDialect, doubledDollar: false });
}

/** A list of the repository, without its comments. */
function textOfFile(path: Passage, shell: Shell): Passage | Unknown {
  const text = fileIn(shell, path.text);
  return text === null ? unknownFile(path.text) : withoutRemarks(text);
}

function filesOrInput(files: readonly Field[], command: Command, shell: Shell): Passage | Unknown {
  if (files.length === 0) return inputOf(command, shell);
  const texts: Passage[] = [];
  for (const { passage } of files) {
    const text = textOfFile(passage, shell);
    if (isUnknown(text)) return text;
    texts.push(text, newline);
  }
  return joined(texts);
}

/** `grep -v '^#'`: the lines that are not comments, or not empty. */
function dropsRemarks(fields: readonly Field[], pattern: Field | undefined): boolean {
  const isInverted = fields.some(({ passage }) => /^-[a-zA-Z]*v|^--invert/.test(passage.text));
  return isInverted && aboutRemarks.test(pattern?.passage.text ?? '');
}

function dropsLines(script: Field | undefined): boolean {
  const text = script?.passage.text ?? '';
  return aboutRemarks.test(text) && /^\/.*\/d$|^s\/.*\/\/g?$/.test(text);
}

const aboutRemarks = /#|\^(?:\\s\*|\[\[:space:\]\]\*)?\$/;

/** `printf '%s\n' words`: each word by itself; other forms are not followed. */
function printed(form: Passage, words: readonly Field[]): Passage | null {
  if (/^%s(?:\\n| )?$/.test(form.text)) return spaced(words.map(({ passage }) => passage));
  if (form.text.includes('%')) return null;
  return { text: form.text.replaceAll('\\n', ' \n'), pieces: form.pieces };
}

function withoutRemarks(list: Passage): Passage {
  return replaced(list, /(?<=^|\s)#.*/gm, () => nothing);
}

const nothing = inserted('');

/** Where a script leads to more than is read. */
export const tooMuch: Unknown = {
  why: 'its lists and scripts are too long to be read',
  remedy: 'Keep the plugins in fewer and shorter lists.',
};

/** Where a command reads what nobody knows. */
const noInput: Unknown = {
  why: 'nothing in the repository says what is passed to it',
  remedy: 'Write the plugins out, or keep them in a list in the repository.',
};

function ofCommand({ text }: Passage): Unknown {
  return {
    why: `nobody knows what ${text.slice(0, 60)} prints`,
    remedy:
      'Write the plugins out, each with its version, or keep them in a list in the repository.',
  };
}

function unknownFile(path: string): Unknown {
  return {
    why: `the repository has no file known to be ${path.slice(0, 60)}`,
    remedy:
      'Keep the list in the repository, where the command or a COPY takes it from, or write the plugins out.',
  };
}

/** The options of `xargs` that take a value behind them. */
const xargsValues = /^-(?:[adEILnPs]|-arg-file|-delimiter|-max-args|-max-procs)$/;

/** `xargs command`: the words of its input come behind the command, or in the place of `{}`. */
export function runXargs(fields: readonly Field[], command: Command | null, shell: Shell): void {
  let at = 0;
  let file: Field | null = null;
  let sign: string | null = null;
  for (; isOption(fields[at]); at += 1) {
    const option = fields[at] as Field;
    const { text } = option.passage;
    const takes = xargsValues.test(text);
    if (takes) at += 1;
    const value = takes ? fields[at] : attachedTo(option);
    if (/^(?:-a|--arg-file)/.test(text)) file = value ?? null;
    if (/^(?:-[Ii]|--replace)/.test(text)) sign = value?.passage.text ?? '{}';
  }
  const inner = fields.slice(at);
  const list = listed(file, command, shell);
  const place = inner.findIndex(({ passage }) => passage.text === sign);
  const all = place === -1 ? [...inner, ...list] : inner.toSpliced(place, 1, ...list);
  shell.run(all, null, shell);
}

function attachedTo(option: Field): Field | null {
  const start = /^(?:-[aIi]|--(?:arg-file|replace)=)(?=.)/.exec(option.passage.text)?.[0].length;
  return start === undefined ? null : fieldOf(partOf(option.passage, start), option.written());
}

function listed(file: Field | null, command: Command | null, shell: Shell): Field[] {
  const text =
    file !== null
      ? textOfFile(file.passage, shell)
      : command === null
        ? noInput
        : inputOf(command, shell);
  if (!isUnknown(text)) return wordsIn(text).map((word) => fieldOf(word, word));
  return [fieldOf(inserted(''), command?.written() ?? inserted('xargs'), text)];
}
