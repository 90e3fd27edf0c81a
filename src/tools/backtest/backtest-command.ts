import { choose, type Flags, refuseOperands, UsageError } from '../../command/flags.js';
import { reportProblems } from '../../command/policy.js';
import { policyWithFacts } from '../../command/policy-with-facts.js';
import { printPage, type Terminal } from '../../command/terminal.js';
import { type Day, parseDay } from '../../model/day.js';
import { problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import { ownFiles } from '../../outside/workspace.js';
import type { Paint } from '../../render/terminal.js';
import { backtestJson } from './backtest-json.js';
import { backtestMarkdown } from './backtest-markdown.js';
import { backtestText } from './backtest-text.js';
import { gitTags } from './git-tags.js';
import { type History, historyOfTags, maxHistoryLength, readHistory } from './history.js';
import { type Backtest, replay } from './replay.js';

type Page = (backtest: Backtest, paint: Paint) => string;

const pages: Readonly<Record<string, Page>> = {
  text: backtestText,
  json: backtestJson,
  markdown: backtestMarkdown,
};

/** `release-gate backtest`: prints what the gate would have said to releases that are out. */
export async function backtest(flags: Flags, terminal: Terminal): Promise<number> {
  refuseOperands(flags);
  const { format = 'text' } = flags.values;
  const page = choose('format', format, pages);
  const since = readSince(flags.values.since);
  const { policy, problems } = await policyWithFacts(flags.values.policy, terminal);
  const history = await historyOf(flags, terminal, policy?.timeZone ?? 'UTC');
  const wrong = [...problems, ...history.problems];
  if (policy === null || wrong.length > 0) return reportProblems(wrong, terminal);
  const replayed = replay(policy, history.releases, since);
  if (replayed.backtest === null) return reportProblems(replayed.problems, terminal);
  printPage(terminal, format, page(replayed.backtest, terminal.paint));
  return 0;
}

async function historyOf(flags: Flags, terminal: Terminal, timeZone: string): Promise<History> {
  const path = flags.values.releases;
  const fromTags = flags.switches.includes('tags');
  if (fromTags === (path !== undefined)) {
    throw new UsageError('A backtest needs either --releases FILE or --tags.');
  }
  if (path === undefined) return historyInTags(terminal, timeZone);
  const read = await ownFiles(terminal.folder, path).read(path, maxHistoryLength);
  if (read.kind === 'text') return readHistory({ path, text: read.text });
  return unread(path, read.kind === 'missing' ? 'there is no such file' : read.why);
}

async function historyInTags({ folder }: Terminal, timeZone: string): Promise<History> {
  const tags = await gitTags(folder);
  return 'why' in tags ? unread('the tags', tags.why) : historyOfTags(tags, timeZone);
}

function readSince(text: string | undefined): Day | null {
  if (text === undefined) return null;
  const day = parseDay(text);
  if (day !== undefined) return day;
  throw new UsageError(`--since is "${shown(text)}"; write a day such as 2025-08-05.`);
}

function unread(what: string, why: string): History {
  const wrong = problem(`The history cannot be read from ${shown(what)}: ${shown(why)}.`, {
    found: shown(what),
    expected: 'a file of releases, or a git repository with tags',
  });
  return { releases: [], problems: [wrong] };
}
