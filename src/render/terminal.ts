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
