import { describe, expect, test } from '@jest/globals';
import { runCommand } from '../support/run-command.js';

/** A third of what a file may have; beyond that YAML has too many words whatever they say. */
const maxBytes = 330_000;

/** Lines up to that size, each made of its number. */
function lines(line: (index: number) => string): string {
  const all: string[] = [];
  let bytes = 0;
  for (let index = 0; bytes < maxBytes; index += 1) {
    all.push(line(index));
    bytes += (all.at(-1)?.length ?? 0) + 1;
  }
  return `${all.slice(0, -1).join('\n')}\n`;
}

const policy = (text: string) => ({ '.github/release-gate.yml': text });
const listed = (text: string) => ({ 'list.txt': text });
const catalogue = (plugin: object) => ({
  'c.json': JSON.stringify({ plugins: { 'plugin-a': plugin } }),
});
const many = (count: number) => Array.from({ length: count }, (_, n) => n);

/** Each took the command from ten seconds to an hour, or filled the log. */
const inputs: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ['directives of YAML', policy(`${lines(() => '%A')}---\nname: a\n`), 'lines begin with `%`'],
  ['pairs in one line of YAML', policy(`a: [${'a: b, '.repeat(160_000)}]\n`), 'words and signs'],
  [
    'a schedule',
    policy(
      `core:\n  schedule:\n${many(3000)
        .map((n) => `    "${n}.1": 2026-01-01`)
        .join('\n')}\n`,
    ),
    '`schedule` has 3000 entries',
  ],
  [
    'releases',
    policy(`core:\n  releases:\n${lines((n) => `    "1.1.${n}": 2025-08-06`)}`),
    '`releases` has',
  ],
  [
    'waivers',
    policy(
      `waivers:\n${lines((n) => `  - { rule: core-too-old, subject: p${n}, reason: r, until: 2025-12-31 }`)}`,
    ),
    '`waivers` has',
  ],
  [
    'freezes',
    policy(`freezes:\n${lines(() => '  - { from: 2026-01-01, to: 2026-01-02, reason: r }')}`),
    '`freezes` has',
  ],
  ['stops', policy(`core:\n  stops:\n${lines((n) => `    - "${n}.0"`)}`), '`stops` has'],
  ['image names', policy(`core:\n  images:\n${lines((n) => `    - a/k${n}`)}`), '`images` has'],
  ['unknown keys', policy(lines((n) => `key${n}: 1`)), 'The file has'],
  [
    'plugins of a list',
    listed(
      many(20_001)
        .map((n) => `plugin-${n}@1.0.0 >=2026.1`)
        .join('\n'),
    ),
    'more than the 20000',
  ],
  [
    'pairs known to be bad',
    catalogue({
      versions: {},
      knownBad: many(3000).map((n) => ({ versions: `1.0.${n}`, core: '>=1.0', reason: 'x' })),
    }),
    '`knownBad` has 3000',
  ],
  [
    'versions of one plugin',
    catalogue({ versions: Object.fromEntries(many(200_000).map((n) => [`1.0.${n}`, '1.0'])) }),
    '`versions` has 200000',
  ],
];

test('thousands of cores in one file are told soon', async () => {
  const services = lines((n) => `  s${n}: { image: "kestra/kestra:v1.0.${n}" }`);
  const { exitCode, stdout } = await runCommand([], {
    files: { 'compose.yaml': `services:\n${services}` },
  });
  expect([exitCode, stdout.length < 4000]).toEqual([2, true]);
  expect(stdout).toContain('One step judges one environment');
}, 30_000);

test('a tag of nothing but variables is told in few words', async () => {
  const Dockerfile = `FROM kestra/kestra:${many(140_000)
    .map((n) => `\${V${n % 900}}`)
    .join('')}\n`;
  const { exitCode, stdout } = await runCommand(['--format=json'], { files: { Dockerfile } });
  expect([exitCode, stdout.length < 8000]).toEqual([1, true]);
}, 30_000);

describe('more than anybody writes is one problem, told soon', () => {
  test.each(inputs)(
    '%s',
    async (_, files, says) => {
      const words = [
        '--core-version=2025.1.0',
        '--plugin-versions=plugin-a@1.0.0 >=1.0',
        '--target-date=2025-08-05',
      ];
      if ('list.txt' in files) words.push('--manifests=list.txt');
      if ('c.json' in files) words.push('--catalog=c.json');
      const { exitCode, stdout } = await runCommand(words, { files });
      expect([exitCode, stdout.length < 2000]).toEqual([2, true]);
      expect(stdout).toContain(says);
    },
    30_000,
  );
});
