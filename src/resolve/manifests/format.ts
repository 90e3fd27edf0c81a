import type { Manifest, Marks } from '../../model/manifest.js';
import type { SourceFile } from '../../model/source-file.js';

/** A reader of one file format: what is written in a file, with its exact places. */
export type ReadFormat = (file: SourceFile, surroundings: Surroundings) => FormatReading;

/** What a file says; what it does not speak of is left out. */
export type FormatReading = Partial<Omit<Manifest, 'path'>>;

/** What a reader may know beside the file itself. */
export interface Surroundings {
  readonly marks: Marks;
  /** The repository's name, without its owner; null when nobody knows it. */
  readonly repository: string | null;
  /** The file of this name in the same folder. */
  readonly beside: (name: string) => SourceFile | null;
}
