import { describe, expect, test } from '@jest/globals';
import { reasonFor } from '../../src/render/groups.js';
import { requirementUndeclared } from '../../src/rules/requirement-undeclared.js';
import { findingOf, findingsOf, judge } from '../support/judge.js';
import { makeFacts } from '../support/make-facts.js';
import { at, makeManifests } from '../support/make-sight.js';
import { testExamples } from '../support/test-examples.js';

testExamples(requirementUndeclared);

test('names the plugin and a catalogue to paste', () => {
  const snippet = '{"plugins":{"plugin-legacy-crm":{"versions":{"1.0.0":">=CORE"}}}}';
  expect(findingOf('requirement-undeclared', requirementUndeclared.examples.breaks)).toMatchObject({
    subject: 'plugins',
    message: 'No minimum core is known for plugin-legacy-crm@1.0.0, so it cannot be judged.',
    remedy: 'Write the requirement beside the version, or add it to a catalogue.',
    data: { plugins: ['plugin-legacy-crm'], versions: ['1.0.0'], snippet },
  });
});

describe('one finding for all such plugins', () => {
  test('names them and pastes them together', () => {
    const inputs = {
      'core-version': '2025.1.0',
      'plugin-versions': 'a@v1.0.0\nb@2.0.0\nc@1.0.0 >=1.0',
    };
    const snippet =
      '{"plugins":{"a":{"versions":{"1.0.0":">=CORE"}},"b":{"versions":{"2.0.0":">=CORE"}}}}';
    expect(findingOf('requirement-undeclared', { inputs })).toMatchObject({
      subject: 'plugins',
      message:
        'No minimum core is known for 2 plugins, so they cannot be judged: a@1.0.0, b@2.0.0.',
      remedy: 'Write each requirement beside its version, or add them to a catalogue.',
      data: { plugins: ['a', 'b'], versions: ['v1.0.0', '2.0.0'], snippet },
    });
  });

  function undeclared(plugins: readonly (readonly [string, string, boolean])[], policy?: string) {
    const written = plugins.map(([name, version, isBare], index) => ({
      ...{ name, version, requirement: null, requirementLocation: null },
      ...{ location: at('Dockerfile', index + 2), isBare },
    }));
    const core = { text: '2025.1.0', location: at('Dockerfile') };
    const manifests = makeManifests({}, { core, plugins: written });
    return findingOf('requirement-undeclared', policy ? { manifests, policy } : { manifests });
  }

  test.each([
    ['a command', [true], 'Add the requirement to a catalogue.'],
    ['several', [true, true], 'Add each requirement to a catalogue.'],
    [
      'a command and a list',
      [true, false],
      'Write each requirement beside its version where there is room for it, or add them to a catalogue.',
    ],
    ['a list', [false], 'Write the requirement beside the version, or add it to a catalogue.'],
  ])('the remedy fits what the file has room for: %s', (_, bare, remedy) => {
    const plugins = bare.map((isBare, index) => [`p${index}`, '1.0.0', isBare] as const);
    const finding = undeclared(plugins);
    expect(finding.remedy).toBe(remedy);
    expect(finding.data.beside).toEqual(
      plugins.flatMap(([name, , isBare]) => (isBare ? [] : name)),
    );
  });

  test('a plugin without a version has one requirement for all of them', () => {
    const { data } = undeclared([['meter', '', false]], 'plugins: { versions: natural }');
    expect(data.snippet).toBe('{"plugins":{"meter":{"versions":{"*":">=CORE"}}}}');
  });

  const three = {
    'core-version': '2025.1.0',
    'current-core-version': '2025.1.0',
    'plugin-versions': 'a@1.0.0\nb@2.0.0\nc@3.0.0',
    'target-date': '2025-08-05',
  };
  const before = { ...three, 'current-plugin-versions': 'a@1.0.0\nb@1.0.0\nc@3.0.0' };
  const waiver =
    'waivers: [{ rule: requirement-undeclared, subject: b, reason: it goes in Q4, until: 2025-12-31 }]';

  test.each([
    ['without a baseline', { inputs: three }, ['open a,b,c']],
    ['with a baseline that is given by hand', { inputs: before }, ['open a,b,c']],
    [
      'on a pull request what it touches, and apart what was there before',
      { inputs: before, onPullRequest: true },
      ['open a,c', 'open b'],
    ],
    [
      'less the one that a waiver takes out',
      { inputs: three, policy: waiver },
      ['open a,c', 'waived b'],
    ],
  ])('%s', (_, given, expected) => {
    const found = findingsOf('requirement-undeclared', given);
    expect(found.map(({ status, data }) => `${status} ${data.plugins}`).sort()).toEqual(expected);
    expect(found.every(({ subject }) => subject === 'plugins')).toBe(true);
  });

  test.each([
    [20, ': all of them', 'p19@1.0.0.'],
    [25, 'and counts the others', 'p19@1.0.0 and 5 more.'],
  ])('of %i names twenty in words and in the snippet%s, and all in its data', (count, _, end) => {
    const plugins = [...Array(count).keys()].map((index) => `p${index}@1.0.0`);
    const inputs = { 'core-version': '2025.1.0', 'plugin-versions': plugins.join('\n') };
    const { message, data } = findingOf('requirement-undeclared', { inputs });
    expect(message).toContain(end);
    expect(data.plugins).toHaveLength(count);
    expect(Object.keys(JSON.parse(String(data.snippet)).plugins)).toHaveLength(20);
  });
});

