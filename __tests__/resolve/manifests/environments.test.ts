import { describe, expect, test } from '@jest/globals';
import { actionReference } from '../../../src/model/environment.js';
import type { Manifest, SeenText } from '../../../src/model/manifest.js';
import {
  conflictOf,
  environmentsOf,
  isSameCore,
} from '../../../src/resolve/manifests/environments.js';

/** A file as it was read: `core v1.2.0`, `core latest floats`, `on IMAGE`, `--all` and `plugin@1.0.0`. */
type Row = readonly [path: string, ...said: readonly string[]];

function manifest([path, ...said]: Row): Manifest {
  const at = (line: number) => ({ path, line, column: 1, endColumn: 9 });
  const taken = (pattern: RegExp) =>
    said.flatMap((each, n) => {
      const match = pattern.exec(each);
      return match === null ? [] : [{ text: match[1] ?? '', rest: match[2] ?? '', n }];
    });
  const texts = (pattern: RegExp): SeenText[] =>
    taken(pattern).map(({ text, n }) => ({ text, location: at(n + 1) }));
  return {
    path,
    readAs: path.endsWith('values.yaml') ? 'Helm values' : null,
    cores: taken(/^core (\S+)( floats)?/).map(({ text, rest, n }) => {
      return { text, location: at(n + 1), floats: rest !== '' };
    }),
    plugins: taken(/^([\w-]+)@(.+)/).map(({ text, rest, n }) => {
      return {
        name: text,
        version: rest,
        requirement: null,
        location: at(n + 1),
        requirementLocation: null,
      };
    }),
    release: null,
    images: texts(/^on (.+)/),
    floatingInstalls: texts(/^(--all)/),
    unreadableInstalls: texts(/^(\$.*)/).map((each) => ({ ...each, why: '', remedy: '' })),
    includes: taken(/^over (.+)/).map(({ text }) => text),
    wanted: [],
    problems: [],
  };
}

function found(rows: readonly Row[]) {
  return environmentsOf(rows.map(manifest), { name: 'kestra' });
}

/** Each environment as `core in files`. */
function lines(rows: readonly Row[]): string[] {
  return found(rows).map(({ core, paths }) => `${core?.text ?? 'none'} in ${paths.join(', ')}`);
}

const unknown = 'on mirror.acme.test/images/kestra-ee:7';

