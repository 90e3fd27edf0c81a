import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import type { KeyOrder } from '../model/key-order.js';
import { parseRequirement } from '../model/requirement-notation.js';
import { fleetReportSchema, fleetSchema } from './fleet.js';
import { reportSchema } from './report.js';
import { catalogueSchema } from './written-catalogue.js';
import { writtenPolicy } from './written-policy.js';

/** The committed JSON Schemas, by file name, from the schemas that the program itself checks with. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'policy.schema.json': withMeanings(
      jsonSchema('A policy of Release Gate', writtenPolicy),
      policyMeanings,
    ).schema,
    'catalogue.schema.json': jsonSchema(
      'A catalogue of Release Gate',
      catalogueSchema(parseRequirement),
    ),
    'report.schema.json': jsonSchema('A report of Release Gate', reportSchema),
    'fleet-report.schema.json': jsonSchema("A shard's report of Release Gate", fleetReportSchema),
    'fleet.schema.json': jsonSchema('A merged fleet report of Release Gate', fleetSchema),
  };
}

/** The order of all keys that the program writes, from the schemas of what it writes. */
export function keyOrders(): Readonly<Record<string, KeyOrder>> {
  const orders = { report: reportSchema, fleetReport: fleetReportSchema, fleet: fleetSchema };
  return Object.fromEntries(
    Object.entries(orders).map(([name, schema]) => [name, orderOf(jsonSchema(name, schema)) ?? {}]),
  );
}

/** What a schema of JSON tells of keys; null where it fixes none. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

function orderOf({ properties, items, anyOf }: Shape): KeyOrder | null {
  if (items !== undefined) return orderOf(items);
  if (anyOf !== undefined) return anyOf.map(orderOf).find((order) => order !== null) ?? null;
  if (properties === undefined) return null;
  return Object.fromEntries(
    Object.entries(properties).map(([key, shape]) => [key, orderOf(shape)]),
  );
}

/**
 * JSON Schema cannot say what only a function knows, such as whether a day exists: an editor lets
 * that pass, and the program does not.
 */
function jsonSchema(title: string, schema: GenericSchema): object {
  const converted = toJsonSchema(schema, {
    ignoreActions: ['check', 'raw_check'],
    // A map is checked to be no list before its entries are; only the entries go into the file.
    typeMode: 'output',
  });
  return { $schema: converted.$schema, title, ...converted };
}

/** What a cadence's keys mean, wherever a cadence stands. */
const cadence = {
  '': 'The days it falls on: `any`, `schedule` for the published days alone, a map of the keys below, or a list of such maps. For plugins also `core-major`, the days of the core majors.',
  week: 'Which such weekday of the month: `first` to `fourth` or `last`. Left out, every one.',
  weekday: 'The weekday, such as `tuesday`.',
  day: 'A day of the month, 1 to 31, instead of a weekday.',
  every: 'Counts in weeks: `12 weeks`, beginning with `from`.',
  from: 'The first such day.',
  after: '`major`: counts from each day of a major.',
  weeks: 'How many weeks after it; a list has one day for each.',
  months: 'The months it falls in, 1 to 12. Left out, every month.',
  'offset-days': 'Moves each day by so many days: -1 is the day before.',
};

/** What a finder's keys mean; docs/packs.md says which go together. */
const finder = {
  in: 'The end of the path of the files it reads; `*` is any one name.',
  line: 'A template of a line.',
  at: 'The keys that lead to the value, with dots between them; `*` is any key.',
  text: 'A template of the value there.',
  keys: 'A pattern of the keys there that are names of plugins; beside others, of the lines, texts or names that count.',
  name: 'Where a name stands.',
  version: 'Where its version stands; or `optional`, where a template may be without one.',
  requires: 'Where the cores it needs stand.',
  repository: 'Where its repository stands.',
  command: 'A command that installs plugins.',
  options: 'What the options of the command are.',
  word: 'A template of the one word after it that is a plugin.',
  words: 'A template of each word after it.',
  arguments: 'What the words after it are, in order.',
  installs: 'That the command takes the newest of whatever is there, where it names nothing.',
  unless: 'Where a true value says that the entry is not installed.',
  resource: 'The kind of a Kubernetes resource whose values are read, in whatever file.',
  image: 'The name of an image.',
  tag: 'A template of its tag.',
  variable: 'The name of an environment variable.',
  item: 'A template of each item in it.',
  archive:
    'A template of the name of an archive, or artifact: name-version.jar as builds name them.',
  dots: 'What stands for the dots of a version in the name of an archive.',
  folder:
    'A folder in images from which plugins are loaded, or $NAME of a variable that holds one.',
  lists: 'That coordinates count in whatever is called plugins.',
};

