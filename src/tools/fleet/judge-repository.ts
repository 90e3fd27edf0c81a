import { advised } from '../../advice/remedies.js';
import { evaluate } from '../../evaluate/evaluate.js';
import type { Catalogue } from '../../model/catalogue.js';
import { type CoreVersion, compareCoreVersions } from '../../model/core-version.js';
import { parseRepository } from '../../model/github-client.js';
import type { InputName } from '../../model/input.js';
import { type ManifestFiles, type Manifests, type Marks, marksOf } from '../../model/manifest.js';
import type { Policy } from '../../model/policy.js';
import type { Finding, PluginReport, Problem, Report } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import { nothingRead } from '../../model/sources.js';
import type { WrittenCore } from '../../model/written.js';
import { floats, readCore } from '../../resolve/facts/core.js';
import { resolveFacts } from '../../resolve/facts/facts.js';
import { searchedFormatOf } from '../../resolve/manifests/format-of-path.js';
import { readManifests } from '../../resolve/manifests/manifests.js';
import { liesOver, searchFor, setsTag } from '../../resolve/manifests/search-words.js';
import type { HeldBack, RepositoryReport } from './fleet.js';

/** What is the same for every repository of a fleet. */
export interface CommonGround {
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
 * it pins. A core that it pins below the coming one is where the upgrade starts; where that cannot
 * be known, no answer but a sure break is one. Where its files are read together with others that
 * were not read yet, it answers which.
 */
export async function judgeRepository(
  repository: string,
  files: ManifestFiles,
  ground: CommonGround,
): Promise<RepositoryReport | Wanting> {
  const { goal, policy, catalogue, now } = ground;
  const name = parseRepository(repository)?.name ?? repository;
  const marks = marksOf(policy);
  const manifests = mattering(files, marks);
  const found = await readManifests(manifests, marks, name);
  if (found.wanted.length > 0) return { wanted: found.wanted };
  if (found.paths.length === 0) return undecided(repository, nothingFound(found, marks), true);
  const start = startingCore(found, policy.core, goal);
  const sources = {
    ...nothingRead,
    inputs: { ...ground.inputs, ...deployment(goal, start) },
    now,
    manifests,
    repository: name,
  };
  const { facts, problems } = resolveFacts(sources, policy, catalogue, {
    now: found,
    before: null,
  });
  if (facts === null) return undecided(repository, reasonOf(problems), true);
  return reportOf(repository, start, advised(facts, evaluate(facts)));
}

/** Files to read before a repository can be judged. */
export interface Wanting {
  readonly wanted: readonly string[];
}

/** Those whose text could matter, as the gate's own search finds them. */
function mattering(manifests: ManifestFiles, marks: Marks): ManifestFiles {
  const holds = searchFor(marks, 'text');
  const isOver = liesOver(manifests.files.map(({ path }) => path));
  const files = manifests.files.filter(
    ({ path, text }) =>
      holds(text, searchedFormatOf(path)?.holds ?? 'anything') || (isOver(path) && setsTag(text)),
  );
  return { ...manifests, files };
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

/** What was looked for, and what came close. */
function nothingFound({ sight }: Manifests, { images, properties }: Marks): string {
  const marks = [...images, ...properties].join(', ');
  const where = sight.searchedFiles === null ? 'no file' : `none of ${sight.searchedFiles} files`;
  const [image] = sight.images;
  const close = sight.seen.find(({ leftOut }) => leftOut !== null);
  return [
    `${where} names a core (${marks === '' ? 'the policy knows no mark of one' : shown(marks)}) or a plugin`,
    ...(image === undefined ? [] : [`the image ${shown(image.text)} is not known to be a core`]),
    ...(close === undefined ? [] : [`${shown(close.path)} was left out, because ${close.leftOut}`]),
  ].join('; ');
}

function deployment(goal: CoreVersion, { before }: StartingCore) {
  return {
    'core-version': goal.text,
    'current-core-version': before?.text ?? '',
    releasing: 'none',
  };
}

function reportOf(repository: string, start: StartingCore, report: Report): RepositoryReport {
  const errors = report.findings.filter(isOpenError);
  const breaking = errors.some((finding) => !finding.undecided);
  const doubt = start.unknown ?? errors[0]?.message ?? null;
  return {
    repository,
    status: breaking ? 'breaks' : doubt === null ? 'ready' : 'undecided',
    reason: breaking ? null : doubt,
    read: true,
    core: start.text,
    plugins: report.plugins.length,
    heldBack: heldBackBy(errors, report.plugins),
    findings: errors.map(({ rule, severity, undecided, subject, message, remedy, location }) => {
      return { rule, severity, undecided, subject, message, remedy, location };
    }),
    warnings: report.counts.warning,
  };
}

function isOpenError({ severity, status }: Finding): boolean {
  return severity === 'error' && status === 'open';
}

/**
 * The plugins that open errors are about. One whose finding is waived, or lowered by the policy,
 * keeps nobody from the coming core: otherwise a repository that is ready would be held back.
 */
export function heldBackBy(
  errors: readonly Finding[],
  plugins: readonly PluginReport[],
): readonly HeldBack[] {
  return plugins.flatMap((plugin) => {
    const { name, version, requires, compatibility, newestCompatible } = plugin;
    if (compatibility === null || compatibility === 'compatible') return [];
    if (!errors.some((finding) => isAbout(finding, plugin))) return [];
    return [{ name, version, requires, compatibility, newestCompatible }];
  });
}

function isAbout({ about }: Finding, { name, version }: PluginReport): boolean {
  return about.some((subject) => subject.name === name && subject.version === version);
}

/** Where a repository's way to the coming core starts. */
interface StartingCore {
  /** As it is pinned; null where none is, or several are. */
  readonly text: string | null;
  /** The core before the upgrade; null where nothing is upgraded, or it cannot be known. */
  readonly before: CoreVersion | null;
  /** Why it cannot be known, as a clause; null where it can. */
  readonly unknown: string | null;
}

/**
 * Finds the core that manifests pin today. One that cannot be known must be said: the rules of the
 * way, such as a stop that may not be skipped, are silent without it, and silence is not a pass.
 */
export function startingCore(
  { core, conflict, sight }: Pick<Manifests, 'core' | 'conflict' | 'sight'>,
  { name }: Pick<Marks, 'name'>,
  goal: CoreVersion,
): StartingCore {
  if (conflict !== null) {
    const clause = `the files are several environments (${conflict.found}), ${nobodyKnows}`;
    return { text: null, before: null, unknown: placed(clause, conflict) };
  }
  if (core === null) {
    const image = sight.images.find(({ text }) => name !== null && text.includes(name));
    if (image === undefined) return { text: null, before: null, unknown: null };
    const clause = `the image ${shown(image.text)} is not known to be the core, ${nobodyKnows}`;
    return { text: null, before: null, unknown: placed(clause, image) };
  }
  if (core.floats === true || floats(core.text)) {
    const clause = `the core is not a fixed version ("${shown(core.text)}"), ${nobodyKnows}`;
    return { text: core.text, before: null, unknown: placed(clause, core) };
  }
  const { version, problems } = readCore('the core', core);
  if (version === null) return { text: core.text, before: null, unknown: reasonOf(problems) };
  // Whoever runs a higher core already does not go back for this.
  const starts = compareCoreVersions(version, goal) < 0;
  return { text: version.text, before: starts ? version : null, unknown: null };
}

const nobodyKnows = 'so nobody knows where its upgrade starts';

function placed(message: string, { location }: Pick<WrittenCore, 'location'>): string {
  return reasonOf([{ message, location }]);
}

/** Why a repository cannot be judged, as a clause that begins with the place of the first problem. */
export function reasonOf([first, ...others]: readonly Pick<
  Problem,
  'message' | 'location'
>[]): string {
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const place = first?.location ? `${first.location.path}:${first.location.line}: ` : '';
  return `${place}${(first?.message ?? '').replace(/\.$/, '')}${more}`;
}
