import { readCommand } from '../find/command.js';
import { readSet } from '../find/variables.js';
import type { FormatReading } from '../format.js';
import { inserted, joined, type Passage, spaced } from '../passage.js';
import { isUnknown, type Value } from '../variables.js';
import { assign, ofBranch, ofInput, ofLoop, valueSet } from './assign.js';
import { readContainerCommand } from './container-command.js';
import { readFetch } from './fetch-command.js';
import { type Field, fieldOf, fieldsOf, type ShellScope, wholeTextOf } from './fields.js';
import { inputOf, outputOfSteps, runXargs, textOf as textRead, tooMuch } from './output.js';
import {
  addReading,
  addUnreadable,
  emptyFound,
  fileIn,
  isShell,
  newline,
  pathIn,
  programOf,
  remoteScript,
  type Shell,
  type ShellContext,
  shellStart,
  withoutWrappers,
} from './run.js';
import { declaringWords } from './shell-script.js';
import { parseShell } from './steps.js';
import type { Command, Step } from './syntax.js';

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
    added: new Set(),
    folder: context.folder,
    depth: 0,
    running: [],
    spend,
  });
}

type Parts = Pick<
  Shell,
  'context' | 'found' | 'values' | 'written' | 'added' | 'folder' | 'depth' | 'running'
> & {
  readonly spend: (characters: number) => boolean;
};

function shellWith({ spend, ...parts }: Parts): Shell {
  const { values, context } = parts;
  const scope: ShellScope = {
    get: (name) => {
      const own = values.get(name);
      if (own !== undefined) return own;
      const around = context.lookUp(name);
      return around === null ? null : [around];
    },
    set: (name, value) => assign(shell, name, value, ''),
    spend,
    textOf: (word) => wholeTextOf(word, scope),
    outputOf: (part) => outputOfSteps(part, shell),
  };
  const shell: Shell = { ...parts, scope, branches: [], run: runInside };
  return shell;
}

function runInside(fields: readonly Field[], command: Command | null, shell: Shell): void {
  runFields(fields, command, deeper(shell, []));
}

/** The same shell one command further in: one that runs another, or files that it goes on in. */
function deeper(shell: Shell, files: readonly string[]): Shell {
  return { ...shell, depth: shell.depth + 1, running: [...shell.running, ...files] };
}

/** A shell in a shell, which sees what is set and keeps what it sets to itself. */
function innerShell(shell: Shell, more: ReadonlyMap<string, Value>): Shell {
  const values = new Map([...shell.values, ...more]);
  return shellWith({ ...shell, values, depth: shell.depth + 1, spend: shell.scope.spend });
}

function runSteps(steps: readonly Step[], shell: Shell): void {
  const { branches, values } = shell;
  for (const step of steps) {
    if (step.kind === 'command') runCommand(step.command, shell);
    else if (step.kind === 'open') {
      const { loopVariable } = step;
      if (loopVariable !== null) assign(shell, loopVariable, ofLoop(loopVariable), '');
      branches.push(new Set());
    } else {
      // What a branch has set may not be set behind it.
      const set = branches.pop() ?? new Set();
      for (const name of set) values.set(name, ofBranch(name));
      if (step.kind === 'turn') branches.push(set);
    }
  }
}

function runCommand(command: Command, shell: Shell): void {
  const { scope } = shell;
  const fields = command.words.flatMap((word) => fieldsOf(word, scope));
  const assigned = command.assignments.map((each) => [each.name, valueSet(each, shell)] as const);
  const [program] = fields;
  if (program === undefined || declaringWords.has(program.passage.text)) {
    for (const [name, value] of assigned) assign(shell, name, value, command.operator);
  }
  readSet(fields, assigned, shell);
  keepWritten(command, shell);
  readHereDocument(program, command, shell);
  const inner = assigned.length > 0 ? innerShell(shell, new Map(assigned)) : shell;
  runFields(fields, command, inner);
}

/** `cat > list <<EOF` and `echo … >> list`: later commands may read what stands there. */
function keepWritten(command: Command, shell: Shell): void {
  const { redirections } = command;
  const into = redirections.find(({ operator }) => operator === '>' || operator === '>>');
  if (into === undefined) return;
  const target = wholeTextOf(into.target, shell.scope);
  if (isUnknown(target)) return;
  const text = textRead(command, shell);
  const path = pathIn(shell, target.text);
  const adds = into.operator === '>>';
  const before = adds ? shell.written.get(path) : undefined;
  if (adds && before === undefined) shell.added.add(path);
  if (!adds) shell.added.delete(path);
  if (isUnknown(text) || before === null) shell.written.set(path, null);
  else shell.written.set(path, before === undefined ? text : joined([before, newline, text]));
}

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
      runSteps(
        parseShell(spaced(rest.map(({ script }) => script)), shell.depth),
        deeper(shell, []),
      );
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
function isScript({ passage }: Field, shell: Shell): boolean {
  if (/\.(?:sh|bash)$/.test(passage.text)) return true;
  if (!passage.text.includes('/') || /\.\w+$/.test(passage.text)) return false;
  const text = fileIn(shell, passage.text)?.text ?? '';
  return /^#!.*\b(?:ba|da|k|z|a)?sh\b/.test(text);
}

/** `ssh host command`, or what the shell there reads. */
function runRemote(fields: readonly Field[], command: Command | null, shell: Shell): void {
  const inner = innerShell(shell, new Map());
  // What a shell among its words reads was read before.
  if (!fields.some(isShell)) runInput(command, inner);
  const script = remoteScript(fields);
  if (script !== null) runSteps(parseShell(script, shell.depth), inner);
}

/** What a shell reads that is given no script: a here-document, a word or a file. */
function runInput(command: Command | null, shell: Shell): void {
  const from = command?.redirections.findLast(({ operator }) => operator.startsWith('<'));
  if (from === undefined) return;
  const field = fieldsOf(from.target, shell.scope)[0];
  const text = from.operator === '<<<' ? field?.script : from.body;
  if (text) runSteps(parseShell(text, shell.depth), shell);
  else runFile(field, shell);
}

/** `sh -c "…"` wherever it stands, `sh script.sh`, and a shell that reads its script. */
function runsInner(fields: readonly Field[], command: Command | null, shell: Shell): boolean {
  const at = fields.findIndex(isShell);
  if (at === -1) return false;
  const inner = innerShell(shell, new Map());
  const { script, isText } = shellStart(fields.slice(at));
  if (isText) runSteps(parseShell(script?.script ?? inserted(''), shell.depth), inner);
  else if (at > 0 || !runFile(script, inner)) runInput(command, inner);
  return isText;
}

/** Whether there is such a file that does not run already. */
function runFile(field: Field | undefined, shell: Shell): boolean {
  if (field === undefined || field.unknown !== null) return false;
  const path = pathIn(shell, field.passage.text);
  const script = shell.running.includes(path) ? null : fileIn(shell, field.passage.text);
  if (script === null) return false;
  if (shell.depth >= maxDepth || !shell.scope.spend(script.text.length)) {
    addUnreadable(shell.found, field.written(), tooMuch);
  } else runSteps(parseShell(script), deeper(shell, [path]));
  return true;
}
