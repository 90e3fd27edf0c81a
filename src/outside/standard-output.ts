import { fstatSync, writeSync } from 'node:fs';

/** The number of an open file that every process starts with. */
export type Stream = 1 | 2;

const standardOutput = 1;
export const standardError = 2;

/** How long to wait for a slow reader before writing again, in milliseconds. */
const pauseForReader = 5;

/**
 * Writes a whole text to standard output or standard error, at once, so that the process may end:
 * Node's stream takes longer to load than a check takes to judge, and may write later. Answers
 * whether it was taken whole: a reader that has gone, such as `head`, is told no more.
 */
export function print(
  text: string,
  stream: Stream = standardOutput,
  write: Write = writeSync,
): boolean {
  let rest: Uint8Array = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(write(stream, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return false;
      if (code !== 'EAGAIN') throw error;
      wait(pauseForReader);
    }
  }
  return true;
}

/** Writes to an open file, and answers how many of the bytes it took. */
type Write = (file: number, bytes: Uint8Array) => number;

/** Whether a terminal may be at the other end; a file or a pipe is none. */
export function mayBeTerminal(): boolean {
  return fstatSync(standardOutput).isCharacterDevice();
}

function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
