import type { BaseIssue } from 'valibot';
import { type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import { wordsOf } from '../../schema/vocabulary.js';
import { suggest } from '../suggest.js';
import type { Document, Path } from './document.js';

type Issue = BaseIssue<unknown>;

/** What a schema found wrong with a document, as problems at the very key or value. */
export function problemsOfIssues(
  issues: readonly Issue[] | undefined,
  document: Document,
): Problem[] {
  return (issues ?? []).flatMap((issue) => problemsOfIssue(issue, [], document));
}

/** Problems of one file from its top to its end. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    ({ location: a }, { location: b }) =>
      (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );
}

function problemsOfIssue(issue: Issue, holder: Path, document: Document): Problem[] {
  const at = [...holder, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  // Of the shapes a value may take, the one that was written is the one with something inside.
  const inside = (issue.issues ?? []).filter(({ path }) => path !== undefined);
  if (inside.length > 0) return inside.flatMap((each) => problemsOfIssue(each, at, document));
  if (issue.type === 'never') return [unknownKey(at, issue.message, document)];
  if (issue.path?.at(-1)?.origin !== 'key') return [wrongValue(at, issue, document)];
  return [
    issue.type === 'object_with_rest'
      ? missingKey(at, document)
      : wrongKey(at, issue.message, document),
  ];
}

function unknownKey(at: Path, expected: string, document: Document): Problem {
  const { location } = document.placeOf(at, 'key');
  const key = shown(String(at.at(-1)));
  const meant = suggest(key, wordsOf(expected));
  const advice = meant === null ? `it should be ${expected}` : `did you mean \`${meant}\`?`;
  return problem(sentence(`Unknown key \`${key}\`; ${advice}`), {
    found: key,
    expected,
    at: location,
  });
}

function missingKey(at: Path, document: Document): Problem {
  const holder = at.slice(0, -1);
  const key = String(at.at(-1));
  const { location } = document.placeOf(holder, 'value');
  const where = holder.length === 0 ? 'the file' : `\`${nameOf(holder)}\``;
  return problem(`The key \`${key}\` is missing in ${where}; add it.`, {
    found: `no \`${key}\``,
    expected: `the key \`${key}\``,
    at: location,
  });
}

function wrongKey(at: Path, expected: string, document: Document): Problem {
  const { location } = document.placeOf(at, 'key');
  const key = shown(String(at.at(-1)));
  const message = sentence(
    `The key \`${key}\` in \`${nameOf(at.slice(0, -1))}\` should be ${expected}`,
  );
  return problem(message, { found: key, expected, at: location });
}

function wrongValue(at: Path, issue: Issue, document: Document): Problem {
  const { location, text } = document.placeOf(at, 'value');
  const input = issue.path === undefined ? issue.input : issue.path.at(-1)?.value;
  const name = at.length === 0 ? 'The file' : `\`${nameOf(at)}\``;
  if (typeof input === 'number' && issue.expected?.includes('string')) {
    const message = `${name} is the unquoted number ${text}; quote it, because numbers lose their last zeros: "${text}".`;
    return problem(message, { found: text, expected: `the quoted text "${text}"`, at: location });
  }
  const shape = shapeOf(input);
  const expected = issue.message;
  const meant = typeof input === 'string' ? suggest(input, wordsOf(expected)) : null;
  const advice = meant === null ? `it should be ${expected}` : `did you mean \`${meant}\`?`;
  return problem(sentence(`${name} is ${shape ?? `\`${text}\``}; ${advice}`), {
    found: shape ?? text,
    expected,
    at: location,
  });
}

/** What a value is that cannot be shown in a few letters. */
function shapeOf(input: unknown): string | null {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'a map' : null;
}

/** `waivers[0].until`, `core.schedule["2025.1"]` */
function nameOf(at: Path): string {
  const name = at.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[\w-]+$/.test(step) ? `.${step}` : `["${shown(step)}"]`;
  });
  return name.join('').replace(/^\./, '');
}

function sentence(words: string): string {
  return words.endsWith('?') ? words : `${words}.`;
}

/** How many such problems are listed: a file with one of them is a mistake as a whole. */
const maxTold = 20;

/**
 * The problem of lists or maps of a document that hold more than anybody writes. It is asked before anything is done
 * with what they hold: much of that looks at each entry once for every other.
 *
 * @param mostOf how many entries the part of the document at a path may have
 */
export function tooManyEntries(
  document: Document,
  mostOf: (at: Path) => number,
): readonly Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, at: Path): void => {
    if (typeof value !== 'object' || value === null || problems.length === maxTold) return;
    const count = Array.isArray(value) ? value.length : Object.keys(value).length;
    const most = mostOf(at);
    if (count > most) {
      problems.push(tooMany(document, at, count, most));
      return;
    }
    const steps = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [step, part] of steps) if (typeof part === 'object') visit(part, [...at, step]);
  };
  visit(document.value, []);
  return problems;
}

function tooMany(document: Document, at: Path, count: number, most: number): Problem {
  const last = at.at(-1);
  const what =
    last === undefined ? 'The file' : `\`${typeof last === 'number' ? at.join('.') : last}\``;
  return problem(
    `${what} has ${count} entries, more than the ${most} that are read; leave out what is no longer needed.`,
    {
      found: `${count} entries`,
      expected: `at most ${most} entries`,
      at: document.placeOf(at, 'key').location,
    },
  );
}
