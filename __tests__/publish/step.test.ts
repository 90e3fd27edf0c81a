import { describe, expect, test } from '@jest/globals';
import { keyMarker } from '../../src/model/comment-marker.js';
import { inputNames, readInputs } from '../../src/model/input.js';
import { type StepFacts, stepOf } from '../../src/publish/step.js';

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
