import { readCommand } from '../find/command.js';
import { readSet } from '../find/variables.js';
import type { FormatReading } from '../format.js';
import { inserted, joined, type Passage, spaced } from '../passage.js';
import { isUnknown, type Unknown, type Value } from '../variables.js';
import { readContainerCommand } from './container-command.js';
import { readFetch } from './fetch-command.js';
import { type Field, fieldOf, fieldsOf, type ShellScope, wholeTextOf } from './fields.js';
import { inputOf, outputOfSteps, runXargs, textOf as textRead, tooMuch } from './output.js';
import {
  addReading,
  addUnreadable,
  emptyFound,
  fileIn,
  pathIn,
  programOf,
  remoteScript,
  type Shell,
  type ShellContext,
  withoutWrappers,
} from './run.js';
import { declaringWords } from './shell-script.js';
import { parseShell } from './steps.js';
import type { Assignment, Command, Step } from './syntax.js';

/** How many shells may run in one another, and how many files one may go on in. */
const maxDepth = 20;

/** How many characters variables and lists may add to one script. */
const maxAdded = 1_000_000;

/** Reads what a shell command or script names and installs. */
export function readShell(command: Passage, context: ShellContext): FormatReading {
  const shell = shellIn(context);
  runSteps(parseShell(command), shell);
  return shell.found;
}

/** Reads a command that no shell runs, such as `["acme", "plugins", "install"]`. */
export function readWords(words: readonly Passage[], context: ShellContext): FormatReading {
  const shell = shellIn(context);
  const fields = words.map((word) => fieldOf(word, word));
  runFields(fields, null, shell);
  return shell.found;
}

function shellIn(context: ShellContext): Shell {
  let left = maxAdded;
  const spend = (characters: number) => {
    left -= characters;
    return left >= 0;
  };
  return shellWith({
    context,
    found: emptyFound(),
    values: new Map(),
    written: new Map(),
    folder: context.folder,
    depth: 0,
    running: [],
    spend,
  });
}

type Parts = Pick<
  Shell,
  'context' | 'found' | 'values' | 'written' | 'folder' | 'depth' | 'running'
> & {
  readonly spend: (characters: number) => boolean;
};

function shellWith({ spend, ...parts }: Parts): Shell {
  const { values, context } = parts;
  const scope: ShellScope = {
    get: (name) => {
      const known = values.get(name) ?? context.lookUp(name);
      return known === null || 'why' in known || !('text' in known) ? known : [known];
    },
    set: (name, value) => assign(shell, name, value, ''),
    spend,
    textOf: (word) => wholeTextOf(word, scope),
    outputOf: (part) => outputOfSteps(part, shell),
  };
  const shell: Shell = {
    ...parts,
    scope,
    branches: [],
    run: (fields, command) => runFields(fields, command, deeper(shell)),
  };
  return shell;
}

/** The same shell one command further in: one that runs another, or a file that it goes on in. */
function deeper(shell: Shell, file: readonly string[] = []): Shell {
  const inner: Shell = {
    ...shell,
    depth: shell.depth + 1,
    running: [...shell.running, ...file],
    run: (fields, command) => runFields(fields, command, deeper(inner)),
  };
  return inner;
}

/** A shell in a shell, which sees what is set and keeps what it sets to itself. */
function innerShell(shell: Shell, more: ReadonlyMap<string, Value>): Shell {
  const { context, found, values, written, folder, depth, running, scope } = shell;
  const all = new Map([...values, ...more]);
  const parts = { context, found, written, folder, depth: depth + 1, running, spend: scope.spend };
  return shellWith({ ...parts, values: all });
}

function runSteps(steps: readonly Step[], shell: Shell): void {
  const { branches, values } = shell;
  for (const step of steps) {
    if (step.kind === 'command') runCommand(step.command, shell);
    else if (step.kind === 'open') {
      branches.push(new Set());
      if (step.loopVariable !== null)
        assign(shell, step.loopVariable, ofLoop(step.loopVariable), '');
    } else {
      // What a branch has set may not be set behind it.
      const set = branches.pop() ?? new Set();
      for (const name of set) if (!isLoop(values.get(name))) values.set(name, ofBranch(name));
      if (step.kind === 'turn') branches.push(set);
    }
  }
}

function isLoop(value: Value | undefined): boolean {
  return value !== undefined && isUnknown(value) && value.why.startsWith('a loop');
}

function ofLoop(name: string): Unknown {
  return { why: `a loop sets ${name}`, remedy: writeOut };
}

function ofBranch(name: string): Unknown {
  return { why: `a condition decides what ${name} is`, remedy: writeOut };
}

const writeOut = 'Write the plugins out, each with its version.';

function assign(shell: Shell, name: string, value: Value, operator: string): void {
  const { values, branches } = shell;
  values.set(name, operator === '||' ? ofBranch(name) : value);
  branches.at(-1)?.add(name);
}

function runCommand(command: Command, shell: Shell): void {
  const { scope } = shell;
  const fields = command.words.flatMap((word) => fieldsOf(word, scope));
  const assigned = command.assignments.map((each) => [each.name, valueSet(each, shell)] as const);
  const isDeclaring = fields.length === 0 || declaringWords.has(fields[0]?.passage.text ?? '');
  if (isDeclaring) {
    for (const [name, value] of assigned) assign(shell, name, value, command.operator);
  }
  readSet(fields, assigned, shell);
  keepWritten(command, shell);
  readHereDocument(fields[0], command, shell);
  if (isDeclaring && assigned.length > 0) return;
  const inner = assigned.length > 0 ? innerShell(shell, new Map(assigned)) : shell;
  runFields(fields, command, inner);
}

