/** A repository on GitHub. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
}

const written = /^(?<owner>[\w-]{1,39})\/(?<name>[\w.-]{1,100})$/;

/** Reads `owner/name`; null for anything else. */
export function parseRepository(text: string): Repository | null {
  const { owner, name } = written.exec(text)?.groups ?? {};
  return owner === undefined || name === undefined ? null : { owner, name };
}
