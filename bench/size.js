import { execSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The most that a runner may have to download, in bytes; the smallest comparable action has 433 kB. */
const maxDownloaded = 400_000;

/** What a runner downloads for every run. */
export function sizeFigures(plainAction) {
  const ours = bytesOf('git archive HEAD | gzip', root);
  const plain = bytesOf('tar -c . | gzip', plainAction);
  return [
    {
      figure: 'the archive of the repository',
      value: kilobytes(ours),
      against: `at most ${kilobytes(maxDownloaded)}`,
      ratio: ours / maxDownloaded,
      how: '`git archive HEAD | gzip | wc -c`',
    },
    {
      figure: 'the same',
      value: kilobytes(ours),
      against: `the built files of a plain action: ${kilobytes(plain)}`,
      ratio: ours / plain,
      how: '`tar -c dist | gzip | wc -c`, the same bundler',
    },
  ];
}

function bytesOf(command, folder) {
  return Number(execSync(`${command} | wc -c`, { cwd: folder, encoding: 'utf8' }));
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}
