import { describe, expect, test } from '@jest/globals';
import type { Sight } from '../../src/model/manifest.js';
import {
  imageName,
  imagesLikelyFirst,
  imageToPaste,
  isCoreUnidentified,
  isDeployed,
  isEveryManifestSilent,
  isNothingFound,
  isUnseen,
  leftOutToPaste,
  listed,
  listedPaths,
  listedTexts,
  pathsBefore,
  pathsLeftOut,
  pathsRead,
  wasThereBefore,
} from '../../src/questions/not-seen.js';
import { type Given, makeFacts } from '../support/make-facts.js';
import { at, makeManifests, makeSight, pinned } from '../support/make-sight.js';

const silent = { path: 'a.yml', readAs: null, location: at('a.yml') };
const all = { text: '--all', location: at('Dockerfile', 2, 33) };
const loop = { ...all, text: '$(cat x)', why: 'it is a command’s output', remedy: 'Write them.' };
const core = { text: '2025.1.4', location: at('Dockerfile') };

describe('isNothingFound', () => {
  const rows: readonly (readonly [string, boolean, Given])[] = [
    ['of a search without a version', true, { manifests: makeManifests() }],
    ['of named files that are gone', true, { manifests: makeManifests({ asked: 'named' }) }],
    ['of no search, where only the calendar is asked', false, {}],
    ['where a file is silent', false, { manifests: makeManifests({ silent: [silent] }) }],
    ['where a core was found', false, { manifests: makeManifests({}, { core }) }],
    [
      'where a plugin was found',
      false,
      { manifests: makeManifests({}, { plugins: [pinned('a@1.0.0')] }) },
    ],
    [
      'where everything is installed',
      false,
      { manifests: makeManifests({ floatingInstalls: [all] }) },
    ],
    [
      'where an install cannot be read',
      false,
      { manifests: makeManifests({ unreadableInstalls: [loop] }) },
    ],
    [
      'where a core is given by hand',
      false,
      { inputs: { 'core-version': '2025.1.4' }, manifests: makeManifests({ asked: 'named' }) },
    ],
  ];

  test.each(rows)('%s: %s', (_, expected, given) => {
    expect(isNothingFound(makeFacts(given))).toBe(expected);
  });
});

describe('isEveryManifestSilent', () => {
  const read = (path: string, plugins: number) => ({ path, core: false, plugins, leftOut: null });
  const rows: readonly (readonly [string, boolean, Partial<Sight>])[] = [
    ['one, and it is silent', true, { seen: [read('a.yml', 0)], silent: [silent] }],
    [
      'one that is silent and one that speaks',
      false,
      { seen: [read('a.yml', 0), read('b', 1)], silent: [silent] },
    ],
    ['none, since none is there', false, {}],
    ['one that speaks', false, { seen: [read('b', 1)] }],
    ['one in which everything is installed', false, { silent: [silent], floatingInstalls: [all] }],
  ];

  test.each(rows)('of files that were named: %s: %s', (_, expected, sight) => {
    const facts = makeFacts({ manifests: makeManifests({ asked: 'named', ...sight }) });
    expect(isEveryManifestSilent(facts)).toBe(expected);
  });

  test('is not asked of a search', () => {
    const facts = makeFacts({ manifests: makeManifests({ silent: [silent] }) });
    expect(isEveryManifestSilent(facts)).toBe(false);
  });
});

