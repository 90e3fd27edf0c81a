import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import bundle from '@vercel/ncc';

const libraries = fileURLToPath(new URL('../node_modules', import.meta.url));

/** What most actions begin as: it reads an input and has a client at hand that it does not use. */
const source = `import { getInput, info } from '@actions/core';
import { getOctokit } from '@actions/github';

const octokit = getOctokit(getInput('token'));
info(typeof octokit.rest);
`;

/** Builds a plain action with the same bundler, and answers its folder. */
export async function buildPlainAction(workplace) {
  const folder = join(workplace, 'plain');
  mkdirSync(join(folder, 'dist'), { recursive: true });
  symlinkSync(libraries, join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'main.js'), source);
  const { code, assets } = await bundle(join(folder, 'main.js'), { cache: false, quiet: true });
  writeFileSync(join(folder, 'dist', 'index.js'), code);
  for (const [name, { source }] of Object.entries(assets)) {
    writeFileSync(join(folder, 'dist', name), source);
  }
  return join(folder, 'dist');
}
