import { dayInWords } from '../model/day.js';
import type { PluginReport, Report } from '../model/report.js';
import { pluginsWorstFirst } from './groups.js';
import { code, escapeMarkdown } from './markdown.js';
import type { Section } from './section.js';
import { countOf, cut } from './words.js';

const icons = { compatible: '✅', incompatible: '❌', undecided: '❓' } as const;

/** Every plugin in a line of two columns, those that need attention first; null when there are none. */
export function compatibilitySection(report: Report): Section | null {
  const plugins = pluginsWorstFirst(report.plugins);
  if (plugins.length === 0) return null;
  const { minimumCore } = report;
  return {
    title: titleOf(report),
    lead: ['|   | Plugin |', '|---|---|'],
    rows: plugins.map((plugin) => rowOf(plugin, report)),
    tail:
      minimumCore === null
        ? []
        : ['', `The lowest core that runs every plugin is ${code(minimumCore)}.`],
    leftOut: (kept) => leftOut(plugins.slice(kept)),
  };
}

/** The result: how many run, how many nobody can judge, and of a single plugin its name. */
function titleOf({ core, plugins, minimumCore }: Report): string {
  const judged = plugins.filter(({ compatibility }) => compatibility !== null);
  const isJudged = core !== null && judged.length > 0;
  const [only, ...others] = (isJudged ? judged : plugins).map(nameOf);
  const name = only === undefined || others.length > 0 ? null : only;
  if (!isJudged) {
    const need = name === null ? 'need' : 'needs';
    const lowest =
      minimumCore === null ? '' : ` ${need} at least core ${escapeMarkdown(cut(minimumCore))}`;
    return `Plugins: ${name ?? countOf(plugins.length, 'plugin')}${lowest}`;
  }
  const on = `on core ${escapeMarkdown(cut(core.version))}`;
  const running = judged.filter(({ compatibility }) => compatibility === 'compatible').length;
  const undecided = judged.filter(({ compatibility }) => compatibility === 'undecided').length;
  if (undecided === judged.length) {
    return `Compatibility: nobody can say whether ${name ?? `these ${judged.length} plugins`} ${name === null ? 'run' : 'runs'} ${on}`;
  }
  if (name !== null)
    return `Compatibility: ${name} ${running === 1 ? 'runs' : 'does not run'} ${on}`;
  const verb = running === 1 ? 'runs' : 'run';
  const doubt = undecided === 0 ? '' : `, ${undecided} undecided`;
  return `Compatibility: ${running} of ${judged.length} plugins ${verb} ${on}${doubt}`;
}

function nameOf({ name, version }: PluginReport): string {
  return `${escapeMarkdown(cut(name))} ${escapeMarkdown(cut(version))}`;
}

function rowOf(plugin: PluginReport, { targetDate }: Report): string {
  const { name, version, requires, compatibility, newestCompatible, lowestCoreDate, change } =
    plugin;
  const words = [
    `**${escapeMarkdown(cut(name))}** ${escapeMarkdown(cut(version))}`,
    ...(change === null || change === 'none' ? [] : [change]),
    ...(requires === null
      ? []
      : [`needs ${code(requires)}${plannedWords(lowestCoreDate, targetDate)}`]),
    ...(compatibility === 'compatible' || newestCompatible === null
      ? []
      : [`${code(newestCompatible)} runs`]),
  ];
  return `| ${compatibility === null ? '' : icons[compatibility]} | ${words.join(' · ')} |`;
}

function plannedWords(
  date: PluginReport['lowestCoreDate'],
  targetDate: Report['targetDate'],
): string {
  if (date === null || targetDate === null || date <= targetDate) return '';
  return `, due ${dayInWords(date)}`;
}

function leftOut(missing: readonly PluginReport[]): string {
  const compatible = missing.filter(({ compatibility }) => compatibility === 'compatible').length;
  if (compatible === missing.length)
    return `and ${countOf(compatible, 'compatible plugin')} not shown.`;
  return `and ${countOf(missing.length, 'plugin')} not shown, ${compatible} of them compatible.`;
}