describe('isCoreUnidentified', () => {
  const plugins = [pinned('a@1.0.0 >=1.0')];
  const rows: readonly (readonly [string, boolean, Given])[] = [
    ['plugins in an image without a core', true, { manifests: makeManifests({}, { plugins }) }],
    ['plugins and a core', false, { manifests: makeManifests({}, { plugins, core }) }],
    [
      'plugins and a core that floats',
      false,
      { manifests: makeManifests({}, { plugins, core: { ...core, text: 'latest' } }) },
    ],
    ['nothing at all', false, { manifests: makeManifests() }],
    [
      'everything installed, without a core',
      true,
      { manifests: makeManifests({ floatingInstalls: [all] }) },
    ],
    [
      'an install that cannot be read, without a core',
      true,
      { manifests: makeManifests({ unreadableInstalls: [loop] }) },
    ],
    ['plugins released by hand', false, { inputs: { 'plugin-versions': 'a@1.0.0 >=1.0' } }],
    [
      'plugins by hand that are deployed',
      true,
      { inputs: { 'plugin-versions': 'a@1.0.0 >=1.0', releasing: 'none' } },
    ],
    [
      'a snapshot in a plugin’s own repository',
      false,
      {
        manifests: makeManifests(
          {},
          {
            plugins: [pinned('a@1.0.0-SNAPSHOT')],
            releasing: { names: ['a'], reason: 'its own' },
          },
        ),
      },
    ],
    [
      'a released plugin beside one that a file pins',
      true,
      {
        inputs: { releasing: 'a' },
        manifests: makeManifests({}, { plugins: [...plugins, pinned('b@1.0.0', 3)] }),
      },
    ],
    [
      'a released plugin beside one that is given by hand',
      false,
      { inputs: { 'plugin-versions': 'a@1.0.0 >=1.0\nb@1.0.0 >=1.0', releasing: 'a' } },
    ],
  ];

  test.each(rows)('of %s: %s', (_, expected, given) => {
    const facts = makeFacts(given);
    expect([isCoreUnidentified(facts), isUnseen(facts)]).toEqual([
      expected,
      expected || isNothingFound(facts),
    ]);
  });

  test.each([
    ['a file is silent', { silent: [silent] }],
    ['everything is installed', { floatingInstalls: [all] }],
    ['an install cannot be read', { unreadableInstalls: [loop] }],
  ])('what may hold plugins is unseen beside a core where %s', (_, sight) => {
    const facts = makeFacts({ manifests: makeManifests(sight, { core }) });
    expect([isCoreUnidentified(facts), isUnseen(facts)]).toEqual([false, true]);
    expect(isUnseen(makeFacts({ manifests: makeManifests({}, { core }) }))).toBe(false);
  });

  test('a plugin that is released is not deployed, and the one beside it is', () => {
    const manifests = makeManifests({}, { plugins: [...plugins, pinned('b@1.0.0', 3)] });
    const facts = makeFacts({ inputs: { releasing: 'a' }, manifests });
    expect(facts.plugins.map((plugin) => isDeployed(facts, plugin))).toEqual([false, true]);
  });
});

describe('wasThereBefore', () => {
  const unlessGiven = (change: Given): Given => ({
    manifests: makeManifests({}, { plugins: [pinned('a@1.0.0 >=1.0')] }),
    manifestsBefore: makeManifests({}, { plugins: [pinned('a@1.0.0 >=1.0')] }),
    ...change,
  });
  const moved = { ...all, location: at('Dockerfile', 3, 33) };

  test.each([
    ['the same text at the same place', unlessGiven({}), all, true],
    ['another text there', unlessGiven({}), { ...all, text: '-a' }, false],
    ['the same text at another place', unlessGiven({}), moved, false],
    [
      'a plugin that moves',
      unlessGiven({ manifests: makeManifests({}, { plugins: [pinned('a@1.0.1 >=1.0')] }) }),
      all,
      false,
    ],
    [
      'a requirement that is taken away',
      unlessGiven({ manifests: makeManifests({}, { plugins: [pinned('a@1.0.0')] }) }),
      all,
      false,
    ],
    [
      'a plugin that goes',
      unlessGiven({ manifests: makeManifests({}, { paths: ['Dockerfile'] }) }),
      all,
      false,
    ],
    [
      'a core that goes',
      unlessGiven({
        manifestsBefore: makeManifests({}, { core, plugins: [pinned('a@1.0.0 >=1.0')] }),
      }),
      all,
      false,
    ],
  ])('%s: %#', (_, given, then, expected) => {
    expect(wasThereBefore(makeFacts(given), all, [then])).toBe(expected);
  });

  test('one among several that were there is enough', () => {
    const facts = makeFacts(unlessGiven({}));
    expect(wasThereBefore(facts, all, [moved, all])).toBe(true);
    expect(wasThereBefore(facts, all, [])).toBe(false);
  });

  test('a core that floats is the same where its text is', () => {
    const floating = { core: { text: 'latest', location: at('Dockerfile') } };
    const facts = makeFacts({
      manifests: makeManifests({}, floating),
      manifestsBefore: makeManifests({}, floating),
    });
    expect(wasThereBefore(facts, all, [all])).toBe(true);
    const other = { core: { text: 'develop', location: at('Dockerfile') } };
    const changed = makeFacts({
      manifests: makeManifests({}, floating),
      manifestsBefore: makeManifests({}, other),
    });
    expect(wasThereBefore(changed, all, [all])).toBe(false);
  });
});

test.each([
  ['kestra/kestra', 'kestra/kestra'],
  ['kestra/kestra:v1.0.0', 'kestra/kestra'],
  ['kestra/kestra@sha256:ab', 'kestra/kestra'],
  ['kestra/kestra:v1.0.0@sha256:ab', 'kestra/kestra'],
  ['registry.acme.example:5000/kestra', 'registry.acme.example:5000/kestra'],
  ['registry.acme.example:5000/kestra:v1.0.0', 'registry.acme.example:5000/kestra'],
  ['a/b:1', 'a/b'],
  ['b:1', 'b'],
  ['', ''],
])('the name of the image %s is %s', (reference, name) => {
  expect(imageName(reference)).toBe(name);
});

