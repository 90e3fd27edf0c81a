import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { presetNames } from '../src/packs/index.js';
import { judge } from './support/judge.js';
import { makeBacktest } from './support/make-backtest.js';
import { makeCalendar } from './support/make-calendar.js';
import { makeFacts, readPolicy } from './support/make-facts.js';
import { ownFiles, ownPins, pinsUnder } from './support/pack-pins.js';

/** Every folder of a pack: what stands there is what is tried below. */
const packs = readdirSync('packs').sort();

interface Pairs {
  readonly requires: string;
  readonly prereleases: string;
  readonly date: string;
  readonly pairs: readonly {
    readonly core: string;
    readonly plugin: string;
    readonly version: string;
    readonly requires: string;
    readonly truth: boolean;
  }[];
}

/** Platforms without a pack, and what a policy of theirs would say. */
const others = {
  airflow: 'plugins: { versions: pep440, requires: pep440 }',
  opensearch: 'plugins: { versions: natural, requires: exact }',
  strapi: 'plugins: { requires: npm }',
  wordpress: 'prereleases: as-final\ncore: { first: none }\nplugins: { versions: natural }',
};

describe('a pack says of real pairs what the platform says', () => {
  const inPacks = packs
    .filter((pack) => filesOf(pack).includes('pairs.json'))
    .map((pack) => [pack, policyOf(pack), `../packs/${pack}/pairs.json`] as const);
  const beside = Object.entries(others).map(
    ([name, policy]) => [name, `extends: none\n${policy}`, `./support/pairs/${name}.json`] as const,
  );

  test.each([...inPacks, ...beside])('%s', (_, policy, path) => {
    const known = read<Pairs>(path);
    const { plugins, prereleases } = readPolicy(policy);
    expect([plugins.requires, prereleases]).toEqual([known.requires, known.prereleases]);
    const said = known.pairs.map((pair) => ({ ...pair, truth: runs(policy, known.date, pair) }));
    expect(said).toEqual(known.pairs);
    expect(known.pairs.length).toBeGreaterThan(0);
  });
});

