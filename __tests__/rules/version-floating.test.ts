import { describe, expect, test } from '@jest/globals';
import type { WrittenCore } from '../../src/model/written.js';
import { reasonFor } from '../../src/render/groups.js';
import { versionFloating } from '../../src/rules/version-floating.js';
import { brokenRules, findingOf, findingsOf, judge } from '../support/judge.js';
import type { Given } from '../support/make-facts.js';
import { at, makeManifests, pinned } from '../support/make-sight.js';
import { testExamples } from '../support/test-examples.js';

testExamples(versionFloating);

test('a floating core asks for a pin', () => {
  expect(findingOf('version-floating', versionFloating.examples.breaks)).toMatchObject({
    subject: 'core latest',
    message:
      'core latest is not a fixed version: `latest` is whatever is newest on that day. No plugin can be judged against it.',
    remedy: 'Pin the core to 2025.1.0.',
    data: { version: 'latest', newestCompatible: null },
  });
});

test('where no line is known to be out it offers none', () => {
  const inputs = { 'core-version': 'latest' };
  expect(
    findingOf('version-floating', { inputs, policy: 'extends: none\nname: acme' }).remedy,
  ).toBe('Pin the core to a full version.');
});

test('a floating plugin is offered the newest version that fits', () => {
  const catalogue = 'plugins: { a: { versions: { "1.0.0": ">=1.0", "2.0.0": ">=2026.1" } } }';
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'a@LATEST\nb@develop' };
  expect(findingsOf('version-floating', { inputs, catalogue })).toMatchObject([
    {
      subject: 'a@LATEST',
      message:
        'a@LATEST is not a fixed version: `LATEST` is whatever is newest on that day. Nobody can say whether it will run.',
      remedy: 'Pin a to 1.0.0, the newest known version that fits.',
      data: { version: 'LATEST', newestCompatible: '1.0.0' },
    },
    { subject: 'b@develop', remedy: 'Pin b to a full version.' },
  ]);
});

test('a floating core is one finding, not one per plugin', () => {
  const inputs = { 'core-version': 'develop', 'plugin-versions': 'a@1.0.0 >=1.0\nb@1.0.0 >=1.0' };
  expect(brokenRules({ inputs })).toEqual(['version-floating']);
});

test('a two-part version given by hand does not float', () => {
  expect(
    brokenRules({ inputs: { 'core-version': '2025.1', 'target-date': '2025-08-05' } }),
  ).toEqual([]);
});

describe('a core floats in one of these ways', () => {
  const long = { path: 'Dockerfile', line: 1, column: 6, endColumn: 19 };
  const whole = (text: string) => ({ ...long, endColumn: long.column + text.length });
  const pin = 'Pin the core to 2025.1.0.';
  const rows: readonly (readonly [string, WrittenCore, string, string])[] = [
    [
      'without a tag',
      { text: 'latest', location: long },
      'its image has no tag, which means whatever is newest',
      pin,
    ],
    [
      'by a word',
      { text: 'latest', location: whole('latest') },
      '`latest` is whatever is newest on that day',
      pin,
    ],
    [
      'by a word of long-lived lines',
      { text: 'lts-jdk21', location: whole('lts-jdk21') },
      '`lts-jdk21` is whatever is newest on that day',
      pin,
    ],
    [
      'by a tag that moves',
      { text: 'v1.3', location: whole('v1.3') },
      'the tag moves on with every release of its line',
      'Pin the core to a full version.',
    ],
    [
      'by a digest alone',
      { text: 'sha256:0123abcd', location: whole('sha256:0123abcd') },
      'its image has a digest alone, which does not tell the version',
      pin,
    ],
    [
      'by a variable',
      { text: 'v$MAJOR.$MINOR', location: whole('v$MAJOR.$MINOR') },
      '`MAJOR` and `MINOR` are set outside the files that are read',
      'Set `MAJOR` and `MINOR` in a file that is read, such as an `.env` beside this one, or pin the core to a full version.',
    ],
    [
      'by one variable, however often it is named',
      { text: '$TAG-$TAG', location: whole('$TAG-$TAG') },
      '`TAG` is set outside the files that are read',
      'Set `TAG` in a file that is read, such as an `.env` beside this one, or pin the core to a full version.',
    ],
    [
      'by more variables than are worth naming',
      { text: '$A$B$C$D$E$F', location: whole('$A$B$C$D$E$F') },
      '`A` and `B` and `C` and `D` and `E` are set outside the files that are read',
      'Set `A` and `B` and `C` and `D` and `E` in a file that is read, such as an `.env` beside this one, or pin the core to a full version.',
    ],
    [
      'by a tag without a letter in front',
      { text: '1.3', location: whole('1.3') },
      'the tag moves on with every release of its line',
      'Pin the core to a full version.',
    ],
    [
      'by a word with hexadecimal signs behind it',
      { text: 'edge:face-off', location: whole('edge:face-off') },
      '`edge:face-off` is whatever is newest on that day',
      pin,
    ],
    [
      'by words with a number behind them',
      { text: 'lts-jdk:17', location: whole('lts-jdk:17') },
      '`lts-jdk:17` is whatever is newest on that day',
      pin,
    ],
    [
      'by a word with a digest behind it that is none',
      { text: 'edge:latest', location: whole('edge:latest') },
      '`edge:latest` is whatever is newest on that day',
      pin,
    ],
  ];

  test.each(rows)('%s', (_, core, why, remedy) => {
    const manifests = makeManifests({}, { core: { ...core, floats: true } });
    expect(findingOf('version-floating', { manifests })).toMatchObject({
      message: expect.stringContaining(` is not a fixed version: ${why}. No plugin`),
      remedy,
      location: core.location,
    });
  });
});