describe('environments', () => {
  const tables: readonly [string, readonly Row[], readonly string[]][] = [
    ['nothing is none', [], []],
    [
      'a file with a core is one',
      [['Dockerfile', 'core v1.2.0', 'a@1.0.0']],
      ['v1.2.0 in Dockerfile'],
    ],
    [
      'plugins without any core are one',
      [
        ['a/plugins.txt', 'a@1.0.0'],
        ['b/plugins.txt', 'b@1.0.0'],
      ],
      ['none in a/plugins.txt, b/plugins.txt'],
    ],
    [
      'the same core and plugins are one, however they are written',
      [
        ['deploy/prod/Dockerfile', 'core v1.2', 'a@1.0.0'],
        ['deploy/staging/Dockerfile', 'core 1.2.0', 'a@1.0.0'],
      ],
      ['v1.2 in deploy/prod/Dockerfile, deploy/staging/Dockerfile'],
    ],
    [
      'other cores are others',
      [
        ['deploy/prod/Dockerfile', 'core v1.2.0'],
        ['deploy/staging/Dockerfile', 'core v1.3.0'],
      ],
      ['v1.2.0 in deploy/prod/Dockerfile', 'v1.3.0 in deploy/staging/Dockerfile'],
    ],
    [
      'other versions of a plugin on one core are others',
      [
        ['deploy/prod/Dockerfile', 'core v1.2.0', 'a@1.0.0'],
        ['deploy/staging/Dockerfile', 'core v1.2.0', 'a@2.0.0'],
      ],
      ['v1.2.0 in deploy/prod/Dockerfile', 'v1.2.0 in deploy/staging/Dockerfile'],
    ],
    [
      'a plugin that only one of them has makes no difference on the same core',
      [
        ['prod/Dockerfile', 'core v1.2.0', 'a@1.0.0', 'b@1.0.0'],
        ['staging/Dockerfile', 'core v1.2.0', 'a@1.0.0'],
      ],
      ['v1.2.0 in prod/Dockerfile, staging/Dockerfile'],
    ],
    [
      'one that agrees with both of two others joins the first',
      [
        ['a/Dockerfile', 'core v1.2.0', 'a@1.0.0'],
        ['b/Dockerfile', 'core v1.2.0'],
        ['c/Dockerfile', 'core v1.2.0', 'a@2.0.0'],
      ],
      ['v1.2.0 in a/Dockerfile, b/Dockerfile', 'v1.2.0 in c/Dockerfile'],
    ],
    [
      'a tag that moves is its own text',
      [
        ['a/Dockerfile', 'core latest floats'],
        ['b/Dockerfile', 'core latest floats'],
        ['c/Dockerfile', 'core v1.2 floats'],
        ['d/Dockerfile', 'core v1.2'],
      ],
      ['latest in a/Dockerfile, b/Dockerfile', 'v1.2 in c/Dockerfile', 'v1.2 in d/Dockerfile'],
    ],
    [
      'a prerelease is not its final version, and text that cannot be read is compared as text',
      [
        ['a/values.yaml', 'core 1.2.0-rc1'],
        ['b/values.yaml', 'core 1.2.0'],
        ['c/values.yaml', 'core custom'],
        ['d/values.yaml', 'core custom'],
      ],
      [
        '1.2.0-rc1 in a/values.yaml',
        '1.2.0 in b/values.yaml',
        'custom in c/values.yaml, d/values.yaml',
      ],
    ],
    [
      'several cores in one file are several',
      [['compose.yaml', 'core v1.2.0', 'core 1.2.0', 'core v1.3.0', 'a@1.0.0']],
      ['v1.2.0 in compose.yaml', 'v1.3.0 in compose.yaml'],
    ],
    [
      'a list belongs to the environment in its folder',
      [
        ['prod/Dockerfile', 'core v1.2.0'],
        ['prod/plugins.txt', 'a@1.0.0'],
        ['staging/Dockerfile', 'core v1.2.0'],
        ['staging/plugins.txt', 'a@2.0.0'],
      ],
      [
        'v1.2.0 in prod/Dockerfile, prod/plugins.txt',
        'v1.2.0 in staging/Dockerfile, staging/plugins.txt',
      ],
    ],
    [
      'a list belongs to the nearest environment above it, and to no farther one',
      [
        ['compose.yaml', 'core v1.2.0'],
        ['prod/Dockerfile', 'core v1.3.0'],
        ['prod/lists/deep/plugins.txt', 'a@1.0.0'],
        ['lists/plugins.txt', 'b@1.0.0'],
      ],
      [
        'v1.2.0 in compose.yaml, lists/plugins.txt',
        'v1.3.0 in prod/Dockerfile, prod/lists/deep/plugins.txt',
      ],
    ],
    [
      'a list belongs to each environment of its folder',
      [
        ['prod/Dockerfile', 'core v1.2.0'],
        ['prod/compose.yaml', 'core v1.3.0'],
        ['prod/plugins.txt', 'a@1.0.0'],
      ],
      [
        'v1.2.0 in prod/Dockerfile, prod/plugins.txt',
        'v1.3.0 in prod/compose.yaml, prod/plugins.txt',
      ],
    ],
    [
      'a list with no environment in or above it belongs to all',
      [
        ['plugins.txt', 'a@1.0.0'],
        ['deploy/prod/Dockerfile', 'core v1.2.0'],
        ['deploy/staging/Dockerfile', 'core v1.3.0'],
        ['other/plugins.txt', 'b@1.0.0'],
      ],
      [
        'v1.2.0 in deploy/prod/Dockerfile, plugins.txt, other/plugins.txt',
        'v1.3.0 in deploy/staging/Dockerfile, plugins.txt, other/plugins.txt',
      ],
    ],
    [
      'a folder whose name begins like another is not in it',
      [
        ['prod/Dockerfile', 'core v1.2.0'],
        ['prod-eu/Dockerfile', 'core v1.3.0'],
        ['prod-eu/plugins.txt', 'a@1.0.0'],
      ],
      ['v1.2.0 in prod/Dockerfile', 'v1.3.0 in prod-eu/Dockerfile, prod-eu/plugins.txt'],
    ],
    [
      'plugins on a mirrored image stand on a core that is not known, not on their neighbour’s',
      [
        ['prod/Dockerfile', unknown, 'a@1.0.0'],
        ['staging/Dockerfile', 'core v1.3.0', 'a@1.0.0'],
      ],
      ['none in prod/Dockerfile', 'v1.3.0 in staging/Dockerfile'],
    ],
    [
      'an image of any name is what a Dockerfile installs upon',
      [
        ['prod/Dockerfile.app', 'on registry.acme.test/base:5', '--all'],
        ['staging/Dockerfile', 'core v1.3.0'],
      ],
      ['none in prod/Dockerfile.app', 'v1.3.0 in staging/Dockerfile'],
    ],
    [
      'a mirrored image in a Compose file with plugins is one too',
      [
        ['prod/compose.yaml', unknown, 'a@1.0.0'],
        ['staging/compose.yaml', 'core v1.3.0'],
      ],
      ['none in prod/compose.yaml', 'v1.3.0 in staging/compose.yaml'],
    ],
    [
      'another image beside plugins, or a mirrored one without any, begins nothing',
      [
        ['job.yaml', 'on curlimages/curl:8', 'a@1.0.0'],
        ['operator.yaml', unknown],
        ['values.yaml', 'core v1.3.0'],
      ],
      ['v1.3.0 in values.yaml, job.yaml, operator.yaml'],
    ],
    [
      'an install that cannot be read, or one that floats beside a plugin, installs too',
      [
        ['a/Dockerfile', unknown, '$X'],
        ['b/app.Containerfile', unknown, 'b@1.0.0', '--all'],
        ['c/Dockerfile', 'core v1.3.0'],
        ['Dockerfile', 'on base:5', '--all', '$X', 'c@1.0.0'],
        ['c/my-Dockerfile', 'on base:5', '--all'],
        ['c/Dockerfile.d/x', 'on base:5', '--all'],
      ],
      [
        'none in a/Dockerfile, b/app.Containerfile, Dockerfile',
        'v1.3.0 in c/Dockerfile, c/my-Dockerfile, c/Dockerfile.d/x',
      ],
    ],
    [
      'values that lie over those of a chart elsewhere are named with it',
      [
        ['envs/prod/values.yaml', 'core v1.2.0', 'over charts/k/values.yaml', 'over a.yaml'],
        ['charts/k/envs/values.yaml', 'core v1.3.0', 'over charts/k/values.yaml'],
        ['envs/prod/compose.yaml', 'core v1.4.0', 'over charts/k/values.yaml'],
        ['x/values.yaml', 'core v1.5.0', 'over charts/k/my-values.yaml', 'over k/values.yml'],
      ],
      [
        'v1.2.0 in envs/prod/values.yaml, charts/k/values.yaml',
        'v1.3.0 in charts/k/envs/values.yaml',
        'v1.4.0 in envs/prod/compose.yaml',
        'v1.5.0 in x/values.yaml, k/values.yml',
      ],
    ],
    [
      'mirrored images alone are one environment, whose core is not known',
      [
        ['a/Dockerfile', unknown, 'a@1.0.0'],
        ['b/Dockerfile', 'on mirror.acme.test/kestra:8', 'b@1.0.0'],
      ],
      ['none in a/Dockerfile, b/Dockerfile'],
    ],
  ];

  test.each(tables)('%s', (_, rows, expected) => {
    expect(lines(rows)).toEqual(expected);
  });

  test('each has the plugins of all its files', () => {
    const [one] = found([
      ['prod/Dockerfile', 'core v1.2.0', 'a@1.0.0'],
      ['plugins.txt', 'b@1.0.0'],
    ]);
    expect(one?.plugins.map(({ name }) => name)).toEqual(['a', 'b']);
  });
});

