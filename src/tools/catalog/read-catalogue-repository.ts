import {
  describeFailure,
  failureOf,
  type GitHubClient,
  parseRepository,
} from '../../model/github-client.js';
import { ask, type Reply, whyRefused } from '../../model/github-query.js';
import { isFinal } from '../../model/plugin-version.js';
import {
  type Declaration,
  releasesOf,
  type TaggedRelease,
  type TagNode,
  tagFragments,
} from '../../read/catalogue-tags.js';
import type { Page } from '../../read/pull-request-query.js';
import { readGradleSettings } from '../../resolve/manifests/builds/gradle-settings.js';

/** What a plugin's repository tells of its releases, or why it could not be read. */
export type ReleasesRead =
  | {
      readonly kind: 'releases';
      /** The final releases that were not known, the newest first. */
      readonly releases: readonly TaggedRelease[];
      /** The artifacts that its build names today; none where it does not say. */
      readonly artifacts: readonly string[];
    }
  | { readonly kind: 'refused'; readonly why: string };

/** What is asked of a repository. */
export interface ReleasesQuestion {
  /** The name that the catalogue gives the plugin. */
  readonly plugin: string;
  /** `owner/name` */
  readonly repository: string;
  /** The versions that need not be read again. */
  readonly known: ReadonlySet<string>;
  /** Where each tag declares a core requirement. */
  readonly declaration: Declaration;
}

/** How many pages of tags are read; a plugin has had a few dozen releases. */
const maxPages = 200;

/**
 * Reads the releases of a repository from its tags, the newest first, and stops at the first page
 * without news. It never rejects.
 *
 * @param onPage is told how many releases were found so far
 */
export async function readRepository(
  client: GitHubClient,
  { plugin, repository, known, declaration }: ReleasesQuestion,
  onPage: (found: number) => void,
): Promise<ReleasesRead> {
  const parsed = parseRepository(repository);
  if (parsed === null) return { kind: 'refused', why: 'it is not written as owner/name' };
  const { owner, name: repo } = parsed;
  const releases: TaggedRelease[] = [];
  const artifacts = new Set<string>();
  try {
    let after: string | null = null;
    for (let page = 1; page <= maxPages; page++) {
      const request = { text: queryFor(declaration), variables: { owner, repo, after } };
      const reply: Reply<RepositoryAnswer> = await ask(client, request);
      const node = reply.answer.repository;
      if (node === null) {
        return { kind: 'refused', why: whyRefused(reply.refusals[0], 'contents: read') };
      }
      const { refs, groovy, kotlin } = node;
      const found = await releasesOf(refs.nodes, declaration, [plugin, repo]);
      const news = found.filter(({ version }) => isFinal(version) && !known.has(version.version));
      releases.push(...news);
      for (const name of artifactsOf(groovy?.text ?? kotlin?.text ?? '')) artifacts.add(name);
      onPage(releases.length);
      if (!refs.pageInfo.hasNextPage || news.length === 0) {
        return { kind: 'releases', releases, artifacts: [...artifacts] };
      }
      after = refs.pageInfo.endCursor;
    }
    return { kind: 'refused', why: `it has more than ${maxPages * 50} tags` };
  } catch (error) {
    return { kind: 'refused', why: describeFailure(failureOf(error)) };
  }
}

interface RepositoryAnswer {
  readonly repository: {
    readonly groovy: SettingsNode | null;
    readonly kotlin: SettingsNode | null;
    readonly refs: Page<TagNode>;
  } | null;
}

interface SettingsNode {
  readonly text?: string | null;
}

/** Each tag brings a file along, so a page holds half of what GitHub would allow. */
function queryFor(declaration: Declaration): string {
  return `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    groovy: object(expression: "HEAD:settings.gradle") { ... on Blob { text } }
    kotlin: object(expression: "HEAD:settings.gradle.kts") { ... on Blob { text } }
    refs(
      refPrefix: "refs/tags/", first: 50, after: $after
      orderBy: { field: TAG_COMMIT_DATE, direction: DESC }
    ) { nodes { ...tag } pageInfo { hasNextPage endCursor } }
  }
}
${tagFragments(declaration)}`;
}

/** A build of several projects publishes those; a build of one publishes itself. */
function artifactsOf(settings: string): readonly string[] {
  const { name, included } = readGradleSettings(settings);
  return included.length > 0 || name === null ? included : [name];
}
