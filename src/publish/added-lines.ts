/** A line that a pull request adds: its 1-based number in the new file, and its text. */
export interface AddedLine {
  readonly line: number;
  readonly text: string;
}

/** The lines that a patch adds, as GitHub writes it: hunks of a unified diff of one file. */
export function addedLines(patch: string): readonly AddedLine[] {
  const added: AddedLine[] = [];
  let line = 0;
  for (const row of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(?<start>\d+)/.exec(row)?.groups?.start;
    if (start !== undefined) line = Number(start);
    else if (row.startsWith('+')) added.push({ line: line++, text: row.slice(1) });
    else if (row.startsWith(' ')) line++;
  }
  return added;
}
