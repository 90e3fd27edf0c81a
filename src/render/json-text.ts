/** Outside ASCII, what terminals obey or readers cannot see; JSON may write it as an escape. */
const hidden = String.raw`[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]`;

/** What nearly every JSON text is made of: nothing in it is hidden. */
const plain = /^[\n -~]*$/;

/** A value as JSON text: two spaces of indentation, a final newline, nothing hidden in it. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  // Not a literal: the tables of Unicode take longer to build than a report to write.
  return `${plain.test(text) ? text : text.replace(new RegExp(hidden, 'gu'), escapeUnits)}\n`;
}

/** JSON escapes UTF-16 units, two for a character beyond the first 65,536. */
function escapeUnits(character: string): string {
  const units = [...Array(character.length).keys()].map((index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