/** What the keys of a finder of a plugin's own repository mean. */
const own = {
  in: 'The end of the path of the file.',
  ...Object.fromEntries(
    ['name', 'version', 'requires'].flatMap((key) => [
      [
        key,
        `Where its ${key === 'requires' ? 'needed cores stand' : `${key} stands`}, in this file or in another.`,
      ],
      [`${key}.in`, 'The other file.'],
      [`${key}.at`, 'The keys that lead to the value there.'],
    ]),
  ),
};

/** What the keys of a source of requirements mean. */
const source = {
  file: 'A catalogue: a path in the repository, or a link.',
  index: 'A document that lists plugins: a path in the repository, or a link.',
  lock: 'A lock file: a path in the repository, or a link.',
  tag: "A file in each plugin's own repository, at the tag of its version.",
  at: 'The keys that lead to what it lists.',
  name: 'Where the name of a plugin stands.',
  version: 'Where its version stands.',
  requires: 'Where the cores it needs stand.',
  repository: 'Where its repository stands.',
  key: 'A template of the key that has the cores a version needs.',
  warnings: 'Where broken versions are listed.',
  made: 'Where it says on which day it was made.',
  'warnings.at': 'The keys that lead to the list.',
  'warnings.name': 'Where the name of a plugin stands.',
  'warnings.versions': 'Where the ranges of its versions stand.',
  'warnings.first': 'Where the first version of a range stands.',
  'warnings.last': 'Where the last version of a range stands.',
  'warnings.reason': 'Where the reason stands.',
  'warnings.url': 'Where a page about it stands.',
  core: 'The package or the engine that is the core.',
};

/**
 * What each key of a policy means, by its path: a list's entries stand behind `[]`, any name behind
 * `*`. The JSON Schema and docs/policy.md say it in these words.
 */