describe('a conflict', () => {
  const conflict = (...rows: readonly Row[]) => conflictOf(found(rows));

  test('is none where there is one environment, or none', () => {
    expect(conflict()).toBeNull();
    expect(conflict(['Dockerfile', 'core v1.2.0'], ['x/Dockerfile', 'core 1.2.0'])).toBeNull();
  });

  test('lists each environment with its files and writes the steps', () => {
    expect(
      conflict(
        ['deploy/prod/Dockerfile', 'core v1.2.0'],
        ['deploy/staging/Dockerfile', 'core v1.3.0'],
        ['plugins.txt', 'a@1.0.0'],
      ),
    ).toEqual({
      message: `One step judges one environment, and these files hold 2: core v1.2.0 in deploy/prod/Dockerfile, plugins.txt; core v1.3.0 in deploy/staging/Dockerfile, plugins.txt. Give each its own step:
- name: "Release Gate: deploy/prod"
  uses: ${actionReference}
  with:
    manifests: |
      deploy/prod/Dockerfile
      plugins.txt
- name: "Release Gate: deploy/staging"
  uses: ${actionReference}
  with:
    manifests: |
      deploy/staging/Dockerfile
      plugins.txt`,
      found: 'core v1.2.0; core v1.3.0',
      expected: 'one core, and one version of each plugin, for one step',
      location: { path: 'deploy/staging/Dockerfile', line: 1, column: 1, endColumn: 9 },
    });
  });

  test('lists a few files of each', () => {
    const rows = Array.from({ length: 6 }, (_, n): Row => [`a/${n}.txt`, `b${n}@1.0.0`]);
    const problem = conflict(
      ['a/Dockerfile', 'core v1.2.0'],
      ['b/Dockerfile', 'core v1.3.0'],
      ...rows,
    );
    expect(problem?.message).toContain(
      'core v1.2.0 in a/Dockerfile, a/0.txt, a/1.txt, a/2.txt and 3 more; core v1.3.0 in b/Dockerfile. ',
    );
  });

  test('names the plugin where the cores are the same, at its second place', () => {
    const problem = conflict(
      ['a/Dockerfile', 'core v1.2.0', 'b@1.0.0', 'a@1.0.0'],
      ['b/Dockerfile', 'core v1.2.0', 'a@2.0.0'],
    );
    expect(problem?.found).toBe('core v1.2.0 with a@1.0.0; core v1.2.0 with a@2.0.0');
    expect(problem?.location).toMatchObject({ path: 'b/Dockerfile', line: 2 });
  });

  test('stands at the known core where the other is not known', () => {
    const problem = conflict(['b/Dockerfile', 'core v1.2.0'], ['a/Dockerfile', unknown, 'a@1.0.0']);
    expect(problem?.found).toBe('core v1.2.0; a core that is not known');
    expect(problem?.location?.path).toBe('b/Dockerfile');
  });

  test('is cut where there are many, and stays a sentence and lines to paste', () => {
    const rows = Array.from(
      { length: 40 },
      (_, n): Row => [`deploy/environments/number-${n}/Dockerfile`, `core 1.${n}.0`],
    );
    const { message = '' } = conflict(...rows) ?? {};
    expect(message).toContain('these files hold 40: core 1.0.0 in');
    expect(message).toContain('; and 34 more. Give each its own step:\nstrategy:\n');
    expect(message.split('\n').at(-1)).toBe('# and 34 more in the same way');
    expect(message.length).toBeLessThan(2_000);
  });
});

