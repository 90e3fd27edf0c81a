import { describe, expect, test } from '@jest/globals';
import { noFiles } from '../../src/model/manifest.js';
import type { PolicySource, Sources } from '../../src/model/sources.js';
import type { SourceFile } from '../../src/model/written.js';
import { candidatesOf, policyOf, resolve } from '../../src/resolve/resolve.js';
import { makeSources } from '../support/make-facts.js';

function file(path: string, text: string): SourceFile {
  return { path, text };
}

function policyFile(text: string): PolicySource {
  return { kind: 'files', files: [file('.github/release-gate.yml', text)] };
}

const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'acme-crm@1.0.0' };
const catalogue = file(
  'catalogue.yml',
  'plugins: { acme-crm: { versions: { "1.0.0": ">=1.0" } } }',
);

describe('raw texts become facts', () => {
  test('under a preset', async () => {
    const { facts, policy, problems } = await resolve(makeSources({ inputs }));
    expect([facts?.policy.name, policy?.source, problems]).toEqual([
      'kestra-calver',
      'built-in',
      [],
    ]);
  });

  test('under a policy file', async () => {
    const sources = { ...makeSources({ inputs }), policy: policyFile('name: acme') };
    const { facts } = await resolve(sources);
    expect(facts?.policy).toMatchObject({ name: 'acme', source: '.github/release-gate.yml' });
  });

  test('with what a catalogue declares', async () => {
    const sources = { ...makeSources({ inputs }), catalogues: [catalogue] };
    const { facts } = await resolve(sources);
    expect(facts?.plugins[0]?.requirement?.text).toBe('>=1.0');
  });

  test('with what manifests pin', async () => {
    const dockerfile = file('Dockerfile', 'FROM kestra/kestra:v1.0.3\n');
    const manifests = { ...noFiles, files: [dockerfile], searched: true };
    const { facts } = await resolve({ ...makeSources(), manifests });
    expect(facts?.core).toMatchObject({
      version: { text: '1.0.3' },
      released: false,
      location: { path: 'Dockerfile', line: 1 },
    });
  });

  test('with what the base pinned', async () => {
    const pinned = (version: string) => ({
      ...noFiles,
      files: [file('Dockerfile', `FROM kestra/kestra:v${version}\n`)],
      searched: true,
    });
    const base = { manifests: pinned('1.0.3'), catalogues: [] };
    const { facts } = await resolve({ ...makeSources(), manifests: pinned('1.0.4'), base });
    expect([facts?.core?.version?.text, facts?.core?.before?.text]).toEqual(['1.0.4', '1.0.3']);
  });

  test('with the built-in catalogue where the base pins as many plugins', async () => {
    const text = 'RUN kestra plugins install io.kestra.plugin:plugin-git:1.1.5\n';
    const manifests = { ...noFiles, files: [file('Dockerfile', text)], searched: true };
    const base = { manifests, catalogues: [] };
    const { facts } = await resolve({ ...makeSources(), manifests, base });
    expect(facts?.plugins.map(({ entry }) => entry === null)).toEqual([false]);
  });

  test('with the built-in catalogue, for plugins by hand and in manifests alike', async () => {
    const text =
      'FROM kestra/kestra:v1.1.0\nRUN kestra plugins install io.kestra.plugin:plugin-git:1.1.5\n';
    const manifests = { ...noFiles, files: [file('Dockerfile', text)], searched: true };
    const byHand = makeSources({ inputs: { 'plugin-versions': 'plugin-git@1.1.5' } });
    for (const sources of [byHand, { ...makeSources(), manifests }]) {
      const { facts } = await resolve(sources);
      expect(facts?.plugins.map(({ name, entry }) => [name, entry === null])).toEqual([
        ['plugin-git', false],
      ]);
    }
  });

  test('with the built-in catalogue for what ran before', async () => {
    const given = { 'core-version': '1.1.0', 'current-plugin-versions': 'plugin-git@1.1.5' };
    const { facts } = await resolve(makeSources({ inputs: given }));
    expect(facts?.catalogue.find('plugin-git')).not.toBeNull();
  });

  test('guarded by the base: a change to the catalogue cannot excuse itself, and a new entry is named', async () => {
    const before = {
      ...catalogue,
      text: 'plugins: { acme-crm: { versions: { "1.0.0": ">=2025.2" } } }',
    };
    const added = {
      ...catalogue,
      text: catalogue.text.replace('"1.0.0"', '"1.1.0": ">=1.0", "1.0.0"'),
    };
    const base = { manifests: noFiles, catalogues: [before] };
    const requirementOf = async (version: string) => {
      const given = { ...inputs, 'plugin-versions': `acme-crm@${version}` };
      const sources: Sources = { ...makeSources({ inputs: given }), catalogues: [added], base };
      const { facts } = await resolve(sources);
      return [facts?.plugins[0]?.requirement?.text, facts?.notices.length];
    };
    expect(await requirementOf('1.0.0')).toEqual(['>=2025.2', 0]);
    expect(await requirementOf('1.1.0')).toEqual(['>=1.0', 1]);
  });
});

