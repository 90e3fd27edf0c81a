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

/** A place in a file: 1-based; `endColumn` is the column after the last character. */
export interface Location {
  /** Relative to the repository's root, without `./`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** What people wrote, before any of it is parsed. */
export interface Written {
  readonly core: WrittenCore | null;
  readonly plugins: readonly WrittenPlugin[];
}

export interface WrittenCore {
  readonly text: string;
  readonly location: Location | null;
  /** Whether it names no one version though it may look like one, as the image tag `v1.3` does. */
  readonly floats?: boolean;
  /** Set where a command puts it into use, as `helm upgrade --set image.tag=…` does. */
  readonly deployed?: true;
}

export interface WrittenPlugin {
  readonly name: string;
  /** Empty where the policy allows a plugin without one. */
  readonly version: string;
  /** What stands beside the version; null when nothing does. */
  readonly requirement: string | null;
  readonly location: Location | null;
  readonly requirementLocation: Location | null;
  /** Where its repository is, as it is written; left out where nothing says so. */
  readonly repository?: string;
  /** Whether its file has no place for a requirement beside the version, as a command has none. */
  readonly isBare?: boolean;
}
