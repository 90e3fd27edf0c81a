import { mergeReports } from '../fleet/merge-reports.js';
import { type Fleet, isReady } from '../model/fleet.js';
import { shown } from '../model/shown.js';
import { fleetMarkdown } from '../render/fleet-markdown.js';
import { fleetText } from '../render/fleet-text.js';
import { jsonText } from '../render/json-text.js';
import type { Paint } from '../render/paint.js';
import { choose, type Flags, UsageError } from './flags.js';
import { readFleetReport } from './fleet-report.js';
import type { Terminal } from './terminal.js';

type Page = (fleet: Fleet, paint: Paint) => string;

const pages: Readonly<Record<string, Page>> = {
  text: fleetText,
  json: jsonText,
  markdown: fleetMarkdown,
};

/** `release-gate merge`: joins the reports of a fleet's shards, and answers the exit code. */
export async function merge({ values, operands }: Flags, terminal: Terminal): Promise<number> {
  const page = choose('format', values.format ?? 'text', pages);
  const reports = await Promise.all(operands.map((path) => reportAt(path, terminal)));
  const fleet = mergeReports(reports);
  if ('why' in fleet) throw new UsageError(fleet.why);
  terminal.print(page(fleet, terminal.paint));
  if (fleet.missing.length > 0) return 2;
  return isReady(fleet) ? 0 : 1;
}

async function reportAt(path: string, { folder }: Terminal) {
  const report = await readFleetReport(folder, path);
  if (report !== null) return report;
  throw new UsageError(`There is no report ${shown(path)}.`);
}
