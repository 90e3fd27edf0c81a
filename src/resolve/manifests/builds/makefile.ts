import type { SourceFile } from '../../../model/written.js';
import type { ReadFormat } from '../format.js';
import { inserted, joined, type Passage, partOf, passageIn, replaced } from '../passage.js';
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
    for (const line of logicalLines(passageIn(from, 0, from.text.length))) {
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
  const context = repositoryContext(surroundings, parentOf(file.path), (name) =>
    make.exported.has(name) ? valueIn(make, name, 0) : null,
  );
  for (const recipe of recipes) {
    const start = recipe.text.search(/[^\s@+-]|$/);
    addReading(found, readShell(expandMake(partOf(recipe, start), make), context));
  }
  return found;
};

/** How many files one Makefile may include. */
const maxIncluded = 50;

/** The files that a line includes: `include versions.mk`, `-include .env`. */
function includesOf(line: Passage, make: Make): readonly string[] {
  const match = /^ *(?:-include|sinclude|include)[ \t]/.exec(line.text);
  if (match === null || make.isDefining) return [];
  const names = expandMake(withoutRemark(partOf(line, match[0].length)), make);
  return names.text.match(/[^ \t]+/g) ?? [];
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
function logicalLines(text: Passage): Passage[] {
  const lines: Passage[] = [];
  const parts: Passage[] = [];
  let start = 0;
  for (const written of text.text.split('\n')) {
    const line = partOf(text, start, start + written.replace(/\r$/, '').length);
    start += written.length + 1;
    if (/(?<!\\)(?:\\\\)*\\$/.test(line.text)) parts.push(partOf(line, 0, -1), blank);
    else lines.push(joined([...parts.splice(0), line]));
  }
  return [...lines, joined(parts)];
}

const blank = inserted(' ');

const assignmentPattern =
  /^ *((?:(?:export|override|private|unexport) +){0,4})([\w.-]+)[ \t]*(::?:?=|\?=|\+=|!=|=)[ \t]*/;

const directivePattern = /^[ \t]*(ifn?eq|ifn?def|else|endif|define|endef)\b/;

function readLine(line: Passage, make: Make, recipes: Passage[]): void {
  const word = directivePattern.exec(line.text)?.[1];
  if (make.isDefining) {
    // A recipe that others call by its name is run like any other.
    recipes.push(line);
    make.isDefining = word !== 'endef';
  } else if (word === undefined) readStatement(line, make, recipes);
  else if (word === 'endif') make.depth = Math.max(0, make.depth - 1);
  else if (word.startsWith('if')) make.depth += 1;
  else make.isDefining = word === 'define';
}

function readStatement(line: Passage, make: Make, recipes: Passage[]): void {
  const match = assignmentPattern.exec(line.text);
  if (match === null) {
    readRule(line, make);
    const rule = rulePattern.exec(line.text);
    if (rule !== null) recipes.push(partOf(line, rule[0].length));
    return;
  }
  const [assignment, words, name, operator] = match as unknown as [string, string, string, string];
  setVariable(make, name, operator, withoutRemark(partOf(line, assignment.length)));
  if (/\bexport /.test(words)) make.exported.add(name);
}

/** Up to a recipe that begins in the line of its target: `target: others; recipe`. */
const rulePattern = /^[^\s:=#][^:=#;]*::?(?!=)[^=;#]*;/;

/** `target: NAME = value` differs with the target; `export NAME …` hands names to recipes. */
function readRule(line: Passage, make: Make): void {
  const [word, ...names] = line.text.trim().split(/\s+/);
  if (word === 'export') for (const name of names) make.exported.add(name);
  const target = /^[^:=#]+:(?!=)/.exec(line.text);
  const own = target && assignmentPattern.exec(line.text.slice(target[0].length).trimStart());
  if (own) make.values.set(own[2] as string, null);
}

/** A default gives way to what is there; under a condition nobody knows which one it is. */
function setVariable(make: Make, name: string, operator: string, value: Passage): void {
  const { values, depth } = make;
  const known = values.get(name);
  if (operator === '?=' && known !== undefined) return;
  if (operator === '!=' || (depth > 0 && known !== undefined)) values.set(name, null);
  else if (operator === '+=' && known !== undefined) known?.push(blank, value);
  else values.set(name, [value]);
}

function withoutRemark(value: Passage): Passage {
  const remark = value.text.search(/(?<!\\)#/);
  const text = remark === -1 ? value : partOf(value, 0, remark);
  return partOf(text, 0, text.text.trimEnd().length);
}

const referencePattern =
  /\$(?:(?<dollar>\$)|\((?<round>[\w.-]+)\)|\{(?<curly>[\w.-]+)\}|\(shell [^()]*\)|(?<one>\w))/g;

/** Puts values in the place of Make's variables, and leaves to the shell what is the shell's. */
function expandMake(text: Passage, make: Make, depth = 0): Passage {
  return replaced(text, referencePattern, (match) => {
    const { dollar, round, curly, one } = match.groups ?? {};
    const written = partOf(text, match.index, match.index + match[0].length);
    if (dollar !== undefined) return partOf(written, 1);
    const name = round ?? curly ?? one;
    // What `$(shell …)` runs, a shell runs as `$(…)`.
    if (name === undefined)
      return joined([partOf(written, 0, 2), partOf(written, '$(shell'.length)]);
    // Without a value it is to the shell what its own are; `$(NAME)` would be a command to it.
    return valueIn(make, name, depth) ?? { text: `\${${name}}`, pieces: written.pieces };
  });
}

function valueIn(make: Make, name: string, depth: number): Passage | null {
  const parts = make.values.get(name) ?? null;
  if (parts === null || depth >= maxNesting || make.left < 0) return null;
  const value = joined(parts);
  // What a value costs is more than its length, so that nothing is put together too often.
  make.left -= value.text.length + parts.length;
  return make.left < 0 ? null : expandMake(value, make, depth + 1);
}
