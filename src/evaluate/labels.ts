import type { Facts } from '../model/facts.js';
import { isFinal, pluginKindOf } from '../model/plugin-version.js';
import type { Finding } from '../model/report.js';
import type { RuleId } from '../model/rule-id.js';

const incompatible: readonly RuleId[] = ['core-too-old', 'core-too-new', 'combination-known-bad'];
const breaking: readonly RuleId[] = ['breaking-core-upgrade', 'breaking-plugin-upgrade'];

/** The labels that a pull request with this outcome carries: what it releases, what is wrong. */
export function labelsOf(
  facts: Facts,
  findings: readonly Finding[],
  onCadence: boolean | null,
): readonly string[] {
  const isOpen = (rules: readonly RuleId[]) =>
    findings.some(({ rule, status }) => status === 'open' && rules.includes(rule));
  return [
    ...releaseLabels(facts),
    ...(isOpen(incompatible) ? ['gate: incompatible'] : []),
    ...(onCadence === false ? ['gate: off-cadence'] : []),
    ...(isOpen(breaking) ? ['gate: breaking'] : []),
  ];
}

function releaseLabels({ core, plugins }: Facts): string[] {
  const kinds = plugins.flatMap(({ released, version }) =>
    released && version !== null && isFinal(version) ? pluginKindOf(version) : [],
  );
  const released = core?.released && core.kind !== null ? [core.kind, ...kinds] : kinds;
  return [...new Set(released)].map((kind) => `release: ${kind}`);
}
