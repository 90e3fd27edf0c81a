import { type Passage, partOf } from '../passage.js';
import {
  draftAfter,
  endsWord,
  isDeclaring,
  isEmpty,
  operatorAt,
  readAssignment,
  readBodies,
  readRedirection,
  type Script,
  skipBlanks,
  skipClosing,
  skipLineEnds,
  wordText,
} from './shell-script.js';
import type { Step, Word } from './syntax.js';
import { endOfArithmetic, type Reader, readerOf, readWord, shellDialect } from './word.js';

/** Parses a shell script into its steps. What no shell would take is read as far as it goes. */
export function parseShell(script: Passage, depth = 0): readonly Step[] {
  return readSteps(readerOf(script, shellDialect, readInner, depth), false);
}

function readInner(reader: Reader): readonly Step[] {
  return readSteps(reader, true);
}

/** To the end of the text, or to the `)` that closes `$(`. */
function readSteps(reader: Reader, closing: boolean): readonly Step[] {
  const script: Script = {
    reader,
    steps: [],
    open: [],
    pending: [],
    draft: draftAfter('', null),
    ended: false,
  };
  const { text } = reader;
  while (skipBlanks(reader) < text.length) {
    const operator = operatorAt(reader);
    if (operator === ')' && closing && !script.open.includes('(')) {
      reader.at += 1;
      break;
    }
    if (operator !== null) readOperator(script, operator);
    else if (!readRedirection(script)) readNextWord(script);
  }
  finish(script, '', false);
  return script.steps;
}

function readOperator(script: Script, operator: string): void {
  const { reader, draft, open } = script;
  if (operator === '(' && isEmpty(draft) && reader.text.charAt(reader.at + 1) === '(') {
    reader.at = endOfArithmetic(reader.text, reader.at + 1);
    return;
  }
  reader.at += operator.length;
  if (operator === '(' && draft.words.length === 1 && skipClosing(reader)) {
    // The name of a function; what it does is read where it is written.
    script.draft = draftAfter('', null);
  } else if (operator === '(') {
    finish(script, '', false);
    openCompound(script, '(', null);
  } else if (operator === ')') {
    finish(script, '', false);
    if (open.at(-1) === '(') closeCompound(script);
  } else {
    finish(script, operator, operator === '|' || operator === '|&');
    if (operator.startsWith(';;') || operator === ';&') nextPattern(script);
    if (operator.endsWith('\n')) readBodies(script);
  }
}

/** Ends a command; what comes next may read what it writes. */
function finish(script: Script, operator: string, pipes: boolean): void {
  const { draft, steps, ended, reader } = script;
  const written = () => partOf(reader.passage, draft.start ?? 0, draft.end);
  const isNothing = isEmpty(draft) && draft.redirections.length === 0;
  const command = isNothing ? null : { ...draft, written };
  if (command !== null) steps.push({ kind: 'command', command });
  const source = ended || draft.input === 'group' ? 'group' : command;
  script.draft = draftAfter(operator, pipes ? source : null);
  script.ended = false;
}

function openCompound(script: Script, word: string, loopVariable: string | null): void {
  script.open.push(word);
  script.steps.push({ kind: 'open', loopVariable });
}

function closeCompound(script: Script): void {
  script.open.pop();
  script.steps.push({ kind: 'close' });
  script.ended = true;
}

const openingWords = new Set(['if', 'while', 'until']);
const closingWords = new Set(['fi', 'done', 'esac']);
const passingWords = new Set(['then', 'do', '{', '!', 'time']);

function readNextWord(script: Script): void {
  const { reader, draft } = script;
  const start = reader.at;
  if (isDeclaring(draft) && readAssignment(script)) return;
  const word = readWord(reader, endsWord);
  if (reader.at === start) readSubstitution(script);
  else if (!isEmpty(draft) || !readKeyword(script, wordText(word))) {
    draft.words.push(word);
    draft.start ??= start;
    draft.end = reader.at;
  }
}

/** `<(…)`, which is all that neither an operator, a redirection nor a word begins with. */
function readSubstitution({ reader, draft }: Script): void {
  const { at: start, passage } = reader;
  reader.at += 2;
  const steps = reader.readSteps(reader);
  const written = partOf(passage, start, reader.at);
  const parts = [{ kind: 'output', written, steps, quoted: true } as const];
  draft.words.push({ parts, written: () => written });
}

/** Words that are not commands but say how commands hang together. */
function readKeyword(script: Script, text: string): boolean {
  if (openingWords.has(text)) openCompound(script, text, null);
  else if (text === 'for' || text === 'select') readLoop(script, text);
  else if (text === 'case') readCase(script);
  else if (text === 'elif' || text === 'else') script.steps.push({ kind: 'turn' });
  else if (closingWords.has(text)) closeCompound(script);
  else if (text === '}') script.ended = true;
  else if (text === 'function') skipWord(script.reader);
  else return passingWords.has(text);
  return true;
}

function skipWord(reader: Reader): Word {
  skipBlanks(reader);
  return readWord(reader, endsWord);
}

/** `for NAME in words;`: what it goes through is not followed. */
function readLoop(script: Script, word: string): void {
  const { reader } = script;
  openCompound(script, word, wordText(skipWord(reader)));
  while (skipBlanks(reader) < reader.text.length && operatorAt(reader) === null) {
    const start = reader.at;
    readWord(reader, endsWord);
    if (reader.at === start) reader.at += 1;
  }
}

function readCase(script: Script): void {
  const { reader } = script;
  skipWord(reader);
  openCompound(script, 'case', null);
  skipLineEnds(reader);
  skipWord(reader);
  nextPattern(script);
}

/** A pattern of `case`, to its `)`, unless `esac` ends the whole. */
function nextPattern(script: Script): void {
  const { reader, steps, open } = script;
  if (open.at(-1) !== 'case') return;
  skipLineEnds(reader);
  if (/^esac\b/.test(reader.text.slice(reader.at, reader.at + 5))) return;
  steps.push({ kind: 'turn' });
  while (reader.at < reader.text.length) {
    skipBlanks(reader);
    const operator = operatorAt(reader);
    const start = reader.at;
    if (operator === null) readWord(reader, endsWord);
    if (reader.at === start) reader.at += 1;
    if (operator === ')') return;
  }
}
