/**
 * Writes the Markdown that the pictures show: `docs/pictures/*.md`. It needs no browser, so CI makes
 * it anew and compares it; a picture whose Markdown has changed since is out of date.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFlags } from '../../lib/command/check.js';
import { readFlags } from '../../lib/command/flags.js';
import { judge } from '../../lib/gate.js';
import { readInputs } from '../../lib/model/input.js';
import { ownFiles } from '../../lib/outside/workspace.js';
import { refuseDownload } from '../../lib/read/catalogues.js';
import { comment, signature } from '../../lib/render/pages.js';
import { summary } from '../../lib/render/summary.js';
import { surroundingsOf } from '../../lib/render/surroundings.js';
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
export async function markdownOf(name) {
  const { flags, files = {}, isChange, keys = [], summary: isSummary = false } = runs[name];
  const { report, links } = await judgementOf(flags, files);
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

/** Judges in a folder of its own, as the command does. */
async function judgementOf(flags, files) {
  const place = mkdtempSync(join(tmpdir(), 'release-gate-pictures-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(place, dirname(path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  const { values } = readFlags(flags, checkFlags, []);
  const judgement = await judge({
    door: 'command',
    now: new Date(),
    inputs: readInputs((name) => values[name] ?? ''),
    files: ownFiles(place, values.policy, values.catalog, values.manifests),
    download: refuseDownload,
    github: null,
    baseline: null,
  });
  rmSync(place, { recursive: true });
  return judgement;
}

mkdirSync(folder, { recursive: true });
for (const name of picturedNames) {
  writeFileSync(`${folder}/${name}.md`, await markdownOf(name));
}
