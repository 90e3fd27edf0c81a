/** A place in a file: 1-based; `endColumn` is the column after the last character. */
export interface Location {
  /** Relative to the repository's root, without `./`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}
