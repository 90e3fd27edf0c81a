import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
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