describe('problems', () => {
  test('of reading alone leave no facts, though all that was read is right', async () => {
    const unread = { message: 'no file', found: 'nothing', expected: 'a file', location: null };
    const { facts, policy, problems } = await resolve({
      ...makeSources({ inputs }),
      problems: [unread],
    });
    expect([facts, policy?.name, problems]).toEqual([null, 'kestra-calver', [unread]]);
  });

  test('of reading, policy, catalogue and versions are reported at once', async () => {
    const unread = { message: 'no file', found: 'nothing', expected: 'a file', location: null };
    const { facts, policy, problems } = await resolve({
      ...makeSources({ inputs: { ...inputs, 'core-version': '2025.01.0' } }),
      policy: policyFile('nmae: acme'),
      catalogues: [file('catalogue.yml', 'plugins: [')],
      problems: [unread],
    });
    expect([facts, policy]).toEqual([null, null]);
    expect(problems[0]).toBe(unread);
    const paths = problems.map(({ location }) => location?.path ?? null);
    expect([...new Set(paths)]).toEqual([null, '.github/release-gate.yml', 'catalogue.yml']);
    expect(problems.map(({ found }) => found)).toContain('2025.01.0');
  });
});

describe('a policy alone', () => {
  test.each<[string, PolicySource, string | null]>([
    ['of a preset', { kind: 'preset', name: 'home-assistant' }, 'home-assistant'],
    ['that nobody names', { kind: 'unnamed' }, 'kestra-calver'],
    ['of a file', policyFile('name: acme'), 'acme'],
    ['of no file', { kind: 'files', files: [] }, null],
    ['that is wrong', policyFile('nmae: acme'), null],
  ])('%s', async (_, source, name) => {
    const { policy, problems } = await policyOf(source);
    expect(policy?.name ?? null).toBe(name);
    expect(problems).toHaveLength(
      source.kind === 'files' && name === null ? source.files.length : 0,
    );
  });
});

