import {
  type Failure,
  failureOf,
  type GitHubClient,
  whatFailed,
} from '../../model/github-client.js';
import {
  ask,
  type GraphQLRequest,
  maxFilesInQuery,
  type Refusal,
  type Reply,
} from '../../model/github-query.js';
import { type LeftOutFile, noFiles } from '../../model/manifest.js';
import type { SourceFile } from '../../model/written.js';
import { settingsBeside } from '../../read/manifest-paths.js';
import { searchedFormatOf } from '../../resolve/manifests/format-of-path.js';
import { chartsWithLock, whyLeftOut } from '../../resolve/manifests/paths.js';
import {
  type Budget,
  deepenedBy,
  type FleetAnswer,
  filesQuery,
  foldersQuery,
  type Listed,
  listsIn,
  type RepositoryPaths,
  type RepositoryRead,
  textsIn,
  treesQuery,
  type UnreadRepository,
} from './read-fleet-query.js';

/** What came of asking for some repositories. */
type FleetReply =
  | {
      readonly kind: 'answer';
      readonly reads: readonly RepositoryRead[];
      readonly budget: Budget | null;
    }
  /** GitHub broke on it, or is not there: asking again, or for less, may help. */
  | { readonly kind: 'broken'; readonly why: string }
  /** Nobody needs to be asked for anything else. */
  | { readonly kind: 'refused'; readonly why: string };

/** The most files of one repository that are read. */
const maxFiles = 300;

/** How often further folders are asked for, four levels each. */
const maxDepths = 4;

/**
 * Asks for some repositories: which files they hold, then the files whose names could matter, a
 * query or two for all of them together. It never rejects.
 */
export async function askFor(
  client: GitHubClient,
  repositories: readonly string[],
): Promise<FleetReply> {
  let budget: Budget | null = null;
  const send = async (request: GraphQLRequest) => {
    const reply: Reply<FleetAnswer> = await ask(client, request);
    budget = reply.answer.rateLimit ?? budget;
    return reply;
  };
  try {
    const lists = await listEach(send, repositories);
    const reads = await readEach(send, lists);
    return { kind: 'answer', reads, budget };
  } catch (error) {
    return error instanceof OtherAnswer
      ? { kind: 'broken', why: 'GitHub answered another question' }
      : asFailed(error);
  }
}

/** Asks once more, for files that those that were read are read together with. It never rejects. */
export async function askForMore(
  client: GitHubClient,
  reads: readonly RepositoryRead[],
  wanted: ReadonlyMap<string, readonly string[]>,
): Promise<readonly RepositoryRead[]> {
  const known = new Map(reads.map((read) => [read.repository, read]));
  const there = ([repository, paths]: [string, readonly string[]]) => {
    const read = known.get(repository);
    return read?.kind === 'files' ? paths.filter((path) => read.paths.has(path)) : [];
  };
  const asked = [...wanted].map((want) => ({ repository: want[0], paths: there(want) }));
  const send = (request: GraphQLRequest): Promise<Reply<FleetAnswer>> => ask(client, request);
  let texts: Texts;
  try {
    texts = await readTexts(send, asked);
  } catch (error) {
    const why = error instanceof OtherAnswer ? error.message : whatFailed(failureOf(error));
    return reads.map((read) => (wanted.has(read.repository) ? unread(read.repository, why) : read));
  }
  return reads.map((read) => {
    const paths = wanted.get(read.repository);
    if (read.kind === 'unread' || paths === undefined) return read;
    const found = texts.get(read.repository) ?? [];
    return typeof found === 'string'
      ? unread(read.repository, found)
      : withCompanions(read, paths, found);
  });
}

type Send = (request: GraphQLRequest) => Promise<Reply<FleetAnswer>>;

/** An answer that is none to what was asked. */
class OtherAnswer extends Error {}

async function listEach(
  send: Send,
  repositories: readonly string[],
): Promise<readonly (Listed | UnreadRepository)[]> {
  let lists = orOther(listsIn(repositories, await send(treesQuery(repositories))));
  for (let depth = 1; depth < maxDepths; depth++) {
    const asked = lists.flatMap((list) =>
      list.kind === 'listed' && list.deeper.length > 0
        ? { repository: list.repository, paths: list.deeper }
        : [],
    );
    for (const some of inQueries(asked)) {
      lists = orOther(deepenedBy(lists, some, await send(foldersQuery(some))));
    }
  }
  return lists;
}

