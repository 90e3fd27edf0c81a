import type { Links } from '../model/policy.js';
import type { Report } from '../model/report.js';
import { circumstances } from './circumstances.js';
import { countsSentence } from './counts.js';
import { helpfulLinks } from './helpful-links.js';
import { escapeMarkdown, prose } from './markdown.js';
import { readWords } from './seen.js';
import { cut } from './size.js';
import { adviceLabel, adviceOf, headlineOf } from './verdict.js';

/** The first lines of a Markdown page: the verdict, the one thing to do, then what was judged. */
export function opening(report: Report): string {
  const { mark, sentence } = headlineOf(report);
  const advice = adviceOf(report);
  const read = readWords(report);
  const facts = circumstances(report).map(({ name, value }) => {
    return `**${name}:** ${escapeMarkdown(cut(value))}`;
  });
  return [
    `## ${mark} ${escapeMarkdown(sentence)}`,
    advice === null ? 'Nothing has to be done.' : `**${adviceLabel(report)}:** ${prose(advice)}`,
    ...(facts.length === 0 ? [] : ['', facts.join(' · ')]),
    ...(read === null ? [] : ['', `**Read:** ${escapeMarkdown(read)}`]),
  ].join('\n');
}

/** The last lines of a Markdown page: the policy's links that help, and the counts. */
export function closing(report: Report, links: Links): string {
  const counts = countsSentence(report.counts);
  const pages = helpfulLinks(report, links);
  return pages.length === 0 ? counts : `${pages.join(' · ')}\n\n${counts}`;
}
