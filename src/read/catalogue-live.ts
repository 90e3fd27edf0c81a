import type { Catalogue, CataloguePlugin } from '../model/catalogue.js';
import {
  describeFailure,
  failureOf,
  type GitHubClient,
  parseRepository,
} from '../model/github-client.js';
import { ask, type GraphQLRequest } from '../model/github-query.js';
import { comparePluginVersions, parsePluginVersion } from '../model/plugin-version.js';
import type { Notice } from '../model/report.js';
import { shown } from '../model/shown.js';
import type { CatalogueSource } from '../model/written.js';
import {
  type Declaration,
  releasesOf,
  type TaggedRelease,
  type TagNode,
  tagFragments,
  tagsOf,
} from './catalogue-tags.js';

/** A plugin version whose requirement no catalogue knows. */
interface WantedVersion {
  readonly name: string;
  readonly version: string;
}

/** A catalogue made from the plugins' own repositories; null when nothing was found. */
export interface LiveCatalogue {
  readonly catalogue: CatalogueSource | null;
  readonly notices: readonly Notice[];
}

/** How many tags one query asks for by name. */
const maxTags = 50;

/**
 * Looks up what plugin versions declare at their tags, and the newest tags beside them, which may
 * be the remedy. Only repositories that `trusted` names are asked: on a pull request that must be
 * the base's catalogue. It never rejects; what could not be read stays undecided, with a notice.
 */
export async function readLive(
  client: GitHubClient,
  wanted: readonly WantedVersion[],
  trusted: Catalogue,
  declaration: Declaration,
): Promise<LiveCatalogue> {
  const plugins: Record<string, { versions: Record<string, object> }> = {};
  const notices: Notice[] = [];
  for (const questions of batches(questionsOf(wanted, trusted, declaration))) {
    for (const { question, releases, why } of await answers(client, questions, declaration)) {
      const { entry } = question;
      const versions = Object.fromEntries(releases.filter(isNewTo(entry)).map(writtenVersion));
      plugins[entry.name] = { versions: { ...plugins[entry.name]?.versions, ...versions } };
      notices.push(...missing(question, releases, why));
    }
  }
  const found = Object.values(plugins).some(({ versions }) => Object.keys(versions).length > 0);
  // The address makes it a fetched catalogue: a bad requirement spoils its own version only.
  const catalogue = { path: 'https://github.com', text: JSON.stringify({ plugins }) };
  return { catalogue: found ? catalogue : null, notices };
}

interface Question extends RepositoryQuestion {
  readonly entry: CataloguePlugin;
}

interface Answer {
  readonly question: Question;
  readonly releases: readonly TaggedRelease[];
  /** Why the repository could not be read; null when it could. */
  readonly why: string | null;
}

/** One question for each repository, however many of its artifacts are wanted. */
function questionsOf(
  wanted: readonly WantedVersion[],
  trusted: Catalogue,
  declaration: Declaration,
): Question[] {
  const questions = new Map<string, Question>();
  for (const { name, version } of wanted) {
    const entry = trusted.find(name);
    const repository = parseRepository(entry?.repository ?? '');
    const plain = parsePluginVersion(version, declaration.versions)?.version;
    if (entry === null || repository === null || plain === undefined) continue;
    const { owner, name: repo } = repository;
    const named = tagsOf(plain, declaration, [name, repo]);
    const tags = new Set([...(questions.get(entry.name)?.tags ?? []), ...named]);
    questions.set(entry.name, { entry, owner, repo, tags: [...tags] });
  }
  return [...questions.values()];
}

function batches(questions: readonly Question[]): Question[][] {
  const all: Question[][] = [];
  let room = 0;
  for (const question of questions) {
    if (question.tags.length > room) {
      all.push([]);
      room = maxTags;
    }
    all.at(-1)?.push(question);
    room -= question.tags.length;
  }
  return all;
}

