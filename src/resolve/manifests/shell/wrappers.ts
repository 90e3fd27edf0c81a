import { type Passage, spaced } from '../passage.js';
import type { Field } from './fields.js';
import { programOf } from './run.js';

/** Commands that run the command behind them. */
const wrappers = new Set(['sudo', 'env', 'exec', 'command', 'nohup', 'time', 'builtin', 'doas']);

/** A command without those that only run it, such as `sudo -E env A=b`. */
export function withoutWrappers(fields: readonly Field[]): readonly Field[] {
  let start = 0;
  while (wrappers.has(programOf(fields[start]))) {
    start += 1;
    while (/^-|^[A-Za-z_]\w*=/.test(fields[start]?.passage.text ?? '')) start += 1;
  }
  return fields.slice(start);
}

/** Options of `ssh` that take a value. */
const sshValues = /^-[BbcDEeFIiJLlmOopQRSWw]$/;

/** The script that `ssh` hands to a host, of the words behind `ssh`; null where it hands none. */
export function remoteScript(fields: readonly Field[]): Passage | null {
  let at = 0;
  while (fields[at]?.passage.text.startsWith('-')) {
    at += sshValues.test(fields[at]?.passage.text ?? '') ? 2 : 1;
  }
  const words = fields.slice(at + 1);
  if (words.length === 0) return null;
  return spaced(
    words.map(({ passage, written, unknown }) => (unknown === null ? passage : written())),
  );
}
