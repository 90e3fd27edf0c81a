import type { Facts } from '../model/facts.js';
import type { SeenText, Sight } from '../model/manifest.js';
import { shown } from '../model/shown.js';
import {
  imagesLikelyFirst,
  imageToPaste,
  isCoreUnidentified,
  isDeployed,
  listed,
  listedTexts,
  maxNamed,
  pathsRead,
  wasThereBefore,
} from '../questions/not-seen.js';
import { oneOf } from '../questions/plugin-options.js';
import { defineRule, type Rule } from './rule.js';

export const coreUnidentified: Rule<'core-unidentified'> = defineRule({
  id: 'core-unidentified',
  severity: 'error',
  undecided: true,
  on: 'deployment',
  affects: null,
  closedBy: ['name-core'],
  links: [],
  why: 'Whether plugins run depends on the core: if no core is known, the upgrade that breaks them is green.',
  breaks: 'Plugins are deployed, and nothing that was read names a core that the policy knows.',
  keeps: 'An image that the policy knows, or `core-version`, says which core it is.',
  inShort: { one: () => 'it is not known which core these plugins run on' },
  data: {
    plugins: 'the names of the plugins that wait for a core',
    images: 'at most ten images that were seen and are not a known core, likely ones first',
  },
  examples: {
    breaks: {
      says: 'the image has a name that the policy does not know',
      inputs: { manifests: 'Dockerfile', 'target-date': '2025-08-05' },
      files: {
        Dockerfile:
          'FROM registry.acme.example/workflows:v2025.1.4\nRUN kestra plugins install io.kestra.plugin:plugin-dbt:1.1.5\n',
      },
    },
    keeps: {
      says: 'the core is given by hand',
      inputs: {
        manifests: 'Dockerfile',
        'target-date': '2025-08-05',
        'core-version': '2025.1.4',
        releasing: 'none',
      },
      files: {
        Dockerfile:
          'FROM registry.acme.example/workflows:v2025.1.4\nRUN kestra plugins install io.kestra.plugin:plugin-dbt:1.1.5\n',
      },
    },
  },
  check(facts, sight) {
    if (!isCoreUnidentified(facts)) return null;
    const { sightBefore } = facts;
    const said = saidOf(facts, sight);
    const before = sightBefore === null ? [] : [saidOf(facts, sightBefore)];
    const images = imagesLikelyFirst(sight, facts).slice(0, maxNamed);
    return {
      subject: 'core',
      about: [{ name: 'core', version: '' }],
      message: said.text,
      remedy: remedyOf(facts, images),
      data: {
        plugins: deployed(facts).map(({ name }) => name),
        images: images.map(({ text }) => text),
      },
      location: said.location,
      touched: !wasThereBefore(facts, said, before),
    };
  },
});

/** What is said of a sight, and where; of the base's it tells whether the same was wrong there. */
function saidOf(facts: Facts, sight: Sight): SeenText {
  const images = imagesLikelyFirst(sight, facts);
  const plugins = deployed(facts);
  const [install] = [...sight.floatingInstalls, ...sight.unreadableInstalls];
  const seen =
    images.length === 0
      ? 'No image was seen.'
      : `Images that were seen and are not a known core: ${listedTexts(images)}.`;
  return {
    text: `${subjectOf(plugins.map(({ name }) => shown(name)))} deployed, but it is not known on which core. ${seen}`,
    location: (images[0] ?? plugins[0] ?? install)?.location ?? null,
  };
}

function subjectOf(names: readonly string[]): string {
  if (names.length === 0) return 'Plugins are';
  return `${listed(names)} ${names.length === 1 ? 'is' : 'are'}`;
}

function deployed(facts: Facts) {
  return facts.plugins.filter((plugin) => isDeployed(facts, plugin));
}

function remedyOf(facts: Facts, images: readonly SeenText[]): string {
  const read = pathsRead(facts.sight).map(shown);
  const files = read.length === 0 || read.length > maxNamed ? '' : `: ${read.join(', ')}`;
  return oneOf(
    [
      imageToPaste(images, facts) ??
        'name the image that is the core in `core.images` of the policy',
      `give its version in \`core-version\`, together with \`manifests${files}\` and \`releasing: none\``,
    ],
    '',
  );
}
