import { describe, expect, test } from '@jest/globals';
import { nothingSeen } from '../../../src/model/manifest.js';
import type { WrittenCore } from '../../../src/model/written.js';
import { conflictOf } from '../../../src/resolve/manifests/environments.js';
import { reasonOf, startingCore } from '../../../src/tools/fleet/starting-core.js';
import { core } from '../../support/core.js';

const goal = core('2026.1.0');
function start(...texts: readonly (string | WrittenCore)[]) {
  const cores = texts.map((text, n) =>
    typeof text === 'string' ? { text, location: placeOn(n + 1) } : text,
  );
  const environments = cores.map((each) => ({ paths: ['Dockerfile'], core: each, plugins: [] }));
  const conflict = cores.length > 1 ? conflictOf(environments) : null;
  return startingCore(
    { core: cores[0] ?? null, conflict, sight: nothingSeen },
    { name: 'kestra' },
    goal,
  );
}

function placeOn(line: number) {
  return { path: 'Dockerfile', line, column: 1, endColumn: 1 };
}

describe('an upgrade starts', () => {
  test.each([
    ['at the core that is pinned', ['v2025.3.1'], '2025.3.1', '2025.3.1'],
    ['nowhere at the coming core', ['2026.1.0'], '2026.1.0', undefined],
    ['nowhere above it', ['2026.2.0'], '2026.2.0', undefined],
    ['nowhere without a core', [], null, undefined],
  ])('%s', (_, cores, text, before) => {
    const started = start(...cores);
    expect(started).toMatchObject({ text, unknown: null });
    expect(started.before?.text).toBe(before);
  });
});

describe('nobody knows where it starts', () => {
  const tag = { text: 'v1.3', location: null, floats: true };
  const nobody = 'so nobody knows where its upgrade starts';
  test.each([
    [
      'with two cores',
      ['1.0.0', '0.22.0'],
      null,
      `Dockerfile:2: the files are several environments (core 1.0.0; core 0.22.0), ${nobody}`,
    ],
    [
      'with latest',
      ['latest'],
      'latest',
      `Dockerfile:1: the core is not a fixed version ("latest"), ${nobody}`,
    ],
    ['with a tag that moves', [tag], 'v1.3', `the core is not a fixed version ("v1.3"), ${nobody}`],
    [
      'with a tag that is no version',
      ['custom-build-7'],
      'custom-build-7',
      'Dockerfile:1: The core in Dockerfile is not a core version: "custom-build-7"',
    ],
  ])('%s', (_, cores, text, unknown) => {
    expect(start(...cores)).toEqual({ text, before: null, unknown });
  });

  test('with an image that is not known to be the core, and with no other', () => {
    const located = (text: string) => ({ text, location: placeOn(1) });
    const on = (...texts: readonly string[]) => {
      const sight = { ...nothingSeen, images: texts.map(located) };
      return startingCore({ core: null, conflict: null, sight }, { name: 'kestra' }, goal).unknown;
    };
    expect(on('postgres:17', 'mirror.acme.test/kestra-ee:7')).toBe(
      `Dockerfile:1: the image mirror.acme.test/kestra-ee:7 is not known to be the core, ${nobody}`,
    );
    expect(on('postgres:17')).toBeNull();
  });
});

const location = { path: 'values.yaml', line: 3, column: 1, endColumn: 1 };
const placed = { message: 'It is no YAML.', location };
const other = { message: 'It is empty.', location: null };

test.each([
  [[other], 'It is empty'],
  [[placed], 'values.yaml:3: It is no YAML'],
  [[placed, other, other], 'values.yaml:3: It is no YAML (and 2 more)'],
])('the reason of %j is: %s', (problems, reason) => {
  expect(reasonOf(problems)).toBe(reason);
});