describe('one core', () => {
  const core = (text: string, floats?: true) => ({
    text,
    location: null,
    ...(floats === undefined ? {} : { floats }),
  });

  test.each([
    [core('1.0'), core('v1.0.0'), true],
    [core('1.0.0'), core('1.0.0.0'), true],
    [core('1.0.0-rc'), core('1.0.0-RC0'), true],
    [core('1.0.0-rc1'), core('1.0.0-rc.1'), true],
    [core('1.0.0+b'), core('1.0.0'), true],
    [core('1.0.0'), core('1.0.1'), false],
    [core('10.0.0'), core('1.0.0'), false],
    [core('1.0.0'), core('1.0.0-rc1'), false],
    [core('1.0.0-rc1'), core('1.0.0-rc1-SNAPSHOT'), false],
    [core('latest'), core('latest'), true],
    [core('latest'), core('develop'), false],
    [core('1.0', true), core('1.0'), false],
    [core('1.0', true), core('1.0', true), true],
    [core('1.0'), null, false],
    [core('1.0.1'), core('1.0.0.1'), false],
    [core('1.0.10'), core('1.0.1'), false],
    [core('custom', true), core('custom'), false],
    [null, null, true],
  ])('%j and %j: %j', (one, other, same) => {
    expect(isSameCore(one, other)).toBe(same);
    expect(isSameCore(other, one)).toBe(same);
  });
});
