import { dayInWords } from '../model/day.js';
import type { Links } from '../model/policy.js';
import type { Report, SeenReport } from '../model/report.js';
import { ruleOf } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import { alikeFindings, findingsToFix } from './groups.js';
import { code, escapeMarkdown, link, prose } from './markdown.js';
import type { Section } from './section.js';
import { nowhere, type PageSurroundings } from './surroundings.js';
import { adviceOf, headlineOf } from './verdict.js';
import { countOf, cut, maxSentenceLength } from './words.js';

/**
 * The first lines of a Markdown page: the verdict, and what to do first where there is more than
 * one thing.
 */
export function opening(report: Report, surroundings: PageSurroundings = nowhere): string {
  const { mark, sentence } = headlineOf(report, surroundings);
  const first = firstWords(report);
  const release = releaseWords(report);
  return [
    `## ${mark} ${escapeMarkdown(cut(sentence, maxSentenceLength))}`,
    ...(first === null ? [] : [`**First:** ${prose(first)}`]),
    ...(release === null ? [] : [`<sub>${escapeMarkdown(release)}</sub>`]),
  ].join('\n\n');
}

/**
 * What to do first, in the better way alone, since the row of the finding has the others too; null
 * where the only row of the page says it.
 */
export function firstWords(report: Report): string | null {
  const advice = adviceOf(report);
  const remedies = alikeFindings(findingsToFix(report)).map(({ first }) => first.remedy);
  if (advice === null || (remedies.length === 1 && remedies.includes(advice))) return null;
  const [better = advice, ...others] = advice.split('; or ');
  return cut(others.length === 0 ? advice : `${better}.`, maxSentenceLength);
}

/** Why what may not ship was taken for a release: once per page, for a team that only deploys. */
export function releaseWords({ releasing, releasingReason, verdict }: Report): string | null {
  if (releasing.length === 0 || verdict === 'pass') return null;
  return `Treated as a release because ${releasingReason}; set releasing: none for a deployment.`;
}

/** The last lines of a Markdown page: the policy's links that help, and the signature. */
export function closing(
  report: Report,
  links: Links,
  surroundings: PageSurroundings = nowhere,
): string {
  const pages = helpfulLinks(report, links);
  const signed = `<sub>${signatureParts(report, surroundings).join(' · ')}</sub>`;
  return pages.length === 0 ? signed : `Help: ${pages.join(' · ')}\n\n${signed}`;
}

function signatureParts(report: Report, { addressOf, run, about }: PageSurroundings): string[] {
  const { core, targetDate, timeZone, policy } = report;
  const read = readWords(report);
  const parts = ['Release Gate'];
  if (core !== null) parts.push(`core ${escapeMarkdown(cut(core.version))}`);
  if (targetDate !== null) {
    parts.push(
      `for ${dayInWords(targetDate)}${timeZone === 'UTC' ? '' : ` (${escapeMarkdown(cut(timeZone))})`}`,
    );
  }
  if (read !== null) parts.push(`read: ${escapeMarkdown(read)}`);
  // A policy that could not be read has no name; its problems say where it stands.
  if (policy.name !== '') {
    const isFile = /[./]/.test(policy.source);
    const label = escapeMarkdown(cut(isFile ? policy.source : policy.name));
    const because = policy.reason === null ? '' : `, because ${escapeMarkdown(cut(policy.reason))}`;
    parts.push(`policy ${isFile ? link(label, addressOf(policy.source, null)) : label}${because}`);
  }
  if (run !== null) parts.push(link('run', run));
  if (about !== null) parts.push(link('what is this?', about));
  return parts;
}

/**
 * The policy's links that help with what is wrong, as Markdown; a name alone where no link is safe.
 * Whoever moves a core needs the policy's other links too.
 */
export function helpfulLinks({ findings }: Report, links: Links): readonly string[] {
  const open = findings.filter(({ status }) => status === 'open');
  const helps = (link: Rule['links'][number]) =>
    open.some(({ rule }) => ruleOf(rule).links.includes(link));
  const named = {
    migration: helps('migration') ? links.migration : null,
    support: helps('support') ? links.support : null,
    board: helps('board') ? links.board : null,
    ...(helps('migration') ? links.others : {}),
  };
  const shown = Object.entries(named).flatMap(([name, url]) =>
    url === null ? [] : [link(escapeMarkdown(cut(name)), url)],
  );
  const more = shown.length - maxLinks;
  return more > 0 ? [...shown.slice(0, maxLinks), `and ${more} more in the policy`] : shown;
}

/** How many links stand below a page: nothing there is left out when space runs short. */
const maxLinks = 10;

/** How many files the line of what was read names; a section or the JSON report names them all. */
const maxNamed = 6;

/** `deploy/Dockerfile (core, 3 plugins), plugins.txt (12 plugins)`; null where nothing was read. */
export function readWords({ seen }: Report): string | null {
  const read = filesRead(seen);
  if (read.length === 0) return null;
  const more = read.length - maxNamed;
  const named = read.slice(0, maxNamed).map((file) => `${cut(file.path)}${holdingOf(file)}`);
  return `${named.join(', ')}${more > 0 ? ` and ${countOf(more, 'more file')}` : ''}`;
}

/** Every file that was read or left out; null where the line of what was read tells it all. */
export function seenSection({ seen }: Report): Section | null {
  const read = filesRead(seen);
  const leftOut = seen.length - read.length;
  if (read.length <= maxNamed && leftOut === 0) return null;
  const without = leftOut === 0 ? '' : `, ${leftOut} left out`;
  return {
    title: `What was read: ${countOf(read.length, 'file')}${without}`,
    rows: seen.map(rowOf),
    leftOut: (kept) => `and ${countOf(seen.length - kept, 'file')} not shown.`,
  };
}

function filesRead(seen: readonly SeenReport[]): readonly SeenReport[] {
  return seen.filter(({ leftOut }) => leftOut === undefined);
}

function rowOf(file: SeenReport): string {
  if (file.leftOut === undefined) return `- ${code(file.path)}${holdingOf(file)}`;
  return `- ${code(file.path)} was left out, because ${escapeMarkdown(cut(file.leftOut))}.`;
}

function holdingOf({ core, plugins }: SeenReport): string {
  const held = [...(core ? ['core'] : []), ...(plugins > 0 ? [countOf(plugins, 'plugin')] : [])];
  return held.length === 0 ? '' : ` (${held.join(', ')})`;
}
