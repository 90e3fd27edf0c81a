import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { coreVersionForm, parseCoreVersion } from '../src/model/core-version.js';
import type { Policy } from '../src/model/policy.js';
import { parseRequirement, type RequirementNotation } from '../src/model/requirement-notation.js';
import { readCore } from '../src/resolve/facts/core.js';
import { resolvePreset } from '../src/resolve/policy/apply-defaults.js';
import { pinsUnder } from './support/pack-pins.js';

/** Texts as they stand in real files, each with the platform whose they are. */
function forms(name: string): readonly (readonly [string, string])[] {
  const lines = readFileSync(`__tests__/support/forms/${name}.tsv`, 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t') as unknown as readonly [string, string]);
}

const cores = forms('cores');
const requirements = forms('requirements');

describe('every form of a core that a pack has is read where the platform writes it', () => {
  const files: Readonly<Record<string, (text: string) => readonly [string, string, string]>> = {
    jenkins: (text) => [
      text.split('.').length > 2 ? 'jenkins-lts' : 'jenkins-weekly',
      'Dockerfile',
      `FROM jenkins/jenkins:${text}`,
    ],
    ha: (text) => ['home-assistant', '.HA_VERSION', text],
    sonar: (text) => [
      text.startsWith('20') ? 'sonarqube-server' : 'sonarqube-community',
      'Dockerfile',
      `FROM sonarqube:${text}${text.startsWith('20') ? '-developer' : ''}`,
    ],
    // A tag has no \`+\`; it stands in what a build says of itself.
    grafana: (text) => ['grafana', 'Dockerfile', `FROM grafana/grafana:${text.replace('+', '-')}`],
    backstage: (text) => ['backstage', 'backstage.json', `{ "version": "${text}" }`],
    gitlab: (text) => [
      'gitlab',
      'Dockerfile',
      `FROM gitlab/gitlab-${text.includes('-ce') ? 'ce' : 'ee'}:${text}`,
    ],
  };
  const own = cores.filter(([platform]) => Object.hasOwn(files, platform));

  test.each(own)('%s %s', async (platform, text) => {
    const [pack = '', path = '', content = ''] = files[platform]?.(text) ?? [];
    const [pin = ''] = await pinsUnder(pack, { [path]: content });
    const [number = ''] = /^v?[\d.]+\d/.exec(text) ?? [];
    expect(pin.startsWith(`core ${number}`)).toBe(true);
    expect(pin).not.toContain('problem');
  });

  test('there are some of each', () => {
    expect([...new Set(own.map(([platform]) => platform))].sort()).toEqual(
      Object.keys(files).sort(),
    );
  });
});

describe('of every other form of a core one problem says so, and what would be read', () => {
  const unread = cores.filter(([, text]) => parseCoreVersion(text) === undefined);

  test.each(unread)('%s %s', (_, text) => {
    const { version, problems } = readCore('core-version', { text, location: null });
    expect(version).toBeNull();
    expect(problems).toEqual([
      {
        message: `core-version is not a core version: "${text}".`,
        found: text,
        expected: coreVersionForm,
        location: null,
      },
    ]);
  });

  test('they are those of packs that nobody has, or tags with a flavour behind them', () => {
    expect([unread.length, cores.length]).toEqual([27, 84]);
  });
});

describe('of requirements those of the packs are read, and the others say what to write', () => {
  /** How each platform's texts are to be understood; a pack says it itself. */
  const notations: Readonly<Record<string, RequirementNotation>> = {
    ...{ airflow: 'pep440', vscode: 'npm', npm: 'npm', opensearch: 'exact', maven: 'maven' },
    ...{ gradle: 'maven', intellij: 'maven', vers: 'npm', cargo: 'npm' },
    grafana: (resolvePreset('grafana') as Policy).plugins.requires,
    jenkins: (resolvePreset('jenkins-lts') as Policy).plugins.requires,
    ha: (resolvePreset('home-assistant') as Policy).plugins.requires,
    sonar: (resolvePreset('sonarqube-server') as Policy).plugins.requires,
  };
  const wrong: Readonly<Record<string, string>> = {
    'workspace:^': 'it names where to get the package',
    '[2025.1,LATEST]': 'LATEST says nothing without the day',
    'min-version=30 max-version=32': '"min-version" is not a core version',
    '<= 2026.1.0-latest': 'LATEST says nothing without the day',
    '~> 16.0': 'write ~ or >= and <',
    '~> 1.5': 'write ~ or >= and <',
    '[2.0, 3.0[': 'an excluded end is written with a round bracket',
    ']1.0, 2.0]': 'an excluded end is written with a round bracket',
    '[8.5,9.0)!!8.7': 'its brackets do not form intervals',
    'vers:npm/>=1.2.3|<2.0.0': 'a `vers:` specifier is not read',
    'vers:pypi/>=2.9.0|!=2.9.1|<4': 'a `vers:` specifier is not read',
    '>=0.13, <0.15': "commas, ==, != and ~= are Python's",
  };

  test.each(requirements)('%s %s', (platform, text) => {
    const read = parseRequirement(text, notations[platform] ?? 'minimum');
    const why = wrong[text];
    if (why === undefined) expect(read).toHaveProperty('intervals');
    else expect(read).toEqual({ wrong: expect.stringContaining(why) });
  });
});
