import { type Environment, labelOf } from '../../model/environment.js';
import type { Manifests, SeenFile } from '../../model/manifest.js';
import type { Problem } from '../../model/report.js';
import { columns, type Paint, terminal } from '../../render/terminal.js';
import { countOf, maxMessageLength } from '../../render/words.js';
import type { RepositoryKind } from './repository-kind.js';

/** A file that `init` wrote, kept as it was, or could not write. */
export interface StarterFile {
  readonly path: string;
  readonly outcome: 'written' | 'kept' | 'failed';
  /** Why it was not written; empty when it was. */
  readonly why: string;
}

const kinds = {
  plugin: "This is a plugin's own repository",
  core: "This is the core's own repository",
  deployment: 'This repository pins a core or plugins',
  unknown: 'No core and no plugin was found',
} as const satisfies Record<RepositoryKind, string>;

/** How many files or images one paragraph lists. */
const maxListed = 10;

/** What the files say, by which preset, and what to know of its choice. */
export interface Judging {
  readonly preset: string;
  readonly manifests: Manifests;
  readonly remark: string | null;
}

/** What `init` found and did, and what to do next. */
export function initText(
  kind: RepositoryKind,
  judging: Judging,
  files: readonly StarterFile[],
  paint: Paint,
): string {
  const { preset, remark, manifests: found } = judging;
  const rows = files.map(({ path, outcome, why }) => [outcome, path, terminal(why)]);
  return [
    ...foundLines(kind, found),
    ...(preset === '' ? [] : [`Policy: ${preset}; it reads ${readBy(found)}.`]),
    ...(remark === null ? [] : [terminal(remark, maxMessageLength)]),
    '',
    ...columns(rows),
    '',
    paint('bold', 'What to do next'),
    ...nextSteps(kind, judging, files).map((step, index) => `  ${index + 1}. ${step}`),
    '',
  ].join('\n');
}

/** Why nothing was written: no platform, or several, could be meant. */
export function askText(
  recognised: readonly Pick<Judging, 'preset' | 'manifests'>[],
  presets: readonly string[],
): string {
  // Each is a command to copy, so none is parted.
  const rows = recognised.map(({ preset, manifests }) => [
    `  release-gate init --policy ${preset}`,
    readBy(manifests),
  ]);
  const lines =
    recognised.length > 0
      ? [
          'Several policies could judge this repository, so nothing was written. Say which one:',
          ...columns(rows),
        ]
      : [
          'No platform was recognised by its files, so nothing was written.',
          'If yours is one of these, name it with release-gate init --policy NAME:',
          `  ${presets.join(', ')}`,
          "Else say where the core's version stands, in .github/release-gate.yml, and run init again:",
          '  extends: none',
          '  core:',
          '    name: acme',
          '    find:',
          '      - { in: versions.yaml, at: core }',
          '  plugins:',
          '    find:',
          '      - { in: plugins.txt, line: "{name}:{version}" }',
        ];
  return `${lines.join('\n')}\n`;
}

/** What a policy reads of the files: `core 2.528.3, 121 plugins in plugins.txt`. */
function readBy({ cores, plugins }: Manifests): string {
  const versions = [...new Set(cores.map(({ text }) => terminal(text)))];
  const places = [...new Set(plugins.flatMap(({ location }) => location?.path ?? []))];
  const core = versions.length === 0 ? 'no core' : `core ${listed(versions)}`;
  const names = new Set(plugins.map(({ name }) => name)).size;
  const where = places.length === 0 ? '' : ` in ${listed(places.map((path) => terminal(path)))}`;
  return `${core}, ${countOf(names, 'plugin')}${where}`;
}

/** What was seen, where it was looked for, and what came close. */
function foundLines(kind: RepositoryKind, { sight, environments, problems }: Manifests): string[] {
  const read = sight.seen.filter(({ leftOut }) => leftOut === null);
  const close = sight.seen.flatMap((file) => closeTo(file));
  const images = sight.images.map(({ text, location }) =>
    location === null ? terminal(text) : `${terminal(text)} (${terminal(location.path)})`,
  );
  const coreless = environments.length === 0 || environments.some(({ core }) => core === null);
  return [
    read.length === 0 ? `${kinds[kind]}${lookedThrough(sight.searchedFiles)}.` : `${kinds[kind]}.`,
    ...(read.length === 0 ? [] : [`Read: ${listed(read.map(seenFile))}.`]),
    ...(coreless && images.length > 0
      ? [`These images are not known to be a core: ${listed(images)}.`]
      : []),
    ...(close.length === 0 ? [] : [`Left out: ${listed(close)}.`]),
    ...firstInEachFile(problems).slice(0, maxListed).map(unreadLine),
    ...(environments.length < 2 ? [] : environmentParagraph(environments)),
  ];
}

