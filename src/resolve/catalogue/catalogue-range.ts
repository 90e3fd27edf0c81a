import { satisfies, valid, validRange } from '@renovatebot/pep440';
import Range from 'semver/classes/range.js';
import type { PluginRange } from '../../model/catalogue.js';
import {
  comparePluginVersions,
  type PluginVersion,
  parsePluginVersion,
  type VersionScheme,
} from '../../model/plugin-version.js';

/**
 * Reads a range of plugin versions in their scheme, prereleases included: as npm has it for SemVer, as
 * Python has it for its own, and comparisons for natural versions. Null for anything else.
 */
export function parsePluginRange(
  written: string,
  scheme: VersionScheme = 'semver',
): PluginRange | null {
  if (written.trim() === '') return null;
  if (written.trim() === '*') return { raw: written, test: () => true };
  const test = readers[scheme](written);
  return test === null ? null : { raw: written, test };
}

type Test = (version: PluginVersion) => boolean;

const readers: Readonly<Record<VersionScheme, (written: string) => Test | null>> = {
  semver: readSemanticRange,
  natural: readNaturalRange,
  pep440: readPythonRange,
};

function readSemanticRange(written: string): Test | null {
  try {
    const range = new Range(written, { includePrerelease: true });
    return ({ version }) => range.test(version);
  } catch {
    return null;
  }
}

/** A version without an operator is that very version. */
function readPythonRange(written: string): Test | null {
  const specifier = valid(written.trim()) === null ? written : `==${written.trim()}`;
  if (!validRange(specifier)) return null;
  return ({ version }) => satisfies(version, specifier, { prereleases: true });
}

const comparisonPattern = /^(?<operator>[<>]=?|=|)(?<version>\S+)$/;

/** Comparisons that stand beside each other all hold; of those that `||` parts, one does. */
function readNaturalRange(written: string): Test | null {
  const alternatives = written.split('||').map((part) =>
    part
      .trim()
      .replace(/([<>=])\s+/g, '$1')
      .split(/\s+/)
      .map(readComparison),
  );
  if (alternatives.flat().includes(null)) return null;
  return (version) => alternatives.some((all) => all.every((test) => test?.(version)));
}

function readComparison(text: string): Test | null {
  const { operator = '', version: written = '' } = comparisonPattern.exec(text)?.groups ?? {};
  const end = parsePluginVersion(written, 'natural');
  if (end === undefined) return null;
  return (version) => {
    const order = comparePluginVersions(version, end);
    if (order === 0) return !/^[<>]$/.test(operator);
    return order < 0 ? operator.startsWith('<') : operator.startsWith('>');
  };
}
