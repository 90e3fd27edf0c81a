import { interpolating } from './compose/project.js';
import { together } from './format.js';
import { readImage } from './image.js';
import type { Passage } from './passage.js';
import { pathWithin } from './paths.js';
import { commandPart, readContainer, readRun } from './reading.js';
import { firstMap, type ReadYaml, type YamlRun } from './yaml/run.js';
import {
  entriesOf,
  itemsOf,
  layered,
  mapOf,
  mapWith,
  textOf,
  textsOf,
  type YamlMap,
  type YamlValue,
} from './yaml/value.js';

type Variables = ReadonlyMap<string, Passage>;

const scriptKeys = ['before_script', 'script', 'after_script'];

/** Keys of the file that are not jobs. */
const reserved = ['default', 'variables', 'workflow', 'cache', 'image', 'include'];

/** How many jobs may extend each other, one after the other; GitLab itself allows 11. */
const maxChain = 11;

/** Reads a GitLab pipeline: the images of its jobs and of the services beside them, and their scripts. */
export const readGitlabCi: ReadYaml = (yaml, path, run) => {
  // A file of inputs has them in a document of their own, before the jobs.
  const own = yaml.roots.map(mapOf).find((map) => map !== null && map.get('spec') === null);
  if (own === undefined || own === null) return {};
  const root = withIncludes(own, run, new Set([path]));
  const variables = withVariables(new Map(), root);
  const defaults = defaultsOf(root);
  const extended = new Set<string>();
  const jobs = entriesOf(root).flatMap(([name, value]) => {
    const job = mapOf(value);
    if (job === null || reserved.includes(name)) return [];
    return [{ name, job: layered(extendedBy(job, root, extended, run), defaults) }];
  });
  // What begins with a dot is run only by what extends it, here or in a file that includes this one.
  const running = jobs.filter(({ name }) => !(name.startsWith('.') && extended.has(name)));
  const read = running.length === 0 ? [defaults] : running.map(({ job }) => job);
  return together(read.map((job) => readJob(job, root, variables, run)));
};

/** What a job has that does not say otherwise. */
function defaultsOf(root: YamlMap): YamlMap {
  const defaults = mapOf(root.get('default'));
  const parts = ['image', 'services', ...scriptKeys].flatMap((key): [string, YamlValue][] => {
    const value = defaults?.get(key) ?? root.get(key);
    return value === null ? [] : [[key, value]];
  });
  return mapWith(new Map(parts));
}

/** Whether a file is a pipeline, by its name or by what its jobs look like. */
export function isPipeline(path: string, map: YamlMap): boolean {
  if (/(?:^|[/.])gitlab-ci\.ya?ml$/.test(path)) return true;
  return entriesOf(map).some(([name, value]) => {
    const job = mapOf(value);
    const keys = name === 'default' ? ['image', ...scriptKeys] : scriptKeys;
    return keys.some((key) => job?.get(key)) && job?.get('steps') === null;
  });
}

/** What a file of this repository brings lies under what includes it. */
function withIncludes(root: YamlMap, run: YamlRun, known: Set<string>): YamlMap {
  const value = root.get('include');
  const items = value?.kind === 'list' ? itemsOf(value) : value === null ? [] : [value];
  let whole = root;
  for (const item of items.toReversed()) {
    const text = textOf(item) ?? textOf(mapOf(item)?.get('local'));
    const path = text === null ? null : pathWithin('', text.text.replace(/^\//, ''));
    if (path === null || known.has(path)) continue;
    known.add(path);
    const included = firstMap(run.open(path));
    if (included !== null) whole = layered(whole, withIncludes(included, run, known));
  }
  return whole;
}

/** A job with what it extends under it, the last of a list first. */
function extendedBy(
  job: YamlMap,
  root: YamlMap,
  extended: Set<string>,
  { exceed }: YamlRun,
): YamlMap {
  const known = new Set<string>();
  let whole = job;
  let names = textsOf(job.get('extends')).map(({ text }) => text);
  for (let depth = 0; depth < maxChain && names.length > 0; depth += 1) {
    const next: string[] = [];
    for (const name of names.toReversed()) {
      if (known.has(name)) continue;
      known.add(name);
      extended.add(name);
      const base = mapOf(root.get(name));
      if (base === null) continue;
      whole = layered(whole, base);
      next.push(...textsOf(base.get('extends')).map(({ text }) => text));
    }
    names = next.filter((name) => !known.has(name));
  }
  if (names.length > 0) exceed();
  return whole;
}

function readJob(job: YamlMap, root: YamlMap, above: Variables, run: YamlRun) {
  const { surroundings } = run;
  const variables = withVariables(above, job);
  const lookUp = (name: string) => variables.get(name) ?? null;
  const interpolate = interpolating(lookUp);
  const images = [job.get('image'), ...itemsOf(job.get('services'))];
  const scripts = scriptKeys.map((key) => job.get(key)).filter((value) => value !== null);
  return together([
    ...images.flatMap((value) => {
      const image = textOf(value) ?? textOf(mapOf(value)?.get('name'));
      const parts = ['entrypoint', 'command'].map((key) => {
        const { texts, isList } = commandPart(mapOf(value)?.get(key) ?? null);
        return { texts: texts.map(interpolate), isList };
      });
      const run = readContainer(parts, { surroundings, lookUp, fileAt: () => null });
      return image === null ? [] : [readImage(interpolate(image), surroundings), run];
    }),
    ...scripts.map((value) => readRun(scriptLines(value, root, run), lookUp, surroundings)),
  ]);
}

/** The lines of a script; `!reference [job, script]` stands for those of another. */
function scriptLines(value: YamlValue, root: YamlMap, run: YamlRun, depth = 0): readonly Passage[] {
  if (depth > maxChain) {
    run.exceed();
    return [];
  }
  if (value.tag === '!reference') {
    let meant: YamlValue | null = root;
    for (const { text } of textsOf(value)) meant = mapOf(meant)?.get(text) ?? null;
    return meant === null || meant === root ? [] : scriptLines(meant, root, run, depth + 1);
  }
  if (value.kind === 'list') {
    return value.items().flatMap((item) => scriptLines(item, root, run, depth + 1));
  }
  return textsOf(value);
}

/** Variables, each as a text or as a map with `value`, over those above them. */
function withVariables(above: Variables, holder: YamlMap): Variables {
  const own = entriesOf(holder.get('variables')).flatMap(([name, value]) => {
    const text = textOf(value) ?? textOf(mapOf(value)?.get('value'));
    return text === null ? [] : [[name, text] as const];
  });
  if (own.length === 0) return above;
  const all = new Map([...above, ...own]);
  const interpolate = interpolating((name) => all.get(name) ?? null);
  // A variable may hold others; once through is what people write.
  for (const [name, text] of own) all.set(name, interpolate(text));
  return all;
}
