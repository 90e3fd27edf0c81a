import { argumentsSet, readTargets, type SetField, setFieldOf } from './bake-targets.js';
import type { FormatReading } from './format.js';
import { inserted, type Passage, partOf } from './passage.js';
import { parentOf } from './paths.js';
import type { Field } from './shell/fields.js';
import { addReading, joinPath, placesIn, type Shell, type ShellContext } from './shell/run.js';
import { together } from './together.js';
import { isUnknown } from './variables.js';

/** What `docker buildx bake` is started with. */
export interface BakeStart {
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
