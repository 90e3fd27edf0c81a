import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../../src/evaluate/evaluate.js';
import { resolveFacts } from '../../../src/resolve/facts/facts.js';
import { noManifests } from '../../../src/resolve/facts/versions.js';
import { candidatesOf } from '../../../src/resolve/resolve.js';
import { deepFreeze } from '../../support/deep-freeze.js';
import {
  type Given,
  makeFacts,
  makePolicy,
  makeSources,
  problemsOf,
  readCatalogue,
} from '../../support/make-facts.js';
import { at, makeManifests, makeSight, pinned } from '../../support/make-sight.js';

describe('the target date', () => {
  test.each([
    ['2026-02-03T02:00:00Z', 'UTC', '2026-02-03'],
    ['2026-02-03T02:00:00Z', 'America/New_York', '2026-02-02'],
    ['2026-02-02T23:30:00Z', 'Europe/Paris', '2026-02-03'],
  ])('left out at %s is the day in %s: %s', (now, zone, date) => {
    expect(makeFacts({ now, policy: `time-zone: ${zone}` }).targetDate).toBe(date);
  });

  test.each([
    [{ 'core-version': '2025.2.0' }, '2025-10-07'],
    [{ 'core-version': '2025.1.1' }, '2025-08-07'],
    [{ 'plugin-versions': 'a@1.0.1 >=1.0' }, '2025-08-07'],
    [{ 'plugin-versions': 'a@2.0.0 >=1.0\nb@1.0.1 >=1.0', releasing: 'a' }, '2025-08-05'],
  ])('planned, of %j, is %s', (inputs, date) => {
    const now = '2025-08-05T23:59:59Z';
    expect(makeFacts({ now, inputs: { ...inputs, 'target-date': 'planned' } }).targetDate).toBe(
      date,
    );
  });

  test.each([
    { 'core-version': '2025.2.0-rc1' },
    { 'core-version': '2025.2.0', releasing: 'none' },
    { 'plugin-versions': 'a@2.0.0 >=1.0\nb@1.0.1 >=1.0' },
    {},
  ])('planned is a problem where the policy gives no single day: %j', (inputs) => {
    const problems = problemsOf({ inputs: { ...inputs, 'target-date': 'planned' } });
    expect(problems.map(({ found }) => found)).toEqual(['planned']);
  });

  test('what is latest is asked on the planned day', () => {
    const facts = makeFacts({ inputs: { 'core-version': '2025.2.0', 'target-date': 'planned' } });
    expect(facts.timeline.latest?.line).toBe('2025.2');
  });
});

