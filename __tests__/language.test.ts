import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

/** What no message, help text or page says, and what it says instead. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b)/i, '"is not a …"'],
  [/\bslots?\b(?!-)/i, '"release day"'],
  [/\bcatalogued\b/i, '"known"'],
  [/(?<!version-)\bfloat(?:s|ing)?\b/i, '"is not a fixed version"'],
  [/judged as a release/i, '"treated as a release", once per page'],
  [/\bnothing says\b/i, '"no … is known for …"'],
  [/\bmend(?:s|ed|ing)?\b/i, '"fix" or "correct"'],
  [/\bis newer than that allows\b/i, '"does not support …"'],
  [/must not (?:ship|be deployed)|\bsays no:/i, '"do not release", "do not deploy"'],
  [/what to do first|nothing has to be done\.$/i, '"first: …", or nothing'],
  [/\bin order to\b|\butili[sz]e|\bleverage\b|\bplease\b/i, 'plain words'],
];

/** Words that are names: keys, ids and reasons that programs read. */
const isName = /^[\w./:@*{}$-]*$/;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('packs/'))
  .map((path) => `src/${path}`);

test.each([...sources, 'action.yml'])('%s speaks plainly', (path) => {
  const said = textsOf(readFileSync(path, 'utf8'), path.endsWith('.yml'));
  const wrong = said.flatMap((text) =>
    banned.flatMap(([form, instead]) => (form.test(text) ? [`${text} → ${instead}`] : [])),
  );
  expect(wrong).toEqual([]);
});

/** What is for contributors is theirs to word; rule pages come from the sources. */
const forContributors = ['decisions', 'dependencies', 'mutation', 'performance', 'releasing'];

const pages = [
  ...['README.md', 'SECURITY.md'],
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md') && !forContributors.includes(name.slice(0, -3)))
    .map((name) => `docs/${name}`),
];

test.each(pages)('%s speaks plainly', (path) => {
  const lines = readFileSync(path, 'utf8')
    .replace(/^```\w*\n[\s\S]*?^```$/gm, '')
    .split('\n');
  const wrong = lines.flatMap((line) =>
    banned.flatMap(([form, instead]) => (form.test(line) ? [`${line} → ${instead}`] : [])),
  );
  expect(wrong).toEqual([]);
});

/** The texts between quotes of a source, comments left out; a page of YAML is all text. */
function textsOf(source: string, isPage: boolean): readonly string[] {
  if (isPage) return source.split('\n');
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const quoted = code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g);
  return [...quoted]
    .map(([, single, double, template]) => single ?? double ?? withoutCode(template ?? ''))
    .filter((text) => !isName.test(text));
}

/** A template without what stands for values. */
function withoutCode(template: string): string {
  return template.replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '…');
}
