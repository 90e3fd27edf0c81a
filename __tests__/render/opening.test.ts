import { describe, expect, test } from '@jest/globals';
import type { SeenReport } from '../../src/model/report.js';
import {
  closing,
  firstWords,
  helpfulLinks,
  opening,
  readWords,
  seenSection,
} from '../../src/render/opening.js';
import { comment } from '../../src/render/pages.js';
import { summary } from '../../src/render/summary.js';
import { nowhere } from '../../src/render/surroundings.js';
import { text } from '../../src/render/text.js';
import { makeFinding, makeReport, noLinks } from '../support/make-report.js';

describe('opening', () => {
  const links = {
    migration: 'https://example.com/migration',
    support: null,
    board: 'http://example.com/board',
    others: { 'helper [scripts]': 'https://example.com/scripts' },
  };

  describe('opening', () => {
    test('is the headline alone where all is well', () => {
      expect(opening(makeReport())).toBe('## ✅ OK to release core 2025.1.0');
    });

    test('says what to do first, and once why it was taken for a release', () => {
      const findings = [makeFinding(), makeFinding({ remedy: 'Another.' })];
      expect(opening(makeReport({ verdict: 'fail', findings }))).toBe(`\
## ❌ Do not release core 2025.1.0: plugin-aws 2.0.0 will not run on core 2025.1.0

**First:** Take core 2025.2.0, planned for 2025-10-07.

<sub>Treated as a release because core-version was given; set releasing: none for a deployment.</sub>`);
    });

    test('of a deployment tells nothing of releases', () => {
      const report = makeReport({ verdict: 'fail', releasing: [], findings: [makeFinding()] });
      expect(opening(report)).toBe(
        '## ❌ Do not deploy: plugin-aws 2.0.0 will not run on core 2025.1.0',
      );
    });

    test('a list of thousands of plugins being released is cut', () => {
      const releasing = [...Array(5000).keys()].map((index) => `plugin-${index}`);
      expect(opening(makeReport({ releasing })).length).toBeLessThan(600);
    });

    test('hostile names are shown', () => {
      const findings = [makeFinding({ subject: '<!-- @octocat@1.0.0' })];
      expect(opening(makeReport({ verdict: 'fail', releasing: [], findings }))).toContain(
        'Do not deploy: &#60;!-- <span>@</span>octocat 1.0.0 will not run',
      );
    });
  });

  test.each([
    ['two fixes, the first one', [{}, { remedy: 'Another.' }], 'Take core'],
    ['one fix, which its row says already', [{}], null],
    ['one fix of two alike findings', [{}, { subject: 'plugin-b@1.0.0' }], null],
    ['one fix beside a waived finding', [{}, { remedy: 'Another.', status: 'waived' }], null],
  ] as const)('of %s stands first', (_, differences, expected) => {
    const findings = differences.map((difference) => makeFinding(difference));
    const first = firstWords(makeReport({ verdict: 'fail', findings }));
    if (expected === null) expect(first).toBeNull();
    else expect(first).toContain(expected);
  });

  test('of several ways the better one stands first alone', () => {
    const remedy = 'Use plugin-aws 1.0.0; or move to core 2025.2.0. See https://example.com/guide.';
    const findings = [makeFinding({ remedy }), makeFinding({ remedy: 'Another.' })];
    expect(firstWords(makeReport({ verdict: 'fail', findings }))).toBe('Use plugin-aws 1.0.0.');
  });

  describe('closing', () => {
    test('the links that help stand before the signature', () => {
      const findings = [makeFinding({ rule: 'stop-skipped' })];
      expect(closing(makeReport({ verdict: 'warn', findings }), links)).toBe(
        'Help: [migration](https://example.com/migration) · ' +
          '[helper &#91;scripts&#93;](https://example.com/scripts)\n\n' +
          '<sub>Release Gate · core 2025.1.0 · for Tue 5 Aug 2025 · policy kestra-calver</sub>',
      );
    });

    test('it is signed with what was read, by which policy, in which run, and what this is', () => {
      const report = makeReport({
        seen: [{ path: 'Dockerfile', core: true, plugins: 3 }],
        policy: { name: 'acme', source: '.github/release-gate.yml', reason: null },
        timeZone: 'Europe/Paris',
      });
      const surroundings = {
        ...nowhere,
        addressOf: (path: string) => `https://a.b/${path}`,
        run: 'https://a.b/runs/1',
        about: 'https://a.b/about',
      };
      expect(closing(report, noLinks, surroundings)).toBe(
        '<sub>Release Gate · core 2025.1.0 · for Tue 5 Aug 2025 (Europe/Paris)' +
          ' · read: Dockerfile (core, 3 plugins)' +
          ' · policy [.github/release-gate.yml](https://a.b/.github/release-gate.yml)' +
          ' · [run](https://a.b/runs/1) · [what is this?](https://a.b/about)</sub>',
      );
    });

    test('why a policy judges that nobody named', () => {
      const policy = { name: 'jenkins-lts', source: 'built-in', reason: 'a Jenkins list was read' };
      expect(closing(makeReport({ policy }), noLinks)).toContain(
        ' · policy jenkins-lts, because a Jenkins list was read</sub>',
      );
    });

    test('what is not known is left out where it could not judge', () => {
      const policy = { name: '', source: '', reason: null };
      const report = makeReport({ core: null, targetDate: null, policy });
      expect(closing(report, noLinks)).toBe('<sub>Release Gate</sub>');
    });

    test('hostile names are shown', () => {
      const policy = { name: '<!-- @octocat', source: 'x', reason: null };
      expect(closing(makeReport({ policy }), noLinks)).toContain('&#60;!-- <span>@</span>octocat');
    });
  });
});

