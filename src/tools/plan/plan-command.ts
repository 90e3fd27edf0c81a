import type { PagesOf } from '../../command/completion.js';
import { choose, type Flags, refuseOperands, UsageError } from '../../command/flags.js';
import { reportProblems } from '../../command/policy.js';
import { printPage, type Terminal } from '../../command/terminal.js';
import { evaluate } from '../../evaluate/evaluate.js';
import { gather } from '../../gather/gather.js';
import {
  type CoreVersion,
  coreVersionForm,
  lineOf,
  parseCoreVersion,
} from '../../model/core-version.js';
import { dayInWords } from '../../model/day.js';
import type { Facts } from '../../model/facts.js';
import { readInputs } from '../../model/input.js';
import { movesEveryPlugin, type Notice, type Plan, type Report } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { Sources } from '../../model/sources.js';
import { isImpossible } from '../../model/timeline.js';
import { ownFiles } from '../../outside/workspace.js';
import { neverReleased } from '../../questions/turn.js';
import { refuseDownload } from '../../read/catalogues.js';
import { planJson } from '../../render/json.js';
import { noticeSection, planRows } from '../../render/lists.js';
import { escapeMarkdown } from '../../render/markdown.js';
import { readWords } from '../../render/opening.js';
import { planList, planSentence } from '../../render/plan-words.js';
import { columns, type Paint, terminal } from '../../render/terminal.js';
import { noticeLines } from '../../render/text.js';
import { foreignNumberNotices, unknownLineNotices } from '../../resolve/facts/notices.js';
import { resolve } from '../../resolve/resolve.js';

const pages: PagesOf<'plan', (report: PlannedReport, paint: Paint) => string> = {
  text: planText,
  json: planJson,
  markdown: planMarkdown,
};

/** `release-gate plan`: prints what has to move with an upgrade of the core; 1 when a plugin has no way. */
export async function plan(flags: Flags, terminal: Terminal): Promise<number> {
  refuseOperands(flags);
  const { values } = flags;
  const { format = 'text' } = values;
  const page = choose('format', format, pages);
  const goal = goalOf(values.to);
  const { sources, resolution: here } = await gather({
    door: 'command',
    now: terminal.now,
    inputs: readInputs((name) => values[name] ?? ''),
    files: ownFiles(terminal.folder, values.policy, values.catalog, values.manifests),
    download: terminal.download ?? refuseDownload,
    github: null,
    baseline: null,
  });
  if (here.facts === null) return reportProblems(here.problems, terminal);
  const current = coreOf(here.facts);
  const there = await resolve(towards(goal, current, sources));
  if (there.facts === null) return reportProblems(there.problems, terminal);
  if (isImpossible(there.facts, lineOf(goal))) throw noSuchLine(goal, there.facts);
  const report = evaluate(there.facts);
  if (report.plan === null) throw noUpgrade(goal, current);
  const notices = noticesOf(here.facts, current, there.facts, goal);
  printPage(terminal, format, page({ ...report, plan: report.plan, notices }, terminal.paint));
  return movesEveryPlugin(report.plan) ? 0 : 1;
}

function goalOf(to: string | undefined): CoreVersion {
  if (to === undefined) throw new UsageError('plan needs --to VERSION, the core to reach.');
  const goal = parseCoreVersion(to.trim());
  if (goal !== undefined) return goal;
  throw new UsageError(
    `--to is "${shown(to)}", which is not a core version; write ${coreVersionForm}.`,
  );
}

function coreOf({ core }: Facts): CoreVersion {
  if (core !== null && core.version !== null) return core.version;
  throw new UsageError(
    'plan needs the core that runs now: give --core-version, or run it where a manifest pins one.',
  );
}

/** What was read, with the core to reach in the place of the one that runs now. */
function towards(goal: CoreVersion, current: CoreVersion, sources: Sources): Sources {
  const inputs = {
    ...sources.inputs,
    'core-version': goal.text,
    'current-core-version': current.text,
    releasing: 'none',
  };
  return { ...sources, inputs };
}

/** Nobody can upgrade to what will never be there. */
function noSuchLine(goal: CoreVersion, { policy }: Facts): UsageError {
  return new UsageError(
    `--to is ${goal.text}, which ${neverReleased(lineOf(goal))}. The policy is ${shown(policy.name)} (${shown(policy.source)}); see release-gate calendar for the lines it has.`,
  );
}

function noUpgrade(goal: CoreVersion, current: CoreVersion): UsageError {
  return new UsageError(
    `--to is ${goal.text}, which is not above core ${current.text}: there is no upgrade to plan.`,
  );
}

/** What is worth saying of the files as they are, and of the line to reach. */
function noticesOf(
  here: Facts,
  current: CoreVersion,
  { policy, timeline, choice, targetDate }: Facts,
  goal: CoreVersion,
): readonly Notice[] {
  const message = choice?.notice ?? null;
  const notices = [...here.notices, ...(message === null ? [] : [{ message, location: null }])];
  if (lineOf(goal) === lineOf(current)) return notices;
  return [
    ...notices,
    ...unknownLineNotices(goal, policy, timeline, targetDate),
    ...foreignNumberNotices(goal, policy),
  ];
}

/** A report that has a plan. */
type PlannedReport = Report & { readonly plan: Plan };

/** A plan by itself for a terminal. */
export function planText(report: PlannedReport, paint: Paint): string {
  const style = movesEveryPlugin(report.plan) ? 'green' : 'red';
  const facts = ground(report).map(({ name, value }) => [`${name}:`, terminal(value)]);
  const read = readWords(report);
  const parts = [
    [paint(style, paint('bold', terminal(planSentence(report.plan), maxSentence)))],
    [
      ...columns(facts).map((line) => paint('dim', line)),
      ...(read === null ? [] : [paint('dim', `Read: ${terminal(read)}`)]),
    ],
    planList(report),
    noticeLines(report, paint),
  ];
  const shown = parts.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A sentence names at most five plugins of each kind. */
const maxSentence = 2000;

/** A plan by itself as a Markdown page. */
export function planMarkdown(report: PlannedReport): string {
  const facts = ground(report).map(({ name, value }) => `**${name}:** ${escapeMarkdown(value)}`);
  const notices = noticeSection(report);
  const read = readWords(report);
  const parts = [
    `## ${movesEveryPlugin(report.plan) ? '✅' : '❌'} ${escapeMarkdown(planSentence(report.plan))}`,
    facts.join(' · '),
    ...(read === null ? [] : [`**Read:** ${escapeMarkdown(read)}`]),
    planRows(report).join('\n'),
    ...(notices === null ? [] : [['### Worth knowing', '', ...notices.rows].join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The day and the policy; of the core the sentence tells already. */
function ground({ targetDate, timeZone, policy }: Report) {
  const day = targetDate === null ? null : `${dayInWords(targetDate)} (${timeZone})`;
  return [
    ...(day === null ? [] : [{ name: 'Target date', value: day }]),
    { name: 'Policy', value: `${policy.name} (${policy.source})` },
  ];
}
