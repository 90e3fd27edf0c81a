import type { ImageFinder } from '../../../model/finder.js';
import { type Problem, problem } from '../../../model/report.js';
import { shown } from '../../../model/shown.js';
import type { FormatReading, Surroundings } from '../format.js';
import { coreOfImage, coreOfTag, imageFindersFor, readImage, unlessTemplate } from '../image.js';
import { inserted, joined, type Passage, partOf, placeOf } from '../passage.js';
import { filled, textOf, type YamlMap, type YamlText } from '../yaml/value.js';

/** Keys under which charts write an image's name, and its tag. */
export const nameKeys = ['repository', 'image', 'name'];
const tagKeys = ['tag', 'imageTag'];

/** Whether a map writes an image in parts, and not as one text under `image`. */
export function isInParts(map: YamlMap): boolean {
  return [...tagKeys, 'repository'].some((key) => map.get(key) !== null);
}

/**
 * Reads an image that a chart's values write in parts: `repository`, `image` or `name`, with `tag`,
 * and perhaps `registry` and `digest`. `isImage` tells that the map can be nothing else.
 */
export function readChartImage(
  map: YamlMap,
  isImage: boolean,
  surroundings: Surroundings,
): FormatReading {
  const names = nameKeys.flatMap((key) => textOf(map.get(key)) ?? []);
  const { marks } = surroundings;
  const [tag] = tagKeys.flatMap((key) => filled(map.get(key)) ?? []);
  const digest = textOf(map.get('digest'));
  for (const name of names) {
    const core = coreOfImage(withRegistry(map, name), marks) ?? coreOfImage(name, marks);
    if (core === null) continue;
    // A name that holds a tag is whole; without any, the chart decides, which may be any version.
    if (/[:@][^/]*$/.test(name.text)) return readImage(name, surroundings);
    if (tag !== undefined) {
      const reading = readTag(tag, imageFindersFor(name.text, marks));
      return reading ?? readImage(joined([name, inserted(':'), tag.passage()]), surroundings);
    }
    if (digest?.text)
      return { cores: [{ text: digest.text, location: placeOf(digest), floats: true }] };
    if (name.text === textOf(map.get('name'))?.text && !isImage) continue;
    return { cores: [{ text: name.text, location: placeOf(name), floats: true }] };
  }
  const [name] = names;
  if (name === undefined || !(isImage || tag !== undefined)) return {};
  const text = tag === undefined ? name : joined([name, inserted(':'), tag.passage()]);
  return readImage(withRegistry(map, text), surroundings);
}

function withRegistry(map: YamlMap, name: Passage): Passage {
  const registry = textOf(map.get('registry'));
  return registry?.text ? joined([registry, inserted('/'), name]) : name;
}

/** Reads the tag of an image that is known to be the core; null where it is of another track. */
export function readTag(tag: YamlText, finders: readonly ImageFinder[]): FormatReading | null {
  const passage = tag.passage();
  if (typeof tag.value === 'number') return { problems: [unquoted(passage)] };
  const digest = passage.text.search(/@|^sha256:/);
  if (digest === 0)
    return { cores: [{ text: passage.text, location: placeOf(passage), floats: true }] };
  const core = coreOfTag(digest === -1 ? passage : partOf(passage, 0, digest), finders);
  return core === null ? null : { cores: [unlessTemplate(core)] };
}

/** YAML reads the tag `1.10` as the number 1.1. */
function unquoted(tag: Passage): Problem {
  const text = shown(tag.text);
  return problem(
    `The tag ${text} is an unquoted number; quote it, because YAML drops zeros from numbers: "${text}".`,
    { found: text, expected: `the quoted text "${text}"`, at: placeOf(tag) },
  );
}
