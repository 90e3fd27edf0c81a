import type { Facts } from '../model/facts.js';
import type { SeenText, SilentManifest } from '../model/manifest.js';
import type { Breach } from '../model/report.js';
import { shown } from '../model/shown.js';
import {
  imagesLikelyFirst,
  imageToPaste,
  leftOutToPaste,
  listed,
  listedTexts,
} from '../questions/not-seen.js';
import { oneOf } from '../questions/plugin-options.js';
import { aboutFile } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

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
  check: (facts, sight) => sight.silent.map((silent) => breachOf(facts, silent)),
  nothingJudged: () => 'Nothing was judged: no file that `manifests` names has a core or a plugin',
});

function breachOf(facts: Facts, silent: SilentManifest): Breach {
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
