import type { Problem } from '../model/report.js';
import type { Paint } from './paint.js';
import { placeText } from './place.js';
import { terminal, terminalLines } from './terminal.js';

/** Problems for a terminal: what is wrong, what was found and expected, and where. */
export function problemLines(problems: readonly Problem[], paint: Paint): readonly string[] {
  return problems.flatMap(({ message, found, expected, location }) => [
    ...labelled(`${paint('red', 'problem')}  `, message),
    ...(found === '' ? [] : labelled('  found:    ', terminal(found))),
    ...(expected === '' ? [] : labelled('  expected: ', expected)),
    ...(location === null ? [] : labelled('  where:    ', terminal(placeText(location)))),
  ]);
}

/** A message behind its label; further lines stand below the first. */
export function labelled(label: string, message: string): readonly string[] {
  const [first = '', ...more] = terminalLines(message);
  return [`${label}${first}`, ...more.map((line) => `${' '.repeat(6)}${line}`)];
}
