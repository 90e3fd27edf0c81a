import { markdownTable } from 'markdown-table';
import { scopes } from '../../lib/questions/scope.js';
import { fill } from './fill.js';
import { code, list } from './markdown.js';

/** docs/reference.md with its generated tables replaced; everything outside the markers stays. */
export function fillReference(text, action, rules) {
  const tables = {
    inputs: inputTable(action.inputs),
    outputs: outputTable(action.outputs),
    rules: ruleTable(rules),
  };
  let filled = text;
  for (const [name, table] of Object.entries(tables)) filled = fill(filled, name, table);
  return filled;
}

function inputTable(inputs) {
  const rows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    input.description,
    input.default === undefined ? '' : code(input.default),
  ]);
  return table(['input', 'meaning', 'default'], rows);
}

function outputTable(outputs) {
  const rows = Object.entries(outputs).map(([name, { description }]) => [code(name), description]);
  return table(['output', 'meaning'], rows);
}

function ruleTable(rules) {
  const rows = rules.map(({ id, severity, undecided, on, breaks }) => [
    `[${code(id)}](rules/${id}.md)`,
    list(severity, undecided && 'undecided'),
    scopes[on].called,
    breaks,
  ]);
  return table(['rule', 'default', 'judges', 'breach'], rows);
}

function table(head, rows) {
  return markdownTable([head, ...rows.map((row) => row.map(cell))], { alignDelimiters: false });
}

/** A cell ends at a bar, in code too. */
function cell(text) {
  return text.trim().replaceAll('|', '\\|').replaceAll('\n', ' ');
}
