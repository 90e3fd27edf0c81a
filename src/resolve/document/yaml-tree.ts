import { Composer, type CST, Lexer, type ParsedNode, Parser, type YAMLParseError } from 'yaml';
import { shown } from '../../model/shown.js';

/** A YAML text as nodes that know their offsets. */
export interface YamlTree {
  /** Null when the document is empty or at fault. */
  readonly root: ParsedNode | null;
  readonly faults: readonly Fault[];
}

/** Something wrong between two offsets of a text. */
export interface Fault {
  readonly message: string;
  readonly expected: string;
  readonly start: number;
  readonly end: number;
}

/** How many maps and lists may stand inside each other. */
export const deepestNesting = 100;

/** The parser's stack holds the document, and a scalar or a pair beside the nested collections. */
const deepestStack = deepestNesting + 5;

export const nestingFault = {
  message: `Maps and lists are nested too deeply; at most ${deepestNesting} levels are read.`,
  expected: `at most ${deepestNesting} levels`,
};

/** How many directives may stand before a document: the library looks each up among all others. */
const maxDirectives = 100;

/**
 * How many words and signs a YAML file may be made of. A megabyte of short ones takes the library ten
 * seconds; a megabyte that people write has half as many as this.
 */
const maxLexemes = 500_000;

/** How many syntax errors are listed; the rest usually follow from the first. */
const maxFaults = 20;

/** The documents of a YAML file; none when the file is at fault. */
interface YamlStream {
  /** One for each document; null for an empty one. */
  readonly roots: readonly (ParsedNode | null)[];
  readonly faults: readonly Fault[];
}

/** How many documents one file may hold. */
const maxDocuments = 1000;

/**
 * Parses one YAML 1.2 document.
 * Doubled keys are left to the caller: the library compares each key with every other.
 */
export function composeYaml(text: string): YamlTree {
  const { roots, faults } = composeDocuments(text, 1);
  return { root: roots[0] ?? null, faults };
}

/** Parses a YAML 1.2 file of one or several documents. */
export function composeYamlStream(text: string): YamlStream {
  return composeDocuments(text, maxDocuments);
}

/**
 * The nesting is bounded while the text is still a stream of tokens, because the step that makes
 * nodes of them calls itself once per level and would end the process.
 */
function composeDocuments(text: string, most: number): YamlStream {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const counts = new Map<string, number>();
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexemes > maxLexemes || (counts.get('directive') ?? 0) > maxDirectives) {
      const fault = lexemes > maxLexemes ? sizeFault : directivesFault;
      return failed({ ...fault, start: parser.offset, end: parser.offset + 1 });
    }
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      counts.set(token.type, (counts.get(token.type) ?? 0) + 1);
    }
    if (parser.stack.length > deepestStack) {
      return failed({ ...nestingFault, start: parser.offset - 1, end: parser.offset });
    }
    // What is wrong is known by now, and the library is very slow on a file that is nothing but faults.
    if (counts.get('error') === maxFaults || (counts.get('document') ?? 0) > most) break;
  }
  tokens.push(...parser.end());
  const { documents, errors } = composeBounded(tokens, text.length);
  if (errors.length > 0) return { roots: [], faults: errors.map(syntaxFault) };
  const beyond = documents[most];
  if (beyond !== undefined) return failed(tooManyDocuments(most, beyond.range[0]));
  return { roots: documents.map(({ contents }) => contents as ParsedNode | null), faults: [] };
}

/** What the library keeps to itself: where it notes each error, and those of the document at hand. */
interface Notes {
  onError: (...details: readonly unknown[]) => void;
  readonly errors: readonly YAMLParseError[];
}

/**
 * Makes nodes of tokens, up to the last error that is told. The library would note every one, each
 * with a stack: a megabyte of faults takes it many seconds and more than a gigabyte.
 */
function composeBounded(tokens: readonly CST.Token[], length: number) {
  const composer = new Composer({ schema: 'core', uniqueKeys: false, resolveKnownTags: false });
  const notes = composer as unknown as Notes;
  const note = notes.onError;
  notes.onError = (source, code, message, isWarning) => {
    if (isWarning === true) return;
    note(source, code, message);
    // Each time: where the library reads a scalar it takes what is thrown for one more error.
    if (notes.errors.length >= maxFaults) throw new EnoughFaults();
  };
  try {
    const documents = [...composer.compose(tokens, true, length)];
    const errors = documents.flatMap((document) => document.errors);
    return { documents, errors: errors.slice(0, maxFaults) };
  } catch (error) {
    if (!(error instanceof EnoughFaults)) throw error;
    return { documents: [], errors: notes.errors.slice(0, maxFaults) };
  }
}

const sizeFault = {
  message: `The file is made of more than ${maxLexemes} words and signs; shorten it, or write it as JSON.`,
  expected: `at most ${maxLexemes} words and signs`,
};

const directivesFault = {
  message: `More than ${maxDirectives} lines begin with \`%\` before the document; leave them out.`,
  expected: `at most ${maxDirectives} directives`,
};

class EnoughFaults extends Error {}

function failed(fault: Fault): YamlStream {
  return { roots: [], faults: [fault] };
}

function syntaxFault({ message, pos: [start, end] }: YAMLParseError): Fault {
  return {
    message: `This is not valid YAML: ${shown(withoutSource(message))}.`,
    expected: 'valid YAML or JSON',
    start,
    end,
  };
}

/** The library quotes the file, at whatever length; what is there is told with its place. */
function withoutSource(message: string): string {
  return message.replace(/(?<=YAML stream): ".*$/s, '').replace(/(?<=closing ["'])(?=quote)/, ' ');
}

function tooManyDocuments(most: number, start: number): Fault {
  const end = start + '---'.length;
  return most === 1
    ? {
        message:
          'The file holds more than one YAML document; keep one, without `---` between parts.',
        expected: 'one YAML document',
        start,
        end,
      }
    : {
        message: `The file holds more than ${most} YAML documents; split it.`,
        expected: `at most ${most} YAML documents`,
        start,
        end,
      };
}
