import { choose, type Flags, UsageError } from '../../command/flags.js';
import { printPage, type Terminal } from '../../command/terminal.js';
import { inOrder } from '../../model/key-order.js';
import { shown } from '../../model/shown.js';
import { jsonText } from '../../render/json.js';
import type { Paint } from '../../render/terminal.js';
import { keyOrder } from '../../schema/key-order.js';
import { type Fleet, type FleetReport, isReady } from './fleet.js';
import { fleetMarkdown, fleetText } from './fleet-pages.js';
import { readFleetReport } from './fleet-report.js';
import { mergeReports } from './merge-reports.js';

type Page = (fleet: Fleet, paint: Paint) => string;

const pages: Readonly<Record<string, Page>> = {
  text: fleetText,
  json: (fleet) => jsonText(inOrder(fleet, keyOrder.fleet)),
  markdown: fleetMarkdown,
};

/** `release-gate merge`: joins the reports of a fleet's shards, and answers the exit code. */
export async function merge({ values, operands }: Flags, terminal: Terminal): Promise<number> {
  const { format = 'text' } = values;
  const page = choose('format', format, pages);
  const reports = await readAll(operands, terminal);
  const fleet = mergeReports(reports);
  if ('why' in fleet) throw new UsageError(fleet.why);
  printPage(terminal, format, page(fleet, terminal.paint));
  if (fleet.missing.length > 0) return 2;
  return isReady(fleet) ? 0 : 1;
}

/** Reads the reports; throws a `UsageError` with a line for each that cannot be had. */
async function readAll(paths: readonly string[], { folder }: Terminal) {
  const reports: FleetReport[] = [];
  const mistakes: string[] = [];
  for (const path of paths) {
    const read = await readFleetReport(folder, path).catch(mistakeOf);
    if (read instanceof UsageError) mistakes.push(read.message);
    else if (read === null) mistakes.push(`There is no report ${shown(path)}.`);
    else reports.push(read);
  }
  if (mistakes.length > 0) throw new UsageError(mistakes.join('\n'));
  return reports;
}

function mistakeOf(error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  throw error;
}
