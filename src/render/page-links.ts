import type { RuleId } from '../model/policy.js';
import type { PageOf } from './findings.js';

/** Where the action's own files can be read: the server and what the workflow's `uses` names. */
export interface Origin {
  readonly GITHUB_SERVER_URL?: string | undefined;
  readonly GITHUB_ACTION_REPOSITORY?: string | undefined;
  readonly GITHUB_ACTION_REF?: string | undefined;
}

/** The page of each rule, in the very version of the action that judged; null where that is unknown. */
export function pageLinks(origin: Origin): PageOf {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository } = origin;
  if (!server || !repository) return () => null;
  const ref = origin.GITHUB_ACTION_REF || 'HEAD';
  return (rule: RuleId) => `${server}/${repository}/blob/${ref}/docs/rules/${rule}.md`;
}
