import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tryChange } from './support/try-change.js';

/** A file and what it pins: the core or not, and plugins by their numbers. */
interface Pins {
  readonly path: string;
  readonly core: boolean;
  readonly plugins: readonly number[];
}

const folders = ['', 'deploy/', 'orchestrator/image/', 'docs/', 'tests/', 'a/examples/b/'];
const names = [
  'Dockerfile',
  'app.Dockerfile',
  'plugins.txt',
  'Dockerfile.bak',
  'list.lst',
  'README.md',
  'main.tf',
  'kestra.container',
  'Jenkinsfile',
  'plugins.lst',
  'plugins.json',
  'kestra-plugins.yaml',
  'prod.env',
  'index.ts',
];
const readableFolders = folders.slice(0, 3);

const path = fc
  .tuple(fc.constantFrom(...folders), fc.constantFrom(...names))
  .map((parts) => parts.join(''));
const inReach = (name: string) =>
  fc.constantFrom(...readableFolders).map((folder) => folder + name);

/** A repository of one environment: an image, and perhaps lists beside it. */
const repository = fc
  .tuple(
    inReach('Dockerfile'),
    fc.uniqueArray(inReach('plugins.txt'), { maxLength: 2 }),
    fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1, maxLength: 5 }),
    fc.array(fc.nat({ max: 2 }), { minLength: 5, maxLength: 5 }),
  )
  .map(([image, lists, plugins, places]): Pins[] => {
    const paths = [image, ...lists];
    const placeOf = (n: number) => (places[n] ?? 0) % paths.length;
    return paths
      .map((path, at) => ({
        path,
        core: at === 0,
        plugins: plugins.filter((_, n) => placeOf(n) === at),
      }))
      .filter((file) => file.core || file.plugins.length > 0);
  });

/** What a change does to one file, or with one plugin. */
type Deed =
  | { readonly kind: 'rename'; readonly file: number; readonly to: string }
  | { readonly kind: 'delete' | 'comment' | 'prose'; readonly file: number }
  | { readonly kind: 'move'; readonly plugin: number; readonly to: string };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), file: fc.nat(), to: path }),
  fc.record({ kind: fc.constantFrom('delete', 'comment', 'prose'), file: fc.nat() }),
  fc.record({ kind: fc.constant('move' as const), plugin: fc.nat({ max: 5 }), to: path }),
);

/** A file while a change works on it. */
interface Written extends Pins {
  readonly as: 'pins' | 'comments' | 'prose';
}

function changed(files: readonly Written[], deed: Deed): readonly Written[] {
  if (deed.kind === 'move') return moved(files, deed.plugin, deed.to);
  const at = files[deed.file % Math.max(1, files.length)];
  if (at === undefined) return files;
  const others = files.filter((file) => file !== at);
  if (deed.kind === 'delete') return others;
  if (deed.kind === 'rename')
    return [...others.filter(({ path }) => path !== deed.to), { ...at, path: deed.to }];
  return files.map((file) =>
    file === at ? { ...file, as: deed.kind === 'comment' ? 'comments' : 'prose' } : file,
  );
}

function moved(files: readonly Written[], plugin: number, to: string): readonly Written[] {
  if (!files.some(({ plugins }) => plugins.includes(plugin))) return files;
  const without = files.map((file) => ({
    ...file,
    plugins: file.plugins.filter((each) => each !== plugin),
  }));
  const there = without.find((file) => file.path === to);
  const target: Written = there ?? { path: to, core: false, plugins: [], as: 'pins' };
  return [
    ...without.filter((file) => file !== there),
    { ...target, plugins: [...target.plugins, plugin] },
  ];
}

function textOf({ path, core, plugins, as }: Written): string {
  if (as === 'prose') return 'This stands elsewhere now.\n';
  const text = formOf(path)(core, plugins);
  if (as === 'pins') return text;
  return path.endsWith('.json') ? '[]' : text.replaceAll(/^(?=.)/gm, '# ');
}

/** How a file of such a name pins. */
function formOf(path: string): (core: boolean, plugins: readonly number[]) => string {
  if (/plugins\.txt$|\.lst$/.test(path)) return (_, plugins) => listOf(plugins);
  if (path.endsWith('.json')) return (_, plugins) => JSON.stringify(plugins.map(coordinates));
  if (path.endsWith('.yaml'))
    return (_, plugins) => `plugins:\n${plugins.map((n) => `  - ${coordinates(n)}\n`).join('')}`;
  return /Dockerfile|README/.test(path) ? imageOf : assignedOf;
}

/** As in Terraform, Quadlet and files of variables. */
function assignedOf(core: boolean, plugins: readonly number[]): string {
  const image = core ? 'image="kestra/kestra:v2025.1.4"\n' : '';
  const words = plugins.map((n) => `"${coordinates(n)}"`).join(', ');
  return `${image}args=["plugins", "install", ${words}]\n`;
}

function coordinates(n: number): string {
  return `io.acme:plugin-${n}:1.0.0`;
}

function listOf(plugins: readonly number[]): string {
  return plugins.map((n) => `plugin-${n}@1.0.0\n`).join('');
}

function imageOf(core: boolean, plugins: readonly number[]): string {
  const installs = plugins.map((n) => `RUN kestra plugins install ${coordinates(n)}\n`);
  return `FROM ${core ? 'kestra/kestra:v2025.1.4' : 'alpine:3'}\n${installs.join('')}`;
}

function textsOf(files: readonly Written[]) {
  return Object.fromEntries(files.map((file) => [file.path, textOf(file)]));
}

/** Whether a file that named something still names something in its form. */
function stillNames(path: string, files: readonly Written[]): boolean {
  const file = files.find((each) => each.path === path);
  return file !== undefined && file.as === 'pins' && (file.core || file.plugins.length > 0);
}

test('no change passes with fewer plugins than before, unless it removed them in a file that is still read', () =>
  fc.assert(
    fc.asyncProperty(
      repository,
      fc.array(deed, { minLength: 1, maxLength: 4 }),
      async (pins, deeds) => {
        const before = pins.map((file): Written => ({ ...file, as: 'pins' }));
        const now = deeds.reduce(changed, before);
        const report = await tryChange(textsOf(before), textsOf(now));
        if (report.verdict !== 'pass') return;
        const seen = new Set(report.plugins.map(({ name }) => name));
        for (const { path, plugins } of pins) {
          const lost = plugins.filter((n) => !seen.has(`plugin-${n}`));
          if (lost.length > 0) expect([path, stillNames(path, now)]).toEqual([path, true]);
        }
      },
    ),
    { numRuns: 300 },
  ));

test('what no change touches passes with every plugin seen', () =>
  fc.assert(
    fc.asyncProperty(repository, async (pins) => {
      const texts = textsOf(pins.map((file): Written => ({ ...file, as: 'pins' })));
      const report = await tryChange(texts, texts);
      const count = pins.reduce((sum, { plugins }) => sum + plugins.length, 0);
      expect([report.problems, report.verdict, report.plugins.length]).toEqual([[], 'pass', count]);
    }),
    { numRuns: 100 },
  ));
