/** What a template reads. */
const templateFields = ['name', 'group', 'version', 'requires'] as const;
export type TemplateField = (typeof templateFields)[number];

/**
 * A text with places for what is read from it, such as `{name}:{version}[:*]`: literals, fields,
 * parts that may be missing, and `*` for anything.
 */
export interface Template {
  /** As it is written. */
  readonly text: string;
  readonly fields: readonly TemplateField[];
  readonly steps: readonly TemplateStep[];
  /** Whether it is no text with places, but the word for Maven's coordinates in all their forms. */
  readonly isCoordinates: boolean;
}

/** The word that stands in the place of a template for `group:artifact:version` in all its forms. */
export const coordinatesWord = 'coordinates';

/** A step of reading; those that go on elsewhere name the index of the next step. */
type TemplateStep =
  | { readonly kind: 'literal'; readonly text: string }
  /** One blank or more. */
  | { readonly kind: 'blanks' }
  | { readonly kind: 'open'; readonly field: TemplateField }
  | { readonly kind: 'close'; readonly field: TemplateField }
  /** The beginning of a version: a digit, or `v` and a digit; or exactly so many numbers. */
  | { readonly kind: 'number'; readonly count: number | null }
  /** Any character, or any but a blank. */
  | { readonly kind: 'any'; readonly blanks: boolean }
  /** Tries one way, and the other where that fails. */
  | { readonly kind: 'fork'; readonly first: number; readonly second: number }
  | { readonly kind: 'jump'; readonly to: number };

/** Why a text is not a template, as a clause. */
interface WrongTemplate {
  readonly wrong: string;
}

/** Longest template, in characters; together with the longest text it bounds what matching costs. */
export const maxTemplateLength = 200;

/** Longest text that a template is held against, in characters. */
export const maxMatchedLength = 4000;

/**
 * Reads a template. `[[`, `{{` and `**` are the characters themselves; `{version:3}` wants three
 * numbers.
 */
export function parseTemplate(text: string): Template | WrongTemplate {
  if (text.length > maxTemplateLength) {
    return { wrong: `it is longer than ${maxTemplateLength} characters` };
  }
  if (text === coordinatesWord) return { text, fields: ['name'], steps: [], isCoordinates: true };
  const steps: TemplateStep[] = [];
  const fields: TemplateField[] = [];
  const open: { second: number }[] = [];
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at);
    const isDoubled = '[{*'.includes(sign) && text.charAt(at + 1) === sign;
    const opened = sign === ']' ? open.pop() : undefined;
    if (isDoubled) {
      steps.push({ kind: 'literal', text: sign });
      at += 2;
    } else if (sign === '{') {
      const end = text.indexOf('}', at);
      if (end === -1) return { wrong: 'its `{` is not closed' };
      const field = fieldIn(text.slice(at + 1, end));
      if (field === null) return { wrong: `it knows no ${text.slice(at, end + 1)}` };
      if (fields.includes(field.name)) return { wrong: `it has {${field.name}} twice` };
      fields.push(field.name);
      addField(steps, field.name, field.count);
      at = end + 1;
    } else if (sign === '[') {
      const fork = { kind: 'fork' as const, first: steps.length + 1, second: 0 };
      open.push(fork);
      steps.push(fork);
      at += 1;
    } else if (opened !== undefined) {
      opened.second = steps.length;
      at += 1;
    } else if (sign === '*') {
      addAnything(steps);
      at += 1;
    } else {
      at = addLiteral(steps, text, at, open.length > 0);
    }
  }
  if (open.length > 0) return { wrong: 'its `[` is not closed' };
  return { text, fields, steps, isCoordinates: false };
}

function fieldIn(
  written: string,
): { readonly name: TemplateField; readonly count: number | null } | null {
  const [name = '', count, ...rest] = written.split(':');
  const field = templateFields.find((each) => each === name);
  if (field === undefined || rest.length > 0) return null;
  if (count === undefined) return { name: field, count: null };
  return field === 'version' && /^[1-4]$/.test(count)
    ? { name: field, count: Number(count) }
    : null;
}

/** The shortest run that lets the rest match: it is tried to end the field before it goes on. */
function addField(steps: TemplateStep[], field: TemplateField, count: number | null): void {
  steps.push({ kind: 'open', field });
  const blanks = field === 'requires';
  if (field === 'version') steps.push({ kind: 'number', count });
  else steps.push({ kind: 'any', blanks });
  const fork = steps.length;
  steps.push(
    { kind: 'fork', first: fork + 3, second: fork + 1 },
    { kind: 'any', blanks },
    { kind: 'jump', to: fork },
    { kind: 'close', field },
  );
}

/** The longest run, so that a name behind it is the shortest. */
function addAnything(steps: TemplateStep[]): void {
  const fork = steps.length;
  steps.push(
    { kind: 'fork', first: fork + 1, second: fork + 3 },
    { kind: 'any', blanks: true },
    { kind: 'jump', to: fork },
  );
}

