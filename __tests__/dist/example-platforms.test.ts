import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readTexts, type Texts } from '../support/folder.js';
import { runCommand } from '../support/run-command.js';

const root = 'examples/platforms';

/** Where each example names the plugin that a core of 2.1.0 is too old for. */
const platforms = {
  'gradle-catalogue': 'gradle/libs.versions.toml:3:8',
  'gradle-properties': 'gradle.properties:3:19',
  maven: 'pom.xml:9:18',
  npm: 'apps/shop/package.json:7:26',
  python: 'pyproject.toml:7:21',
};

test('each folder is tested', () => {
  expect(readdirSync(root).sort()).toEqual(Object.keys(platforms));
});

describe.each(Object.entries(platforms))('the platform in %s', (name, place) => {
  const files = readTexts(`${root}/${name}`);

  test('passes as it is, with its core and both plugins', async () => {
    const { exitCode, report } = await check(files);
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({ verdict: 'pass', compatible: true, core: { version: '2.4.1' } });
    expect(report.plugins).toHaveLength(2);
  });

  test('fails on a core that one of them is too new for, at the place of its version', async () => {
    const older = Object.entries(files).map(([path, text]) => [
      path,
      text.replaceAll('2.4.1', '2.1.0'),
    ]);
    const { exitCode, report } = await check(Object.fromEntries(older));
    expect(exitCode).toBe(1);
    const found = report.findings.map(({ rule, location }) => {
      const { path, line, column } = location ?? { path: '', line: 0, column: 0 };
      return `${rule} ${path}:${line}:${column}`;
    });
    expect(found).toEqual([`core-too-old ${place}`]);
  });

  test('does not pass without what says which cores the plugins need', async () => {
    const known = Object.entries(files).filter(([path]) => !/lock|^plugins\.yml$/.test(path));
    const { exitCode } = await check(Object.fromEntries(known));
    expect(exitCode).not.toBe(0);
  });
});

interface Report {
  readonly plugins: readonly object[];
  readonly findings: readonly {
    readonly rule: string;
    readonly location: { path: string; line: number; column: number } | null;
  }[];
}

async function check(files: Texts): Promise<{ exitCode: number | null; report: Report }> {
  const words = ['check', '--format', 'json', '--target-date', '2026-08-20'];
  const { exitCode, stdout } = await runCommand(words, { files });
  return { exitCode, report: JSON.parse(stdout) as Report };
}
