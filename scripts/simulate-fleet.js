/**
 * Runs the built command over a made-up organisation against a GitHub on this machine, in one shard
 * and in eight, and once with a shard that is killed and run again. Prints what it came to as JSON.
 *
 *   node scripts/simulate-fleet.js [REPOSITORIES [PLUGINS_EACH]]      1000 and 50 if left out
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startLoopback } from './simulation/loopback.js';
import { madeUpFleet } from './simulation/made-up-fleet.js';

const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const [repositories = 1000, plugins = 50] = process.argv.slice(2).map(Number);

const fleet = madeUpFleet(repositories, plugins);
const folder = mkdtempSync(join(tmpdir(), 'fleet-'));
try {
  writeFileSync(join(folder, 'list.txt'), `${fleet.names.join('\n')}\n`);
  writeFileSync(join(folder, 'catalogue.json'), fleet.catalogue);
  const outcome = await simulate();
  process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function simulate() {
  const one = await runShards(1);
  const eight = await runShards(8);
  const killed = await killAndRunAgain();
  const { counts, plugins: held } = JSON.parse(one.merged);
  return {
    repositories,
    pins: repositories * plugins,
    counts,
    pluginsHoldingBack: held.length,
    runs: [summaryOf(one), summaryOf(eight)],
    sameBytes: one.merged === eight.merged,
    digest: createHash('sha256').update(one.merged).digest('hex'),
    killed,
  };
}

/** Runs each shard after the other, so that the times can be added up. */
async function runShards(count) {
  const loopback = await startLoopback(fleet);
  const milliseconds = [];
  for (let index = 1; index <= count; index++) {
    const start = performance.now();
    await run(fleetWords(index, count, reportOf(index, count)), loopback.url);
    milliseconds.push(performance.now() - start);
  }
  loopback.close();
  const reports = milliseconds.map((_, place) => reportOf(place + 1, count));
  const { stdout } = await run(['merge', ...reports.toReversed(), '--format', 'json'], '');
  return { count, milliseconds, queries: loopback.queries, merged: stdout };
}

function summaryOf({ count, milliseconds, queries }) {
  const seconds = milliseconds.map((each) => Math.round(each / 100) / 10);
  return {
    shards: count,
    queries: queries.length,
    secondsInAll: Math.round(milliseconds.reduce((sum, each) => sum + each, 0) / 100) / 10,
    secondsOfTheSlowest: Math.max(...seconds),
  };
}

/** Kills the first of two shards once its report holds a part, and runs it again. */
async function killAndRunAgain() {
  const words = fleetWords(1, 2, 'killed.json');
  const whole = await startLoopback(fleet);
  await run(fleetWords(1, 2, 'whole.json'), whole.url);
  whole.close();
  const loopback = await startLoopback(fleet);
  await run(words, loopback.url, (child) => killOnceWritten(child, join(folder, 'killed.json')));
  const before = readReport('killed.json').repositories.filter(({ read }) => read).length;
  const queriesBefore = loopback.queries.length;
  await run(words, loopback.url);
  loopback.close();
  return {
    readBeforeTheKill: before,
    queriesWithoutAKill: whole.queries.length,
    queriesBeforeTheKill: queriesBefore,
    queriesAfterTheKill: loopback.queries.length - queriesBefore,
    sameBytes: textOf('killed.json') === textOf('whole.json'),
  };
}

function killOnceWritten(child, path) {
  const timer = setInterval(() => {
    try {
      readFileSync(path);
    } catch {
      return;
    }
    clearInterval(timer);
    child.kill('SIGKILL');
  }, 1);
}

function fleetWords(index, count, report) {
  return [
    ...['fleet', '--repositories', 'list.txt', '--catalog', 'catalogue.json'],
    ...['--to', '2026.1.0', '--target-date', '2026-02-03', '--policy', 'kestra-calver'],
    ...['--shard', `${index}/${count}`, '--report-file', report],
  ];
}

function run(words, url, watch = () => {}) {
  return new Promise((resolve, reject) => {
    const environment = { GITHUB_TOKEN: 'a-token', GITHUB_API_URL: url };
    const child = spawn(process.execPath, [command, ...words], { cwd: folder, env: environment });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (code, signal) => {
      if (code === 2) reject(new Error(stderr));
      else resolve({ stdout, signal });
    });
    watch(child);
  });
}

function reportOf(index, count) {
  return `report-${index}-of-${count}.json`;
}

function readReport(name) {
  return JSON.parse(textOf(name));
}

function textOf(name) {
  return readFileSync(join(folder, name), 'utf8');
}
