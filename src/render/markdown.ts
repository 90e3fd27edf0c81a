import { markdownTable } from 'markdown-table';
import { cut, maxMessageLength, visible } from './words.js';

/**
 * What has a meaning in Markdown or HTML, written as an entity; and what makes GitHub link a person,
 * an issue, an address or a formula or draw a picture for its name, or a runner obey. GitHub looks
 * for those after it has read the entities, so they are parted by an element, which leaves no trace
 * when a reader copies the text.
 */
const active =
  /(?<markup>[&<>|\\`*_[\]~])|[@#$]|:(?=\/\/|:|[\w+-]{1,50}:)|(?<=www)\.|(?<=\bgh)-(?=\d)/gi;

const host = '[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\\d+)?';
const path = '/(?:[\\w.~/?#=&%+-]*[\\w/])?';
const secureUrl = `https://${host}(?:${path})?`;
const wholeSecureUrl = new RegExp(`^${secureUrl}$`, 'i');
const codeOrUrl = new RegExp(`(\`[^\`]+\`|\\b${secureUrl})`, 'i');

/** A word too long for a phone: a table would grow wider than the page for its sake. */
const longWord = /\S{25,}/g;

/** Where a long word may go on in the next line: after what parts names and paths, else anywhere. */
const pieces = /(?!\S{1,20}$)(?:\S{1,20}(?<=[/._@:=-])|\S{20})/g;

/** Stands for a place where a line may end; nothing visible holds it. */
const mayBreak = '\u0000';

/** Text from outside as one line of Markdown that shows it, whatever it holds: no markup, no links. */
export function escapeMarkdown(text: string): string {
  const breakable = visible(text).replace(longWord, (word) => {
    return word.replace(pieces, (piece) => piece + mayBreak);
  });
  const escaped = breakable.replace(active, (...match) => {
    const character: string = match[0];
    const { markup } = match.at(-1) as { markup?: string };
    return markup === undefined ? `<span>${character}</span>` : `&#${character.charCodeAt(0)};`;
  });
  return escaped.replaceAll(mayBreak, '<wbr>');
}

/**
 * A message or remedy as one line of Markdown: text between backticks is code, an `https` address
 * is a link, and all else is escaped. Lines after the first are something to paste and keep their
 * shape.
 */
export function prose(text: string): string {
  const [first, ...block] = cut(text, maxMessageLength).split(/\r?\n/);
  const sentence = `${first}`.split(codeOrUrl).map((part, index) => {
    // Splitting by a captured pattern puts what it matched at the odd places.
    if (index % 2 === 0) return escapeMarkdown(part);
    return part.startsWith('`') ? codeSpan(part.slice(1, -1)) : address(part);
  });
  const pasted = block.length === 0 ? '' : `<pre>${block.map(escapeMarkdown).join('<br>')}</pre>`;
  return sentence.join('') + pasted;
}

/** An address as a link; a long one would not fit a phone in one piece. */
function address(url: string): string {
  if (url.length < 25) return `<${url}>`;
  return link(escapeMarkdown(url.slice('https://'.length)), url);
}

/** A name, version or path from outside as a code span, cut at 100 characters; empty text is empty. */
export function code(text: string): string {
  return codeSpan(cut(text));
}

/** Markdown that leads to a page; the label alone when the address is not a plain `https` one, or endless. */
export function link(label: string, url: string | null): string {
  if (url === null || url.length > maxMessageLength) return label;
  return wholeSecureUrl.test(url) ? `[${label}](${url})` : label;
}

/** The lines of a table, heading and rule first. Cells are Markdown of one line. */
export function tableLines(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  // Unaligned: padding to the longest message would multiply the bytes.
  return markdownTable([heading, ...rows], { alignDelimiters: false }).split('\n');
}

/**
 * Backticks cannot be escaped inside backticks, nor a bar inside a table, nor what a runner takes for
 * a command when Markdown is printed to its log: those need an element.
 */
function codeSpan(text: string): string {
  const shown = visible(text);
  if (shown === '') return '';
  const plain = /^(?!.*(?:##\[|\S{25}))[^`|\\\s](?:[^`|\\]*[^`|\\\s])?$/.test(shown);
  return plain ? `\`${shown}\`` : `<code>${escapeMarkdown(shown)}</code>`;
}

/** The fence of a block that nothing in its text ends. */
export function fenceFor(text: string): string {
  const longer = [...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1);
  return '`'.repeat(Math.max(3, ...longer));
}
