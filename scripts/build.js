/**
 * Builds `lib/` (the sources without their types) and from it `dist/`, which is committed: what a
 * runner downloads and what `node dist/cli.js` starts in a clone with nothing installed. The same
 * sources give the same bytes in any folder and on any supported Node.
 *
 *   dist/index.js      door of the action
 *   dist/cli.js        door of the command
 *   dist/program.js    the gate and the command; loads the numbered chunks beside it when they are needed
 *   dist/undici.js     stands for the library undici, which Node itself holds
 *   dist/licenses.txt  licences of the libraries inside
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from '@swc/core';
import bundle from '@vercel/ncc';
import { own, sharesOf } from './bundle-shares.js';
import { flatten } from './flatten.js';
import { licensesOf } from './licenses.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const doors = {
  'index.js': `require('./program.js').main();
`,
  // All is written by then, and taking Node's heap apart takes a while.
  'cli.js': `#!/usr/bin/env node
process.exitCode = 2;
require('./program.js').command(process.argv.slice(2)).finally(() => process.exit());
`,
  // Requests through a proxy go another way: see src/outside/runner-fetch.ts.
  'undici.js': `exports.fetch = globalThis.fetch;
exports.ProxyAgent = class ProxyAgent {};
`,
  'package.json': `{ "type": "commonjs" }
`,
};

await build();

async function build() {
  // The bundler takes the folder it runs in for the project's and numbers modules from there.
  process.chdir(root);
  rmSync('lib', { recursive: true, force: true });
  execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
  await flatten();
  // Not marked as ES modules, so that the bundler makes CommonJS of them, which Node starts sooner.
  writeFileSync('lib/package.json', '{}\n');
  const files = Object.entries({ ...(await bundleProgram()), ...doors });
  rmSync('lib/package.json');
  for (const [name, text] of files) refuseStubs(name, text);
  // Only now: a build that fails leaves the files of the last one.
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist');
  for (const [name, text] of files) {
    writeFileSync(join('dist', name), text, { mode: name === 'cli.js' ? 0o755 : 0o644 });
  }
}

/** The bundle's files by name, `package.json` and licences included. */
async function bundleProgram() {
  const { code, assets, stats } = await bundle(resolve('lib/flat/index.js'), {
    cache: false,
    externals: { undici: './undici.js' },
    quiet: true,
  });
  const shares = sharesOf(stats.compilation);
  writeFileSync('lib/shares.json', JSON.stringify(shares));
  const libraries = libraryChunks(stats);
  const files = {
    'program.js': tidy(code),
    // The bundler's own list leaves out what it has put into another module.
    'licenses.txt': licensesOf(Object.keys(shares).filter((name) => name !== own)),
  };
  for (const [name, { source }] of Object.entries(assets)) {
    const text = source.toString();
    files[name] = libraries.has(name) ? await shrink(text) : tidy(text);
  }
  return files;
}

/** The chunks that hold libraries only, nothing of this project's own. */
function libraryChunks({ compilation }) {
  const chunks = new Set();
  for (const chunk of compilation.chunks) {
    const modules = [...compilation.chunkGraph.getChunkModules(chunk)];
    if (modules.every(isLibrary)) for (const file of chunk.files) chunks.add(file);
  }
  return chunks;
}

function isLibrary(module) {
  return module.nameForCondition()?.startsWith(resolve('node_modules')) ?? false;
}

/**
 * A library chunk without comments, unused functions and long local names. Every run downloads
 * `dist`, and the network client alone is most of it; this project's own code stays readable.
 */
async function shrink(text) {
  const { code } = await minify(text, {
    module: true,
    compress: true,
    mangle: { keep_classnames: true, keep_fnames: true },
    format: { comments: false, asciiOnly: true },
  });
  return `${code}\n`;
}

/**
 * A chunk of this project's own code without the bundler's remarks. Its modules become functions in
 * brackets, which V8 compiles at once; arrows it would first read over and then read again. Characters
 * outside Latin-1 are escaped: one of them makes V8 hold the whole chunk in twice the space.
 */
function tidy(text) {
  return text
    .replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/\/\*(?:\*+| (?:harmony \w+|binding|import\(\)|\.[\w$]+) \*)\/ ?/g, '')
    .replace(/^\(\(([\w, ]*)\) => \{$/gm, '(function ($1) {');
}

/** The bundler reports success for a module it could not find, and ships a stub that throws. */
function refuseStubs(name, text) {
  const stub = /webpackMissingModule|eval\("require"\)\("[^"]*"\)/.exec(text)?.[0];
  if (stub !== undefined) throw new Error(`dist/${name}: a module was not found: ${stub}`);
}