describe('helpful links', () => {
  const links = {
    migration: 'https://example.com/migration',
    support: 'https://example.com/support',
    board: 'https://example.com/board',
    others: { scripts: 'https://example.com/scripts' },
  };

  test.each([
    ['breaking-core-upgrade', 'migration, scripts'],
    ['stop-skipped', 'migration, scripts'],
    ['core-too-old', 'migration, scripts'],
    ['backport-unrequested', 'support'],
    ['core-bugfix-off-cadence', 'board'],
    ['core-outdated', 'migration, support, board, scripts'],
    ['core-major-off-cadence', ''],
  ] as const)('with %s help: %s', (rule, names) => {
    const shown = helpfulLinks(makeReport({ findings: [makeFinding({ rule })] }), links);
    const expected = names === '' ? [] : names.split(', ');
    expect(shown).toEqual(expected.map((name) => `[${name}](https://example.com/${name})`));
  });

  test('what is waived needs no help', () => {
    const findings = [makeFinding({ rule: 'stop-skipped', status: 'waived' })];
    expect(helpfulLinks(makeReport({ findings }), links)).toEqual([]);
  });

  test.each([
    [7, '[name 6](https://a.b)', 10],
    [5000, 'and 4993 more in the policy', 11],
  ])('beside %i further links a page ends with %s', (count, last, length) => {
    const further = [...Array(count).keys()].map((index) => [`name ${index}`, 'https://a.b']);
    const findings = [makeFinding({ rule: 'core-outdated' })];
    const many = { ...links, others: Object.fromEntries(further) };
    const shown = helpfulLinks(makeReport({ findings }), many);
    expect(shown).toHaveLength(length);
    expect(shown.at(-1)).toBe(last);
  });

  test('a link that is not safe is a name, and one that is not there is nothing', () => {
    const findings = [makeFinding({ rule: 'core-outdated' })];
    const some = { migration: null, support: null, board: 'http://a.b', others: { 'a [b]': 'x' } };
    expect(helpfulLinks(makeReport({ findings }), some)).toEqual(['board', 'a &#91;b&#93;']);
  });
});

const dockerfile = { path: 'deploy/Dockerfile', core: true, plugins: 3 };
const list = { path: 'plugins.txt', core: false, plugins: 12 };
const leftOut = { path: 'examples/Dockerfile', core: false, plugins: 0, leftOut: 'it lies in <b>' };
const options = { pageOf: () => null, links: noLinks };

function many(count: number): SeenReport[] {
  return [...Array(count).keys()].map((index) => ({ ...list, path: `list-${index}.txt` }));
}

const rows: readonly (readonly [string | null, readonly SeenReport[]])[] = [
  [null, []],
  [null, [leftOut]],
  ['deploy/Dockerfile (core, 3 plugins), plugins.txt (12 plugins)', [dockerfile, list]],
  [
    'a.yml (core), b.yml (1 plugin)',
    [
      { path: 'a.yml', core: true, plugins: 0 },
      { path: 'b.yml', core: false, plugins: 1 },
    ],
  ],
  ['Dockerfile', [{ path: 'Dockerfile', core: false, plugins: 0 }]],
];

test.each(rows)('%s', (words, seen) => {
  expect(readWords(makeReport({ seen }))).toBe(words);
});

test.each([
  [6, /list-5\.txt \(12 plugins\)$/],
  [7, /list-5\.txt \(12 plugins\) and 1 more file$/],
  [20, /list-5\.txt \(12 plugins\) and 14 more files$/],
])('of %i files the line names six and counts the others', (count, end) => {
  expect(readWords(makeReport({ seen: many(count) }))).toMatch(end);
});

test('a long path is cut', () => {
  const seen = [{ ...list, path: 'x'.repeat(300) }];
  expect(readWords(makeReport({ seen }))).toBe(`${'x'.repeat(99)}… (12 plugins)`);
});

describe('the folded section', () => {
  test.each([
    ['few files', [dockerfile, list]],
    ['as many as the line names', many(6)],
    ['none', []],
  ])('is not there for %s, as the line tells them all', (_, seen) => {
    expect(seenSection(makeReport({ seen }))).toBeNull();
  });

  test.each([
    ['What was read: 7 files', many(7)],
    ['What was read: 1 file, 1 left out', [dockerfile, leftOut]],
    ['What was read: 0 files, 1 left out', [leftOut]],
  ])('%s', (title, seen) => {
    expect(seenSection(makeReport({ seen }))).toMatchObject({ title });
  });

  test('tells each file, and why one was left out', () => {
    const section = seenSection(makeReport({ seen: [dockerfile, leftOut] }));
    expect(section?.rows).toEqual([
      '- `deploy/Dockerfile` (core, 3 plugins)',
      '- `examples/Dockerfile` was left out, because it lies in &#60;b&#62;.',
    ]);
    expect(section?.leftOut(1)).toBe('and 1 file not shown.');
  });
});

describe('every page says what was read', () => {
  const report = makeReport({ seen: [dockerfile, { ...list, path: 'a*b*.txt' }, leftOut] });

  test('on a terminal', () => {
    const lines = text(report, (_, words) => words).split('\n');
    expect(lines.join(' ')).toContain(
      'Read: deploy/Dockerfile (core, 3 plugins), a*b*.txt (12 plugins)',
    );
  });

  test.each([
    ['the summary', summary(report, options)],
    ['the comment', comment(report, options).body],
  ])('in %s', (_, page) => {
    expect(page).toContain(
      ' · read: deploy/Dockerfile (core, 3 plugins), a&#42;b&#42;.txt (12 plugins) · ',
    );
    expect(page).toContain('`examples/Dockerfile` was left out');
  });
});
