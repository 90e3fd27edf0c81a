import type { Problem } from '../model/report.js';
import { type Paint, terminal, terminalLines } from './terminal.js';
import { placeText } from './words.js';

/** Problems for a terminal: what is wrong, what was found and expected, and where. */
export function problemLines(problems: readonly Problem[], paint: Paint): readonly string[] {
  return problems.flatMap((problem) => {
    const { found, expected, location } = problem;
    const isKnown = guesses(problem);
    return [
      ...labelled(`${paint('red', 'problem')}  `, problem.message),
      ...(found === '' || isKnown ? [] : labelled('  found:    ', terminal(found))),
      ...(expected === '' || isKnown ? [] : labelled('  expected: ', expected)),
      ...(location === null ? [] : labelled('  where:    ', terminal(placeText(location)))),
    ];
  });
}

/** Whether a message names the word that was meant; a list of all that there are says nothing more. */
export function guesses({ message }: Pick<Problem, 'message'>): boolean {
  return /\bdid you mean\b/i.test(message);
}

/** A message behind its label; further lines stand below the first. */
export function labelled(label: string, message: string): readonly string[] {
  const [first = '', ...more] = terminalLines(message);
  return [`${label}${first}`, ...more.map((line) => `${' '.repeat(6)}${line}`)];
}
