import { afterEach, describe, expect, test } from '@jest/globals';
import type { Terminal } from '../../../src/command/terminal.js';
import { connect } from '../../../src/outside/connect.js';
import { catalog } from '../../../src/tools/catalog/catalog-command.js';
import { inFolder, readTexts, type Texts, writeTexts } from '../../support/folder.js';
import { type LoopbackGitHub, startGitHub } from '../../support/github/server.js';

let github: LoopbackGitHub | null = null;
afterEach(() => github?.close());

const tag = (date: string, needs: string) => ({
  date: `${date}T09:00:00Z`,
  files: { 'gradle.properties': `kestraVersion=${needs}` },
});

const repositories = {
  'kestra-io/plugin-dbt': {
    tags: { 'v1.0.0': tag('2025-09-08', '[1.0,)'), 'v1.10.0': tag('2026-02-10', '1.2.3') },
    files: { 'settings.gradle': "rootProject.name = 'plugin-dbt'" },
  },
  'kestra-io/plugin-aws': { tags: { 'v1.2.0': tag('2026-02-10', '1.2.3') } },
};

interface Called {
  readonly exitCode: number;
  readonly printed: string;
  readonly warned: readonly string[];
  readonly progress: readonly string[];
  readonly files: Texts;
}

async function call(
  operands: readonly string[],
  values: Readonly<Record<string, string>> = {},
  files: Texts = {},
): Promise<Called> {
  github = await startGitHub({ repositories });
  const { url } = github;
  return inFolder(async (folder) => {
    writeTexts(folder, files);
    const warned: string[] = [];
    const progress: string[] = [];
    let printed = '';
    const terminal: Terminal = {
      folder,
      now: new Date('2026-03-01T09:00:00Z'),
      paint: (_, words) => words,
      print: (text) => {
        printed += text;
      },
      warn: (line) => warned.push(line),
      progress: (line) => progress.push(line),
      connect: () => connect({ token: 'secret', apiUrl: url, graphqlUrl: `${url}/graphql` }),
    };
    const exitCode = await catalog({ values, switches: [], operands }, terminal);
    return { exitCode, printed, warned, progress, files: readTexts(folder) };
  });
}

const built = `{
  "made": "2026-03-01",
  "plugins": {
    "plugin-aws": {
      "repository": "kestra-io/plugin-aws",
      "versions": {
        "1.2.0": {"requires":"1.2.3","released":"2026-02-10"}
      }
    },
    "plugin-dbt": {
      "artifacts": ["plugin-dbt"],
      "repository": "kestra-io/plugin-dbt",
      "versions": {
        "1.0.0": {"requires":"[1.0,)","released":"2025-09-08"},
        "1.10.0": {"requires":"1.2.3","released":"2026-02-10"}
      }
    }
  }
}
`;

describe('catalog build', () => {
  test('makes a catalogue from the tags of repositories, sorted, and says how far it is', async () => {
    const repository = 'kestra-io/plugin-dbt\nkestra-io/plugin-aws';
    const called = await call(['build'], { repository, output: 'made/catalogue.json' });
    expect(called.files).toEqual({ 'made/catalogue.json': built });
    expect(called.printed).toBe('made/catalogue.json: 3 new versions.\n');
    expect(called.progress).toEqual([
      '1 of 2: kestra-io/plugin-dbt, 2 new',
      '2 of 2: kestra-io/plugin-aws, 1 new',
      '',
    ]);
    expect([called.exitCode, called.warned]).toEqual([0, []]);
  });

  test.each([
    ['build', 'format', '--output, --repository, --property, --policy'],
    ['build', 'catalog', '--output, --repository, --property, --policy'],
    ['update', 'output', '--property, --policy'],
    ['update', 'repository', '--property, --policy'],
    ['show', 'output', '--policy, --catalog, --format'],
    ['show', 'property', '--policy, --catalog, --format'],
  ])('%s refuses --%s, which would do nothing', async (word, flag, taken) => {
    await expect(call([word, 'c.json'], { [flag]: 'x' })).rejects.toThrow(
      `--${flag} means nothing to catalog ${word}, which takes ${taken}. See release-gate catalog --help.`,
    );
  });

  test.each([
    ['no output', {}, 'catalog build needs --output FILE.'],
    [
      'no repository',
      { output: 'c.json' },
      'catalog build needs --repository OWNER/NAME, once for each repository, or a --policy with `catalogues`.',
    ],
    [
      'a link for a repository',
      { output: 'c.json', repository: 'https://github.com/a/b' },
      '--repository is "https://github.com/a/b"; write it as OWNER/NAME.',
    ],
  ])('refuses %s', async (_, values, message) => {
    await expect(call(['build'], values)).rejects.toThrow(message);
  });
});

