import type { ReadFormat } from './format.js';
import { tooManyParts } from './opening.js';
import { type Passage, passageIn } from './passage.js';
import { parentOf } from './paths.js';
import { together } from './reading.js';
import { repositoryContext } from './script.js';
import { joinPath } from './shell/run.js';

/**
 * Reads a file of `docker buildx bake`, in HCL or JSON: each target builds its Dockerfile with its own
 * arguments, which win over the defaults there.
 */
export const readBake: ReadFormat = (file, surroundings) => {
  const text = file.text.replace(/^[ \t]*(?:#|\/\/).*$/gm, (remark) => ' '.repeat(remark.length));
  const whole = { path: file.path, text };
  const folder = parentOf(file.path);
  const { build } = repositoryContext(surroundings, folder);
  const defaults = variablesIn(text, (start, end) => passageIn(whole, start, end));
  const blocks = blocksIn(text);
  if (blocks.length > maxTargets) return { problems: [tooManyParts(file.path)] };
  return together(
    blocks.map(({ start, end }) => {
      const body = text.slice(start, end);
      const textOf = (key: string) => {
        const match = new RegExp(`(?:^|[\\s{,"])${key}"?\\s*[=:]\\s*"([^"\\n]*)"`, 'd').exec(body);
        return match?.[1] ?? null;
      };
      const args = new Map<string, Passage>();
      const block =
        /(?:^|[\s{,"])args"?\s*[=:]?\s*\{(?<pairs>[^{}]*(?:\$\{[^{}]*\}[^{}]*)*)\}/d.exec(body);
      const from = block?.indices?.groups?.pairs?.[0] ?? 0;
      for (const match of (block?.groups?.pairs ?? '').matchAll(pairPattern)) {
        const { name = '', quoted, bare } = match.groups ?? {};
        const place = match.indices?.groups?.[quoted === undefined ? 'bare' : 'quoted'];
        const variable = bare ?? /^\$\{(\w+)\}$/.exec(quoted ?? '')?.[1];
        const known = variable === undefined ? undefined : defaults.get(variable);
        if (place === undefined) continue;
        const at = start + from;
        args.set(name, known ?? passageIn(whole, at + place[0], at + place[1]));
      }
      const target = textOf('target');
      if (args.size === 0 && target === null) return {};
      const contextFolder = joinPath(folder, textOf('context') ?? '.');
      const path = joinPath(contextFolder, textOf('dockerfile') ?? 'Dockerfile');
      return build({ path, args, target, contextFolder });
    }),
  );
};

/** How many targets one file may have. */
const maxTargets = 100;

const pairPattern =
  /"?(?<name>[A-Za-z_]\w*)"?\s*[=:]\s*(?:"(?<quoted>[^"\n]*)"|(?<bare>[A-Za-z_]\w*))/dg;

interface Block {
  readonly start: number;
  readonly end: number;
}

/** The bodies of `target "name" { … }`, and of the maps in a JSON file's `target`. */
function blocksIn(text: string): readonly Block[] {
  const all = [...text.matchAll(/\btarget[ \t]+"[^"\n]*"[ \t]*\{|"target"\s*:\s*\{/g)];
  const openings = all.slice(0, maxTargets + 1);
  return openings.flatMap(({ 0: opening, index }) => {
    const start = index + opening.length;
    const end = closingOf(text, start);
    if (!opening.startsWith('"')) return [{ start, end }];
    return [...text.slice(start, end).matchAll(/"[^"\n]*"\s*:\s*\{/g)]
      .slice(0, maxTargets * 10)
      .map((each) => start + each.index + each[0].length)
      .filter((at) => depthAt(text, start, at) === 1)
      .map((at) => ({ start: at, end: closingOf(text, at) }));
  });
}

/** Where the brace is that closes what is open at an index. */
function closingOf(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function depthAt(text: string, start: number, end: number): number {
  const between = text.slice(start, end);
  return between.split('{').length - between.split('}').length;
}

/** The defaults of `variable "NAME" { default = "…" }`, and of a JSON file's `variable`. */
function variablesIn(
  text: string,
  passageAt: (start: number, end: number) => Passage,
): ReadonlyMap<string, Passage> {
  const pattern =
    /(?:\bvariable[ \t]+)?"(?<name>\w+)"\s*:?\s*\{\s*"?default"?\s*[=:]\s*"(?<value>[^"\n]*)"/dg;
  return new Map(
    [...text.matchAll(pattern)].flatMap(({ groups, indices }) => {
      const place = indices?.groups?.value;
      return place === undefined ? [] : [[groups?.name ?? '', passageAt(...place)] as const];
    }),
  );
}
