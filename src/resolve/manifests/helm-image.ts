import type { Scalar } from 'yaml';
import type { Problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { WrittenCore } from '../../model/written.js';
import { coreOfImage, coreOfTag } from './image.js';
import { inserted, joined, type Passage, placeOf } from './passage.js';
import type { ScalarsAt } from './yaml-maps.js';
import type { PassageOf } from './yaml-scalar.js';

/** Reads the core from a chart's `repository` and `tag`, and `registry` when it stands apart. */
export function readChartImage(
  scalarsAt: ScalarsAt,
  names: readonly string[],
  passageOf: PassageOf,
): { readonly cores: readonly WrittenCore[]; readonly problems: readonly Problem[] } {
  const repository = scalarsAt('repository').at(-1);
  if (repository === undefined) return { cores: [], problems: [] };
  const name = passageOf(repository);
  const full = joined([...scalarsAt('registry').flatMap((host) => [passageOf(host), slash]), name]);
  const untagged = coreOfImage(full, names) ?? coreOfImage(name, names);
  if (untagged === null) return { cores: [], problems: [] };
  const tags = scalarsAt('tag').filter(({ value }) => value !== null && value !== '');
  // Without a tag the chart decides, which may be any version.
  if (tags.length === 0) return { cores: [{ ...untagged, text: name.text }], problems: [] };
  const isNumber = ({ value }: Scalar.Parsed) => typeof value === 'number';
  return {
    cores: tags.filter((tag) => !isNumber(tag)).map((tag) => coreOfTag(passageOf(tag))),
    problems: tags.filter(isNumber).map((tag) => unquoted(passageOf(tag))),
  };
}

const slash = inserted('/');

/** YAML reads the tag `1.10` as the number 1.1. */
function unquoted(tag: Passage): Problem {
  const text = shown(tag.text);
  return {
    message: `The tag ${text} is an unquoted number; quote it, because YAML drops zeros from numbers: "${text}".`,
    found: text,
    expected: `the quoted text "${text}"`,
    location: placeOf(tag),
  };
}
