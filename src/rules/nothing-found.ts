import type { Facts } from '../model/facts.js';
import {
  imagesLikelyFirst,
  imageToPaste,
  isNothingFound,
  leftOutToPaste,
  listedPaths,
  listedTexts,
  pathsBefore,
  pathsLeftOut,
  pathsRead,
} from '../questions/not-seen.js';
import { oneOf } from '../questions/plugin-options.js';
import { aboutRepository } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

export const nothingFound: Rule<'nothing-found'> = defineRule({
  id: 'nothing-found',
  severity: 'error',
  undecided: true,
  on: 'sight',
  affects: null,
  closedBy: ['name-manifests'],
  links: [],
  why: 'A gate that is green because it found nothing to judge is worse than no gate.',
  breaks: 'No core and no plugin was found, and nobody asked for the calendar alone.',
  keeps: 'A core or a plugin is found, or `manifests: none` asks for the calendar alone.',
  inShort: { one: () => 'no core image and no plugin was found' },
  data: {
    searchedFiles: 'how many files were searched, or null where files were named',
    read: 'the files that were read',
    images: 'the images that were seen and are not a known core',
    leftOut: 'the files that came close and were left out',
    before: 'the files that named a core or plugins before the change',
  },
  examples: {
    breaks: {
      says: 'the change deletes the file that named the core',
      inputs: { manifests: 'compose.yml', 'target-date': '2025-08-05' },
      files: {},
      filesBefore: { 'compose.yml': 'services: { app: { image: kestra/kestra:v2025.1.4 } }\n' },
    },
    keeps: {
      says: 'only the calendar is asked',
      inputs: { manifests: 'none', 'target-date': '2025-08-05' },
    },
  },
  check(facts, sight) {
    if (!isNothingFound(facts)) return null;
    return {
      ...aboutRepository,
      message: messageOf(facts),
      remedy: remedyOf(facts),
      data: {
        searchedFiles: sight.searchedFiles,
        read: pathsRead(sight),
        images: imagesLikelyFirst(sight, facts).map(({ text }) => text),
        leftOut: pathsLeftOut(sight),
        before: pathsBefore(facts),
      },
    };
  },
  nothingJudged({ searchedFiles }) {
    const where = typeof searchedFiles === 'number' ? ` in ${filesText(searchedFiles)}` : '';
    return `Nothing was judged: no core image and no plugin was found${where}`;
  },
});

function messageOf(facts: Facts): string {
  const { sight } = facts;
  const [before, images] = [pathsBefore(facts), imagesLikelyFirst(sight, facts)];
  const leftOut = pathsLeftOut(sight);
  return [
    `No core and no plugin was found, so nothing was judged. ${whereLooked(facts)}`,
    ...(before.length === 0 ? [] : [`Before this change they stood in ${listedPaths(before)}.`]),
    ...(images.length === 0
      ? []
      : [`Images that were seen and are not a known core: ${listedTexts(images)}.`]),
    ...(leftOut.length === 0 ? [] : [`What came close was left out: ${listedPaths(leftOut)}.`]),
  ].join(' ');
}

function whereLooked({ sight }: Facts): string {
  const { asked, searchedFiles } = sight;
  const read = pathsRead(sight);
  if (asked === 'named') {
    return read.length === 0
      ? 'None of the files that `manifests` names is there.'
      : `These files were read: ${listedPaths(read)}.`;
  }
  const count = searchedFiles ?? 0;
  const searched = `${filesText(count)} ${count === 1 ? 'was' : 'were'}`;
  return read.length === 0
    ? `${searched} searched.`
    : `${searched} searched, and these were read: ${listedPaths(read)}.`;
}

function filesText(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}

function remedyOf(facts: Facts): string {
  const { sight } = facts;
  const general =
    'name the files that pin the core and the plugins in `manifests`, or give `core-version` and `plugin-versions`; for the calendar alone set `manifests: none`';
  return oneOf(
    [leftOutToPaste(sight), imageToPaste(imagesLikelyFirst(sight, facts), facts), general],
    general,
  );
}
