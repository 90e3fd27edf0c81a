/** What a `settings.gradle` or `settings.gradle.kts` says of a build's parts. */
export interface GradleSettings {
  /** Null when the file does not name the root project. */
  readonly name: string | null;
  /** The last part of each included project's path, which is its artifact's name. */
  readonly included: readonly string[];
}

/**
 * A quoted text, which may look like a comment inside, or a comment: to its end, or to the file's, so
 * that the end of an open comment is looked for only once.
 */
const quotedOrRemarkPattern = /(?<quoted>'[^'\n]*'|"[^"\n]*")|\/\/.*|\/\*[\s\S]*?(?:\*\/|$)/g;

const namePattern = /\brootProject\s*\.\s*name\s*=\s*(['"])(.+?)\1/;
const includePattern = /^[ \t]*include\b[\s(]*(?:(?:'[^'\n]*'|"[^"\n]*")[\s,]*)+/gm;
const lastPartPattern = /(?<=['":])[^'":\s,]+(?=['"])/g;

/** Reads the two statements that name things; the rest of a build script does not matter here. */
export function readGradleSettings(text: string): GradleSettings {
  const code = text.replace(quotedOrRemarkPattern, (_, kept: string | undefined) => kept ?? '');
  return {
    name: namePattern.exec(code)?.[2] ?? null,
    included: (code.match(includePattern) ?? []).flatMap(
      (statement) => statement.match(lastPartPattern) ?? [],
    ),
  };
}
