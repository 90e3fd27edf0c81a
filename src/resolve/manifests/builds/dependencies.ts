import { ofKind } from '../../../model/finder.js';
import type { Marks } from '../../../model/manifest.js';
import { isCalledPlugin } from '../archive.js';
import { pluginOf } from '../coordinates.js';
import type { ReadFormat } from '../format.js';
import { withoutRemarks } from '../other-tools.js';
import { type Passage, partsIn, passageIn } from '../passage.js';
import { folderOf } from '../paths.js';
import { addUnreadable, emptyFound } from '../shell/run.js';
import type { Unknown } from '../variables.js';

/**
 * Reads the plugins among the dependencies of a Maven or Gradle build, which collects them for the
 * image: those that are only compiled against or tested with are not among them.
 */
export const readBuildDependencies: ReadFormat = (file, { marks, open }) => {
  const found = emptyFound();
  if (ofKind(marks.finders.plugins, 'lists').length === 0) return found;
  const text = withoutRemarks(file.text);
  const whole = passageIn({ path: file.path, text }, 0, text.length);
  const dependencies = file.path.endsWith('.xml')
    ? mavenIn(whole)
    : [...gradleIn(whole), ...catalogueIn(whole)];
  const properties = open(`${folderOf(file.path)}gradle.properties`);
  for (const { group, artifact, version } of dependencies) {
    if (!isPlugin(group.text, artifact.text, marks)) continue;
    const name = /^\$\{?([\w.-]+)\}?$/.exec(version?.text ?? '')?.[1];
    const value =
      name === undefined
        ? version
        : (valueIn(name, whole) ??
          (properties && valueIn(name, passageIn(properties, 0, properties.text.length))));
    if (value && !/[${]/.test(value.text))
      found.plugins.push(pluginOf(artifact.text, value.text, value));
    else addUnreadable(found, version ?? artifact, elsewhere(artifact.text));
  }
  return found;
};

interface Dependency {
  readonly group: Passage;
  readonly artifact: Passage;
  /** Null where it does not stand beside them. */
  readonly version: Passage | null;
}

/** Plugins are called so, by their artifact or by the core's own group of them. */
function isPlugin(group: string, artifact: string, marks: Marks): boolean {
  if (isCalledPlugin(artifact, marks)) return !buildGroup.test(group);
  return marks.name !== null && group.includes(`.${marks.name}.plugin`);
}

/** What a build itself is extended with is called so, too. */
const buildGroup = /(?:^|\.)(?:maven|gradle\w*)(?:\.|$)/;

function mavenIn(text: Passage): Dependency[] {
  return partsIn<{ body: Passage }>(text, mavenPattern).flatMap(({ body }) => {
    if (/<scope>\s*(?:test|provided|system)\s*<\/scope>/.test(body.text)) return [];
    const elementOf = (tag: string) => {
      const pattern = new RegExp(`<${tag}>\\s*(?<value>[^<]*?)\\s*</${tag}>`, 'dg');
      return partsIn<{ value: Passage }>(body, pattern)[0]?.value ?? null;
    };
    const [group, artifact] = [elementOf('groupId'), elementOf('artifactId')];
    if (group === null || artifact === null) return [];
    return { group, artifact, version: elementOf('version') };
  });
}

const mavenPattern = /<(dependency|artifactItem)>(?<body>[\s\S]{0,5000}?)<\/\1>/dg;

/** The parts of a dependency as Gradle writes it. */
interface GradleParts {
  readonly use: Passage;
  readonly group: Passage;
  readonly artifact: Passage;
  readonly version?: Passage;
}

const gradlePattern =
  /\b(?<use>[A-Za-z]\w*)[ \t(]*["'](?<group>[\w.-]+):(?<artifact>[\w.-]+)(?::(?<version>[^"'\n:@]+))?(?:[:@][^"'\n]*)?["']/dg;

/** What a plugin is only compiled against or tested with. */
const notShipped = /^(?:compileOnly|test|annotationProcessor|kapt|classpath|developmentOnly)/i;

function gradleIn(text: Passage): Dependency[] {
  return partsIn<GradleParts>(text, gradlePattern)
    .filter(({ use }) => !notShipped.test(use.text))
    .map(({ version = null, ...named }) => ({ ...named, version }));
}

/** The parts of a library in a version catalogue. */
interface CatalogueParts {
  readonly group: Passage;
  readonly artifact: Passage;
  /** There where the version is the name of one. */
  readonly ref?: Passage;
  readonly version: Passage;
}

const cataloguePattern =
  /\bmodule\s*=\s*"(?<group>[\w.-]+):(?<artifact>[\w.-]+)"[^}\n]*?\bversion(?<ref>\.ref)?\s*=\s*"(?<version>[^"\n]+)"/dg;

/** The libraries of a version catalogue. */
function catalogueIn(text: Passage): Dependency[] {
  return partsIn<CatalogueParts>(text, cataloguePattern).map(({ ref, version, ...named }) => ({
    ...named,
    version: ref === undefined ? version : valueIn(version.text, text),
  }));
}

/** As `name = "value"`, `<name>value</name>` or `name=value`. */
function valueIn(name: string, text: Passage): Passage | null {
  const literal = name.replaceAll('.', '\\.');
  const pattern = `(?:^|[\\s.<])${literal}(?:\\s*=\\s*["']?|>\\s*)(?<value>[\\w.+-]+)`;
  return partsIn<{ value: Passage }>(text, new RegExp(pattern, 'dgm'))[0]?.value ?? null;
}

function elsewhere(artifact: string): Unknown {
  return {
    why: `the version of ${artifact} does not stand beside it`,
    remedy: 'Write the version of each plugin beside its name.',
  };
}
