import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { block, code } from './markdown.js';

/** The documentation page of one preset, in Markdown: what it states and why, and the policy itself. */
export function presetPage(root, name) {
  const file = `src/packs/${name}.yml`;
  const text = readFileSync(root + file, 'utf8');
  const { extends: base } = parse(text);
  const backtest = `docs/backtests/${name}.md`;
  const parts = [
    `<!-- Generated from ${file} by \`npm run generate\`; edit that. -->`,
    `# ${code(name)}`,
    remarkOf(text),
    `A policy builds on it with ${code(`extends: ${name}`)}, and says only what is different:`,
    block('yaml', bodyOf(text)),
    ...(base === undefined ? [] : shared(root, base)),
    ...(existsSync(root + backtest)
      ? [`[What it would have said](../backtests/${name}.md) to the releases of the past.`]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function shared(root, base) {
  const text = readFileSync(`${root}src/packs/${base}`, 'utf8');
  return [`${code(base)}: ${remarkOf(text)}`, block('yaml', bodyOf(text))];
}

/** The remark at the top of a file, one sentence a line. */
function remarkOf(text) {
  const [head] = text.split(/^(?!#)/m);
  const words = head.replaceAll(/^# ?/gm, '').trim().replaceAll('\n', ' ');
  return words.replaceAll(/(?<=[.!?]) (?=[A-Z])/g, '\n');
}

function bodyOf(text) {
  return text.replace(/^(?:#.*\n)+/, '').trimEnd();
}