describe('a plugin floats in one of these ways', () => {
  const from = { path: 'plugins.txt', line: 1, column: 1 };
  test.each([
    ['by a word', 'LATEST', 6, '`LATEST` is whatever is newest on that day'],
    ['with its name alone', 'LATEST', 3, 'no version is pinned there, so it is whatever is newest'],
    ['with a long name', 'LATEST', 40, 'no version is pinned there, so it is whatever is newest'],
    ['by a range', 'LATEST', 9, 'no version is pinned there, so it is whatever is newest'],
    ['by a word of other letters', 'develop', 7, '`develop` is whatever is newest on that day'],
  ])('%s', (_, version, width, why) => {
    const location = { ...from, endColumn: from.column + width };
    const plugin = { name: 'a', version, requirement: null, location, requirementLocation: null };
    const core = { text: '2025.1.0', location: at('Dockerfile') };
    const manifests = makeManifests({}, { core, plugins: [plugin] });
    const { message } = findingOf('version-floating', { manifests });
    expect(message).toContain(` is not a fixed version: ${why}`);
    expect(message).not.toMatch(/image|tag/);
  });
});

describe('what installs everything', () => {
  const all = { text: '--all', location: at('Dockerfile', 2, 33) };
  const core = { text: '2025.1.0', location: at('Dockerfile') };
  const sight = { floatingInstalls: [all] };

  test('floats at its option, and nothing is compatible', () => {
    const manifests = makeManifests(sight, { core, plugins: [pinned('a@1.0.0 >=1.0')] });
    expect(judge({ manifests })).toMatchObject({
      verdict: 'fail',
      compatible: false,
      findings: [
        {
          rule: 'version-floating',
          severity: 'error',
          undecided: true,
          subject: 'Dockerfile',
          message:
            '`--all` installs the newest version of every plugin there is on that day, so nobody can say what will run.',
          remedy: 'Name each plugin with its version instead.',
          data: { version: '--all', newestCompatible: null },
          location: all.location,
        },
      ],
    });
  });

  test('without a place it is the repository’s', () => {
    const manifests = makeManifests({ floatingInstalls: [{ ...all, location: null }] }, { core });
    expect(findingOf('version-floating', { manifests }).subject).toBe('repository');
  });
});

describe('on a pull request', () => {
  const core = { text: 'latest', location: at('Dockerfile') };
  const all = { floatingInstalls: [{ text: '--all', location: at('Dockerfile', 2, 33) }] };
  const pins = { core, plugins: [pinned('a@1.0.0 >=1.0')] };
  const standing: Given = {
    manifests: makeManifests(all, pins),
    manifestsBefore: makeManifests(all, pins),
    onPullRequest: true,
  };

  const rows: readonly (readonly [string, readonly string[], Given])[] = [
    ['that touches nothing', ['warning', 'warning'], standing],
    [
      'that moves a plugin',
      ['error', 'error'],
      {
        ...standing,
        manifests: makeManifests(all, { ...pins, plugins: [pinned('a@1.0.1 >=1.0')] }),
      },
    ],
    [
      'that moves the core to another place',
      ['error', 'warning'],
      {
        ...standing,
        manifests: makeManifests(all, {
          ...pins,
          core: { ...core, location: at('Dockerfile', 3) },
        }),
      },
    ],
    [
      'that moves the core to another word',
      ['error', 'error'],
      {
        ...standing,
        manifests: makeManifests(all, { ...pins, core: { ...core, text: 'develop' } }),
      },
    ],
    [
      'that lets a pinned core float',
      ['error', 'error'],
      {
        ...standing,
        manifestsBefore: makeManifests(all, { ...pins, core: { ...core, text: '2025.1.0' } }),
      },
    ],
  ];

  test.each(rows)('%s the core and `--all` are %j', (_, severities, given) => {
    const found = findingsOf('version-floating', given).map(({ severity }) => severity);
    expect(found).toEqual(severities);
  });
});

test('the headline of what installs everything names the file', () => {
  const all = { text: '--all', location: at('Dockerfile', 2, 33) };
  const core = { text: '2025.1.0', location: at('Dockerfile') };
  const report = judge({ manifests: makeManifests({ floatingInstalls: [all] }, { core }) });
  expect(reasonFor(report.findings, report)).toBe('Dockerfile installs whatever is newest');
});

test('a package of the repository itself cannot be pinned', () => {
  const location = at('package.json');
  const plugin = {
    name: 'a',
    version: 'workspace:^',
    requirement: null,
    requirementLocation: null,
  };
  const manifests = makeManifests(
    {},
    { core: { text: '2025.1.0', location }, plugins: [{ ...plugin, location }] },
  );
  expect(findingsOf('version-floating', { manifests })).toMatchObject([
    {
      message:
        'a@workspace:^ is not a fixed version: `workspace:^` takes it from a folder, and no version was found there. Nobody can say whether it will run.',
      remedy: 'Give a a `version` in its own package.json.',
    },
  ]);
});
