import { inOrder } from '../model/key-order.js';
import type { Report } from '../model/report.js';
import { keyOrder } from '../schema/key-order.js';
import { invisible } from './words.js';

/** The report as JSON text, its keys in the order of its schema, whoever made it. */
export function json(report: Report): string {
  return jsonText(inOrder(report, keyOrder.report));
}

/** The plan of a report by itself, for programs; a field is added, never changed. */
export function planJson({ targetDate, policy, notices, plan }: Report): string {
  const { name, source } = policy;
  const order = keyOrder.report;
  return jsonText({
    targetDate,
    policy: { name, source },
    plan: inOrder(plan, order.plan),
    notices: inOrder(notices, order.notices),
  });
}

/** What nearly every JSON text is made of: nothing in it is hidden. */
const plain = /^[\n -~]*$/;

/** What a runner takes for a command of its own wherever it stands in a log. */
const command = /##\[/g;

/**
 * A value as JSON text: two spaces of indentation, a final newline, nothing hidden in it and nothing
 * that a runner obeys. JSON may write any character of a text as an escape.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(command, '##\\u005b');
  // Not a literal: the tables of Unicode take longer to build than a report to write.
  const hidden = new RegExp(`(?!\\n)${invisible}`, 'gu');
  return `${plain.test(text) ? text : text.replace(hidden, escapeUnits)}\n`;
}

/** JSON escapes UTF-16 units, two for a character beyond the first 65,536. */
function escapeUnits(character: string): string {
  const units = [...Array(character.length).keys()].map((index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
