import { describe, expect, test } from '@jest/globals';
import { type CommentMark, keyMarker, markLine } from '../../src/model/comment-marker.js';
import { inputNames, readInputs } from '../../src/model/input.js';
import {
  commentsOfStep,
  labelsOfOthers,
  type StepFacts,
  stepOf,
  whyLeftAlone,
} from '../../src/publish/step.js';
import { deliveryOf, makePullRequest, makeStep } from '../support/github/run.js';

const variables = {
  GITHUB_WORKFLOW: 'Checks',
  GITHUB_WORKFLOW_REF: 'acme/platform/.github/workflows/checks.yml@refs/pull/7/merge',
  GITHUB_JOB: 'gate',
  GITHUB_ACTION: '__acme_release-gate',
};
const leg = (value: unknown) => JSON.stringify(value, null, 2);

function stepWith(difference: Partial<StepFacts> = {}, inputs: Record<string, string> = {}) {
  const read = readInputs((name) => inputs[name] ?? '');
  return stepOf({ commentKey: '', inputs: read, variables, matrix: 'null', ...difference });
}

describe('the key of a step', () => {
  test('is for people to recognize', () => {
    expect(stepWith().key).toMatch(/^Checks\/gate\/__acme_release-gate-[0-9a-f]{16}$/);
    expect(stepWith({ matrix: leg({ env: 'prod', node: 20 }) }).key).toMatch(
      /^Checks\/gate\/__acme_release-gate\/prod\/20-[0-9a-f]{16}$/,
    );
  });

  test.each<[string, Partial<StepFacts>, Record<string, string>]>([
    ['workflow', { variables: { ...variables, GITHUB_WORKFLOW: 'Nightly' } }, {}],
    [
      'workflow of the same name',
      { variables: { ...variables, GITHUB_WORKFLOW_REF: 'acme/platform/x.yml@refs/pull/7/merge' } },
      {},
    ],
    ['job', { variables: { ...variables, GITHUB_JOB: 'other' } }, {}],
    ['step', { variables: { ...variables, GITHUB_ACTION: '__acme_release-gate_2' } }, {}],
    ['matrix leg', { matrix: leg({ env: 'prod' }) }, {}],
    ['caller with other manifests', {}, { manifests: 'prod/**' }],
    ['caller with another policy', {}, { policy: 'kestra-semver' }],
    ['caller with another catalogue', {}, { catalog: 'catalogue.yml' }],
    ['caller that releases something else', {}, { releasing: 'none' }],
  ])('is another for another %s', (_, difference, inputs) => {
    expect(stepWith(difference, inputs).key).not.toBe(stepWith().key);
  });

  test.each<[string, Partial<StepFacts>, Record<string, string>]>([
    [
      'another pull request',
      {
        variables: {
          ...variables,
          GITHUB_WORKFLOW_REF: 'acme/platform/.github/workflows/checks.yml@refs/pull/8/merge',
        },
      },
      {},
    ],
    ['another version', {}, { 'core-version': '2025.1.0' }],
    ['another day', {}, { 'target-date': '2025-08-05' }],
  ])('is the same for %s', (_, difference, inputs) => {
    expect(stepWith(difference, inputs).key).toBe(stepWith().key);
  });

  test('of two legs whose names begin alike are two, however long', () => {
    const long = 'x'.repeat(200);
    const keys = ['a', 'b'].map((end) => stepWith({ matrix: leg({ env: long + end }) }).key);
    expect(new Set(keys.map(keyMarker)).size).toBe(2);
  });

  test('is what was given', () => {
    const step = stepWith({ commentKey: 'Staging', matrix: leg({ env: 'prod' }) });
    expect(step).toMatchObject({ key: 'Staging', given: true, oneOfSeveral: true });
  });

  test('that was given and is too long is told from others that begin alike', () => {
    const keys = ['a', 'b'].map((end) => stepWith({ commentKey: 'x'.repeat(200) + end }).key);
    expect(new Set(keys.map(keyMarker)).size).toBe(2);
  });

  test.each(['null', '', 'no JSON', '{}', '5'])('is of no leg where the matrix is %j', (matrix) => {
    expect(stepWith({ matrix })).toMatchObject({ oneOfSeveral: false, given: false });
  });

  test('is there where the runner says nothing', () => {
    expect(stepWith({ variables: {} }).key).toMatch(/^-[0-9a-f]{16}$/);
  });
});

