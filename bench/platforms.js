import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timeProcesses } from './measure.js';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const rounds = 7;

/** As many plugins as Jenkins' update center listed when this was written. */
const jenkinsPlugins = 1762;

/** As many repositories as a large platform's community has, and how often each has raised its core. */
const repositories = 3000;
const rises = 10;

/** What other platforms' sources of requirements cost: a large index, and a catalogue as ranges. */
export function platformFigures(workplace) {
  const write = (name, text) => {
    writeFileSync(join(workplace, name), text);
    return join(workplace, name);
  };
  const index = write('update-center.json', updateCenter());
  const list = write('jenkins-plugins.txt', jenkinsNames().map(pinOf).join(''));
  const ranges = write('ranges.json', rangesOf());
  const asked = (preset, core, ...words) => [
    ...[process.execPath, cli, '--policy', preset, '--core-version', core],
    ...['--releasing', 'none', '--format', 'json', '--target-date', '2026-08-19', ...words],
  ];
  const times = timeProcesses(
    {
      empty: { words: asked('jenkins-lts', '2.568.2') },
      index: { words: asked('jenkins-lts', '2.568.2', '--catalog', index, '--manifests', list) },
      bare: { words: asked('home-assistant', '2026.8.0') },
      ranges: {
        words: asked(
          ...['home-assistant', '2026.8.0', '--catalog', ranges],
          ...['--plugin-versions', 'integration-7@3.9.0'],
        ),
      },
    },
    rounds,
  );
  const how = `processor time over an empty run, medians of ${rounds}`;
  const over = (name, empty) => times[name].cpu - times[empty].cpu;
  const count = (number) => number.toLocaleString('en');
  const size = statSync(ranges).size;
  return [
    {
      figure: `${count(jenkinsPlugins)} Jenkins plugins over an update center`,
      value: `${over('index', 'empty').toFixed(0)} ms`,
      against: 'at most 1000 ms',
      ratio: over('index', 'empty') / 1000,
      how: `${how}; the document has ${(statSync(index).size / 1e6).toFixed(1)} MB`,
    },
    {
      figure: `a catalogue of ${count(repositories)} repositories as ranges`,
      value: `${(size / 1000).toFixed(0)} kB`,
      against: 'at most 1000 kB',
      ratio: size / 1e6,
      how: `${rises} ranges each, for as many rises of the core in a history of any length`,
    },
    {
      figure: 'one plugin over that catalogue',
      value: `${over('ranges', 'bare').toFixed(0)} ms`,
      against: 'at most 1000 ms',
      ratio: over('ranges', 'bare') / 1000,
      how,
    },
  ];
}

function jenkinsNames() {
  return Array.from({ length: jenkinsPlugins }, (_, index) => `plugin-number-${index}`);
}

const versionOf = (index) => `${400 + (index % 900)}.v${(0xa5f3c1 + index * 7919).toString(16)}`;

function pinOf(name, index) {
  return `${name}:${versionOf(index)}\n`;
}

/** A document of the size and shape of the real one, with the fields that nobody here reads, too. */
function updateCenter() {
  const plugins = jenkinsNames().map((name, index) => [
    name,
    {
      buildDate: 'Aug 19, 2026',
      dependencies: Array.from({ length: 6 }, (_, at) => ({
        name: `plugin-number-${at}`,
        optional: false,
        version: versionOf(at),
      })),
      developers: [{ developerId: `developer-${index % 400}` }],
      excerpt: 'What a plugin does, told in a sentence or two, as its own page begins. '.repeat(4),
      gav: `org.jenkins-ci.plugins:${name}:${versionOf(index)}`,
      labels: ['pipeline', 'report'],
      name,
      requiredCore: `2.${426 + (index % 140)}.3`,
      scm: `https://github.com/jenkinsci/${name}`,
      sha256: 'x'.repeat(44),
      url: `https://updates.example/download/plugins/${name}/${versionOf(index)}/${name}.hpi`,
      version: versionOf(index),
      wiki: `https://plugins.example/${name}`,
    },
  ]);
  const warnings = Array.from({ length: 800 }, (_, index) => ({
    id: `SECURITY-${index}`,
    message: 'Stored cross-site scripting vulnerability',
    name: `plugin-number-${index * 2}`,
    type: 'plugin',
    url: 'https://www.jenkins.io/security/advisory/2026-01-01/',
    versions: [{ lastVersion: `${100 + index}.v0`, pattern: '.*' }],
  }));
  return JSON.stringify({ plugins: Object.fromEntries(plugins), warnings });
}

/** Histories of eighty releases: where a requirement rose, a range begins that speaks for all above. */
function rangesOf() {
  const plugins = Array.from({ length: repositories }, (_, index) => {
    const ranges = Array.from({ length: rises }, (_, step) => {
      return [`>=${step + 1}.0.0`, `${2024 + Math.floor(step / 4)}.${1 + (step % 12)}.0`];
    });
    const name = `integration-${index}`;
    return [
      name,
      { repository: `acme-${index % 900}/${name}`, versions: Object.fromEntries(ranges) },
    ];
  });
  return JSON.stringify({ plugins: Object.fromEntries(plugins) });
}
