import { inserted, joined } from '../passage.js';
import { isUnknown, type Unknown, type Value } from '../variables.js';
import { fieldsOf } from './fields.js';
import type { Shell } from './run.js';
import type { Assignment } from './syntax.js';

/** Sets a variable; behind `||` it may have been set or not, and what a branch sets is noted. */
export function assign(shell: Shell, name: string, value: Value, operator: string): void {
  const { values, branches } = shell;
  values.set(name, operator === '||' ? ofBranch(name) : value);
  branches.at(-1)?.add(name);
}

/** What an assignment gives a variable: one text, or those of an array. */
export function valueSet({ name, adds, values, isArray }: Assignment, shell: Shell): Value {
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

/** What `read` gives a variable. */
export function ofInput(name: string, { branches }: Shell): Unknown {
  if (branches.length > 0) return ofLoop(name);
  return { why: `${name} is read from elsewhere`, remedy: writeOut };
}

/** The value of a variable that a loop counts through. */
export function ofLoop(name: string): Unknown {
  return { why: `a loop sets ${name}`, remedy: writeOut };
}

/** The value of a variable that only a branch sets. */
export function ofBranch(name: string): Unknown {
  return { why: `a condition decides what ${name} is`, remedy: writeOut };
}

const writeOut = 'Write the plugins out, each with its version.';
