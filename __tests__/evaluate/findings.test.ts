import { describe, expect, test } from '@jest/globals';
import { findingsOf } from '../../src/evaluate/findings.js';
import { type Given, makeFacts } from '../support/make-facts.js';
import { at, makeManifests } from '../support/make-sight.js';

const tooOld = {
  'core-version': '2025.1.0',
  'plugin-versions': 'a@1.0.0 >=2025.2\nb@2.0.0 >=2025.2',
  'target-date': '2025-08-05',
};

/** Findings as `a@1.0.0 error open`. */
function found(given: Given): string[] {
  return findingsOf(makeFacts(given)).map(
    ({ subject, severity, status }) => `${subject} ${severity} ${status}`,
  );
}

describe('a waiver', () => {
  const waiver = (subject: string, until = '2025-12-31', rule = 'core-too-old') =>
    `waivers: [{ rule: ${rule}, subject: "${subject}", reason: replaced in Q4, until: ${until} }]`;

  test.each([
    ['excuses its plugin', waiver('a'), ['a@1.0.0 error waived', 'b@2.0.0 error open']],
    ['excuses its version', waiver('a@1.0.0'), ['a@1.0.0 error waived', 'b@2.0.0 error open']],
    ['excuses it with a v', waiver('a@v1.0.0'), ['a@1.0.0 error waived', 'b@2.0.0 error open']],
    ['excuses no other version', waiver('a@1.0.1'), ['a@1.0.0 error open', 'b@2.0.0 error open']],
    ['excuses no shorter one', waiver('a@1.0'), ['a@1.0.0 error open', 'b@2.0.0 error open']],
    [
      'excuses no other plugin of its version',
      waiver('a@2.0.0'),
      ['a@1.0.0 error open', 'b@2.0.0 error open'],
    ],
    ['excuses no other plugin', waiver('c'), ['a@1.0.0 error open', 'b@2.0.0 error open']],
    [
      'excuses no other rule',
      waiver('a', '2025-12-31', 'core-too-new'),
      ['a@1.0.0 error open', 'b@2.0.0 error open'],
    ],
    [
      'holds on its last day',
      waiver('a', '2025-08-05'),
      ['a@1.0.0 error waived', 'b@2.0.0 error open'],
    ],
    ['holds no longer', waiver('a', '2025-08-04'), ['a@1.0.0 error open', 'b@2.0.0 error open']],
  ])('%s', (_, policy, expected) => {
    expect(found({ inputs: tooOld, policy })).toEqual(expected);
  });

  test.each([
    ['core', 'waived'],
    ['core@2025.1', 'waived'],
    ['core@v2025.1.0', 'waived'],
    ['core@2025.2', 'open'],
    ['core@next', 'open'],
  ])('of %s leaves the core %s', (subject, status) => {
    const inputs = { 'core-version': '2025.1.0', 'target-date': '2025-08-06' };
    const policy = waiver(subject, '2025-12-31', 'core-major-off-cadence');
    expect(found({ inputs, policy })).toEqual([`core 2025.1.0 error ${status}`]);
  });

  test.each([
    ['a v inside', 'a@1.0v.0', ['open', 'open']],
    ['the plugin beside it', 'b', ['open', 'waived']],
  ])('is read as it stands: %s', (_, subject, expected) => {
    const findings = findingsOf(makeFacts({ inputs: tooOld, policy: waiver(subject) }));
    expect(findings.map(({ status }) => status)).toEqual(expected);
  });

  test('of a version whose number has a v inside excuses it', () => {
    const inputs = { ...tooOld, 'plugin-versions': 'a@447.v97d1a_3 >=2025.2' };
    const policy = `plugins: { versions: natural }\n${waiver('a@v447.v97d1a_3')}`;
    expect(found({ inputs, policy })).toEqual(['a@447.v97d1a_3 error waived']);
  });

  test.each([
    ['deploy/a@b.yml', 'waived'],
    ['deploy/a@c.yml', 'open'],
    ['deploy/a', 'open'],
  ])('names a path that holds an @ of its own: %s leaves it %s', (subject, status) => {
    const path = 'deploy/a@b.yml';
    const silentFile = { path, readAs: null, location: at(path) };
    const manifests = makeManifests({ asked: 'named', silent: [silentFile] });
    const policy = waiver(subject, '2025-12-31', 'manifest-silent');
    const findings = findingsOf(makeFacts({ policy, manifests }));
    const [silent] = findings.filter(({ rule }) => rule === 'manifest-silent');
    expect(silent?.status).toBe(status);
  });

  test('says why and until when, and an open finding says nothing of it', () => {
    const findings = findingsOf(makeFacts({ inputs: tooOld, policy: waiver('a') }));
    expect(findings.map((finding) => finding.waiver)).toEqual([
      { reason: 'replaced in Q4', until: '2025-12-31' },
      null,
    ]);
  });

  test('takes its plugin out of a finding that several share', () => {
    const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0\nb@1.0.0\nc@1.0.0' };
    const policy = waiver('b', '2025-12-31', 'requirement-undeclared');
    const findings = findingsOf(makeFacts({ inputs, policy }));
    expect(findings.map(({ status, data }) => [status, data.plugins])).toEqual([
      ['open', ['a', 'c']],
      ['waived', ['b']],
    ]);
  });
});

