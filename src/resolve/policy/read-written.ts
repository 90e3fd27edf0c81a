import { safeParse } from 'valibot';
import type { Problem } from '../../model/report.js';
import type { SourceFile } from '../../model/written.js';
import { type WrittenPolicy, writtenPolicy } from '../../schema/written-policy.js';
import type { Path } from '../document/document.js';
import { type Document, readDocument } from '../document/document.js';
import { inFileOrder, problemsOfIssues, tooManyEntries } from '../document/document-problems.js';

/** How many characters of a policy file are read at most. */
export const maxPolicyLength = 1_000_000;

/** How many entries a list or a map of a policy may have. */
export const maxEntries = 1000;

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
