import type { VanishedPins } from '../model/manifest.js';
import type { Breach } from '../model/report.js';
import { shown } from '../model/shown.js';
import { isEveryManifestSilent, isNothingFound, listed } from '../questions/not-seen.js';
import { defineRule, type Rule } from './rule.js';

/** The plugins of both examples. */
const plugins = 'plugin-dbt@1.1.5 >=2025.1.0\n';

export const pinVanished: Rule<'pin-vanished'> = defineRule({
  id: 'pin-vanished',
  severity: 'error',
  undecided: false,
  on: 'vanishedPins',
  affects: null,
  closedBy: ['name-manifests'],
  links: [],
  why: 'A change that moves a pin to where nobody looks would pass, and so would everything that is deployed from then on.',
  breaks:
    'What the base pinned in a file is no longer named anywhere: an error while the file holds text that names nothing, a warning where it is gone or empty.',
  keeps: 'The pin is named in a file that is read, or is taken out of one that still names others.',
  inShort: { one: ({ subject }) => `${subject} is no longer pinned anywhere` },
  data: {
    path: 'the file that named them before the change',
    names: '`core` and the names of plugins',
    emptied: 'whether the file is gone or empty',
  },
  examples: {
    breaks: {
      says: 'the change writes the core in a form that nobody reads',
      inputs: { manifests: 'values.yml,plugins.txt', 'target-date': '2025-08-05' },
      files: { 'values.yml': 'orchestrator: v2025.1.0\n', 'plugins.txt': plugins },
      filesBefore: { 'values.yml': 'image: kestra/kestra:v2025.1.0\n', 'plugins.txt': plugins },
    },
    keeps: {
      says: 'the change moves on to another version in the form there was',
      inputs: { manifests: 'values.yml,plugins.txt', 'target-date': '2025-08-05' },
      files: { 'values.yml': 'image: kestra/kestra:v2025.1.1\n', 'plugins.txt': plugins },
      filesBefore: { 'values.yml': 'image: kestra/kestra:v2025.1.0\n', 'plugins.txt': plugins },
    },
  },
  check(facts, pins) {
    if (isNothingFound(facts) || isEveryManifestSilent(facts)) return null;
    return pins.names.map((name) => breachOf(pins, [name]));
  },
  gather: (breaches) => {
    const paths = new Map(breaches.map(({ data }) => [data.path, data as unknown as Pins]));
    return [...paths].map(([path, pins]) => {
      const same = breaches.filter(({ data }) => data.path === path);
      return breachOf({ ...pins, location: same[0]?.location ?? null }, same.flatMap(namesOf));
    });
  },
});

/** What is said of a file, whichever of its names are meant. */
type Pins = Omit<VanishedPins, 'names'>;

function namesOf({ about }: Breach): readonly string[] {
  return about.map(({ name }) => name);
}

function breachOf({ path, emptied, location }: Pins, names: readonly string[]): Breach {
  const named = listed(names.map(shown));
  const file = shown(path);
  return {
    subject: named,
    about: names.map((name) => ({ name, version: '' })),
    message: `Before this change ${file} named ${named}; ${nowOf(emptied, location === null, names)}, and nothing took its place.`,
    remedy: emptied
      ? `If ${file} was meant to go, nothing has to be done; else name the file that the pins moved to in \`manifests\`.`
      : `Pin them in a form that is read (docs/manifests.md), or name the file that they moved to in \`manifests\`; if they are gone for good, delete ${file}.`,
    data: { path, names, emptied },
    location,
    ...(emptied ? { severity: 'warning' } : {}),
    touched: true,
  };
}

function nowOf(emptied: boolean, gone: boolean, names: readonly string[]): string {
  if (emptied) return gone ? 'now the file is gone' : 'now the file is empty';
  return `now it holds text that does not name ${names.length === 1 ? 'it' : 'them'}`;
}
