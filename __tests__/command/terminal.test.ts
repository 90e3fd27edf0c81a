import { expect, test } from '@jest/globals';
import { UsageError } from '../../src/command/flags.js';
import { connected, type Terminal } from '../../src/command/terminal.js';
import type { GitHubClient } from '../../src/model/github-client.js';
import { usualRetries } from '../../src/outside/retries.js';

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
