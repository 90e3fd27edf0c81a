import type { SourceFile } from '../../../model/written.js';
import { type FormatReading, type Surroundings, together, tooManyParts } from '../format.js';
import { inserted, type Passage, partOf, passageIn } from '../passage.js';
import { parentOf } from '../paths.js';
import type { Field } from '../shell/fields.js';
import { addReading, joinPath, placesIn, type Shell, type ShellContext } from '../shell/run.js';
import { isUnknown } from '../variables.js';

/** What `docker buildx bake` is started with. */
interface BakeStart {
  /** For each file that is named, where it may lie; none where bake looks for its own. */
  readonly files: readonly (readonly string[])[];
  readonly set: readonly SetField[];
  /** The folder that it is run in. */
  readonly folder: string;
  readonly lookUp: (name: string) => Passage | null;
}

/** The files that bake looks for by itself, beside those of Compose. */
const startNames = [
  'docker-bake.json',
  'docker-bake.override.json',
  'docker-bake.hcl',
  'docker-bake.override.hcl',
];

/** Options that take no value; any other takes the word behind it. */
const flags =
  /^(?:-D|--(?:debug|check|load|push|no-cache|print|pull|list-targets|list-variables))$/;

/** Reads what `docker buildx bake` builds; `fields` stand behind `bake`. */
export function readBakeCommand(fields: readonly Field[], shell: Shell): void {
  const files: string[][] = [];
  const set: SetField[] = [];
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] as Field;
    const name = /^--?[\w-]+/.exec(field.passage.text)?.[0];
    if (name === undefined || flags.test(field.passage.text)) continue;
    const isAttached = field.passage.text.startsWith(`${name}=`);
    if (!isAttached) at += 1;
    const value = isAttached ? field : fields[at];
    if (value === undefined) break;
    const whole = value.unknown === null ? value.passage : value.written();
    const text = isAttached ? partOf(whole, whole.text.indexOf('=') + 1) : whole;
    if (name === '-f' || name === '--file') files.push(placesIn(shell, text.text));
    if (name === '--set') set.push(...[setFieldOf(text) ?? []].flat());
  }
  const lookUp = (name: string) => {
    const value = shell.scope.get(name);
    if (value === null) return null;
    // What nobody knows must not give way to a default.
    return isUnknown(value) ? inserted(`\${${name}}`) : (value[0] ?? null);
  };
  addReading(
    shell.found,
    readBakeStart({ files, set, folder: shell.folder, lookUp }, shell.context),
  );
}

/** Reads what bake builds as it is started: targets of its own files, else of those of Compose. */
export function readBakeStart(
  { files, set, folder, lookUp }: BakeStart,
  { surroundings, build }: ShellContext,
): FormatReading {
  const isNamed = files.length > 0;
  const places = isNamed ? files : startNames.map((name) => [joinPath(folder, name)]);
  const own = places.filter(([place = '']) => !/\.ya?ml$/i.test(place));
  const opened = own.flatMap((each) => {
    for (const place of each) {
      const file = surroundings.open(place);
      if (file !== null) return [file];
    }
    return [];
  });
  const baking = { set, lookUp, surroundings, build };
  const baked = opened.map((file) =>
    readTargets(file, { ...baking, folders: [...new Set([folder, parentOf(file.path)])] }),
  );
  const buildArgs = argumentsSet(set);
  const ofCompose = places.flatMap(([place = '']) => (/\.ya?ml$/i.test(place) ? place : []));
  if (opened.length > 0 && ofCompose.length === 0) return together(baked);
  if (buildArgs.size === 0) return together(baked);
  const { readProject } = surroundings;
  const project =
    readProject?.({ files: ofCompose, envFiles: [], buildArgs, folder, lookUp }) ?? {};
  if (project.cores?.length || isNamed) return together([...baked, project]);
  // The files may be made by another step, or lie elsewhere.
  return build({
    path: joinPath(folder, 'Dockerfile'),
    args: buildArgs,
    target: null,
    contextFolder: folder,
  });
}

/** What the targets of a file of `docker buildx bake` are built with. */
interface Baking {
  /** Where their contexts may lie, the first in which the Dockerfile is there. */
  readonly folders: readonly string[];
  /** What goes over the targets. */
  readonly set: readonly SetField[];
  /** The value that the environment has for a variable; it wins over the file's default. */
  readonly lookUp: (name: string) => Passage | null;
  readonly surroundings: Surroundings;
  readonly build: ShellContext['build'];
}

/** `*.args.V=v1`, as `--set` takes it. */
interface SetField {
  /** The targets that it is for; `*` stands for anything. */
  readonly targets: string;
  readonly key: string;
  readonly value: Passage;
}

