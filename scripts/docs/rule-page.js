import { markdownTable } from 'markdown-table';
import { scopes } from '../../lib/questions/scope.js';
import { exampleCommand } from '../../lib/render/example-command.js';
import { block, code, list } from './markdown.js';

/** The documentation page of one rule, in Markdown. */
export function rulePage(rule) {
  const { id, severity, undecided, on, why, breaks, keeps, data, examples } = rule;
  const parts = [
    `<!-- Generated from src/rules/${id}.ts by \`npm run generate\`; edit that. -->`,
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
    '## Data of a finding',
    dataList(data),
  ];
  return `${parts.join('\n\n')}\n`;
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
