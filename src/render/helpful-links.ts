import type { Links } from '../model/policy.js';
import type { Report } from '../model/report.js';
import type { RuleId } from '../model/rule-id.js';
import { escapeMarkdown, link } from './markdown.js';
import { cut } from './size.js';

/** The breaches that each link helps with; whoever moves a core needs the policy's other links too. */
const helpsWith = {
  migration: [
    ...['core-too-old', 'core-outdated', 'core-downgraded', 'stop-skipped'],
    ...['breaking-core-upgrade', 'breaking-plugin-upgrade'],
  ],
  support: ['backport-unrequested', 'core-outdated'],
  board: ['core-bugfix-off-cadence', 'core-number-out-of-turn', 'core-outdated'],
} as const satisfies Record<'migration' | 'support' | 'board', readonly RuleId[]>;

/** The policy's links that help with what is wrong, as Markdown; a name alone where no link is safe. */
export function helpfulLinks({ findings }: Report, links: Links): readonly string[] {
  const broken = findings.filter(({ status }) => status === 'open').map(({ rule }) => rule);
  const helps = (kind: keyof typeof helpsWith) =>
    helpsWith[kind].some((rule) => broken.includes(rule));
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
