import { describe, expect, test } from '@jest/globals';
import { check, checkFlags } from '../../src/command/check.js';
import { UsageError } from '../../src/command/flags.js';
import type { Terminal } from '../../src/command/terminal.js';
import { inputNames } from '../../src/model/input.js';
import { inFolder, readTexts, type Texts, writeTexts } from '../support/folder.js';

const inTime = { 'core-version': '2025.1.0', 'target-date': '2025-08-05' };
const offCadence = { 'core-version': '2025.1.0', 'target-date': '2025-08-06' };

interface Called {
  readonly exitCode: number;
  readonly printed: string;
  readonly warned: readonly string[];
  readonly files: Texts;
}

/** Calls it in a folder with these files; what it says in a style stands between angle brackets. */
function call(values: Readonly<Record<string, string>>, files: Texts = {}): Promise<Called> {
  return inFolder(async (folder) => {
    writeTexts(folder, files);
    const warned: string[] = [];
    let printed = '';
    const terminal: Terminal = {
      folder,
      now: new Date('2025-08-05T09:00:00Z'),
      paint: (style, words) => `<${style}>${words}</${style}>`,
      print: (text) => {
        printed += text;
      },
      warn: (line) => warned.push(line),
    };
    const exitCode = await check({ values, switches: [], operands: [] }, terminal);
    return { exitCode, printed, warned, files: readTexts(folder) };
  });
}

describe('the command check', () => {
  test('has a flag for every input but those that only a workflow has, and two of its own', () => {
    const without = inputNames.filter((name) => !checkFlags.includes(name));
    expect(without).toEqual(['comment', 'comment-key', 'labels', 'suggest', 'token']);
    const own = checkFlags.filter((name) => !inputNames.some((input) => input === name));
    expect([...own].sort()).toEqual(['base', 'format']);
  });

  test('judges today where no day is given', async () => {
    const { printed, exitCode } = await call({ 'core-version': '2025.1.0', format: 'json' });
    expect(JSON.parse(printed)).toMatchObject({ targetDate: '2025-08-05', verdict: 'pass' });
    expect(exitCode).toBe(0);
  });

  test('prints the text in colours where the terminal has them', async () => {
    const { printed } = await call(offCadence);
    expect(printed).toMatch(/^<red><bold>FAIL {2}Do not release core 2025\.1\.0: /);
  });

  test.each([
    ['json', /^\{\n {2}"schemaVersion": 1,\n/],
    ['markdown', /^## ❌ Do not release core 2025\.1\.0: Wed 6 Aug 2025 is not its day/],
    ['sarif', /^\{\n {2}"\$schema": "https:\/\/.*sarif-2\.1\.0\.json",\n/],
  ])('prints %s without colours', async (format, start) => {
    const { printed, exitCode } = await call({ ...offCadence, format });
    expect(printed).toMatch(start);
    expect(printed).not.toContain('<red>');
    expect(exitCode).toBe(1);
  });

  test('writes the files that were asked for, wherever', async () => {
    const { files, printed } = await call({
      ...inTime,
      'report-file': 'deep/report.json',
      'sarif-file': 'gate.sarif',
      format: 'json',
    });
    expect(Object.keys(files).sort()).toEqual(['deep/report.json', 'gate.sarif']);
    expect(files['deep/report.json']).toBe(printed);
  });

  test('warns of a file that it could not write, and the verdict stands', async () => {
    const { warned, exitCode } = await call({ ...inTime, 'report-file': '.' });
    expect(warned).toEqual([expect.stringMatching(/^\. was not written: /)]);
    expect(exitCode).toBe(0);
  });

  test('reads the policy in its place', async () => {
    const files = { '.github/release-gate.yml': 'rules: { core-major-off-cadence: warning }\n' };
    const { exitCode } = await call({ ...offCadence, 'fail-on': 'warning' }, files);
    expect([exitCode, (await call(offCadence, files)).exitCode]).toEqual([1, 0]);
  });

  test.each(['html', 'constructor', ''])('refuses the format %j', async (format) => {
    await expect(call({ ...inTime, format })).rejects.toThrow(UsageError);
  });
});
