import { type Flags, UsageError, unknown } from '../../command/flags.js';
import { printPage, type Terminal } from '../../command/terminal.js';
import { shown } from '../../model/shown.js';
import { rules } from '../../rules/index.js';
import { explanation, ruleList } from './explanation.js';

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
