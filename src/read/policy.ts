import { posix } from 'node:path';
import { type Problem, problem } from '../model/report.js';
import { shown } from '../model/shown.js';
import { maxPolicyLength, type PolicySource } from '../model/sources.js';
import type { SourceFile } from '../model/written.js';
import { presetNames } from '../packs/index.js';
import { suggest } from '../resolve/suggest.js';
import type { FileRead, Files } from '../world.js';

/** Where a policy is looked for when none is named. */
export const defaultPolicyPath = '.github/release-gate.yml';

type ReadText = (path: string) => Promise<FileRead>;

/** A policy's texts, or why they cannot be had. */
export interface PolicyRead {
  readonly policy: PolicySource;
  readonly problems: readonly Problem[];
  /** What became of the file that could not be read; null where all could. */
  readonly trouble: Trouble | null;
}

/** A file may be named and not be there, hold what is not a policy, or be out of sight. */
type Trouble = 'missing' | 'broken' | NonNullable<Refused['unseen']>;

type Refused = Extract<FileRead, { readonly kind: 'refused' }>;

/** What judges where nobody named a policy and there is none. */
export const noPolicy: PolicyRead = { policy: { kind: 'unnamed' }, problems: [], trouble: null };

/** Whether the input names a preset rather than a file. */
export function isPreset(input: string): boolean {
  return presetNames.includes(input);
}

/** The policy file that the input names, or the default place. */
export function policyPathOf(input: string): string {
  return input === '' ? defaultPolicyPath : input.replace(/^(?:\.\/)+/, '');
}

/**
 * Reads the policy that the input names: a preset, or a file with the files it extends, each
 * relative to the one that names it. Where no file needs to be there, as in the default place, a
 * missing one means the default preset; a file that was asked for by name must be there.
 */
export async function readPolicy(
  input: string,
  read: Files['read'],
  needed: boolean = input !== '',
): Promise<PolicyRead> {
  if (isPreset(input)) return preset(input);
  const readText: ReadText = (name) => read(name, maxPolicyLength);
  const path = policyPathOf(input);
  const first = await readLinked(path, readText);
  if (first.kind === 'missing' && !needed) return noPolicy;
  const files: SourceFile[] = [];
  const failed = await followExtends(path, first, readText, files);
  const policy = { kind: 'files', files } as const;
  if (failed === null) return { policy, problems: [], trouble: null };
  return { policy, problems: [failed.problem], trouble: troubleOf(failed.read, files) };
}

/** A file that a policy extends and that is not there breaks that policy. */
function troubleOf(read: Unread, files: readonly SourceFile[]): Trouble {
  if (read.kind === 'refused') return read.unseen ?? 'broken';
  return files.length === 0 ? 'missing' : 'broken';
}

type Unread = Exclude<FileRead, { readonly kind: 'text' }>;

interface Failed {
  readonly read: Unread;
  readonly problem: Problem;
}

async function followExtends(
  path: string,
  read: FileRead,
  readText: ReadText,
  files: SourceFile[],
): Promise<Failed | null> {
  if (read.kind !== 'text') {
    return { read, problem: unreadable(path, read, files.at(-1) ?? null) };
  }
  const file = { path, text: read.text };
  files.push(file);
  const { extendsOf } = await import('../resolve/written-files.js');
  const next = extendsOf(file);
  if (next === null || files.some((each) => each.path === next)) return null;
  // A flag may name any path; what stands inside a file stays inside the folder.
  const out = /^\.\.(?:\/|$)/.test(next) || (next.startsWith('/') && !path.startsWith('/'));
  if (out) {
    const read = { kind: 'refused', why: 'it leads out of the folder' } as const;
    return { read, problem: unreadable(next, read, file) };
  }
  return followExtends(next, await readLinked(next, readText), readText, files);
}

function preset(name: string): PolicyRead {
  return { policy: { kind: 'preset', name }, problems: [], trouble: null };
}

function unreadable(path: string, read: Unread, extending: SourceFile | null): Problem {
  const why = read.kind === 'missing' ? 'there is no such file' : read.why;
  const from = extending === null ? '' : `, which ${shown(extending.path)} extends,`;
  const meant = read.kind === 'missing' ? suggest(path, presetNames) : null;
  const hint = meant === null ? '' : ` Did you mean the preset ${meant}?`;
  return problem(`The policy ${shown(path)}${from} cannot be read: ${why}.${hint}`, {
    found: shown(path),
    expected: `a policy file, or a preset: ${presetNames.join(', ')}`,
  });
}

/** How many links are followed, one leading to the next. */
const maxLinks = 5;

/** A path and nothing else, which neither a policy nor a catalogue is. */
const lonePath = /^[\w.@+-][\w.@+/ -]{0,254}$/;

/**
 * Reads a policy or a catalogue, which may be a symbolic link. A disk follows one by itself; GitHub
 * answers where it leads to, as git keeps it. A link that leads nowhere is read as it stands.
 */
export async function readLinked(
  path: string,
  read: (path: string) => Promise<FileRead>,
  linksLeft = maxLinks,
): Promise<FileRead> {
  const found = await read(path);
  if (found.kind !== 'text' || linksLeft === 0 || !lonePath.test(found.text)) return found;
  const target = posix.join(posix.dirname(path), found.text);
  if (target.startsWith('../') || target === path) return found;
  const followed = await readLinked(target, read, linksLeft - 1);
  return followed.kind === 'missing' ? found : followed;
}