test.each([
  ['beside a core', { 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0' }, 1],
  ['beside a floating core', { 'core-version': 'latest', 'plugin-versions': 'a@1.0.0' }, 1],
  ['without a core, being released', { 'plugin-versions': 'a@1.0.0' }, 1],
  ['without a core, a snapshot', { 'plugin-versions': 'a@1.0.0-SNAPSHOT' }, 1],
  ['without a core, deployed', { 'plugin-versions': 'a@1.0.0', releasing: 'none' }, 0],
  ['which floats', { 'core-version': '2025.1.0', 'plugin-versions': 'a@latest' }, 0],
])('a plugin %s: %j has %i findings', (_, inputs, count) => {
  expect(findingsOf('requirement-undeclared', { inputs })).toHaveLength(count);
});

test.each([
  ['v1.0.0', '1.0.0'],
  ['1.0.0-dev.1', '1.0.0-dev.1'],
])('the catalogue to paste writes %s as %s', (written, version) => {
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': `a@${written}` };
  expect(findingOf('requirement-undeclared', { inputs }).data).toMatchObject({
    versions: [written],
    snippet: `{"plugins":{"a":{"versions":{"${version}":">=CORE"}}}}`,
  });
});

test('a version that the catalogue knows without its requirement is undeclared', () => {
  const catalogue =
    'plugins: { a: { versions: { "1.0.0": { released: 2025-01-01 }, "1.1.0": ">=1.0" } } }';
  const inputs = {
    'core-version': '2025.1.0',
    'plugin-versions': 'a@1.0.0',
    'target-date': '2025-08-05',
  };
  expect(findingOf('requirement-undeclared', { inputs, catalogue }).remedy).toContain(
    'The newest known version that fits is 1.1.0.',
  );
});

test.each([
  ['beside a core that the change touches it is touched', '2025.1.0', true],
  ['without a core it stands for itself', '', false],
])('%s', (_, version, touched) => {
  const inputs = { 'core-version': version, 'plugin-versions': 'a@1.0.0', releasing: 'plugins' };
  const { core, plugins, ...facts } = makeFacts({ inputs });
  const [breach] = requirementUndeclared.check({
    ...facts,
    core: core === null ? null : { ...core, changed: true },
    plugins: plugins.map((plugin) => ({ ...plugin, changed: false })),
  });
  expect(breach?.touched).toBe(touched);
});

test.each([
  ['takes the requirement away', 'a@1.0.0 >=1.0', 'error'],
  ['finds it undeclared', 'a@1.0.0', 'warning'],
])('a pull request that %s is told with its severity', (_, before, severity) => {
  const inputs = {
    'core-version': '2025.1.0',
    'current-core-version': '2025.1.0',
    'plugin-versions': 'a@1.0.0',
    'current-plugin-versions': before,
  };
  const finding = findingOf('requirement-undeclared', { inputs, onPullRequest: true });
  expect(finding.severity).toBe(severity);
});

test('several that a pull request touches are told in full, and counted in the headline', () => {
  const inputs = {
    'core-version': '2025.1.0',
    'current-core-version': '2025.1.0',
    'plugin-versions': 'a@1.1.0\nb@1.1.0',
    'current-plugin-versions': 'a@1.0.0\nb@1.0.0',
    releasing: 'none',
  };
  const report = judge({ inputs, onPullRequest: true });
  const found = report.findings.filter(({ rule }) => rule === 'requirement-undeclared');
  expect(found).toMatchObject([{ severity: 'error', touched: true }]);
  expect(reasonFor(found, report)).toBe('no minimum core is known for 2 plugins');
});
