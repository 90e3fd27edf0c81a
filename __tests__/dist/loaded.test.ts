import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runCommand } from '../support/run-command.js';

/** Words of the built files that only the code for one purpose has. */
const code = {
  'the catalogue': '"plugin-airbyte":[',
  'the YAML reader': 'YAMLParseError',
  'the ranges of npm': 'Invalid SemVer Range',
  'the schemas': '~standard',
  'the reader of properties': 'getPropertyNodes',
  'the network client': 'octokit-core.js/',
  'the pull request': 'function readPullRequest(',
  'the base': 'function readBasePolicy(',
  "a change's catalogue": 'function guardCatalogue(',
  'asking again': 'function withRetries(',
  'the summary': 'function summary(',
  'the advice': 'function advise(',
};
type Purpose = keyof typeof code;
const purposes = Object.keys(code) as Purpose[];

const given = ['--core-version', '2025.1.0', '--target-date', '2025-08-05'];
const plugin = ['--plugin-versions', 'plugin-dbt@1.1.5 2025.1.0+'];
const policy = { '.github/release-gate.yml': 'extends: kestra-calver\n' };

/** What a check loads, as the coverage that Node writes at its end tells. */
async function loadedBy(words: readonly string[], files = {}): Promise<Purpose[]> {
  const variables = { NODE_V8_COVERAGE: 'coverage' };
  const ended = await runCommand(['check', ...words], { files, variables });
  expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
  const coverage = Object.entries(ended.files).find(([path]) => path.startsWith('coverage'));
  const { result } = JSON.parse(coverage?.[1] ?? '') as { result: { url: string }[] };
  const names = result.map(({ url }) => url).filter((url) => url.includes('/dist/'));
  const texts = names.map((url) => readFileSync(join('dist', basename(url)), 'utf8'));
  return purposes.filter((purpose) => texts.some((text) => text.includes(code[purpose])));
}

test.each(purposes)('the code for %s stands in the built files', (purpose) => {
  const texts = readdirSync('dist').map((name) => readFileSync(join('dist', name), 'utf8'));
  expect(texts.some((text) => text.includes(code[purpose]))).toBe(true);
});

test.each<[string, readonly string[], Record<string, string>, Purpose[]]>([
  ['a core', given, {}, []],
  ['a core and a plugin', [...given, ...plugin], {}, ['the catalogue']],
  [
    'a core under a policy file',
    given,
    policy,
    ['the YAML reader', 'the ranges of npm', 'the schemas'],
  ],
  ['a core, told as JSON', [...given, '--format', 'json'], {}, []],
  ['a core, told as Markdown', [...given, '--format', 'markdown'], {}, ['the summary']],
])('a check of %s loads no more than it needs', async (_, words, files, expected) => {
  expect(await loadedBy(words, files)).toEqual(expected);
});
