import { ofKind } from '../../../model/finder.js';
import { maxManifestLength } from '../../../model/manifest.js';
import { problem } from '../../../model/report.js';
import { shown } from '../../../model/shown.js';
import type { SourceFile } from '../../../model/written.js';
import { readDocument } from '../../document/document.js';
import { readCompose, readStarted } from '../compose/compose.js';
import { readDockerfileAs } from '../docker/dockerfile.js';
import {
  type ComposeStart,
  type FormatReading,
  type ReadFormat,
  type Surroundings,
  together,
} from '../format.js';
import { isGeneric, readGeneric } from '../generic.js';
import { isWorkflow, readGithubWorkflow } from '../github-workflow.js';
import { isPipeline, readGitlabCi } from '../gitlab-ci.js';
import { readHelmValues, setsTagAlone } from '../helm/values.js';
import { isResource, readResource } from '../kubernetes.js';
import {
  isFluxKustomization,
  isKustomization,
  readFluxKustomization,
  readKustomization,
} from '../kustomize/kustomize.js';
import { readOtherTool } from '../other-tools.js';
import { type Passage, passageIn } from '../passage.js';
import { readListed, readYamlImages } from './images.js';
import { parseYaml } from './parse.js';
import { beginRun, firstMap, type ReadYaml, type YamlRun } from './run.js';
import { readUses } from './uses.js';
import { entriesOf, mapOf, type YamlFile, type YamlMap } from './value.js';

const composeName = /(?:^|[/._-])compose(?:[._-][^/]*)?\.[^/.]+$/i;

/** A kind of YAML file, told by its name or its shape. */
interface Kind {
  readonly readAs: string;
  readonly fits: (path: string, map: YamlMap | null) => boolean;
  readonly read: ReadYaml;
}

/** Names before shapes, and the first that fits. */
const kinds: readonly Kind[] = [
  {
    readAs: 'a GitHub workflow',
    fits: (path) => /(?:^|\/)\.github\/workflows\/[^/]+$/.test(path),
    read: readGithubWorkflow,
  },
  {
    readAs: 'a Compose file',
    fits: (path) => composeName.test(path),
    read: readCompose(readDockerfileAs),
  },
  { readAs: 'a kustomization', fits: isKustomization, read: readKustomization },
  { readAs: 'Helm values', fits: (path) => /values[^/]*$/i.test(path), read: readHelmValues },
  {
    readAs: 'Kubernetes resources',
    fits: (_, map) => map !== null && isResource(map),
    read: readResources,
  },
  {
    readAs: 'a GitHub workflow',
    fits: (_, map) => map !== null && isWorkflow(map),
    read: orWherever(readGithubWorkflow),
  },
  {
    readAs: 'a Compose file',
    fits: (_, map) => map !== null && hasServices(map),
    read: orWherever(readCompose(readDockerfileAs)),
  },
  {
    readAs: 'a GitLab pipeline',
    fits: (path, map) => map !== null && isPipeline(path, map),
    read: orWherever(readGitlabCi),
  },
  {
    readAs: 'Helm values',
    fits: (_, map) => map !== null && setsTagAlone(map),
    read: readHelmValues,
  },
  { readAs: 'YAML with images', fits: () => true, read: readResources },
];

/** A file whose shape deceives is read like one that nobody knows. */
function orWherever(read: ReadYaml): ReadYaml {
  return (yaml, path, run) => {
    const reading = read(yaml, path, run);
    const { cores, plugins, floatingInstalls, unreadableInstalls } = reading;
    const found = [cores, plugins, floatingInstalls, unreadableInstalls];
    return found.some((parts) => parts?.length) ? reading : readResources(yaml, path, run);
  };
}

/**
 * Reads a YAML or JSON file: the generic form, or one of the kinds in which images are pinned, told
 * by its name or its shape.
 */
