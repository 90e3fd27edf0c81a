import type { Facts } from '../model/facts.js';
import type { SeenText, SilentManifest, UnreadableInstall } from '../model/manifest.js';
import type { Breach } from '../model/report.js';
import { shown } from '../model/shown.js';
import {
  imagesLikelyFirst,
  imageToPaste,
  isNothingFound,
  leftOutToPaste,
  listed,
  listedPaths,
  listedTexts,
  pathsBefore,
  pathsLeftOut,
  pathsRead,
  wasThereBefore,
} from '../questions/not-seen.js';
import { oneOf } from '../questions/plugin-options.js';
import { aboutFile, aboutRepository } from '../questions/wording.js';
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

export const manifestSilent: Rule<'manifest-silent'> = defineRule({
  id: 'manifest-silent',
  severity: 'error',
  undecided: true,
  on: 'sight',
  affects: null,
  closedBy: ['name-manifests'],
  links: [],
  why: 'When you name a file, you expect its pins to be judged; if none is seen in it, nothing is.',
  breaks: 'A file or pattern that `manifests` names holds no core and no plugin that can be read.',
  keeps:
    'Each file that `manifests` names pins a core or a plugin, by itself or through what it includes.',
  inShort: { one: ({ subject }) => `${subject} names no core and no plugin` },
  data: {
    path: 'the file, or the pattern where it stands for several',
    readAs: 'how the file was read, or null where no reader knows it',
    images: 'the images that were seen in it and are not a known core',
    marks: 'what a core is known by: the images and properties of the policy',
  },
  examples: {
    breaks: {
      says: 'the core stands in a form that nobody reads',
      inputs: { manifests: 'main.yml', 'target-date': '2025-08-05' },
      files: { 'main.yml': 'orchestrator_image_version: v2025.1.4\n' },
    },
    keeps: {
      says: 'it stands in an image',
      inputs: { manifests: 'main.yml', 'target-date': '2025-08-05' },
      files: { 'main.yml': 'image: kestra/kestra:v2025.1.4\n' },
    },
  },
  check: (facts, sight) => sight.silent.map((silent) => silentBreach(facts, silent)),
  nothingJudged: () => 'Nothing was judged: no file that `manifests` names has a core or a plugin',
});

function silentBreach(facts: Facts, silent: SilentManifest): Breach {
  const { path, readAs, location } = silent;
  const { images, properties } = facts.policy.core;
  const marks = [...images, ...properties];
  const seen = imagesIn(facts, silent);
  return {
    ...aboutFile(location?.path ?? path, location),
    message: [
      location === null
        ? `No file that \`${shown(path)}\` matches names a core or a plugin.`
        : `${shown(location.path)} names no core and no plugin; it was read as ${readAs ?? 'a kind of file that nobody here knows'}.`,
      marks.length === 0
        ? 'The policy names no image and no property as the core.'
        : `The core is recognised by ${listed(marks.map(shown))}.`,
      ...(seen.length === 0
        ? []
        : [`Images that were seen and are not a known core: ${listedTexts(seen)}.`]),
    ].join(' '),
    remedy: oneOf([imageToPaste(seen, facts), leftOutToPaste(facts.sight), general], general),
    data: { path: location?.path ?? path, readAs, images: seen.map(({ text }) => text), marks },
    touched: true,
  };
}

const general =
  'name in `manifests` the files that pin the core and the plugins, in a form that is read (docs/manifests.md), and take this one out';

/** Those of the file; those of any file where a pattern is silent. */
function imagesIn(facts: Facts, { location }: SilentManifest): readonly SeenText[] {
  return imagesLikelyFirst(facts.sight, facts).filter((image) => {
    return location === null || image.location?.path === location.path;
  });
}

const core = 'FROM kestra/kestra:v2025.1.4\n';

export const installUnreadable: Rule<'install-unreadable'> = defineRule({
  id: 'install-unreadable',
  severity: 'error',
  undecided: true,
  on: 'sight',
  affects: null,
  closedBy: ['write-plainly'],
  links: [],
  why: 'A plugin that is installed in a way that cannot be read is deployed without being judged.',
  breaks:
    'Something installs plugins in a way that cannot be read: a loop, the output of a command, words that are not a plugin, an archive without a version in its name.',
  keeps: 'Each plugin stands with its version where it is installed, or in a list that is read.',
  inShort: { one: ({ subject }) => `what ${subject} installs cannot be read` },
  data: { install: 'what installs them, as written', why: 'why it cannot be read' },
  examples: {
    breaks: {
      says: 'the plugins come out of a command',
      inputs: { manifests: 'Dockerfile', 'target-date': '2025-08-05' },
      files: {
        Dockerfile: `${core}RUN kestra plugins install $(curl https://acme.example/plugins)\n`,
      },
    },
    keeps: {
      says: 'they are written down',
      inputs: { manifests: 'Dockerfile', 'target-date': '2025-08-05' },
      files: {
        Dockerfile: `${core}RUN kestra plugins install io.kestra.plugin:plugin-dbt:1.1.5\n`,
      },
    },
  },
  check: (facts, { unreadableInstalls }) =>
    unreadableInstalls.map((install) => installBreach(facts, install)),
});

function installBreach(facts: Facts, install: UnreadableInstall): Breach {
  const { text, why, remedy, location } = install;
  return {
    ...aboutFile(location?.path ?? 'repository', location),
    message: `What this installs cannot be read, because ${why}: ${shown(text)}`,
    remedy,
    data: { install: shown(text), why },
    touched: !wasThereBefore(facts, install, facts.sightBefore?.unreadableInstalls ?? []),
  };
}