describe('the digest of a step', () => {
  const unlike = [
    'core-version',
    'plugin-versions',
    'releasing',
    'current-core-version',
    'current-plugin-versions',
    'manifests',
    'catalog',
    'policy',
  ];

  test.each([...inputNames])('differs with %s if that says what is judged', (name) => {
    const { digest } = stepWith({}, { [name]: 'x' });
    expect(digest !== stepWith().digest).toBe(unlike.includes(name));
    expect(digest).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each<[string, Partial<StepFacts>]>([
    ['workflow', { variables: { ...variables, GITHUB_WORKFLOW: 'Nightly' } }],
    ['job', { variables: { ...variables, GITHUB_JOB: 'other' } }],
    ['step', { variables: { ...variables, GITHUB_ACTION: '__acme_release-gate_2' } }],
    ['matrix leg', { matrix: leg({ env: 'prod' }) }],
  ])('is another in another %s that was given the same key', (_, difference) => {
    const [one, other] = [{}, difference].map((each) => stepWith({ commentKey: 'x', ...each }));
    expect(other?.key).toBe(one?.key);
    expect(other?.digest).not.toBe(one?.digest);
  });

  test('is not fooled by where one input ends', () => {
    const one = stepWith({}, { manifests: 'a', catalog: 'b' }).digest;
    expect(one).not.toBe(stepWith({}, { manifests: 'ab' }).digest);
    expect(one).not.toBe(stepWith({}, { manifests: 'b', catalog: 'a' }).digest);
  });
});

const { digest } = makeStep();
const { headSha } = makePullRequest();
const others = 'f'.repeat(16);
const anotherHead = 'c'.repeat(40);

/** A comment of the usual step's key, written by its run 99.1; different only in what is given. */
const written = (mark: Partial<CommentMark> = {}, key = 'gate') => {
  const usual = { run: { id: 99, attempt: 1 }, head: headSha, digest, labels: [] };
  return `${keyMarker(key)}\n${markLine({ ...usual, ...mark })}\nText.`;
};

/** The run 100.2 of a step, which meets these comments. */
const claim = (comments: readonly string[], difference: Parameters<typeof deliveryOf>[1] = {}) => {
  const pullRequest = makePullRequest({
    comments: comments.map((body, index) => ({ id: `c${index + 1}`, body })),
  });
  return deliveryOf(pullRequest, { run: { id: 100, attempt: 2 }, ...difference });
};
const given = { step: makeStep({ given: true, oneOfSeveral: true }) };
const never = { commentMode: 'never' } as const;

describe('a step leaves the pull request alone', () => {
  const shared =
    /^Another step of this run has written the comment .* `comment-key` of its own\.$/s;
  const foreign =
    /^Another step, or this one with other inputs, has written the comment .* `comment-key` of its own\./s;
  const newer = /^A newer run has already reported on this pull request/;
  const huge = 999_999_999_999_999;

  test.each<[string, ReturnType<typeof claim>, RegExp | null]>([
    ['there is no comment', claim([]), null],
    ['it wrote the comment before', claim([written()]), null],
    ['an earlier attempt did', claim([written({ run: { id: 100, attempt: 1 } })]), null],
    ['this very attempt did', claim([written({ run: { id: 100, attempt: 2 } })]), shared],
    [
      'this very attempt did, with other inputs',
      claim([written({ run: { id: 100, attempt: 2 }, digest: others })]),
      shared,
    ],
    [
      'this very attempt did, and the key was given',
      claim([written({ run: { id: 100, attempt: 2 } })], given),
      shared,
    ],
    [
      'this very attempt did, and this step never comments',
      claim([written({ run: { id: 100, attempt: 2 } })], never),
      shared,
    ],
    [
      'this very attempt wrote for another key',
      claim([written({ run: { id: 100, attempt: 2 } }, 'other')]),
      null,
    ],
    ['a later attempt did', claim([written({ run: { id: 100, attempt: 3 } })]), newer],
    ['a later run did', claim([written({ run: { id: 101, attempt: 1 } })]), newer],
    [
      'a later run did, and this step never comments',
      claim([written({ run: { id: 101, attempt: 1 } })], never),
      newer,
    ],
    [
      'a run did that is as late as can be',
      claim([written({ run: { id: 1_000_000_100, attempt: 1 } })]),
      newer,
    ],
    [
      'a run did that cannot be yet',
      claim([written({ run: { id: 1_000_000_101, attempt: 1 } })]),
      null,
    ],
    ['a number was planted', claim([written({ run: { id: huge, attempt: 1 } })]), null],
    [
      'a later run did, about another commit',
      claim([written({ run: { id: 101, attempt: 1 }, head: anotherHead })]),
      null,
    ],
    [
      'a later run wrote for another key',
      claim([written({ run: { id: 101, attempt: 1 } }, 'other')]),
      null,
    ],
    ['another digest made it', claim([written({ digest: others })]), foreign],
    [
      'another digest made it, at another commit',
      claim([written({ digest: others, head: anotherHead })]),
      foreign,
    ],
    [
      'another digest made it beside its own',
      claim([written({ digest: others }), written()]),
      null,
    ],
    [
      'another digest made it, and it never comments',
      claim([written({ digest: others })], never),
      null,
    ],
    [
      'the key was given, and another digest made it',
      claim([written({ digest: others })], given),
      foreign,
    ],
    [
      'the key was given, and another digest made it at another commit',
      claim([written({ digest: others, head: anotherHead })], given),
      null,
    ],
    ['nobody says who wrote it', claim([`${keyMarker('gate')}\nText.`]), null],
    [
      'the mark stands further down',
      claim([`${keyMarker('gate')}\nx\n${written({ run: { id: 101, attempt: 1 } })}`]),
      null,
    ],
  ])('or not, where %s', (_, theClaim, why) => {
    if (why === null) expect(whyLeftAlone(theClaim)).toBeNull();
    else expect(whyLeftAlone(theClaim)).toMatch(why);
  });
});

test('the comments of a step are those of its key that it wrote', () => {
  const comments = [
    written(),
    written({}, 'other'),
    written({ digest: others }),
    `${keyMarker('gate')}\nText.`,
    'Hello.',
  ];
  expect(commentsOfStep(claim(comments)).map(({ id }) => id)).toEqual(['c1', 'c4']);
});

describe('the labels that others want', () => {
  const ours = written({ labels: ['gate: breaking'] });
  const theirs = written({ labels: ['release: core-major', 'gate: off-cadence'] }, 'other');
  const sharing = written({ labels: ['gate: incompatible'], digest: others });
  const planted = `> ${theirs}`;

  test.each([
    [
      'are those that their comments list',
      {},
      ['release: core-major', 'gate: off-cadence', 'gate: incompatible'],
    ],
    [
      'are all that any comment lists, for a step that never comments',
      never,
      ['gate: breaking', 'release: core-major', 'gate: off-cadence', 'gate: incompatible'],
    ],
  ])('%s', (_, difference, labels) => {
    expect(labelsOfOthers(claim([ours, theirs, sharing, planted], difference))).toEqual(labels);
  });
});
