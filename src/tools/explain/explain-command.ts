import { type Flags, UsageError, unknown } from '../../command/flags.js';
import { printPage, type Terminal } from '../../command/terminal.js';
import { shown } from '../../model/shown.js';
import { scopes } from '../../questions/scope.js';
import { columns, type Paint } from '../../render/terminal.js';
import { rules } from '../../rules/index.js';
import type { Example, Rule } from '../../rules/rule.js';

/** `release-gate explain`: says why a rule exists, what breaks it and what keeps it. */
export async function explain({ operands }: Flags, terminal: Terminal): Promise<number> {
  const [name, extra] = operands;
  if (extra !== undefined) {
    const given = operands.map((each) => shown(each)).join(', ');
    throw new UsageError(`explain takes one rule, and these are several: ${given}.`);
  }
  if (name === undefined) {
    printPage(terminal, 'text', ruleList(rules, terminal.paint));
    return 0;
  }
  const rule = rules.find(({ id }) => id === name);
  if (rule === undefined) {
    throw unknown(
      name,
      rules.map(({ id }) => id),
      'explain',
    );
  }
  printPage(terminal, 'text', explanation(rule, terminal.paint));
  return 0;
}

/** What a rule is for, for a terminal: why, what breaks it, what keeps it, and what it reports. */
export function explanation(rule: Rule, paint: Paint): string {
  const { id, severity, undecided, on, why, breaks, keeps, data, examples } = rule;
  const keys = Object.entries(data).map(([key, meaning]) => [`  ${key}`, meaning]);
  return [
    paint('bold', id),
    `${severity}${undecided ? ', undecided' : ''} by default; judged: ${scopes[on].called}`,
    '',
    ...titled('Why', [why], paint),
    ...titled('What breaks it', [breaks, ...exampleLines(examples.breaks)], paint),
    ...titled('What keeps it', [keeps, ...exampleLines(examples.keeps)], paint),
    paint('bold', 'What a finding holds in `data`'),
    ...columns(keys),
    '',
    `The same as a page: docs/rules/${id}.md`,
    '',
  ].join('\n');
}

/** Every rule in a line: what `explain` can be asked. */
export function ruleList(rules: readonly Rule[], paint: Paint): string {
  const rows = rules.map(({ id, severity, breaks }) => [id, severity, breaks]);
  const ask = 'Ask about one: release-gate explain core-too-old';
  return [paint('bold', 'Rules'), ...columns(rows), '', ask, ''].join('\n');
}

function titled(title: string, lines: readonly string[], paint: Paint): readonly string[] {
  return [paint('bold', title), ...lines.map(indented), ''];
}

function exampleLines(example: Example): readonly string[] {
  const { says, files = {}, filesBefore = {} } = example;
  const command = exampleCommand(example, 'release-gate').split('\n').map(indented);
  return [
    ...['', `Example: ${says}`, '', ...command],
    ...fileLines('with this', files),
    ...fileLines('and on `main` this', filesBefore),
  ];
}

function fileLines(words: string, files: NonNullable<Example['files']>): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) => [
    ...['', `${words} ${path}:`, ''],
    ...text.trimEnd().split('\n').map(indented),
  ]);
}

function indented(line: string): string {
  return line === '' ? '' : `  ${line}`;
}

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