function valueSet({ name, adds, values, isArray }: Assignment, shell: Shell): Value {
  const { scope } = shell;
  const before = adds ? (scope.get(name) ?? []) : [];
  if (isUnknown(before)) return before;
  if (!isArray) {
    const [word] = values;
    const text = word === undefined ? inserted('') : scope.textOf(word);
    return isUnknown(text) ? text : [joined([...before, text])];
  }
  const fields = values.flatMap((word) => fieldsOf(word, scope));
  const unknown = fields.find((field) => field.unknown !== null)?.unknown;
  return unknown ?? [...before, ...fields.map(({ passage }) => passage)];
}

/** `cat > list <<EOF` and `echo … >> list`: later commands may read what stands there. */
function keepWritten(command: Command, shell: Shell): void {
  const { redirections } = command;
  const into = redirections.find(({ operator }) => operator === '>' || operator === '>>');
  if (into === undefined) return;
  const target = wholeTextOf(into.target, shell.scope);
  const text = isUnknown(target) ? null : textRead(command, shell);
  if (isUnknown(target) || text === null || isUnknown(text)) return;
  const path = pathIn(shell, target.text);
  const before = into.operator === '>>' ? shell.written.get(path) : undefined;
  shell.written.set(path, before === undefined ? text : joined([before, newline, text]));
}

const newline = inserted('\n');

/** What a here-document hands to a tool, or writes into a file that one is given, may be YAML. */
function readHereDocument(program: Field | undefined, command: Command, shell: Shell): void {
  if (!takers.test(programOf(program))) return;
  if (command.redirections.every(({ body }) => body === null)) return;
  const text = inputOf(command, shell);
  if (isUnknown(text)) return;
  addReading(shell.found, shell.context.surroundings.readText?.(text) ?? {});
}

/** The programs that write what they read into files, or apply it. */
const takers = /^(?:cat|tee|kubectl|oc|docker|podman|docker-compose)$/;

function runFields(all: readonly Field[], command: Command | null, shell: Shell): void {
  const fields = withoutWrappers(all);
  const [first, ...rest] = fields;
  if (first === undefined) return;
  if (shell.depth > maxDepth) {
    addUnreadable(shell.found, first.written(), tooMuch);
    return;
  }
  if (readContainerCommand(fields, command, shell)) return;
  if (runsInner(fields, command, shell)) return;
  switch (programOf(first)) {
    case '.':
    case 'source':
      runFile(rest[0], shell);
      break;
    case 'cd':
      if (rest[0]?.unknown === null) shell.folder = pathIn(shell, rest[0].passage.text);
      break;
    case 'eval':
      runSteps(parseShell(spaced(rest.map(({ script }) => script)), shell.depth), deeper(shell));
      break;
    case 'ssh':
      runRemote(rest, command, shell);
      break;
    case 'xargs':
      runXargs(rest, command, shell);
      break;
    case 'read':
    case 'mapfile':
    case 'readarray':
      for (const { passage } of rest) assign(shell, passage.text, ofInput(passage.text, shell), '');
      break;
    default:
      if (isScript(first, shell)) runFile(first, innerShell(shell, new Map()));
      readFetch(fields, command, shell);
      readCommand(fields, shell);
  }
}

/** A script by its ending, or by the first line of a file that is called by its path. */
function isScript({ passage, unknown }: Field, shell: Shell): boolean {
  if (/\.(?:sh|bash)$/.test(passage.text)) return true;
  if (unknown !== null || !passage.text.includes('/') || /\.\w+$/.test(passage.text)) return false;
  const text = fileIn(shell, passage.text)?.text ?? '';
  return /^\s*#!.*\b(?:ba|da|k|z|a)?sh\b/.test(text.slice(0, 200));
}

/** `ssh host command`, or a here-document that the shell there reads. */
function runRemote(fields: readonly Field[], command: Command | null, shell: Shell): void {
  const inner = innerShell(shell, new Map());
  const body = command?.redirections.find((each) => each.body !== null)?.body ?? null;
  for (const script of [body, remoteScript(fields)]) {
    if (script !== null) runSteps(parseShell(script, shell.depth), inner);
  }
}

function ofInput(name: string, { branches }: Shell): Unknown {
  if (branches.length > 0) return ofLoop(name);
  return { why: `${name} is read from elsewhere`, remedy: writeOut };
}

const shells = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'su']);

/** `sh -c "…"` wherever it stands, `sh script.sh`, and a shell that reads a here-document. */
function runsInner(fields: readonly Field[], command: Command | null, shell: Shell): boolean {
  const at = fields.findIndex((field) => shells.has(programOf(field)));
  if (at === -1) return false;
  const rest = fields.slice(at + 1);
  const option = rest.findIndex(({ passage }) => /^-[a-z]*c$/.test(passage.text));
  const inner = innerShell(shell, new Map());
  if (option !== -1) {
    const script = rest[option + 1]?.script;
    if (script === undefined) return false;
    runSteps(parseShell(script, shell.depth), inner);
    return true;
  }
  const file = rest.find(({ passage }) => !passage.text.startsWith('-'));
  const body = command?.redirections.find((each) => each.body !== null)?.body;
  if (file !== undefined && at === 0) runFile(file, inner);
  else if (body !== null && body !== undefined) runSteps(parseShell(body, shell.depth), inner);
  return at === 0;
}

function runFile(field: Field | undefined, shell: Shell): void {
  if (field === undefined || field.unknown !== null) return;
  const path = pathIn(shell, field.passage.text);
  const script = shell.running.includes(path) ? null : fileIn(shell, field.passage.text);
  if (script === null) return;
  if (shell.depth >= maxDepth || !shell.scope.spend(script.text.length)) {
    addUnreadable(shell.found, field.written(), tooMuch);
    return;
  }
  runSteps(parseShell(script), deeper(shell, [path]));
}