/** Adds the characters up to the next sign, and answers where that stands. */
function addLiteral(steps: TemplateStep[], text: string, start: number, inside: boolean): number {
  let at = start;
  let literal = '';
  for (; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if ('[{*'.includes(sign) || (inside && sign === ']')) break;
    if (sign !== ' ') literal += sign;
    else {
      if (literal !== '') steps.push({ kind: 'literal', text: literal });
      if (steps.at(-1)?.kind !== 'blanks') steps.push({ kind: 'blanks' });
      literal = '';
    }
  }
  if (literal !== '') steps.push({ kind: 'literal', text: literal });
  return at;
}

/** Where each field of a template stands in a text: from an index to another, that one excluded. */
type TemplateMatch = Readonly<Partial<Record<TemplateField, readonly [number, number]>>>;

/** Tells where the version ends that begins at an index of a text; null where none does. */
export type EndOfVersion = (text: string, start: number) => number | null;

/** A way that is still to be tried. */
interface Way {
  readonly step: number;
  readonly at: number;
  readonly found: Found | null;
}

/** The fields so far, the last one first. */
interface Found {
  readonly field: TemplateField;
  readonly start: number;
  /** Null while the field goes on. */
  readonly end: number | null;
  readonly before: Found | null;
}

/**
 * Holds a whole text against a template; null where it does not match. Each step is tried once at
 * each character, so that no text takes longer than its length times that of the template.
 *
 * @param endOfVersion where versions end by themselves, as in an image's tag; else by what follows
 */
export function matchTemplate(
  { steps }: Template,
  text: string,
  endOfVersion: EndOfVersion | null = null,
): TemplateMatch | null {
  if (text.length > maxMatchedLength) return null;
  const width = text.length + 1;
  const tried = new Uint8Array((steps.length + 1) * width);
  const ways: Way[] = [{ step: 0, at: 0, found: null }];
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    let { step, at, found } = way;
    for (;;) {
      const key = step * width + at;
      if (tried[key] === 1) break;
      tried[key] = 1;
      const now = steps[step];
      if (now === undefined) {
        if (at === text.length) return spansOf(found);
        break;
      }
      if (now.kind === 'fork') {
        ways.push({ step: now.second, at, found });
        step = now.first;
        continue;
      }
      if (now.kind === 'jump') {
        step = now.to;
        continue;
      }
      if (now.kind === 'open') {
        found = { field: now.field, start: at, end: null, before: found };
        step += 1;
        continue;
      }
      if (now.kind === 'close') {
        found = { ...(found as Found), end: at };
        step += 1;
        continue;
      }
      if (now.kind === 'number' && endOfVersion !== null) {
        const end = endOfVersion(text, at);
        if (end === null || (now.count !== null && numbersIn(text, at) !== now.count)) break;
        at = end;
        // The version ends here, whatever the rest would let it be.
        step += 4;
        continue;
      }
      const next = afterStep(now, text, at);
      if (next === null) break;
      at = next;
      step += 1;
    }
  }
  return null;
}

/** Where a step that takes characters ends; null where they are others. */
function afterStep(step: TemplateStep, text: string, at: number): number | null {
  switch (step.kind) {
    case 'literal':
      return text.startsWith(step.text, at) ? at + step.text.length : null;
    case 'blanks': {
      let end = at;
      while (isBlank(text, end)) end += 1;
      return end === at ? null : end;
    }
    case 'any':
      return at < text.length && (step.blanks || !isBlank(text, at)) ? at + 1 : null;
    case 'number': {
      const start = startOfVersion(text, at);
      if (start === null) return null;
      if (step.count === null) return start + 1;
      return numbersIn(text, at) === step.count ? endOfNumbers(text, start) : null;
    }
    default:
      return null;
  }
}

/** The index of the first digit of a version; null where none begins. */
function startOfVersion(text: string, at: number): number | null {
  const start = /v/i.test(text.charAt(at)) ? at + 1 : at;
  return isDigit(text, start) ? start : null;
}

/** How many numbers with dots between them begin at an index. */
function numbersIn(text: string, at: number): number {
  const start = startOfVersion(text, at);
  return start === null ? 0 : text.slice(start, endOfNumbers(text, start)).split('.').length;
}

function endOfNumbers(text: string, start: number): number {
  let end = start;
  while (isDigit(text, end) || (text.charAt(end) === '.' && isDigit(text, end + 1))) end += 1;
  return end;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isBlank(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign !== '' && sign.trim() === '';
}

function spansOf(found: Found | null): TemplateMatch {
  const spans: Partial<Record<TemplateField, readonly [number, number]>> = {};
  for (let each = found; each !== null; each = each.before) {
    if (each.end !== null) spans[each.field] = [each.start, each.end];
  }
  return spans;
}
