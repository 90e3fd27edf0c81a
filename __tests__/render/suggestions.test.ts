import { describe, expect, test } from '@jest/globals';
import type { AdviceStep, Finding, PluginReport, Report } from '../../src/model/report.js';
import { suggestions } from '../../src/render/suggestions.js';
import { makeFinding, makePlugin, makeReport } from '../support/make-report.js';

const path = 'plugins.txt';

/** A change to this version of a plugin, which does not fit, written once in a line of the file. */
interface Misfit {
  readonly name?: string;
  readonly version?: string;
  readonly line?: number;
  readonly newest?: string | null;
  readonly finding?: Partial<Finding>;
  readonly plugin?: Partial<PluginReport>;
}

/** What is suggested for a file with these misfits. */
function suggested(text: string, misfits: readonly Misfit[] = [{}], given: Partial<Report> = {}) {
  const plugins = misfits.map(({ name = 'plugin-aws', version = '2.0.0', plugin }) =>
    makePlugin({ name, version, change: 'major', ...plugin }),
  );
  const findings = misfits.map((misfit) => findingOf(text, misfit));
  const advice = [{ way: 'stay' as const, steps: misfits.flatMap(stepOf), leaves: [] }];
  const report = makeReport({ releasing: [], plugins, findings, advice, ...given });
  return suggestions(report, () => null, [{ path, text }]);
}

/** What advice says of a misfit; nothing where no version fits. */
function stepOf({ name = 'plugin-aws', newest = '1.9.0' }: Misfit) {
  return newest === null
    ? []
    : { do: 'set-plugin' as const, subject: name, to: newest, closes: [] };
}

function findingOf(text: string, misfit: Misfit): Finding {
  const { name = 'plugin-aws', version = '2.0.0', line = 1, newest = '1.9.0' } = misfit;
  const written = text.split('\n')[line - 1] ?? '';
  const start = written.indexOf(version, written.indexOf(name));
  const column = written[start - 1] === 'v' ? start : start + 1;
  return makeFinding({
    subject: `${name}@${version}`,
    about: [{ name, version }],
    data: { newestCompatible: newest },
    location: { path, line, column, endColumn: start + version.length + 1 },
    ...misfit.finding,
  });
}

/** The line that a click writes. */
function writtenBy(body: string | undefined): string | undefined {
  return /^(?<fence>`{3,})suggestion\n(?<line>.*)\n\k<fence>$/m.exec(body ?? '')?.groups?.line;
}

test('a suggestion says why and offers the line with the version that fits', () => {
  expect(suggested('# pins\nplugin-aws@2.0.0  # the cloud', [{ line: 2 }])).toEqual([
    {
      path,
      line: 'plugin-aws@2.0.0  # the cloud',
      body: `\`core-too-old\`: use \`plugin-aws\` \`1.9.0\`, the newest known version that runs on core \`2025.1.0\`.

\`\`\`suggestion
plugin-aws@1.9.0  # the cloud
\`\`\``,
    },
  ]);
});

test('nothing is offered while a stop is skipped', () => {
  const skipped = makeFinding({ rule: 'stop-skipped', subject: 'core 2025.1.0' });
  const text = 'plugin-aws@2.0.0';
  expect(suggested(text, [{}], { findings: [findingOf(text, {}), skipped] })).toEqual([]);
});

test('it is offered once the skipped stop is excused', () => {
  const skipped = makeFinding({ rule: 'stop-skipped', subject: 'core 2.0.0', status: 'waived' });
  const text = 'plugin-aws@2.0.0';
  expect(suggested(text, [{}], { findings: [findingOf(text, {}), skipped] })).toHaveLength(1);
});

test('nor does an upgrade that may break something keep it back', () => {
  const upgrade = makeFinding({ rule: 'breaking-core-upgrade', subject: 'core 2.0.0' });
  const text = 'plugin-aws@2.0.0';
  expect(suggested(text, [{}], { findings: [findingOf(text, {}), upgrade] })).toHaveLength(1);
});

test('what another core would need is not offered', () => {
  const advice = [
    {
      way: 'move' as const,
      steps: [{ do: 'set-plugin' as const, subject: 'plugin-aws', to: '3.0.0', closes: [] }],
      leaves: [],
    },
  ];
  expect(suggested('plugin-aws@2.0.0', [{}], { advice })).toEqual([]);
});

