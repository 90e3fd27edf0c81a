import type { Facts } from '../model/facts.js';
import { isFinal, pluginKindOf } from '../model/plugin-version.js';
import type { Finding } from '../model/report.js';
import { isAffected } from './findings.js';

/** The labels that a pull request with this outcome carries: what it releases, what is wrong. */
export function labelsOf(
  facts: Facts,
  findings: readonly Finding[],
  onCadence: boolean | null,
): readonly string[] {
  return [
    ...releaseLabels(facts),
    ...(isAffected(findings, 'compatibility') ? ['gate: incompatible'] : []),
    ...(onCadence === false ? ['gate: off-cadence'] : []),
    ...(isAffected(findings, 'breaking') ? ['gate: breaking'] : []),
  ];
}

function releaseLabels({ core, plugins }: Facts): string[] {
  const kinds = plugins.flatMap(({ released, version }) =>
    released && version !== null && isFinal(version) ? (pluginKindOf(version) ?? []) : [],
  );
  const released = core?.released && core.kind !== null ? [core.kind, ...kinds] : kinds;
  return [...new Set(released)].map((kind) => `release: ${kind}`);
}
