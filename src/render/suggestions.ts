import type { RuleId } from '../model/policy.js';
import type { Finding, PluginReport, Report } from '../model/report.js';
import type { SourceFile } from '../model/written.js';
import { rules } from '../rules/index.js';
import type { PageOf } from './findings.js';
import { code, fenceFor, link } from './markdown.js';
import { maxMessageLength, visible } from './words.js';

/** A line of a file, and a review comment that offers another line for it. */
export interface Suggestion {
  /** Relative to the repository's root. */
  readonly path: string;
  /** The line as it was judged, without its end. */
  readonly line: string;
  /** Markdown without the marker. */
  readonly body: string;
}

/** More at once would bury the conversation; the next run offers those that are left. */
const maxSuggestions = 10;

/** The rules that another version of the plugin fixes: their data names the one that fits. */
const mendedByVersion: readonly RuleId[] = rules
  .filter(({ data }) => 'newestCompatible' in data)
  .map(({ id }) => id);

/** The rules that only another way of the core fixes: what fits this core may not be what to write. */
const mendedByPath: readonly RuleId[] = rules
  .filter(({ on, closedBy }) => on === 'corePath' && closedBy.some((each) => each === 'core'))
  .map(({ id }) => id);

/**
 * For each line in these files that names versions which do not fit, the same line with those that
 * do: those of the way that keeps the core, and none where the way of the core is wrong. Only what
 * the change wrote gets one, and never a plugin that is being released itself: its number is the
 * release's, not a choice.
 */
export function suggestions(
  report: Report,
  pageOf: PageOf,
  files: readonly SourceFile[],
): readonly Suggestion[] {
  const versions = versionsToWrite(report);
  const lines = new Map(files.map(({ path, text }) => [path, text.split('\n')]));
  const byLine = new Map<string, Replacement[]>();
  for (const finding of report.findings) {
    const plugin = pluginOf(report, finding);
    const replacement = replacementOf(report, finding, plugin, lines, versions);
    if (replacement === null) continue;
    const key = `${replacement.line} ${replacement.path}`;
    byLine.set(key, [...(byLine.get(key) ?? []), replacement]);
  }
  return [...byLine.values()]
    .slice(0, maxSuggestions)
    .flatMap((replacements) => suggestionOf(replacements, report, pageOf));
}

/** A version at a place, and the one to write there. */
interface Replacement {
  readonly finding: Finding;
  readonly path: string;
  readonly line: number;
  /** The whole line, without its end. */
  readonly text: string;
  /** Where the version stands in it, 0-based, the end excluded. */
  readonly start: number;
  readonly end: number;
  /** Without a `v`. */
  readonly version: string;
}

function replacementOf(
  { releasing }: Report,
  finding: Finding,
  plugin: PluginReport | undefined,
  lines: ReadonlyMap<string, readonly string[]>,
  versions: ReadonlyMap<string, string>,
): Replacement | null {
  const { rule, status, touched, location } = finding;
  const version = plugin === undefined ? undefined : versions.get(plugin.name);
  if (!mendedByVersion.includes(rule) || status === 'waived' || !touched) return null;
  if (plugin === undefined || location === null || version === undefined) return null;
  if (plugin.change === 'none' || releasing.includes('plugins') || releasing.includes(plugin.name))
    return null;
  const { path, line, column, endColumn } = location;
  const text = lines.get(path)?.[line - 1]?.replace(/\r$/, '') ?? '';
  const written = text.slice(column - 1, endColumn - 1);
  // A version that is put together from several places has no one place to change.
  if (withoutV(written) !== plugin.version || !isPlain(text)) return null;
  const start = endColumn - 1 - plugin.version.length;
  return { finding, path, line, text, start, end: endColumn - 1, version };
}

/** The versions that advice would have written without another core, by plugin. */
function versionsToWrite({ advice, findings }: Report): ReadonlyMap<string, string> {
  const isOffPath = findings.some(
    ({ rule, status }) => mendedByPath.includes(rule) && status === 'open',
  );
  if (isOffPath) return new Map();
  const pins = advice.slice(0, 1).flatMap(({ steps }) => steps.filter((step) => step.do === 'pin'));
  const stays = advice
    .filter(({ way }) => way === 'stay')
    .flatMap(({ steps }) => steps.filter((step) => step.do === 'set-plugin'));
  return new Map(
    [...pins, ...stays].flatMap(({ subject, to }) => (subject && to ? [[subject, to]] : [])),
  );
}

function suggestionOf(
  replacements: readonly Replacement[],
  { core }: Report,
  pageOf: PageOf,
): readonly Suggestion[] {
  const [first] = replacements;
  if (first === undefined) return [];
  const sentences = replacements.map(({ finding, version }) => {
    const judge = link(code(finding.rule), pageOf(finding.rule));
    const name = finding.about[0]?.name ?? finding.subject;
    return `${judge}: use ${code(name)} ${code(version)}, the newest known version that runs on core ${code(core?.version ?? '')}.`;
  });
  const line = replaced(first.text, replacements);
  const fence = fenceFor(line);
  const body = [sentences.join('<br>'), '', `${fence}suggestion`, line, fence].join('\n');
  return [{ path: first.path, line: first.text, body }];
}

/** From the last to the first, so that the places of those before stay what they are. */
function replaced(text: string, replacements: readonly Replacement[]): string {
  const byStart = new Map(replacements.map((each) => [each.start, each]));
  return [...byStart.values()]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (line, { start, end, version }) => line.slice(0, start) + version + line.slice(end),
      text,
    );
}

/** A reader must see what a click writes: no line too long to read, and nothing hidden in it. */
function isPlain(line: string): boolean {
  const text = line.replaceAll('\t', ' ');
  return text.length <= maxMessageLength && visible(text) === text;
}

function withoutV(text: string): string {
  return text.replace(/^v/, '');
}

/** The one plugin that a finding is about. */
function pluginOf({ plugins }: Report, { about }: Finding): PluginReport | undefined {
  const [subject, ...others] = about;
  if (subject === undefined || others.length > 0) return undefined;
  return plugins.find(({ name, version }) => name === subject.name && version === subject.version);
}
