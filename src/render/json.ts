import { inOrder } from '../model/key-order.js';
import type { Report } from '../model/report.js';
import { keyOrder } from '../schema/key-order.js';
import { jsonText } from './json-text.js';

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
