import { dateInWords } from '../model/day.js';
import type { RuleId } from '../model/policy.js';
import { type Finding, findingKey, type Report, subjectWords } from '../model/report.js';
import type { Location } from '../model/written.js';
import {
  type AlikeFindings,
  afterSubject,
  alikeFindings,
  type FindingGroup,
  findingGroups,
  sharedReason,
} from './groups.js';
import { escapeMarkdown, link, prose } from './markdown.js';
import type { Section } from './section.js';
import { nowhere, type PageSurroundings } from './surroundings.js';
import { countOf, cut } from './words.js';

/** Where a rule's page is; null when it has none. */
export type PageOf = (rule: RuleId) => string | null;

/** How many names and places a row shows; the rest is counted. */
const maxNamed = 3;

const icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;

/**
 * The findings as tables of an icon and a sentence: what the change did, what was wrong before it,
 * what is waived. Two columns, because a phone has room for no more.
 */
export function findingSections(
  report: Report,
  pageOf: PageOf,
  surroundings: PageSurroundings = nowhere,
): readonly Section[] {
  return findingGroups(report).map((group) => {
    const rows = alikeFindings(group.findings);
    return {
      title: titleOf(group),
      lead: [`|   | ${headingOf(group, rows.length)} |`, '|---|---|'],
      rows: rows.map((alike) => rowOf(alike, report, pageOf, surroundings)),
      leftOut: (kept) => leftOut(rows, kept),
    };
  });
}

function headingOf({ kind, findings }: FindingGroup, rows: number): string {
  if (kind === 'waived') return `${countOf(findings.length, 'finding')} waived`;
  if (findings.every(({ severity }) => severity === 'notice')) {
    return rows === 1 ? 'One thing to know' : `${rows} things to know`;
  }
  return rows === 1 ? 'One thing to fix' : `${rows} things to fix, in this order`;
}

function titleOf({ kind, title, findings }: FindingGroup): string | null {
  if (kind === 'change') return null;
  if (kind === 'before') return `${title}: ${countOf(findings.length, 'finding')}`;
  const [first] = findings;
  if (first?.waiver == null) return countOf(findings.length, 'finding');
  const { reason, until } = first.waiver;
  const names = first.about.map(({ name }) => name).join(', ');
  // What is found at several places is one more place of it, and no more.
  const others = new Set(findings.map(findingKey)).size - 1;
  const more = others > 0 ? ` and ${others} more` : '';
  return `${findings.length} waived: ${escapeMarkdown(cut(names))} until ${dateInWords(until)} (${escapeMarkdown(cut(reason))})${more}`;
}

function rowOf(
  alike: AlikeFindings,
  report: Report,
  pageOf: PageOf,
  surroundings: PageSurroundings,
): string {
  const { first, places } = alike;
  const small = [
    link(escapeMarkdown(first.rule), pageOf(first.rule)),
    ...(places.length === 0 ? [] : [placesWords(places, surroundings)]),
    ...(first.undecided ? ['<em>undecided</em>'] : []),
  ];
  const lines = [sentenceOf(alike, report), fixOf(first), `<sub>${small.join(' · ')}</sub>`];
  return `| ${first.status === 'waived' ? '☑️' : icons[first.severity]} | ${lines.filter((line) => line !== '').join('<br>')} |`;
}

function sentenceOf({ first, subjects }: AlikeFindings, report: Report): string {
  const named = subjects.slice(0, maxNamed).map((each) => escapeMarkdown(cut(subjectWords(each))));
  const more = subjects.length > maxNamed ? ` and ${subjects.length - maxNamed} more` : '';
  const shared = subjects.length > 1 ? sharedReason(subjects, report) : null;
  if (shared !== null) {
    return `**${countOf(subjects.length, 'plugin')}** ${escapeMarkdown(shared)}: ${named.join(', ')}${more}.`;
  }
  const said = afterSubject(first);
  if (said === null && !/[ @/.]/.test(first.subject)) return sentence(first.message);
  return `**${capital(named.join(', '))}**${more}${sentence(said ?? `: ${first.message}`)}`;
}

/** The first line of a message; what is to paste stands below the table, where it does not widen it. */
function sentence(message: string): string {
  return prose(message.replace(/\r?\n.*/s, ''));
}

function fixOf({ remedy, waiver }: Finding): string {
  if (waiver !== null) {
    return `Waived until ${dateInWords(waiver.until)}: ${escapeMarkdown(cut(waiver.reason))}`;
  }
  return remedy === '' ? '' : `**Fix:** ${sentence(remedy)}`;
}

/** `Dockerfile:2, 3 and 27 more`, each a link to the line. */
function placesWords(places: readonly Location[], { addressOf }: PageSurroundings): string {
  let path: string | undefined;
  const named = places.slice(0, maxNamed).map((place) => {
    const label = place.path === path ? `${place.line}` : `${cut(place.path)}:${place.line}`;
    path = place.path;
    return link(escapeMarkdown(label), addressOf(place.path, place.line));
  });
  const more = places.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function capital(words: string): string {
  return words.startsWith('core ') ? `C${words.slice(1)}` : words;
}

function leftOut(rows: readonly AlikeFindings[], kept: number): string {
  const missing = rows.slice(kept).flatMap(({ findings }) => findings);
  const errors = missing.filter(({ severity }) => severity === 'error').length;
  const shown = `and ${countOf(missing.length, 'finding')} not shown`;
  return errors === 0 ? `${shown}.` : `${shown}, ${countOf(errors, 'error')} among them.`;
}
