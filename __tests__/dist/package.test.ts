import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { version } from '../../src/version.js';
import { inFolder } from '../support/folder.js';
import { start } from '../support/start.js';

const environment = { PATH: process.env.PATH ?? '' };

test('the package installs into an empty folder without the network, and runs there', async () => {
  await inFolder(async (folder) => {
    const archive = execFileSync(process.execPath, ['scripts/pack.js', folder], {
      encoding: 'utf8',
    }).trim();
    expect(archive).toBe(`release-gate-${version}.tgz`);

    const listing = execFileSync('tar', ['-tzf', join(folder, archive)], { encoding: 'utf8' });
    const outside = listing
      .trim()
      .split('\n')
      .filter((path) => !path.startsWith('package/dist/'));
    expect(outside.sort()).toEqual([
      'package/LICENSE',
      'package/README.md',
      'package/package.json',
    ]);

    const place = join(folder, 'elsewhere');
    mkdirSync(place);
    const options = ['--offline', '--no-audit', '--no-fund', '--cache', join(folder, 'cache')];
    execFileSync('npm', ['install', ...options, '--prefix', place, join(folder, archive)], {
      cwd: place,
      env: { ...environment, HOME: folder },
      stdio: 'pipe',
    });
    const installed = join(place, 'node_modules', 'release-gate', 'package.json');
    expect(Object.keys(JSON.parse(readFileSync(installed, 'utf8')))).not.toContain('dependencies');

    const program = join(place, 'node_modules', '.bin', 'release-gate');
    const words = ['--core-version', '2025.1.0', '--target-date', '2025-08-06'];
    const ended = await start(program, words, { folder: place, environment });
    expect(ended).toMatchObject({ exitCode: 1, stderr: '' });
    expect(ended.stdout).toContain('core-major-off-cadence');
  });
});

test('the repository packs and installs as what the command needs', () => {
  const words = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const [{ files }] = JSON.parse(execFileSync('npm', words, { encoding: 'utf8', stdio: 'pipe' }));
  const paths: readonly string[] = files.map(({ path }: { readonly path: string }) => path);
  const outside = paths.filter((path) => !path.startsWith('dist/'));
  expect(outside.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
  expect(paths).toContain('dist/cli.js');
  expect(paths).not.toContain('dist/index.js');
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.keys(manifest)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:optional|peer)?[dD]ependencies$/)]),
  );
  // For a script of one of these names npm first installs all that the development needs.
  const preparing = /^(?:prepare|prepack|build|(?:pre|post)?install)$/;
  expect(Object.keys(manifest.scripts).filter((name) => preparing.test(name))).toEqual([]);
});

test('the package has the same bytes wherever it is packed', async () => {
  await inFolder(async (folder) => {
    const clone = join(folder, 'clone');
    cpSync('.', clone, {
      recursive: true,
      filter: (path) => !/^(?:node_modules|\.git|lib)(?:\/|$)/.test(path),
    });
    const bytes = ['.', clone].map((root, index) => {
      const destination = join(folder, String(index));
      mkdirSync(destination);
      const name = execFileSync(process.execPath, [join(root, 'scripts/pack.js'), destination], {
        encoding: 'utf8',
      }).trim();
      return readFileSync(join(destination, name)).toString('base64');
    });
    expect(bytes[0]).toBe(bytes[1]);
  });
});
