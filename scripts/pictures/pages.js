/**
 * Writes the Markdown that the pictures show: `docs/pictures/*.md`. It needs no browser, so CI makes
 * it anew and compares it; a picture whose Markdown has changed since is out of date.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { comment, signature } from '../../lib/render/comment.js';
import { summary } from '../../lib/render/summary.js';
import { surroundingsOf } from '../../lib/render/surroundings.js';
import { resolvePreset } from '../../lib/resolve/policy/resolve-preset.js';
import { runs } from './runs.js';

const pathOf = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = pathOf('docs/pictures');

/** A repository that nobody has, as the runner names it. */
const variables = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/platform',
  GITHUB_RUN_ID: '42',
  GITHUB_BASE_REF: 'main',
  GITHUB_ACTION_REPOSITORY: 'release-gate/release-gate',
};
const commit = 'c0ffee0000000000000000000000000000000000';
const pageOf = (rule) =>
  `https://github.com/release-gate/release-gate/blob/main/docs/rules/${rule}.md`;

/** The pages that are pictured, by name; the others are measured alone. */
export const picturedNames = Object.keys(runs).filter((name) => runs[name].pictured);

/** The Markdown of a run: its comment, or its summary where that is what people see. */
export function markdownOf(name) {
  const { flags, files = {}, isChange, keys = [], summary: isSummary = false } = runs[name];
  const report = reportOf(flags, files);
  const { links } = resolvePreset('kestra-calver');
  const today = report.targetDate;
  const surroundings = surroundingsOf(variables, { isChange, today, commit });
  const options = { links, pageOf, surroundings };
  const body = isSummary ? summary(report, options) : comment(report, options).body;
  if (keys.length === 0) return body;
  return keys.map((key) => `${signature(key)}\n\n${body}`).join('\n\n---\n\n');
}

/** The Markdown that a picture was made of, as a digest. */
export function digestOf(page) {
  return createHash('sha256')
    .update(readFileSync(`${folder}/${page}.md`))
    .digest('hex');
}

function reportOf(flags, files) {
  const place = mkdtempSync(join(tmpdir(), 'release-gate-pictures-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(place, dirname(path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  const command = [pathOf('dist/cli.js'), 'check', '--format=json', ...flags];
  const ended = spawnSync(process.execPath, command, {
    cwd: place,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  rmSync(place, { recursive: true });
  if (ended.stderr !== '') throw new Error(`${flags.join(' ')}: ${ended.stderr}`);
  return JSON.parse(ended.stdout);
}

mkdirSync(folder, { recursive: true });
for (const name of picturedNames) writeFileSync(`${folder}/${name}.md`, markdownOf(name));