describe('the policy ranks a rule', () => {
  test.each([
    ['error', ['a@1.0.0 error open', 'b@2.0.0 error open']],
    ['warning', ['a@1.0.0 warning open', 'b@2.0.0 warning open']],
    ['notice', ['a@1.0.0 notice open', 'b@2.0.0 notice open']],
    ['off', []],
  ])('as %s', (level, expected) => {
    expect(found({ inputs: tooOld, policy: `rules: { core-too-old: ${level} }` })).toEqual(
      expected,
    );
  });
});

describe('on a pull request what the change does not touch is a warning at most', () => {
  const inputs = {
    ...tooOld,
    'current-core-version': '2025.1.0',
    'current-plugin-versions': 'a@1.0.0 >=2025.2\nb@1.9.0 >=1.0',
  };

  test.each([
    [
      'the plugin that it moves counts in full',
      inputs,
      ['a@1.0.0 warning open', 'b@2.0.0 error open'],
    ],
    [
      'so does a requirement that it moves',
      { ...inputs, 'current-plugin-versions': 'a@1.0.0 >=1.0\nb@2.0.0 >=2025.2' },
      ['a@1.0.0 error open', 'b@2.0.0 warning open'],
    ],
    [
      'a core that it moves touches every plugin',
      { ...inputs, 'current-core-version': '2025.1.0-rc1' },
      ['a@1.0.0 error open', 'b@2.0.0 error open'],
    ],
  ])('%s', (_, given, expected) => {
    expect(found({ inputs: { ...given, releasing: 'none' }, onPullRequest: true })).toEqual(
      expect.arrayContaining(expected),
    );
  });

  test('and elsewhere everything counts in full', () => {
    expect(found({ inputs: { ...inputs, releasing: 'none' } })).toEqual(
      expect.arrayContaining(['a@1.0.0 error open', 'b@2.0.0 error open']),
    );
  });

  test('a notice stays a notice', () => {
    const given = { inputs: { ...inputs, releasing: 'none' }, onPullRequest: true };
    expect(found({ ...given, policy: 'rules: { core-too-old: notice }' })).toContain(
      'a@1.0.0 notice open',
    );
  });

  test('a shared finding keeps apart what is touched', () => {
    const undeclared = {
      'core-version': '2025.1.0',
      'current-core-version': '2025.1.0',
      'plugin-versions': 'a@1.0.0\nb@1.0.1',
      'current-plugin-versions': 'a@1.0.0\nb@1.0.0',
      releasing: 'none',
    };
    const findings = findingsOf(makeFacts({ inputs: undeclared, onPullRequest: true }));
    expect(
      findings.map(({ severity, touched, data }) => [severity, touched, data.plugins]),
    ).toEqual([
      ['warning', false, ['a']],
      ['error', true, ['b']],
    ]);
    const elsewhere = findingsOf(makeFacts({ inputs: undeclared }));
    expect(
      elsewhere.map(({ severity, touched, data }) => [severity, touched, data.plugins]),
    ).toEqual([['error', true, ['a', 'b']]]);
  });
});

