/**
 * Packs what the npm package `release-gate` carries: the built command, and no dependency, as every
 * library is in the built files already. Needs nothing but Node and npm, and makes the same bytes of
 * the same checkout anywhere. Prints the name of the archive.
 *
 *   node scripts/pack.js FOLDER      the archive lands there
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const destination = resolve(process.argv[2] ?? '.');

const stage = mkdtempSync(join(tmpdir(), 'package-'));
try {
  for (const name of ['dist', 'LICENSE', 'README.md']) {
    cpSync(join(root, name), join(stage, name), { recursive: true });
  }
  // The action's own door; whoever installs the package calls the other one.
  rmSync(join(stage, 'dist', 'index.js'));
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(published(), null, 2)}\n`);
  const words = ['pack', '--silent', '--ignore-scripts', '--pack-destination', destination];
  execFileSync('npm', words, { cwd: stage, stdio: ['ignore', 'inherit', 'inherit'] });
} finally {
  rmSync(stage, { recursive: true, force: true });
}

/** The manifest without all that serves development only. */
function published() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { name, version, description, license, repository, type, engines, bin } = manifest;
  return { name, version, description, license, repository, type, engines, bin, files: ['dist'] };
}