/** What is wrong in a file often shows in several places of it. */
function firstInEachFile(problems: readonly Problem[]): readonly Problem[] {
  const paths = new Set<string>();
  return problems.filter(({ location }) => {
    if (location === null) return true;
    const isFirst = !paths.has(location.path);
    paths.add(location.path);
    return isFirst;
  });
}

function unreadLine({ message, location }: Problem): string {
  const said = terminal(message, maxMessageLength);
  if (location === null || message.includes(location.path)) return `Cannot be read: ${said}`;
  const { path, line, column } = location;
  return `Cannot be read: ${terminal(path)}:${line}:${column}: ${said}`;
}

function lookedThrough(files: number | null): string {
  return files === null ? '' : ` in ${countOf(files, 'file')}`;
}

function seenFile({ path, core, plugins }: SeenFile): string {
  const what = [...(core ? ['core'] : []), ...(plugins > 0 ? [countOf(plugins, 'plugin')] : [])];
  return what.length === 0 ? terminal(path) : `${terminal(path)} (${what.join(', ')})`;
}

function closeTo({ path, leftOut }: SeenFile): string[] {
  return leftOut === null ? [] : [`${terminal(path)}, because ${terminal(leftOut)}`];
}

function environmentParagraph(environments: readonly Environment[]): string[] {
  const rows = environments.map((each) => [
    `  ${terminal(labelOf(each, environments))}`,
    each.core === null ? 'a core that is not known' : `core ${terminal(each.core.text)}`,
  ]);
  return [
    `It holds ${environments.length} environments, and the workflow judges each:`,
    ...columns(rows),
  ];
}

function listed(all: readonly string[]): string {
  const more = all.length - maxListed;
  const some = all
    .slice(0, maxListed)
    .join(all.some((each) => each.includes(', because ')) ? '; ' : ', ');
  return more > 0 ? `${some} and ${more} more` : some;
}

function nextSteps(
  kind: RepositoryKind,
  { preset, manifests: { environments } }: Judging,
  files: readonly StarterFile[],
): readonly string[] {
  const [policy, workflow] = files;
  const history = 'See what the gate would have said so far: release-gate backtest --tags';
  const coreless = kind === 'deployment' && environments.some(({ core }) => core === null);
  const failed = files.filter(({ outcome }) => outcome === 'failed');
  const written = files.flatMap(({ path, outcome }) => (outcome === 'written' ? path : []));
  const isThere = policy !== undefined && policy.outcome !== 'failed';
  return [
    ...failed.map(
      ({ path }) => `Make it possible to write ${path}, then run release-gate init again.`,
    ),
    ...(kind === 'unknown' && workflow?.outcome === 'written'
      ? [`Fill in the versions in ${workflow.path}; until then the gate says that it cannot judge.`]
      : []),
    ...(workflow?.outcome === 'kept'
      ? [
          `${workflow.path} was kept: look that it runs the gate. To have it written anew, move it away and run release-gate init again.`,
        ]
      : []),
    ...(policy?.outcome === 'kept' && preset !== ''
      ? [`${policy.path} was kept: write \`extends: ${preset}\` in it, if that is what you want.`]
      : []),
    ...(coreless
      ? [
          'Name the core: add its image to `core.images` in the policy, or set `core-version` beside `manifests` and `releasing: none` in the workflow.',
        ]
      : []),
    ...(isThere
      ? [
          'Read the policy and change what is different for you.',
          'See what it plans: release-gate calendar',
        ]
      : []),
    ...(kind === 'core' && isThere ? [history] : []),
    ...(written.length === 0 ? [] : [`Commit ${written.join(' and ')}, and open a pull request.`]),
  ];
}
