/** `owner/name`, as a link to the repository on GitHub or to its issues says it; else null. */
export function repositoryIn(written: string): string | null {
  return repositoryPattern.exec(written.trim().slice(0, 500))?.groups?.repository ?? null;
}

const repositoryPattern =
  /^(?:(?:git\+)?https:\/\/(?:www\.)?github\.com\/|github:)?(?<repository>[\w-]{1,39}\/[\w.-]{1,100}?)(?:\.git)?(?:[/#?].*)?$/i;
