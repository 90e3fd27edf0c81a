import { safeParse } from 'valibot';
import type { Problem } from '../../model/report.js';
import { maxPolicyLength } from '../../model/sources.js';
import type { SourceFile } from '../../model/written.js';
import { type WrittenPolicy, writtenPolicy } from '../../schema/written-policy.js';
import { type Document, type Path, readDocument } from '../document/document.js';
import { inFileOrder, problemsOfIssues, tooManyEntries } from '../document/document-problems.js';

/** How many entries a list or a map of a policy may have. */
const maxEntries = 1000;

/** Releases go on for as long as a platform lives. */
const maxReleases = 10_000;

/** A policy file that follows the schema, with the document that knows its places. */
export interface ReadPolicy {
  readonly written: WrittenPolicy;
  readonly document: Document;
}

/** Reads one policy file, or says all that is wrong with it; its document is known even then. */
export function readWrittenPolicy(file: SourceFile): {
  readonly policy: ReadPolicy | null;
  readonly document: Document | null;
  readonly problems: readonly Problem[];
} {
  const { document, problems: faults } = readDocument(file, maxPolicyLength);
  if (document === null) return { policy: null, document, problems: faults };
  const excess = tooManyEntries(document, maxEntriesOf);
  if (excess.length > 0) return { policy: null, document, problems: [...faults, ...excess] };
  const config = { abortPipeEarly: true };
  const { success, output, issues } = safeParse(writtenPolicy, document.value, config);
  const problems = inFileOrder([...faults, ...problemsOfIssues(issues, document)]);
  return {
    policy: success && problems.length === 0 ? { written: output, document } : null,
    document,
    problems,
  };
}

function maxEntriesOf(at: Path): number {
  return at.join('.') === 'core.releases' ? maxReleases : maxEntries;
}

/**
 * The path of the policy file that a file extends, from the repository's root. Null when it extends
 * a preset or nothing, and when it cannot be read; nothing else in the file is checked.
 */
export function extendsOf(file: SourceFile): string | null {
  const { document } = readDocument(file, maxPolicyLength);
  const written = document === null ? null : writtenExtends(document);
  return typeof written === 'string' ? pathFrom(file.path, written) : null;
}

/** Whether a policy file leaves it open which preset it extends. */
export function extendsNothingNamed(file: SourceFile): boolean {
  const { document } = readDocument(file, maxPolicyLength);
  return document !== null && (writtenExtends(document) ?? null) === null;
}

/** What a policy's `extends` says, whatever it is; undefined where the file has none. */
export function writtenExtends({ value }: Document): unknown {
  return (value as { readonly extends?: unknown } | null)?.extends;
}

/**
 * The path that a written `extends` leads to, relative to the folder of the file that says it; null
 * for a preset's name, which has neither dot nor slash. A path that leaves the root begins with
 * `..` or `/`, for whoever reads it to refuse.
 */
export function pathFrom(path: string, written: string): string | null {
  if (!/[./\\]/.test(written)) return null;
  if (written.startsWith('/')) return written;
  const steps = path.split('/').slice(0, -1);
  for (const step of written.split('/')) {
    const climbs = step === '..' && steps.length > 0 && steps.at(-1) !== '..';
    if (climbs) steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
