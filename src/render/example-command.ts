import type { Example } from '../rules/rule.js';

/** A rule's example as a command line to paste, one flag a line; a change is compared with `main`. */
export function exampleCommand(
  { inputs, filesBefore }: Pick<Example, 'inputs' | 'filesBefore'>,
  program: string,
): string {
  const flags = Object.entries(inputs).map(([name, value]) => `--${name} ${quoted(value)}`);
  const base = filesBefore === undefined ? [] : ['--base main'];
  return [`${program} check`, ...flags, ...base].join(' \\\n  ');
}

/** A word as a shell reads it back. */
function quoted(word: string): string {
  return /^[\w.,:@/+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
