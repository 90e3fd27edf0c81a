/** The numbers of the new file's lines that a patch shows, added or around what is added. */
export function linesShown(patch: string): number[] {
  const hunks = patch.split(/^(?=@@ )/m);
  return hunks.flatMap((hunk) => {
    const [heading = '', ...rows] = hunk.split('\n');
    const first = Number(/\+(\d+)/.exec(heading)?.[1]);
    return rows.filter((row) => /^[+ ]/.test(row)).map((_, index) => first + index);
  });
}