describe('images', () => {
  const image = (text: string, line = 1) => ({ text, location: at('Dockerfile', line) });
  const sight = makeSight({
    images: [image('postgres:16'), image('acme/Kestra-ee:v1', 2), image('postgres:16', 3)],
  });

  test('stand once each, those with the core’s name in their path first', () => {
    expect(imagesLikelyFirst(sight, makeFacts())).toEqual([
      image('acme/Kestra-ee:v1', 2),
      image('postgres:16'),
    ]);
  });

  test('keep their order where the policy has no name for its core', () => {
    const facts = makeFacts({ policy: 'extends: none\nname: acme\n' });
    expect(imagesLikelyFirst(sight, facts).map(({ text }) => text)).toEqual([
      'postgres:16',
      'acme/Kestra-ee:v1',
    ]);
  });

  test.each([
    [['postgres:16', 'kestra.example:5000/db:1'], null],
    [['acme/kestra-$EDITION:v1'], null],
    [['kestra:5000/db:1', 'kestra.example/acme/db:1'], null],
    [
      ['acme/registry.v2/kestra:v1'],
      'if acme/registry.v2/kestra is the core, name it in the policy: `core: { images: ["acme/core", "acme/registry.v2/kestra"] }`',
    ],
    [
      ['acme/kestra.d/db:v1'],
      'if acme/kestra.d/db is the core, name it in the policy: `core: { images: ["acme/core", "acme/kestra.d/db"] }`',
    ],
    [
      ['registry.acme.example/kestra-ee:v1'],
      'if registry.acme.example/kestra-ee is the core, name it in the policy: `core: { images: ["acme/core", "registry.acme.example/kestra-ee"] }`',
    ],
  ])('of %j the one that looks like the core can be pasted', (texts, expected) => {
    const facts = makeFacts({ policy: 'core: { images: [acme/core] }' });
    const images = texts.map((text) => image(text));
    expect(imageToPaste(images, facts)).toBe(expected);
  });

  test('one of several images of the policy is enough for another track', () => {
    const facts = makeFacts({ policy: 'core: { images: [acme/kestra, acme/kestra-ee] }' });
    expect(imageToPaste([image('acme/kestra-ee:v1')], facts)).toContain('is of another track');
  });

  test.each(['sonarqube:26.7-community', 'mirror.example/library/sonarqube:26.7-community'])(
    'of another track the policy is what to change: %s',
    (text) => {
      const facts = makeFacts({ policy: 'extends: sonarqube-server' });
      expect(imageToPaste([image(text)], facts)).toBe(
        `if ${text} is the core, its tag is of another track than this policy's: judge it by the policy of that track`,
      );
    },
  );
});

test('a list names ten, and counts the others', () => {
  const names = [...'abcdefghijkl'];
  expect(listed(names.slice(0, 10))).toBe('a, b, c, d, e, f, g, h, i, j');
  expect(listed(names)).toBe('a, b, c, d, e, f, g, h, i, j and 2 more');
  expect(listedPaths(['a', 'x'.repeat(200)])).toBe(`a, ${'x'.repeat(100)}…`);
  expect(
    listedTexts([
      { text: 'x', location: at('d/f', 3) },
      { text: 'y', location: null },
    ]),
  ).toBe('x (d/f:3), y');
});

test('paths are those that were read, left out, or spoke before', () => {
  const seen = [
    { path: 'a', core: true, plugins: 0, leftOut: null },
    { path: 'b', core: false, plugins: 0, leftOut: null },
    { path: 'c', core: false, plugins: 2, leftOut: 'it lies in examples' },
    { path: 'd', core: false, plugins: 2, leftOut: null },
  ];
  const facts = makeFacts({ manifestsBefore: makeManifests({ seen }) });
  expect(pathsRead({ seen })).toEqual(['a', 'b', 'd']);
  expect(pathsLeftOut({ seen })).toEqual(['c']);
  expect(pathsBefore(facts)).toEqual(['a', 'd']);
  expect(pathsBefore(makeFacts())).toEqual([]);
  expect(leftOutToPaste(makeSight({ seen }))).toBe(
    'if what was left out is deployed, name it: `manifests: c`',
  );
  expect(leftOutToPaste(makeSight())).toBeNull();
  const many = Array.from({ length: 30 }, (_, index) => ({
    path: `examples/${index}.yml`,
    core: false,
    plugins: 1,
    leftOut: 'it lies in examples',
  }));
  const paths = leftOutToPaste(makeSight({ seen: many }))?.match(/examples\/\d+\.yml/g) ?? [];
  expect(paths).toEqual(many.slice(0, paths.length).map(({ path }) => path));
  expect([paths.length > 1, paths.length < many.length]).toEqual([true, true]);
  expect(leftOutToPaste(makeSight({ seen: many }))).toContain('examples/0.yml, examples/1.yml');
});
