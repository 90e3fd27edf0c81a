import { expect, test } from '@jest/globals';
import { findPreset, presetNames } from '../../../src/packs/index.js';
import { type Document, readDocument } from '../../../src/resolve/document/document.js';
import { resolvePreset } from '../../../src/resolve/policy/apply-defaults.js';
import {
  layOver,
  resolvePolicy,
  writtenBaseOf,
} from '../../../src/resolve/policy/resolve-policy.js';
import type { WrittenPolicy } from '../../../src/schema/written-policy.js';
import { problemLines } from '../../support/problem-lines.js';
import { samplePolicy } from '../../support/sample-policy.js';

function resolve(...texts: string[]) {
  return resolvePolicy(texts.map((text, index) => ({ path: `policy${index}.yml`, text })));
}

test('every key there is arrives in the policy', () => {
  const { policy, problems } = resolve(samplePolicy);
  expect(problems).toEqual([]);
  expect(policy).toMatchObject({
    name: 'acme',
    source: 'policy0.yml',
    timeZone: 'Europe/Paris',
    prereleases: 'as-final',
    core: {
      properties: ['kestraVersion'],
      major: {
        on: {
          on: { week: 'first', weekday: 'tuesday' },
          months: [2, 4, 6, 8, 10, 12],
          offsetDays: -1,
        },
        perYear: 6,
      },
      bugfix: { lines: ['1.0'] },
      backport: 'on-request',
      releases: [{ date: '2025-08-05' }, { date: '2025-08-07' }],
      stops: ['1.0'],
      support: [{ line: '1.0', until: '2026-09-09' }],
      breaking: [{ from: '2025.1', guide: 'https://example.org/guide' }],
    },
    plugins: { major: 'core-major', minor: 'any', patch: { on: { day: 22 } } },
    toleranceDays: 1,
    rules: { 'core-bugfix-off-cadence': 'error' },
    waivers: [{ subject: 'plugin-legacy-crm', version: '1.0.0', until: '2025-12-31' }],
    freezes: [{ from: '2025-12-20', to: '2026-01-02', for: 'all' }],
    links: { board: 'https://example.org/b' },
  });
});

test('a file that changes one thing is the default preset in all else', () => {
  const { policy } = resolve('tolerance-days: 2');
  expect(policy).toEqual({
    ...resolvePreset('kestra-calver'),
    source: 'policy0.yml',
    toleranceDays: 2,
  });
});

test('a file that extends none starts from nothing', () => {
  const { policy } = resolve('extends: none');
  expect(policy).toMatchObject({ name: 'policy0.yml', core: { major: null, schedule: [] } });
});

test('files are laid over each other, the first on top', () => {
  const { policy } = resolve(
    'extends: ./policy1.yml\ncore: { schedule: { "2025.2": 2025-10-14 } }',
    'extends: ./policy2.yml\nname: team\ntolerance-days: 1',
    'extends: none\nname: company\ncore: { schedule: { "2025.1": 2025-08-05, "2025.2": 2025-10-07 } }',
  );
  expect(policy).toMatchObject({ name: 'team', source: 'policy0.yml', toleranceDays: 1 });
  expect(policy?.core.schedule.map(({ line, date }) => [line, date])).toEqual([
    ['2025.1', '2025-08-05'],
    ['2025.2', '2025-10-14'],
  ]);
});

test('published dates and waivers know the file they are written in', () => {
  const { policy } = resolve(
    'extends: ./policy1.yml\ncore: { schedule: { "2025.2": 2025-10-14 } }',
    'waivers:\n  - { rule: core-too-old, subject: core, reason: r, until: 2025-12-31 }',
  );
  const published = policy?.core.schedule.find(({ line }) => line === '2025.2');
  expect(published?.location).toEqual({ path: 'policy0.yml', line: 2, column: 21, endColumn: 29 });
  expect(policy?.waivers[0]?.location).toMatchObject({ path: 'policy1.yml', line: 2, column: 5 });
});

