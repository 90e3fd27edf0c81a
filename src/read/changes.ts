import { describeFailure, failureOf, type GitHubClient } from '../model/github-client.js';

/** What a change is, for GitHub. */
export interface ChangeQuestion {
  readonly owner: string;
  readonly repo: string;
  /** Null in a merge queue. */
  readonly pullRequest: number | null;
  /** Commits as git names them. */
  readonly base: string;
  readonly head: string;
}

/** The files that a change touches, both names of a renamed one, or why nobody can say. */
export type Changes =
  | { readonly kind: 'files'; readonly paths: ReadonlySet<string> }
  | { readonly kind: 'unknown'; readonly why: string };

/** As many files of a pull request as GitHub lists. */
const maxFiles = 3_000;

/** As many files as GitHub lists between two commits. */
const maxCompared = 300;

const pageLength = 100;

/**
 * Asks GitHub which files a change touches: of a pull request its own list, one request for each
 * 100 of them, else what lies between the commits. It never rejects.
 */
export async function readChanges(
  client: GitHubClient,
  question: ChangeQuestion,
): Promise<Changes> {
  if (question.pullRequest === null) return compare(client, question);
  const listed = await listFiles(client, question);
  // A token may read contents and no pull requests.
  return listed.kind === 'files' ? listed : compare(client, question);
}

async function listFiles(
  client: GitHubClient,
  { owner, repo, pullRequest }: ChangeQuestion,
): Promise<Changes> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  const files: ChangedFile[] = [];
  try {
    for (let page = 1; ; page++) {
      const parameters = { owner, repo, pull_number: pullRequest, per_page: pageLength, page };
      const { data } = (await client.request(route, parameters)) as FilesAnswer;
      if (!Array.isArray(data)) return unknown('GitHub answered without a list of files');
      files.push(...data);
      if (files.length >= maxFiles) return tooMany(maxFiles);
      if (data.length < pageLength) return namedBy(files);
    }
  } catch (error) {
    return unknown(describeFailure(failureOf(error)));
  }
}

async function compare(
  client: GitHubClient,
  { owner, repo, base, head }: ChangeQuestion,
): Promise<Changes> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  try {
    const parameters = { owner, repo, basehead: `${base}...${head}`, per_page: 1 };
    const { data } = (await client.request(route, parameters)) as ComparedAnswer;
    if (!Array.isArray(data?.files)) return unknown('GitHub answered without a list of files');
    return data.files.length >= maxCompared ? tooMany(maxCompared) : namedBy(data.files);
  } catch (error) {
    return unknown(describeFailure(failureOf(error)));
  }
}

interface ChangedFile {
  readonly filename: string;
  readonly previous_filename?: string;
}

interface FilesAnswer {
  readonly data: readonly ChangedFile[];
}

interface ComparedAnswer {
  readonly data: { readonly files?: readonly ChangedFile[] };
}

function namedBy(files: readonly ChangedFile[]): Changes {
  const paths = files.flatMap(({ filename, previous_filename: previous }) =>
    previous === undefined ? [filename] : [filename, previous],
  );
  return { kind: 'files', paths: new Set(paths) };
}

function tooMany(files: number): Changes {
  return unknown(`it touches ${files} files or more, and GitHub lists no more than that`);
}

function unknown(why: string): Changes {
  return { kind: 'unknown', why };
}
