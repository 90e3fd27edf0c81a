import type { Report } from '../model/report.js';
import type { PageOf } from '../render/findings.js';
import { sarif } from '../render/sarif.js';
import { rules } from '../rules/index.js';
import { version } from '../version.js';

/** The report as SARIF, with every rule's own words. */
export function sarifOf(report: Report, pageOf: PageOf): string {
  const described = rules.map(({ id, severity, breaks, why, keeps }) => ({
    id,
    severity,
    summary: breaks,
    why,
    help: keeps,
    page: pageOf(id),
  }));
  // A finding without a place stands at the file that every gate is about: its own policy.
  return sarif(report, { rules: described, version, fallbackPath: '.github/release-gate.yml' });
}
