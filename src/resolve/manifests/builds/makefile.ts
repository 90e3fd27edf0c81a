import type { SourceFile } from '../../../model/written.js';
import type { ReadFormat } from '../format.js';
import {
  inserted,
  joined,
  lineStartsOf,
  type Passage,
  partOf,
  passageIn,
  replaced,
} from '../passage.js';
import { folderOf, parentOf, pathWithin } from '../paths.js';
import { repositoryContext } from '../script.js';
import { addReading, emptyFound } from '../shell/run.js';
import { readShell } from '../shell/shell.js';

/** How deep variables may stand in variables. */
const maxNesting = 20;

/** How many characters variables may add to one file. */
const maxExpanded = 200_000;

/**
 * Reads a Makefile: what its recipes run, with the values that its variables have in the end. Each
 * line of a recipe is run by a shell of its own.
 */
export const readMakefile: ReadFormat = (file, surroundings) => {
  const found = emptyFound();
  const make = emptyMake();
  const recipes: Passage[] = [];
  const included = new Set([file.path]);
  const readLines = (from: SourceFile) => {
    for (const line of logicalLines(passageIn(from, 0, from.text.length), lineStartsOf(from))) {
      if (line.text.startsWith('\t')) recipes.push(line);
      else readLine(line, make, recipes);
      for (const name of includesOf(line, make)) {
        const path = pathWithin(folderOf(file.path), name);
        if (path === null || included.has(path) || included.size > maxIncluded) continue;
        included.add(path);
        const other = surroundings.open(path) ?? surroundings.open(name);
        if (other !== null) readLines(other);
      }
    }
  };
  readLines(file);
  const context = repositoryContext(surroundings, parentOf(file.path), (name) => {
    const value = make.exported.has(name) ? make.values.get(name) : undefined;
    return value === undefined || value === null ? null : valueIn(make, name, 0);
  });
  for (const recipe of recipes) {
    const start = recipe.text.search(/[^\s@+-]/);
    if (start === -1) continue;
    addReading(found, readShell(expandMake(partOf(recipe, start), make), context));
  }
  return found;
};

/** How many files one Makefile may include. */
const maxIncluded = 50;

/** The files that a line includes: `include versions.mk`, `-include .env`. */
function includesOf(line: Passage, make: Make): readonly string[] {
  const names = /^ *(?:-include|sinclude|include)[ \t]+(?<names>[^#]+)/.exec(line.text)?.groups
    ?.names;
  if (names === undefined || make.isDefining) return [];
  const start = line.text.indexOf(names);
  return expandMake(partOf(line, start), make)
    .text.split(/[ \t]+/)
    .filter((name) => name !== '');
}

/** The variables of a Makefile while it is read. */
interface Make {
  /** Null for one that differs with a condition or a target. */
  readonly values: Map<string, Passage[] | null>;
  /** Those that recipes have in their environment. */
  readonly exported: Set<string>;
  /** How many conditions are open. */
  depth: number;
  /** Whether all that is read is the text of a `define`. */
  isDefining: boolean;
  /** How many characters variables may still add. */
  left: number;
}

function emptyMake(): Make {
  return {
    values: new Map(),
    exported: new Set(),
    depth: 0,
    isDefining: false,
    left: maxExpanded,
  };
}

/** Lines, those that end in a backslash together with the next; in a recipe the shell joins them. */
function logicalLines(text: Passage, starts: readonly number[]): Passage[] {
  const lines: Passage[] = [];
  const parts: Passage[] = [];
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1] ?? text.text.length + 1;
    const line = partOf(text, start, next - (text.text.charAt(next - 2) === '\r' ? 2 : 1));
    const goesOn = /(?<!\\)(?:\\\\)*\\$/.test(line.text.slice(-50));
    parts.push(goesOn ? partOf(line, 0, -1) : line);
    if (goesOn) parts.push(blank);
    else lines.push(joined(parts.splice(0)));
  }
  if (parts.length > 0) lines.push(joined(parts));
  return lines;
}

const blank = inserted(' ');

const assignmentPattern =
  /^ *(?<words>(?:(?:export|override|private|unexport) +){0,4})(?<name>[\w.-]+)[ \t]*(?<operator>::?:?=|\?=|\+=|!=|=)[ \t]*/;

