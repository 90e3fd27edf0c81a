import { inserted } from '../passage.js';
import { isUnknown } from '../variables.js';
import { type Field, fieldOf } from './fields.js';
import { inputOf, noInput, textOfFile } from './output.js';
import { type Shell, wordsIn } from './run.js';
import type { Command } from './syntax.js';

/** The options of `xargs` that take a value, and the one that is replaced by the input. */
const xargsValues = /^-(?:[adEIiLnPs]|-arg-file|-delimiter|-max-args|-max-procs|-replace)$/;

/** `xargs command`: the words of its input come behind the command, or in the place of `{}`. */
export function runXargs(fields: readonly Field[], command: Command | null, shell: Shell): void {
  let at = 0;
  let file: Field | null = null;
  let sign: string | null = null;
  for (; fields[at]?.passage.text.startsWith('-'); at += 1) {
    const option = fields[at]?.passage.text ?? '';
    const [, attached] = /^(?:-[aI]|--(?:arg-file|replace)=)(.+)$/.exec(option) ?? [];
    const takesNext = xargsValues.test(option) && option !== '-i';
    const value = attached ?? (takesNext ? fields[at + 1]?.passage.text : undefined);
    if (/^(?:-[Ii]|--replace)/.test(option)) sign = value ?? '{}';
    if (/^(?:-a|--arg-file)/.test(option) && attached === undefined) file = fields[at + 1] ?? null;
    if (takesNext && attached === undefined) at += 1;
  }
  const inner = fields.slice(at);
  const list = listed(file, command, shell);
  const place = inner.findIndex(({ passage }) => passage.text === sign);
  const all = place === -1 ? [...inner, ...list] : inner.toSpliced(place, 1, ...list);
  shell.run(all, null);
}

function listed(file: Field | null, command: Command | null, shell: Shell): Field[] {
  const text =
    file !== null
      ? textOfFile(file.passage, shell)
      : command === null
        ? noInput
        : inputOf(command, shell);
  if (!isUnknown(text)) return wordsIn(text).map((word) => fieldOf(word, word));
  return [fieldOf(inserted(''), command?.written() ?? inserted('xargs'), text)];
}