export const readYamlManifest: ReadFormat = (written, surroundings) => {
  const file = withoutRemarks(written);
  const run = beginRun(file.path, surroundings);
  const yaml = run.parse(passageIn(file, 0, file.text.length));
  const map = firstMap(yaml);
  if (surroundings.isFound !== true && isGeneric(file.path, map))
    return { ...readForm(file), readAs: 'a list in the generic form' };
  if (yaml.problems().length > 0 && isTemplate(file)) return readTemplate(file);
  // What is called JSON may be lines of it, or a part of some; what it pins is read as text.
  if (yaml.problems().length > 0 && /\.jsonc?$/i.test(file.path))
    return readOtherTool(file, surroundings);
  const kind = kinds.find(({ fits }) => fits(file.path, map));
  const reading = kind?.read(yaml, file.path, run) ?? {};
  const isList =
    /plugins[^/]*$/i.test(file.path) &&
    ofKind(surroundings.marks.finders.plugins, 'lists').length > 0;
  const listed = isList ? yaml.roots.map((root) => readListed(root, surroundings)) : [];
  return {
    ...together([reading, ...listed, { problems: run.problems() }]),
    readAs: kind?.readAs ?? null,
  };
};

/** JSON of editors and their like may have comments as JavaScript has them. */
function withoutRemarks(file: SourceFile): SourceFile {
  if (!/\.jsonc?$/i.test(file.path) || !/\/[/*]/.test(file.text)) return file;
  const parts = /"(?:[^"\\\n]|\\.)*"|\/\/.*|\/\*[\s\S]*?\*\//g;
  const text = file.text.replace(parts, (part) =>
    part.startsWith('"') ? part : part.replaceAll(/[^\n]/g, ' '),
  );
  return { path: file.path, text };
}

/** Reads what a command of Compose starts; `path` is the file that the command stands in. */
export function readComposeStart(
  start: ComposeStart,
  path: string,
  surroundings: Surroundings,
): FormatReading {
  const run = beginRun(path, surroundings);
  const reading = readStarted(start, run, readDockerfileAs);
  return together([reading, { problems: run.problems() }]);
}

/** Reads what a text inside a file pins; it may be anything, so only what is known to be a pin counts. */
export function readYamlText(text: Passage, surroundings: Surroundings): FormatReading {
  const yaml = parseYaml(text);
  const readings = yaml.roots.map((root) => readYamlImages(root, surroundings));
  return yaml.problems().length > 0 ? {} : { ...together(readings), images: [] };
}

/** Documents one by one, as a file may hold resources of every kind. */
function readResources({ roots }: YamlFile, _: string, run: YamlRun): FormatReading {
  return together(
    roots.map((root) => {
      const map = mapOf(root);
      const { surroundings } = run;
      if (map === null || !isResource(map))
        return together([readYamlImages(root, surroundings), readUses(root, surroundings)]);
      return isFluxKustomization(map) ? readFluxKustomization(map, run) : readResource(map, run);
    }),
  );
}

function hasServices(map: YamlMap): boolean {
  const services = entriesOf(map.get('services')).flatMap(([, service]) => mapOf(service) ?? []);
  return services.some((each) => ['image', 'build', 'extends'].some((key) => each.get(key)));
}

function readForm(file: SourceFile): FormatReading {
  const { document, problems } = readDocument(file, maxManifestLength);
  if (document === null) return { problems };
  const reading = readGeneric(document);
  return { ...reading, problems: [...problems, ...(reading.problems ?? [])] };
}

const templateWords = 'a Helm template: name what `helm template` makes of it, or the values';

/** What a template engine fills in; `${{` is an expression of a workflow. */
function isTemplate({ text }: SourceFile): boolean {
  return /(?:^|[^$]){{/.test(text);
}

/** What only Helm has in its braces; Jinja, which writes a file as it is deployed, has other words. */
function isOfChart(text: string): boolean {
  return /{{-?\s*[^}\n]*(?:\.(?:Values|Release|Chart|Capabilities|Files|Template)\b|\b(?:include|template|define|end|range|with|toYaml|tpl)\b)/.test(
    text,
  );
}

/** A chart's templates are not manifests; of any other template somebody should know that it is not read. */
function readTemplate({ path, text }: SourceFile): FormatReading {
  if (/(?:^|\/)templates\//.test(path) && isOfChart(text)) return { readAs: templateWords };
  const index = text.search(/{{/);
  const line = text.slice(0, index).split('\n').length;
  const column = index - text.lastIndexOf('\n', index);
  const unread = problem(
    `${shown(path)} is a template: name what is made of it in \`manifests\`, as \`helm template\` does, or the file that holds its values.`,
    {
      found: shown('{{'),
      expected: 'valid YAML or JSON',
      at: { path, line, column, endColumn: column + 2 },
    },
  );
  return { problems: [unread], readAs: templateWords };
}
