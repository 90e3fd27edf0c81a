import { describe, expect, test } from '@jest/globals';
import { compare, findingsIn } from '../support/compare-commits.js';

describe('a change cannot excuse itself before a commit', () => {
  const path = '.github/release-gate.yml';
  const waiving = `waivers:
  - { rule: core-too-old, subject: acme-crm, reason: it is me, until: 2025-12-31 }
`;
  const flags = ['--core-version=2025.1.0', '--target-date=2025-08-05', '--releasing=none'];
  const given = [...flags, '--plugin-versions=acme-crm@1.0.0 >=2025.2'];
  const edits =
    "This change edits the policy, and a change cannot excuse itself: the base's policy judges it.";

  test.each([
    ['adds a waiver', { [path]: 'name: acme\n' }, { [path]: waiving }, 1, 'pass'],
    ['brings the first policy', {}, { [path]: waiving }, 1, 'pass'],
    ['takes a waiver away', { [path]: waiving }, { [path]: 'name: acme\n' }, 0, 'fail'],
    ['deletes the policy', { [path]: waiving }, {}, 0, 'fail'],
  ])('by a policy: one that %s', async (_, before, after, code, would) => {
    const { exitCode, notices } = await compare(before, after, ...given);
    expect(exitCode).toBe(code);
    expect(notices).toEqual([`${edits} Under the new policy the verdict would be ${would}.`]);
  });

  test('by a policy that cannot be read', async () => {
    const files = [{ [path]: waiving }, { [path]: 'waiver: []\n' }] as const;
    const { exitCode, report } = await compare(...files, ...given);
    expect(exitCode).toBe(2);
    expect(report.problems.map(({ message }) => message)).toEqual([
      'Unknown key `waiver`; did you mean `waivers`?',
    ]);
  });

  test('by a lower requirement in a catalogue; what it adds is named', async () => {
    const catalogue = (versions: string) => ({
      'known.yml': `plugins: { acme-crm: { versions: { ${versions} } } }\n`,
    });
    const before = catalogue('"1.0.0": ">=2025.2"');
    const after = catalogue('"1.0.0": ">=1.0", "1.1.0": ">=1.0"');
    const judged = (version: string) =>
      compare(
        before,
        after,
        ...flags,
        '--catalog=known.yml',
        `--plugin-versions=acme-crm@${version}`,
      );
    const lowered = await judged('1.0.0');
    expect([lowered.exitCode, findingsIn(lowered.report)]).toEqual([
      1,
      ['error core-too-old acme-crm@1.0.0'],
    ]);
    const added = await judged('1.1.0');
    expect([added.exitCode, added.notices]).toEqual([
      0,
      [
        'This change adds catalogue entries that it is judged by: acme-crm@1.1.0. Review them with it.',
      ],
    ]);
  });
});
