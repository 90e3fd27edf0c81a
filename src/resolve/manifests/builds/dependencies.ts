import { ofKind } from '../../../model/finder.js';
import type { Marks } from '../../../model/manifest.js';
import { isCalledPlugin } from '../archive.js';
import { pluginOf } from '../coordinates.js';
import type { ReadFormat } from '../format.js';
import { withoutRemarks } from '../other-tools.js';
import { type Passage, passageIn } from '../passage.js';
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
  const whole = { path: file.path, text };
  const isMaven = /\.xml$/i.test(file.path);
  const dependencies = isMaven ? mavenIn(text) : [...gradleIn(text), ...catalogueIn(text)];
  const properties = open(`${folderOf(file.path)}gradle.properties`);
  for (const { group, artifact, version } of dependencies) {
    if (!isPlugin(group, artifact, marks)) continue;
    const place = version ?? null;
    const written = place === null ? null : passageIn(whole, ...place);
    const name = /^\$\{?([\w.-]+)\}?$/.exec(written?.text ?? '')?.[1];
    const value =
      name === undefined
        ? written
        : (valueIn(name, whole) ?? (properties === null ? null : valueIn(name, properties)));
    if (value !== null && !/[${]/.test(value.text))
      found.plugins.push(pluginOf(artifact, value.text, value));
    else addUnreadable(found, written ?? passageIn(whole, 0, 0), elsewhere(artifact));
  }
  return found;
};

/** A dependency, and from where to where its version stands. */
interface Dependency {
  readonly group: string;
  readonly artifact: string;
  readonly version: readonly [number, number] | undefined;
}

/** Plugins are called so, by their artifact or by the core's own group of them. */
function isPlugin(group: string, artifact: string, marks: Marks): boolean {
  if (isCalledPlugin(artifact, marks)) return !buildGroup.test(group);
  return marks.name !== null && group.includes(`.${marks.name}.plugin`);
}

/** What a build itself is extended with is called so, too. */
const buildGroup = /(?:^|\.)(?:maven|gradle\w*)(?:\.|$)/;

function mavenIn(text: string): Dependency[] {
  return [...text.matchAll(/<(dependency|artifactItem)>(?<body>[\s\S]{0,5000}?)<\/\1>/dg)].flatMap(
    ({ groups, indices }) => {
      const body = groups?.body ?? '';
      const at = indices?.groups?.body?.[0] ?? 0;
      const part = (tag: string) => new RegExp(`<${tag}>\\s*([^<]*?)\\s*</${tag}>`, 'd').exec(body);
      if (/^(?:test|provided|system)$/.test(part('scope')?.[1] ?? '')) return [];
      const place = part('version')?.indices?.[1];
      return {
        group: part('groupId')?.[1] ?? '',
        artifact: part('artifactId')?.[1] ?? '',
        version: place === undefined ? undefined : [at + place[0], at + place[1]],
      };
    },
  );
}

const gradlePattern =
  /\b(?<use>[A-Za-z]\w*)[ \t(]*["'](?<group>[\w.-]+):(?<artifact>[\w.-]+)(?::(?<version>[^"'\n:@]+))?(?:[:@][^"'\n]*)?["']/dg;

/** What a plugin is only compiled against or tested with. */
const notShipped = /^(?:compileOnly|test|annotationProcessor|kapt|classpath|developmentOnly)/i;

function gradleIn(text: string): Dependency[] {
  return [...text.matchAll(gradlePattern)].flatMap(({ groups, indices }) => {
    const { use = '', group = '', artifact = '' } = groups ?? {};
    return notShipped.test(use) ? [] : { group, artifact, version: indices?.groups?.version };
  });
}

const cataloguePattern =
  /\bmodule\s*=\s*"(?<group>[\w.-]+):(?<artifact>[\w.-]+)"[^}\n]*?\bversion(?<ref>\.ref)?\s*=\s*"(?<version>[^"\n]+)"/dg;

/** The libraries of a version catalogue. */
function catalogueIn(text: string): Dependency[] {
  return [...text.matchAll(cataloguePattern)].map(({ groups, indices }) => {
    const { group = '', artifact = '', ref, version = '' } = groups ?? {};
    const named = ref === undefined ? null : valuePattern(version).exec(text);
    return {
      group,
      artifact,
      version: (named ?? { indices }).indices?.groups?.[ref === undefined ? 'version' : 'value'],
    };
  });
}

/** `name = "value"`, `<name>value</name>` or `name=value`. */
function valuePattern(name: string): RegExp {
  const literal = name.replace(/[.]/g, '\\.');
  return new RegExp(`(?:^|[\\s.<])${literal}(?:\\s*=\\s*["']?|>\\s*)(?<value>[\\w.+-]+)`, 'dm');
}

function valueIn(
  name: string,
  file: { readonly path: string; readonly text: string },
): Passage | null {
  const place = valuePattern(name).exec(file.text)?.indices?.groups?.value;
  return place === undefined ? null : passageIn(file, ...place);
}

function elsewhere(artifact: string): Unknown {
  return {
    why: `the version of ${artifact} does not stand beside it`,
    remedy: 'Write the version of each plugin beside its name.',
  };
}