describe('of advice', () => {
  const text = 'plugin-aws@LATEST';
  const floating = { version: 'LATEST', finding: { rule: 'version-floating' as const } };
  const pin = (subject: string, to: string | null) =>
    ({ do: 'pin', subject, to, closes: [] }) as const;

  test.each<[string, readonly AdviceStep[], string | undefined]>([
    ['a version to pin is written', [pin('plugin-aws', '1.9.0')], 'plugin-aws@1.9.0'],
    ['nothing where none is known', [pin('plugin-aws', null)], undefined],
    ['nothing where another is pinned', [pin('plugin-b', '1.9.0')], undefined],
    [
      'no version that a day stands for',
      [{ do: 'ship-on', subject: 'plugin-aws', to: '2025-10-07', closes: [] }],
      undefined,
    ],
    [
      'no version that comes with another core',
      [{ do: 'set-plugin', subject: 'plugin-aws', to: '3.0.0', closes: [] }],
      undefined,
    ],
  ])('%s', (_, steps, line) => {
    const advice = [{ way: 'move' as const, steps, leaves: [] }];
    const [one] = suggested(text, [floating], { advice });
    expect(writtenBy(one?.body)).toBe(line);
  });

  test('no way but the better one pins', () => {
    const [better, other] = [[], [pin('plugin-aws', '1.9.0')]];
    const advice = [better, other].map((steps) => ({ way: 'move' as const, steps, leaves: [] }));
    expect(suggested(text, [floating], { advice })).toEqual([]);
  });

  test('a day to ship on is not a version, not even of the way that keeps the core', () => {
    const step = { do: 'ship-on', subject: 'plugin-aws', to: '2025-10-07', closes: [] } as const;
    const advice = [{ way: 'stay' as const, steps: [step], leaves: [] }];
    expect(suggested(text, [floating], { advice })).toEqual([]);
  });

  test.each([
    ['the core that is pinned with it', [pin('core', '2025.1.3')], {}, ' on core `2025.1.3`.'],
    ['the core that is there', [], {}, ' on core `2025.1.0`.'],
    ['none where none is known', [], { core: null }, ', the newest known version.'],
  ])('the version is said to run on %s', (_, pins, given, end) => {
    const steps = [...pins, pin('plugin-aws', '1.9.0')];
    const advice = [{ way: 'stay' as const, steps, leaves: [] }];
    const [one] = suggested(text, [floating], { advice, ...given });
    expect(one?.body.split('\n')[0]?.endsWith(end)).toBe(true);
  });
});

