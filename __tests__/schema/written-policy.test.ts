import { expect, test } from '@jest/globals';
import { readWrittenPolicy } from '../../src/resolve/policy/read-written.js';
import { rules } from '../../src/rules/index.js';
import { problemLines } from '../support/problem-lines.js';

function linesOf(text: string): string[] {
  return problemLines(readWrittenPolicy({ path: 'p', text }).problems);
}

test.each([
  ['extends:', '1:9-9 `extends` is empty; it should be a preset, a policy file or none.'],
  [
    'time-zone: Mars/Base',
    '1:12-21 `time-zone` is `Mars/Base`; it should be an IANA time zone, such as UTC or Europe/Paris.',
  ],
  ['prereleases: strickt', '1:14-21 `prereleases` is `strickt`; did you mean `strict`?'],
  [
    'tolerance-days: -1',
    '1:17-19 `tolerance-days` is `-1`; it should be a whole number from 0 to 366.',
  ],
  [
    'tolerance-days: 0.5',
    '1:17-20 `tolerance-days` is `0.5`; it should be a whole number from 0 to 366.',
  ],
  [
    'tolerance-days: two',
    '1:17-20 `tolerance-days` is `two`; it should be a whole number from 0 to 366.',
  ],
  ['plugins: { majr: {} }', '1:12-16 Unknown key `majr`; did you mean `major`?'],
  [
    'plugins: { major: { on: sometimes } }',
    '1:25-34 `plugins.major.on` is `sometimes`; it should be core-major, any, schedule, a map such as { week: first, weekday: tuesday }, or a list of such maps.',
  ],
  [
    'rules: { core-to-old: off }',
    '1:10-21 Unknown key `core-to-old`; did you mean `core-too-old`?',
  ],
  [
    'rules: { core-too-old: fatal }',
    '1:24-29 `rules.core-too-old` is `fatal`; it should be one of error, warning, notice, off.',
  ],
  [
    'waivers: { rule: core-too-old }',
    '1:10-32 `waivers` is a map; it should be a list of waivers with rule, subject, reason and until.',
  ],
  [
    'waivers: [{ rule: core-too-old, subject: core, reason: "", until: 2025-12-31 }]',
    '1:56-58 `waivers[0].reason` is `""`; it should be the reason for the waiver.',
  ],
  [
    'waivers: [{ rule: core-too-old, subject: core, reason: r, until: soon }]',
    '1:66-70 `waivers[0].until` is `soon`; it should be a day that exists, written YYYY-MM-DD with plain hyphens, such as 2025-08-05.',
  ],
  [
    'freezes: [{ from: 2025-02-02, to: 2025-02-01, reason: r }]',
    '1:35-45 `freezes[0].to` is `2025-02-01`; it should be a day on or after `from`.',
  ],
  [
    'freezes: [{ from: 2025-02-02, to: 2025-02-02, reason: r, for: deploys }]',
    '1:63-70 `freezes[0].for` is `deploys`; it should be one of releases, deployments, all.',
  ],
  [
    'links: { board: "http://x" }',
    '1:17-27 `links.board` is `"http://x"`; it should be a link that begins with https:// and holds no spaces, quotes, backslashes or angle brackets.',
  ],
])('%s is a problem', (text, line) => {
  expect(linesOf(text)).toEqual([line]);
});

test.each(rules.filter(({ undecided }) => undecided))(
  '$id may be lowered, not switched off',
  ({ id }) => {
    expect(linesOf(`rules: { ${id}: notice }`)).toEqual([]);
    expect(linesOf(`rules: { ${id}: off }`)).toEqual([
      `1:${id.length + 12}-${id.length + 15} \`rules.${id}\` is \`off\`; it should be error, warning or notice: a rule that says "cannot judge" may be lowered, not switched off.`,
    ]);
  },
);

test('every other rule may be switched off', () => {
  const others = rules.filter(({ undecided }) => !undecided);
  expect(linesOf(`rules:\n${others.map(({ id }) => `  ${id}: off\n`).join('')}`)).toEqual([]);
});

test('a freeze may last one day', () => {
  expect(linesOf('freezes: [{ from: 2025-02-02, to: 2025-02-02, reason: r }]')).toEqual([]);
});

test('null may stand for whatever a policy removes', () => {
  const keys = ['name', 'time-zone', 'prereleases', 'core', 'plugins', 'rules', 'waivers', 'links'];
  expect(linesOf(keys.map((key) => `${key}: null\n`).join(''))).toEqual([]);
});