const conditionPattern = /^[ \t]*(?<word>ifn?eq|ifn?def|else|endif|define|endef)\b/;

function readLine(line: Passage, make: Make, recipes: Passage[]): void {
  const word = conditionPattern.exec(line.text)?.groups?.word;
  // A recipe that others call by its name is run like any other.
  if (make.isDefining && word === undefined) recipes.push(line);
  if (word === 'define' || word === 'endef') make.isDefining = word === 'define';
  if (make.isDefining) return;
  if (word?.startsWith('if')) make.depth += 1;
  if (word === 'endif') make.depth = Math.max(0, make.depth - 1);
  if (word !== undefined) return;
  const match = assignmentPattern.exec(line.text);
  const { words = '', name, operator = '' } = match?.groups ?? {};
  if (match === null || name === undefined) {
    readRule(line, make);
    const rule = rulePattern.exec(line.text);
    if (rule !== null) recipes.push(partOf(line, rule[0].length));
    return;
  }
  setVariable(make, name, operator, withoutRemark(partOf(line, match[0].length)));
  if (words.includes('export')) make.exported.add(name);
}

/** Up to a recipe that begins in the line of its target: `target: others; recipe`. */
const rulePattern = /^[^\s:=#][^:=#;]*::?(?!=)[^=;#]*;/;

/** `target: NAME = value` differs with the target; `export NAME …` hands names to recipes. */
function readRule(line: Passage, make: Make): void {
  const exported = /^ *export +(?<names>[\w .-]+)$/.exec(line.text)?.groups?.names;
  for (const name of exported?.split(/ +/) ?? []) make.exported.add(name);
  const name = /^[^:=#]+:[ \t]*(?<name>[\w.-]+)[ \t]*[:?+]?=/.exec(line.text)?.groups?.name;
  if (name !== undefined) make.values.set(name, null);
}

/** A default gives way to what is there; under a condition nobody knows which one it is. */
function setVariable(make: Make, name: string, operator: string, value: Passage): void {
  const { values, depth } = make;
  const known = values.get(name);
  if (operator === '?=' && known !== undefined) return;
  if (operator === '!=' || (depth > 0 && known !== undefined)) values.set(name, null);
  else if (operator === '+=' && known !== undefined) {
    known?.push(blank, value);
  } else values.set(name, [value]);
}

function withoutRemark(value: Passage): Passage {
  const remark = value.text.search(/(?<!\\)#/);
  const text = remark === -1 ? value : partOf(value, 0, remark);
  return partOf(text, 0, text.text.trimEnd().length);
}

const referencePattern =
  /\$(?:(?<dollar>\$)|\((?<round>[\w.-]+)\)|\{(?<curly>[\w.-]+)\}|\(shell +(?<command>[^()]*)\)|(?<one>\w))/dg;

/** Puts values in the place of Make's variables, and leaves to the shell what is the shell's. */
function expandMake(text: Passage, make: Make, depth = 0): Passage {
  if (!text.text.includes('$')) return text;
  return replaced(text, referencePattern, (match) => {
    const { dollar, round, curly, one } = match.groups ?? {};
    const written = partOf(text, match.index, match.index + match[0].length);
    const command = match.indices?.groups?.command;
    if (dollar !== undefined) return partOf(written, 1);
    if (command !== undefined) {
      return joined([inserted('$('), partOf(text, ...command), inserted(')')]);
    }
    return valueIn(make, round ?? curly ?? one ?? '', depth) ?? withoutValue(written);
  });
}

function valueIn(make: Make, name: string, depth: number): Passage | null {
  const parts = make.values.get(name) ?? null;
  if (parts === null || depth >= maxNesting || make.left <= 0) return null;
  const value = joined(parts);
  // What a value costs is more than its length, so that nothing is put together too often.
  make.left -= value.text.length + parts.length;
  return make.left < 0 ? null : expandMake(value, make, depth + 1);
}

/** As a variable that the shell has no value for either; `$(NAME)` would be a command to it. */
function withoutValue(written: Passage): Passage {
  const name = /^\$\((?<name>[\w.-]+)\)$/.exec(written.text)?.groups?.name;
  return name === undefined ? written : { text: `\${${name}}`, pieces: written.pieces };
}
