import type { SourceFile } from '../../model/written.js';
import { type Document, readDocument } from '../document/document.js';
import { maxPolicyLength } from './read-written.js';

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
  const isMap = typeof value === 'object' && value !== null;
  return isMap && 'extends' in value ? value.extends : undefined;
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
