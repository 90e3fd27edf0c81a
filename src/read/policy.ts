import type { Problem } from '../model/report.js';
import { shown } from '../model/shown.js';
import type { SourceFile } from '../model/source-file.js';
import type { PolicySource } from '../model/sources.js';
import { defaultPreset, presetNames } from '../presets/index.js';
import { suggest } from '../resolve/suggest.js';
import type { FileRead } from '../world.js';

/** Where a policy is looked for when none is named. */
export const defaultPolicyPath = '.github/release-gate.yml';

/** Largest policy file that is read, in bytes. */
export const mostPolicyBytes = 1_000_000;

export type ReadText = (path: string) => Promise<FileRead>;

/** A policy's texts, or why they cannot be had. */
export interface PolicyRead {
  readonly policy: PolicySource;
  readonly problems: readonly Problem[];
}

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
  readText: ReadText,
  needed: boolean = input !== '',
): Promise<PolicyRead> {
  if (isPreset(input)) return preset(input);
  const path = policyPathOf(input);
  const first = await readText(path);
  if (first.kind === 'missing' && !needed) return preset(defaultPreset);
  const files: SourceFile[] = [];
  const problems = await followExtends(path, first, readText, files);
  return { policy: { kind: 'files', files }, problems };
}

async function followExtends(
  path: string,
  read: FileRead,
  readText: ReadText,
  files: SourceFile[],
): Promise<readonly Problem[]> {
  if (read.kind !== 'text') return [unreadable(path, read, files.at(-1) ?? null)];
  const file = { path, text: read.text };
  files.push(file);
  const { extendsOf } = await import('../resolve/written-files.js');
  const next = extendsOf(file);
  if (next === null || files.some((each) => each.path === next)) return [];
  // A flag may name any path; what stands inside a file stays inside the folder.
  const out = /^\.\.(?:\/|$)/.test(next) || (next.startsWith('/') && !path.startsWith('/'));
  if (out) return [unreadable(next, { kind: 'refused', why: 'it leads out of the folder' }, file)];
  return followExtends(next, await readText(next), readText, files);
}

function preset(name: string): PolicyRead {
  return { policy: { kind: 'preset', name }, problems: [] };
}

function unreadable(
  path: string,
  read: Exclude<FileRead, { kind: 'text' }>,
  extending: SourceFile | null,
): Problem {
  const why = read.kind === 'missing' ? 'there is no such file' : read.why;
  const from = extending === null ? '' : `, which ${shown(extending.path)} extends,`;
  const meant = read.kind === 'missing' ? suggest(path, presetNames) : null;
  const hint = meant === null ? '' : ` Did you mean the preset ${meant}?`;
  return {
    message: `The policy ${shown(path)}${from} cannot be read: ${why}.${hint}`,
    found: shown(path),
    expected: `a policy file, or a preset: ${presetNames.join(', ')}`,
    location: null,
  };
}
