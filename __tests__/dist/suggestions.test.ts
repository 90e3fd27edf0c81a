import { afterEach, describe, expect, test } from '@jest/globals';
import { type LoopbackGitHub, startGitHub } from '../support/github/server.js';
import { commit, headCommit, pullRequest, runAction } from '../support/run-action.js';
import { type Runtime, runtimes } from '../support/runtimes.js';

const catalogue =
  'plugins:\n  plugin-x:\n    versions: { 1.0.0: ">=1.0", 1.4.0: ">=1.0", 2.0.0: ">=2025.2.0" }\n';
const pins = (version: string) => ({
  'catalogue.yml': catalogue,
  'plugins.txt': `plugin-y@1.0.0 >=1.0\nplugin-x@${version}   # the heart of it\n`,
});
const inputs = {
  'core-version': '2025.1.0',
  'target-date': '2025-08-05',
  catalog: 'catalogue.yml',
  manifests: 'plugins.txt',
  releasing: 'none',
};
const patch = `@@ -1,2 +1,2 @@
 plugin-y@1.0.0 >=1.0
-plugin-x@1.0.0   # the heart of it
+plugin-x@2.0.0   # the heart of it`;

let github: LoopbackGitHub;
afterEach(() => github.close());

const start = async () => {
  github = await startGitHub({
    commits: {
      [`${commit}^1`]: pins('1.0.0'),
      [commit]: pins('1.0.0'),
      [headCommit]: pins('2.0.0'),
    },
    patches: { 'plugins.txt': patch },
  });
};

/** One run on a change to this version, and the operations that it asked for. */
async function run(
  runtime: Runtime,
  version: string,
  more: { suggest?: string; labels?: string; comment?: string } = {},
  event = pullRequest,
) {
  const before = github.requests.length;
  const given = { ...inputs, labels: 'false', comment: 'never', ...more };
  const files = pins(event.name === 'pull_request_target' ? '1.0.0' : version);
  const end = await runAction({ runtime, github, event, inputs: given, files });
  const operations = github.requests.slice(before).map(({ operation }) => operation);
  return { ...end, operations };
}

/** What the change touches, and then all that is read. */
const reading = ['pulls/list-files', 'query'];

describe.each(runtimes)('on a pull request, the built action on Node $version', (runtime) => {
  test('suggests the version that fits, once, and takes it back when it is not needed', async () => {
    await start();
    const first = await run(runtime, '2.0.0');
    expect(first.exitCode).toBe(1);
    expect(first.operations).toEqual([...reading, 'pulls/list-files', 'mutation']);
    expect(github.state.threads).toHaveLength(1);
    expect(github.state.threads[0]).toMatchObject({ path: 'plugins.txt', line: 2 });
    expect(github.state.threads[0]?.body).toMatch(
      /^<!-- release-gate-suggestion:Checks\S+ [0-9a-f]{16} -->\n[\s\S]*\n```suggestion\nplugin-x@1\.4\.0 {3}# the heart of it\n```$/,
    );

    const again = await run(runtime, '2.0.0');
    expect(again.operations).toEqual(reading);

    const mended = await run(runtime, '1.4.0');
    expect(mended.exitCode).toBe(0);
    expect(mended.operations).toEqual([...reading, 'mutation']);
    expect(github.state.threads).toEqual([]);
  });

  test('suggests and finds at both places of a plugin that is pinned in two', async () => {
    const both = (version: string) => ({
      'catalogue.yml': catalogue,
      'plugins.txt': `plugin-x@${version}\n`,
      'others.txt': `plugin-y@1.0.0 >=1.0\nplugin-x@${version}\n`,
    });
    github = await startGitHub({
      commits: { [`${commit}^1`]: both('1.0.0') },
      patches: {
        'plugins.txt': '@@ -1 +1 @@\n-plugin-x@1.0.0\n+plugin-x@2.0.0',
        'others.txt': '@@ -1,2 +1,2 @@\n plugin-y@1.0.0 >=1.0\n-plugin-x@1.0.0\n+plugin-x@2.0.0',
      },
    });
    const given = { ...inputs, manifests: 'plugins.txt\nothers.txt', labels: 'false' };
    const step = { runtime, github, event: pullRequest, inputs: given, files: both('2.0.0') };
    const { annotations } = await runAction(step);
    const errors = annotations.filter(({ level }) => level === 'error');
    expect(errors.map(({ properties: { file, line } }) => `${file}:${line}`)).toEqual([
      'plugins.txt:1',
      'others.txt:2',
    ]);
    expect(github.state.threads.map(({ path, line }) => `${path}:${line}`)).toEqual([
      'plugins.txt:1',
      'others.txt:2',
    ]);
  });

  test('offers no version that only the change’s own catalogue knows', async () => {
    await start();
    const own = catalogue.replace('1.4.0: ">=1.0"', '1.4.0: ">=1.0", 1.9.0: ">=1.0"');
    const files = { ...pins('2.0.0'), 'catalogue.yml': own };
    const { report } = await runAction({ runtime, github, event: pullRequest, inputs, files });
    expect(report?.findings.map(({ data }) => data.newestCompatible)).toEqual(['1.4.0']);
    expect(JSON.stringify(report?.findings)).not.toContain('1.9.0');
    expect(github.state.threads[0]?.body).toContain('plugin-x@1.4.0');
  });

  test('needs one request more than comment and labels do, and none when nothing changed', async () => {
    await start();
    const told = { labels: 'true', comment: 'on-findings' };
    const first = await run(runtime, '2.0.0', told);
    expect(first.operations).toEqual([
      ...reading,
      ...Array(2).fill('issues/create-label'),
      ...['pulls/list-files', 'mutation'],
    ]);
    expect((await run(runtime, '2.0.0', told)).operations).toEqual(reading);
  });

  test('suggests on pull_request_target too, for the head that it never checks out', async () => {
    await start();
    await run(runtime, '2.0.0', {}, { ...pullRequest, name: 'pull_request_target' });
    expect(github.state.threads).toMatchObject([{ path: 'plugins.txt', line: 2 }]);
  });

  test('suggests nothing where that is not wanted', async () => {
    await start();
    const { exitCode, operations } = await run(runtime, '2.0.0', { suggest: 'false' });
    expect(exitCode).toBe(1);
    expect(operations).toEqual(reading);
  });

  test('leaves its suggestions alone when it could not judge', async () => {
    await start();
    await run(runtime, '2.0.0');
    const { operations } = await run(runtime, 'nonsense');
    expect(operations).toEqual(reading);
    expect(github.state.threads).toHaveLength(1);
  });
});
