import type { StepIdentity } from '../../../src/model/comment-marker.js';
import type { GitHubClient } from '../../../src/model/github-client.js';
import { ownedLabels } from '../../../src/model/labels.js';
import type {
  PullRequest,
  PullRequestAnswer,
  PullRequestQuestion,
} from '../../../src/model/pull-request.js';
import type { Notice } from '../../../src/model/report.js';
import { connect } from '../../../src/outside/connect.js';
import type { Delivery } from '../../../src/publish/delivery.js';
import { publishPullRequest } from '../../../src/publish/pull-request.js';
import { readPullRequest } from '../../../src/read/pull-request.js';
import type { Pages } from '../../../src/render/pages.js';
import type { Suggestion } from '../../../src/render/suggestions.js';
import { pullRequestId } from './node-ids.js';
import type { LoopbackGitHub } from './server.js';

/** The real client, talking to the loopback. */
export function clientOf(github: LoopbackGitHub): Promise<GitHubClient> {
  const { url } = github;
  return connect({ token: 'a-token', apiUrl: url, graphqlUrl: `${url}/graphql` });
}

/** Reads the loopback's pull request; the usual question with one difference. */
export async function read(
  github: LoopbackGitHub,
  difference: Partial<PullRequestQuestion> = {},
): Promise<PullRequestAnswer> {
  return readPullRequest(await clientOf(github), {
    owner: 'acme',
    repo: 'platform',
    number: 7,
    labels: ownedLabels.map(({ name }) => name),
    files: [],
    ...difference,
  });
}

/** A pull request without anything on it, with one difference. */
export function makePullRequest(difference: Partial<PullRequest> = {}): PullRequest {
  return {
    id: pullRequestId({ number: 7 }),
    number: 7,
    state: 'OPEN',
    draft: false,
    fromFork: false,
    headSha: 'a'.repeat(40),
    baseSha: 'b'.repeat(40),
    labels: [],
    repositoryLabels: [],
    comments: [],
    threads: [],
    ...difference,
  };
}

/** A step with a key of the runner's making, different only in what is given. */
export function makeStep(difference: Partial<StepIdentity> = {}): StepIdentity {
  return { key: 'gate', given: false, oneOfSeveral: false, digest: '0'.repeat(16), ...difference };
}

/** How a run that knows this pull request tells it; the usual way with one difference. */
export function deliveryOf(pullRequest: PullRequest, difference: Partial<Delivery> = {}): Delivery {
  return {
    owner: 'acme',
    repo: 'platform',
    pullRequest,
    run: { id: 100, attempt: 1 },
    commentMode: 'on-findings',
    byDependabot: false,
    step: makeStep(),
    signature: '<sub>Signed.</sub>',
    judged: true,
    labels: true,
    keptLabels: ownedLabels,
    suggest: true,
    ...difference,
  };
}

/** What a run has to say, and what is special about it. */
export interface Saying extends Partial<Delivery> {
  readonly body?: string;
  readonly startsOne?: boolean;
  readonly want?: readonly string[];
  readonly suggestions?: readonly Suggestion[];
  /** What others do between its reading and its publishing. */
  readonly meanwhile?: () => void;
}

/** One run from reading to publishing, as the program does it. */
export async function runOnce(github: LoopbackGitHub, saying: Saying = {}): Promise<Notice[]> {
  const pullRequest = await readExisting(github);
  const {
    body = 'Blocked.',
    startsOne = true,
    want = [],
    suggestions = [],
    meanwhile = () => {},
    ...difference
  } = saying;
  const pages: Pick<Pages, 'comment' | 'labels' | 'suggestions'> = {
    comment: { body, startsOne },
    labels: want,
    suggestions,
  };
  meanwhile();
  return publishPullRequest(await clientOf(github), pages, deliveryOf(pullRequest, difference));
}

/** The loopback's pull request, for tests in which there is one. */
export async function readExisting(github: LoopbackGitHub): Promise<PullRequest> {
  const { pullRequest, notices } = await read(github);
  if (pullRequest === null) throw new Error(notices[0]?.message);
  return pullRequest;
}
