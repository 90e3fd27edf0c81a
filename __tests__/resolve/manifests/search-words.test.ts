import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  hintsFor,
  isHinted,
  isKustomizationPath,
  isPointer,
  kustomizationsUpon,
  liesOver,
  searchFor,
  setsTag,
} from '../../../src/resolve/manifests/search-words.js';
import { ending } from '../../support/ending.js';
import { noFinders } from '../../support/no-finders.js';
import { marksUnder } from '../../support/policy-marks.js';

const marks = {
  name: 'kestra',
  images: ['kestra/kestra', 'registry.kestra.io/docker/kestra-ee'],
  properties: ['kestraVersion', 'minimum.core'],
  finders: noFinders,
};
const holds = searchFor(marks);

describe('what marks a core', () => {
  test.each([
    'FROM kestra/kestra:v1.0.0',
    'image: registry.acme.example/platform/kestra-ee:v1',
    'image: $KESTRA_IMAGE',
    'KESTRAVERSION=1.0.0',
    'minimum.core=1.0.0',
    'RUN app install io.kestra.plugin:plugin-dbt:1.1.5',
    'repo: https://kestra.io',
    'host: registry.kestra',
  ])('is found in %j', (text) => {
    expect([holds(text, 'a word'), holds(text, 'plugins'), holds(text, 'an install')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test.each([
    'type: io.kestra.plugin.core.log.Log',
    'FROM registry.acme.example/orchestrator:1.4.2',
    'minimumXcore=1.0.0',
    '',
  ])('is not found in %j', (text) => {
    expect(holds(text, 'a word')).toBe(false);
    expect(holds(text, 'an install')).toBe(false);
  });

  test('is found in the bytes of UTF-16', () => {
    expect(holds(Buffer.from('\uFEFFkestra', 'utf16le').toString('latin1'), 'a word')).toBe(true);
  });

  test('may be in any letters', () => {
    const found = searchFor({ name: 'müller+co', images: [], properties: [], finders: noFinders });
    expect(found(Buffer.from('image: müller+co').toString('latin1'), 'a word')).toBe(true);
    expect(found('image: mullerrco', 'a word')).toBe(false);
  });

  test('may be nothing at all', () => {
    const found = searchFor({ name: null, images: [], properties: [], finders: noFinders });
    expect([found('kestra', 'a word'), found('plugins install x', 'an install')]).toEqual([
      false,
      true,
    ]);
    const none = { name: null, images: [], properties: [], finders: noFinders };
    const inText = searchFor(none, 'text');
    const kinds = ['a word', 'a pin', 'plugins', 'an install', 'coordinates'] as const;
    expect(kinds.filter((held) => inText('kestra: 1 null', held))).toEqual([]);
  });

  test.each([
    ['image: kestra/kestra:v1', true],
    ['kestra-ee = "v1"', true],
    ['FROM kestra', true],
    ['repo: acme/kestra/x', false],
    ['docker build --build-arg V=1 .', true],
    ['the quick brown fox jumps over a lazy dog', false],
  ])('in code it stands where a version may follow: %j', (text, expected) => {
    expect(holds(text, 'a pin')).toBe(expected);
  });

  test('no program is a text, unless it begins as UTF-16 does', () => {
    const wide = Buffer.from('kestra: 1', 'utf16le').toString('latin1');
    expect(holds(`\xFF\xFE${wide}`, 'a pin')).toBe(true);
    expect(holds(wide, 'a pin')).toBe(false);
    expect(holds(`${wide}\xFF\xFE`, 'a pin')).toBe(false);
    expect(holds('kestra: 1', 'a pin')).toBe(true);
  });

  test('is looked for in texts as it is written, and in files as their bytes', () => {
    const müller = { name: 'Müller', images: [], properties: [], finders: noFinders };
    expect(searchFor(müller, 'text')('image: müller', 'a word')).toBe(true);
    expect(searchFor(müller)('image: müller', 'a word')).toBe(false);
  });
});

describe('a list holds coordinates', () => {
  const artifacts = marksUnder('plugins: { find: [{ archive: artifact, keys: "ext-*" }] }');

  test.each([
    ['a.b:c:1.0', true],
    ['c@v1', true],
    ['ext-a', true],
    ['next-a', false],
    ['kind: ext-', false],
    ['the quick brown fox jumps over a lazy dog', false],
  ])('%j: %s', (text, expected) => {
    expect(searchFor(artifacts)(text, 'coordinates')).toBe(expected);
  });
});

describe('what installs plugins on an image of any name', () => {
  test.each([
    'RUN /app/orchestrator plugins install com.acme:x:1.0.0',
    'orchestrator plugins --locale en install x',
    'args: ["plugins", "install", "x"]',
    'args:\n  - plugins\n  - install\n  - x',
    'orchestrator plugin \\\n  install x',
    'ADD https://repo.acme.example/plugin-invoice-1.2.0.jar /app/plugins/',
    'docker build --build-arg VERSION=1.2.0 -t own .',
    'with:\n  build-args: VERSION=1.2.0',
  ])('is found in %j', (text) => {
    expect(holds(text, 'an install')).toBe(true);
  });

  test.each([
    'plugins:\n  - serverless-offline',
    'npm install',
    `plugins${' '.repeat(200)}install`,
  ])('is not found in %j', (text) => {
    expect(holds(text, 'an install')).toBe(false);
  });

  test('in a Dockerfile the mere word will do', () => {
    expect(holds('COPY jars/ /app/plugins/', 'plugins')).toBe(true);
    expect(holds('COPY jars/ /app/lib/', 'plugins')).toBe(false);
  });
});

test('some files matter whatever they hold', () => {
  expect(holds('', 'anything')).toBe(true);
});

test('a pointer of Git LFS may stand for anything', () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 3\n';
  expect([isPointer(pointer), holds(pointer, 'a word'), isPointer('version: 1')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('the search of a hostile text ends', () => {
  expect(ending(() => holds('plugins '.repeat(120_000), 'an install'))).toBe(false);
});

test('what finders look for is looked for as well', () => {
  const marks = marksUnder(
    'core: { find: [{ image: acme/server }] }',
    'plugins:',
    '  find:',
    '    - { command: acme-cli add, word: "{name}@{version}" }',
    '    - { variable: ACME_ADDONS, item: "{name}" }',
    '    - { archive: "acme-ext-{name}-{version}.bin" }',
    '    - { archive: "{name}_{version}.pkg" }',
    '    - { archive: artifact, keys: "x-*" }',
    '    - { command: "my*tool add", word: "{name}" }',
    '    - { command: "{core} add", word: "{name}" }',
    '    - { resource: "Ser*List", at: spec.plugins, name: name }',
    '    - { in: list.txt, line: "{name}" }',
  );
  const holds = searchFor(marks, 'text');
  const texts = [
    'FROM mirror/server',
    'RUN acme-cli add a',
    'ACME_ADDONS=a',
    'ADD acme-ext-a-1.bin',
    'RUN my-tool add a',
    'kind: SerialList',
  ];
  expect(texts.filter((text) => !holds(text, 'an install'))).toEqual([]);
  const others = ['FROM other', 'x.pkg', 'the quick brown fox jumps over a lazy dog'];
  expect(others.filter((text) => holds(text, 'an install'))).toEqual([]);
});

test("words that differ in their letters' case alone are one", () => {
  const { finders } = marksUnder(
    'plugins: { find: [{ resource: Acme, at: spec.plugins, name: name }] }',
  );
  const searches = searchFor({ name: 'acme', images: [], properties: [], finders });
  expect(searches('kind: Acme', 'an install')).toBe(true);
  expect(searches('kind: Other', 'an install')).toBe(false);
});

describe('hints', () => {
  const hints = hintsFor(marks);
  const parts = [
    ...[
      'kestra',
      'Kestra-EE',
      'plugins',
      'Plugin',
      ' ',
      '\n',
      '\\\n',
      'install',
      '-1.2.0.JAR',
      '.zip',
    ],
    ...[
      'build-args:',
      'docker',
      'podman',
      '-',
      'compose',
      ' stack',
      '--set',
      '-string',
      '=',
      'set image',
    ],
    ...['postBuild:', 'minimum.core', 'KESTRAVERSION', 'io.', '.x', ':1', '@v1', '\0', '\xFF\xFE'],
    'version https://git-lfs.github.com/spec/v1',
  ];

  test('are in every text that holds something, in small letters', () => {
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((some) => some.join(''));
    const kind = fc.constantFrom('a word', 'plugins', 'an install', 'a pin');
    fc.assert(
      fc.property(text, kind, (inner, held) => {
        const wide = Buffer.from(inner, 'utf16le').toString('latin1');
        for (const one of [inner, wide]) {
          fc.pre(holds(one, held));
          const small = one.toLowerCase();
          expect(hints.filter((hint) => small.includes(hint))).not.toEqual([]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('are none that is in every text', () => {
    const text = 'the quick brown fox jumps over a lazy dog';
    expect(hints.filter((hint) => text.includes(hint))).toEqual([]);
  });

  test('are asked of all but what is read whatever it holds', () => {
    expect(isHinted('a word')).toBe(true);
    expect([isHinted('anything'), isHinted('coordinates')]).toEqual([false, false]);
  });
});

test.each([
  ['chart/prod.yaml', true],
  ['chart/envs/prod.yml', true],
  ['chart/templates/a.yaml', false],
  ['chart/a/b/prod.yaml', true],
  ['chart/prod.json', false],
  ['prod.yaml', true],
  ['templates/a.yaml', false],
  ['prod.yaml.bak', false],
])('%s lies over the values of a chart: %s', (path, expected) => {
  expect(liesOver(['chart/values.yaml', 'x.yaml'])(path)).toBe(expected);
  expect(liesOver(['values.yml'])(path)).toBe(expected);
  expect(liesOver(['x.yaml', 'my-values.yaml', 'values.yaml.bak'])(path)).toBe(false);
});

test.each([
  ['image:\n  tag: v1', true],
  ['{"image":{"tag":"v1"}}', true],
  ['image : { tag : v1 }', true],
  ['tags: [a]', false],
])('%j sets a tag: %s', (text, expected) => {
  expect(setsTag(text)).toBe(expected);
});

test.each([
  ['kustomization.yaml', true],
  ['overlays/prod/kustomization.yml', true],
  ['base/Kustomization', true],
  ['base/my-kustomization.yaml', false],
  ['base/kustomization.yaml.bak', false],
])('%s is a kustomization by its name: %j', (path, expected) => {
  expect(isKustomizationPath(path)).toBe(expected);
});

test.each<[string, string[], Record<string, string>, string[]]>([
  [
    'a resource, a patch or a component that matters',
    ['base/deploy.yaml', 'prod/image.yaml', 'pin/kustomization.yaml'],
    {
      'base/kustomization.yaml': 'resources:\n  - deploy.yaml\n',
      'prod/kustomization.yaml': 'patches:\n  - path: image.yaml\n',
      'test/kustomization.yaml': 'components: [../pin]\n',
    },
    ['base/kustomization.yaml', 'prod/kustomization.yaml', 'test/kustomization.yaml'],
  ],
  [
    'what builds on it in turn',
    ['base/deploy.yaml'],
    {
      'base/kustomization.yaml': "resources: ['deploy.yaml']\n",
      'all/kustomization.yaml': 'resources: [../base]\n',
      'overlays/prod/Kustomization': 'resources:\n- "../../all/"\n',
    },
    ['all/kustomization.yaml', 'base/kustomization.yaml', 'overlays/prod/Kustomization'],
  ],
  [
    'a folder without a kustomization',
    ['raw/deploy.yaml'],
    { 'prod/kustomization.yaml': 'resources:\n- ../raw\n' },
    ['prod/kustomization.yaml'],
  ],
  [
    'each other, and on one that several build on',
    ['base/deploy.yaml'],
    {
      'a/kustomization.yaml': 'resources: [../base, ../b]\n',
      'b/kustomization.yaml': 'resources: [../base, ../a, /c, ../../d]\n',
    },
    ['a/kustomization.yaml', 'b/kustomization.yaml'],
  ],
  [
    'a folder in a folder',
    ['x/raw/deploy.yaml'],
    { 'prod/kustomization.yaml': 'resources:\n- ../x/raw\n' },
    ['prod/kustomization.yaml'],
  ],
  [
    'nothing that matters',
    ['base/deploy.yaml'],
    {
      'other/kustomization.yaml': 'resources: [deploy.yaml]\n',
      'far/kustomization.yaml': 'resources: [../../../base]\n',
    },
    [],
  ],
])('of those without a word, they build on %s', (_, found, texts, expected) => {
  const given = new Map(Object.entries(texts).map(([path, text]) => [path, [text]]));
  expect(kustomizationsUpon(found, given)).toEqual(expected);
});

test('what it builds on at the head or before a change counts', () => {
  const texts = new Map([
    ['prod/kustomization.yaml', ['resources: []\n', 'resources: [../base]\n']],
  ]);
  expect(kustomizationsUpon(['base/deploy.yaml'], texts)).toEqual(['prod/kustomization.yaml']);
});