test('the problems of all files are told at once', () => {
  const { policy, problems } = resolve(
    'extends: ./policy1.yml\nnam: x',
    'extends: nothing\nnam: y',
  );
  expect(policy).toBeNull();
  expect(problems.map(({ found }) => found)).toEqual(['nam', 'nothing', 'nam']);
});

test('a problem leaves no policy, in whichever file it is', () => {
  expect(resolve('nam: x').policy).toBeNull();
  expect(resolve('extends: ./policy1.yml', 'nam: x').policy).toBeNull();
  expect(resolve('extends: ./policy1.yml\nnam: x', 'extends: none').policy).toBeNull();
});

test('a misspelt preset is told together with what else is wrong', () => {
  const { policy, problems } = resolve('nam: x\nextends: kestra-calvr');
  expect(policy).toBeNull();
  expect(problems.map(({ found }) => found)).toEqual(['nam', 'kestra-calvr']);
});

test('files that extend each other in a circle are a problem where the circle closes', () => {
  const { problems } = resolve('extends: ./policy1.yml', 'extends: ./policy0.yml');
  expect(problemLines(problems)).toEqual([
    '1:10-23 The policy files extend each other in a circle, policy0.yml → policy1.yml → policy0.yml; let one extend a preset or none.',
  ]);
  expect(problems[0]).toMatchObject({
    location: { path: 'policy1.yml' },
    expected: 'a chain that ends in a preset or none',
  });
});

test('a file that was not read leaves no policy, and no second problem', () => {
  expect(resolve('extends: ./missing.yml')).toEqual({ policy: null, problems: [] });
});

test.each([
  ['kestra', 'name: acme\ncore: { name: acme }'],
  ['kestra', 'extends: kestra-semver'],
  ['home-assistant', 'extends: home-assistant\ncore: { name: kestra }'],
  [null, 'extends: none\nname: kestra-calver\ncore: { name: kestra }'],
])('the platform is %s, by the preset that it extends: %j', (platform, text) => {
  expect(resolve(text).policy?.platform).toBe(platform);
  expect(resolve('extends: ./policy1.yml', text).policy?.platform).toBe(platform);
});

const under: WrittenPolicy = {
  name: 'under',
  core: {
    stops: ['1.0'],
    schedule: { '1.0': '2025-06-03', '2025.1': '2025-08-05' },
    major: { on: { week: 'first', weekday: 'tuesday', months: [2, 4] }, 'per-year': 6 },
  },
};

test.each<[string, WrittenPolicy, unknown]>([
  ['a scalar replaces', { name: 'over' }, { ...under, name: 'over' }],
  [
    'a list replaces',
    { core: { stops: ['2.0', '3.0'] } },
    { ...under, core: { ...under.core, stops: ['2.0', '3.0'] } },
  ],
  [
    'maps merge by key',
    { core: { schedule: { '2025.1': '2025-08-12', '2025.2': '2025-10-07' } } },
    {
      ...under,
      core: {
        ...under.core,
        schedule: { '1.0': '2025-06-03', '2025.1': '2025-08-12', '2025.2': '2025-10-07' },
      },
    },
  ],
  [
    'null removes an entry',
    { core: { schedule: { '1.0': null } } },
    { ...under, core: { ...under.core, schedule: { '2025.1': '2025-08-05' } } },
  ],
  ['null removes a section', { core: null }, { name: 'under' }],
  [
    'null removes nothing where nothing is',
    { plugins: { major: null } },
    { ...under, plugins: {} },
  ],
  [
    'a word replaces a map',
    { core: { major: { on: 'any' } } },
    { ...under, core: { ...under.core, major: { on: 'any', 'per-year': 6 } } },
  ],
  [
    'a weekday keeps week and months',
    { core: { major: { on: { weekday: 'monday' } } } },
    {
      ...under,
      core: {
        ...under.core,
        major: { on: { week: 'first', weekday: 'monday', months: [2, 4] }, 'per-year': 6 },
      },
    },
  ],
  [
    'weeks from a day let go of weekday, week and months',
    { core: { major: { on: { every: '12 weeks', from: '2026-03-04' } } } },
    {
      ...under,
      core: {
        ...under.core,
        major: { on: { every: '12 weeks', from: '2026-03-04' }, 'per-year': 6 },
      },
    },
  ],
  [
    'a list of patterns replaces',
    { core: { major: { on: [{ day: 1 }] } } },
    { ...under, core: { ...under.core, major: { on: [{ day: 1 }], 'per-year': 6 } } },
  ],
  [
    'a day lets go of weekday and week',
    { core: { major: { on: { day: 22 } } } },
    {
      ...under,
      core: { ...under.core, major: { on: { day: 22, months: [2, 4] }, 'per-year': 6 } },
    },
  ],
])('%s', (_, over, laid) => {
  expect(layOver(under, over)).toEqual(laid);
});