describe('the sources of a policy', () => {
  const policy = policyFile('catalogues: [{ file: catalogue.yml }]');

  test('are asked for when there are plugins, and then judge', async () => {
    const sources = { ...makeSources({ inputs }), policy };
    expect((await resolve(sources)).wanted.now).toEqual(['catalogue.yml']);
    const read = { ...sources, manifests: { ...noFiles, companions: [catalogue] } };
    const { facts, wanted } = await resolve(read);
    expect([facts?.plugins[0]?.requirement?.text, wanted.now]).toEqual(['>=1.0', []]);
  });

  test('are asked for without a plugin only where they may speak of the core', async () => {
    const text = 'catalogues: [{ file: catalogue.yml }, { lock: package-lock.json, core: a }]';
    const bare = makeSources({ inputs: { 'core-version': '2025.1.0' } });
    const { wanted } = await resolve({ ...bare, policy: policyFile(text) });
    expect(wanted.now).toEqual(['catalogue.yml']);
  });

  test('that are not there are a problem, unless they are lock files', async () => {
    const manifests = { ...noFiles, absent: ['catalogue.yml', 'package-lock.json'] };
    const text = 'catalogues: [{ file: catalogue.yml }, { lock: package-lock.json, core: a }]';
    const sources = { ...makeSources({ inputs }), policy: policyFile(text), manifests };
    const { problems } = await resolve(sources);
    expect(problems).toEqual([
      {
        message:
          'The policy learns requirements from catalogue.yml, but there is no such file; correct `catalogues`.',
        found: 'catalogue.yml',
        expected: 'a file of the repository, or an https address',
        location: null,
      },
    ]);
    const bare = { ...makeSources(), policy: policyFile(text), manifests };
    expect((await resolve(bare)).problems).toHaveLength(1);
  });

  test('that cannot be read are told of once', async () => {
    const manifests = { ...noFiles, absent: ['catalogue.yml', 'other.yml'] };
    const text = 'catalogues: [{ file: catalogue.yml }, { file: other.yml }]';
    const unread = { message: 'm', expected: 'e', location: null };
    const problems = [{ ...unread, found: 'a.yml, catalogue.yml' }];
    const sources = { ...makeSources({ inputs }), policy: policyFile(text), manifests, problems };
    const found = (await resolve(sources)).problems.map((each) => each.found);
    expect(found).toEqual(['a.yml, catalogue.yml', 'other.yml']);
  });

  test('that are addresses, or files of the plugins, are not files of the repository', async () => {
    const text = 'catalogues: [{ file: "https://a.example/c.yml" }, { tag: hacs.json, at: core }]';
    const absent = ['https://a.example/c.yml', 'hacs.json'];
    const sources = { ...makeSources({ inputs }), policy: policyFile(text) };
    expect((await resolve(sources)).wanted.now).toEqual([]);
    const { problems } = await resolve({ ...sources, manifests: { ...noFiles, absent } });
    expect(problems).toEqual([]);
  });

  test('are asked for of the base, too, which then guards them', async () => {
    const sources = { ...makeSources({ inputs }), policy };
    const base = { manifests: noFiles, catalogues: [] };
    expect((await resolve({ ...sources, base })).wanted).toEqual({
      now: ['catalogue.yml'],
      before: ['catalogue.yml'],
      catalogues: ['catalogue.yml', 'catalogue.yml'],
    });
    const before = { ...catalogue, text: catalogue.text.replace('>=1.0', '>=2025.2') };
    const standing = { ...base, manifests: { ...noFiles, companions: [before] } };
    const requirementAfter = async (files: readonly SourceFile[], absent: readonly string[]) => {
      const manifests = { ...noFiles, companions: files, absent };
      const { facts } = await resolve({ ...sources, manifests, base: standing });
      return facts?.plugins[0]?.requirement?.text;
    };
    expect(await requirementAfter([catalogue], [])).toBe('>=2025.2');
  });

  test('that a change takes away are still those of the base', async () => {
    const before = { ...noFiles, companions: [catalogue] };
    const sources = { ...makeSources({ inputs }), policy };
    const { facts } = await resolve({
      ...sources,
      ...{ manifests: { ...noFiles, companions: [file('catalogue.yml', 'plugins: {}')] } },
      ...{ base: { manifests: before, catalogues: [] } },
    });
    expect(facts?.plugins[0]?.requirement?.text).toBe('>=1.0');
  });
});

test('what only the base pins is looked up before the change', async () => {
  const compose = 'services: { a: { image: "kestra/kestra:$TAG", env_file: other.env } }';
  const pinned = { ...noFiles, files: [file('compose.yml', compose)], searched: true };
  const base = { manifests: pinned, catalogues: [] };
  const { wanted } = await resolve({ ...makeSources(), base });
  expect([wanted.now, wanted.before.length > 0]).toEqual([[], true]);
});

describe('beside a broken policy', () => {
  const list = file('plugins.txt', 'git:5.10.1');
  const dockerfile = file(
    'Dockerfile',
    'FROM kestra/kestra:v1.0.3\nRUN kestra plugins install io.kestra.plugin:plugin-git:1.x.y\n',
  );

  async function told(
    policy: PolicySource,
    files = [dockerfile],
    given = {},
    catalogues: readonly SourceFile[] = [],
  ) {
    const manifests = { ...noFiles, files, searched: true };
    const sources = makeSources({ inputs: given });
    const { problems } = await resolve({ ...sources, policy, manifests, catalogues });
    return problems.map(({ location }) => location?.path ?? null);
  }
  const gate = '.github/release-gate.yml';

  test.each([
    ['how files are read', 'plugins: { find: [{ in: plugins.txt, line: "{name" }] }'],
    ['how files are read, in JSON', '{ "plugins": { "find" : [{ "in": "plugins.txt" }] } }'],
    ['which preset it extends', 'nmae: acme\nextends: kestra-semver'],
  ])('that says %s, nothing is told of the files', async (_, text) => {
    expect(await told(policyFile(text), [list, dockerfile])).toEqual([gate]);
  });

  test('a catalogue is told of all the same', async () => {
    const policy = policyFile('nmae: acme\nextends: kestra-semver');
    const catalogues = [file('catalogue.yml', 'plugins: [')];
    expect(await told(policy, [dockerfile], {}, catalogues)).toEqual([gate, 'catalogue.yml']);
  });

  test('the files are told of where it leaves them alone', async () => {
    expect(await told(policyFile('nmae: acme'))).toEqual([gate, 'Dockerfile']);
    expect(await told(policyFile('nmae: extends'))).toEqual([gate, 'Dockerfile']);
  });

  test('one of several files may say it, and inputs are told of all the same', async () => {
    const policy: PolicySource = {
      kind: 'files',
      files: [file('top.yml', 'nmae: acme\nextends: ./base.yml'), file('base.yml', 'nmae: b')],
    };
    expect(await told(policy, [dockerfile], { 'target-date': 'soon' })).toEqual([
      'top.yml',
      'base.yml',
      null,
    ]);
  });
});

