/** A file as it was read: its text and where it stood. */
export interface SourceFile {
  /** Relative to the repository's root where it is inside, without `./`. */
  readonly path: string;
  readonly text: string;
}

/** A catalogue in our own form, or a vendor's list of the versions that fit one core. */
export interface CatalogueSource extends SourceFile {
  /** The core that a vendor's list is about, as written; left out for our own form. */
  readonly core?: string;
}
