import { columns, type Paint, terminal } from '../../render/terminal.js';
import { maxMessageLength } from '../../render/words.js';
import { type Fleet, isReady, type RepositoryReport } from './fleet-model.js';
import { fleetSentence, pinnedWords, upgradeWords, whyWords } from './fleet-words.js';

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
