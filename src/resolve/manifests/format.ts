import type { Manifest, Marks } from '../../model/manifest.js';
import type { SourceFile } from '../../model/source-file.js';
import type { ComposeStart } from './compose-command.js';

/** A reader of one file format: what is written in a file, with its exact places. */
export type ReadFormat = (file: SourceFile, surroundings: Surroundings) => FormatReading;

/** What a file says; what it does not speak of is left out. */
export type FormatReading = Partial<Omit<Manifest, 'path'>>;

/** What a reader may know beside the file itself. */
export interface Surroundings {
  readonly marks: Marks;
  /** The repository's name, without its owner; null when nobody knows it. */
  readonly repository: string | null;
  /**
   * The file at a path from the repository's root, which the tool reads together with this one; null
   * where there is none, or where the path leads out. Opening a file is what makes it a part of this
   * one: what it pins counts as this one says, and not once more by itself.
   */
  readonly open: (path: string) => SourceFile | null;
  /** The files that lie straight in a folder, as far as they were read; the root's name is empty. */
  readonly list: (folder: string) => readonly string[];
  /** Reads a list of plugins by the policy's finders; null where none reads such a file. */
  readonly readList?: (file: SourceFile) => FormatReading | null;
  /** Reads what a command of Compose starts; left out where no command can be one. */
  readonly readProject?: (start: ComposeStart) => FormatReading;
  /** Whether finders have read the file for its plugins, so that only its images are left to read. */
  readonly isFound?: boolean;
}