async function readEach(
  send: Send,
  lists: readonly (Listed | UnreadRepository)[],
): Promise<readonly RepositoryRead[]> {
  const named = lists.map((list) => (list.kind === 'listed' ? namesIn(list) : list));
  const asked = named.flatMap((each) => (each.kind === 'unread' ? [] : each));
  const texts = await readTexts(send, asked);
  return named.map((each) => {
    if (each.kind === 'unread') return each;
    const { repository, leftOut, all } = each;
    const files = texts.get(repository) ?? [];
    if (typeof files === 'string') return unread(repository, files);
    const manifests = { ...noFiles, searched: true, files, leftOut, searchedFiles: all.length };
    return { kind: 'files', repository, manifests, paths: new Set(all) };
  });
}

interface Named extends RepositoryPaths {
  readonly kind: 'named';
  readonly leftOut: readonly LeftOutFile[];
  readonly all: readonly string[];
}

/** The files of a repository that the gate would look into, by their names. */
function namesIn({ repository, paths: all, deeper }: Listed): Named | UnreadRepository {
  if (deeper.length > 0) return unread(repository, `its folders are too deep, as ${deeper[0]} is`);
  const charts = chartsWithLock(all);
  const candidates = all.filter((path) => searchedFormatOf(path) !== null).sort();
  const leftOut = candidates.flatMap((path) => {
    const why = whyLeftOut(path, charts);
    return why === null ? [] : { path, why };
  });
  const files = candidates.filter((path) => whyLeftOut(path, charts) === null);
  if (files.length > maxFiles) {
    return unread(
      repository,
      `versions could stand in ${files.length} files, more than ${maxFiles}`,
    );
  }
  const isThere = new Set(all);
  const settings = settingsBeside(files).filter((path) => isThere.has(path));
  return { kind: 'named', repository, paths: [...files, ...settings], leftOut, all };
}

type Texts = Map<string, readonly SourceFile[] | string>;

async function readTexts(send: Send, asked: readonly RepositoryPaths[]): Promise<Texts> {
  const texts: Texts = new Map();
  for (const some of inQueries(asked)) {
    const found = orOther(textsIn(some, await send(filesQuery(some))));
    for (const [repository, files] of found) {
      const before = texts.get(repository) ?? [];
      const whole = typeof before === 'string' ? before : typeof files === 'string' ? files : null;
      texts.set(repository, whole ?? [...(before as SourceFile[]), ...(files as SourceFile[])]);
    }
  }
  return texts;
}

/** As many paths as fit into each query; those of one repository may be in several. */
function inQueries(asked: readonly RepositoryPaths[]): readonly (readonly RepositoryPaths[])[] {
  const each = asked.flatMap(({ repository, paths }) =>
    paths.map((path): [string, string] => [repository, path]),
  );
  const queries: RepositoryPaths[][] = [];
  for (let start = 0; start < each.length; start += maxFilesInQuery) {
    const paths = new Map<string, string[]>();
    for (const [repository, path] of each.slice(start, start + maxFilesInQuery)) {
      paths.set(repository, [...(paths.get(repository) ?? []), path]);
    }
    queries.push([...paths].map(([repository, some]) => ({ repository, paths: some })));
  }
  return queries;
}

function withCompanions(
  read: Extract<RepositoryRead, { kind: 'files' }>,
  paths: readonly string[],
  found: readonly SourceFile[],
): RepositoryRead {
  const { companions, absent } = read.manifests;
  const gone = paths.filter((path) => !found.some((file) => file.path === path));
  const manifests = {
    ...read.manifests,
    companions: [...companions, ...found],
    absent: [...absent, ...gone],
  };
  return { ...read, manifests };
}

function unread(repository: string, why: string): UnreadRepository {
  return { kind: 'unread', repository, why };
}

function orOther<Found>(found: Found | null): Found {
  if (found === null) throw new OtherAnswer('GitHub answered another question');
  return found;
}

function asFailed(error: unknown): FleetReply {
  const failure = failureOf(error);
  const limit = limitOf(error, failure);
  if (limit !== null) return { kind: 'refused', why: limit };
  const broken = failure.status === null || failure.status >= 500;
  return { kind: broken ? 'broken' : 'refused', why: whatFailed(failure) };
}

const primary = 'GitHub’s rate limit is used up';

const secondary =
  'GitHub’s secondary limit, which slows down those who ask for much at once, outlasts one run';

/** Which limit stops the run; GitHub says it with a status, or with an answer that is only errors. */
function limitOf(error: unknown, { status, message, headers }: Failure): string | null {
  const { errors } = error as { errors?: readonly Refusal[] };
  const isTold = status === 403 || status === 429;
  if ((isTold || status === null) && /secondary rate limit/i.test(message)) return secondary;
  if (errors?.some(({ type }) => type === 'RATE_LIMITED')) return primary;
  if (!isTold) return null;
  if (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)) return primary;
  // Only the secondary one leaves the hour's points alone.
  return status === 429 || headers['retry-after'] !== undefined ? secondary : null;
}
