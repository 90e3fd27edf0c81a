import type { RuleId } from '../model/policy.js';
import type { Finding, PluginReport, Report } from '../model/report.js';
import type { SourceFile } from '../model/written.js';
import { ruleOf } from '../rules/index.js';
import type { PageOf } from './findings.js';
import { bestSteps } from './groups.js';
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
  const byLine = new Map<string, Replacements>();
  for (const replacement of report.findings.flatMap(replacementOf)) {
    const key = `${replacement.line} ${replacement.path}`;
    const group = byLine.get(key);
    if (group === undefined) byLine.set(key, [replacement]);
    else group.push(replacement);
  }
  // The core that a version fits may be one to pin as well.
  const core = versions.get('core') ?? report.core?.version;
  return [...byLine.values()]
    .slice(0, maxSuggestions)
    .map((replacements) => suggestionOf(replacements, core, pageOf));

  function replacementOf(finding: Finding): Replacement | [] {
    const plugin = report.plugins.find((each) => isAbout(finding, each));
    if (plugin === undefined || !isOpenChoice(finding, plugin, report)) return [];
    const version = versions.get(plugin.name);
    return version === undefined ? [] : replacementAt(finding, plugin, version, lines);
  }
}

/** A version at a place, and the one to write there. */
interface Replacement {
  readonly rule: RuleId;
  readonly name: string;
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

type Replacements = [Replacement, ...Replacement[]];

/** Whether another version closes this finding, and the change is free to write it. */
function isOpenChoice(
  { rule, status, touched }: Finding,
  { name, change }: PluginReport,
  { releasing }: Report,
): boolean {
  if (!('newestCompatible' in ruleOf(rule).data) || status === 'waived' || !touched) return false;
  return change !== 'none' && !releasing.includes('plugins') && !releasing.includes(name);
}

function replacementAt(
  { rule, location }: Finding,
  plugin: PluginReport,
  version: string,
  lines: ReadonlyMap<string, readonly string[]>,
): Replacement | [] {
  if (location === null) return [];
  const { path, line, column, endColumn } = location;
  const text = lines.get(path)?.[line - 1]?.replace(/\r$/, '') ?? '';
  const written = text.slice(column - 1, endColumn - 1);
  // A version that is put together from several places has no one place to change.
  if (written.replace(/^v/, '') !== plugin.version || !isPlain(text)) return [];
  const start = endColumn - 1 - plugin.version.length;
  return { rule, name: plugin.name, path, line, text, start, end: endColumn - 1, version };
}

/** The versions that advice would have written without another core, by name. */
function versionsToWrite(report: Report): ReadonlyMap<string, string> {
  const { advice, findings } = report;
  if (findings.some(isOffPath)) return new Map();
  const pins = bestSteps(report).filter((step) => step.do === 'pin');
  const stays = advice
    .filter(({ way }) => way === 'stay')
    .flatMap(({ steps }) => steps.filter((step) => step.do === 'set-plugin'));
  return new Map(
    [...pins, ...stays].flatMap(({ subject, to }) => (subject && to ? [[subject, to]] : [])),
  );
}

/** Whether only another way of the core closes it: what fits this core may not be what to write. */
function isOffPath({ rule, status }: Finding): boolean {
  const { on, closedBy } = ruleOf(rule);
  return status === 'open' && on === 'corePath' && closedBy.includes('core');
}

function suggestionOf(
  replacements: Replacements,
  core: string | undefined,
  pageOf: PageOf,
): Suggestion {
  const [{ path, text }] = replacements;
  const why = core === undefined ? '' : ` that runs on core ${code(core)}`;
  const sentences = replacements.map(({ rule, name, version }) => {
    const judge = link(code(rule), pageOf(rule));
    return `${judge}: use ${code(name)} ${code(version)}, the newest known version${why}.`;
  });
  const line = replaced(text, replacements);
  const fence = fenceFor(line);
  const body = [[...new Set(sentences)].join('<br>'), '', `${fence}suggestion`, line, fence].join(
    '\n',
  );
  return { path, line: text, body };
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
  const isSeen = line.split('\t').every((part) => visible(part) === part);
  return isSeen && line.length <= maxMessageLength;
}

function isAbout({ about }: Finding, { name, version }: PluginReport): boolean {
  return about.some((each) => each.name === name && each.version === version);
}
