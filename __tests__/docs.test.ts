import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { commands } from '../src/command/commands.js';
import { presetNames } from '../src/packs/index.js';
import { scopes } from '../src/questions/scope.js';
import { resolvePolicy } from '../src/resolve/policy/resolve-policy.js';
import { ruleIds, rules } from '../src/rules/index.js';
import { policyMeanings } from '../src/schema/json-schemas.js';
import { findingsOfExample } from './support/test-examples.js';

const reference = readFileSync('docs/reference.md', 'utf8');
const policyPage = readFileSync('docs/policy.md', 'utf8');
const action = parse(readFileSync('action.yml', 'utf8'));
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('docs/reference.md', () => {
  test.each(Object.entries<{ description: string; default?: string }>(action.inputs))(
    'tells the meaning and the default of the input %s',
    (name, input) => {
      expect(rowsOf('inputs').get(`\`${name}\``)).toEqual([
        input.description.trim(),
        input.default === undefined ? '' : `\`${input.default}\``,
      ]);
    },
  );

  test('names every input that is no flag, and no other', () => {
    const [, named = ''] = /are none: (.*)\.$/m.exec(reference) ?? [];
    const inputs = [...named.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
    const flags = new Set(commands.check?.flags);
    expect(inputs).toEqual(Object.keys(action.inputs).filter((name) => !flags.has(name)));
  });

  test.each(Object.entries<{ description: string }>(action.outputs))(
    'tells the meaning of the output %s',
    (name, { description }) => {
      expect(rowsOf('outputs').get(`\`${name}\``)).toEqual([description.trim()]);
    },
  );

  test('lists the rules in the order of reports, each with a link to its page', () => {
    const links = ruleIds.map((id) => `[\`${id}\`](rules/${id}.md)`);
    expect([...rowsOf('rules').keys()]).toEqual(links);
  });

  test.each(rules)('ranks $id as the rule does', (rule) => {
    const [rank, judges] = rowsOf('rules').get(`[\`${rule.id}\`](rules/${rule.id}.md)`) ?? [];
    expect(rank).toBe(rule.undecided ? `${rule.severity}, undecided` : rule.severity);
    expect(judges).toBe(scopes[rule.on].called);
  });
});

test('docs/policy.md tells the meaning of every key, in the words of the JSON Schema', () => {
  const told = [...rowsOf('keys', policyPage)].map(([key, [meaning]]) => [key, meaning]);
  const known = Object.entries(policyMeanings).map(([key, meaning]) => [`\`${key}\``, meaning]);
  expect(told).toEqual(known);
});

test('the README is at most two screens of text, and leaves the tables to other pages', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme.split('\n').length).toBeLessThan(140);
  expect(readme).not.toContain('<!-- generated');
  for (const [, page = ''] of readme.matchAll(/\]\((?!https)([^)#]+)/g)) {
    expect([page, existsSync(page)]).toEqual([page, true]);
  }
});

describe('docs/rules', () => {
  test.each(rules)('shows how to excuse and to lower the example of $id', async (rule) => {
    const { id, examples } = rule;
    const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
    const blocks = [...page.matchAll(/^```yaml\n(?<text>(?:rules|waivers):\n[\s\S]*?)^```$/gm)];
    const [lower = '', waiver = ''] = blocks.map(({ groups }) => groups?.text ?? '');
    const found = async (text: string) => {
      const findings = await findingsOfExample(id, examples.breaks, text);
      return findings.map(({ status, severity }) => `${status} ${severity}`);
    };
    expect(await found(waiver)).toEqual([`waived ${rule.severity}`]);
    expect(await found(lower)).toEqual(['open warning']);
  });

  test('has one page for each rule and no other', () => {
    const pages = readdirSync('docs/rules').map((name) => name.replace(/\.md$/, ''));
    expect(pages.sort()).toEqual([...ruleIds].sort());
  });

  test.each(rules)('tells the data of $id, and an example of each kind', ({ id, data }) => {
    const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
    const keys = [...page.matchAll(/^- `(?<key>\w+)`: ./gm)].map(({ groups }) => groups?.key);
    expect(keys).toEqual(Object.keys(data));
    expect(page.match(/^node dist\/cli\.js check/gm)).toHaveLength(2);
  });
});

test('every dependency has its reason in docs/dependencies.md', () => {
  const page = readFileSync('docs/dependencies.md', 'utf8');
  const cells = page.split('\n').map((line) => line.split(' | ')[0] ?? '');
  const explained = cells.flatMap((cell) => cell.match(/(?<=`)[^`, ]+(?=`)/g) ?? []);
  for (const name of Object.keys(manifest.devDependencies)) expect(explained).toContain(name);
});

test('CHANGELOG.md names every rule', () => {
  const named = readFileSync('CHANGELOG.md', 'utf8').matchAll(/^- `(?<id>[a-z-]+)`/gm);
  const ids = [...named].map(({ groups }) => groups?.id);
  expect(ids).toEqual(expect.arrayContaining([...ruleIds]));
});

test('CHANGELOG.md names every preset and every command', () => {
  const page = readFileSync('CHANGELOG.md', 'utf8');
  const added = [...presetNames, ...Object.keys(commands)].filter((name) => name !== 'check');
  expect(added.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test('every page in docs is reached from the README, link by link', () => {
  const reached = new Set<string>(['README.md']);
  for (const page of reached) {
    for (const [, link = ''] of readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)/g)) {
      const path = join(dirname(page), link);
      if (path.endsWith('.md') && existsSync(path)) reached.add(path);
    }
  }
  const pages = readdirSync('docs').filter((name) => name.endsWith('.md'));
  expect(pages.filter((name) => !reached.has(`docs/${name}`))).toEqual([]);
});

/** The cells of a generated table's rows, by the first. */
function rowsOf(table: string, page = reference): Map<string, string[]> {
  const start = `<!-- generated by \`npm run generate\`: ${table} -->\n`;
  const from = page.indexOf(start) + start.length;
  const lines = page
    .slice(from, page.indexOf(`<!-- end of ${table} -->`))
    .trim()
    .split('\n');
  const rows = new Map<string, string[]>();
  for (const line of lines.slice(2)) {
    const [first = '', ...others] = line.split(/(?<!\\)\|/).slice(1, -1);
    rows.set(
      first.trim(),
      others.map((cell) => cell.trim()),
    );
  }
  return rows;
}

test('every picture shows the Markdown that stands beside it', () => {
  const digests = JSON.parse(readFileSync('docs/pictures/digests.json', 'utf8'));
  for (const [page, digest] of Object.entries(digests)) {
    const markdown = readFileSync(`docs/pictures/${page}.md`);
    expect([page, createHash('sha256').update(markdown).digest('hex')]).toEqual([page, digest]);
  }
});

describe('docs/policy.md', () => {
  const page = readFileSync('docs/policy.md', 'utf8');
  const examples = [...page.matchAll(/^```yaml\n(?<text>[\s\S]*?)^```$/gm)];

  test.each(examples.map(({ groups }) => groups?.text ?? ''))('%s is a policy', (text) => {
    expect(resolvePolicy([{ path: 'policy.yml', text }]).problems).toEqual([]);
  });

  test('names every preset', () => {
    expect([...rowsIn(page, '| preset |').keys()]).toEqual(
      presetNames.map((name) => `\`${name}\``),
    );
  });
});

/** The rows of the table that begins with a heading, by their first cell. */
function rowsIn(page: string, heading: string): ReadonlyMap<string, string> {
  const lines = page.slice(page.indexOf(heading)).split('\n').slice(2);
  const rows = lines.slice(0, lines.indexOf('')).map((line) => line.split('|').slice(1));
  return new Map(rows.map(([first = '', ...others]) => [first.trim(), others.join('|')]));
}