describe('the offered line', () => {
  test.each<[string, string, Misfit, string]>([
    ['keeps what stands around', '  - "plugin-aws@2.0.0"  ', {}, '  - "plugin-aws@1.9.0"  '],
    ['keeps a v', 'plugin-aws@v2.0.0', {}, 'plugin-aws@v1.9.0'],
    ['pins what floats', 'plugin-aws@LATEST', { version: 'LATEST' }, 'plugin-aws@1.9.0'],
    [
      'knows a v inside a version',
      'plugin-aws@2.0.0-dev',
      { version: '2.0.0-dev' },
      'plugin-aws@1.9.0',
    ],
    ['keeps its tabs', '\tplugin-aws@2.0.0', {}, '\tplugin-aws@1.9.0'],
    ['leaves out a return at its end', 'plugin-aws@2.0.0\r\n', {}, 'plugin-aws@1.9.0'],
    ['ends no fence early', 'plugin-aws@2.0.0 ```` ``', {}, 'plugin-aws@1.9.0 ```` ``'],
    [
      'changes the version at its place only',
      'x@2.0.0 plugin-aws@2.0.0',
      {},
      'x@2.0.0 plugin-aws@1.9.0',
    ],
  ])('%s', (_, text, misfit, line) => {
    expect(suggested(text, [misfit]).map(({ body }) => writtenBy(body))).toEqual([line]);
  });

  test.each([
    ['plugin-aws@2.0.0', 3],
    ['`` plugin-aws@2.0.0', 3],
    ['```` plugin-aws@2.0.0', 5],
  ])('stands in a fence longer than any in it: %s', (text, length) => {
    const [one] = suggested(text);
    expect(/^`+(?=suggestion$)/m.exec(one?.body ?? '')?.[0]).toHaveLength(length);
  });

  test('changes every version in it that does not fit, whatever their lengths', () => {
    const [one, ...others] = suggested(
      'install plugin-aws:2.0.0 plugin-dbt:10.0.0 plugin-git:1.0.0',
      [{ newest: '1.10.11' }, { name: 'plugin-dbt', version: '10.0.0', newest: '9.0.0' }],
    );
    expect(others).toEqual([]);
    expect(writtenBy(one?.body)).toBe(
      'install plugin-aws:1.10.11 plugin-dbt:9.0.0 plugin-git:1.0.0',
    );
  });

  test('says once what is written twice', () => {
    const text = 'plugin-aws@2.0.0 plugin-aws@2.0.0';
    const location = { path, line: 1, column: 29, endColumn: 34 };
    const [one] = suggested(text, [{}, { finding: { location } }]);
    expect(writtenBy(one?.body)).toBe('plugin-aws@1.9.0 plugin-aws@1.9.0');
    expect(one?.body.split('\n')[0]?.match(/use/g)).toHaveLength(1);
  });

  test('changes a version once that breaks two rules', () => {
    const known = { finding: { rule: 'combination-known-bad' } } as const;
    const [one, ...others] = suggested('plugin-aws@2.0.0', [{}, known]);
    expect(others).toEqual([]);
    expect(writtenBy(one?.body)).toBe('plugin-aws@1.9.0');
    expect(one?.body).toContain('2025.1.0`.<br>`combination-known-bad`: use');
  });
});

describe('nothing is suggested', () => {
  const line = 'plugin-aws@2.0.0';
  test.each<[string, string, Misfit, Partial<Report>]>([
    ['without a version that fits', line, { newest: null }, {}],
    ['for what is waived', line, { finding: { status: 'waived' } }, {}],
    ['for what the change does not touch', line, { finding: { touched: false } }, {}],
    ['for a version that stood there before', line, { plugin: { change: 'none' } }, {}],
    [
      'for what another version does not mend',
      line,
      { finding: { rule: 'plugin-downgraded' } },
      {},
    ],
    ['for a plugin that is there in another version', line, { plugin: { version: '3.0.0' } }, {}],
    [
      'for a plugin of the same version with another name',
      line,
      { finding: { about: [{ name: 'plugin-b', version: '2.0.0' }] } },
      {},
    ],
    [
      'in a file that is shorter by now',
      line,
      { finding: { location: { path, line: 2, column: 12, endColumn: 17 } } },
      {},
    ],
    ['for what was given by hand', line, { finding: { location: null } }, {}],
    ['for a plugin that is being released', line, {}, { releasing: ['plugin-aws'] }],
    ['where all plugins are being released', line, {}, { releasing: ['plugins'] }],
    ['in a line that hides something', `${line} \u202e`, {}, {}],
    ['in a line that hides something behind a tab', `${line}\t\u202e`, {}, {}],
    ['in a line that ends a line inside', `${line}\rrm`, {}, {}],
    ['in a line too long to read', `${line} ${'x'.repeat(2000)}`, {}, {}],
    [
      'for a version put together from several places',
      line,
      { finding: { location: { path, line: 1, column: 12, endColumn: 15 } } },
      {},
    ],
    [
      'in a file that was not read',
      line,
      { finding: { location: { path: 'x', line: 1, column: 12, endColumn: 17 } } },
      {},
    ],
  ])('%s', (_, text, misfit, given) => {
    expect(suggested(text, [misfit], given)).toEqual([]);
  });
});

test('of many, ten are suggested, in the order of the report', () => {
  const misfits = [...Array(30).keys()].map((n) => ({ name: `plugin-${n}-x`, line: n + 1 }));
  const text = misfits.map(({ name }) => `${name}@2.0.0`).join('\n');
  expect(suggested(text, misfits).map(({ line }) => line)).toEqual(text.split('\n').slice(0, 10));
});

test('hostile names stay in code, and no sentence can end it', () => {
  const name = 'plugin`<!--@octocat';
  const [one] = suggested(`${name}@2.0.0`, [{ name }]);
  expect(one?.body.split('\n')[0]).not.toMatch(/@octocat|<!--/);
});
