import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { shown } from '../../model/shown.js';

/** A tag of a git repository: of an annotated one the instant it was made, else its commit's. */
export interface Tag {
  readonly name: string;
  readonly made: Date;
}

/** Most that git may print, in bytes: a hundred thousand tags and more. */
const maxBytes = 20_000_000;

const run = promisify(execFile);

/** The tags of the repository that a folder is in, or why git could not say. */
export async function gitTags(folder: string): Promise<readonly Tag[] | { readonly why: string }> {
  const words = ['for-each-ref', '--format=%(creatordate:unix) %(refname:strip=2)', 'refs/tags'];
  try {
    const { stdout } = await run('git', words, { cwd: folder, maxBuffer: maxBytes });
    return stdout.split('\n').flatMap(readTag);
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    return { why: shown(stderr?.trim() || message) };
  }
}

/** A tag of something that is not a commit has no date. */
function readTag(line: string): Tag[] {
  const groups = /^(?<seconds>-?\d+) (?<name>.+)$/.exec(line)?.groups;
  if (groups?.name === undefined) return [];
  return [{ name: groups.name, made: new Date(Number(groups.seconds) * 1000) }];
}
