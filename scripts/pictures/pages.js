/**
 * Writes the Markdown that the pictures show: `docs/pictures/summary-*.md` and `comment-*.md`. It
 * needs no browser, so CI makes it anew and compares it; a picture whose Markdown has changed since
 * is out of date.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { comment } from '../../lib/render/comment.js';
import { resolvePreset } from '../../lib/resolve/policy/resolve-preset.js';
import { runs } from './runs.js';

const pathOf = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = pathOf('docs/pictures');
/** A repository with a policy of its own, whose waiver the pictures show. */
const repository = pathOf('scripts/pictures/acme');

/** The names of the pages, such as `summary-fail`. */
export const pageNames = Object.keys(runs).flatMap((name) => [
  `summary-${name}`,
  `comment-${name}`,
]);

mkdirSync(folder, { recursive: true });
for (const [name, flags] of Object.entries(runs)) {
  writeFileSync(`${folder}/summary-${name}.md`, outputOf(flags, 'markdown'));
  const report = JSON.parse(outputOf(flags, 'json'));
  const { links } = resolvePreset('kestra-calver');
  writeFileSync(
    `${folder}/comment-${name}.md`,
    comment(report, { links, pageOf: () => null }).body,
  );
}

/** The Markdown that a picture was made of, as a digest. */
export function digestOf(page) {
  return createHash('sha256')
    .update(readFileSync(`${folder}/${page}.md`))
    .digest('hex');
}

function outputOf(flags, format) {
  const command = [pathOf('dist/cli.js'), 'check', `--format=${format}`, ...flags];
  return spawnSync(process.execPath, command, { cwd: repository, encoding: 'utf8' }).stdout;
}
