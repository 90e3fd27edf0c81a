import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timeProcesses } from './measure.js';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const peakMemory = fileURLToPath(new URL('peak-memory.cjs', import.meta.url));

const versionsOfEach = 10;
const many = 10_000;
const few = many / 10;
const rounds = 7;

/** What a large set costs over an empty run: 10 plugins of each 11 fit the core, the others do not. */
export function scaleFigures(workplace) {
  const empty = [
    process.execPath,
    cli,
    '--core-version',
    '2025.1.0',
    '--target-date',
    '2025-08-05',
  ];
  const wordsOf = (count) => [...empty, ...setOf(workplace, count)];
  const silent = join(workplace, 'silent.yml');
  writeFileSync(silent, 'extends: kestra-calver\nrules: { core-too-old: off }\n');
  const misfits = [...empty, ...misfitsOf(workplace)];
  const times = timeProcesses(
    {
      empty: { words: empty },
      few: { words: wordsOf(few) },
      many: { words: wordsOf(many) },
      advised: { words: [...misfits, '--policy', 'kestra-calver'] },
      silent: { words: [...misfits, '--policy', silent] },
    },
    rounds,
  );
  const over = (name) => times[name].cpu - times.empty.cpu;
  const how = `processor time over an empty run, medians of ${rounds}`;
  const catalogued = (many * versionsOfEach).toLocaleString('en');
  return [
    {
      figure: `${many.toLocaleString('en')} plugins over ${catalogued} catalogued versions`,
      value: `${over('many').toFixed(0)} ms`,
      against: 'at most 1000 ms',
      ratio: over('many') / 1000,
      how: `${how}; peak memory ${peakOf(wordsOf(many))} MB`,
    },
    {
      figure: 'ten times the plugins and versions',
      value: `${over('many').toFixed(0)} ms`,
      against: `a tenth of them: ${over('few').toFixed(0)} ms, at most 11 times`,
      ratio: over('many') / over('few'),
      how,
    },
    {
      figure: `advice for ${(many / versionsOfEach).toLocaleString('en')} misfits among them`,
      value: `${over('advised').toFixed(0)} ms`,
      against: `the same where nobody asks: ${over('silent').toFixed(0)} ms, at most twice that`,
      ratio: over('advised') / over('silent') / 2,
      how: `${how}; the other run has the rule off that finds them`,
    },
  ];
}

/** Writes a catalogue and a list of plugins, and answers the flags that name them. */
function setOf(workplace, count) {
  const names = Array.from({ length: count }, (_, index) => `plugin-number-${index}`);
  const plugins = Object.fromEntries(names.map((name) => [name, { versions: catalogued }]));
  const [catalogue, list] = [`catalogue-${count}.json`, `plugins-${count}.txt`];
  writeFileSync(join(workplace, catalogue), JSON.stringify({ plugins }));
  const pins = names.map((name, index) => `${name}@1.${index % versionsOfEach}.0\n`);
  writeFileSync(join(workplace, list), pins.join(''));
  return [
    ...['--releasing', 'none', '--format', 'json'],
    ...['--catalog', join(workplace, catalogue), '--manifests', join(workplace, list)],
  ];
}

/** As many plugins, of which each tenth needs the next line, and has an older version that does not. */
function misfitsOf(workplace) {
  const names = Array.from({ length: many }, (_, index) => `plugin-number-${index}`);
  const needs = requirements.slice(0, 3);
  const versions = Object.fromEntries(
    Array.from({ length: versionsOfEach }, (_, minor) => [
      `1.${minor}.0`,
      minor === versionsOfEach - 1 ? '>=2025.2' : needs[minor % needs.length],
    ]),
  );
  const plugins = Object.fromEntries(names.map((name) => [name, { versions }]));
  const [catalogue, list] = ['catalogue-misfits.json', 'plugins-misfits.txt'];
  writeFileSync(join(workplace, catalogue), JSON.stringify({ plugins }));
  const pins = names.map((name, index) => `${name}@1.${index % versionsOfEach}.0\n`);
  writeFileSync(join(workplace, list), pins.join(''));
  return [
    ...['--releasing', 'none', '--format', 'json'],
    ...['--catalog', join(workplace, catalogue), '--manifests', join(workplace, list)],
  ];
}

const requirements = ['2025.1.0+', '>=2025.1 <2026.2', '[1.0,2026.1)', '>=2025.2'];

const catalogued = Object.fromEntries(
  Array.from({ length: versionsOfEach }, (_, minor) => [
    `1.${minor}.0`,
    requirements[minor % requirements.length],
  ]),
);

/** The most memory that a process held at once, in megabytes. */
function peakOf([node, ...words]) {
  const script = ['bash', '-c', '"$@" 3>&1 >/dev/null; test $? -le 1', '-'];
  const [shell, ...before] = [...script, node, '--require', peakMemory];
  const kilobytes = Number(execFileSync(shell, [...before, ...words], { encoding: 'utf8' }));
  return Math.round(kilobytes / 1000);
}
