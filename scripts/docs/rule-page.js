import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownTable } from 'markdown-table';
import { scopes } from '../../lib/questions/scope.js';
import { exampleCommand } from '../../lib/tools/explain/explain-command.js';
import { block, code, list } from './markdown.js';

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** The documentation page of one rule, in Markdown. */
export function rulePage(rule) {
  const { id, severity, undecided, on, why, breaks, keeps, data, examples } = rule;
  const parts = [
    `<!-- Generated from ${sourceOf(id)} by \`npm run generate\`; edit that. -->`,
    `# ${code(id)}`,
    sentence(breaks),
    markdownTable([
      ['default', 'judges'],
      [list(severity, undecided && 'undecided'), scopes[on].called],
    ]),
    '## Why',
    sentence(why),
    '## Breaks it',
    ...example(examples.breaks),
    '## Keeps it',
    sentence(keeps),
    ...example(examples.keeps),
    '## Relax or waive it',
    ...relaxing(rule),
    '## Data of a finding',
    dataList(data),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The file that a rule stands in, alone or with those that share its check. */
function sourceOf(id) {
  const paths = readdirSync('src/rules').map((name) => `src/rules/${name}`);
  return paths.find((path) => readFileSync(path, 'utf8').includes(`id: '${id}'`));
}

/** How a policy ranks this rule lower, and how it excuses one finding of it. */
function relaxing(rule) {
  const { id, undecided } = rule;
  const lower = undecided
    ? 'It says that something could not be judged, so a policy may lower it and not switch it off:'
    : 'A policy may lower it, or switch it off with `off`:';
  return [
    lower,
    block('yaml', `rules:\n  ${id}: warning`),
    'One finding is excused until a day, with a reason that every page repeats:',
    block(
      'yaml',
      `waivers:\n  - rule: ${id}\n    subject: ${subjectOf(rule)}\n    reason: replaced in Q4\n    until: 2026-12-31`,
    ),
    '[Where the policy stands, and what else it can say](../policy.md).',
  ];
}

/** What a waiver of this rule names: what the finding of its example is about. */
function subjectOf({ id, examples: { breaks } }) {
  const finding = reportOf(breaks).findings.find(({ rule }) => rule === id);
  const [{ name, version }] = finding.about;
  if (Object.hasOwn(breaks.files ?? {}, name)) return `${name} # the file`;
  if (version === '') return name;
  return name === 'core'
    ? 'core # or core@VERSION, for that one alone'
    : `${name}@${version} # or the name alone, for every version`;
}

/** The report of an example, by the built command, in a folder with its files. */
function reportOf({ inputs, files = {}, filesBefore }) {
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  const put = (texts) => {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  try {
    const git = (...words) => execFileSync('git', words, { cwd: folder, stdio: 'pipe' });
    if (filesBefore !== undefined) {
      git('init', '--initial-branch', 'main');
      put(filesBefore);
      git('add', '.');
      git('-c', 'user.name=example', '-c', 'user.email=<>', 'commit', '--message', 'before');
      for (const path of Object.keys(filesBefore)) rmSync(join(folder, path));
    }
    put(files);
    const flags = { ...inputs, ...(filesBefore === undefined ? {} : { base: 'main' }) };
    const words = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
    const ended = spawnSync(process.execPath, [command, 'check', '--format', 'json', ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    return JSON.parse(ended.stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function dataList(data) {
  return Object.entries(data)
    .map(([key, meaning]) => `- ${code(key)}: ${meaning}`)
    .join('\n');
}

function example({ says, inputs, files = {}, filesBefore }) {
  return [
    sentence(says),
    block('bash', exampleCommand({ inputs, filesBefore }, 'node dist/cli.js')),
    ...fileBlocks('', files),
    ...fileBlocks(' on `main`', filesBefore ?? {}),
  ];
}

function fileBlocks(where, files) {
  return Object.entries(files).map(
    ([path, text]) => `${code(path)}${where}:\n\n${block('', text)}`,
  );
}

/** A text with a full stop. */
function sentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
