import { safeParse } from 'valibot';
import { UsageError } from '../../command/flags.js';
import { shown } from '../../model/shown.js';
import { ownFiles } from '../../outside/workspace.js';
import { fleetReportSchema } from '../../schema/fleet.js';
import type { FleetReport } from './fleet.js';

/** Largest report that is read, in bytes. */
const maxReportBytes = 500_000_000;

/** Reads a shard's report; null when there is no such file. Throws a `UsageError` for another one. */
export async function readFleetReport(folder: string, path: string): Promise<FleetReport | null> {
  const read = await ownFiles(folder, path).read(path, maxReportBytes);
  if (read.kind === 'missing') return null;
  if (read.kind === 'refused') {
    throw new UsageError(`${shown(path)} cannot be read: ${read.why}.`);
  }
  const parsed = safeParse(fleetReportSchema, jsonOf(read.text));
  if (parsed.success) return parsed.output;
  throw new UsageError(`${shown(path)} is not a report of release-gate fleet.`);
}

/** Null, which is not a report either, where it is not JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
