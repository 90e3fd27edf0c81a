import { jsonText } from '../../render/json.js';
import type { Backtest } from './replay.js';

/** A backtest for programs; a field is added, never changed. */
export function backtestJson({ policy, releases, rules }: Backtest): string {
  return jsonText({
    policy,
    total: releases.length,
    onCadence: releases.filter(({ onCadence }) => onCadence).length,
    byRule: Object.fromEntries(rules.map(({ rule, broken }) => [rule, broken])),
    releases: releases.map((release) => ({
      version: release.version.text,
      date: release.date,
      kind: release.kind,
      onCadence: release.onCadence,
      planned: release.planned,
      daysOff: release.daysOff,
      findings: release.findings,
    })),
  });
}