describe('what stands in the folder of a pack is tried', () => {
  test('each preset has one, but those whose files have readers of their own', () => {
    const byFinders = presetNames.filter((name) => !name.startsWith('kestra'));
    expect(byFinders.filter((name) => !packs.includes(name))).toEqual([]);
  });

  test.each(packs)('%s: nothing else stands there', (pack) => {
    const known = ['files', 'pack.yml', 'pairs.json', 'pins.json', 'releases.json'];
    const there = filesOf(pack);
    expect(there.filter((name) => !known.includes(name))).toEqual([]);
    expect(there).toEqual(expect.arrayContaining(['files', 'pins.json']));
  });

  test.each(packs)(
    '%s: every pin of its files is read at its place, and no other',
    async (pack) => {
      const pins = await pinsUnder(policyOf(pack), ownFiles(pack));
      expect(pins.toSorted()).toEqual(ownPins(pack));
      expect(pins).not.toEqual([]);
    },
  );

  test.each(packs)('%s: docs/packs.md names it', (pack) => {
    const page = readFileSync('docs/packs.md', 'utf8');
    const rows = page.match(/^\| `.*/gm)?.map((row) => row.split('|')[1]) ?? [];
    const named = filesOf(pack).includes('pack.yml') ? [page] : rows;
    expect(named.filter((text) => text?.includes(pack))).toHaveLength(1);
  });
});

/** What is known of a history besides: its length, and where its platform did not keep its days. */
interface History {
  /** How many releases it has, so that none is lost. */
  readonly count: number;
  /** The day from which on it keeps what the policy says. */
  readonly since?: string;
  /** Whether releases are missing, so that numbers seem to be skipped. */
  readonly hasGaps?: boolean;
  /** The releases that came on another day. */
  readonly strays?: readonly string[];
}

const histories: Readonly<Record<string, History>> = {
  // From 1.0 on, without 1.45.4; two releases missed their day.
  backstage: { count: 344, since: '2022-03-18', hasGaps: true, strays: ['1.18.0', '1.25.0'] },
  // Until then it came on the 22nd of a month.
  gitlab: { count: 66, since: '2023-11-01' },
  grafana: { count: 29 },
  // One came two days after New Year's Day, and one a week late.
  'home-assistant': { count: 48, strays: ['2025.1.0', '2025.6.0'] },
  'jenkins-lts': { count: 18 },
  // 2.479 was tagged on a Friday; the history is kept by hand.
  'jenkins-weekly': { count: 19, hasGaps: true, strays: ['2.479.0'] },
  nextcloud: { count: 7 },
  'sonarqube-community': { count: 24 },
  'sonarqube-server': { count: 36 },
};

describe('a pack places every release of its history', () => {
  const withHistory = packs.filter((pack) => filesOf(pack).includes('releases.json'));

  test.each(withHistory)('%s', (pack) => {
    const { releases } = history(pack);
    const found = Object.keys(releases).length;
    const known: History = histories[pack] ?? { count: found };
    const { count, since = null, hasGaps = false, strays = [] } = known;
    expect(found).toBeGreaterThan(5);
    expect(found).toBe(count);
    expect(makeBacktest(policyOf(pack), releases).releases).toHaveLength(count);
    const judged = makeBacktest(policyOf(pack), releases, since).releases;
    const wrong = judged.flatMap(({ version, findings }) => {
      const told = findings.filter((rule) => !hasGaps || rule !== 'core-number-out-of-turn');
      return told.length === 0 ? [] : [[version.text, told]];
    });
    expect(wrong).toEqual(strays.map((version) => [version, ['core-major-off-cadence']]));
    const majors = judged.filter(({ kind }) => kind === 'core-major');
    expect(majors.filter(({ planned }) => planned === null)).toEqual([]);
  });

  test('jenkins-weekly: each is a release of its own, near a Tuesday', () => {
    const { releases } = makeBacktest('jenkins-weekly', history('jenkins-weekly').releases);
    expect(releases.map(({ kind }) => kind)).toEqual(releases.map(() => 'core-major'));
    const near = releases.filter(({ daysOff }) => Math.abs(daysOff ?? 7) <= 1);
    expect([near.length, releases.length]).toEqual([18, 19]);
  });

  test('home-assistant: a release every month', () => {
    const { releases } = makeBacktest('home-assistant', history('home-assistant').releases);
    expect(releases.map(({ kind }) => kind)).toEqual(releases.map(() => 'core-major'));
  });

  test('backstage: most of its releases since 1.0 came on the Tuesday before the third Wednesday', () => {
    const { releases } = makeBacktest('backstage', history('backstage').releases, '2022-03-01');
    const majors = releases.filter(({ kind }) => kind === 'core-major');
    const dayInWords = majors.filter(({ daysOff }) => daysOff === 0);
    expect(dayInWords.length / majors.length).toBeGreaterThan(0.8);
  });
});

describe('what a pack plans', () => {
  test.each([
    // The newest long-term line came a day late; the next one is twelve weeks after its own day.
    ['jenkins-lts', '2026-08-01', null, '2026-09-30'],
    ['jenkins-weekly', '2026-08-19', null, '2026-08-25'],
    ['gitlab', '2026-08-21', null, '2026-09-17'],
    ['backstage', '2026-07-15', null, '2026-08-18'],
    ['grafana', '2026-07-01', '13.2.0', '2026-08-18'],
    ['sonarqube-server', '2026-06-02', '2026.4.0', '2026-07-22'],
    ['sonarqube-community', '2026-07-01', '26.7', '2026-07-08'],
    ['home-assistant', '2026-08-06', '2026.9.0', '2026-09-02'],
  ])('%s, after %s: %s on %s', (pack, today, version, date) => {
    const { calendar } = judge({
      policy: `extends: ${pack}`,
      inputs: { 'target-date': today, manifests: 'none' },
    });
    expect(calendar.nextCoreMajor).toEqual({ version, date });
  });

  test('Jenkins repairs its long-term line four and eight weeks after it came', () => {
    const { releases } = makeCalendar('jenkins-lts', '2026-07-01', '2026-09-30');
    expect(releases.map(({ date, kind, line }) => [date, kind, line])).toEqual([
      ['2026-07-09', 'core-major', '2.568'],
      ['2026-08-06', 'core-bugfix', '2.568'],
      ['2026-09-03', 'core-bugfix', '2.568'],
      ['2026-09-30', 'core-major', null],
    ]);
  });
});

describe('tracks', () => {
  test.each([
    ['jenkins-lts', '2.568.1', 'core-major'],
    ['jenkins-lts', '2.568.2', 'core-bugfix'],
    ['jenkins-lts', '2.555.4', 'core-backport'],
    ['jenkins-weekly', '2.570', 'core-major'],
    ['sonarqube-server', '2026.2.1', 'core-major'],
    ['sonarqube-server', '2026.1.4', 'core-bugfix'],
    ['sonarqube-community', '26.7.0.124771', 'core-major'],
    ['grafana', '12.4.3', 'core-bugfix'],
    ['grafana', '12.1.3', 'core-backport'],
  ])('%s: %s is a %s', (pack, version, kind) => {
    const inputs = { 'core-version': version, 'target-date': '2026-08-19', releasing: 'none' };
    expect(judge({ policy: `extends: ${pack}`, inputs }).core?.kind).toBe(kind);
  });

  test.each([
    ['jenkins-lts', '2.570', '2.570.1'],
    ['jenkins-weekly', '2.568.2', '2.568'],
  ])('%s says that %s may be of another track', (pack, version, first) => {
    const inputs = { 'core-version': version, 'target-date': '2026-08-19', releasing: 'none' };
    const { notices } = makeFacts({ policy: `extends: ${pack}`, inputs });
    expect(notices.map(({ message }) => message).join('\n')).toContain(
      `the first of its line would be ${first}. If it is of another track`,
    );
  });

  test('a weekly release is shown as Jenkins writes it', () => {
    const inputs = {
      'core-version': '2.532',
      'plugin-versions': 'junit@1380.v0a_1b_2c_3d 2.533',
      'target-date': '2026-08-18',
      releasing: 'none',
    };
    const report = judge({ policy: 'extends: jenkins-weekly', inputs });
    expect(report.core?.version).toBe('2.532');
    expect(report.minimumCore).toBe('2.533');
    expect(report.plugins[0]).toMatchObject({
      version: '1380.v0a_1b_2c_3d',
      compatibility: 'incompatible',
      lowestCore: '2.533',
    });
  });
});

/** A pack that is not built in brings its policy along. */
function policyOf(pack: string): string {
  const own = new URL(`../packs/${pack}/pack.yml`, import.meta.url);
  return existsSync(own) ? readFileSync(own, 'utf8') : `extends: ${pack}`;
}

function history(pack: string) {
  return read<{ readonly releases: Readonly<Record<string, string>> }>(
    `../packs/${pack}/releases.json`,
  );
}

function runs(policy: string, date: string, pair: Pairs['pairs'][number]): boolean | null {
  const { plugin, version, requires } = pair;
  const report = judge({
    policy,
    inputs: {
      'core-version': pair.core,
      'plugin-versions': `${plugin}@${version} ${requires}`,
      'target-date': date,
      releasing: 'none',
    },
  });
  return report.compatible;
}

function filesOf(pack: string): readonly string[] {
  return readdirSync(`packs/${pack}`).sort();
}

function read<Value>(path: string): Value {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Value;
}
