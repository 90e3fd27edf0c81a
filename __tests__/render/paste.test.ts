import { describe, expect, test } from '@jest/globals';
import type { Finding, Report } from '../../src/model/report.js';
import { pasteSections } from '../../src/render/paste.js';
import { nowhere } from '../../src/render/surroundings.js';
import { makeFinding, makeReport } from '../support/make-report.js';

const surroundings = { ...nowhere, editorOf: (path: string) => `https://a.b/edit/main/${path}` };

function pasted(...findings: readonly Partial<Finding>[]): string {
  return pastedOf({}, ...findings);
}

function pastedOf(difference: Partial<Report>, ...findings: readonly Partial<Finding>[]): string {
  const found = findings.map((finding) => makeFinding(finding));
  const sections = pasteSections(makeReport({ ...difference, findings: found }), surroundings);
  return sections.flatMap(({ title, rows }) => [title, ...rows]).join('\n');
}

describe('pasteSections', () => {
  test('a waiver, with a link to the editor on the base branch', () => {
    expect(pasted({})).toBe(`Lines for the policy: a waiver
To let it through for a while, add this to [\`.github/release-gate.yml\`](https://a.b/edit/main/.github/release-gate.yml), in a change of its own:

\`\`\`yaml
waivers:
  - rule: core-too-old
    subject: plugin-aws@2.0.0
    reason: say why
    until: 2025-09-04
\`\`\``);
  });

  test('a new day for a core major that is late', () => {
    const late = { rule: 'core-major-off-cadence', subject: 'core 2025.1.0' } as const;
    expect(pasted(late)).toMatch(/^Lines for the policy: a new day, or a waiver\n/);
    expect(pasted(late)).toContain(`
To ship on this day after all, publish it in [\`.github/release-gate.yml\`](https://a.b/edit/main/.github/release-gate.yml), in a change of its own:

\`\`\`yaml
core:
  schedule:
    "2025.1": 2025-08-05
\`\`\``);
    expect(pasted(late)).toContain('subject: core@2025.1.0');
    const mild = { ...late, severity: 'warning' } as const;
    expect(pasted(mild)).toMatch(/^Lines for the policy: a new day\n/);
  });

  test.each([
    ['is in a freeze', 'ships-in-freeze', 'core 2025.1.0'],
    ['is a bugfix', 'core-bugfix-off-cadence', 'core 2025.1.0'],
    ['has another number', 'core-number-out-of-turn', 'core 2025.1.0'],
  ] as const)('no new day for a core that %s', (_, rule, subject) => {
    expect(pasted({ rule, subject })).not.toContain('schedule');
  });

  test.each([
    ['deploy/gate.yaml', 'deploy/gate.yaml'],
    ['gate.yml', 'gate.yml'],
    ['gate.yml.txt', '.github/release-gate.yml'],
    ['kestra-calver', '.github/release-gate.yml'],
  ])('where %s judges, the lines go into %s', (source, file) => {
    const policy = { name: 'acme', source, reason: null };
    expect(pastedOf({ policy }, {})).toContain(`[\`${file}\`](https://a.b/edit/main/${file})`);
  });

  test.each([
    ['a plugin in a scope', { subject: '@acme/plugin-a@1.0.0' }, '"@acme/plugin-a@1.0.0"'],
    [
      'what is newest on that day',
      { rule: 'version-floating', about: [{ name: 'core', version: 'latest' }] },
      'core@latest',
    ],
    [
      'a file in folders of any name',
      { rule: 'install-unreadable', about: [{ name: '.ci/my env/Dockerfile', version: '' }] },
      '.ci/my env/Dockerfile',
    ],
    [
      'a version that is not fixed',
      { rule: 'version-floating', subject: 'plugin-a@1' },
      'plugin-a@1',
    ],
    [
      'a plugin at any version',
      { rule: 'version-floating', about: [{ name: 'plugin-a', version: '*' }] },
      'plugin-a',
    ],
    [
      'a plugin without a version',
      { rule: 'requirement-undeclared', about: [{ name: 'plugin-a', version: '' }] },
      'plugin-a',
    ],
    [
      'a pin that is gone',
      { rule: 'pin-vanished', about: [{ name: 'plugin-a', version: '' }] },
      'plugin-a',
    ],
  ] as const)('a waiver of %s', (_, finding, subject) => {
    expect(pasted(finding)).toContain(`    subject: ${subject}\n`);
  });

  test('what is wrong at several places needs one waiver', () => {
    const places = [1, 2].map((line) => ({ path: 'Dockerfile', line, column: 1, endColumn: 9 }));
    expect(pasted(...places.map((location) => ({ location })))).toBe(pasted({}));
  });

  test('three waivers are written out, the rest is counted', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ subject: `plugin-${name}@1.0.0` }));
    expect(pasted(...many).match(/- rule/g)).toHaveLength(3);
    expect(pasted(...many)).toContain('# and likewise for 2 more');
    expect(pasted(...many.slice(0, 3))).not.toContain('likewise');
    const [section] = pasteSections(makeReport({ findings: many.map(makeFinding) }));
    expect(section?.leftOut(0)).toBe('and more that did not fit.');
  });

  test('an entry of a catalogue, with the file it goes into', () => {
    const shown = pasted({
      ...{ rule: 'requirement-undeclared', subject: 'plugins', severity: 'warning' },
      data: { plugins: ['a'], snippet: '{"plugins":{"a":{}}}' },
    });
    expect(shown).toContain('Lines for the catalogue: a\n');
    expect(shown).toContain('add this to the file that the input `catalog` names');
    expect(shown).toContain('```json\n{\n  "plugins": {\n    "a": {}\n  }\n}\n```');
  });

  test('of several entries the title names one and counts the others', () => {
    const data = { snippet: '{"plugins":{"a|b":{},"c":{},"d":{}}}' };
    expect(pasted({ severity: 'warning', data }, { severity: 'notice', data })).toMatch(
      /^Lines for the catalogue: a&#124;b and 2 more\n/,
    );
    expect(pasted({ severity: 'notice', data })).toBe('');
  });

  test.each([
    ['nothing is wrong', []],
    ['nobody knows the core, which nobody may excuse', [{ rule: 'core-unidentified' as const }]],
    ['nothing was found, which nobody may excuse', [{ rule: 'nothing-found' as const }]],
    ['there are warnings only', [{ severity: 'warning' as const }]],
  ])('nothing where %s', (_, findings) => {
    expect(pasted(...findings)).toBe('');
  });

  test('no text ends its block early', () => {
    const shown = pasted({ severity: 'warning', data: { snippet: '{"plugins":{"```":{}}}' } });
    expect(shown.match(/^`{4}/gm)).toHaveLength(2);
  });

  test.each(['<!-- x@1.0.0', '@octocat', 'a: b', 'x@1.0.0 # y', 'a@b: c', '@<b>/x@1.0.0'])(
    'no waiver of %j, which is more than a name',
    (subject) => {
      expect(pasted({ subject })).toBe('');
    },
  );
});
