import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { runStep } from './support/run-step.js';

const commit = 'a'.repeat(40);
const other = 'b'.repeat(40);
const variables = { VERSION: '1.2.3', GITHUB_SHA: commit, GH_REPO: 'acme/gate' };

/** Writes down how it was called, and answers with a file, or fails where there is none. */
const recorder = (name: string) => `#!/bin/sh
echo "${name} $*" >> calls
case "$*" in
  'release view'*) cat draft ;;
  *git/ref/tags*) test -e major ;;
  ls-remote*) cat tags ;;
  view*) cat integrity ;;
esac
`;

const programs = { gh: recorder('gh'), git: recorder('git'), npm: recorder('npm') };

type Files = Readonly<Record<string, string>>;

async function run(job: string, step: string, files: Files, ref = 'refs/heads/main') {
  const name = { workflow: 'release', job, step };
  const texts = { 'CHANGELOG.md': '## 1.2.3\n\nNew.\n\n## 1.2.2\n\nOld.\n', ...files };
  const ended = await runStep(name, { ...variables, GITHUB_REF: ref }, programs, texts);
  const calls = (ended.files.calls ?? '').trim().split('\n');
  const isWrite = (call: string) =>
    !/git ls-remote|release view|git\/ref\/tags|npm view/.test(call);
  return { ...ended, writes: calls.filter(isWrite) };
}

describe('a release', () => {
  const step =
    "The version is that of main's sources, has its changes written down, and is no other commit's";
  const manifest = { 'package.json': '{ "version": "1.2.3" }' };
  const prove = (files: Files, ref?: string) => run('prove', step, { ...manifest, ...files }, ref);

  test.each([
    ['of what is not out yet', { tags: '' }],
    ['run again by the same commit', { tags: `${commit}\trefs/tags/v1.2.3\n` }],
  ])('goes on %s', async (_, files) => {
    expect(await prove(files)).toMatchObject({ exitCode: 0 });
  });

  test.each([
    ['of another commit’s version', { tags: `${other}\trefs/tags/v1.2.3\n` }],
    ['of what the sources do not say', { tags: '', 'package.json': '{ "version": "1.2.4" }' }],
    ['without changes written down', { tags: '', 'CHANGELOG.md': '## 1.2.2\n' }],
  ])('ends %s', async (_, files) => {
    expect((await prove(files)).exitCode).not.toBe(0);
  });

  test.each(['refs/heads/fix', 'refs/tags/main'])('ends on %s', async (ref) => {
    const printed = expect.stringContaining('Only main is released');
    expect(await prove({ tags: '' }, ref)).toMatchObject({ exitCode: 1, printed });
  });

  test('gets its rights on main alone', () => {
    const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8'));
    expect(jobs.publish.if).toContain("github.ref == 'refs/heads/main'");
    expect(jobs.npm.needs).toBe('publish');
  });
});

describe.each(['publish', 'npm'])('what the job %s publishes', (job) => {
  const { steps, permissions } = parse(readFileSync('.github/workflows/release.yml', 'utf8')).jobs[
    job
  ];
  const step = 'A clean checkout packs the bytes that were tested';
  const packs = `#!/bin/sh
echo "node $*" >> calls
printf package > packed/release-gate-1.2.3.tgz
`;
  const compare = (tested: Files) =>
    runStep({ workflow: 'release', job, step }, variables, { node: packs }, tested);

  test('is packed from a checkout and has the bytes that were tested', async () => {
    const { exitCode, files } = await compare({ 'tested/release-gate-1.2.3.tgz': 'package' });
    expect([exitCode, files.calls]).toEqual([0, 'node scripts/pack.js packed\n']);
  });

  test.each([
    ['has other bytes', { 'tested/release-gate-1.2.3.tgz': 'packages' }],
    ['was not tested', {}],
    ['is another version', { 'tested/release-gate-1.2.4.tgz': 'package' }],
  ])('is nothing where what is packed %s', async (_, tested) => {
    expect((await compare(tested)).exitCode).not.toBe(0);
  });

  test('is compared before anything is attested or published, and no package is installed', () => {
    const names = steps.map(({ name, uses }: { name?: string; uses?: string }) => name ?? uses);
    const at = names.indexOf(step);
    const telling = names.findIndex((name: string) => /attest-|^Publish/.test(name));
    expect(at).toBeGreaterThan(0);
    expect(telling).toBeGreaterThan(at);
    expect(names[0]).toMatch(/^actions\/checkout@/);
    const scripts = steps.map(({ run }: { run?: string }) => run ?? '').join('\n');
    expect(scripts).not.toMatch(/npm (?:ci|i|install|cit)\b/);
    expect(permissions['id-token']).toBe('write');
  });

  test('is what was packed here', () => {
    const told = steps.flatMap(
      ({ run, with: given }: { run?: string; with?: object }) =>
        `${run ?? ''}${JSON.stringify(given ?? {})}`.match(/\S*release-gate-[*$]\S*tgz/g) ?? [],
    );
    for (const path of told) expect(path).toMatch(/(?:packed|tested)\/release-gate-/);
  });
});

