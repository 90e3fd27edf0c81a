import type { RequirementSource } from '../../model/catalogue.js';
import { type KeyPath, parseKeyPath } from '../../model/finder.js';
import { parseTemplate, type Template } from '../../model/template.js';
import type { WrittenSource } from '../../schema/written-finder.js';

/** The sources of a policy that has been checked. */
export function applySourceDefaults(
  written: readonly WrittenSource[],
): readonly RequirementSource[] {
  return written.map(completeSource);
}

function completeSource(written: WrittenSource): RequirementSource {
  const { file, index, lock, tag, key, warnings, core } = written;
  if (file !== undefined) return { kind: 'file', from: file };
  if (lock !== undefined) return { kind: 'lock', from: lock, core: core ?? '' };
  if (tag !== undefined) return { kind: 'tag', file: tag, at: keysOf(written.at) };
  return {
    kind: 'index',
    from: index ?? '',
    shape: {
      made: keysOf(written.made),
      key: key === undefined ? null : (parseTemplate(key) as Template),
      entries:
        key !== undefined
          ? null
          : {
              at: keysOf(written.at),
              name: keysOf(written.name),
              version: keysOf(written.version),
              requires: keysOf(written.requires),
              repository: keysOf(written.repository),
            },
      warnings:
        warnings === undefined
          ? null
          : {
              at: keysOf(warnings.at),
              name: keysOf(warnings.name),
              ranges: keysOf(warnings.versions),
              first: keysOf(warnings.first),
              last: keysOf(warnings.last),
              reason: keysOf(warnings.reason),
              url: keysOf(warnings.url),
            },
    },
  };
}

/** What is not named stands nowhere. */
function keysOf(text: string | undefined): KeyPath {
  return text === undefined ? [] : (parseKeyPath(text) as KeyPath);
}
