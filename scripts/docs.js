/**
 * Writes the generated documentation: the tables of docs/reference.md, from action.yml and the rules, and of docs/policy.md;
 * docs/rules/, one page for each rule; docs/backtests/, from data/; in docs/manifests.md the names
 * that a search knows; and in docs/dependencies.md what each library weighs. Needs `lib/`, so build first. What it writes is committed, and CI
 * compares.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { presetNames } from '../lib/packs/index.js';
import { formats } from '../lib/resolve/manifests/formats.js';
import { leftOutFolders } from '../lib/resolve/manifests/paths.js';
import { rules } from '../lib/rules/index.js';
import { policyMeanings } from '../lib/schema/json-schemas.js';
import { backtestPages } from './docs/backtest-pages.js';
import { fillDependencies } from './docs/dependencies.js';
import { fillManifests } from './docs/manifests.js';
import { policyPage } from './docs/policy.js';
import { presetPage } from './docs/preset-page.js';
import { fillReference } from './docs/reference.js';
import { rulePage } from './docs/rule-page.js';

const root = fileURLToPath(new URL('..', import.meta.url));

writeDocumentation();

function writeDocumentation() {
  const action = parse(read('action.yml'));
  write('docs/reference.md', fillReference(read('docs/reference.md'), action, rules));
  write('docs/policy.md', policyPage(read('docs/policy.md'), policyMeanings));
  rmSync(`${root}docs/rules`, { recursive: true, force: true });
  mkdirSync(`${root}docs/rules`);
  for (const rule of rules) write(`docs/rules/${rule.id}.md`, rulePage(rule));
  mkdirSync(`${root}docs/backtests`, { recursive: true });
  for (const [path, page] of Object.entries(backtestPages(root))) write(path, page);
  rmSync(`${root}docs/presets`, { recursive: true, force: true });
  mkdirSync(`${root}docs/presets`);
  for (const name of presetNames) write(`docs/presets/${name}.md`, presetPage(root, name));
  const manifests = read('docs/manifests.md');
  write('docs/manifests.md', fillManifests(manifests, formats, leftOutFolders));
  const shares = JSON.parse(read('lib/shares.json'));
  write('docs/dependencies.md', fillDependencies(read('docs/dependencies.md'), shares));
}

function read(path) {
  return readFileSync(root + path, 'utf8');
}

function write(path, text) {
  writeFileSync(root + path, text);
}