test('a policy that is right hides nothing that is wrong with files', async () => {
  const files = [
    file('Dockerfile', 'RUN kestra plugins install io.kestra.plugin:plugin-git:1.x.y\n'),
  ];
  const { problems } = await resolve({
    ...makeSources(),
    policy: policyFile('extends: kestra-semver'),
    manifests: { ...noFiles, files, searched: true },
  });
  expect(problems.map(({ location }) => location?.path)).toEqual(['Dockerfile']);
});

describe('how old a catalogue is', () => {
  const policy = [
    'extends: none',
    'catalogues:',
    '  - { index: i.json, at: all.*, name: n, version: v, requires: r, made: at }',
  ].join('\n');

  const own = {
    path: 'c.yml',
    text: 'made: 2026-01-31\nplugins: { a: { versions: { "1.0.0": ">=1.0" } } }',
  };

  async function notices(asked: string, catalogue: SourceFile = own) {
    const inputs = {
      ...{ 'core-version': '1.0.0', 'plugin-versions': asked },
      ...{ 'target-date': '2026-05-01', releasing: 'none' },
    };
    const { facts } = await resolve({
      ...makeSources({ inputs }),
      policy: { kind: 'files', files: [{ path: 'p.yml', text: policy }] },
      catalogues: [catalogue],
    });
    return facts?.notices.map(({ message }) => message).filter((each) => each.includes('was made'));
  }

  test('is told where it does not know what is judged', async () => {
    expect(await notices('a@1.1.0')).toEqual([
      'The catalogue c.yml was made on 2026-01-31 and does not know a@1.1.0; refresh it with `release-gate catalog update`.',
    ]);
  });

  test.each([
    ['copy.json', '; take a newer copy.'],
    ['https://a.example/i.json', '.'],
  ])('by an index, too, which is renewed in its own way: %s', async (path, end) => {
    const text = '{"at":"2026-01-31T05:00:00Z","all":[{"n":"a","v":"1.0.0","r":">=1.0"}]}';
    expect(await notices('a@1.1.0', { path, text })).toEqual([
      `The catalogue ${path} was made on 2026-01-31 and does not know a@1.1.0${end}`,
    ]);
  });

  test('and nowhere else', async () => {
    expect(await notices('a@1.0.0')).toEqual([]);
    expect(await notices('b@latest')).toEqual([]);
  });

  test.each([
    ['a@1.0.0 c@2.0.0 b@latest d@1.0.0', 'c@2.0.0, d@1.0.0'],
    ['b@1.0.0 c@1.0.0 d@1.0.0 e@1.0.0 f@1.0.0', 'b@1.0.0, c@1.0.0, d@1.0.0, e@1.0.0, f@1.0.0'],
    [
      'b@1.0.0 c@1.0.0 d@1.0.0 e@1.0.0 f@1.0.0 g@1.0.0 h@1.0.0',
      'b@1.0.0, c@1.0.0, d@1.0.0, e@1.0.0, f@1.0.0 and 2 more',
    ],
  ])('of %s it names %s', async (asked, names) => {
    const told = await notices(asked.replaceAll(' ', '\n'));
    expect(told?.map((each) => /does not know (.*);/.exec(each)?.[1])).toEqual([names]);
  });
});

describe('what a catalogue says of the core', () => {
  const given = { 'core-version': '2025.1.0' };
  const saying = (date: string) =>
    file(
      'catalogue.yml',
      `core: { releases: { "2025.1.5": ${date} }, support: { "2025.1": { until: 2026-08-05 } } }\nplugins: {}`,
    );
  const released = async (sources: Partial<Sources>) => {
    const { facts } = await resolve({ ...makeSources({ inputs: given }), ...sources });
    const { releases, support } = facts?.policy.core ?? {};
    const day = releases?.find(({ version }) => version.text === '2025.1.5')?.date;
    const until = support?.find(({ line }) => line === '2025.1')?.until;
    return { day, until, notices: facts?.notices.map(({ message }) => message) };
  };

  test('is known, of whichever policy is chosen', async () => {
    const expected = { day: '2025-09-04', until: '2026-08-05', notices: [] };
    const catalogues = [saying('2025-09-04')];
    expect(await released({ catalogues })).toEqual(expected);
    expect(await released({ catalogues, policy: { kind: 'unnamed' } })).toMatchObject(expected);
  });

  test('is taken from the base, and from a change where the base says nothing', async () => {
    const catalogues = [saying('2025-09-04')];
    const base = { manifests: noFiles, catalogues: [saying('2025-09-11')] };
    expect(await released({ catalogues, base })).toEqual({
      day: '2025-09-11',
      until: '2026-08-05',
      notices: [],
    });
    const silent = { manifests: noFiles, catalogues: [] };
    expect(await released({ catalogues, base: silent })).toEqual({
      day: '2025-09-04',
      until: '2026-08-05',
      notices: [
        'This change adds to what a catalogue says of the core, and is judged by it: releases 2025.1.5; support 2025.1. Review that with it.',
      ],
    });
  });
});

