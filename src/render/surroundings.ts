import type { Day } from '../model/day.js';

/** Where a report is told: what its pages may link to, and what the reader is about to do. */
export interface PageSurroundings {
  /** Whether a change is judged, which is merged or not. */
  readonly isChange: boolean;
  /** The day it is; null where nobody says so. */
  readonly today: Day | null;
  /** The address of a file, or of a line in it, as it was judged; null where it is not known. */
  readonly addressOf: (path: string, line: number | null) => string | null;
  /** The address where a file can be edited so that it judges from then on; null where it is not known. */
  readonly editorOf: (path: string) => string | null;
  /** The run's own page. */
  readonly run: string | null;
  /** The page that says what this is. */
  readonly about: string | null;
}

/** A place that nothing is known of: a command line, where nothing can be linked to. */
export const nowhere: PageSurroundings = {
  isChange: false,
  today: null,
  addressOf: () => null,
  editorOf: () => null,
  run: null,
  about: null,
};

/** What the runner says of itself and of the repository. */
interface RunnerVariables {
  readonly GITHUB_SERVER_URL?: string | undefined;
  readonly GITHUB_REPOSITORY?: string | undefined;
  readonly GITHUB_RUN_ID?: string | undefined;
  readonly GITHUB_BASE_REF?: string | undefined;
  readonly GITHUB_REF_NAME?: string | undefined;
  readonly GITHUB_ACTION_REPOSITORY?: string | undefined;
  readonly GITHUB_ACTION_REF?: string | undefined;
}

/** What a run in a workflow knows: files are linked at the commit that was judged. */
export function surroundingsOf(
  variables: RunnerVariables,
  {
    isChange,
    today,
    commit,
  }: Pick<PageSurroundings, 'isChange' | 'today'> & { readonly commit: string },
): PageSurroundings {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = variables;
  const action = variables.GITHUB_ACTION_REPOSITORY;
  const about = server && action ? `${server}/${action}#readme` : null;
  if (!server || !repository) return { ...nowhere, isChange, today, about };
  const home = `${server}/${repository}`;
  const branch = variables.GITHUB_BASE_REF || variables.GITHUB_REF_NAME || '';
  const run = variables.GITHUB_RUN_ID;
  return {
    isChange,
    today,
    about,
    addressOf: (path, line) => {
      if (commit === '') return null;
      return `${home}/blob/${commit}/${encoded(path)}${line === null ? '' : `#L${line}`}`;
    },
    editorOf: (path) => (branch === '' ? null : `${home}/edit/${encoded(branch)}/${encoded(path)}`),
    run: run ? `${home}/actions/runs/${run}` : null,
  };
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
