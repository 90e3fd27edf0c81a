import type { Links } from '../model/policy.js';
import type { Report } from '../model/report.js';
import { ruleOf } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import { escapeMarkdown, link } from './markdown.js';
import { cut } from './words.js';

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
  return Object.entries(named).flatMap(([name, url]) =>
    url === null ? [] : [link(escapeMarkdown(cut(name)), url)],
  );
}