describe('the core', () => {
  test.each([
    ['given by hand', { 'core-version': '2025.1.0' }, false, true],
    ['deployed', { 'core-version': '2025.1.0', releasing: 'none' }, false, false],
    ['a snapshot', { 'core-version': '2025.1.0-SNAPSHOT' }, false, false],
    ['a candidate', { 'core-version': '2025.1.0-rc1' }, false, true],
    ['floating', { 'core-version': 'latest' }, false, false],
    [
      'beside a released plugin',
      { 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0 >=1.0', releasing: 'a' },
      false,
      false,
    ],
    ['left alone', { 'core-version': '2025.1.0', 'current-core-version': '2025.1' }, false, true],
    [
      'left alone by a pull request',
      { 'core-version': '2025.1.0', 'current-core-version': '2025.1' },
      true,
      false,
    ],
    [
      'moved by a pull request',
      { 'core-version': '2025.1.1', 'current-core-version': '2025.1' },
      true,
      true,
    ],
    ['on a pull request without a baseline', { 'core-version': '2025.1.0' }, true, true],
  ])('%s is being released or not', (_, inputs, change, released) => {
    expect(makeFacts({ inputs, onPullRequest: change }).core?.released).toBe(released);
    // A merge queue judges the same change as the pull request did.
    expect(makeFacts({ inputs, ...(change ? { event: 'merge_group' } : {}) }).core?.released).toBe(
      released,
    );
  });

  test.each([
    ['latest', 'latest', false],
    ['latest', 'develop', true],
    ['latest', '2025.1.0', true],
    ['2025.1.0', 'latest', true],
    ['2025.1.0', 'v2025.1', false],
  ])('%s in a file is changed from %s: %s', (now, before, changed) => {
    const core = (text: string) => ({ text, location: at('Dockerfile') });
    const manifests = makeManifests({}, { core: core(now) });
    const manifestsBefore = makeManifests({}, { core: core(before) });
    expect(makeFacts({ manifests, manifestsBefore }).core?.changed).toBe(changed);
  });

  test('that floats in a file is changed where the base names none, or nothing is compared', () => {
    const manifests = makeManifests({}, { core: { text: 'latest', location: at('Dockerfile') } });
    expect(makeFacts({ manifests, manifestsBefore: makeManifests() }).core?.changed).toBe(true);
    expect(makeFacts({ manifests }).core?.changed).toBe(true);
  });

  test('that floats by hand is changed, as no file says that it stood there', () => {
    const core = { text: 'latest', location: at('Dockerfile') };
    const manifestsBefore = makeManifests({}, { core });
    const inputs = { 'core-version': 'latest' };
    expect(makeFacts({ inputs, manifestsBefore }).core?.changed).toBe(true);
  });

  test.each([
    ['left alone', '2025.1', false],
    ['moved', '2025.1.1', true],
  ])('%s by a merge queue is being released or not', (_, version, released) => {
    const inputs = { 'core-version': version, 'current-core-version': '2025.1' };
    expect(makeFacts({ inputs, event: 'merge_group' }).core?.released).toBe(released);
  });

  test('is none when none is given', () => {
    expect(makeFacts({ inputs: { 'plugin-versions': 'a@1.0.0 >=1.0' } }).core).toBeNull();
  });
});

describe('what is judged', () => {
  const two = { 'plugin-versions': 'a@1.0.0 >=1.0\nb@1.0.0 >=1.0' };

  test.each([
    ['a', [true, false]],
    ['plugins', [true, true]],
    ['none', [false, false]],
  ])('of two plugins with releasing "%s": %j', (releasing, proposed) => {
    const { plugins } = makeFacts({ inputs: { ...two, releasing } });
    expect(plugins.map((plugin) => plugin.proposed)).toEqual(proposed);
    expect(plugins.map((plugin) => plugin.released)).toEqual(proposed);
  });

  test.each([
    ['SUP-1234', 'SUP-1234'],
    ['', null],
  ])('as the request "%s"', (request, kept) => {
    expect(makeFacts({ inputs: { 'backport-request': request } }).backportRequest).toBe(kept);
  });

  test.each([
    ['2025.1.0', 'core-major'],
    ['2025.1.1', 'core-bugfix'],
    ['1.0.9', 'core-backport'],
    ['2025.2.0-rc1', 'core-prerelease'],
    ['latest', null],
  ])('as the kind of the core %s: %s', (version, kind) => {
    const inputs = { 'core-version': version, 'target-date': '2025-08-07' };
    expect(makeFacts({ inputs }).core?.kind).toBe(kind);
  });
});

describe('breaches that a change does not touch are spared', () => {
  const current = { 'core-version': '2025.1.0', 'current-core-version': '2025.1.0' };

  test.each([
    ['on a pull request with a baseline', { onPullRequest: true, inputs: current }, true],
    [
      'with a baseline of plugins alone',
      {
        onPullRequest: true,
        inputs: { 'plugin-versions': 'a@1.1.0 >=1.0', 'current-plugin-versions': 'a@1.0.0' },
      },
      true,
    ],
    ['in a merge queue', { event: 'merge_group', inputs: current }, true],
    ['not without a baseline', { onPullRequest: true, inputs: { 'core-version': '1.0' } }, false],
    ['in a merge queue with a baseline', { event: 'merge_group', inputs: current }, true],
    ['not elsewhere', { onPullRequest: false, inputs: current }, false],
  ])('%s', (_, given, spares) => {
    expect(makeFacts(given).sparesUntouched).toBe(spares);
  });
});

test('what was seen, before the change too, is handed to the rules', () => {
  const images = [{ text: 'acme:v1', location: at('Dockerfile') }];
  const core = { text: '2025.1.0', location: at('Dockerfile', 2) };
  const facts = makeFacts({
    manifests: makeManifests({ images }),
    manifestsBefore: makeManifests({}, { core }),
  });
  expect(facts).toMatchObject({
    sight: makeSight({ images }),
    sightBefore: { ...makeSight(), core },
    vanished: [],
  });
  expect(makeFacts().sightBefore).toBeNull();
});

test('a two-part version gets its notice in a workflow, where YAML may have cut it', () => {
  const inputs = { 'core-version': '2025.1', releasing: 'none' };
  expect(makeFacts({ inputs, door: 'action' }).notices).toHaveLength(1);
  expect(makeFacts({ inputs, door: 'command' }).notices).toEqual([]);
});

test('a manifest’s two-part version has a place, where nobody cut it', () => {
  const manifests = makeManifests({}, { core: { text: '2025.1', location: at('Dockerfile') } });
  expect(makeFacts({ manifests, door: 'action' }).notices).toEqual([]);
});

test('a planned day that is past is told', () => {
  const inputs = { 'core-version': '2025.1.0', 'target-date': 'planned' };
  const { notices } = makeFacts({ inputs, now: '2025-09-01T09:00:00Z' });
  expect(notices.map(({ message }) => message)).toEqual([
    'The planned day, 2025-08-05, is past: the version is judged as if it had shipped then. Give the day it ships as target-date.',
  ]);
});

describe('what speaks for a preset', () => {
  const own = { releasing: { names: ['a'], reason: 'it is its own' } };
  const plugins = (...texts: string[]) => ({ plugins: texts.map((text) => pinned(text)) });

  test.each<[string, Given, string, readonly string[]]>([
    ['a core', { inputs: { 'core-version': '1.3.20' } }, 'kestra-semver', []],
    [
      'a core and the one before it, which is no minimum',
      { inputs: { 'core-version': '1.3.20', 'current-core-version': '1.2.0' } },
      'kestra-semver',
      [],
    ],
    [
      'a core before, without one',
      { inputs: { 'current-core-version': '1.3.0' } },
      'kestra-semver',
      ['1.3.0'],
    ],
    [
      'what a plugin requires in its own repository',
      { manifests: makeManifests({}, { ...own, ...plugins('a@1.0.0 >=1.3') }) },
      'kestra-semver',
      ['1.3.0'],
    ],
    [
      'what it required before, too',
      {
        manifests: makeManifests({}, { ...own, ...plugins('a@1.0.0 >=1.3') }),
        manifestsBefore: makeManifests({}, { ...own, ...plugins('a@0.9.0 >=1.2') }),
      },
      'kestra-semver',
      ['1.3.0', '1.2.0'],
    ],
    [
      'nothing that requires nothing, or no least core',
      { manifests: makeManifests({}, { ...own, ...plugins('a@1.0.0 <=1.3') }) },
      'kestra-calver',
      [],
    ],
    [
      'no plugin of others',
      { manifests: makeManifests({}, { ...own, ...plugins('b@1.0.0 >=1.3', 'a@1.0.0') }) },
      'kestra-calver',
      [],
    ],
  ])('%s', async (_, given, preset, minimums) => {
    const { facts } = resolveFacts(
      makeSources(given),
      makePolicy(),
      readCatalogue(),
      {
        now: { ...noManifests.now, ...given.manifests },
        before: given.manifestsBefore ? { ...noManifests.now, ...given.manifestsBefore } : null,
      },
      await candidatesOf({ kind: 'unnamed' }),
    );
    expect(facts?.policy.name).toBe(preset);
    expect(facts?.choice?.minimums.map(({ text }) => text)).toEqual(minimums);
  });
});

describe('problems', () => {
  test('are all reported at once', () => {
    const problems = problemsOf({
      inputs: {
        'core-version': '2025.01.0',
        'plugin-versions': 'a@1.1',
        'target-date': '2026-13-01',
        releasing: 'b',
      },
      policy: 'core: { schedule: { "2025.2": 2025-08-04 } }',
    });
    expect(problems.map(({ found }) => found)).toEqual([
      '2025.01.0',
      '1.1',
      'b',
      '2026-13-01',
      '2025.2 on 2025-08-04',
    ]);
  });
});

describe('the timeline reaches as far as the versions that are named', () => {
  test.each([
    [{ 'core-version': '2041.3.0' }, '2041.3', '2041-06-04'],
    [{ 'plugin-versions': 'a@1.0.0 >=2035.1' }, '2035.1', '2035-02-06'],
  ])('%j', (inputs, line, date) => {
    expect(makeFacts({ inputs }).timeline.lines.get(line)?.out).toBe(date);
  });

  test('but not to the end of time for a slip of the pen', () => {
    const { timeline } = makeFacts({ inputs: { 'core-version': '20255555.1.0' } });
    expect(timeline.lines.has('20255555.1')).toBe(false);
    expect(timeline.slots.length).toBeLessThan(100);
  });
});

describe('promises', () => {
  test('nothing that is handed in is changed', () => {
    const inputs = {
      'core-version': '2025.2.0',
      'plugin-versions': 'a@1.2.0\nb@2.0.0 >=2026.1',
      'current-core-version': '0.22.0',
      'current-plugin-versions': 'a@1.1.0\nb@1.0.0 >=1.0',
    };
    const sources = deepFreeze(makeSources({ inputs, onPullRequest: true }));
    const policy = deepFreeze(makePolicy());
    const { facts } = resolveFacts(sources, policy, deepFreeze(readCatalogue()));
    expect(() => evaluate(deepFreeze(facts as NonNullable<typeof facts>))).not.toThrow();
  });

  test('the same given is the same report, byte for byte', () => {
    const version = fc.constantFrom('2025.1.0', '2025.1.4', '0.23.0', '2026.7.0', 'latest');
    const plugin = fc.constantFrom('a@1.0.0 >=1.0', 'a@2.0.0', 'a@1.0.1 [1.0,2.0)');
    const date = fc.constantFrom('2025-08-05', '2025-08-08', '2025-10-09');
    fc.assert(
      fc.property(version, plugin, date, (core, plugins, day) => {
        const inputs = { 'core-version': core, 'plugin-versions': plugins, 'target-date': day };
        const [one, two] = [1, 2].map(() => JSON.stringify(evaluate(makeFacts({ inputs }))));
        expect(one).toBe(two);
      }),
      { numRuns: 20 },
    );
  });
});
