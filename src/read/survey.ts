import { describeFailure, failureOf, type GitHubClient } from '../model/github-client.js';
import type { Marks } from '../model/manifest.js';
import { type Problem, problem } from '../model/report.js';
import type { GitHub, World } from '../world.js';
import { cataloguePaths } from './catalogues.js';
import type { Commits } from './event.js';
import {
  type AskedManifests,
  type ManifestPaths,
  manifestPaths,
  manifestsAsked,
  settingsBeside,
  type Touched,
  untouched,
  withFound,
} from './manifest-paths.js';
import { defaultPolicyPath, isPreset, policyPathOf } from './policy.js';
import {
  commitSnapshot,
  folderSnapshot,
  listRemote,
  type ReadFile,
  type RemoteList,
  type Snapshot,
} from './snapshot.js';

/** What is known of the manifests before any is read. */
export interface Survey {
  readonly paths: ManifestPaths;
  /** What to ask GitHub for in the commit that is judged, and in the one before. */
  readonly questions: { readonly head: readonly string[]; readonly base: readonly string[] };
  /** The paths with those that the finders of a policy read beside them. */
  readonly widen: (marks: Marks, snapshot: Snapshot) => Promise<ManifestPaths>;
  /** Where to read them; the reader asks GitHub, where they stand only there. */
  readonly snapshot: (readHead: ReadFile) => Snapshot;
}

/** The most files that may be asked of GitHub in one commit. */
const maxAsked = 2_000;

/** The most files in folders that are left out that are asked of GitHub, to see whether they come close. */
const maxClose = 20;

/** Lists the files and those that the change touches, and names those that versions are read from. */
export async function survey(world: World, commits: Commits): Promise<Survey> {
  const asked = manifestsAsked(world.inputs);
  const list = await headList(world, commits, asked);
  const snapshot = (read: ReadFile): Snapshot =>
    list === null ? folderSnapshot(world.files) : commitSnapshot(list, read);
  const { touched, problems } = await touchedBy(world, commits, asked, list);
  const excluded = exclusions(world.inputs);
  const found = await manifestPaths(asked, snapshot(unread), touched, excluded);
  const remote = list !== null;
  const close = remote ? found.leftOut.slice(0, maxClose) : found.leftOut;
  const tooMany = [
    ...(remote && found.head.length > maxAsked ? [tooManyAsked(found.head.length)] : []),
    ...(found.before.length > maxAsked ? [tooManyAsked(found.before.length)] : []),
  ];
  const paths = {
    ...found,
    ...(tooMany.length > 0 ? { head: [], before: [] } : {}),
    leftOut: close,
    problems: [...unlisted(list), ...problems, ...found.problems, ...tooMany],
  };
  const widen = async (marks: Marks, { list: listAll }: Snapshot) => {
    const { core, plugins, own } = marks.finders;
    if (asked.kind !== 'searched' || core.length + plugins.length + own.length === 0) return paths;
    return withFound(paths, asked, (await listAll()).paths, touched, excluded, marks);
  };
  return { paths, questions: questionsOf(paths), widen, snapshot };
}

/** Files that have versions in them and are not manifests: the policy, and the catalogues. */
function exclusions({ policy, catalog }: World['inputs']): readonly string[] {
  const named = isPreset(policy) ? [] : [policyPathOf(policy)];
  return [defaultPolicyPath, ...named, ...cataloguePaths(catalog)];
}

const unread: ReadFile = async () => ({ kind: 'missing' });

/** The files of the commit that is judged; null where it stands in the folder. */
async function headList(
  { github }: World,
  { head }: Commits,
  { kind }: AskedManifests,
): Promise<RemoteList | null> {
  return head === null || github === null || kind === 'none' ? null : listOf(github, head);
}

async function listOf({ event, connect }: GitHub, commit: string): Promise<RemoteList> {
  if (connect === null) return { kind: 'unread', why: 'there is no token' };
  const { owner, repo } = event;
  return listRemote(await connect(), { owner, repo, commit });
}