describe('a plugin that is pinned in several places', () => {
  const place = (path: string) => ({ path, line: 1, column: 1, endColumn: 6 });
  const places = [place('a.txt'), place('b.txt')];
  const facts = makeFacts({ inputs: tooOld });
  const pinned = facts.plugins.map((plugin) =>
    plugin.name === 'a' ? { ...plugin, location: places[0] ?? null, locations: places } : plugin,
  );

  test('is found at each of them', () => {
    const findings = findingsOf({ ...facts, plugins: pinned });
    const found = findings.map(({ subject, location }) => [subject, location?.path]);
    expect(found).toEqual([
      ['a@1.0.0', 'a.txt'],
      ['a@1.0.0', 'b.txt'],
      ['b@2.0.0', undefined],
    ]);
  });

  test('is found at each where it has no version', () => {
    const floating = pinned.map((plugin) => ({ ...plugin, text: 'LATEST', version: null }));
    const found = findingsOf({ ...facts, plugins: floating }).map((each) => [
      each.subject,
      each.location?.path,
    ]);
    expect(found).toContainEqual(['a@LATEST', 'a.txt']);
  });

  test('is no matter of another plugin, though both are written at one place', () => {
    const inputs = { ...tooOld, 'plugin-versions': 'a@1.0.0 >=2025.2\nb@1.0.0 >=2025.2' };
    const both = makeFacts({ inputs }).plugins.map((plugin) => ({
      ...plugin,
      location: places[0] ?? null,
      locations: plugin.name === 'b' ? places : places.slice(0, 1),
    }));
    const findings = findingsOf({ ...facts, plugins: both });
    const found = findings.map(({ subject, location }) => [subject, location?.path]);
    expect(found).toEqual([
      ['a@1.0.0', 'a.txt'],
      ['b@1.0.0', 'a.txt'],
      ['b@1.0.0', 'b.txt'],
    ]);
  });

  test('is found once among those that one finding gathers', () => {
    const undeclared = pinned.map((plugin) => ({ ...plugin, requirement: null }));
    const findings = findingsOf({ ...facts, plugins: undeclared });
    expect(findings.map(({ rule, location }) => [rule, location?.path])).toEqual([
      ['requirement-undeclared', 'a.txt'],
    ]);
  });

  test('is found at its own places, and not at those of its other version', () => {
    const [first] = pinned;
    if (first === undefined) throw new Error('No plugin is given.');
    const other = makeFacts({ inputs: { ...tooOld, 'plugin-versions': 'a@1.0.1 >=2025.2' } });
    const elsewhere = [place('c.txt'), place('d.txt')];
    const second = other.plugins.map((plugin) => ({
      ...plugin,
      location: elsewhere[0] ?? null,
      locations: elsewhere,
    }));
    const findings = findingsOf({ ...facts, plugins: [first, ...second] });
    expect(findings.map(({ subject, location }) => [subject, location?.path])).toEqual([
      ['a@1.0.0', 'a.txt'],
      ['a@1.0.0', 'b.txt'],
      ['a@1.0.1', 'c.txt'],
      ['a@1.0.1', 'd.txt'],
    ]);
  });

  test('is found once where what is wrong has a place of its own', () => {
    const elsewhere = pinned.map((plugin) => ({ ...plugin, location: place('c.txt') }));
    const findings = findingsOf({ ...facts, plugins: elsewhere });
    expect(findings.map(({ location }) => location?.path)).toEqual(['c.txt', 'c.txt']);
  });
});
