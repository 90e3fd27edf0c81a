import { createHash } from 'node:crypto';
import type { StepIdentity } from '../model/comment-marker.js';
import type { InputName } from '../model/input.js';

/** What tells the step. */
export interface StepFacts {
  /** `comment-key`, empty when it was left out. */
  readonly commentKey: string;
  readonly inputs: Readonly<Record<InputName, string>>;
  /** The runner's environment variables, by name. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The matrix leg as JSON: an object, or `null` where there is no matrix. */
  readonly matrix: string;
}

/** The longest key, in characters; a longer one ends with a digest of all of it. */
const maxKey = 100;

const digestDigits = 16;

/** What tells two steps apart beside their places: a reusable workflow is one place with several callers. */
const keyInputs = ['manifests', 'policy', 'catalog', 'releasing'] as const;

/**
 * What says what is judged. The day and a backport's request change from run to run of one step, and
 * the other inputs say how it is told, so a step with others of those is the same step.
 */
const judgedInputs = [
  'core-version',
  'plugin-versions',
  'current-core-version',
  'current-plugin-versions',
  ...keyInputs,
] as const satisfies readonly InputName[];

/**
 * Which step this is, so that it finds its own comment and no other. Without `comment-key` its
 * workflow, job, step, matrix leg and what it judges make the key, which ends with a digest of all.
 */
export function stepOf({ commentKey, inputs, variables, matrix }: StepFacts): StepIdentity {
  const { GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_ACTION, GITHUB_WORKFLOW_REF = '' } = variables;
  const names = [GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_ACTION].map((name) => name ?? '');
  // Two workflows may have one name; of the file the path tells them apart, the ref changes.
  const [file = ''] = GITHUB_WORKFLOW_REF.split('@');
  const place = [...names, file, matrix];
  const digest = digestOf([...place, ...judgedInputs.map((name) => inputs[name])]);
  if (commentKey !== '') {
    return { key: bounded(commentKey), given: true, oneOfSeveral: true, digest };
  }
  const leg = legOf(matrix);
  const words = [...names, ...leg].filter((word) => word !== '').join('/');
  const made = digestOf([...place, ...keyInputs.map((name) => inputs[name])]);
  return { key: withDigest(words, made), given: false, oneOfSeveral: leg.length > 0, digest };
}

/** The values of a matrix leg, for people to recognize it. */
function legOf(matrix: string): string[] {
  try {
    const leg: unknown = JSON.parse(matrix);
    if (typeof leg !== 'object' || leg === null) return [];
    return Object.values(leg).map((value) =>
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    );
  } catch {
    return [];
  }
}

function bounded(key: string): string {
  return key.length <= maxKey ? key : withDigest(key, digestOf([key]));
}

function withDigest(words: string, digest: string): string {
  return `${words.slice(0, maxKey - digestDigits - 1)}-${digest}`;
}

/** Of the texts one by one: no two lists are the same when they are joined. */
function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(texts));
  return hash.digest('hex').slice(0, digestDigits);
}
