import type { Example } from '../rules/rule.js';

/** A rule's example as a command line to paste, one flag a line. */
export function exampleCommand({ inputs }: Pick<Example, 'inputs'>, program: string): string {
  const flags = Object.entries(inputs).map(([name, value]) => `--${name} ${quoted(value)}`);
  return [`${program} check`, ...flags].join(' \\\n  ');
}

/** A word as a shell reads it back. */
function quoted(word: string): string {
  return /^[\w.,:@/+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
