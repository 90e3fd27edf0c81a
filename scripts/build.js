/**
 * Builds `lib/` (the sources without their types) and from it `dist/`, which is committed: what a
 * runner downloads and what `node dist/cli.js` starts in a clone with nothing installed. The same
 * sources give the same bytes in any folder and on any supported Node.
 *
 *   dist/index.js      door of the action
 *   dist/cli.js        door of the command
 *   dist/program.js    the gate and the command; loads the chunks beside it when they are needed
 *   dist/undici.js     stands for the library undici, which Node itself holds
 *   dist/endpoints.js  stands for the client's list of all that GitHub can be asked
 *   dist/licenses.txt  licences of the libraries inside
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import bundle from '@vercel/ncc';
import { libraryOf, own, sharesOf } from './bundle-shares.js';
import { flatten } from './flatten.js';
import { licensesOf } from './licenses.js';
import { shrink } from './shrink.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const doors = {
  // A step that is not said to have passed has failed.
  'index.js': `process.exitCode = 1;
require('./program.js').main();
`,
  // The same, as what could not be judged. All is written at the end, and taking Node's heap apart takes a while.
  'cli.js': `#!/usr/bin/env node
process.exitCode = 2;
require('./program.js').command(process.argv.slice(2)).finally(() => process.exit());
`,
  // Nobody calls it: requests go through src/outside/exchange.ts.
  'undici.js': `exports.fetch = globalThis.fetch;
exports.ProxyAgent = class ProxyAgent {};
`,
  // Requests name their path: nothing here asks by a method of its own.
  'endpoints.js': `exports.restEndpointMethods = () => ({});
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
  const flattened = await flatten();
  // Not marked as ES modules, so that the bundler makes CommonJS of them, which Node starts sooner.
  writeFileSync('lib/package.json', '{}\n');
  const files = Object.entries({ ...(await bundleProgram(flattened)), ...doors });
  rmSync('lib/package.json');
  for (const [name, text] of files) refuseStubs(name, text);
  // Only now: a build that fails leaves the files of the last one.
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist');
  for (const [name, text] of files) {
    writeFileSync(join('dist', name), text, { mode: name === 'cli.js' ? 0o755 : 0o644 });
  }
}

/**
 * The bundle's files by name, licences included.
 *
 * @param flattened bytes of library files that are part of the bundler's input already, by path
 */
async function bundleProgram(flattened) {
  const { code, assets, stats } = await bundle(resolve('lib/flat/index.js'), {
    cache: false,
    externals: {
      undici: './undici.js',
      '@octokit/plugin-rest-endpoint-methods': './endpoints.js',
    },
    quiet: true,
    // Its modules become functions of the old kind, which V8 compiles at once where it stands before
    // them; those with arrows it would first read over and then read again.
    target: 'es5',
  });
  const shares = sharesOf(stats.compilation, flattened);
  writeFileSync('lib/shares.json', JSON.stringify(shares));
  const names = chunkNames(stats);
  const libraries = libraryChunks(stats);
  const files = {
    'program.js': withChunkNames(code, names),
    // The bundler's own list leaves out what it has put into another module.
    'licenses.txt': licensesOf(Object.keys(shares).filter((name) => name !== own)),
  };
  for (const [name, { source }] of Object.entries(assets)) {
    const text = source.toString();
    files[`${names[Number.parseInt(name, 10)]}.js`] = await shrink(text, libraries.has(name));
  }
  return files;
}

/** What each chunk is called, by the bundler's number: as the module for whose sake it is there. */
function chunkNames({ compilation: { chunks, chunkGraph } }) {
  const taken = new Set(Object.keys(doors).map((door) => basename(door, '.js')));
  const names = {};
  for (const chunk of [...chunks].toSorted((a, b) => a.id - b.id)) {
    if (chunk.canBeInitial()) continue;
    const roots = [...chunkGraph.getChunkRootModules(chunk)];
    const root = roots.find((module) => isAskedFor(module, chunk)) ?? roots[0];
    const path = root.nameForCondition();
    const usual = isLibrary(root)
      ? libraryOf(path).replace('@', '').replace('/', '-')
      : basename(path, '.js');
    // A module may be there twice: beside what it needs, and without it where that is loaded already.
    let name = usual;
    for (let n = 2; taken.has(name); n++) name = `${usual}-${n}`;
    taken.add(name);
    names[chunk.id] = name;
  }
  return names;
}

/** Whether an `import()` names this module, and is answered by this chunk. */
function isAskedFor(module, chunk) {
  const origins = [...chunk.groupsIterable].flatMap((group) => group.origins);
  return origins.some(
    ({ request }) => basename(request ?? '') === basename(module.nameForCondition()),
  );
}

/** The bundler calls its chunks by number, in one line of what it puts before the modules. */
function withChunkNames(code, names) {
  const line = 'return "" + chunkId + ".index.js";';
  const [before, after, ...others] = code.split(line);
  if (after === undefined || others.length > 0) throw new Error(`The bundler wrote no ${line}`);
  return `${before}return ${JSON.stringify(names)}[chunkId] + ".js";${after}`;
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

/** The bundler reports success for a module it could not find, and ships a stub that throws. */
function refuseStubs(name, text) {
  const stub = /webpackMissingModule|eval\("require"\)\("[^"]*"\)/.exec(text)?.[0];
  if (stub !== undefined) throw new Error(`dist/${name}: a module was not found: ${stub}`);
}
