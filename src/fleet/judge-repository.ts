import { evaluate } from '../evaluate/evaluate.js';
import type { Catalogue } from '../model/catalogue.js';
import { type CoreVersion, compareCoreVersions, parseCoreVersion } from '../model/core-version.js';
import type { HeldBack, RepositoryReport } from '../model/fleet.js';
import type { InputName } from '../model/input.js';
import type { Policy } from '../model/policy.js';
import type { Finding, PluginReport, Problem, Report } from '../model/report.js';
import type { SourceFile } from '../model/source-file.js';
import type { WrittenCore } from '../model/written.js';
import { resolveFacts } from '../resolve/facts.js';
import { readManifests } from '../resolve/manifests.js';

/** What is the same for every repository of a fleet. */
export interface Ground {
  /** The coming core. */
  readonly goal: CoreVersion;
  readonly policy: Policy;
  readonly catalogue: Catalogue;
  /** Every input that the run was not given is empty. */
  readonly inputs: Readonly<Record<InputName, string>>;
  /** The instant of the run. */
  readonly now: Date;
}

/**
 * Judges a repository as the gate would judge a deployment of the coming core with the plugins that
 * it pins. A core that it pins below the coming one is where the upgrade starts.
 */
export async function judgeRepository(
  repository: string,
  files: readonly SourceFile[],
  ground: Ground,
): Promise<RepositoryReport> {
  const { goal, policy, catalogue, now } = ground;
  const name = repository.slice(repository.indexOf('/') + 1);
  const found = await readManifests({ files, searched: true }, policy.core, name);
  // Its core gives way to the coming one, so that two of them are no conflict; but which is left?
  const core = found.conflict === null ? found.core : null;
  if (found.paths.length === 0) return undecided(repository, nothingFound, true);
  const sources = {
    inputs: { ...ground.inputs, ...deployment(goal, core) },
    door: 'command' as const,
    now,
    policy: { kind: 'preset' as const, name: policy.name },
    proposedPolicy: null,
    catalogues: [],
    manifests: { files, searched: true },
    repository: name,
    base: null,
    event: null,
    pullRequest: null,
    notices: [],
    problems: [],
  };
  const { facts, problems } = resolveFacts(sources, policy, catalogue, {
    now: found,
    before: null,
  });
  if (facts === null) return undecided(repository, reasonOf(problems), true);
  return reportOf(repository, core, evaluate(facts));
}

/** The report of a repository of which nothing is known. */
export function undecided(repository: string, reason: string, read: boolean): RepositoryReport {
  return {
    repository,
    status: 'undecided',
    reason,
    read,
    core: null,
    plugins: 0,
    heldBack: [],
    findings: [],
    warnings: 0,
  };
}

const nothingFound = 'none of the files that versions are read from names a core or a plugin';

function deployment(goal: CoreVersion, core: WrittenCore | null) {
  const current = core === null || core.floats ? undefined : parseCoreVersion(core.text);
  // Whoever runs a higher core already does not go back for this.
  const starts = current !== undefined && compareCoreVersions(current, goal) < 0;
  return {
    'core-version': goal.text,
    'current-core-version': starts ? current.text : '',
    releasing: 'none',
  };
}

function reasonOf([first, ...others]: readonly Problem[]): string {
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const place = first?.location ? `${first.location.path}:${first.location.line}: ` : '';
  return `${place}${(first?.message ?? '').replace(/\.$/, '')}${more}`;
}

function reportOf(repository: string, core: WrittenCore | null, report: Report): RepositoryReport {
  const errors = report.findings.filter(isOpenError);
  const breaking = errors.some((finding) => !finding.undecided);
  const status = breaking ? 'breaks' : errors.length > 0 ? 'undecided' : 'ready';
  return {
    repository,
    status,
    reason: status === 'undecided' ? (errors[0]?.message.split('\n')[0] ?? null) : null,
    read: true,
    core: core === null ? null : (parseCoreVersion(core.text)?.text ?? core.text),
    plugins: report.plugins.length,
    heldBack: report.plugins.flatMap(heldBackOf),
    findings: errors.map(({ rule, severity, undecided, subject, message, remedy, location }) => {
      return { rule, severity, undecided, subject, message, remedy, location };
    }),
    warnings: report.counts.warning,
  };
}

function isOpenError({ severity, status }: Finding): boolean {
  return severity === 'error' && status === 'open';
}

function heldBackOf(plugin: PluginReport): readonly HeldBack[] {
  const { name, version, requires, compatibility, newestCompatible } = plugin;
  if (compatibility === null || compatibility === 'compatible') return [];
  return [{ name, version, requires, compatibility, newestCompatible }];
}
