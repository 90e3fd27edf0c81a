import type { Texts } from './folder.js';

/** A whole run as a document: what is called with which files, and what comes out. */
export interface GoldenDocument {
  /** The title: a sentence that the output bears out. */
  readonly title: string;
  /** The words after the program's name. */
  readonly words: readonly string[];
  readonly files: Texts;
  readonly output: string;
  readonly exitCode: number;
}

/** Reads a document; throws where it lacks one of its parts. */
export function readGoldenDocument(text: string): GoldenDocument {
  return {
    title: part(text, /^# (?<part>.+)$/m),
    words: wordsOf(part(text, commandBlock)),
    files: Object.fromEntries(
      [...text.matchAll(fileBlock)].map(({ groups }) => [groups?.path, groups?.content]),
    ),
    output: part(text, outputBlock),
    exitCode: Number(part(text, exitLine)),
  };
}

/** The document with what really comes out. */
export function withOutput(text: string, output: string, exitCode: number | null): string {
  const replaced = text.replace(outputBlock, () => `\`\`\`text\n${output}\`\`\``);
  return replaced.replace(exitLine, () => `Exit code: ${exitCode}`);
}

const commandBlock = /^```sh\n(?:release-gate|node dist\/cli\.js) (?<part>[\s\S]*?)^```$/m;
const fileBlock = /^`(?<path>[^`\n]+)`:\n\n```\w+\n(?<content>[\s\S]*?)^```$/gm;
const outputBlock = /^```text\n(?<part>[\s\S]*?)^```$/m;
const exitLine = /^Exit code: (?<part>\d*)$/m;

function part(text: string, form: RegExp): string {
  const found = form.exec(text)?.groups?.part;
  if (found === undefined) throw new Error(`The document lacks ${form}`);
  return found;
}

/** Splits as a shell does, as far as the documents need it: quotes, and lines that end in `\`. */
function wordsOf(command: string): readonly string[] {
  const parts = command.replaceAll('\\\n', ' ').matchAll(/'(?<quoted>[^']*)'|(?<bare>\S+)/g);
  return [...parts].map(({ groups }) => groups?.quoted ?? groups?.bare ?? '');
}
