import { isMap, isScalar, type ParsedNode } from 'yaml';
import { longestManifest } from '../../model/manifest.js';
import type { SourceFile } from '../../model/source-file.js';
import { composeYaml } from '../document/yaml-tree.js';
import { readDocument } from '../document.js';
import type { FormatReading, ReadFormat } from './format.js';
import { readGeneric } from './generic.js';
import { readYamlImages } from './yaml-images.js';

/** Files that are in the generic form whatever they hold, so that a misspelt key is noticed. */
const genericName = /(?:^|\/)release-gate\.[^/]*$/;

/** Compose files and chart values, which may have a key `plugins` of their own. */
const imagesName = /(?:^|\/)(?:(?:docker-)?compose|values)[^/]*$/;

/** Reads a YAML or JSON file: the generic form, or one in which images are pinned. */
export const readYamlManifest: ReadFormat = (file, surroundings) => {
  const { root, faults } = composeYaml(file.text);
  if (faults.length > 0 || isGeneric(root, file)) return readForm(file);
  return readYamlImages(root, file, surroundings);
};

function isGeneric(root: ParsedNode | null, { path }: SourceFile): boolean {
  if (genericName.test(path)) return true;
  if (imagesName.test(path) || !isMap(root)) return false;
  return root.items.some(
    ({ key }) => isScalar(key) && (key.value === 'core' || key.value === 'plugins'),
  );
}

function readForm(file: SourceFile): FormatReading {
  const { document, problems } = readDocument(file, longestManifest);
  if (document === null) return { problems };
  const reading = readGeneric(document);
  return { ...reading, problems: [...problems, ...(reading.problems ?? [])] };
}
