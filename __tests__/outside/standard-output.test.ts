import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { print } from '../../src/outside/standard-output.js';
import { runtimes } from '../support/runtimes.js';
import { start } from '../support/start.js';

describe('a text that is printed', () => {
  test('is written to the end by a system that takes a little at a time', () => {
    const { written, write } = writer(() => 3);
    print('zwölf Zeichen', 1, write);
    expect(written()).toBe('zwölf Zeichen');
  });

  test('waits for a slow reader, whose pipe is full', () => {
    let calls = 0;
    const { written, write } = writer(() => (++calls % 2 === 1 ? fault('EAGAIN') : 4));
    print('one, two, three', 1, write);
    expect(written()).toBe('one, two, three');
  });

  test('ends where the reader has gone', () => {
    let calls = 0;
    const { written, write } = writer(() => (++calls === 3 ? fault('EPIPE') : 2));
    print('one, two, three', 1, write);
    expect(written()).toBe('one,');
  });

  test('is not lost in silence when the disk is full', () => {
    const { write } = writer(() => fault('ENOSPC'));
    expect(() => print('x', 1, write)).toThrow('ENOSPC');
  });
});

test('a warning goes to standard error', () => {
  const streams: number[] = [];
  print('a warning', 2, (stream, bytes) => {
    streams.push(stream);
    return bytes.length;
  });
  expect(streams).toEqual([2]);
});

describe.each(runtimes)('the built command on Node $version', ({ path }) => {
  const full = '/dev/full';
  const onLinux = existsSync(full) ? test : test.skip;

  onLinux('could not judge where not even its complaint can be written', async () => {
    const words = ['-c', `"${resolve(path)}" dist/cli.js nonsense 2>${full}`];
    const environment = { PATH: process.env.PATH ?? '' };
    const ended = await start('/bin/sh', words, { folder: '.', environment });
    expect(ended).toEqual({ exitCode: 2, stdout: '', stderr: '' });
  });

  test('is cut off without a complaint by a reader that has seen enough', async () => {
    const calendar = `"${resolve(path)}" dist/cli.js calendar --months 600`;
    const environment = { PATH: process.env.PATH ?? '' };
    const words = ['-c', `${calendar} | head -n 1`];
    const ended = await start('/bin/sh', words, { folder: '.', environment });
    const stdout = 'Release calendar of kestra-calver\n';
    expect(ended).toEqual({ exitCode: 0, stdout, stderr: '' });
  });
});

/** A system call that takes as many bytes as it is told, and what it took. */
function writer(takes: () => number) {
  const pieces: Uint8Array[] = [];
  return {
    written: () => Buffer.concat(pieces).toString(),
    write: (_file: number, bytes: Uint8Array) => {
      const piece = bytes.slice(0, takes());
      pieces.push(piece);
      return piece.length;
    },
  };
}

function fault(code: string): never {
  throw Object.assign(new Error(code), { code });
}
