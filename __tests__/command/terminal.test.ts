import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { UsageError } from '../../src/command/flags.js';
import { connected, printPage, replaceFile, type Terminal } from '../../src/command/terminal.js';
import type { GitHubClient } from '../../src/model/github-client.js';
import { usualRetries } from '../../src/outside/retries.js';
import { inFolder, readTexts, writeTexts } from '../support/folder.js';

const client = {} as GitHubClient;

test('a command that needs GitHub is connected, with the retry policy that it asks for', async () => {
  const asked: unknown[] = [];
  const connect: Terminal['connect'] = async (retries) => {
    asked.push(retries);
    return client;
  };
  expect(await connected({ connect } as Terminal, usualRetries)).toBe(client);
  expect(await connected({ connect } as Terminal)).toBe(client);
  expect(asked).toEqual([usualRetries, undefined]);
});

test.each([null, undefined])('without a token it says what to set: %s', async (connect) => {
  const terminal = { connect } as Terminal;
  await expect(connected(terminal)).rejects.toThrow(UsageError);
  await expect(connected(terminal)).rejects.toThrow('set GITHUB_TOKEN');
});

test.each([
  ['text is fitted', 'text', 20, 'one two three four\n  five'],
  ['text is fitted to 80 columns where nobody knows', 'text', undefined, 'one two three four five'],
  ['what programs read is not', 'json', 20, 'one two three four five'],
])('%s', (_, format, width, expected) => {
  const printed: string[] = [];
  printPage({ print: (text) => printed.push(text), width }, format, 'one two three four five');
  expect(printed).toEqual([expected]);
});

test('a file is replaced, and nothing is left beside it', async () => {
  await inFolder(async (folder) => {
    writeTexts(folder, { 'c.json': 'old', '.c.json.new': 'left by a run that was cut off' });
    await replaceFile(folder, 'c.json', 'new');
    expect(readTexts(folder)).toEqual({ 'c.json': 'new' });
  });
});

test('missing folders are made', async () => {
  await inFolder(async (folder) => {
    await replaceFile(folder, 'a/b/c.json', 'new');
    expect(readTexts(folder)).toEqual({ 'a/b/c.json': 'new' });
  });
});

test('what cannot be replaced stays, and the reason is told', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'c.json'));
    writeTexts(folder, { 'c.json/inside': 'old' });
    const replacing = replaceFile(folder, 'c.json', 'new');
    await expect(replacing).rejects.toThrow(/^c\.json cannot be written: /);
    await expect(replacing).rejects.toBeInstanceOf(UsageError);
    expect(readTexts(folder)).toEqual({ 'c.json/inside': 'old' });
  });
});
