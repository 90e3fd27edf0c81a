import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/report.js';
import { pasteSections } from '../../src/render/paste.js';
import { nowhere } from '../../src/render/surroundings.js';
import { makeFinding, makeReport } from '../support/make-report.js';

const surroundings = { ...nowhere, editorOf: (path: string) => `https://a.b/edit/main/${path}` };

function pasted(...findings: readonly Partial<Finding>[]): string {
  const report = makeReport({ findings: findings.map((finding) => makeFinding(finding)) });
  const sections = pasteSections(report, surroundings);
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
    expect(pasted(late)).toContain('core:\n  schedule:\n    "2025.1": 2025-08-05\n```');
    expect(pasted(late)).toContain('subject: core@2025.1.0');
  });

  test('three waivers are written out, the rest is counted', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ subject: `plugin-${name}@1.0.0` }));
    expect(pasted(...many).match(/- rule/g)).toHaveLength(3);
    expect(pasted(...many)).toContain('# and likewise for 2 more');
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

  test.each([
    ['nothing is wrong', []],
    ['nothing was found, which nobody may excuse', [{ rule: 'nothing-found' as const }]],
    ['there are warnings only', [{ severity: 'warning' as const }]],
  ])('nothing where %s', (_, findings) => {
    expect(pasted(...findings)).toBe('');
  });

  test('no text ends its block early', () => {
    const shown = pasted({ severity: 'warning', data: { snippet: '{"a":"```"}' } });
    expect(shown.match(/^`{4}/gm)).toHaveLength(2);
  });

  test.each(['<!-- x@1.0.0', '@octocat', 'a: b', 'x@1.0.0 # y'])(
    'no waiver of %j, which is more than a name',
    (subject) => {
      expect(pasted({ subject })).toBe('');
    },
  );
});
