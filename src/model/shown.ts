/** Longest piece of outside text that a message repeats. */
const maxShownLength = 100;

/** How far into a text an address is looked for; what tells a password stands behind it. */
const maxSearched = 10_000;

/** An address is the same with these in it, wherever they stand. */
const ignored = String.raw`[\t\n\r]*`;

/** A browser reads `https:\\host` and `https:host` as what they are meant to be. */
const webScheme = `(?:${['http', 'https', 'ftp', 'ws', 'wss']
  .map((name) => [...name].join(ignored))
  .join('|')})${ignored}:[\\t\\n\\r\\\\/]*`;

const otherScheme = String.raw`[a-z][a-z\d+.-]{0,30}:[\t\n\r]*[\\/]{2}[\t\n\r\\/]*`;

/** Where an address begins: at its scheme, or at the slashes of one without. */
const start = `(?<scheme>\\b(?:${webScheme}|${otherScheme})|(?<![\\w:%])[\\\\/]{2})(?=[^\\s?#])`;

const address = new RegExp(start, 'i');

/** A user ends at the last `@` before the path; a person may leave spaces and quotes in it. */
const addresses = new RegExp(`${start}(?<user>[^\\\\/?#]*@)?(?<host>[^\\s\\\\/?#"'<>(),;]*)`, 'gi');

/** A host, maybe in a variable, and a port: nothing that a password could hide in. */
const plainHost = /^(?:[\p{L}\p{N}._${}-]+|\[[\da-f:.]+\])(?::\d{0,5})?$/iu;

/**
 * Stands for an address of which nothing more is shown; it is replaced before anybody sees the
 * text.
 */
const hiding = '\uffff';
const restOfHidden = new RegExp(`${hiding}\\S*`, 'g');

/**
 * Text from outside, cut so that a message stays a sentence. Of an address it shows scheme, host and
 * path alone: a runner masks its secrets in its log, but nobody does in a comment. Escaping is the
 * renderer's work.
 */
export function shown(text: string): string {
  const safe = withoutSecrets(text);
  const characters = [...safe.slice(0, maxShownLength * 2)];
  return characters.length <= maxShownLength && safe.length <= maxShownLength * 2
    ? safe
    : `${characters.slice(0, maxShownLength).join('')}…`;
}

/** The text with nothing of an address in it but scheme, host and path. */
export function withoutSecrets(text: string): string {
  const searched = text.length > maxSearched ? `${text.slice(0, maxSearched)}…` : text;
  if (!/[:\\/]|%3a|%2f|%5c/i.test(searched)) return searched;
  const readable = searched.replace(/%(?:23|2f|3a|3f|40|5c)/gi, decodeURIComponent);
  const begins = address.exec(readable)?.index;
  if (begins === undefined) return searched;
  // A question mark ends the path of the first address, whatever the text goes on with.
  const ends = readable.slice(begins).search(/[?#]/);
  return withoutUsers(ends < 0 ? readable : readable.slice(0, begins + ends));
}

function withoutUsers(text: string): string {
  const marked = text.replace(addresses, (...match) => {
    const { user = '', host, ...found } = match.at(-1) as Address;
    const scheme = found.scheme.replace(/[\t\n\r]/g, '');
    // Two slashes begin many a comment.
    if (/^[\\/]/.test(scheme)) return /\s/.test(user) ? match[0] : `${scheme}${host}`;
    if (user === '' && host === '') return scheme;
    // What is not a host may be a half of a password with a slash in it.
    return plainHost.test(host) && !/[ ,]/.test(user) ? `${scheme}${host}` : scheme + hiding;
  });
  return marked.replaceAll(restOfHidden, '…');
}

interface Address {
  readonly scheme: string;
  readonly user?: string;
  readonly host: string;
}
