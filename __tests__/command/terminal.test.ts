import { expect, test } from '@jest/globals';
import { UsageError } from '../../src/command/flags.js';
import { connected, printPage, type Terminal } from '../../src/command/terminal.js';
import type { GitHubClient } from '../../src/model/github-client.js';
import { usualRetries } from '../../src/outside/connect.js';

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
