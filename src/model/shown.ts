/** Longest piece of outside text that a message repeats. */
const longestShown = 100;

/** Text from outside, cut so that a message stays a sentence. Escaping is the renderer's work. */
export function shown(text: string): string {
  const characters = [...text.slice(0, longestShown * 2)];
  return characters.length <= longestShown && text.length <= longestShown * 2
    ? text
    : `${characters.slice(0, longestShown).join('')}…`;
}
