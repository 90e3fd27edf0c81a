import { readdirSync, readFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';
import { scopes } from '../../lib/questions/scope.js';
import { exampleCommand } from '../../lib/tools/explain/explain-command.js';
import { block, code, list } from './markdown.js';

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

/** What a waiver of this rule names; its example says which. */
function subjectOf({ id, on, examples: { breaks } }) {
  if (id === 'nothing-found') return 'repository';
  if (id === 'manifest-silent' || id === 'install-unreadable') {
    return `${breaks.inputs.manifests} # the file`;
  }
  if (/[cC]ore|[sS]hipment|deployment/.test(on) || id === 'version-floating') {
    return 'core # or core@VERSION, for that one alone';
  }
  if (id === 'pin-vanished') return 'core # or the name of a plugin';
  const [plugin] = breaks.inputs['plugin-versions'].split(/\s/);
  return `${plugin} # or the name alone, for every version`;
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
