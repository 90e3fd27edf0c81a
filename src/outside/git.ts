import { execFile } from 'node:child_process';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { shown } from '../model/shown.js';
import type { Baseline, FileRead, Files } from '../world.js';
import { realPathOf } from './read-file.js';

/** How long git may take for one answer, in milliseconds: a partial clone may have to fetch first. */
const maxWait = 60_000;

/** Longest line that git may print where no content is asked for, in bytes: a path and a bit. */
const maxLine = 10_000;

/**
 * The files of a commit in the repository that holds a folder, or why they cannot be had, as a
 * clause. Git reads objects only: nothing of the commit is checked out or run. A file outside the
 * repository is not part of any change, so it is read where it stands.
 */
export async function baselineAt(
  folder: string,
  ref: string,
  standing: Pick<Files, 'read'>,
): Promise<Baseline | { readonly why: string }> {
  const root = await git(folder, ['rev-parse', '--show-toplevel']);
  if (root.text === null) return { why: `git could not look: ${root.why}` };
  const commit = await commitOf(folder, ref);
  if (commit.text === null) return { why: commit.why };
  const repository: Repository = { folder, root: root.text.trimEnd(), commit: commit.text.trim() };
  return {
    read: (path, maxBytes) => {
      const inside = pathInside(repository.root, resolve(folder, path));
      return inside === null
        ? standing.read(path, maxBytes)
        : readBlob(repository, { ref, path: inside }, maxBytes);
    },
    // Imported above, it would be bundled with this file once more.
    changes: async () => (await import('./git-files.js')).gitChanges(folder, repository.commit),
  };
}

interface Repository {
  readonly folder: string;
  /** The top folder of its working tree. */
  readonly root: string;
  readonly commit: string;
}

/** The leading dash of an odd name must not make it an option. */
async function commitOf(folder: string, ref: string): Promise<Said> {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const said = await git(folder, words);
  if (said.text !== null) return said;
  const shallow = await git(folder, ['rev-parse', '--is-shallow-repository']);
  const hint =
    shallow.text?.trim() === 'true'
      ? '; the clone is shallow, so fetch its history first (`fetch-depth: 0` of actions/checkout, or `git fetch --unshallow`)'
      : '';
  return { text: null, why: `git knows no such commit in this folder${hint}` };
}

/**
 * The path of a place from the root of the repository; null where it lies outside. A link that
 * leads into the repository is followed on this disk; those inside it are the commit's own.
 */
function pathInside(root: string, place: string): string | null {
  const top = realPathOf(root) ?? root;
  for (const ancestor of ancestorsOf(place)) {
    const real = realPathOf(ancestor);
    if (real === null) return null;
    const way = relative(top, real);
    if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) continue;
    return join(way, relative(ancestor, place)).split(sep).join('/');
  }
  return null;
}

/** From the root of the disk down to the place itself. */
function ancestorsOf(place: string): readonly string[] {
  const above = dirname(place);
  return above === place ? [place] : [...ancestorsOf(above), place];
}

interface Blob {
  readonly ref: string;
  readonly path: string;
}

async function readBlob(
  repository: Repository,
  { ref, path }: Blob,
  maxBytes: number,
): Promise<FileRead> {
  const { folder, commit } = repository;
  // The protocol has one line for each object.
  if (path.includes('\n')) return refuse('its name has a line break');
  const check = ['cat-file', '--batch-check', '--follow-symlinks'];
  const checked = await git(folder, check, maxLine, `${commit}:${path}\n`);
  if (checked.text === null) return unseen(checked.why);
  const found = /^(?<object>[0-9a-f]{40,64}) (?<kind>\w+) (?<size>\d+)$/m.exec(
    checked.text,
  )?.groups;
  if (found === undefined) return whyNone(repository, { ref, path }, checked.text);
  if (found.kind !== 'blob') return refuse(`in ${ref} it is not a file`);
  if (Number(found.size) > maxBytes) {
    return refuse(`it has ${found.size} bytes, more than the ${maxBytes} allowed`);
  }
  const content = await git(folder, ['cat-file', 'blob', found.object ?? ''], maxBytes);
  return content.text === null ? unseen(content.why) : { kind: 'text', text: content.text };
}

/** What git's first word means where it names no object. */
async function whyNone(
  { folder, commit }: Repository,
  { ref, path }: Blob,
  said: string,
): Promise<FileRead> {
  if (/^(?:symlink|loop) /.test(said))
    return refuse(`in ${ref} it is a link that leads nowhere inside`);
  if (/^(?:dangling|notdir) /.test(said)) return { kind: 'missing' };
  // Git says "missing" of an object that it has lost too; the tree knows whether it should be there.
  const listed = await git(
    folder,
    ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', path],
    maxLine,
  );
  if (listed.text === null) return unseen(listed.why);
  return listed.text === '' ? { kind: 'missing' } : unseen('an object of the repository is lost');
}

function refuse(why: string): FileRead {
  return { kind: 'refused', why };
}

function unseen(why: string): FileRead {
  return { kind: 'refused', why: `git could not read it: ${why}`, unseen: 'failed' };
}

/** What git printed, or why it could not. */
type Said = { readonly text: string } | { readonly text: null; readonly why: string };

function git(
  folder: string,
  words: readonly string[],
  maxBytes = maxLine,
  input = '',
): Promise<Said> {
  const options = { cwd: folder, maxBuffer: maxBytes + 1, timeout: maxWait };
  return new Promise((answer) => {
    const child = execFile('git', words, options, (error, stdout, stderr) =>
      answer(error === null ? { text: stdout } : { text: null, why: whyFailed(error, stderr) }),
    );
    // Git may end before it has read all; how it ended says why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

function whyFailed(error: Error & { code?: unknown; killed?: boolean }, stderr: string): string {
  if (error.code === 'ENOENT') return 'there is no program git';
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'it printed too much';
  if (error.killed) return `it took more than ${maxWait / 1000} seconds`;
  const [first = ''] = stderr.split('\n').filter((line) => line.trim() !== '');
  // A remote's address may hold a token.
  return (
    shown(first.replace(/^(?:fatal|error): /, '').replace(/[.:]$/, '')) || 'it does not say why'
  );
}
