/**
 * Runs the tests on a Node on which every library of theirs can be loaded: the one that npm runs on,
 * or the runners' where that one is too old.
 *
 *   node scripts/test.js [JEST'S OWN WORDS]
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import installRuntimes, { packagedNode } from './runtimes/install.js';

/** From this major on, a library of CommonJS may load one of ES modules within a test. */
const firstMajor = 24;

installRuntimes();
const isOld = Number(process.versions.node.split('.')[0]) < firstMajor;
const node = isOld && existsSync(packagedNode) ? packagedNode : process.execPath;
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const words = [
  ...['--experimental-vm-modules', '--no-warnings', '--max-old-space-size=8192'],
  ...[jest, ...process.argv.slice(2)],
];

spawn(node, words, { stdio: 'inherit' }).on('close', (code, signal) => {
  process.exitCode = signal === null ? (code ?? 1) : 1;
});