describe('a version', () => {
  const step = 'Publish the version, unless an attempt before this one has';
  const publish = (files: Files) => run('publish', step, files);
  const create = expect.stringContaining(`gh release create v1.2.3 --target ${commit}`);

  test('is published with the notes of its own', async () => {
    const { exitCode, writes, files } = await publish({ tags: '' });
    expect({ exitCode, writes }).toEqual({ exitCode: 0, writes: [create] });
    expect(files['notes.md']).toBe('\nNew.\n\n');
  });

  test('is not published again by the same commit', async () => {
    const tags = `${commit}\trefs/tags/v1.2.3\n`;
    expect(await publish({ tags, draft: 'false' })).toMatchObject({ exitCode: 0, writes: [] });
  });

  test('is published anew where an attempt left a draft', async () => {
    const { writes } = await publish({ tags: '', draft: 'true' });
    expect(writes).toEqual(['gh release delete v1.2.3 --yes', create]);
  });

  test.each([
    ['is another commit', `${other}\trefs/tags/v1.2.3\n`],
    [
      'names another commit by an object of its own',
      `${commit}\trefs/tags/v1.2.3\n${other}\trefs/tags/v1.2.3^{}\n`,
    ],
  ])('is refused where its tag %s', async (_, tags) => {
    const { exitCode, printed, writes } = await publish({ tags });
    expect({ exitCode, writes }).toEqual({ exitCode: 1, writes: [] });
    expect(printed).toContain(`v1.2.3 is commit ${other}`);
  });

  test('is not published where nobody can say which tags there are', async () => {
    expect(await publish({})).toMatchObject({ exitCode: 1, writes: [] });
  });
});

describe("the major's tag", () => {
  const move = (files: Files) => run('publish', "Move the major's tag", files);
  const tag = (name: string) => `${commit}\trefs/tags/${name}\n`;

  test.each([
    ['moves', { major: '' }, 'gh api --method PATCH repos/acme/gate/git/refs/tags/v1'],
    ['is made where there is none', {}, 'gh api --method POST repos/acme/gate/git/refs'],
  ])('%s', async (_, files, call) => {
    const { exitCode, writes } = await move({ ...files, tags: tag('v1.2.3') + tag('v1.2.2') });
    expect(exitCode).toBe(0);
    expect(writes).toEqual([expect.stringContaining(call)]);
    expect(writes[0]).toContain(`sha=${commit}`);
  });

  test('never goes back to a lower version', async () => {
    const ended = await move({ major: '', tags: tag('v1.2.3') + tag('v1.10.0') });
    expect(ended).toMatchObject({ exitCode: 0, writes: [] });
    expect(ended.printed).toContain('v1 stays where it is, because v1.10.0 is the highest');
  });
});

describe('the package', () => {
  const step = 'Publish the package, unless an attempt before this one has';
  /** Of the bytes `package`. */
  const own =
    'sha512-baSbv6lplk3RxzbxKOYcpdxTiKsd8MTis+A+sH/42atj0u0v1arIbDTS0oWZfshbD05M2SlToEnxIPGgmtbw2g==';
  const publish = (integrity?: string) =>
    run('npm', step, {
      'packed/release-gate-1.2.3.tgz': 'package',
      ...(integrity === undefined ? {} : { integrity }),
    });

  test.each([
    ['where npm knows no such package', undefined],
    ['where npm knows no such version', ''],
    ['and refused by npm where the version has other bytes', 'sha512-other'],
  ])('is published %s', async (_, integrity) => {
    const { writes } = await publish(integrity);
    expect(writes).toEqual([expect.stringMatching(/^npm publish .*--provenance/)]);
  });

  test('is not published twice', async () => {
    expect(await publish(own)).toMatchObject({ exitCode: 0, writes: [] });
  });
});
