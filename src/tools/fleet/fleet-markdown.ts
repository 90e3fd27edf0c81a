import { code, escapeMarkdown, prose, tableLines } from '../../render/markdown.js';
import { type Fleet, isReady, type RepositoryReport } from './fleet-model.js';
import { fleetSentence, pinnedWords, upgradeWords, whyWords } from './fleet-words.js';

/** How many rows a table has at most: a page for a hundred thousand repositories must stay one. */
const mostRows = 100;

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

function pluginPart({ plugins }: Fleet): string {
  const rows = plugins.map((plugin, index) => [
    `${index + 1}`,
    code(plugin.name),
    `${plugin.incompatible}`,
    `${plugin.undecided}`,
    `${plugin.frees}`,
    escapeMarkdown(upgradeWords(plugin)),
    escapeMarkdown(pinnedWords(plugin)),
  ]);
  const head = ['', 'Plugin', 'Holds back', 'Undecided', 'Then free', 'What to do', 'Pinned'];
  return part('Plugins, in the order to upgrade them', head, rows);
}

function repositoryPart(
  title: string,
  status: RepositoryReport['status'],
  { repositories }: Fleet,
): string {
  const rows = repositories
    .filter((repository) => repository.status === status)
    .map((report) => [code(report.repository), prose(whyWords(report))]);
  return part(title, ['Repository', 'Why'], rows);
}

function part(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return '';
  const more = rows.length - mostRows;
  const note = more > 0 ? [`And ${more} more; the merged JSON report has them all.`] : [];
  const table = tableLines(head, rows.slice(0, mostRows)).join('\n');
  return [`### ${title}`, table, ...note].join('\n\n');
}