interface TouchedBy {
  readonly touched: Touched;
  readonly problems: readonly Problem[];
}

async function touchedBy(
  world: World,
  { head, base }: Commits,
  { kind }: AskedManifests,
  list: RemoteList | null,
): Promise<TouchedBy> {
  const { github, baseline, files } = world;
  if (kind === 'none') return { touched: untouched, problems: [] };
  if (base === null || github === null) {
    if (baseline === null) return { touched: untouched, problems: [] };
    const paths = await baseline.changes();
    return paths === null ? untold('git could not say') : { touched: exactly(paths), problems: [] };
  }
  const { sha } = github.event;
  // The folder holds what is judged only where nothing else is named.
  const known = head === null ? await files.changes(base, sha) : null;
  if (known !== null) return { touched: exactly(known), problems: [] };
  const changes = await changesOf(github, base, head ?? sha);
  if (changes.kind === 'files') return { touched: exactly([...changes.paths]), problems: [] };
  const before = await listOf(github, base);
  return before.kind === 'files' && !before.cut
    ? { touched: differing(before, list), problems: [] }
    : untold(changes.why);
}

async function changesOf({ event, connect }: GitHub, base: string, head: string): Promise<Changes> {
  if (connect === null) return { kind: 'unknown', why: 'there is no token' };
  const { owner, repo, pullRequest } = event;
  return readChanges(await connect(), { owner, repo, pullRequest, base, head });
}

function exactly(paths: readonly string[]): Touched {
  const known = new Set(paths);
  return { isTouched: (path) => known.has(path), paths };
}

/** Where only both lists are known, every file may be touched whose content is not the same by name. */
function differing(
  before: Extract<RemoteList, { kind: 'files' }>,
  list: RemoteList | null,
): Touched {
  const now = list?.kind === 'files' ? list.files : null;
  const isTouched = (path: string) =>
    now === null || now.get(path)?.object !== before.files.get(path)?.object;
  return { isTouched, paths: [...before.files.keys()].filter(isTouched) };
}

/** Without the list of changes nobody knows what the change takes away. */
function untold(why: string): TouchedBy {
  const wrong = problem(
    `Nobody can tell which files the change touches, so nothing can be compared: ${why}. The token needs pull-requests: read and contents: read.`,
    { found: why, expected: 'the list of files that the change touches' },
  );
  return { touched: { isTouched: () => true, paths: [] }, problems: [wrong] };
}

function unlisted(list: RemoteList | null): readonly Problem[] {
  if (list === null || list.kind === 'files') return [];
  return [
    problem(
      `The files of the repository cannot be listed: ${list.why}. Check the repository out, or give the token what it needs.`,
      { found: list.why, expected: 'a list of the repository’s files' },
    ),
  ];
}

function tooManyAsked(count: number): Problem {
  const found = `${count.toLocaleString('en')} files`;
  return problem(
    `Versions could stand in ${found}, which is more than can be asked of GitHub; say which count in \`manifests\`: paths, patterns, or \`!pattern\` for what to leave out.`,
    { found, expected: `at most ${maxAsked.toLocaleString('en')} files` },
  );
}

function questionsOf({ head, before, leftOut, isTouched }: ManifestPaths): Survey['questions'] {
  const settings = settingsBeside([...head, ...before]);
  return {
    head: [...new Set([...head, ...before, ...leftOut.map(({ path }) => path), ...settings])],
    base: [...new Set([...before, ...settings.filter(isTouched)])],
  };
}

/** What a change is, for GitHub. */
interface ChangeQuestion {
  readonly owner: string;
  readonly repo: string;
  /** Null in a merge queue. */
  readonly pullRequest: number | null;
  /** Commits as git names them. */
  readonly base: string;
  readonly head: string;
}

/** The files that a change touches, both names of a renamed one, or why nobody can say. */
type Changes =
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
