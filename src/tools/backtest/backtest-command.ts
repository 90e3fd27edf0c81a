import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { PagesOf } from '../../command/completion.js';
import { choose, type Flags, refuseOperands, UsageError } from '../../command/flags.js';
import { reportProblems } from '../../command/policy.js';
import { policyWithFacts } from '../../command/policy-with-facts.js';
import { printPage, type Terminal } from '../../command/terminal.js';
import { type Day, parseDay } from '../../model/day.js';
import { problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import { ownFiles } from '../../outside/workspace.js';
import type { Paint } from '../../render/terminal.js';
import { backtestJson, backtestMarkdown, backtestText } from './backtest-pages.js';
import { type History, historyOfTags, maxHistoryLength, readHistory } from './history.js';
import { type Backtest, replay } from './replay.js';

type Page = (backtest: Backtest, paint: Paint) => string;

const pages: PagesOf<'backtest', Page> = {
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

/** A tag of a git repository: of an annotated one the instant it was made, else its commit's. */
interface Tag {
  readonly name: string;
  readonly made: Date;
}

/** Most that git may print, in bytes: a hundred thousand tags and more. */
const maxBytes = 20_000_000;

const run = promisify(execFile);

/** The tags of the repository that a folder is in, or why git could not say. */
export async function gitTags(folder: string): Promise<readonly Tag[] | { readonly why: string }> {
  const words = ['for-each-ref', '--format=%(creatordate:unix) %(refname:strip=2)', 'refs/tags'];
  try {
    const { stdout } = await run('git', words, { cwd: folder, maxBuffer: maxBytes });
    return stdout.split('\n').flatMap(readTag);
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    return { why: shown(stderr?.trim() || message) };
  }
}

/** A tag of something that is not a commit has no date. */
function readTag(line: string): Tag[] {
  const groups = /^(?<seconds>-?\d+) (?<name>.+)$/.exec(line)?.groups;
  if (groups?.name === undefined) return [];
  return [{ name: groups.name, made: new Date(Number(groups.seconds) * 1000) }];
}
