import { comparePluginVersions, parsePluginVersion } from '../../model/plugin-version.js';
import type {
  WrittenCatalogue,
  WrittenPlugin,
  WrittenVersion,
} from '../../schema/written-catalogue.js';

/**
 * A catalogue as the text of a file: plugins by name, versions in ascending order, each version on
 * a line of its own, so that a new release is one new line in a review.
 */
export function catalogueText({ plugins }: WrittenCatalogue): string {
  const entries = Object.keys(plugins)
    .sort()
    .map((name) => `    ${JSON.stringify(name)}: ${pluginText(plugins[name] ?? {})}`);
  return `{\n  "plugins": {\n${entries.join(',\n')}\n  }\n}\n`;
}

function pluginText({ group, artifacts, repository, versions, knownBad }: WrittenPlugin): string {
  const parts = [
    ...(group === undefined ? [] : [`"group": ${JSON.stringify(group)}`]),
    ...(artifacts === undefined ? [] : [`"artifacts": ${JSON.stringify(artifacts)}`]),
    ...(repository === undefined ? [] : [`"repository": ${JSON.stringify(repository)}`]),
    ...(versions === undefined ? [] : [`"versions": ${block('{', versionLines(versions), '}')}`]),
    ...(knownBad === undefined
      ? []
      : [
          `"knownBad": ${block(
            '[',
            knownBad.map((bad) => JSON.stringify(bad)),
            ']',
          )}`,
        ]),
  ];
  return `{\n      ${parts.join(',\n      ')}\n    }`;
}

function versionLines(versions: Readonly<Record<string, WrittenVersion>>): string[] {
  return Object.entries(versions)
    .flatMap(([text, entry]) => ({ text, entry, version: parsePluginVersion(text) }))
    .sort((a, b) => (a.version && b.version ? comparePluginVersions(a.version, b.version) : 0))
    .map(({ text, entry }) => `${JSON.stringify(text)}: ${JSON.stringify(entry)}`);
}

function block(open: string, lines: readonly string[], close: string): string {
  if (lines.length === 0) return open + close;
  return `${open}\n        ${lines.join(',\n        ')}\n      ${close}`;
}