export const policyMeanings: Readonly<Record<string, string>> = {
  extends:
    'What this policy builds on: a preset, another policy file, or `none`. Left out, the preset that knows your lines.',
  name: 'What the policy is called on every page.',
  'time-zone': 'Where a day begins and ends, as an IANA name such as `Europe/Paris`.',
  prereleases:
    '`as-final` judges whether plugins run on a prerelease as if it were the final version; `strict` does not.',
  core: 'The platform: how it is recognised, numbered and released.',
  'core.name': 'What the platform is called; it marks its own repository.',
  'core.images':
    'The images that are the core, without a tag. A name counts behind any registry mirror.',
  'core.properties': 'The keys in `gradle.properties` that declare which core a plugin needs.',
  'core.numbering': 'How versions are numbered, oldest first.',
  'core.numbering[].from': 'The first line with this numbering, in quotes.',
  'core.numbering[].format':
    'Two to four of YEAR, YY, MAJOR, MONTH, MINOR, PATCH and N, joined by dots.',
  'core.called': 'What the first release of a line is called, such as `feature release`.',
  'core.find': 'Where its version stands, as finders.',
  ...under('core.find[]', finder),
  'core.first': 'The last number of the first release of a line, or `any`.',
  'core.major': 'When the first release of a line comes out.',
  ...cadenceOf('core.major.on'),
  'core.major.per-year': 'The most lines that a year can have.',
  'core.bugfix': 'When later releases of a maintained line come out.',
  ...cadenceOf('core.bugfix.on'),
  'core.bugfix.lines':
    'Which lines get bugfixes: `all`, or a list of `latest` and lines in quotes.',
  'core.backport': 'Whether an older line gets releases: `on-request`, `allowed` or `never`.',
  'core.schedule':
    'The published day of each line: `"2025.1": 2025-08-05`. It wins over the cadence.',
  'core.releases': 'What is out, and since when: `2025.1.1: 2025-08-07`.',
  'core.stops': 'Lines on which every upgrade that passes them has to stop, in quotes.',
  'core.support': 'Until when a line is supported.',
  'core.support.newest': 'How many of the newest lines are supported.',
  'core.support.*.until': 'The last day of its support.',
  'core.breaking': 'Lines that may break what runs on them.',
  'core.breaking[].from': 'The first such line, in quotes.',
  'core.breaking[].to': 'The last such line, in quotes.',
  'core.breaking[].reason': 'Why, in a sentence that the finding repeats.',
  'core.breaking[].guide': 'A page that says how to migrate.',
  plugins: 'How plugins are numbered, and when they are released, by the kind of release.',
  'plugins.versions': 'How they are numbered: `semver`, `natural` or `pep440`.',
  'plugins.requires':
    'How they say which cores they run on: `minimum`, `npm`, `exact`, `maven` or `pep440`.',
  'plugins.find': 'Where plugins stand, as finders.',
  ...under('plugins.find[]', finder),
  'plugins.own': "Where a plugin's own repository says what it is, as finders.",
  ...under('plugins.own[]', own),
  'plugins.major': 'Releases whose number ends in `.0.0`.',
  ...cadenceOf('plugins.major.on'),
  'plugins.minor': 'Releases whose number ends in `.0`.',
  ...cadenceOf('plugins.minor.on'),
  'plugins.patch': 'All other releases.',
  ...cadenceOf('plugins.patch.on'),
  'tolerance-days': 'How many days a release may be off its day and still pass.',
  deployments: 'On which days a deployment may go out.',
  ...cadenceOf('deployments.on'),
  catalogues: 'Where to learn which cores plugins need.',
  ...under('catalogues[]', source),
  rules: 'The severity of a rule: `error`, `warning`, `notice` or `off`.',
  waivers: 'Findings that are excused for a while.',
  'waivers[].rule': 'The rule whose findings are excused.',
  'waivers[].subject': "`core` or a plugin's name, with `@version` for one version only.",
  'waivers[].reason': 'Why; every page repeats it.',
  'waivers[].until': 'The last day on which it counts.',
  freezes: 'Days on which nothing is to change.',
  'freezes[].from': 'The first day.',
  'freezes[].to': 'The last day.',
  'freezes[].reason': 'Why; the finding repeats it.',
  'freezes[].for': 'What it is for: `releases` (left out), `deployments` or `all`.',
  links: 'Pages that help, by name: `migration`, `support`, `board`, or any other; `https` only.',
};

function under(path: string, meanings: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(meanings).map(([key, meaning]) => [`${path}.${key}`, meaning]),
  );
}

function cadenceOf(path: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cadence).map(([key, meaning]) => [
      key === '' ? path : `${path}.${key}`,
      meaning,
    ]),
  );
}

interface Node {
  description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** A JSON Schema with the meaning of each key as its description; `missing` are keys without one. */
export function withMeanings(
  schema: object,
  meanings: Readonly<Record<string, string>>,
): { readonly schema: object; readonly missing: readonly string[] } {
  const missing: string[] = [];
  const described = structuredClone(schema);
  describe(described, '');
  return { schema: described, missing };

  function describe(node: Node, path: string): void {
    for (const choice of node.anyOf ?? []) describe(choice, path);
    if (node.items !== undefined) describe(node.items, `${path}[]`);
    if (typeof node.additionalProperties === 'object') {
      describe(node.additionalProperties, `${path}.*`);
    }
    for (const [key, child] of Object.entries(node.properties ?? {})) {
      const place = path === '' ? key : `${path}.${key}`;
      // Each rule has a page of its own.
      const meaning =
        meanings[place] ??
        meanings[place.replaceAll('[]', '')] ??
        (path === 'rules' ? `See docs/rules/${key}.md.` : undefined);
      if (meaning === undefined) missing.push(place);
      else child.description = meaning;
      describe(child, place);
    }
  }
}