async function answers(
  client: GitHubClient,
  questions: readonly Question[],
  declaration: Declaration,
): Promise<Answer[]> {
  try {
    const { answer, refusals } = await ask<LiveAnswer>(client, liveQuery(questions, declaration));
    const found: Answer[] = [];
    for (const [index, question] of questions.entries()) {
      const node = answer[`repository${index}`] ?? null;
      const tags = [
        ...(node?.newest?.nodes ?? []),
        ...question.tags.map((_, n) => node?.[`tag${n}`]),
      ];
      const called = [question.entry.name, question.repo];
      const releases = await releasesOf(tags, declaration, called);
      const refusal = refusals.find(({ path }) => path?.[0] === `repository${index}`);
      const message = refusal?.message ?? 'nothing';
      const why = node ? null : describeFailure({ status: null, message });
      found.push({ question, releases, why });
    }
    return found;
  } catch (error) {
    const why = describeFailure(failureOf(error));
    return questions.map((question) => ({ question, releases: [], why }));
  }
}

/** What a catalogue says already is not said again. */
function isNewTo({ versions }: CataloguePlugin): (release: TaggedRelease) => boolean {
  return ({ version }) =>
    versions.every((known) => comparePluginVersions(known.version, version) !== 0);
}

function writtenVersion({ version, requires, released }: TaggedRelease): [string, object] {
  return [version.version, { ...(requires === null ? {} : { requires }), released }];
}

function missing(
  { entry, owner, repo, tags }: Question,
  releases: readonly TaggedRelease[],
  why: string | null,
): Notice[] {
  const found = new Set(releases.map(({ version }) => `v${version.version}`));
  const absent = tags
    .filter((tag) => tag.startsWith('v') && !found.has(tag))
    .map((tag) => shown(tag));
  if (absent.length === 0) return [];
  const message =
    why === null
      ? `The repository ${owner}/${repo} has no tag ${absent.join(', ')}, so nothing is known of that version of ${shown(entry.name)}.`
      : `The repository ${owner}/${repo} could not be asked what ${shown(entry.name)} needs: ${why}.`;
  return [{ message, location: null }];
}

/** Tags to look for in a repository. */
interface RepositoryQuestion {
  readonly owner: string;
  readonly repo: string;
  readonly tags: readonly string[];
}

/** The nth repository is called `repository0` and so on; null is one that cannot be seen. */
type LiveAnswer = Readonly<Record<string, RepositoryNode | null>>;

/** The nth tag asked for is called `tag0` and so on; null where there is none. */
type RepositoryNode = { readonly newest?: { readonly nodes: readonly TagNode[] } } & {
  readonly [tag: `tag${number}`]: TagNode | null;
};

/** How many of a repository's newest tags are candidates for a remedy. */
const candidates = 20;

/** Asks several repositories for tags by name and for their newest ones, in one query. */
export function liveQuery(
  questions: readonly RepositoryQuestion[],
  declaration: Pick<Declaration, 'file'>,
): GraphQLRequest {
  const variables: Record<string, string> = {};
  const parts = questions.map(({ owner, repo, tags }, index) => {
    variables[`owner${index}`] = owner;
    variables[`repo${index}`] = repo;
    const named = tags.map((tag, n) => {
      variables[`tag${index}_${n}`] = `refs/tags/${tag}`;
      return `tag${n}: ref(qualifiedName: $tag${index}_${n}) { ...tag }`;
    });
    return `repository${index}: repository(owner: $owner${index}, name: $repo${index}) {
    newest: refs(
      refPrefix: "refs/tags/", first: ${candidates}, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }
    ) { nodes { ...tag } }
    ${named.join('\n    ')}
  }`;
  });
  const declared = Object.keys(variables).map((name) => `$${name}: String!`);
  const text = `query (${declared.join(', ')}) {
  ${parts.join('\n  ')}
}
${tagFragments(declaration)}`;
  return { text, variables };
}
