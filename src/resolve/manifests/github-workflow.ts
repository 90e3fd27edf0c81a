import { readBakeStart, setFieldOf } from './docker/bake.js';
import { type FormatReading, type Surroundings, together } from './format.js';
import { readImage } from './image.js';
import { contentLines, inserted, type Passage, partOf, replaced } from './passage.js';
import { commandPart, readContainer, readRun } from './reading.js';
import { repositoryContext } from './script.js';
import { joinPath } from './shell/run.js';
import { variablesOf } from './yaml/images.js';
import { firstMap, type ReadYaml } from './yaml/run.js';
import {
  entriesOf,
  itemsOf,
  mapOf,
  mapWith,
  textOf,
  textUnder,
  type YamlMap,
  type YamlValue,
} from './yaml/value.js';

type Variables = ReadonlyMap<string, Passage>;

/**
 * Reads a GitHub workflow, or an action made of steps: the images that jobs run in and beside, and
 * the commands of their steps, each with the `env` of step, job and workflow.
 */
export const readGithubWorkflow: ReadYaml = (yaml, _, { surroundings }) => {
  const workflow = firstMap(yaml);
  if (workflow === null) return {};
  const variables = withVariables(new Map(), workflow);
  const runs = mapOf(workflow.get('runs'));
  return together([
    ...entriesOf(workflow.get('jobs')).map(([, job]) =>
      readJob(mapOf(job), variables, surroundings),
    ),
    readImageAt(runs?.get('image') ?? null, variables, surroundings),
    ...['pre-entrypoint', 'entrypoint', 'post-entrypoint'].map((key) =>
      readWordsOf(runs, key, variables, surroundings),
    ),
    ...readSteps(runs, variables, surroundings),
  ]);
};

/** Whether a document is a workflow or an action, wherever it lies. */
export function isWorkflow(map: YamlMap): boolean {
  const jobs = entriesOf(map.get('jobs')).flatMap(([, job]) => mapOf(job) ?? []);
  if (jobs.some((job) => job.get('steps') !== null && job.get('runs-on') !== null)) return true;
  return textUnder(map, 'runs', 'using') !== undefined;
}

function readJob(job: YamlMap | null, above: Variables, surroundings: Surroundings): FormatReading {
  if (job === null) return {};
  const variables = withVariables(above, job);
  const services = entriesOf(job.get('services')).map(([, service]) => service);
  return together([
    readImageAt(job.get('container'), variables, surroundings),
    ...services.map((service) => readImageAt(service, variables, surroundings)),
    ...readSteps(job, variables, surroundings),
  ]);
}

/** An image as a text, or in a map; of an action it may be one of Docker Hub with its scheme. */
function readImageAt(value: YamlValue | null, variables: Variables, surroundings: Surroundings) {
  const image = textOf(value) ?? textOf(mapOf(value)?.get('image'));
  if (image === null) return {};
  const { length } = /^docker:\/\//.exec(image.text)?.[0] ?? '';
  return readImage(withValues(partOf(image, length), variables), surroundings);
}

/** What a container of an action runs: its entry point with `args`. */
function readWordsOf(
  holder: YamlMap | null,
  entrypoint: string,
  variables: Variables,
  surroundings: Surroundings,
): FormatReading {
  const parts = [entrypoint, 'args'].map((key) => {
    const { texts, isList } = commandPart(holder?.get(key) ?? null);
    return { texts: texts.map((text) => withValues(text, variables)), isList };
  });
  const own = withVariables(variables, holder ?? mapWith(new Map()));
  const lookUp = (name: string) => own.get(name) ?? null;
  return readContainer(parts, { surroundings, lookUp, fileAt: () => null });
}

function readSteps(holder: YamlMap | null, above: Variables, surroundings: Surroundings) {
  return itemsOf(holder?.get('steps')).map((item) => {
    const step = mapOf(item);
    if (step === null) return {};
    const variables = withVariables(above, step);
    const uses = textOf(step.get('uses'));
    const run = textOf(step.get('run'));
    return together([
      uses?.text.startsWith('docker://')
        ? together([
            readImageAt(step.get('uses'), variables, surroundings),
            readWordsOf(mapOf(step.get('with')), 'entrypoint', variables, surroundings),
          ])
        : {},
      uses?.text.startsWith('docker/build-push-action@')
        ? readBuild(mapOf(step.get('with')), variables, surroundings)
        : {},
      uses?.text.startsWith('docker/bake-action@')
        ? readBakeAction(mapOf(step.get('with')), variables, surroundings)
        : {},
      run === null
        ? {}
        : readRun(
            [withValues(run, variables)],
            (name) => variables.get(name) ?? null,
            surroundings,
          ),
    ]);
  });
}

/** An image that is built otherwise than its Dockerfile says by itself: with arguments, or to a stage. */
function readBuild(
  inputs: YamlMap | null,
  variables: Variables,
  surroundings: Surroundings,
): FormatReading {
  const input = (name: string) => {
    const value = textOf(inputs?.get(name));
    return value === null ? null : withValues(value, variables);
  };
  const lines = contentLines(input('build-args') ?? inserted(''));
  const args = new Map(
    lines.flatMap((line) => {
      const name = /^[^=]+(?==)/.exec(line.text)?.[0];
      return name === undefined ? [] : [[name, partOf(line, name.length + 1)] as const];
    }),
  );
  const target = input('target')?.text ?? null;
  if (args.size === 0 && target === null) return {};
  // Without one the repository itself is the context; so it is to an address of it.
  const context = input('context')?.text ?? '';
  const contextFolder = /:|\{\{/.test(context) ? '' : joinPath('', context);
  const file = input('file')?.text ?? joinPath(contextFolder, 'Dockerfile');
  const { build } = repositoryContext(surroundings, '');
  return build({ path: joinPath('', file), args, target, contextFolder });
}

/** What `docker/bake-action` builds: its `files` with what it sets, and with the variables around it. */
function readBakeAction(
  inputs: YamlMap | null,
  variables: Variables,
  surroundings: Surroundings,
): FormatReading {
  const linesOf = (name: string) => {
    const value = textOf(inputs?.get(name));
    return value === null ? [] : contentLines(withValues(value, variables));
  };
  const workdir = textOf(inputs?.get('workdir'))?.text ?? '';
  const folder = joinPath('', workdir);
  const files = linesOf('files').flatMap(({ text }) => text.split(','));
  return readBakeStart(
    {
      files: files.map((file) => [joinPath(folder, file.trim())]),
      set: linesOf('set').flatMap((line) => setFieldOf(line) ?? []),
      folder,
      lookUp: (name) => variables.get(name) ?? null,
    },
    repositoryContext(surroundings, folder),
  );
}

/** The variables of a step, a job or a workflow, over those above it. */
function withVariables(above: Variables, holder: YamlMap): Variables {
  const own = [...variablesOf(holder.get('env'))].map(
    ([name, value]) => [name, withValues(value, above)] as const,
  );
  return new Map([...above, ...own]);
}

const expressionPattern = /\$\{\{[ \t]*env\.([A-Za-z_]\w*)[ \t]*\}\}/g;

/** Puts the values of `env` in the place of `${{ env.NAME }}`; other expressions stay as they are. */
function withValues(text: Passage, variables: Variables): Passage {
  return replaced(text, expressionPattern, ([, name]) => variables.get(name as string) ?? null);
}
