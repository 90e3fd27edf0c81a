/** A text as inline code. */
export function code(text) {
  return `\`${text}\``;
}

/** The parts that are there, with commas between. */
export function list(...parts) {
  return parts.filter(Boolean).join(', ');
}

/** A block of code; its fence is longer than any in the text. */
export function block(language, text) {
  const fences = text.match(/^`{3,}/gm) ?? [];
  const fence = '`'.repeat(Math.max(3, ...fences.map(({ length }) => length + 1)));
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
