import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Calls back with a folder of its own, and takes the folder away afterwards. */
export async function inWorkplace(work) {
  const folder = mkdtempSync(join(tmpdir(), 'release-gate-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