test('a catalogue of the base that is broken holds nothing up, and is named', async () => {
  const told = async (text: string, path = 'catalogue.yml') => {
    const base = { manifests: noFiles, catalogues: [file(path, text)] };
    const sources = { ...makeSources({ inputs }), catalogues: [catalogue], base };
    const { facts } = await resolve(sources);
    return facts?.notices.map(({ message }) => message);
  };
  const added =
    'This change adds catalogue entries that it is judged by: acme-crm@1.0.0. Review them with it.';
  const wrong = 'so the change is not held to it: ';
  expect(await told('plugins: 1')).toEqual([
    `A catalogue of the base is broken (line 1 of catalogue.yml), ${wrong}\`plugins\` is \`1\`; it should be a map of keys and values.`,
    added,
  ]);
  expect(await told('plugins: { a: 1, b: 1 }')).toEqual([
    expect.stringMatching(/values\. There is 1 more fault\.$/),
    added,
  ]);
  expect(await told('plugins: { a: 1, b: 1, c: 1 }')).toEqual([
    expect.stringMatching(/values\. There are 2 more faults\.$/),
    added,
  ]);
  expect(await told('plugins: 1', 'https://a.example/c.yml')).toEqual([
    expect.stringMatching(/^A catalogue of the base is broken, so the change/),
    added,
  ]);
});

test.each([
  ['by hand', { 'core-version': '2025.1.0' }, noFiles],
  [
    'in a manifest',
    {},
    { ...noFiles, files: [file('Dockerfile', 'FROM kestra/kestra:v2025.1.0\n')], searched: true },
  ],
])("a vendor's list speaks of the core that is judged, given %s", async (_, given, manifests) => {
  const list = { ...file('list.json', '[{ "artifactId": "acme-crm", "version": "1.0.0" }]') };
  const { facts } = await resolve({
    ...makeSources({ inputs: { ...given, 'plugin-versions': 'acme-crm@1.0.0' } }),
    ...{ manifests, catalogues: [{ ...list, core: '2025.1.0' }] },
  });
  expect(facts?.plugins[0]?.requirement?.text).toBe('[2025.1.0]');
});

test('without plugins and files no catalogue is asked', async () => {
  const { facts } = await resolve(makeSources({ inputs: { 'core-version': '2025.1.0' } }));
  expect([facts?.catalogue.find('plugin-git'), facts?.notices]).toEqual([null, []]);
});

describe('the presets that may judge', () => {
  const named = async (source: PolicySource) =>
    (await candidatesOf(source)).map(
      ({ preset, ground, policy }) => `${preset}, ${ground.name}, ${policy.name}`,
    );
  const files = (...texts: string[]): PolicySource => ({
    kind: 'files',
    files: texts.map((text, index) => file(`p${index}.yml`, text)),
  });
  const all = (name?: string) =>
    ['kestra-calver', 'kestra-semver'].map((preset) => `${preset}, ${preset}, ${name ?? preset}`);

  test.each<[string, PolicySource, readonly string[]]>([
    ['all of the core where nothing is named', { kind: 'unnamed' }, all()],
    ['none where one is', { kind: 'preset', name: 'kestra-calver' }, []],
    ['all under a file that names none', files('name: acme'), all('acme')],
    ['none under a file that names one', files('name: acme\nextends: kestra-semver'), []],
    ['all under the last of several files', files('extends: p1.yml', 'name: team'), all('team')],
    ['none where the last of several names one', files('extends: p1.yml', 'extends: none'), []],
    ['none under a file of another core', files('core: { name: acme }'), []],
    ['none under a file that is wrong', files('nmae: acme'), []],
    ['none under no file', files(), []],
  ])('are %s', async (_, source, candidates) => {
    expect(await named(source)).toEqual(candidates);
  });
});
