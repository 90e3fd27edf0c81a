/** What a package URL says, such as `pkg:maven/org.acme/plugin-dbt@1.1.5`. */
interface PackageUrl {
  /** As its platform calls it: of npm with its scope, of all others without their group. */
  readonly name: string;
  /** Null where it names none. */
  readonly version: string | null;
  /** Where the version stands in the text, the end excluded. */
  readonly span: readonly [number, number];
}

/** Longest package URL that is looked at, in characters. */
const maxLength = 1000;

/** Type, path, version, and then qualifiers and a part of the package, which say nothing here. */
const pattern =
  /^pkg:\/{0,2}(?<type>[A-Za-z][\w.+-]*)\/(?<path>@?[^@:?#\s]+)(?:@(?<version>[^@/?#\s]+))?(?:[?#]\S*)?$/d;

/** Reads a package URL; null for any other text. */
export function parsePackageUrl(text: string): PackageUrl | null {
  const match = text.length > maxLength ? null : pattern.exec(text);
  if (match === null) return null;
  const { type, path, version } = match.groups as unknown as WrittenUrl;
  const parts = path.split('/').map(decoded);
  const last = parts.at(-1);
  if (!last || parts.includes(null)) return null;
  const scope = type.toLowerCase() === 'npm' ? parts.slice(0, -1) : [];
  const written = version === undefined ? null : decoded(version);
  if (version !== undefined && written === null) return null;
  const span = match.indices?.groups?.version ?? [text.length, text.length];
  return { name: [...scope, last].join('/'), version: written, span };
}

/** What the pattern finds. */
interface WrittenUrl {
  readonly type: string;
  readonly path: string;
  readonly version?: string;
}

/** The name that a text stands for: a package URL's, or the text itself. */
export function packageName(text: string): string {
  return parsePackageUrl(text)?.name ?? text;
}

/** Null where it is not encoded as URLs are. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
