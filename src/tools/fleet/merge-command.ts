import type { PagesOf } from '../../command/completion.js';
import { choose, type Flags, UsageError } from '../../command/flags.js';
import { printPage, type Terminal } from '../../command/terminal.js';
import { pageOfRepository, parseRepository } from '../../model/github-client.js';
import { inOrder } from '../../model/key-order.js';
import { shown } from '../../model/shown.js';
import { jsonText } from '../../render/json.js';
import { escapeMarkdown, link, prose, tableLines } from '../../render/markdown.js';
import { columns, type Paint, terminal } from '../../render/terminal.js';
import { countOf, maxMessageLength } from '../../render/words.js';
import { keyOrder } from '../../schema/key-order.js';
import {
  type Fleet,
  type FleetReport,
  fleetSentence,
  isReady,
  pinnedWords,
  type RepositoryReport,
  upgradeWords,
  whyWords,
} from './fleet.js';
import { readFleetReport } from './fleet-report.js';
import { mergeReports } from './merge-reports.js';

type Page = (fleet: Fleet, paint: Paint) => string;

const pages: PagesOf<'merge', Page> = {
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

/** A fleet for a terminal: the sum, what to upgrade in which order, and who is not ready. */
export function fleetText(fleet: Fleet, paint: Paint): string {
  const style = isReady(fleet) ? 'green' : 'red';
  const parts = [
    [paint(style, paint('bold', fleetSentence(fleet)))],
    pluginLines(fleet, paint),
    repositoryLines('Would break', 'breaks', fleet, paint),
    repositoryLines('Undecided', 'undecided', fleet, paint),
  ];
  const shown = parts.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function pluginLines({ plugins }: Fleet, paint: Paint): readonly string[] {
  if (plugins.length === 0) return [];
  const head = ['   ', 'plugin', 'holds back', 'undecided', 'then free', 'what to do', 'pinned'];
  const rows = plugins.map((plugin, index) => [
    `${index + 1}.`.padStart(3),
    terminal(plugin.name),
    `${plugin.incompatible}`,
    `${plugin.undecided}`,
    `${plugin.frees}`,
    upgradeWords(plugin),
    terminal(pinnedWords(plugin)),
  ]);
  return [paint('bold', 'Plugins, in the order to upgrade them'), ...columns([head, ...rows])];
}

function repositoryLines(
  title: string,
  status: RepositoryReport['status'],
  { repositories }: Fleet,
  paint: Paint,
): readonly string[] {
  const rows = repositories
    .filter((repository) => repository.status === status)
    .map((report) => [
      `  ${terminal(report.repository)}`,
      terminal(whyWords(report), maxMessageLength),
    ]);
  return rows.length === 0 ? [] : [paint('bold', title), ...columns(rows)];
}

/** How many rows a table has at most: a page for a hundred thousand repositories must stay one. */
const maxRows = 100;

/** How many repositories a line names; the rest is counted. */
const maxNamed = 3;

/** A fleet as a Markdown page, small enough for a job summary. */
export function fleetMarkdown(fleet: Fleet): string {
  const parts = [
    `## ${isReady(fleet) ? '✅' : '❌'} ${escapeMarkdown(fleetSentence(fleet))}`,
    pluginPart(fleet),
    repositoryPart('Would break', 'breaks', fleet),
    repositoryPart('Undecided', 'undecided', fleet),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Each plugin that holds repositories back, in the order to upgrade them, with whom it holds back. */
function pluginPart({ plugins, repositories }: Fleet): string {
  const rows = plugins.map((plugin, index) => {
    const held = repositories
      .filter(({ findings }) =>
        findings.some(({ subject }) => subject.startsWith(`${plugin.name}@`)),
      )
      .map(({ repository }) => repository);
    const holds = held.length === 0 ? '' : ` · holds back ${namesOf(held)}`;
    const frees = plugin.frees === 0 ? '' : ` · then ${plugin.frees} more ready`;
    return [
      `${index + 1}`,
      `**${escapeMarkdown(plugin.name)}**: ${escapeMarkdown(upgradeWords(plugin))}${holds}${frees}<br><sub>pinned: ${escapeMarkdown(pinnedWords(plugin))}</sub>`,
    ];
  });
  const title = `${countOf(plugins.length, 'plugin')} to upgrade, in this order`;
  return part(title, ['', 'Plugin'], rows);
}

function repositoryPart(
  title: string,
  status: RepositoryReport['status'],
  { repositories }: Fleet,
): string {
  const told = repositories.filter((repository) => repository.status === status);
  const rows = told.map((report) => [linked(report.repository), prose(whyWords(report))]);
  return part(
    `${title}: ${namesOf(told.map(({ repository }) => repository))}`,
    ['Repository', 'Why'],
    rows,
  );
}

/** A repository's name as a link to it. */
function linked(repository: string): string {
  const parsed = parseRepository(repository);
  const text = escapeMarkdown(repository);
  return parsed === null ? text : link(text, pageOfRepository(parsed));
}

function namesOf(repositories: readonly string[]): string {
  const named = repositories.slice(0, maxNamed).map(linked);
  const more = repositories.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function part(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return '';
  const more = rows.length - maxRows;
  const note = more > 0 ? [`And ${more} more; the merged JSON report has them all.`] : [];
  const table = tableLines(head, rows.slice(0, maxRows)).join('\n');
  return [`### ${title}`, table, ...note].join('\n\n');
}