/** A value for `--set`; null where it is none. */
export function setFieldOf(text: Passage): SetField | null {
  const groups = /^(?<targets>[^.=]+)\.(?<key>[^=]+)=/.exec(text.text)?.groups;
  if (groups === undefined) return null;
  const { targets = '', key = '' } = groups;
  return { targets, key, value: partOf(text, targets.length + key.length + 2) };
}

/** The arguments among what is set. */
export function argumentsSet(set: readonly SetField[]): ReadonlyMap<string, Passage> {
  return new Map(
    set.flatMap(({ key, value }) => (key.startsWith('args.') ? [[key.slice(5), value]] : [])),
  );
}

/** Reads what the targets of a file build. */
export function readTargets({ path, text: written }: SourceFile, baking: Baking): FormatReading {
  const text = written.replace(/^[ \t]*(?:#|\/\/).*$/gm, (remark) => ' '.repeat(remark.length));
  const whole = { path, text };
  const passageAt = (start: number, end: number) => passageIn(whole, start, end);
  const defaults = variablesIn(text, passageAt);
  const blocks = blocksIn(text);
  if (blocks.length > maxTargets) return { problems: [tooManyParts(path)] };
  return together(
    blocks.map(({ name, start, end }) => {
      const body = text.slice(start, end);
      const set = baking.set.filter(({ targets }) => isMeant(targets, name));
      const textOf = (key: string) => {
        const match = new RegExp(`(?:^|[\\s{,"])${key}"?\\s*[=:]\\s*"([^"\\n]*)"`, 'd').exec(body);
        return set.findLast((each) => each.key === key)?.value.text ?? match?.[1] ?? null;
      };
      const args = new Map<string, Passage>();
      const block =
        /(?:^|[\s{,"])args"?\s*[=:]?\s*\{(?<pairs>[^{}]*(?:\$\{[^{}]*\}[^{}]*)*)\}/d.exec(body);
      const from = block?.indices?.groups?.pairs?.[0] ?? 0;
      for (const match of (block?.groups?.pairs ?? '').matchAll(pairPattern)) {
        const { name: argument = '', quoted, bare } = match.groups ?? {};
        const place = match.indices?.groups?.[quoted === undefined ? 'bare' : 'quoted'];
        const variable = bare ?? /^\$\{(\w+)\}$/.exec(quoted ?? '')?.[1] ?? '';
        const known = defaults.has(variable) ? baking.lookUp(variable) : null;
        if (place === undefined) continue;
        const at = start + from;
        const own = defaults.get(variable) ?? passageAt(at + place[0], at + place[1]);
        args.set(argument, known ?? own);
      }
      for (const [argument, value] of argumentsSet(set)) args.set(argument, value);
      const target = textOf('target');
      if (args.size === 0 && target === null) return {};
      const context = textOf('context') ?? '.';
      const file = textOf('dockerfile') ?? 'Dockerfile';
      const contexts = baking.folders.map((folder) => joinPath(folder, context));
      const isThere = (folder: string) => baking.surroundings.open(joinPath(folder, file)) !== null;
      const contextFolder =
        (contexts.length > 1 ? contexts.find(isThere) : undefined) ?? contexts[0] ?? '';
      return baking.build({ path: joinPath(contextFolder, file), args, target, contextFolder });
    }),
  );
}

/** Whether a pattern of `--set` means a target. */
function isMeant(pattern: string, target: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(target);
}

/** How many targets one file may have. */
const maxTargets = 100;

const pairPattern =
  /"?(?<name>[A-Za-z_]\w*)"?\s*[=:]\s*(?:"(?<quoted>[^"\n]*)"|(?<bare>[A-Za-z_]\w*))/dg;

interface Block {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The bodies of `target "name" { … }`, and of the maps in a JSON file's `target`. */
function blocksIn(text: string): readonly Block[] {
  const all = [...text.matchAll(/\btarget[ \t]+"(?<name>[^"\n]*)"[ \t]*\{|"target"\s*:\s*\{/g)];
  const openings = all.slice(0, maxTargets + 1);
  return openings.flatMap(({ 0: opening, index, groups }) => {
    const start = index + opening.length;
    const end = closingOf(text, start);
    if (!opening.startsWith('"')) return [{ name: groups?.name ?? '', start, end }];
    return [...text.slice(start, end).matchAll(/"(?<name>[^"\n]*)"\s*:\s*\{/g)]
      .slice(0, maxTargets * 10)
      .map((each) => ({
        name: each.groups?.name ?? '',
        start: start + each.index + each[0].length,
      }))
      .filter((each) => depthAt(text, start, each.start) === 1)
      .map((each) => ({ ...each, end: closingOf(text, each.start) }));
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