describe('catalog update', () => {
  const older = built
    .replace(/,\n.*"1\.10\.0".*\n/, '\n')
    .replace('1.2.3', '1.2.0')
    .replace('2026-03-01', '2026-02-01');

  test('adds what is new and leaves what stands', async () => {
    const called = await call(['update', 'c.json'], {}, { 'c.json': older });
    expect(called.files).toEqual({ 'c.json': built.replace('1.2.3', '1.2.0') });
    expect(called.printed).toBe('c.json: 1 new version.\n');
    expect(called.exitCode).toBe(0);
  });

  test('changes nothing where nothing is new', async () => {
    const called = await call(['update', 'c.json'], {}, { 'c.json': built });
    expect([called.files, called.printed]).toEqual([{ 'c.json': built }, 'c.json: nothing new.\n']);
  });

  test('keeps the day that an open end is about', async () => {
    const open = older.replace('"[1.0,)"', '"[1.0,LATEST]"');
    const { files } = await call(['update', 'c.json'], {}, { 'c.json': open });
    expect(files['c.json']).toContain('"made": "2026-02-01"');
    expect(files['c.json']).toContain('"[1.0,LATEST]"');
    expect(files['c.json']).toContain('"1.10.0"');
  });

  test('updates the others when one repository cannot be read, and ends with 2', async () => {
    const gone = older.replace('kestra-io/plugin-aws', 'kestra-io/plugin-gone');
    const called = await call(['update', 'c.json'], {}, { 'c.json': gone });
    expect(called.printed).toBe('c.json: 1 new version.\n');
    expect(called.warned).toEqual([
      'kestra-io/plugin-gone could not be read: GitHub answered "Could not resolve to a Repository with that name or number.".',
    ]);
    expect(called.exitCode).toBe(2);
  });

  test('asks the tags of repositories beside the files of a policy that names both', async () => {
    const policy =
      'extends: kestra-semver\ncatalogues:\n  - { file: other.json }\n  - { tag: gradle.properties, at: kestraVersion }\n';
    const other = '{ "plugins": { "plugin-aws": { "versions": { "1.1.0": "1.0" } } } }';
    const files = { 'c.json': older, 'p.yml': policy, 'other.json': other };
    const called = await call(['update', 'c.json'], { policy: 'p.yml' }, files);
    expect(called.printed).toBe('c.json: 2 new versions.\n');
    const { plugins } = JSON.parse(called.files['c.json'] ?? '');
    expect(plugins['plugin-aws'].versions['1.1.0']).toBe('1.0');
    expect(plugins['plugin-dbt'].versions['1.10.0'].requires).toBe('1.2.3');
  });

  test('a policy that cannot be read is told once, and nothing is asked', async () => {
    const files = { 'c.json': older, 'p.yml': 'plugin: {}' };
    const called = await call(['update', 'c.json'], { policy: 'p.yml' }, files);
    expect([called.exitCode, called.warned.length]).toEqual([2, 1]);
    expect(called.warned.join('')).toContain('did you mean `plugins`');
  });

  test('reports what is wrong with the file, and where', async () => {
    const called = await call(['update', 'c.json'], {}, { 'c.json': '{"plugin": {}}' });
    expect(called.exitCode).toBe(2);
    expect(called.warned.join('\n')).toMatch(/Unknown key `plugin`; did you mean `plugins`\?/);
    expect(called.warned.join('\n')).toMatch(/where: +c\.json:1:2/);
  });

  test.each([
    ['no file', ['update'], 'catalog update needs one catalogue file.'],
    ['a file that is not there', ['update', 'c.json'], 'There is no file c.json'],
    ['YAML', ['update', 'c.yml'], 'c.yml is YAML; catalog update writes JSON'],
  ])('refuses %s', async (_, operands, message) => {
    await expect(call(operands, {}, { 'c.yml': 'plugins: {}' })).rejects.toThrow(message);
  });

  test('needs a token', async () => {
    const terminal = { folder: '.', connect: null } as unknown as Terminal;
    const values = { repository: 'a/b', output: 'c.json' };
    await expect(catalog({ values, switches: [], operands: ['build'] }, terminal)).rejects.toThrow(
      'set GITHUB_TOKEN',
    );
  });
});

describe('catalog', () => {
  test.each([
    [[], 'catalog needs one of build, update, show.'],
    [['upgrade'], 'The word behind catalog is "upgrade"; choose one of build, update, show.'],
  ])('refuses %j', async (operands, message) => {
    await expect(call(operands)).rejects.toThrow(message);
  });
});
