import { eastAsianWidth } from 'get-east-asian-width';
import { cut, maxNameLength, visible, visibleLines } from './words.js';

/**
 * What the runner would take for a command when the text lands in a workflow's log: two colons
 * after any space at the start of a line, or `##[` anywhere.
 */
const commands = /^\s*:(?=:)|##\[/g;

/** Text from outside as one line for a terminal or a log, cut at 100 characters unless told. */
export function terminal(text: string, characters = maxNameLength): string {
  return withoutCommands(visible(cut(text, characters)));
}

/** The lines of a message for a terminal or a log. */
export function terminalLines(text: string): readonly string[] {
  return visibleLines(text).map(withoutCommands);
}

function withoutCommands(line: string): string {
  return line.replace(commands, (found) => {
    return found === '##[' ? '##\\u{5b}' : `${found.slice(0, -1)}\\u{3a}`;
  });
}

/** A way to show text on a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Shows text in a style, or as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

/** Rows of cells as lines whose columns stand below each other, two spaces apart. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, placesOf(cell));
    }
  }
  return rows.map((row) => {
    const cells = row.map((cell, column) => padded(cell, widths[column] ?? 0));
    return cells.join('  ').trimEnd();
  });
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - placesOf(text));
}

/** How wide a terminal is taken to be where nobody knows. */
export const usualWidth = 80;

/** The least that a line is wrapped to: below it every word would stand alone. */
const minWidth = 20;

/**
 * A line in lines of at most so many places, parted between words; those after the first begin
 * with `hang`. A longer word, such as a path to copy, stays whole. No line begins with a word that a
 * runner would take for a command.
 */
export function wrapped(line: string, width: number, hang: string): readonly string[] {
  const room = Math.max(width, minWidth);
  const [first, ...words] = line.split(/(?<=\S) (?=\S)(?!::|##\[)/);
  const lines: string[] = [];
  let current = `${first}`;
  for (const word of words) {
    const next = `${current} ${word}`;
    if (placesOf(next) <= room) {
      current = next;
    } else {
      lines.push(current);
      current = hang + word;
    }
  }
  return [...lines, current];
}

/** What a runner takes for a command where a line begins with it. */
const commandStart = /^(?:::|##\[)/;

/** What stands so far in is there to be pasted, and keeps its lines. */
const pasted = /^ {6}/;

/**
 * A page for a terminal of so many columns: longer lines are wrapped, below the last of their
 * columns where there are columns, below the words of a numbered step, and else a little further in
 * than they began. A last column that begins too far right gets lines of its own.
 */
export function fitted(page: string, width: number): string {
  return page
    .split('\n')
    .flatMap((line) => {
      const words = line.replace(styles, '');
      if (pasted.test(words)) return [line];
      const indent = words.search(/[^ ]|$/);
      const before = /^.*\S {2,}(?=\S)/.exec(words)?.[0] ?? '';
      const column = placesOf(before);
      const isFar = column > (width * 2) / 3;
      const last = line.slice(before.length);
      if (isFar && !commandStart.test(last) && placesOf(line) > width && words === line) {
        const hang = ' '.repeat(indent + 4);
        const first = before.trimEnd();
        return [...wrapped(first, width, hang), ...wrapped(hang + last, width, hang)];
      }
      const inside = numbered.exec(words)?.[0].length ?? indent + 2;
      return wrapped(line, width, ' '.repeat(column === 0 || isFar ? inside : column));
    })
    .join('\n');
}

/** The number of a step; what follows stands below its words. */
const numbered = /^ *\d+\. /;

// Built of its number: nobody sees the character itself.
const styles = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

/** What nearly every text is made of: each unit takes one place. */
const narrow = /^[\0-\u02ff\u2010-\u22ff]*$/;

/** What stands on or around the character before it. */
const marks = String.raw`[\p{Mn}\p{Me}]`;

/** How many places a terminal gives a text: two to a wide character, none to a mark on another or a style. */
function placesOf(text: string): number {
  const shown = text.replace(styles, '');
  if (narrow.test(shown)) return shown.length;
  // Not a literal: the tables of Unicode take longer to build than a report to write.
  const characters = [...shown.replace(new RegExp(marks, 'gu'), '')];
  return characters.reduce((sum, each) => sum + eastAsianWidth(each.codePointAt(0) as number), 0);
}