test('weeks let go of a shift, and a way that is removed is not the one that is written', () => {
  const day: WrittenPolicy = { deployments: { on: { day: 22, 'offset-days': 1 } } };
  const weeks: WrittenPolicy = { deployments: { on: { after: 'major', weeks: [4] } } };
  expect(layOver(day, weeks)).toEqual(weeks);
  const monthly = { weekday: 'monday', week: 'first' } as const;
  const removed = { weekday: null, day: 3 } as const;
  expect(layOver({ deployments: { on: monthly } }, { deployments: { on: removed } })).toEqual({
    deployments: { on: { day: 3 } },
  });
});

test('links that are called like days do not let go of each other', () => {
  const day: WrittenPolicy = { links: { day: 'https://example.com/day' } };
  const weekday: WrittenPolicy = { links: { weekday: 'https://example.com/weekday' } };
  expect(layOver(day, weekday)).toEqual({ links: { ...day.links, ...weekday.links } });
});

test('a weekday lets go of an inherited day', () => {
  const byDay: WrittenPolicy = { core: { major: { on: { day: 22 } } } };
  const byWeekday: WrittenPolicy = { core: { major: { on: { weekday: 'friday' } } } };
  expect(layOver(byDay, byWeekday)).toEqual(byWeekday);
});

test('a key that every object has is a key like any other', () => {
  const links: WrittenPolicy = { links: { toString: 'https://example.com/' } };
  expect(layOver({}, links)).toEqual(links);
});

test('a file that writes both keeps both, for its own problem to be seen', () => {
  const both: WrittenPolicy = { core: { major: { on: { day: 22, weekday: 'friday' } } } };
  expect(layOver({}, both)).toEqual(both);
});

test('neither policy is changed', () => {
  const before = structuredClone(under);
  layOver(under, { core: { schedule: { '1.0': null }, major: { on: { day: 22 } } } });
  expect(under).toEqual(before);
});

function documentOf(text: string): Document {
  const { document } = readDocument({ path: 'gate/top.yml', text }, text.length);
  if (document === null) throw new Error('the document must be readable');
  return document;
}

test.each([
  ['nothing said', 'name: x', findPreset('kestra-calver')],
  ['a preset', 'extends: kestra-semver', findPreset('kestra-semver')],
  ['none', 'extends: none', {}],
  ['a file that is not there', 'extends: ./base.yml', null],
  ['an extends that is no text', 'extends: [kestra-calver]', null],
])('under a file with %s', (_, text, written) => {
  expect(writtenBaseOf(documentOf(text), ['gate/top.yml'])).toEqual({ written, problems: [] });
});

test.each([
  [
    'extends: kestra-calvr',
    '1:10-22 No preset is called `kestra-calvr`; did you mean `kestra-calver`?',
  ],
  [
    'nam: x\nextends: kestra-calvr',
    '2:10-22 No preset is called `kestra-calvr`; did you mean `kestra-calver`?',
  ],
  [
    'extends: toString',
    `1:10-18 No preset is called \`toString\`; it should be one of ${presetNames.join(', ')}, none, or a file such as ./policy.yml.`,
  ],
  [
    'extends: ./top.yml',
    '1:10-19 The policy files extend each other in a circle, gate/top.yml → gate/top.yml; let one extend a preset or none.',
  ],
])('%s is a problem', (text, line) => {
  const { written, problems } = writtenBaseOf(documentOf(text), ['gate/top.yml']);
  expect(written).toBeNull();
  expect(problemLines(problems)).toEqual([line]);
});
