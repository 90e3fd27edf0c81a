/** Longest piece of outside text that a message repeats. */
const longestShown = 100;

/** The name and password that an address may hold before its host. */
const credentials = /(?<=\w:\/\/)[^\s/@]+(?=@)/g;

/**
 * Text from outside, cut so that a message stays a sentence, and without passwords: a runner masks
 * them in its log, but nobody does in a comment. Escaping is the renderer's work.
 */
export function shown(text: string): string {
  // Looked for well past the cut, where the `@` behind a long password may stand.
  const safe = text.slice(0, longestShown * 10).replace(credentials, '***');
  const characters = [...safe.slice(0, longestShown * 2)];
  return characters.length <= longestShown && text.length <= longestShown * 2
    ? safe
    : `${characters.slice(0, longestShown).join('')}…`;
}
